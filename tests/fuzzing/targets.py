# SPDX-License-Identifier: MIT
"""The parsers of our own formats, each as a function of bytes; what it may raise is its contract.

``run_fuzzers`` drives them by coverage, ``test_fuzz_targets`` replays what was found.
"""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tksk_desktop.backups.container import FIRST_MAGIC, LENGTH, MAGIC, glance, read_checked
from tksk_desktop.domain.errors import TkskError
from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.exchange.list_files import ListFiles
from tksk_desktop.exchange.reference_words import ReferenceWords, load_reference_words
from tksk_desktop.exchange.table_writing import workbook_bytes
from tksk_desktop.gui.clients import assessment_draft, plan_draft
from tksk_desktop.gui.sessions import note_draft
from tksk_desktop.paths import resource
from tksk_desktop.storage import key_file
from tksk_desktop.storage.reference_lists import load_need_kinds, load_note_texts

MEMORY = Path("/dev/shm")
ROOM = Path(tempfile.mkdtemp(prefix="tksk-fuzz-", dir=MEMORY if MEMORY.is_dir() else None))
atexit.register(shutil.rmtree, ROOM, ignore_errors=True)
FOUND = Path(__file__).parent / "found"
MANIFEST = (
    b'{"made_at":"2026-11-25T03:00:00+00:00","office":"Kepanjen","program_version":"1",'
    b'"schema_version":"33","clients":1,"cases":1,"sessions":1,"reports":1,'
    b'"last_session_on":"2026-11-24","caseload":"ab","key_size":1,"database_size":2}'
)
KEY = (
    b'{"format":2,"passwords":[{"number":1,"role":"worker","since":"2026-11-25","key":'
    b'{"memory_kib":65536,"passes":3,"lanes":4,"salt":"AAAA","nonce":"AAAA","wrapped":"AAAA"}}],'
    b'"by_recovery":{"memory_kib":65536,"passes":3,"lanes":4,"salt":"AAAA"}}'
)
LIST = "No;Nama Lengkap;NIK;Tanggal Lahir;Desa\n1;Sugeng;3507131412700001;14-12-1970;Dilem\n"


@dataclass(frozen=True)
class Target:
    """A parser, bytes to begin with, and what it may raise beside the refusals of the domain."""

    parse: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    raises: tuple[type[Exception], ...] = ()

    def try_it(self, data: bytes) -> None:
        """Parse; whatever is not in the contract comes out."""
        with contextlib.suppress(TkskError, *self.raises):
            self.parse(data)


def _file(name: str, data: bytes) -> Path:
    path = ROOM / name
    path.write_bytes(data)
    return path


def _archive(data: bytes) -> None:
    path = _file("a.tkskbak", data)
    with contextlib.suppress(TkskError):
        glance(path)
    read_checked(path)


def _manifest(data: bytes) -> None:
    """An archive around any manifest, with the right hash: so the fuzzer comes past it."""
    for magic, tag in ((MAGIC, b"t" * 32), (FIRST_MAGIC, b"")):
        content = magic + LENGTH.pack(len(data)) + data + b"kdd"
        whole = content + tag
        path = _file("m.tkskbak", whole + hashlib.sha256(whole).digest())
        with contextlib.suppress(TkskError):
            read_checked(path)
        glance(path)


def _key_file(data: bytes) -> None:
    key_file.list_access(_file("kunci.json", data))


def _key_content(data: bytes) -> None:
    """A key file with any content and the right checksum."""
    body = json.loads(data)
    body.pop("checksum", None)
    path = _file("isi.json", key_file._as_written(body))
    key_file.list_access(path)
    key_file.is_cheap(path)


@cache
def _words() -> ReferenceWords:
    folder = resource("reference")
    return load_reference_words(folder, load_need_kinds(folder / "ppks.csv"))


def _list(name: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        opened = ListFiles(_words).open(_file(name, data))
        for table in range(len(opened.tables)):
            opened.cells(table, (0,))

    return read


def _read(name: str) -> bytes:
    return resource("reference", name).read_bytes()


def _workbook() -> bytes:
    rows = [tuple(line.split(";")) for line in LIST.splitlines()]
    return workbook_bytes("Data", rows[0], rows[1:])


# Of text that is no JSON at all nothing is asked; of JSON that is something else, a refusal.
NO_JSON = (ValueError, RecursionError)
TARGETS: dict[str, Target] = {
    "archive": Target(_archive, (MAGIC + LENGTH.pack(len(MANIFEST)) + MANIFEST, FIRST_MAGIC)),
    "manifest": Target(_manifest, (MANIFEST,)),
    "key_file": Target(_key_file, (KEY,)),
    "key_content": Target(_key_content, (KEY,), (*NO_JSON, AttributeError, TypeError)),
    "figures": Target(
        lambda data: MonthFigures.from_plain(json.loads(data)),
        (b'{"month":"2026-10","journal":[],"sessions":[],"places":[],"needs":[],"obstacles":[],'
         b'"cases":{"opening":1,"opened":1,"closed":1,"closing":1},"registered":1,'
         b'"newly_registered":1,"follow_ups_agreed":1,"photos":0,"villages":[["1","Dilem"]]}',),
        (KeyError, TypeError, *NO_JSON),
    ),
    "list_text": Target(_list("a.csv"), (LIST.encode(), LIST.encode("utf-16"))),
    "list_workbook": Target(_list("a.xlsx"), (_workbook(),)),
    "note_texts": Target(
        lambda data: load_note_texts(_file("t.toml", data)),
        (_read("note_texts.toml")[:600], b'[[templates]]\nname="a"\n'),
        (KeyError, TypeError, *NO_JSON),
    ),
    "note_draft": Target(
        lambda data: note_draft.from_json(data.decode("utf-8", "replace")),
        (note_draft.to_json(note_draft.NoteState()).encode(), b"[1]"),
    ),
    "assessment_draft": Target(
        lambda data: assessment_draft.from_json(data.decode("utf-8", "replace")),
        (assessment_draft.to_json(assessment_draft.AssessmentState()).encode(),),
    ),
    "plan_draft": Target(
        lambda data: plan_draft.from_json(data.decode("utf-8", "replace")),
        (plan_draft.to_json(plan_draft.PlanState()).encode(),),
    ),
}  # fmt: skip

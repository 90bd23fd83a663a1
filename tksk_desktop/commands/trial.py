# SPDX-License-Identifier: MIT
"""The trials of ``self-check``: the program's real parts over a throw-away folder."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tksk_desktop.assembly import Program, assemble
from tksk_desktop.commands.opening import opened
from tksk_desktop.commands.report import open_report_of
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.self_checks import CheckResult
from tksk_desktop.domain.signatures import NotAPdf, VerdictState
from tksk_desktop.paths import database_path, resource
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.sample_data import SUBDISTRICT_CODE, sample_office
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.vocabulary import number

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
"""For a folder that lives a second and holds the sample profile only."""
PLAIN_HEADER = b"SQLite format 3"
NEED_KINDS = 26


class TrialFailed(Exception):
    """A part answered, but not what it must."""


def check_resources() -> str:
    """Load the paper's fonts and count icons and kinds of need."""
    PaperFonts(resource("fonts"))
    kinds = load_need_kinds(resource("reference", "ppks.csv"))
    icons = list(resource("icons").glob("*.svg"))
    _expect(len(kinds) == NEED_KINDS and bool(icons))
    return f"{len(icons)} ikon, {len(kinds)} jenis PPKS"


def check_regions() -> str:
    """Find the sample's sub-district and its villages."""
    regions = RegionTable(resource("reference"))
    found = regions.find_subdistricts("Kepanjen")
    villages = regions.villages(SUBDISTRICT_CODE)
    _expect(any(place.code == SUBDISTRICT_CODE for place in found) and bool(villages))
    return f"Kepanjen ditemukan, {len(villages)} desa/kelurahan"


def check_cipher() -> str:
    """Write an encrypted file, read it back, and see that its bytes are not plain."""
    with tempfile.TemporaryDirectory(prefix="tksk-uji-") as place:
        path, key = Path(place) / "uji.db", os.urandom(32)
        for command in ("CREATE VIRTUAL TABLE t USING fts5(a)", "INSERT INTO t VALUES ('uji')"):
            _execute(path, key, command)
        found = _execute(path, key, "SELECT a FROM t WHERE t MATCH 'uji'")
        version = _execute(path, key, "PRAGMA cipher_version")
        _expect(found == [("uji",)] and not path.read_bytes().startswith(PLAIN_HEADER))
    return f"SQLCipher {version[0][0]}"


def check_whole_job() -> str:
    """Sign a report, see that a changed byte is noticed, back up, restore and open again."""
    with tempfile.TemporaryDirectory(prefix="tksk-uji-") as place:
        folder, stick = Path(place) / "data", Path(place) / "stick"
        folder.mkdir()
        stick.mkdir()
        program = assemble(folder, cost=CHEAP)
        try:
            return _do_whole_job(program, stick)
        finally:
            program.acts.store.lock()


def check_database(folder: Path, descriptor: int | None) -> tuple[str, tuple[CheckResult, ...]]:
    """Open the database of a folder, with all checks of opening; count it, and check it whole."""
    with opened(folder, descriptor) as program:
        program.acts.office.surroundings()
        counts = program.store.count()
        found = program.acts.backups.check(lambda _done, _total: None)
    said = (
        f"utuh; {number(counts.clients)} klien, {number(counts.cases)} kasus, "
        f"{number(counts.sessions)} sesi, {number(counts.reports)} laporan"
    )
    return said, found


def _do_whole_job(program: Program, stick: Path) -> str:
    acts, password = program.acts, os.urandom(16).hex()
    acts.store.create(password)
    acts.office.set_up(sample_office(), acts.office.villages_of(SUBDISTRICT_CODE), ())
    report_id = open_report_of(program, Month.of(program.clock.today()).previous)
    acts.reports.sign(report_id)
    pdf = acts.reports.signed_pdf(report_id)
    verdict = acts.reports.verify(pdf)
    _expect(verdict.state is VerdictState.VALID)
    _expect(_is_noticed(program, _with_changed_byte(pdf)))
    made = acts.backups.back_up(stick, lambda done, total: None)
    acts.backups.restore(made.path, password, lambda done, total: None)
    _expect(database_path(program.folder).exists())
    acts.store.unlock(password)
    _expect(acts.reports.signed_pdf(report_id) == pdf)
    return f"{verdict.pages} halaman ditandatangani, diperiksa, dicadangkan dan dipulihkan"


def _is_noticed(program: Program, pdf: bytes) -> bool:
    """Tell whether a change shows: as an invalid signature, or as a file that is no PDF now."""
    try:
        return program.acts.reports.verify(pdf).state is VerdictState.CHANGED
    except NotAPdf:
        return True


def _with_changed_byte(pdf: bytes) -> bytes:
    at = len(pdf) // 2
    return pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]


def _execute(path: Path, key: bytes, command: str) -> list[tuple[str, ...]]:
    connection = connect(path, key)
    try:
        return list(connection.execute(command).fetchall())
    finally:
        connection.close()


def _expect(condition: bool) -> None:
    if not condition:
        raise TrialFailed

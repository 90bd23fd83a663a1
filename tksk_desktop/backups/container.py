# SPDX-License-Identifier: MIT
"""The backup file: a short head, the sealed key, the encrypted database, a hash and its proof.

    TKSKBAK2 | length of manifest (4 bytes, big-endian) | manifest (JSON) | key file | database
    | proof: HMAC under the data key over the hash so far (``seal``) | SHA-256 of all before

The database is encrypted and authenticated page by page under the data key; the key file is sealed
by the password. So nobody without a secret reads it, and a changed page does not open. The hash
finds every accident without a secret; the proof finds, once the key is there, what somebody changed
on purpose, the head with its date and counts included. Names in the file are fixed: nothing in it
chooses where it is written. The first form, ``TKSKBAK1``, had no proof; such archives still open.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, Any

from tksk_desktop.backups.seal import TAG_BYTES, Seal
from tksk_desktop.careful_files import CHUNK, drop_cache, target_errors
from tksk_desktop.domain.errors import (
    ArchiveDamaged,
    ArchiveForged,
    ArchiveRenamed,
    ArchiveTooNew,
    NotAnArchive,
)
from tksk_desktop.usecases.needs import ArchiveSummary, Progress, StillDatabase

MAGIC, FIRST_MAGIC = b"TKSKBAK2", b"TKSKBAK1"
MAGIC_FAMILY = b"TKSKBAK"
LENGTH = struct.Struct(">I")
HASH_BYTES = 32
LARGEST_MANIFEST = 64 * 1024
LARGEST_KEY_FILE = 64 * 1024
PREFIX, SUFFIX = "tksk-cadangan-", ".tkskbak"
TIME_FORMAT = "%Y%m%d-%H%M%S"
FOREIGN_HEAD = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
)
"""What reading a head raises that this program did not write."""


@dataclass(frozen=True)
class Manifest:
    """What the head says: a summary, and the sizes of what follows."""

    summary: ArchiveSummary
    key_size: int
    database_size: int
    caseload: str = ""
    """Whose archive it is (``Seal.caseload``); empty in the first form."""
    is_sealed: bool = True
    """Whether a proof under the data key stands at its end; not in the first form."""

    @property
    def tag_size(self) -> int:
        """How many bytes the proof takes."""
        return TAG_BYTES if self.is_sealed else 0


@dataclass(frozen=True)
class CheckedArchive:
    """An archive whose bytes have the hash that stands at its end."""

    manifest: Manifest
    content_hash: bytes
    tag: bytes

    def refuse_forged(self, seal: Seal) -> None:
        """Raise ArchiveForged where another key, or nobody with a key, wrote it."""
        if self.manifest.is_sealed and not seal.fits(self.content_hash, self.tag):
            raise ArchiveForged


def archive_name(made_at: datetime) -> str:
    """Return the file name of an archive, with its time in UTC; nothing personal is in it."""
    return f"{PREFIX}{made_at.astimezone(UTC):{TIME_FORMAT}}{SUFFIX}"


def archive_time(name: str) -> datetime:
    """Return the time in an archive's name; raise ValueError for another name."""
    if not name.startswith(PREFIX):
        raise ValueError
    stamp = name.removeprefix(PREFIX)[:15]
    return datetime.strptime(stamp, TIME_FORMAT).replace(tzinfo=UTC)


def archive_bytes(
    summary: ArchiveSummary,
    sealed_key: bytes,
    database: StillDatabase,
    seal: Seal,
    taken: hashlib._Hash,
) -> Iterator[bytes]:
    """Yield an archive's bytes in pieces of at most 1 MiB.

    ``taken`` is the taker's SHA-256 of all pieces so far; the last two pieces are made of it.
    """
    yield _head(summary, len(sealed_key), database.size, seal) + sealed_key
    yield from database.pieces()
    yield seal.tag(taken.digest())
    yield taken.digest()


def archive_size(summary: ArchiveSummary, sealed_key: bytes, database_size: int, seal: Seal) -> int:
    """Return how many bytes ``archive_bytes`` will yield."""
    head = _head(summary, len(sealed_key), database_size, seal)
    return len(head) + len(sealed_key) + database_size + HASH_BYTES + TAG_BYTES


def read_checked(archive: Path, progress: Progress | None = None) -> CheckedArchive:
    """Check every byte of an archive and return its head with its hash.

    Raise NotAnArchive, ArchiveDamaged, ArchiveTooNew or ArchiveRenamed.
    """
    with target_errors(archive.parent):
        size = archive.stat().st_size
        with archive.open("rb") as file:
            drop_cache(file.fileno())
            manifest, head_size = _read_head(file, archive.name, size)
            if size != _whole_size(manifest, head_size):
                raise ArchiveDamaged
            file.seek(0)
            digest = hashlib.sha256()
            left = size - HASH_BYTES - manifest.tag_size
            while left:
                piece = file.read(min(CHUNK, left))
                if not piece:
                    raise ArchiveDamaged
                digest.update(piece)
                left -= len(piece)
                if progress is not None:
                    progress(size - left, size)
            content_hash = digest.digest()
            tag = file.read(manifest.tag_size)
            digest.update(tag)
            if file.read() != digest.digest():
                raise ArchiveDamaged
    _refuse_other_name(manifest.summary)
    return CheckedArchive(manifest, content_hash, tag)


def read_manifest(archive: Path) -> Manifest:
    """Check every byte of an archive and return its head; raise as ``read_checked``."""
    return read_checked(archive).manifest


def glance(archive: Path) -> Manifest:
    """Return the head of an archive of the right size, without reading it all.

    Raise NotAnArchive, ArchiveDamaged, ArchiveTooNew or ArchiveRenamed.
    """
    with target_errors(archive.parent), archive.open("rb") as file:
        size = archive.stat().st_size
        manifest, head_size = _read_head(file, archive.name, size)
        if size != _whole_size(manifest, head_size):
            raise ArchiveDamaged
    _refuse_other_name(manifest.summary)
    return manifest


def extract(archive: Path, manifest: Manifest, key_file: Path, database: Path) -> None:
    """Write the two parts of a checked archive into given files."""
    with target_errors(), archive.open("rb") as file:
        _, head_size = _read_head(file, archive.name, archive.stat().st_size)
        file.seek(head_size)
        for target, size in ((key_file, manifest.key_size), (database, manifest.database_size)):
            with target.open("xb") as out:
                left = size
                while left:
                    piece = file.read(min(CHUNK, left))
                    if not piece:
                        raise ArchiveDamaged
                    out.write(piece)
                    left -= len(piece)


def _head(summary: ArchiveSummary, key_size: int, database_size: int, seal: Seal) -> bytes:
    manifest = json.dumps(_plain(summary, key_size, database_size, seal.caseload)).encode()
    return MAGIC + LENGTH.pack(len(manifest)) + manifest


def _whole_size(manifest: Manifest, head_size: int) -> int:
    content = head_size + manifest.key_size + manifest.database_size
    return content + HASH_BYTES + manifest.tag_size


def _refuse_other_name(summary: ArchiveSummary) -> None:
    """Raise ArchiveRenamed where the name tells another time than the archive itself.

    An older backup under a newer name would be taken for the newest. A name that tells no time
    is the worker's own and may be anything.
    """
    try:
        told = archive_time(summary.file_name)
    except ValueError:
        return
    if told != summary.made_at.astimezone(UTC).replace(microsecond=0):
        raise ArchiveRenamed


def _read_head(file: IO[bytes], name: str, size: int) -> tuple[Manifest, int]:
    magic = file.read(len(MAGIC))
    if magic not in (MAGIC, FIRST_MAGIC):
        raise ArchiveTooNew if magic.startswith(MAGIC_FAMILY) else NotAnArchive
    packed = file.read(LENGTH.size)
    if len(packed) != LENGTH.size:
        raise ArchiveDamaged
    (length,) = LENGTH.unpack(packed)
    if length > LARGEST_MANIFEST:
        raise ArchiveDamaged
    try:
        manifest = _manifest(json.loads(file.read(length)), name, size, magic == MAGIC)
    except FOREIGN_HEAD as error:
        raise ArchiveDamaged from error
    return manifest, len(MAGIC) + LENGTH.size + length


def _plain(
    summary: ArchiveSummary, key_size: int, database_size: int, caseload: str
) -> dict[str, Any]:
    last = summary.last_session_on
    return {
        "made_at": summary.made_at.astimezone(UTC).isoformat(),
        "office": summary.office,
        "program_version": summary.program_version,
        "schema_version": summary.schema_version,
        "clients": summary.clients,
        "cases": summary.cases,
        "sessions": summary.sessions,
        "reports": summary.reports,
        "last_session_on": last.isoformat() if last else None,
        "caseload": caseload,
        "key_size": key_size,
        "database_size": database_size,
    }


def _manifest(plain: dict[str, Any], name: str, size: int, is_sealed: bool) -> Manifest:
    sizes = [plain["key_size"], plain["database_size"]]
    if any(type(n) is not int or n < 0 for n in sizes) or sizes[0] > LARGEST_KEY_FILE:
        raise ArchiveDamaged
    last = plain["last_session_on"]
    made_at = datetime.fromisoformat(plain["made_at"])
    if made_at.tzinfo is None:
        raise ArchiveDamaged
    summary = ArchiveSummary(
        file_name=name,
        made_at=made_at,
        office=str(plain["office"]),
        program_version=str(plain["program_version"]),
        schema_version=str(plain["schema_version"]),
        size=size,
        clients=int(plain["clients"]),
        cases=int(plain["cases"]),
        sessions=int(plain["sessions"]),
        reports=int(plain["reports"]),
        last_session_on=date.fromisoformat(last) if last else None,
    )
    caseload = str(plain["caseload"]) if is_sealed else ""
    return Manifest(summary, sizes[0], sizes[1], caseload, is_sealed)

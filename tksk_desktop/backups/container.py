# SPDX-License-Identifier: MIT
"""The backup file: a short head, the sealed key, the encrypted database, a hash over all of it.

    TKSKBAK1 | length of manifest (4 bytes, big-endian) | manifest (JSON) | key file | database
    | SHA-256 of everything before

The database is encrypted and authenticated page by page under the data key; the key file is sealed
by the password. So nobody without a secret reads it, and a changed page does not open. The hash
finds every accident. Names in the file are fixed: nothing in it chooses where it is written.
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

from tksk_desktop.careful_files import CHUNK, drop_cache, target_errors
from tksk_desktop.domain.errors import ArchiveDamaged, ArchiveTooNew, NotAnArchive
from tksk_desktop.usecases.needs import ArchiveSummary, Progress

MAGIC = b"TKSKBAK1"
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


def archive_name(made_at: datetime) -> str:
    """Return the file name of an archive, with its time in UTC; nothing personal is in it."""
    return f"{PREFIX}{made_at.astimezone(UTC):{TIME_FORMAT}}{SUFFIX}"


def archive_time(name: str) -> datetime:
    """Return the time in an archive's name; raise ValueError for another name."""
    stamp = name.removeprefix(PREFIX).removesuffix(SUFFIX)[:15]
    return datetime.strptime(stamp, TIME_FORMAT).replace(tzinfo=UTC)


def archive_bytes(
    summary: ArchiveSummary, sealed_key: bytes, database: Path, taken: hashlib._Hash
) -> Iterator[bytes]:
    """Yield an archive's bytes in pieces of at most 1 MiB.

    ``taken`` is the taker's SHA-256 of all pieces so far; it becomes the archive's last piece.
    """
    manifest = json.dumps(_plain(summary, len(sealed_key), database.stat().st_size)).encode()
    yield from _body(manifest, sealed_key, database)
    yield taken.digest()


def archive_size(summary: ArchiveSummary, sealed_key: bytes, database: Path) -> int:
    """Return how many bytes ``archive_bytes`` will yield."""
    size = database.stat().st_size
    manifest = json.dumps(_plain(summary, len(sealed_key), size)).encode()
    return len(MAGIC) + LENGTH.size + len(manifest) + len(sealed_key) + size + HASH_BYTES


def read_manifest(archive: Path, progress: Progress | None = None) -> Manifest:
    """Check every byte of an archive and return its head.

    Raise NotAnArchive, ArchiveDamaged or ArchiveTooNew.
    """
    with target_errors(archive.parent):
        size = archive.stat().st_size
        with archive.open("rb") as file:
            drop_cache(file.fileno())
            manifest, head_size = _read_head(file, archive.name, size)
            expected = head_size + manifest.key_size + manifest.database_size + HASH_BYTES
            if size != expected:
                raise ArchiveDamaged
            file.seek(0)
            digest = hashlib.sha256()
            left = size - HASH_BYTES
            while left:
                piece = file.read(min(CHUNK, left))
                if not piece:
                    raise ArchiveDamaged
                digest.update(piece)
                left -= len(piece)
                if progress is not None:
                    progress(size - left, size)
            if file.read() != digest.digest():
                raise ArchiveDamaged
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


def _body(manifest: bytes, sealed_key: bytes, database: Path) -> Iterator[bytes]:
    yield MAGIC + LENGTH.pack(len(manifest)) + manifest + sealed_key
    with database.open("rb") as file:
        while piece := file.read(CHUNK):
            yield piece


def _read_head(file: IO[bytes], name: str, size: int) -> tuple[Manifest, int]:
    magic = file.read(len(MAGIC))
    if magic != MAGIC:
        raise ArchiveTooNew if magic.startswith(MAGIC_FAMILY) else NotAnArchive
    packed = file.read(LENGTH.size)
    if len(packed) != LENGTH.size:
        raise ArchiveDamaged
    (length,) = LENGTH.unpack(packed)
    if length > LARGEST_MANIFEST:
        raise ArchiveDamaged
    try:
        manifest = _manifest(json.loads(file.read(length)), name, size)
    except FOREIGN_HEAD as error:
        raise ArchiveDamaged from error
    return manifest, len(MAGIC) + LENGTH.size + length


def _plain(summary: ArchiveSummary, key_size: int, database_size: int) -> dict[str, Any]:
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
        "key_size": key_size,
        "database_size": database_size,
    }


def _manifest(plain: dict[str, Any], name: str, size: int) -> Manifest:
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
    return Manifest(summary, *sizes)

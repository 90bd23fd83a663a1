# SPDX-License-Identifier: MIT
"""Writes a consistent, still encrypted copy of the open database.

Usually page by page as they lie on the disk: with the journal emptied into the file and writers
held off, the file is the whole database, and its pages need not be opened and sealed again. While
somebody reads or writes, SQLite makes the copy itself. A plain file copy without both conditions
is no backup: in an experiment it lost every row and still passed its check.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO

from sqlcipher3 import dbapi2 as cipher

from tksk_desktop.careful_files import CHUNK, target_errors
from tksk_desktop.domain.errors import DatabaseDamaged, DiskFull
from tksk_desktop.storage.database import connect
from tksk_desktop.usecases.needs import Progress


def copy_resting(
    source: Path, pages: IO[bytes], target: Path, key: bytes, progress: Progress
) -> bool:
    """Copy the file while nobody uses it; tell whether that was so, else nothing was copied.

    ``pages`` is a handle on the file that lives as long as the store: closing one earlier would
    make the system drop SQLite's own locks on it.
    """
    connection = connect(source, key)
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            return False
        connection.execute("BEGIN IMMEDIATE")
        journal = source.with_name(source.name + "-wal")
        if journal.exists() and journal.stat().st_size:
            return False
        with target_errors(), target.open("wb") as file:
            size = source.stat().st_size
            pages.seek(0)
            for piece in _pieces(pages, size):
                file.write(piece)
                progress(file.tell(), size)
    except cipher.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            return False
        raise DatabaseDamaged from error
    finally:
        connection.close()
    return True


def copy_compacted(source: Path, target: Path, key: bytes) -> None:
    """Let SQLite write a compacted copy under the same key; raise DiskFull or DatabaseDamaged."""
    connection = connect(source, key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except cipher.Error as error:
        raise (DiskFull if "full" in str(error) else DatabaseDamaged) from error
    finally:
        connection.close()


def _pieces(file: IO[bytes], size: int) -> Iterator[bytes]:
    left = size
    while left:
        piece = file.read(min(CHUNK, left))
        if not piece:
            raise DatabaseDamaged
        left -= len(piece)
        yield piece

# SPDX-License-Identifier: MIT
"""The open database as it is at one moment, to be read while the worker goes on saving.

With the journal emptied into the file and a reader that began then, SQLite itself leaves the file
alone: what is saved meanwhile goes into the journal and stays there until the reader ends. So the
file's pages, still encrypted, are that moment's whole database, and need not be copied, opened and
sealed first. Only while somebody reads or writes at the beginning is a copy made instead.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from sqlcipher3 import dbapi2 as cipher

from tksk_desktop.careful_files import CHUNK
from tksk_desktop.domain.errors import DatabaseDamaged
from tksk_desktop.storage.archive_check import DatabaseCounts, count_over, refuse_damaged
from tksk_desktop.storage.database import connect

ATTEMPTS = 3


class StillDatabase:
    """Fulfils ``needs.StillDatabase``."""

    def __init__(self, connection: Any, pages: IO[bytes], size: int) -> None:
        self._connection, self._pages = connection, pages
        self.size = size

    def pieces(self) -> Iterator[bytes]:
        """Yield the encrypted file in pieces; raise DatabaseDamaged where it is cut short."""
        self._pages.seek(0)
        left = self.size
        while left:
            piece = self._pages.read(min(CHUNK, left))
            if not piece:
                raise DatabaseDamaged
            left -= len(piece)
            yield piece

    def count(self) -> DatabaseCounts:
        """Count what it holds."""
        return count_over(self._connection)

    def check(self) -> None:
        """Read every page in use, each authenticated; raise DatabaseDamaged."""
        refuse_damaged(self._connection)


@contextlib.contextmanager
def resting(source: Path, pages: IO[bytes], key: bytes) -> Iterator[StillDatabase | None]:
    """Give the file itself, kept still while it is read; None where others are at work.

    ``pages`` is a handle that lives as long as the store: closing one earlier would make the
    system drop SQLite's own locks on the file.
    """
    connection = connect(source, key)
    try:
        rests = any(_come_to_rest(connection, source) for _ in range(ATTEMPTS))
        yield StillDatabase(connection, pages, source.stat().st_size) if rests else None
    finally:
        connection.close()


@contextlib.contextmanager
def copied(copy: Path, key: bytes) -> Iterator[StillDatabase]:
    """Give a copy that nobody else knows."""
    connection = connect(copy, key)
    try:
        with copy.open("rb", buffering=0) as pages:
            yield StillDatabase(connection, pages, copy.stat().st_size)
    finally:
        connection.close()


def _come_to_rest(connection: Any, source: Path) -> bool:
    """Empty the journal and begin to read; tell whether nothing came in between."""
    journal = source.with_name(source.name + "-wal")
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            return False
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if journal.exists() and journal.stat().st_size:
            connection.execute("ROLLBACK")
            return False
    except cipher.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            return False
        raise DatabaseDamaged from error
    return True

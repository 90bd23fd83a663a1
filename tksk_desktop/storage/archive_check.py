# SPDX-License-Identifier: MIT
"""Opens a copy of the database to see that it is whole, and counts what it holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as cipher

from tksk_desktop.domain.errors import DatabaseDamaged, DatabaseTooNew
from tksk_desktop.storage import schema_upgrade
from tksk_desktop.storage.database import connect


@dataclass(frozen=True)
class DatabaseCounts:
    """What a database holds; nothing personal."""

    schema_version: str
    clients: int
    cases: int
    sessions: int
    reports: int
    last_session_on: date | None


class Check(StrEnum):
    """What the self-check looks at."""

    CIPHER = "cipher"
    DATABASE = "database"
    REFERENCES = "references"
    SEARCH = "search"
    SIGNED_PAPERS = "signed_papers"


@dataclass(frozen=True)
class CheckResult:
    """One finding of the self-check; ``faults`` is 0 where all is well."""

    check: Check
    faults: int


def count_foreign(database: Path, key: bytes) -> DatabaseCounts:
    """Open a copy from anywhere, check it whole and count.

    Raise DatabaseDamaged, or DatabaseTooNew where this program could not go on with it.
    """
    counts = _checked_counts(database, key, _cipher_faults, _database_faults)
    if counts.schema_version not in schema_upgrade.known_revisions():
        raise DatabaseTooNew
    return counts


def count_with_key(database: Path, key: bytes) -> DatabaseCounts:
    """Open a copy with the raw key, check it whole and count; raise DatabaseDamaged.

    The check reads every page in use, and each page read is authenticated on the way; only pages
    that hold nothing are not looked at.
    """
    return _checked_counts(database, key, _database_faults)


def _checked_counts(database: Path, key: bytes, *checks: Callable[[Any], int]) -> DatabaseCounts:
    connection = connect(database, key)
    try:
        if any(faults(connection) for faults in checks):
            raise DatabaseDamaged
        return _counts(connection)
    except cipher.Error as error:
        raise DatabaseDamaged from error
    finally:
        connection.close()


def count_quickly(database: Path, key: bytes) -> DatabaseCounts:
    """Count what a database holds, without checking it whole."""
    connection = connect(database, key)
    try:
        return _counts(connection)
    finally:
        connection.close()


def check_database(database: Path, key: bytes) -> tuple[CheckResult, ...]:
    """Look at everything that can be wrong inside the file; raise DatabaseDamaged if unreadable."""
    connection = connect(database, key)
    try:
        return (
            CheckResult(Check.CIPHER, _cipher_faults(connection)),
            CheckResult(Check.DATABASE, _database_faults(connection)),
            CheckResult(
                Check.REFERENCES, len(connection.execute("PRAGMA foreign_key_check").fetchall())
            ),
            CheckResult(Check.SEARCH, _search_faults(connection)),
            CheckResult(Check.SIGNED_PAPERS, _paper_faults(connection)),
        )
    except cipher.Error as error:
        raise DatabaseDamaged from error
    finally:
        connection.close()


def _cipher_faults(connection: Any) -> int:
    """Count pages that fail their HMAC."""
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


def _database_faults(connection: Any) -> int:
    said = connection.execute("PRAGMA integrity_check(100)").fetchall()
    return 0 if said == [("ok",)] else len(said)


def _search_faults(connection: Any) -> int:
    faults = 0
    for index in ("client_words", "client_numbers", "session_words"):
        try:
            connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
        except cipher.DatabaseError:
            faults += 1
    return faults


def _paper_faults(connection: Any) -> int:
    """Count signed papers whose bytes no longer have the hash noted at signing."""
    rows = connection.execute("SELECT pdf, pdf_sha256 FROM reports WHERE pdf IS NOT NULL")
    return sum(hashlib.sha256(pdf).hexdigest() != noted for pdf, noted in rows)


def _counts(connection: Any) -> DatabaseCounts:
    def scalar(statement: str) -> Any:
        row = connection.execute(statement).fetchone()
        return row[0] if row else None

    last = scalar("SELECT max(held_on) FROM sessions")
    return DatabaseCounts(
        schema_version=scalar("SELECT version_num FROM alembic_version") or "",
        clients=scalar("SELECT count(*) FROM clients"),
        cases=scalar("SELECT count(*) FROM cases"),
        sessions=scalar("SELECT count(*) FROM sessions"),
        reports=scalar("SELECT count(*) FROM reports WHERE pdf IS NOT NULL"),
        last_session_on=date.fromisoformat(last) if last else None,
    )

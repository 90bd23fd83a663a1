# SPDX-License-Identifier: MIT
"""Opens a copy of the database to see that it is whole, and counts what it holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as cipher

from tksk_desktop.domain.errors import DatabaseDamaged, DatabaseTooNew
from tksk_desktop.domain.self_checks import Check, CheckResult
from tksk_desktop.storage import schema_upgrade
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.schema.search_indexes import SEARCH_TABLES


@dataclass(frozen=True)
class DatabaseCounts:
    """What a database holds; nothing personal."""

    schema_version: str
    clients: int
    cases: int
    sessions: int
    reports: int
    last_session_on: date | None


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


def count_over(connection: Any) -> DatabaseCounts:
    """Count over an open connection; raise DatabaseDamaged."""
    try:
        return _counts(connection)
    except cipher.Error as error:
        raise DatabaseDamaged from error


def refuse_damaged(connection: Any) -> None:
    """Read every page in use over an open connection; raise DatabaseDamaged."""
    try:
        if _database_faults(connection):
            raise DatabaseDamaged
    except cipher.Error as error:
        raise DatabaseDamaged from error


def count_quickly(database: Path, key: bytes) -> DatabaseCounts:
    """Count what a database holds, without checking it whole."""
    connection = connect(database, key)
    try:
        return _counts(connection)
    finally:
        connection.close()


def check_database(database: Path, key: bytes) -> tuple[CheckResult, ...]:
    """Look at what can be wrong inside the file, the log apart; raise DatabaseDamaged."""
    connection = connect(database, key)
    try:
        return tuple(look(connection) for look in IN_FILE.values())
    except cipher.Error as error:
        raise DatabaseDamaged from error
    finally:
        connection.close()


def look_into(database: Path, key: bytes, check: Check) -> CheckResult:
    """Look at one thing; what cannot even be read counts as a fault."""
    try:
        connection = connect(database, key)
    except DatabaseDamaged:
        return CheckResult(check, 1)
    try:
        return IN_FILE[check](connection)
    except cipher.Error:
        return CheckResult(check, 1)
    finally:
        connection.close()


def rebuild_search(database: Path, key: bytes) -> None:
    """Make every index of the search anew from the records; raise DatabaseDamaged."""
    connection = connect(database, key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        for index in SEARCH_TABLES:
            connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
        connection.execute("COMMIT")
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


def _reference_faults(connection: Any) -> int:
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def _search_faults(connection: Any) -> int:
    """Count indexes that do not say what their table says."""
    faults = 0
    for index in SEARCH_TABLES:
        try:
            connection.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
        except cipher.DatabaseError:
            faults += 1
    return faults


def _unlike_their_hash(check: Check, statement: str) -> Callable[[Any], CheckResult]:
    def look(connection: Any) -> CheckResult:
        looked_at = faults = 0
        for content, noted in connection.execute(statement):
            looked_at += 1
            faults += hashlib.sha256(content).hexdigest() != noted
        return CheckResult(check, faults, looked_at)

    return look


def _counting(check: Check, count: Callable[[Any], int]) -> Callable[[Any], CheckResult]:
    return lambda connection: CheckResult(check, count(connection))


IN_FILE: Mapping[Check, Callable[[Any], CheckResult]] = {
    Check.CIPHER: _counting(Check.CIPHER, _cipher_faults),
    Check.DATABASE: _counting(Check.DATABASE, _database_faults),
    Check.REFERENCES: _counting(Check.REFERENCES, _reference_faults),
    Check.SEARCH: _counting(Check.SEARCH, _search_faults),
    Check.DOCUMENTS: _unlike_their_hash(
        Check.DOCUMENTS, "SELECT content, sha256 FROM client_documents WHERE length(content) > 0"
    ),
    Check.SIGNED_PAPERS: _unlike_their_hash(
        Check.SIGNED_PAPERS, "SELECT pdf, pdf_sha256 FROM reports WHERE pdf IS NOT NULL"
    ),
}
"""What is looked at over one connection."""


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

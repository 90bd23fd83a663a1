# SPDX-License-Identifier: MIT
"""Connections to the encrypted SQLite file, and nothing of what is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as cipher

from tksk_desktop.domain.errors import DatabaseDamaged

ON_OPENING = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA cache_size = -16000",
)


def connect(path: Path, key: bytes) -> Any:
    """Open the file with its raw 32-byte key; raise DatabaseDamaged where it does not open."""
    connection = cipher.connect(str(path), check_same_thread=False, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in ON_OPENING:
            connection.execute(pragma).fetchall()
    except cipher.Error as error:
        connection.close()
        raise DatabaseDamaged from error
    return connection


def make_engine(path: Path, key: bytes) -> sa.Engine:
    """Return an engine over few long-lived connections; the key stands in no URL.

    Transactions begin as writers, or as plain readers under the option ``reader=True``.
    """
    engine = sa.create_engine(
        "sqlite://",
        module=cipher,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=1,
    )

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        # The driver is told not to begin by itself; DDL and reads are then transactional too.
        reader = connection.get_execution_options().get("reader", False)
        connection.connection.cursor().execute("BEGIN" if reader else "BEGIN IMMEDIATE")

    return engine


def is_sound(connection: Any) -> bool:
    """Tell whether SQLite's quick check passes."""
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])
    except cipher.Error:
        return False

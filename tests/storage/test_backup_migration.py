# SPDX-License-Identifier: MIT
"""Backups of former days stay in the list and know where the log ended when they were made."""

from __future__ import annotations

import shutil
from pathlib import Path

import sqlalchemy as sa

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

ENTRIES = (
    "INSERT INTO audit_entries (number, happened_at, event, payload_hash, entry_hash) VALUES"
    " (1, '2026-03-01 08:00:00', 'added', 'a', 'b'), (2, '2026-03-02 08:00:00', 'added', 'c', 'd')"
)
BACKUPS = (
    "INSERT INTO backups (id, made_at, place, file_name, size, clients, sessions) VALUES"
    " (1, '2026-02-01 08:00:00', '/a', 'x', 9, 1, 2),"
    " (2, '2026-03-01 09:00:00', '/b', 'y', 9, 3, 4)"
)


def test_former_backups_are_carried_ones(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_backup_generations.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(ENTRIES)
        connection.exec_driver_sql(BACKUPS)
        kept = connection.exec_driver_sql("SELECT * FROM backups ORDER BY id").all()
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM backups ORDER BY id").all()
        assert [row[: len(kept[0])] for row in rows] == [tuple(row) for row in kept]
        known = connection.exec_driver_sql("SELECT kind, log_number FROM backups ORDER BY id")
        assert known.all() == [("carried", 0), ("carried", 1)]
        for table in ("backup_places", "backup_rules"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0
    assert "stick_id" in {each["name"] for each in sa.inspect(engine).get_columns("backup_places")}
    engine.dispose()

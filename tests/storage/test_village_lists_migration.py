# SPDX-License-Identifier: MIT
"""The tables of villages' lists come beside what exists, and rows go with their list."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

BEFORE = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05')",
    "INSERT INTO figure_waves (id, name, counted_on) VALUES (3, 'Semester I', '2026-06-30')",
)
LIST = (
    "INSERT INTO village_lists (id, wave_id, village_code, kind_code, given_on, people, left_out,"
    " compared_at) VALUES ({id}, 3, '35.07.13.2001', 'PPKS-08', '2026-06-01', 1, 0, '2026-06-02')"
)
ROW = (
    "INSERT INTO village_list_rows (village_list_id, row_key, name, outcome, is_unsure, client_id)"
    " VALUES (5, 'k', 'Siti', 'matched', 0, {client})"
)
TOLD = "SELECT id, name, village_code FROM clients", "SELECT id, name, counted_on FROM figure_waves"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before the lists."""
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (lists,) = (former / "versions").glob("r[0-9]*_village_lists.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= lists.name:
            revision.unlink()
    return former


def test_what_is_there_stays_and_lists_can_be_kept(tmp_path: Path, before: Path) -> None:
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before)
    assert "village_lists" not in sa.inspect(engine).get_table_names()
    with engine.begin() as connection:
        for statement in BEFORE:
            connection.exec_driver_sql(statement)
        kept = [connection.exec_driver_sql(query).all() for query in TOLD]
    upgrade(engine)
    with engine.begin() as connection:
        assert [connection.exec_driver_sql(query).all() for query in TOLD] == kept
        connection.exec_driver_sql(LIST.format(id=5))
        connection.exec_driver_sql(ROW.format(client=1))
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    for refused in (LIST.format(id=6), ROW.format(client=77), "DELETE FROM figure_waves"):
        with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
            connection.exec_driver_sql(refused)
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM village_lists WHERE id = 5")
        left = connection.exec_driver_sql("SELECT count(*) FROM village_list_rows").scalar_one()
        assert left == 0
    engine.dispose()

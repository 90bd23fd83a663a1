# SPDX-License-Identifier: MIT
"""The tables of village figures come beside what exists, and a return goes with its figures."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

CLIENTS = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05'), (2, 'Budi', '35.07.13.2001', '2026-01-06')"
)
TOLD = (
    "INSERT INTO figure_waves (id, name, counted_on) VALUES (3, 'Semester I', '2026-06-30')",
    "INSERT INTO village_returns (id, wave_id, village_code) VALUES (5, 3, '35.07.13.2001')",
    "INSERT INTO village_figures (village_return_id, source, kind_code, count) VALUES"
    " (5, 'village', 'PPKS-08', 4)",
)
COLUMNS = "id, name, village_code, registered_on"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before village figures."""
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (figures,) = (former / "versions").glob("r[0-9]*_village_figures.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= figures.name:
            revision.unlink()
    return former


def test_clients_stay_and_villages_can_tell(tmp_path: Path, before: Path) -> None:
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before)
    assert "village_figures" not in sa.inspect(engine).get_table_names()
    with engine.begin() as connection:
        connection.exec_driver_sql(CLIENTS)
        kept = connection.exec_driver_sql(f"SELECT {COLUMNS} FROM clients ORDER BY id").all()
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql(f"SELECT {COLUMNS} FROM clients ORDER BY id").all()
        assert rows == kept
        for statement in TOLD:
            connection.exec_driver_sql(statement)
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    for refused in (TOLD[2], "DELETE FROM figure_waves WHERE id = 3"):
        with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
            connection.exec_driver_sql(refused)
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM village_returns WHERE id = 5")
        left = connection.exec_driver_sql("SELECT count(*) FROM village_figures").scalar_one()
        assert left == 0
    engine.dispose()

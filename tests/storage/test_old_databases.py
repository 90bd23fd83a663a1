# SPDX-License-Identifier: MIT
"""A database of every former form, kept as it was written then, comes to the present one whole.

``tests/old_databases/<revision>`` holds a small sample office (invented people) as the program of
that time left it: forty clients, three months of notes, a signed report and a draft.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.storage.small_office import CHEAP
from tksk_desktop.assembly import assemble
from tksk_desktop.paths import database_path
from tksk_desktop.storage import schema
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema_upgrade import newest_revision, present_revision
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter

FOLDERS = sorted((Path(__file__).parents[1] / "old_databases").iterdir())
OLD_PASSWORD = "kata sandi lama"
COUNTS = {"clients": 40, "reports": 1, "drafts": 1, "villages": 18, "office": 1}


@pytest.mark.parametrize("former", FOLDERS, ids=lambda folder: folder.name)
def test_a_former_database_comes_to_head_whole(former: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(former, tmp_path / "data"))
    store = DatabaseStore(folder, cost=CHEAP)
    store.unlock(OLD_PASSWORD)
    try:
        engine = store.engine()
        assert present_revision(engine) == newest_revision()
        with engine.connect() as connection:
            for table, rows in COUNTS.items():
                counted = sa.select(sa.func.count()).select_from(schema.metadata.tables[table])
                assert connection.scalar(counted) == rows, table
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    finally:
        store.lock()
    assert database_path(folder).exists()


@pytest.mark.parametrize("former", FOLDERS, ids=lambda folder: folder.name)
def test_a_former_database_can_be_worked_with(former: Path, tmp_path: Path) -> None:
    """Its people, notes and report are read by the program of today."""

    folder = Path(shutil.copytree(former, tmp_path / "data"))
    program = assemble(folder, cost=CHEAP)
    program.acts.store.unlock(OLD_PASSWORD)
    try:
        acts = program.acts
        people = acts.clients.find(ClientFilter(), 100)
        assert len(people) == COUNTS["clients"]
        for person in people:
            assert acts.clients.sheet(person.id).name == person.name
        assert acts.sessions.lines(SessionFilter())
        assert acts.home.home().drafts
    finally:
        program.acts.store.lock()

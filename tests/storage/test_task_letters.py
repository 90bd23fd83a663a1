# SPDX-License-Identifier: MIT
"""The register of task letters in the real database, and an office from before it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from tests.storage.small_office import fill
from tksk_desktop.domain.task_letters import TaskLetter
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import task_letters
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade


def letter(running: int, day: date) -> TaskLetter:
    return TaskLetter(
        f"460/{running:02d}", running, day, "", "Rahayu", "Tinjau", "Dilem", day, day, "Camat", "C"
    )


def test_numbers_of_letters_count_with_those_of_reports(store: DatabaseStore) -> None:
    fill(store)
    with store.open_work() as work:
        before = work.reports.highest_running_number(2026)
        work.task_letters.add(letter(before + 5, date(2026, 11, 3)))
        work.task_letters.add(letter(before + 40, date(2025, 11, 3)))
        work.commit()
    with store.open_work() as work:
        assert work.reports.highest_running_number(2026) == before + 5
        assert work.reports.highest_running_number(2025) == before + 40
        assert work.reports.number_is_taken(2026, before + 5, besides=0)
        assert not work.reports.number_is_taken(2026, before + 40, besides=0)
        assert [each.letter_date.year for each in work.task_letters.all()] == [2026, 2025]


def test_an_office_of_before_writes_none(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    revisions = sorted((former / "versions").glob("r[0-9]*.py"))
    mine = next(each for each in revisions if each.stem.endswith("_task_letters"))
    for revision in revisions[revisions.index(mine) :]:
        revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO office (id, camat_endorses, number_start, zone, paper, need_word,"
            " report_due_day, worker_name) VALUES (1, 1, 1, 'WIB', 'A4', 'PPKS', 5, 'Rahayu')"
        )
    upgrade(engine)
    with engine.connect() as connection:
        row = connection.exec_driver_sql("SELECT worker_name, uses_task_letters FROM office").one()
        assert tuple(row) == ("Rahayu", 0)
        assert connection.execute(sa.select(task_letters)).all() == []
    engine.dispose()

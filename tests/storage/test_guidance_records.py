# SPDX-License-Identifier: MIT
"""What the records know of candidates for guidance, histories, next contacts, and the upgrade."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.storage.small_office import SUKORAHARJO, fill
from tksk_desktop.domain.guidance import GuidanceCandidate, GuidanceList, Measure
from tksk_desktop.domain.potential_history import (
    PerformanceNote,
    PerformanceScore,
    PotentialContact,
    PotentialTraining,
)
from tksk_desktop.domain.potentials import Potential, PotentialService
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.guidance_reads import GuidanceReads
from tksk_desktop.storage.potential_history_reads import PotentialHistoryReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.to_do_reads import ToDoReads
from tksk_desktop.usecases.potentials.history_readings import (
    ContactLine,
    PerformanceLine,
    TrainingLine,
)

DAY = date(2026, 11, 3)


@pytest.fixture
def lks(store: DatabaseStore) -> int:
    """An institution with a history, beside one that ended."""
    fill(store)
    with store.open_work() as work:
        kept = Potential(
            "PSKS-04", "LKS Kasih", SUKORAHARJO.code, decree_number="SK 1", men=3, women=4,
            services=[PotentialService("Kursi roda")],
        )  # fmt: skip
        gone = Potential("PSKS-04", "LKS Lama", ended_on=DAY)
        for each in (kept, gone):
            work.potentials.add(each)
        work.flush()
        number = kept.id or 0
        scored = next(c.id or 0 for c in work.guidance.criteria() if c.measure is Measure.NOTED)
        for record in (
            PotentialContact(number, date(2025, 10, 1), "Bu Ani", "Lama"),
            PotentialContact(number, date(2026, 10, 1), "Bu Ani", "Dana", "", date(2026, 11, 5)),
            PotentialTraining(number, date(2026, 9, 1), "Pembukuan", "Dinas"),
            PerformanceNote(number, date(2026, 8, 1), "", [PerformanceScore(scored, 1)]),
            PerformanceNote(number, date(2026, 8, 2), "", [PerformanceScore(scored, 3)]),
            PerformanceNote(number, date(2026, 12, 1), "", [PerformanceScore(scored, 0)]),
        ):
            work.potential_history.add(record)
        for year, position in ((2024, 1), (2025, 3), (2026, 1)):
            candidate = GuidanceCandidate(number, position, "LKS Kasih", "", "", 50, "")
            made = GuidanceList("PSKS-04", year, date(year, 5, 1), 2, year, "460", "", "")
            made.candidates.append(candidate)
            work.guidance.add_list(made)
        work.commit()
    return number


def test_facts_are_those_of_the_day(store: DatabaseStore, lks: int) -> None:
    with store.open_work() as work:
        (facts,) = work.guidance.facts("PSKS-04", year=2026, day=DAY)
    assert (facts.name, facts.village_name) == ("LKS Kasih", SUKORAHARJO.name)
    assert facts.counts == {
        Measure.LEGAL: 1,
        Measure.TRAINED: 1,
        Measure.CONTACTS: 1,
        Measure.SERVICES: 1,
        Measure.MEMBERS: 7,
        Measure.LISTED: 1,
    }
    assert list(facts.noted.values()) == [3]


def test_the_history_is_told_newest_first(store: DatabaseStore, lks: int) -> None:
    lines = PotentialHistoryReads(store.engine()).of_potential(lks)
    assert [type(line) for line in lines[:3]] == [PerformanceLine, ContactLine, TrainingLine]
    assert isinstance(lines[0], PerformanceLine)
    assert lines[0].scores[0][1:] == ("Kegiatan berjalan teratur", 0)


def test_a_next_contact_is_to_do_until_a_later_one(store: DatabaseStore, lks: int) -> None:
    def due() -> list[tuple[date, int | None]]:
        lines = ToDoReads(store.engine()).lines(DAY)
        kind = ToDoKind.NETWORK_CONTACT
        return [(line.due_on, line.potential_id) for line in lines if line.what is kind]

    assert due() == [(date(2026, 11, 5), lks)]
    with store.open_work() as work:
        work.potential_history.add(PotentialContact(lks, date(2026, 11, 2), "Bu Ani", "Dana"))
        work.commit()
    assert due() == []


def test_lists_are_read_newest_first_and_take_numbers(store: DatabaseStore, lks: int) -> None:
    lines = GuidanceReads(store.engine()).lists()
    assert [(line.year, line.candidates) for line in lines] == [(2026, 1), (2025, 1), (2024, 1)]
    with store.open_work() as work:
        assert work.reports.number_is_taken(2024, 2024, besides=0)
        assert work.guidance.get_list(lines[0].id).candidates[0].name == "LKS Kasih"


def test_an_office_of_before_gets_the_usual_criteria(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    revisions = sorted((former / "versions").glob("r[0-9]*.py"))
    mine = next(each for each in revisions if each.stem.endswith("_potential_history"))
    for revision in revisions[revisions.index(mine) :]:
        revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO potentials (id, kind_code, name, men, women)"
            " VALUES (3, 'PSKS-04', 'LKS', 0, 0)"
        )
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT name, active FROM guidance_criteria").all()
        assert len(rows) == 6
        assert all(active for _name, active in rows)
        connection.exec_driver_sql(
            "INSERT INTO potential_contacts (potential_id, happened_on) VALUES (3, '2026-02-01')"
        )
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM potentials WHERE id = 3")
    engine.dispose()

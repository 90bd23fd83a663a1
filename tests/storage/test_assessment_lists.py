# SPDX-License-Identifier: MIT
"""The lists of assessments in a real database: editions, what is spoken of, the upgrade to them."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.assessments import AreaGroup, AssessmentKind
from tksk_desktop.domain.errors import AssessmentItemInUse, NotFound
from tksk_desktop.paths import resource
from tksk_desktop.storage import schema
from tksk_desktop.storage.assessment_list_records import (
    AssessmentListReads,
    makings_from_json,
    makings_to_json,
)
from tksk_desktop.storage.casework_reads import CaseworkReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_assessment_makings
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.casework import edit_assessment_lists as lists
from tksk_desktop.usecases.casework.edit_assessment_lists import NewArea, NewFactor, NewRiskRule
from tksk_desktop.usecases.casework.keep_draft import NEW_ASSESSMENT_FORM, keep_casework_draft
from tksk_desktop.usecases.casework.readings import FindingLine
from tksk_desktop.usecases.casework.record_assessment import NewAssessment, record_assessment

TODAY = date(2026, 11, 24)
SHIPPED = load_assessment_makings(resource("reference"))
CASE = 1
FORMER = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05')",
    "INSERT INTO cases (id, number, client_id, opened_on, source, stage, type_id, priority)"
    " VALUES (1, 'KSS-2026-00001', 1, '2026-01-05', 'self', 'intake', 1, 'normal')",
    "INSERT INTO assessments (id, case_id, kind, assessed_on, recorded_at, risk_reckoned,"
    " risk_chosen, factor_codes, version, replaces_id, conclusion) VALUES"
    " (1, 1, 'intake', '2026-02-01', '2026-02-01 03:00:00', 60, NULL,"
    " '[\"debt_threat\"]', 1, NULL, 'a'),"
    " (2, 1, 'intake', '2026-02-01', '2026-02-02 03:00:00', 55, 80, '[]', 2, 1, 'b')",
    "INSERT INTO assessment_findings (assessment_id, area_code, score) VALUES"
    " (1, 'bio_health', 4), (2, 'bio_health', 3)",
    "INSERT INTO assessment_addenda (assessment_id, written_at, text) VALUES"
    " (2, '2026-02-03 03:00:00', 'Juga demam')",
)


@pytest.fixture
def act(store: DatabaseStore) -> Any:
    """Call an act on the lists of a small office."""
    fill(store)
    return lambda do, *given: do(*given, open_work=store.open_work)


@pytest.fixture
def record(store: DatabaseStore) -> Any:
    """Record an assessment of Ani's case."""
    clock = FakeClock(TODAY, datetime(2026, 11, 24, 5, tzinfo=UTC))
    return partial(record_assessment, open_work=store.open_work, clock=clock)


def new(*findings: FindingLine, factors: tuple[str, ...] = ()) -> NewAssessment:
    return NewAssessment(
        CASE, AssessmentKind.INTAKE, TODAY, "Rahayu", findings, "Perlu berobat", "", factors
    )


GRAVE = FindingLine("bio_health", "Batuk", "", 4, "lama")


def test_a_new_office_begins_with_the_shipped_lists(act: Any, store: DatabaseStore) -> None:
    assert AssessmentListReads(store.engine()).makings() == SHIPPED


def test_an_edition_comes_back_as_it_was() -> None:
    assert makings_from_json(makings_to_json(SHIPPED)) == SHIPPED


def test_each_assessment_is_read_with_its_own_names_and_bands(
    act: Any, record: Any, store: DatabaseStore
) -> None:
    record(new(GRAVE))
    record(new(GRAVE))
    act(lists.change_area, "bio_health", NewArea(AreaGroup.BIO, "Badan"))
    act(lists.change_risk_rule, NewRiskRule(40, 20, 40, 70, 80, 90))
    record(new(GRAVE))
    newest, *former = CaseworkReads(store.engine()).case_work(CASE, TODAY).assessments
    assert [sheet.makings for sheet in former] == [SHIPPED, SHIPPED]
    assert [(sheet.risk, sheet.band, sheet.band_now) for sheet in former] == [
        (60, RiskBand.HIGH, RiskBand.LOW)
    ] * 2
    assert (newest.band, newest.band_now) == (RiskBand.LOW, RiskBand.LOW)
    assert newest.makings.areas[0].name == "Badan"
    changes = newest.changes_since(former[0])
    assert [(change.name, change.before, change.after) for change in changes] == [("Badan", 4, 4)]
    with store.engine().connect() as connection:
        editions = sa.select(sa.func.count()).select_from(schema.assessment_editions)
        assert connection.scalar(editions) == 2


def test_what_anything_speaks_of_is_used(act: Any, record: Any, store: DatabaseStore) -> None:
    for name in ("Tidur", "Gigi", "Mata"):
        act(lists.add_area, NewArea(AreaGroup.BIO, name))
    act(lists.add_factor, NewFactor("Banjir", 5))
    act(lists.add_factor, NewFactor("Gempa", 5))
    record(new(FindingLine("own_area_1", "Kurang", "", 1, "bising"), factors=("own_factor_1",)))
    keep_casework_draft(
        CASE,
        NEW_ASSESSMENT_FORM,
        json.dumps({"findings": [["own_area_2"]], "factors": []}),
        open_work=store.open_work,
        clock=FakeClock(TODAY),
    )
    sheet = AssessmentListReads(store.engine()).sheet()
    used = {line.code for line in sheet.areas if line.is_used}
    used |= {line.code for line in sheet.factors if line.is_used}
    assert used == {"own_area_1", "own_area_2", "own_factor_1"}
    for remove, code in (
        (lists.remove_area, "own_area_1"),
        (lists.remove_area, "own_area_2"),
        (lists.remove_factor, "own_factor_1"),
    ):
        with pytest.raises(AssessmentItemInUse):
            act(remove, code)
    act(lists.remove_area, "own_area_3")
    act(lists.remove_factor, "own_factor_2")
    for remove, code in ((lists.remove_area, "own_area_3"), (lists.remove_factor, "x")):
        with pytest.raises(NotFound):
            act(remove, code)


def test_a_case_is_offered_what_its_drafts_and_goals_speak_of(
    act: Any, store: DatabaseStore
) -> None:
    for code in ("bio_health", "bio_hygiene", "social_work"):
        area = next(each for each in SHIPPED.areas if each.code == code)
        act(lists.change_area, code, NewArea(area.group, area.name, area.asks, active=False))
    with store.engine().begin() as connection:
        for statement in (
            "INSERT INTO plans (id, case_id, drawn_on, version, is_current)"
            " VALUES (1, 1, '2026-10-01', 1, 1)",
            "INSERT INTO plan_goals (plan_id, area_code, position) VALUES (1, 'bio_hygiene', 1)",
            "INSERT INTO casework_drafts (case_id, form, saved_at, content)"
            " VALUES (1, 'assessment', '2026-10-01', '{\"findings\":[[\"bio_health\"]]}')",
        ):
            connection.exec_driver_sql(statement)
    reads = AssessmentListReads(store.engine())
    everywhere = {area.code for area in reads.makings().areas}
    here = {area.code for area in reads.makings(CASE).areas}
    assert here - everywhere == {"bio_health", "bio_hygiene"}
    assert "social_work" not in here


def test_edits_are_logged_from_and_to(act: Any, store: DatabaseStore) -> None:
    act(lists.change_risk_rule, NewRiskRule(40, 20, 40, 30, 50, 75))
    with store.engine().connect() as connection:
        said = connection.execute(
            sa.select(schema.audit_entries).order_by(schema.audit_entries.c.number.desc()).limit(1)
        ).one()
    assert said.entity == "risk_bounds"
    assert json.loads(said.payload)["fields"] == {"medium_from": [25, 30]}


def test_the_shipped_lists_come_back_in_the_database(
    act: Any, record: Any, store: DatabaseStore
) -> None:
    act(lists.add_area, NewArea(AreaGroup.BIO, "Tidur"))
    act(lists.add_area, NewArea(AreaGroup.BIO, "Gigi"))
    record(new(FindingLine("own_area_1", "Kurang", "", 1, "bising")))
    act(lists.remove_area, "bio_hygiene")
    act(lists.change_factor, "debt_threat", NewFactor("Utang", 50, 75))
    act(lists.reset_assessment_lists, SHIPPED)
    reads = AssessmentListReads(store.engine())
    assert reads.makings() == SHIPPED
    own = {line.code: line.active for line in reads.sheet().areas if line.code.startswith("own")}
    assert own == {"own_area_1": False}


def test_assessments_of_before_are_of_the_first_edition(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_assessment_lists.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in FORMER:
            connection.exec_driver_sql(statement)
        kept = _all_of(connection)
    upgrade(engine)
    with engine.connect() as connection:
        assert _all_of(connection) == kept
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    newest, first = CaseworkReads(engine).case_work(CASE, TODAY).assessments
    assert (first.band, newest.band) == (RiskBand.HIGH, RiskBand.VERY_HIGH)
    assert first.makings == newest.makings == SHIPPED
    assert [addendum.text for addendum in newest.addenda] == ["Juga demam"]
    assert AssessmentListReads(engine).makings() == SHIPPED
    engine.dispose()


def _all_of(connection: sa.Connection) -> list[Any]:
    asked = (
        "SELECT id, case_id, assessed_on, recorded_at, risk_reckoned, risk_chosen, factor_codes,"
        " version, replaces_id, conclusion FROM assessments ORDER BY id",
        "SELECT assessment_id, area_code, score FROM assessment_findings ORDER BY id",
        "SELECT assessment_id, text FROM assessment_addenda",
    )
    return [connection.exec_driver_sql(each).all() for each in asked]

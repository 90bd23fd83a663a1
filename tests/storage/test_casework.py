# SPDX-License-Identifier: MIT
"""Assessments, plans and pictures in a real database, read back as screens read them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.ecomaps import (
    Ecomap,
    EcomapKind,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    EnergyFlow,
)
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.genograms import (
    Genogram,
    KinPerson,
    KinQuality,
    KinTie,
    KinTieKind,
    RelationQuality,
)
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import MemberBegan, MemberEnded
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.plans import Attainment, Plan, Responsible
from tksk_desktop.paths import resource
from tksk_desktop.storage import schema
from tksk_desktop.storage.casework_reads import CaseworkReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_assessment_makings
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.casework.follow_plan import NewReview, finish_step, review_plan
from tksk_desktop.usecases.casework.keep_draft import (
    NEW_ASSESSMENT_FORM,
    PLAN_FORM,
    discard_casework_draft,
    keep_casework_draft,
)
from tksk_desktop.usecases.casework.readings import FindingLine
from tksk_desktop.usecases.casework.record_assessment import (
    NewAssessment,
    add_to_assessment,
    correct_assessment,
    record_assessment,
)
from tksk_desktop.usecases.casework.write_plan import (
    NewGoal,
    NewPlan,
    NewStep,
    agree_on_plan,
    write_plan,
)

TODAY = date(2026, 11, 24)
SHIPPED = load_assessment_makings(resource("reference"))
CASE = 1
"""Ani's, open since 15 September 2026."""


@pytest.fixture
def people(store: DatabaseStore) -> dict[str, int]:
    """The small office."""
    return fill(store)


@pytest.fixture
def both(store: DatabaseStore) -> dict[str, Any]:
    """What the acts take."""
    clock = FakeClock(TODAY, datetime(2026, 11, 24, 5, tzinfo=UTC))
    return {"open_work": store.open_work, "clock": clock}


@pytest.fixture
def reads(store: DatabaseStore) -> CaseworkReads:
    """The reads of screens."""
    return CaseworkReads(store.engine(), opened=True)


def new_assessment(day: date, score: int, **more: Any) -> NewAssessment:
    values: dict[str, Any] = {
        "case_id": CASE,
        "kind": AssessmentKind.INTAKE,
        "assessed_on": day,
        "made_by": "Rahayu",
        "findings": (FindingLine("bio_health", "Batuk", "Rajin", score, "Lama"),),
        "conclusion": "Perlu berobat",
        "factor_codes": ("debt_threat",),
        **more,
    }
    return NewAssessment(**values)


def new_plan(**more: Any) -> NewPlan:
    steps = (
        NewStep("Ke puskesmas", Responsible.CLIENT, due_on=date(2026, 11, 1)),
        NewStep("Mengantar", Responsible.WORKER, due_on=date(2026, 12, 1)),
    )
    goals = (
        NewGoal("Sembuh", "Tidak batuk", "bio_health", steps),
        NewGoal("Bekerja", "Ada penghasilan"),
    )
    return NewPlan(**{"case_id": CASE, "drawn_on": date(2026, 10, 1), "goals": goals, **more})


def test_an_assessment_comes_back_with_its_versions(
    people: dict[str, int], both: dict[str, Any], reads: CaseworkReads
) -> None:
    first = record_assessment(new_assessment(date(2026, 9, 20), 4), **both)
    record_assessment(new_assessment(TODAY, 1, kind=AssessmentKind.PERIODIC), **both)
    add_to_assessment(first.record_id or 0, "Juga demam", **both)
    changed = new_assessment(
        date(2026, 9, 20), 3, version_reason="Salah", risk_chosen=80, risk_reason="Sendirian"
    )
    correct_assessment(first.record_id or 0, changed, **both)
    work = reads.case_work(CASE, TODAY)
    assert [(a.version, a.is_newest) for a in work.assessments] == [
        (1, True),
        (2, True),
        (1, False),
    ]
    assert [a.kind for a in work.newest_assessments] == [
        AssessmentKind.PERIODIC,
        AssessmentKind.INTAKE,
    ]
    newer, former = work.assessments[1:]
    assert (newer.risk, newer.band, newer.risk_reckoned) == (80, RiskBand.VERY_HIGH, 50)
    assert (former.risk, former.band) == (65, RiskBand.HIGH)
    assert [a.text for a in former.addenda] == ["Juga demam"]
    assert former.scores() == {"bio_health": 4}
    assert former.findings[0] == FindingLine("bio_health", "Batuk", "Rajin", 4, "Lama")
    assert former.factor_codes == ("debt_threat",)


def test_a_plan_comes_back_with_its_progress_and_versions(
    people: dict[str, int], both: dict[str, Any], reads: CaseworkReads
) -> None:
    plan_id = write_plan(new_plan(), **both).record_id or 0
    agree_on_plan(plan_id, on=date(2026, 10, 2), agreed_by="Ani", **both)
    plan = reads.case_work(CASE, TODAY).plan
    assert plan is not None
    assert [goal.text for goal in plan.goals] == ["Sembuh", "Bekerja"]
    assert (plan.progress.steps_overdue, plan.progress.steps_done) == (1, 0)
    finish_step(plan.goals[0].steps[0].id, done_on=TODAY, result="Dapat obat", **both)
    notes = [NewReview(goal.id, Attainment.PARTLY, "Mulai baik") for goal in plan.goals]
    review_plan(plan_id, notes, on=TODAY, **both)
    write_plan(new_plan(version_reason="Tambah"), **both)
    newer, former = reads.case_work(CASE, TODAY).plans
    assert (newer.version, newer.is_current, newer.agreed_on) == (2, True, None)
    assert (former.version, former.is_current, former.agreed_by) == (1, False, "Ani")
    assert (former.progress.steps_done, former.progress.steps_overdue) == (1, 0)
    assert former.goals[0].steps[0].result == "Dapat obat"
    assert former.goals[0].attainment is Attainment.PARTLY
    assert (former.progress.goals, former.progress.goals_partly) == (2, 2)


def test_the_usual_steps_come_from_the_cases_type(
    people: dict[str, int], store: DatabaseStore, reads: CaseworkReads
) -> None:
    steps = ["Meminta surat", "Mengantar"]
    with store.engine().begin() as connection:
        connection.execute(sa.update(schema.case_types).values(plan_steps=steps))
    assert reads.case_work(CASE, TODAY).usual_steps == tuple(steps)


def test_writing_an_unagreed_plan_anew_leaves_no_old_parts(
    people: dict[str, int], both: dict[str, Any], store: DatabaseStore
) -> None:
    write_plan(new_plan(), **both)
    write_plan(new_plan(goals=new_plan().goals[:1]), **both)
    with store.engine().connect() as connection:
        for table, wanted in ((schema.plans, 1), (schema.plan_goals, 1), (schema.plan_steps, 2)):
            count = connection.scalar(sa.select(sa.func.count()).select_from(table))
            assert count == wanted, table.name


def test_the_database_itself_refuses_two_current_plans(
    people: dict[str, int], store: DatabaseStore
) -> None:
    with store.open_work() as work:
        work.plans.add(Plan(CASE, TODAY))
        work.plans.add(Plan(CASE, TODAY, version=2))
        with pytest.raises(sa.exc.IntegrityError):
            work.flush()


def test_former_versions_need_no_place(people: dict[str, int], store: DatabaseStore) -> None:
    with store.open_work() as work:
        for version in (1, 2, 3):
            work.plans.add(Plan(CASE, TODAY, version=version, is_current=version == 3))
        work.commit()
        found = work.plans.current(CASE)
        assert found is not None
        assert found.version == 3


def test_each_form_of_a_case_has_one_draft(
    people: dict[str, int], both: dict[str, Any], reads: CaseworkReads
) -> None:
    for form, content in ((PLAN_FORM, "a"), (PLAN_FORM, "b"), (NEW_ASSESSMENT_FORM, "c")):
        keep_casework_draft(CASE, form, content, **both)
    work = reads.case_work(CASE, TODAY)
    assert {draft.form: draft.content for draft in work.drafts} == {
        PLAN_FORM: "b",
        NEW_ASSESSMENT_FORM: "c",
    }
    found = work.draft(PLAN_FORM)
    assert found is not None
    assert found.saved_at == both["clock"].now()
    discard_casework_draft(CASE, PLAN_FORM, open_work=both["open_work"])
    assert reads.case_work(CASE, TODAY).draft(PLAN_FORM) is None


def test_what_is_not_there_is_said(people: dict[str, int], store: DatabaseStore) -> None:
    with store.open_work() as work:
        with pytest.raises(NotFound):
            work.assessments.get(99)
        with pytest.raises(NotFound):
            work.plans.get(99)
        with pytest.raises(NotFound):
            work.plans.step_owner(99)
        assert work.plans.current(99) is None


def test_the_time_line_tells_of_them(
    people: dict[str, int], both: dict[str, Any], store: DatabaseStore
) -> None:
    first = record_assessment(new_assessment(date(2026, 9, 20), 4), **both)
    corrected = new_assessment(date(2026, 9, 20), 3, version_reason="Salah")
    correct_assessment(first.record_id or 0, corrected, **both)
    plan_id = write_plan(new_plan(goals=new_plan().goals[:1]), **both).record_id or 0
    agree_on_plan(plan_id, on=date(2026, 10, 2), agreed_by="Ani", **both)
    with store.open_work() as work:
        goal_id = work.plans.get(plan_id).goals[0].id or 0
    review_plan(plan_id, [NewReview(goal_id, Attainment.REACHED)], on=TODAY, **both)
    entries = ClientReads(store.engine()).sheet(people["Ani"]).time_line
    told = [(e.happened_on, e.what, e.title, e.case_id) for e in entries]
    assert (date(2026, 9, 20), "assessment", "Asesmen awal", CASE) in told
    assert [entry[1] for entry in told].count("assessment") == 1
    assert (date(2026, 10, 2), "plan_agreed", "versi 1", CASE) in told
    assert (TODAY, "review", "Sembuh: tercapai", CASE) in told


def test_a_genogram_comes_back_as_it_was_drawn(
    people: dict[str, int], store: DatabaseStore, reads: CaseworkReads
) -> None:
    ani = people["Ani"]
    assert reads.genogram(ani) == Genogram(ani)
    picture = Genogram(
        ani,
        (
            KinPerson(1, "kakek", Sex.MALE, 1930, is_dead=True, death_year=1999, note="Wonosari"),
            KinPerson(2, "Ani", Sex.FEMALE, member_id=ani, x=10.5, y=-4.0),
        ),
        (KinTie(KinTieKind.PARENT, 1, 2),),
        (KinQuality(RelationQuality.CLOSE, 1, 2),),
    )
    for drawn in (picture, replace(picture, qualities=()), picture):
        with store.open_work() as work:
            work.pictures.keep_genogram(drawn)
            work.commit()
        assert reads.genogram(ani) == drawn
    with store.open_work() as work:
        assert work.pictures.genogram(ani) == picture
        assert work.pictures.genogram(people["Budi"]) == Genogram(people["Budi"])


def test_an_ecomap_comes_back_as_it_was_drawn(
    people: dict[str, int], store: DatabaseStore, reads: CaseworkReads
) -> None:
    ani = people["Ani"]
    picture = Ecomap(
        ani,
        (EcomapNode(1, EcomapKind.AID, "PKH", "sejak 2020", 5.0, 6.0),),
        (EcomapTie(EcomapTieKind.STRESSFUL, 0, 1, EnergyFlow.BACKWARD),),
    )
    with store.open_work() as work:
        work.pictures.keep_ecomap(picture)
        work.commit()
    assert reads.ecomap(ani) == picture
    with store.open_work() as work:
        assert work.pictures.ecomap(ani) == picture
    assert reads.ecomap(people["Budi"]) == Ecomap(people["Budi"])


def test_household_and_contacts_are_read_for_the_pictures(
    people: dict[str, int], store: DatabaseStore, reads: CaseworkReads
) -> None:
    ani, budi, citra, eka = (people[name] for name in ("Ani", "Budi", "Citra", "Eka"))
    day = date(2026, 1, 1)
    with store.engine().begin() as connection:
        connection.execute(
            sa.insert(schema.households), [{"id": 1, "village_code": "x", "formed_on": day}]
        )
        rows = (
            (ani, HouseholdRelation.WIFE, None, None),
            (budi, HouseholdRelation.HEAD, date(2026, 5, 1), MemberEnded.DEATH),
            (citra, HouseholdRelation.CHILD, date(2026, 5, 1), MemberEnded.MOVED),
        )
        for client_id, relation, until, ended in rows:
            connection.execute(
                sa.insert(schema.household_members).values(
                    household_id=1,
                    client_id=client_id,
                    relation=relation,
                    since=day,
                    until=until,
                    began=MemberBegan.FORMED,
                    ended=ended,
                )
            )
        for person_id, name, until in ((eka, "", None), (None, "Bu RT", None), (None, "x", day)):
            connection.execute(
                sa.insert(schema.client_contacts).values(
                    client_id=ani,
                    role=ContactRole.COMPANION,
                    since=day,
                    until=until,
                    person_id=person_id,
                    name=name,
                )
            )
    mates = reads.house_mates(ani)
    assert [(mate.client_id, mate.relation) for mate in mates] == [
        (ani, HouseholdRelation.WIFE),
        (budi, HouseholdRelation.HEAD),
    ]
    assert reads.house_mates(eka) == ()
    assert [contact.name for contact in reads.contacts(ani)] == ["Eka", "Bu RT"]


def before_this(folder: Path) -> Path:
    """Return the migrations as they were before these tables."""
    former = Path(shutil.copytree(MIGRATIONS, folder / "former"))
    (own,) = (former / "versions").glob("r*_case_work.py")
    for revision in (former / "versions").glob("r0*.py"):
        if revision.name >= own.name:
            revision.unlink()
    return former


def test_the_upgrade_adds_tables_and_leaves_cases_alone(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before_this(tmp_path))
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO clients (id, name, village_code, registered_on) "
            "VALUES (1, 'Ani', '35.07.13.2001', '2026-01-01')"
        )
        connection.exec_driver_sql(
            "INSERT INTO cases (id, number, client_id, opened_on, source, stage) "
            "VALUES (1, 'KSS-2026-00001', 1, '2026-01-02', 'self', 'intake')"
        )
    upgrade(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT number FROM cases").fetchall() == [
            ("KSS-2026-00001",)
        ]
        for table in ("assessments", "plans", "kin_people", "ecomap_nodes"):
            assert connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall() == []
    engine.dispose()

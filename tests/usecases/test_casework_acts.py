# SPDX-License-Identifier: MIT
"""Recording and correcting assessments; writing, agreeing, following and changing plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeWorld
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.cases import Case, IntakeSource
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.ecomaps import Ecomap, EcomapKind, EcomapNode, EcomapTie, EcomapTieKind
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    FormerVersion,
    NotFound,
    Problem,
)
from tksk_desktop.domain.genograms import Genogram, KinPerson, KinTie, KinTieKind
from tksk_desktop.domain.plans import Attainment, Plan, Responsible
from tksk_desktop.usecases.casework.draw_pictures import draw_ecomap, draw_genogram
from tksk_desktop.usecases.casework.follow_plan import (
    NewReview,
    finish_step,
    reopen_step,
    review_plan,
)
from tksk_desktop.usecases.casework.keep_draft import (
    NEW_ASSESSMENT_FORM,
    PLAN_FORM,
    correction_form,
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
from tksk_desktop.usecases.changes import Kind

OPENED = TODAY - timedelta(days=60)
NEW = NewAssessment(
    case_id=1,
    kind=AssessmentKind.INTAKE,
    assessed_on=TODAY,
    made_by=" Rahayu ",
    findings=(FindingLine("bio_health", " Batuk ", "Rajin berobat", 2, " lama "),),
    conclusion=" Perlu berobat ",
    factor_codes=("debt",),
)
PLAN = NewPlan(
    1,
    TODAY,
    (
        NewGoal(
            " Punya KTP ",
            "KTP di tangan",
            "social_documents",
            (
                NewStep("Mengurus surat", Responsible.CLIENT, "tidak dipakai", TODAY),
                NewStep("Perekaman", Responsible.PROVIDER, " Dukcapil "),
            ),
        ),
    ),
)


@pytest.fixture
def office(world: FakeWorld) -> FakeWorld:
    """A world with one client and an open case."""
    world.state.clients.append(Client("Siti", "35.07.13.2001", OPENED, id=1))
    world.state.cases.append(
        Case("KSS-2026-00001", 1, OPENED, IntakeSource.SELF, "Belum punya KTP", "intake", 1, id=1)
    )
    return world


def refused(act: Any, *args: Any, **more: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return caught.value.problems


def record(new: NewAssessment, both: dict[str, Any], **more: Any) -> int:
    return record_assessment(new, **both, **more).record_id or 0


def test_an_assessment_is_tidied_reckoned_and_ends_its_draft(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    keep_casework_draft(1, NEW_ASSESSMENT_FORM, "a", **both)
    keep_casework_draft(1, PLAN_FORM, "b", **both)
    done = record_assessment(NEW, **both)
    (made,) = office.state.assessments
    assert done.record_id == made.id
    assert done.kinds == {Kind.ASSESSMENTS, Kind.CASEWORK_DRAFTS}
    assert (made.made_by, made.conclusion, made.recorded_at) == ("Rahayu", "Perlu berobat", NOW)
    assert (made.findings[0].text, made.findings[0].reason) == ("Batuk", "lama")
    assert made.risk_reckoned == 20 + 10 + 5
    assert office.state.casework_drafts == {(1, PLAN_FORM): "b"}


def test_an_area_of_which_nothing_is_said_is_not_kept(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    silent = FindingLine("bio_health", " ", "", None, "")
    assert refused(record_assessment, replace(NEW, findings=(silent,)), **both) == (
        FieldProblem("findings", Problem.NOTHING_SCORED),
    )


def test_an_unknown_factor_and_every_other_wrong_field_are_named(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    wrong = replace(NEW, factor_codes=("moon",), conclusion="")
    assert set(refused(record_assessment, wrong, **both)) == {
        FieldProblem("factor_codes", Problem.UNKNOWN),
        FieldProblem("conclusion", Problem.MISSING),
    }
    assert office.state.assessments == []


def test_a_correction_is_a_new_version_and_the_former_stays(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    first = record(NEW, both)
    better = replace(NEW, conclusion="Sudah berobat", case_id=99)
    assert refused(correct_assessment, first, better, **both) == (
        FieldProblem("version_reason", Problem.MISSING),
    )
    better = replace(better, version_reason="Salah tulis")
    keep_casework_draft(1, correction_form(first), "a", **both)
    correct_assessment(first, better, **both)
    former, newer = office.state.assessments
    assert (former.conclusion, former.version) == ("Perlu berobat", 1)
    assert (newer.conclusion, newer.version, newer.replaces_id) == ("Sudah berobat", 2, first)
    assert newer.case_id == 1
    assert office.state.casework_drafts == {}
    with pytest.raises(FormerVersion):
        correct_assessment(first, better, **both)


def test_an_addendum_goes_to_the_newest_version_only(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    first = record(NEW, both)
    assert refused(add_to_assessment, first, " ", **both) == (
        FieldProblem("text", Problem.MISSING),
    )
    add_to_assessment(first, " Ternyata juga demam ", **both)
    addenda = office.state.assessments[0].addenda
    assert [(a.text, a.written_at) for a in addenda] == [("Ternyata juga demam", NOW)]
    correct_assessment(first, replace(NEW, version_reason="Salah tulis"), **both)
    with pytest.raises(FormerVersion):
        add_to_assessment(first, "lagi", **both)


def test_a_first_plan_is_current_and_open_to_change(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    first = write_plan(PLAN, **both)
    assert first.kinds == {Kind.PLANS, Kind.CASEWORK_DRAFTS}
    write_plan(replace(PLAN, drawn_on=TODAY - timedelta(days=1)), **both)
    (plan,) = office.state.plans
    assert (plan.version, plan.is_current) == (1, True)
    assert plan.drawn_on == TODAY - timedelta(days=1)
    goal = plan.goals[0]
    assert goal.text == "Punya KTP"
    assert [step.provider_name for step in goal.steps] == ["", "Dukcapil"]


def test_a_plan_ends_its_draft(office: FakeWorld, both: dict[str, Any]) -> None:
    keep_casework_draft(1, PLAN_FORM, "a", **both)
    keep_casework_draft(1, PLAN_FORM, "b", **both)
    assert office.state.casework_drafts == {(1, PLAN_FORM): "b"}
    write_plan(PLAN, **both)
    assert office.state.casework_drafts == {}


def test_a_draft_is_thrown_away(office: FakeWorld, both: dict[str, Any]) -> None:
    keep_casework_draft(1, PLAN_FORM, "a", **both)
    discard_casework_draft(1, PLAN_FORM, open_work=both["open_work"])
    discard_casework_draft(1, PLAN_FORM, open_work=both["open_work"])
    assert office.state.casework_drafts == {}


def test_wrong_goals_are_refused_and_a_closed_case_has_no_new_plan(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    assert refused(write_plan, replace(PLAN, goals=()), **both) == (
        FieldProblem("goals", Problem.MISSING),
    )
    office.state.cases[0].closed_on = TODAY
    assert refused(write_plan, PLAN, **both) == (FieldProblem("drawn_on", Problem.CASE_IS_CLOSED),)


def agreed(world: FakeWorld, both: dict[str, Any]) -> Plan:
    plan_id = write_plan(PLAN, **both).record_id or 0
    agree_on_plan(plan_id, on=TODAY, agreed_by=" Siti ", **both)
    return world.state.plans[0]


def test_agreeing_is_dated_signed_and_done_once(office: FakeWorld, both: dict[str, Any]) -> None:
    plan_id = write_plan(PLAN, **both).record_id or 0
    wrong = {"on": TODAY + timedelta(days=1), "agreed_by": ""}
    assert set(refused(agree_on_plan, plan_id, **wrong, **both)) == {
        FieldProblem("on", Problem.IN_FUTURE),
        FieldProblem("agreed_by", Problem.MISSING),
    }
    early = {"on": TODAY - timedelta(days=1), "agreed_by": "Siti"}
    assert refused(agree_on_plan, plan_id, **early, **both) == (
        FieldProblem("on", Problem.BEFORE_PLAN),
    )
    agree_on_plan(plan_id, on=TODAY, agreed_by=" Siti ", **both)
    plan = office.state.plans[0]
    assert (plan.agreed_on, plan.agreed_by) == (TODAY, "Siti")
    assert refused(agree_on_plan, plan_id, on=TODAY, agreed_by="Siti", **both) == (
        FieldProblem("on", Problem.TWICE),
    )


def test_an_agreed_plan_changes_by_a_new_version_with_a_reason(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    plan = agreed(office, both)
    step = plan.goals[0].steps[0]
    finish_step(step.id or 0, done_on=TODAY, result="Surat jadi", **both)
    review_plan(
        plan.id or 0, [NewReview(plan.goals[0].id or 0, Attainment.REACHED)], on=TODAY, **both
    )
    goal = PLAN.goals[0]
    kept = replace(goal.steps[0], former_id=step.id)
    change = replace(
        PLAN, goals=(replace(goal, steps=(kept, goal.steps[1]), former_id=plan.goals[0].id),)
    )
    assert refused(write_plan, change, **both) == (FieldProblem("version_reason", Problem.MISSING),)
    assert [p.is_current for p in office.state.plans] == [True]
    write_plan(replace(change, version_reason="Dukcapil tutup"), **both)
    former, newer = office.state.plans
    assert (former.is_current, newer.is_current, newer.version) == (False, True, 2)
    assert newer.agreed_on is None
    assert newer.goals[0].steps[0].result == "Surat jadi"
    assert newer.goals[0].attainment is Attainment.REACHED
    assert former.goals[0].attainment is Attainment.REACHED


def test_a_former_version_is_only_read(office: FakeWorld, both: dict[str, Any]) -> None:
    plan = agreed(office, both)
    step, goal = plan.goals[0].steps[0].id or 0, plan.goals[0].id or 0
    write_plan(replace(PLAN, version_reason="Dukcapil tutup"), **both)
    with pytest.raises(FormerVersion):
        finish_step(step, done_on=TODAY, result="a", **both)
    with pytest.raises(FormerVersion):
        reopen_step(step, open_work=both["open_work"])
    with pytest.raises(FormerVersion):
        review_plan(plan.id or 0, [NewReview(goal, Attainment.REACHED)], on=TODAY, **both)
    with pytest.raises(FormerVersion):
        agree_on_plan(plan.id or 0, on=TODAY, agreed_by="Siti", **both)


def test_a_step_is_done_on_a_day_with_a_result_and_can_be_taken_back(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    step_id = agreed(office, both).goals[0].steps[0].id or 0
    late = {"done_on": TODAY + timedelta(days=1), "result": ""}
    assert set(refused(finish_step, step_id, **late, **both)) == {
        FieldProblem("done_on", Problem.IN_FUTURE),
        FieldProblem("result", Problem.MISSING),
    }
    early = {"done_on": OPENED - timedelta(days=1), "result": "a"}
    assert refused(finish_step, step_id, **early, **both) == (
        FieldProblem("done_on", Problem.BEFORE_CASE),
    )
    finish_step(step_id, done_on=TODAY, result=" Surat jadi ", **both)
    step = office.state.plans[0].goals[0].steps[0]
    assert (step.done_on, step.result) == (TODAY, "Surat jadi")
    reopen_step(step_id, open_work=both["open_work"])
    step = office.state.plans[0].goals[0].steps[0]
    assert (step.done_on, step.result) == (None, "Surat jadi")
    with pytest.raises(NotFound):
        finish_step(99, done_on=TODAY, result="a", **both)


def test_a_review_says_why_a_goal_is_not_reached(office: FakeWorld, both: dict[str, Any]) -> None:
    plan_id = write_plan(PLAN, **both).record_id or 0
    goal_id = office.state.plans[0].goals[0].id or 0
    reached = [NewReview(goal_id, Attainment.REACHED)]
    assert refused(review_plan, plan_id, reached, on=TODAY, **both) == (
        FieldProblem("on", Problem.NOT_AGREED),
    )
    agree_on_plan(plan_id, on=TODAY, agreed_by="Siti", **both)
    assert refused(review_plan, plan_id, [], on=TODAY, **both) == (
        FieldProblem("reviews", Problem.MISSING),
    )
    partly = [NewReview(goal_id, Attainment.PARTLY)]
    assert refused(review_plan, plan_id, partly, on=TODAY, **both) == (
        FieldProblem(f"note:{goal_id}", Problem.MISSING),
    )
    strange = [NewReview(99, Attainment.REACHED)]
    assert refused(review_plan, plan_id, strange, on=TODAY, **both) == (
        FieldProblem("attainment:99", Problem.UNKNOWN),
    )
    for day, problem in ((1, Problem.IN_FUTURE), (-1, Problem.BEFORE_PLAN)):
        on = TODAY + timedelta(days=day)
        assert refused(review_plan, plan_id, reached, on=on, **both) == (
            FieldProblem("on", problem),
        )
    review_plan(plan_id, [NewReview(goal_id, Attainment.PARTLY, " KTP antre ")], on=TODAY, **both)
    (review,) = office.state.plans[0].goals[0].reviews
    assert (review.attainment, review.note) == (Attainment.PARTLY, "KTP antre")


FATHER, CHILD = KinPerson(1, "Budi"), KinPerson(2, "Siti", member_id=1)


def test_a_genogram_is_kept_whole(office: FakeWorld, both: dict[str, Any]) -> None:
    work = {"open_work": both["open_work"]}
    picture = Genogram(1, (FATHER, CHILD), (KinTie(KinTieKind.PARENT, 1, 2),))
    assert draw_genogram(picture, **work).kinds == {Kind.PICTURES}
    assert office.state.genograms[1] == picture
    moved = picture.with_person(replace(FATHER, x=10.0, y=5.0))
    draw_genogram(moved, **work)
    assert office.state.genograms[1] == moved
    nameless = picture.with_person(KinPerson(3, " "))
    assert refused(draw_genogram, nameless, **work) == (FieldProblem("name:3", Problem.MISSING),)
    with pytest.raises(NotFound):
        draw_genogram(replace(picture, client_id=7), **work)


def test_an_ecomap_is_kept_whole(office: FakeWorld, both: dict[str, Any]) -> None:
    work = {"open_work": both["open_work"]}
    picture = Ecomap(
        1, (EcomapNode(1, EcomapKind.SCHOOL, "SDN 1"),), (EcomapTie(EcomapTieKind.STRONG, 0, 1),)
    )
    draw_ecomap(picture, **work)
    assert office.state.ecomaps[1] == picture
    draw_ecomap(picture.with_node(replace(picture.node(1), x=9.0, y=9.0)), **work)
    astray = picture.with_tie(EcomapTie(EcomapTieKind.WEAK, 0, 9))
    assert refused(draw_ecomap, astray, **work) == (FieldProblem("ties", Problem.UNKNOWN),)
    with pytest.raises(NotFound):
        draw_ecomap(replace(picture, client_id=7), **work)


def test_a_case_is_needed(world: FakeWorld, both: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        record_assessment(NEW, **both)
    with pytest.raises(NotFound):
        write_plan(replace(PLAN, drawn_on=date(2026, 1, 1)), **both)

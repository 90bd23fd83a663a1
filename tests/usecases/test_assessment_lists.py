# SPDX-License-Identifier: MIT
"""Editing what assessments are written with; what was written keeps its edition."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.assessment_lists import AssessmentMakings, RiskBounds
from tksk_desktop.domain.assessment_risk import RiskFactor, RiskRule
from tksk_desktop.domain.assessments import AreaGroup, AssessmentArea, AssessmentKind
from tksk_desktop.domain.cases import Case, IntakeSource
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import AssessmentItemInUse, EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.casework import edit_assessment_lists as lists
from tksk_desktop.usecases.casework.edit_assessment_lists import NewArea, NewFactor, NewRiskRule
from tksk_desktop.usecases.casework.readings import FindingLine
from tksk_desktop.usecases.casework.record_assessment import (
    NewAssessment,
    correct_assessment,
    record_assessment,
)
from tksk_desktop.usecases.changes import Kind

NEW = NewAssessment(
    case_id=1,
    kind=AssessmentKind.INTAKE,
    assessed_on=TODAY,
    made_by="Rahayu",
    findings=(FindingLine("bio_health", "Batuk", "", 4, "lama"),),
    conclusion="Perlu berobat",
    factor_codes=("debt",),
)
SHIPPED = AssessmentMakings(
    (AssessmentArea("bio_health", AreaGroup.BIO, "Kesehatan fisik", "Penyakit"),),
    (RiskFactor("debt", "Utang", 5),),
    RiskRule(),
)
STRICTER = NewRiskRule(30, 30, 40, 20, 40, 60)


@pytest.fixture
def office(world: FakeWorld) -> FakeWorld:
    """A world with one client and an open case."""
    world.state.clients.append(Client("Siti", "35.07.13.2001", TODAY, id=1))
    world.state.cases.append(
        Case("KSS-2026-00001", 1, TODAY, IntakeSource.SELF, "Sakit", "intake", 1, id=1)
    )
    return world


@pytest.fixture
def act(world: FakeWorld) -> Any:
    """Call an act on the lists over the world."""
    return lambda do, *given: do(*given, open_work=world.open_work)


def refused(call: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        call()
    return caught.value.problems


def test_an_area_is_added_tidied_changed_and_put_out_of_use(world: FakeWorld, act: Any) -> None:
    done = act(lists.add_area, NewArea(AreaGroup.BIO, "  Tidur  nyenyak ", " Jam  tidur "))
    assert done.kinds == {Kind.ASSESSMENTS}
    added = world.state.areas[-1]
    assert (added.code, added.name, added.asks) == ("own_area_1", "Tidur nyenyak", "Jam tidur")
    assert (added.position, added.active) == (2, True)
    act(lists.change_area, added.code, NewArea(AreaGroup.PSYCHO, "Istirahat", "", active=False))
    changed = world.state.areas[-1]
    assert (changed.code, changed.group) == ("own_area_1", AreaGroup.PSYCHO)
    assert (changed.name, changed.active) == ("Istirahat", False)


def test_a_wrong_area_changes_nothing(world: FakeWorld, act: Any) -> None:
    twice = partial(act, lists.add_area, NewArea(AreaGroup.BIO, "kesehatan FISIK"))
    assert refused(twice) == (FieldProblem("name", Problem.TWICE),)
    last = NewArea(AreaGroup.BIO, "Kesehatan", active=False)
    assert refused(partial(act, lists.change_area, "bio_health", last)) == (
        FieldProblem("active", Problem.LAST_ONE),
    )
    assert refused(partial(act, lists.remove_area, "bio_health")) == (
        FieldProblem("active", Problem.LAST_ONE),
    )
    (area,) = world.state.areas
    assert (area.name, area.active) == ("Kesehatan fisik", True)


def test_factors_are_added_changed_and_refused(world: FakeWorld, act: Any) -> None:
    act(lists.add_factor, NewFactor(" Banjir ", 10, 50))
    added = world.state.factors[-1]
    assert (added.code, added.name, added.points, added.at_least) == (
        "own_factor_1",
        "Banjir",
        10,
        50,
    )
    act(lists.change_factor, "own_factor_1", NewFactor("Banjir bandang", 15, 0, active=False))
    assert (world.state.factors[-1].name, world.state.factors[-1].active) == (
        "Banjir bandang",
        False,
    )
    assert refused(partial(act, lists.add_factor, NewFactor("Gempa", 0))) == (
        FieldProblem("points", Problem.RAISES_NOTHING),
    )
    wrong = NewFactor("Banjir", 101)
    assert refused(partial(act, lists.change_factor, "own_factor_1", wrong)) == (
        FieldProblem("points", Problem.OUT_OF_RANGE),
    )


def test_the_order_names_every_one_once(world: FakeWorld, act: Any) -> None:
    act(lists.add_area, NewArea(AreaGroup.BIO, "Gizi"))
    act(lists.order_areas, ["own_area_1", "bio_health"])
    assert {area.code: area.position for area in world.state.areas} == {
        "own_area_1": 1,
        "bio_health": 2,
    }
    act(lists.add_factor, NewFactor("Banjir", 5))
    act(lists.order_factors, ["own_factor_1", "debt"])
    assert [f.position for f in world.state.factors] == [2, 1]
    for wrong in (["bio_health"], ["bio_health", "own_area_1", "own_area_1"]):
        assert refused(partial(act, lists.order_areas, wrong)) == (
            FieldProblem("codes", Problem.UNKNOWN),
        )


def test_what_was_spoken_of_is_not_removed(
    office: FakeWorld, act: Any, both: dict[str, Any]
) -> None:
    act(lists.add_area, NewArea(AreaGroup.BIO, "Gizi"))
    act(lists.add_factor, NewFactor("Banjir", 5))
    record_assessment(NEW, **both)
    for remove, code in ((lists.remove_area, "bio_health"), (lists.remove_factor, "debt")):
        with pytest.raises(AssessmentItemInUse):
            act(remove, code)
    act(lists.remove_area, "own_area_1")
    act(lists.remove_factor, "own_factor_1")
    assert [area.code for area in office.state.areas] == ["bio_health"]
    assert [factor.code for factor in office.state.factors] == ["debt"]


def test_the_rule_is_set_or_refused_whole(world: FakeWorld, act: Any) -> None:
    act(lists.change_risk_rule, STRICTER)
    assert world.state.bounds == RiskBounds(30, 30, 40, 20, 40, 60)
    wrong = replace(STRICTER, high_from=20, points_of_mean=31)
    assert refused(partial(act, lists.change_risk_rule, wrong)) == (
        FieldProblem("points_of_factors", Problem.NOT_A_HUNDRED),
        FieldProblem("high_from", Problem.BAND_TOO_LOW),
    )
    assert world.state.bounds == RiskBounds(30, 30, 40, 20, 40, 60)


def test_an_assessment_keeps_its_edition_and_a_correction_goes_by_it(
    office: FakeWorld, act: Any, both: dict[str, Any]
) -> None:
    record_assessment(NEW, **both)
    record_assessment(NEW, **both)
    act(lists.change_risk_rule, STRICTER)
    act(lists.change_area, "bio_health", NewArea(AreaGroup.BIO, "Sehat"))
    record_assessment(NEW, **both)
    corrected = replace(NEW, conclusion="Perlu dirawat", version_reason="Salah tulis")
    correct_assessment(office.state.assessments[0].id or 0, corrected, **both)
    made = office.state.assessments
    assert [each.edition_id for each in made] == [1, 1, 2, 1]
    assert [each.risk_reckoned for each in made] == [65, 65, 65, 65]
    names = [edition.areas[0].name for edition in office.state.editions]
    assert names == ["Kesehatan fisik", "Sehat"]
    assert [edition.rule.high_from for edition in office.state.editions] == [50, 40]


def test_a_draft_may_still_speak_of_what_was_put_out_of_use(
    office: FakeWorld, act: Any, both: dict[str, Any]
) -> None:
    act(lists.add_area, NewArea(AreaGroup.BIO, "Gizi"))
    act(lists.change_area, "bio_health", NewArea(AreaGroup.BIO, "Sehat", active=False))
    act(lists.change_factor, "debt", NewFactor("Utang", 5, active=False))
    record_assessment(NEW, **both)
    (edition,) = office.state.editions
    assert {area.code for area in edition.areas} == {"own_area_1", "bio_health"}
    assert office.state.assessments[0].risk_reckoned == 65


def test_the_shipped_lists_come_back(office: FakeWorld, act: Any, both: dict[str, Any]) -> None:
    act(lists.add_area, NewArea(AreaGroup.BIO, "Gizi"))
    act(lists.add_area, NewArea(AreaGroup.BIO, "Tidur"))
    act(lists.add_factor, NewFactor("Banjir", 5))
    act(lists.add_factor, NewFactor("Gempa", 5))
    spoken = replace(
        NEW,
        findings=(FindingLine("own_area_1", "Kurus", "", 2, "jarang makan"),),
        factor_codes=("own_factor_1",),
    )
    record_assessment(spoken, **both)
    act(lists.change_area, "bio_health", NewArea(AreaGroup.SOCIAL, "Lain", active=False))
    act(lists.remove_factor, "debt")
    act(lists.change_risk_rule, STRICTER)
    act(lists.reset_assessment_lists, SHIPPED)
    state = office.state
    assert [(a.code, a.group, a.name, a.active) for a in state.areas] == [
        ("bio_health", AreaGroup.BIO, "Kesehatan fisik", True),
        ("own_area_1", AreaGroup.BIO, "Gizi", False),
    ]
    assert {f.code: (f.active, f.position) for f in state.factors} == {
        "own_factor_1": (False, 2),
        "debt": (True, 1),
    }
    assert state.bounds.rule() == RiskRule()

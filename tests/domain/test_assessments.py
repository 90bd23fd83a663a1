# SPDX-License-Identifier: MIT
"""What is wrong with an assessment, how its risk is reckoned, and how two are compared."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.assessment_comparison import Trend, compare_scores
from tksk_desktop.domain.assessment_risk import RiskBand, RiskFactor, RiskRule, reckon_risk
from tksk_desktop.domain.assessments import (
    AreaFinding,
    AreaGroup,
    Assessment,
    AssessmentArea,
    AssessmentKind,
    assessment_problems,
)
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.paths import resource
from tksk_desktop.storage.reference_lists import load_assessment_makings

TODAY = date(2026, 11, 24)
AREAS = (
    AssessmentArea("bio_health", AreaGroup.BIO, "Kesehatan fisik", ""),
    AssessmentArea("social_work", AreaGroup.SOCIAL, "Pekerjaan", ""),
)
RULE = RiskRule()
SCORES = st.lists(st.integers(0, 4), min_size=1, max_size=20)
ADDING = RiskFactor("debt", "Utang", 5)
VIOLENCE = RiskFactor("violence", "Kekerasan", 20, at_least=75)


def assessment(**more: Any) -> Assessment:
    sound: dict[str, Any] = {
        "case_id": 1,
        "kind": AssessmentKind.INTAKE,
        "assessed_on": TODAY,
        "made_by": "Rahayu",
        "recorded_at": datetime(2026, 11, 24, 8, tzinfo=UTC),
        "risk_reckoned": 30,
        "conclusion": "Perlu pendampingan",
        "edition_id": 1,
        "findings": [("bio_health", "Batuk", "", 2, "Sudah tiga minggu")],
    }
    made = {**sound, **more}
    made["findings"] = [AreaFinding(*each) for each in made["findings"]]
    return Assessment(**made)


def problems(closed_on: date | None = None, **more: Any) -> list[FieldProblem]:
    return assessment_problems(
        assessment(**more),
        AREAS,
        opened_on=TODAY - timedelta(days=30),
        closed_on=closed_on,
        today=TODAY,
    )


def test_a_sound_assessment_has_no_problem() -> None:
    assert problems() == []


WRONG: list[tuple[dict[str, Any], str, Problem]] = [
    ({"assessed_on": TODAY + timedelta(days=1)}, "assessed_on", Problem.IN_FUTURE),
    ({"assessed_on": TODAY - timedelta(days=31)}, "assessed_on", Problem.BEFORE_CASE),
    ({"closed_on": TODAY - timedelta(days=1)}, "assessed_on", Problem.CASE_IS_CLOSED),
    ({"made_by": " "}, "made_by", Problem.MISSING),
    ({"conclusion": ""}, "conclusion", Problem.MISSING),
    ({"findings": []}, "findings", Problem.NOTHING_SCORED),
    ({"findings": [("bio_health", "Batuk")]}, "findings", Problem.NOTHING_SCORED),
    ({"findings": [("bio_health", "", "", 1, " ")]}, "reason:bio_health", Problem.MISSING),
    ({"findings": [("bio_health", "", "", 5, "a")]}, "score:bio_health", Problem.UNKNOWN),
    ({"findings": [("bio_health", "", "", -1, "a")]}, "score:bio_health", Problem.UNKNOWN),
    ({"findings": [("moon", "", "", 0, "")]}, "score:moon", Problem.UNKNOWN),
    ({"risk_chosen": 101, "risk_reason": "a"}, "risk_chosen", Problem.UNKNOWN),
    ({"risk_chosen": 80}, "risk_reason", Problem.MISSING),
    ({"version": 2}, "version_reason", Problem.MISSING),
]


@pytest.mark.parametrize(("more", "field", "problem"), WRONG)
def test_each_wrong_field_is_named(more: dict[str, Any], field: str, problem: Problem) -> None:
    assert problems(**more) == [FieldProblem(field, problem)]


def test_an_area_is_scored_once() -> None:
    twice = [("bio_health", "", "", 0), ("bio_health", "", "", 0)]
    assert problems(findings=twice) == [FieldProblem("score:bio_health", Problem.UNKNOWN)]


def test_no_problem_in_an_area_needs_no_reason() -> None:
    assert problems(findings=[("bio_health", "", "", 0)]) == []


def test_the_own_number_counts_before_the_reckoned_one() -> None:
    assert assessment().risk == 30
    assert assessment(risk_chosen=0).risk == 0


def test_the_parts_of_a_risk_can_be_checked_by_hand() -> None:
    parts = reckon_risk([4, 2, 0, 0], [ADDING], RULE)
    assert (parts.from_mean, parts.from_worst, parts.from_factors) == (15, 20, 5)
    assert parts.risk == 40


def test_factors_add_up_to_their_highest_and_lift() -> None:
    many = [RiskFactor(str(n), "", 15) for n in range(4)]
    assert reckon_risk([], many, RULE).from_factors == RULE.points_of_factors
    assert reckon_risk([0], [VIOLENCE], RULE).risk == 75


def test_nothing_found_is_no_risk_and_the_worst_is_all() -> None:
    assert reckon_risk([], [], RULE).risk == 0
    assert reckon_risk([4] * 17, [RiskFactor("a", "", 60)], RULE).risk == 100


@given(SCORES, st.integers(0, 19))
def test_a_worse_score_never_lowers_the_risk(scores: list[int], place: int) -> None:
    place %= len(scores)
    worse = [min(4, score + (at == place)) for at, score in enumerate(scores)]
    assert reckon_risk(worse, [], RULE).risk >= reckon_risk(scores, [], RULE).risk


@given(SCORES)
def test_a_factor_never_lowers_the_risk(scores: list[int]) -> None:
    alone = reckon_risk(scores, [], RULE).risk
    assert alone <= reckon_risk(scores, [ADDING], RULE).risk <= 100
    assert reckon_risk(scores, [VIOLENCE], RULE).risk >= max(alone, 75)


@pytest.mark.parametrize(
    ("risk", "band"),
    [
        (0, RiskBand.LOW),
        (24, RiskBand.LOW),
        (25, RiskBand.MEDIUM),
        (49, RiskBand.MEDIUM),
        (50, RiskBand.HIGH),
        (74, RiskBand.HIGH),
        (75, RiskBand.VERY_HIGH),
        (100, RiskBand.VERY_HIGH),
    ],
)
def test_the_bands(risk: int, band: RiskBand) -> None:
    assert RULE.band(risk) is band


def test_a_rule_that_does_not_add_up_is_refused() -> None:
    with pytest.raises(ValueError, match="100"):
        RiskRule(points_of_mean=50)
    with pytest.raises(ValueError, match="rise"):
        RiskRule(medium_from=60)


def test_the_shipped_lists_are_sound() -> None:
    makings = load_assessment_makings(resource("reference"))
    assert {area.group for area in makings.areas} == set(AreaGroup)
    assert len({area.code for area in makings.areas}) == len(makings.areas) == 17
    assert len({factor.code for factor in makings.factors}) == len(makings.factors)
    assert makings.rule == RULE
    assert all(area.name and area.asks for area in makings.areas)


def test_comparing_says_what_became_better() -> None:
    before = {"bio_health": 3, "social_work": 1, "old": 2}
    after: dict[str, int | None] = {"bio_health": 1, "social_work": None, "old": 2}
    changes = compare_scores(AREAS, before, after)
    assert [(c.area_code, c.before, c.after, c.trend) for c in changes] == [
        ("bio_health", 3, 1, Trend.BETTER),
        ("social_work", 1, None, Trend.NOT_COMPARED),
        ("old", 2, 2, Trend.SAME),
    ]
    (worse,) = compare_scores(AREAS, {"bio_health": 0}, {"bio_health": 4})
    assert worse.trend is Trend.WORSE


def test_an_area_scored_in_neither_is_left_out() -> None:
    assert compare_scores(AREAS, {"bio_health": None}, {}) == ()

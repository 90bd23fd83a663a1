# SPDX-License-Identifier: MIT
"""What is refused in the lists and the rule of assessments, and what an edition holds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.assessment_lists import (
    LONGEST_AREA_NAME,
    LONGEST_ASKS,
    LONGEST_FACTOR_NAME,
    ListedArea,
    ListedFactor,
    RiskBounds,
    area_problems,
    areas_of_both,
    bounds_problems,
    factor_problems,
    listed_makings,
    own_code,
)
from tksk_desktop.domain.assessment_risk import RiskRule
from tksk_desktop.domain.assessments import HIGHEST_RISK, AreaGroup, AssessmentArea
from tksk_desktop.domain.errors import FieldProblem, Problem

HEALTH = ListedArea("bio_health", AreaGroup.BIO, "Kesehatan", "Penyakit", 1)
FAITH = ListedArea("own_area_1", AreaGroup.SPIRITUAL, "Ibadah", "", 2)
DEBT = ListedFactor("debt", "Utang", 5, 0, 1)
NUMBERS = st.integers(-5, 105)


def area(**more: Any) -> ListedArea:
    values = {"code": "x", "group": AreaGroup.BIO, "name": "Gizi", "asks": "", "position": 3}
    return ListedArea(**{**values, **more})


def factor(**more: Any) -> ListedFactor:
    values = {"code": "x", "name": "Banjir", "points": 5, "at_least": 0, "position": 2}
    return ListedFactor(**{**values, **more})


@pytest.mark.parametrize(
    ("more", "field", "problem"),
    [
        ({"name": ""}, "name", Problem.MISSING),
        ({"name": "KESEHATAN"}, "name", Problem.TWICE),
        ({"name": "a" * (LONGEST_AREA_NAME + 1)}, "name", Problem.TOO_LONG),
        ({"asks": "a" * (LONGEST_ASKS + 1)}, "asks", Problem.TOO_LONG),
    ],
)
def test_a_wrong_area_is_named(more: dict[str, Any], field: str, problem: Problem) -> None:
    assert area_problems(area(**more), [HEALTH]) == [FieldProblem(field, problem)]


def test_the_last_area_stays_in_use() -> None:
    assert area_problems(area(active=False), [HEALTH]) == []
    resting = ListedArea("bio_health", AreaGroup.BIO, "Kesehatan", "", 1, active=False)
    assert area_problems(area(active=False), [resting]) == [
        FieldProblem("active", Problem.LAST_ONE)
    ]


@pytest.mark.parametrize(
    ("more", "field", "problem"),
    [
        ({"name": ""}, "name", Problem.MISSING),
        ({"name": "utang"}, "name", Problem.TWICE),
        ({"name": "a" * (LONGEST_FACTOR_NAME + 1)}, "name", Problem.TOO_LONG),
        ({"points": -1}, "points", Problem.OUT_OF_RANGE),
        ({"points": 101}, "points", Problem.OUT_OF_RANGE),
        ({"at_least": 101}, "at_least", Problem.OUT_OF_RANGE),
        ({"points": 0}, "points", Problem.RAISES_NOTHING),
    ],
)
def test_a_wrong_factor_is_named(more: dict[str, Any], field: str, problem: Problem) -> None:
    assert factor_problems(factor(**more), [DEBT]) == [FieldProblem(field, problem)]


def test_a_factor_may_only_lift() -> None:
    assert factor_problems(factor(points=0, at_least=50), [DEBT]) == []


@pytest.mark.parametrize(
    ("more", "field", "problem"),
    [
        ({"points_of_mean": 50}, "points_of_factors", Problem.NOT_A_HUNDRED),
        ({"points_of_mean": -10, "points_of_worst": 70}, "points_of_mean", Problem.OUT_OF_RANGE),
        ({"medium_from": 0}, "medium_from", Problem.OUT_OF_RANGE),
        ({"very_high_from": 101}, "very_high_from", Problem.OUT_OF_RANGE),
        ({"high_from": 25}, "high_from", Problem.BAND_TOO_LOW),
        ({"medium_from": 60}, "high_from", Problem.BAND_TOO_LOW),
        ({"very_high_from": 40}, "very_high_from", Problem.BAND_TOO_LOW),
    ],
)
def test_a_wrong_rule_is_named(more: dict[str, int], field: str, problem: Problem) -> None:
    assert bounds_problems(RiskBounds(**more)) == [FieldProblem(field, problem)]


@given(NUMBERS, NUMBERS, NUMBERS)
def test_the_bounds_pass_just_when_the_bands_leave_no_hole(
    medium: int, high: int, very_high: int
) -> None:
    bounds = RiskBounds(medium_from=medium, high_from=high, very_high_from=very_high)
    if bounds_problems(bounds):
        with pytest.raises(ValueError, match="bands"):
            bounds.rule()
    else:
        bands = {bounds.rule().band(risk) for risk in range(HIGHEST_RISK + 1)}
        assert len(bands) == 4


def test_only_what_is_in_use_or_spoken_of_is_offered() -> None:
    resting = area(code="rest", name="Lama", active=False)
    other = factor(code="rest_2", active=False)
    makings = listed_makings([HEALTH, resting], [DEBT, other], RiskRule())
    assert [each.code for each in makings.areas] == ["bio_health"]
    assert [each.code for each in makings.factors] == ["debt"]
    kept = listed_makings([HEALTH, resting], [DEBT, other], RiskRule(), kept={"rest", "rest_2"})
    assert [each.code for each in kept.areas] == ["bio_health", "rest"]
    assert [each.code for each in kept.factors] == ["debt", "rest_2"]


def test_two_editions_are_joined_by_groups_with_the_newer_names() -> None:
    former = [
        AssessmentArea("bio_health", AreaGroup.BIO, "Sehat", ""),
        AssessmentArea("gone", AreaGroup.BIO, "Lama", ""),
    ]
    newer = [
        AssessmentArea("bio_health", AreaGroup.BIO, "Kesehatan", ""),
        AssessmentArea("faith", AreaGroup.SPIRITUAL, "Ibadah", ""),
    ]
    assert [each.name for each in areas_of_both(newer, former)] == ["Kesehatan", "Lama", "Ibadah"]


def test_a_code_is_free() -> None:
    assert own_code("area", ["bio_health"]) == "own_area_1"
    assert own_code("area", ["own_area_1", "own_area_3"]) == "own_area_2"

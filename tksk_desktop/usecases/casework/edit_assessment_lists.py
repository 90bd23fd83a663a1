# SPDX-License-Identifier: MIT
"""Edit what assessments are written with: areas, risk factors, the rule of risk.

Assessments already signed off keep the edition they were written with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tksk_desktop.domain.assessment_lists import (
    AssessmentMakings,
    ListedArea,
    ListedFactor,
    RiskBounds,
    area_problems,
    bounds_problems,
    factor_problems,
    own_code,
)
from tksk_desktop.domain.assessments import AreaGroup
from tksk_desktop.domain.errors import AssessmentItemInUse, EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.casework.needs import AssessmentLists
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork

CHANGED = Changes.of(Kind.ASSESSMENTS)


@dataclass(frozen=True)
class NewArea:
    """What the form says of an area."""

    group: AreaGroup
    name: str
    asks: str = ""
    active: bool = True


@dataclass(frozen=True)
class NewFactor:
    """What the form says of a risk factor; ``at_least`` 0 lifts the risk nowhere."""

    name: str
    points: int
    at_least: int = 0
    active: bool = True


@dataclass(frozen=True)
class NewRiskRule:
    """What the form says of the rule; the lowest band begins at 0 by itself."""

    points_of_mean: int
    points_of_worst: int
    points_of_factors: int
    medium_from: int
    high_from: int
    very_high_from: int


def add_area(new: NewArea, *, open_work: OpenWork) -> Changes:
    """Add an area at the end of its group."""
    with open_work() as work:
        areas = work.assessment_lists.areas()
        code = own_code("area", {each.code for each in areas})
        area = ListedArea(code, new.group, "", "", _next_place(areas))
        _fill_area(area, new)
        _refuse(area_problems(area, areas))
        work.assessment_lists.add_area(area)
        work.commit()
    return CHANGED


def change_area(code: str, new: NewArea, *, open_work: OpenWork) -> Changes:
    """Change an area, or put it out of use or back."""
    with open_work() as work:
        areas = work.assessment_lists.areas()
        area = work.assessment_lists.area(code)
        _fill_area(area, new)
        _refuse(area_problems(area, [each for each in areas if each.code != code]))
        work.commit()
    return CHANGED


def remove_area(code: str, *, open_work: OpenWork) -> Changes:
    """Remove an area that nothing was ever written about; raise AssessmentItemInUse otherwise."""
    with open_work() as work:
        lists = work.assessment_lists
        area = lists.area(code)
        if code in lists.used_codes():
            raise AssessmentItemInUse
        if not any(each.active for each in lists.areas() if each.code != code):
            raise EntryRefused(FieldProblem("active", Problem.LAST_ONE))
        lists.remove(area)
        work.commit()
    return CHANGED


def add_factor(new: NewFactor, *, open_work: OpenWork) -> Changes:
    """Add a risk factor at the end of the list."""
    with open_work() as work:
        factors = work.assessment_lists.factors()
        code = own_code("factor", {each.code for each in factors})
        factor = ListedFactor(code, "", 0, 0, _next_place(factors))
        _fill_factor(factor, new)
        _refuse(factor_problems(factor, factors))
        work.assessment_lists.add_factor(factor)
        work.commit()
    return CHANGED


def change_factor(code: str, new: NewFactor, *, open_work: OpenWork) -> Changes:
    """Change a risk factor, or put it out of use or back."""
    with open_work() as work:
        factors = work.assessment_lists.factors()
        factor = work.assessment_lists.factor(code)
        _fill_factor(factor, new)
        _refuse(factor_problems(factor, [each for each in factors if each.code != code]))
        work.commit()
    return CHANGED


def remove_factor(code: str, *, open_work: OpenWork) -> Changes:
    """Remove a factor that was never ticked; raise AssessmentItemInUse for any other."""
    with open_work() as work:
        factor = work.assessment_lists.factor(code)
        if code in work.assessment_lists.used_codes():
            raise AssessmentItemInUse
        work.assessment_lists.remove(factor)
        work.commit()
    return CHANGED


def order_areas(codes: Sequence[str], *, open_work: OpenWork) -> Changes:
    """Put the areas into an order; every one must be named once. Groups keep their own order."""
    with open_work() as work:
        _order(work.assessment_lists.areas(), codes)
        work.commit()
    return CHANGED


def order_factors(codes: Sequence[str], *, open_work: OpenWork) -> Changes:
    """Put the factors into an order; every one must be named once."""
    with open_work() as work:
        _order(work.assessment_lists.factors(), codes)
        work.commit()
    return CHANGED


def change_risk_rule(new: NewRiskRule, *, open_work: OpenWork) -> Changes:
    """Set the weights and the bands for the assessments to come."""
    with open_work() as work:
        bounds = work.assessment_lists.bounds()
        _set_bounds(bounds, new)
        _refuse(bounds_problems(bounds))
        work.commit()
    return CHANGED


def reset_assessment_lists(shipped: AssessmentMakings, *, open_work: OpenWork) -> Changes:
    """Bring the shipped lists and rule back.

    What the worker added goes where nothing was written about it, and is put out of use elsewhere.
    """
    with open_work() as work:
        lists = work.assessment_lists
        used = lists.used_codes()
        _reset_areas(lists, shipped, used)
        _reset_factors(lists, shipped, used)
        _set_bounds(
            lists.bounds(),
            NewRiskRule(
                shipped.rule.points_of_mean,
                shipped.rule.points_of_worst,
                shipped.rule.points_of_factors,
                shipped.rule.medium_from,
                shipped.rule.high_from,
                shipped.rule.very_high_from,
            ),
        )
        work.commit()
    return CHANGED


def _reset_areas(lists: AssessmentLists, shipped: AssessmentMakings, used: frozenset[str]) -> None:
    listed = {each.code: each for each in lists.areas()}
    for place, made in enumerate(shipped.areas, start=1):
        area = listed.pop(made.code, None)
        if area is None:
            lists.add_area(ListedArea(made.code, made.group, made.name, made.asks, place))
        else:
            area.group, area.name, area.asks = made.group, made.name, made.asks
            area.position, area.active = place, True
    for place, own in enumerate(listed.values(), start=len(shipped.areas) + 1):
        own.active, own.position = False, place
        if own.code not in used:
            lists.remove(own)


def _reset_factors(
    lists: AssessmentLists, shipped: AssessmentMakings, used: frozenset[str]
) -> None:
    listed = {each.code: each for each in lists.factors()}
    for place, made in enumerate(shipped.factors, start=1):
        factor = listed.pop(made.code, None)
        if factor is None:
            new = ListedFactor(made.code, made.name, made.points, made.at_least, place)
            lists.add_factor(new)
        else:
            factor.name, factor.points, factor.at_least = made.name, made.points, made.at_least
            factor.position, factor.active = place, True
    for place, own in enumerate(listed.values(), start=len(shipped.factors) + 1):
        own.active, own.position = False, place
        if own.code not in used:
            lists.remove(own)


def _fill_area(area: ListedArea, new: NewArea) -> None:
    area.group, area.active = new.group, new.active
    area.name, area.asks = " ".join(new.name.split()), " ".join(new.asks.split())


def _fill_factor(factor: ListedFactor, new: NewFactor) -> None:
    factor.name, factor.active = " ".join(new.name.split()), new.active
    factor.points, factor.at_least = new.points, new.at_least


def _set_bounds(bounds: RiskBounds, new: NewRiskRule) -> None:
    bounds.points_of_mean = new.points_of_mean
    bounds.points_of_worst = new.points_of_worst
    bounds.points_of_factors = new.points_of_factors
    bounds.medium_from = new.medium_from
    bounds.high_from = new.high_from
    bounds.very_high_from = new.very_high_from


def _next_place(listed: Sequence[ListedArea] | Sequence[ListedFactor]) -> int:
    return max((each.position for each in listed), default=0) + 1


def _order(listed: Sequence[ListedArea] | Sequence[ListedFactor], codes: Sequence[str]) -> None:
    known = {each.code: each for each in listed}
    if sorted(codes) != sorted(known):
        raise EntryRefused(FieldProblem("codes", Problem.UNKNOWN))
    for place, code in enumerate(codes, start=1):
        known[code].position = place


def _refuse(problems: Sequence[FieldProblem]) -> None:
    if problems:
        raise EntryRefused(*problems)

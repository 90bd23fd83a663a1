# SPDX-License-Identifier: MIT
"""The lists and the rule of assessments as data of the office, and what one was written with.

The worker edits areas, risk factors and the numbers of the rule. Every assessment keeps the edition
it was written with: names, points and bands as they were on that day, so that neither its meaning
nor its paper changes with a later edit. What is reckoned from them is in ``assessment_risk``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tksk_desktop.domain.assessment_risk import RiskFactor, RiskRule
from tksk_desktop.domain.assessments import HIGHEST_RISK, AreaGroup, AssessmentArea
from tksk_desktop.domain.errors import FieldProblem, Problem

LONGEST_AREA_NAME, LONGEST_FACTOR_NAME, LONGEST_ASKS = 60, 80, 160
_BOUNDS = ("medium_from", "high_from", "very_high_from")
_PARTS = ("points_of_mean", "points_of_worst", "points_of_factors")


@dataclass(frozen=True)
class AssessmentMakings:
    """The lists and the rule that an assessment is written with."""

    areas: tuple[AssessmentArea, ...]
    factors: tuple[RiskFactor, ...]
    rule: RiskRule


@dataclass
class ListedArea:
    """An area in the office's list; ``code`` never changes, what is said of it may."""

    code: str
    group: AreaGroup
    name: str
    asks: str
    position: int
    active: bool = True
    id: int | None = None


@dataclass
class ListedFactor:
    """A risk factor in the office's list; ``code`` never changes, what is said of it may."""

    code: str
    name: str
    points: int
    at_least: int
    position: int
    active: bool = True
    id: int | None = None


@dataclass
class RiskBounds:
    """The numbers of the office's rule, as they are edited; ``rule`` is what reckons."""

    points_of_mean: int = 40
    points_of_worst: int = 20
    points_of_factors: int = 40
    medium_from: int = 25
    high_from: int = 50
    very_high_from: int = 75
    id: int | None = None

    def rule(self) -> RiskRule:
        """Return the rule; the numbers were looked through before they were kept."""
        return RiskRule(*(getattr(self, name) for name in (*_PARTS, *_BOUNDS)))


@dataclass
class AssessmentEdition:
    """Lists and rule as they were when an assessment was written; never changed."""

    made_at: datetime
    content: str
    id: int | None = None


def listed_makings(
    areas: Iterable[ListedArea],
    factors: Iterable[ListedFactor],
    rule: RiskRule,
    *,
    kept: Collection[str] = (),
) -> AssessmentMakings:
    """Return what is in use, and of what is out of use only ``kept``: what a form holds already."""
    return AssessmentMakings(
        tuple(
            AssessmentArea(each.code, each.group, each.name, each.asks)
            for each in areas
            if each.active or each.code in kept
        ),
        tuple(
            RiskFactor(each.code, each.name, each.points, each.at_least)
            for each in factors
            if each.active or each.code in kept
        ),
        rule,
    )


def areas_of_both(
    newer: Sequence[AssessmentArea], former: Sequence[AssessmentArea]
) -> tuple[AssessmentArea, ...]:
    """Return the areas of two editions; of one in both the newer name, by groups in their order."""
    known = {area.code for area in newer}
    both = (*newer, *(area for area in former if area.code not in known))
    return tuple(sorted(both, key=lambda area: tuple(AreaGroup).index(area.group)))


def own_code(kind: str, taken: Collection[str]) -> str:
    """Return a code for what the worker adds, ``own_area_1``; ``kind`` is area or factor."""
    return next(code for n in range(1, 10_000) if (code := f"own_{kind}_{n}") not in taken)


def area_problems(area: ListedArea, others: Sequence[ListedArea]) -> list[FieldProblem]:
    """Return what is wrong with an area beside the others; one must stay in use."""
    problems = _name_problems(area.name, [other.name for other in others], LONGEST_AREA_NAME)
    if len(area.asks) > LONGEST_ASKS:
        problems.append(FieldProblem("asks", Problem.TOO_LONG))
    if not area.active and not any(other.active for other in others):
        problems.append(FieldProblem("active", Problem.LAST_ONE))
    return problems


def factor_problems(factor: ListedFactor, others: Sequence[ListedFactor]) -> list[FieldProblem]:
    """Return what is wrong with a factor beside the others; it must raise the risk somehow."""
    problems = _name_problems(factor.name, [other.name for other in others], LONGEST_FACTOR_NAME)
    if not 0 <= factor.points <= HIGHEST_RISK:
        problems.append(FieldProblem("points", Problem.OUT_OF_RANGE))
    elif not 0 <= factor.at_least <= HIGHEST_RISK:
        problems.append(FieldProblem("at_least", Problem.OUT_OF_RANGE))
    elif factor.points == factor.at_least == 0:
        problems.append(FieldProblem("points", Problem.RAISES_NOTHING))
    return problems


def bounds_problems(bounds: RiskBounds) -> list[FieldProblem]:
    """Return what is wrong with the rule: its parts make 100, its bands leave no hole.

    A band goes from its own bound to just below the next one; so three rising bounds between 1 and
    100 neither overlap nor leave a number out.
    """
    problems = [
        FieldProblem(name, Problem.OUT_OF_RANGE)
        for name in _PARTS
        if not 0 <= getattr(bounds, name) <= HIGHEST_RISK
    ]
    if not problems and sum(getattr(bounds, name) for name in _PARTS) != HIGHEST_RISK:
        problems.append(FieldProblem(_PARTS[-1], Problem.NOT_A_HUNDRED))
    former = 0
    for name in _BOUNDS:
        bound = getattr(bounds, name)
        if not 1 <= bound <= HIGHEST_RISK:
            problems.append(FieldProblem(name, Problem.OUT_OF_RANGE))
        elif bound <= former:
            problems.append(FieldProblem(name, Problem.BAND_TOO_LOW))
        former = max(former, bound)
    return problems


def _name_problems(name: str, others: Sequence[str], longest: int) -> list[FieldProblem]:
    if not name:
        return [FieldProblem("name", Problem.MISSING)]
    if len(name) > longest:
        return [FieldProblem("name", Problem.TOO_LONG)]
    if name.casefold() in {other.casefold() for other in others}:
        return [FieldProblem("name", Problem.TWICE)]
    return []

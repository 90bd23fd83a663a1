# SPDX-License-Identifier: MIT
"""Candidates for guidance (calon penerima pembinaan): criteria as data, ranking, kept lists.

Points go from 0 to 4 for each criterion; its weight says how much they count. Some criteria put
those first that are strong (legal papers), others those that lack something (training).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.potential_history import BEST_SCORE

HEAVIEST = 10
LONGEST_NAME = 80
MOST_PLACES = 500


class Measure(StrEnum):
    """What a criterion is judged by: a score noted by the worker, or what the records count."""

    NOTED = "noted"
    LEGAL = "legal"
    TRAINED = "trained"
    CONTACTS = "contacts"
    SERVICES = "services"
    MEMBERS = "members"
    LISTED = "listed"


STEPS: Mapping[Measure, tuple[int, int, int, int]] = {
    Measure.NOTED: (1, 2, 3, 4),
    Measure.LEGAL: (1, 1, 2, 3),
    Measure.TRAINED: (1, 1, 2, 3),
    Measure.CONTACTS: (1, 2, 3, 4),
    Measure.SERVICES: (1, 2, 3, 4),
    Measure.MEMBERS: (1, 10, 25, 50),
    Measure.LISTED: (1, 1, 2, 2),
}
"""From which count on a measure gives 1, 2, 3 and 4 points."""


@dataclass
class GuidanceCriterion:
    """One criterion; one out of use keeps its former scores."""

    name: str
    measure: Measure
    weight: int
    wants_low: bool = False
    """Whether few points put a candidate forward."""
    active: bool = True
    position: int = 0
    id: int | None = None


@dataclass(frozen=True)
class PotentialFacts:
    """What the records know of one potential on a day; nothing noted is no count of 0."""

    potential_id: int
    name: str
    village_name: str
    contact_name: str
    counts: Mapping[Measure, int]
    noted: Mapping[int, int] = field(default_factory=dict)
    """The newest score of each criterion that is noted, by the criterion's id."""


@dataclass(frozen=True)
class Judgement:
    """One criterion of one candidate: what was counted and the points it gives."""

    criterion: str
    measure: Measure
    weight: int
    counted: int | None
    """None where nothing was noted yet: it gives no points."""
    points: int


@dataclass(frozen=True)
class Ranked:
    """One candidate with all its judgements, those that count most first."""

    facts: PotentialFacts
    score: int
    """From 0 to 100."""
    judgements: tuple[Judgement, ...]


@dataclass
class GuidanceCandidate:
    """A candidate as it stood on the list when it was made."""

    potential_id: int
    position: int
    name: str
    village_name: str
    contact_name: str
    score: int
    reason: str
    id: int | None = None


@dataclass
class GuidanceList:
    """A list of one kind of potential for one year; it is kept as it was made."""

    kind_code: str
    year: int
    made_on: date
    places: int
    """So many from the top are proposed, the others are reserves."""
    running_number: int
    letter_number: str
    criteria: str = ""
    """The criteria of that day in words, one a line."""
    note: str = ""
    candidates: list[GuidanceCandidate] = field(default_factory=list)
    id: int | None = None


def rank(
    potentials: Iterable[PotentialFacts], criteria: Sequence[GuidanceCriterion]
) -> tuple[Ranked, ...]:
    """Return the potentials with the highest score first; equals stand by name."""
    used = [each for each in criteria if each.active]
    most = sum(each.weight for each in used) * BEST_SCORE
    found = []
    for facts in potentials:
        judgements = [judge(facts, criterion) for criterion in used]
        reached = sum(each.weight * each.points for each in judgements)
        judgements.sort(key=lambda each: -each.weight * each.points)
        share = Fraction(reached * 100, most) if most else Fraction(0)
        found.append((-share, facts.name.casefold(), facts, tuple(judgements)))
    found.sort(key=lambda each: each[:2])
    return tuple(
        Ranked(facts, int(-low + Fraction(1, 2)), judgements)
        for low, _name, facts, judgements in found
    )


def judge(facts: PotentialFacts, criterion: GuidanceCriterion) -> Judgement:
    """Return the points of one criterion; turned round where few points put forward."""
    if criterion.measure is Measure.NOTED:
        counted = facts.noted.get(criterion.id or 0)
    else:
        counted = facts.counts.get(criterion.measure, 0)
    points = 0
    if counted is not None:
        points = sum(counted >= step for step in STEPS[criterion.measure])
        points = BEST_SCORE - points if criterion.wants_low else points
    return Judgement(criterion.name, criterion.measure, criterion.weight, counted, points)


def criterion_problems(
    criterion: GuidanceCriterion, others: Iterable[GuidanceCriterion]
) -> list[FieldProblem]:
    """Return what is wrong with a criterion beside all others."""
    others = tuple(others)
    problems = []
    if not criterion.name:
        problems.append(FieldProblem("name", Problem.MISSING))
    elif len(criterion.name) > LONGEST_NAME:
        problems.append(FieldProblem("name", Problem.TOO_LONG))
    elif criterion.name.casefold() in {each.name.casefold() for each in others}:
        problems.append(FieldProblem("name", Problem.NAME_TAKEN))
    if not 1 <= criterion.weight <= HEAVIEST:
        problems.append(FieldProblem("weight", Problem.OUT_OF_RANGE))
    if not criterion.active and not any(each.active for each in others):
        problems.append(FieldProblem("active", Problem.LAST_ONE))
    return problems


def list_problems(made: GuidanceList, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a list before anyone stands on it."""
    problems = []
    if made.made_on > today:
        problems.append(FieldProblem("made_on", Problem.IN_FUTURE))
    if not made.made_on.year - 1 <= made.year <= made.made_on.year + 1:
        problems.append(FieldProblem("year", Problem.OUT_OF_RANGE))
    if not 1 <= made.places <= MOST_PLACES:
        problems.append(FieldProblem("places", Problem.OUT_OF_RANGE))
    return problems

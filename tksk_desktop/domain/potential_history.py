# SPDX-License-Identifier: MIT
"""What is done with a potential through the years: contacts, trainings, notes of its performance.

How candidates for guidance are ranked by them is in ``guidance``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from tksk_desktop.domain.errors import FieldProblem, Problem

BEST_SCORE = 4
"""Scores of a performance go from 0 (not there) to 4 (very good)."""


@dataclass
class PotentialContact:
    """A talk with someone of a potential; ``next_on`` is when the next one was agreed."""

    potential_id: int
    happened_on: date
    with_whom: str
    about: str
    outcome: str = ""
    next_on: date | None = None
    id: int | None = None


@dataclass
class PotentialTraining:
    """A training of a volunteer, or of members of an institution."""

    potential_id: int
    held_on: date
    topic: str
    organiser: str = ""
    person: str = ""
    """Who of an institution was trained; empty for the volunteer itself."""
    certificate: str = ""
    """Its number."""
    id: int | None = None


@dataclass
class PerformanceScore:
    """How well an institution does by one criterion."""

    guidance_criterion_id: int
    score: int
    id: int | None = None


@dataclass
class PerformanceNote:
    """What was found about the performance of a potential on a day."""

    potential_id: int
    noted_on: date
    note: str = ""
    scores: list[PerformanceScore] = field(default_factory=list)
    id: int | None = None


def contact_problems(contact: PotentialContact, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a contact."""
    problems = _said(contact, ("with_whom", "about"))
    if contact.happened_on > today:
        problems.append(FieldProblem("happened_on", Problem.IN_FUTURE))
    if contact.next_on is not None and contact.next_on <= contact.happened_on:
        problems.append(FieldProblem("next_on", Problem.ENDS_BEFORE_START))
    return problems


def training_problems(training: PotentialTraining, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a training."""
    problems = _said(training, ("topic", "organiser"))
    if training.held_on > today:
        problems.append(FieldProblem("held_on", Problem.IN_FUTURE))
    return problems


def performance_problems(
    note: PerformanceNote, *, criteria: Collection[int], today: date
) -> list[FieldProblem]:
    """Return what is wrong with a note of performance; ``criteria`` are those that are scored."""
    problems = []
    if note.noted_on > today:
        problems.append(FieldProblem("noted_on", Problem.IN_FUTURE))
    if not note.scores:
        problems.append(FieldProblem("scores", Problem.NOTHING_SCORED))
    if any(not 0 <= each.score <= BEST_SCORE for each in note.scores):
        problems.append(FieldProblem("scores", Problem.OUT_OF_RANGE))
    if any(each.guidance_criterion_id not in criteria for each in note.scores):
        problems.append(FieldProblem("scores", Problem.UNKNOWN))
    return problems


def _said(record: object, names: tuple[str, ...]) -> list[FieldProblem]:
    return [FieldProblem(name, Problem.MISSING) for name in names if not getattr(record, name)]

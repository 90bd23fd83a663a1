# SPDX-License-Identifier: MIT
"""Add a criterion of guidance, change it, or take it out of use."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.domain.guidance import GuidanceCriterion, Measure, criterion_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.guidance.readings import CriterionLine
from tksk_desktop.usecases.needs import OpenWork


@dataclass(frozen=True)
class NewCriterion:
    """What the form says."""

    name: str
    measure: Measure
    weight: int
    wants_low: bool = False
    active: bool = True


def read_criteria(*, open_work: OpenWork) -> tuple[CriterionLine, ...]:
    """Return all criteria in their order."""
    with open_work() as work:
        return tuple(
            CriterionLine(
                each.id or 0, each.name, each.measure, each.weight, each.wants_low, each.active
            )
            for each in work.guidance.criteria()
        )


def keep_criterion(new: NewCriterion, *, criterion_id: int | None, open_work: OpenWork) -> Changes:
    """Add a criterion, or change the one with this id; lists made before stay as they are.

    What a criterion is judged by stays: its former scores would mean something else.
    """
    with open_work() as work:
        known = list(work.guidance.criteria())
        others = [each for each in known if each.id != criterion_id]
        entered = GuidanceCriterion(
            new.name.strip(), new.measure, new.weight, new.wants_low, new.active
        )
        problems = criterion_problems(entered, others)
        if problems:
            raise EntryRefused(*problems)
        if criterion_id is None:
            entered.position = 1 + max((each.position for each in known), default=0)
            work.guidance.add_criterion(entered)
        else:
            kept = next((each for each in known if each.id == criterion_id), None)
            if kept is None:
                raise NotFound("criterion")
            kept.name, kept.weight = entered.name, entered.weight
            kept.wants_low, kept.active = entered.wants_low, entered.active
        work.commit()
    return Changes.of(Kind.POTENTIALS)

# SPDX-License-Identifier: MIT
"""Before a distribution is recorded: which recipients would have something beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tksk_desktop.domain.overlaps import (
    AidMark,
    Overlap,
    Rules,
    find_overlaps,
    find_shared_numbers,
    mark_of,
)
from tksk_desktop.usecases.aid.readings import NearAid, OverlapHint
from tksk_desktop.usecases.aid.record_distribution import NewDistribution, entry_of
from tksk_desktop.usecases.needs import OpenWork

FindNear = Callable[[Sequence[AidMark]], Sequence[NearAid]]
"""From entries to those of the ledger that share a number, a person or a household with them."""


def check_distribution(
    new: NewDistribution, *, rules: Rules, find_near: FindNear, open_work: OpenWork
) -> tuple[OverlapHint, ...]:
    """Return the hints by recipient; who is not known any more is left out."""
    ids = [each.client_id for each in new.recipients if each.client_id is not None]
    with open_work() as work:
        known = work.aid.recipients(ids, new.received_on)
    # What is not recorded yet has numbers below zero, so that it comes first in every pair.
    marks = {
        place - len(new.recipients): mark_of(
            replace(entry_of(new, each, known), id=place - len(new.recipients))
        )
        for place, each in enumerate(new.recipients)
        if each.client_id is None or each.client_id in known
    }
    near = {each.mark.entry_id: each for each in find_near(tuple(marks.values()))}
    together = [*marks.values(), *(each.mark for each in near.values())]
    found = [*find_overlaps(together, rules), *find_shared_numbers(together)]
    hints = [
        _hint(overlap, other, marks, near, len(new.recipients))
        for overlap in found
        if overlap.first_id < 0
        for other in (overlap.second_id,)
    ]
    return tuple(sorted(hints, key=lambda hint: hint.recipient))


def _hint(
    overlap: Overlap,
    other: int,
    marks: dict[int, AidMark],
    near: dict[int, NearAid],
    count: int,
) -> OverlapHint:
    is_hidden = other in near and near[other].is_hidden
    mark = marks[other] if other in marks else near[other].mark
    return OverlapHint(
        overlap.first_id + count,
        overlap.tie,
        overlap.standing,
        mark.programme,
        mark.since,
        mark.until,
        "" if is_hidden else mark.name,
    )

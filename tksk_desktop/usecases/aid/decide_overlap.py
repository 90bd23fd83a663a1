# SPDX-License-Identifier: MIT
"""Decide what an overlap means, with a reason; it holds when the lists are imported anew."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.overlap_decisions import (
    OverlapDecision,
    Verdict,
    entry_key,
    missing_key,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewDecision:
    """About two entries, or about one that lacks the programme ``wanted``."""

    first_id: int
    second_id: int | None
    verdict: Verdict
    reason: str
    wanted: str = ""


def decide_overlap(new: NewDecision, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep the decision, or change the one there is; raise EntryRefused, NotFound."""
    with open_work() as work:
        first = work.aid.get(new.first_id)
        second = work.aid.get(new.second_id) if new.second_id is not None else None
        other = entry_key(second) if second is not None else missing_key(new.wanted)
        keys = sorted((entry_key(first), other))
        people = (first.client_id, second.client_id if second is not None else None)
        known = work.aid.decisions(keys[0], keys[1])
        decision = next((each for each in known if each.is_about(*people)), None)
        is_new = decision is None
        if decision is None:
            decision = OverlapDecision(
                keys[0],
                keys[1],
                Verdict.OPEN,
                "",
                clock.today(),
                *people,
            )
        decision.decide(new.verdict, new.reason, on=clock.today())
        if is_new:
            work.aid.add_decision(decision)
        work.commit()
    return Changes.of(Kind.AID)

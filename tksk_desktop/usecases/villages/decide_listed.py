# SPDX-License-Identifier: MIT
"""Decide of a person of a village's list, with a reason; it holds for the next list too."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.village_lists import ListDecision, ListVerdict
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewListDecision:
    """Of a row by its key and the one registered; one of both may be lacking."""

    kind_code: str
    row_key: str
    client_id: int | None
    verdict: ListVerdict
    reason: str


def decide_listed(new: NewListDecision, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep the decision, or change the one there is; raise EntryRefused."""
    with open_work() as work:
        records = work.village_lists
        decision = records.find_decision(new.kind_code, new.row_key, new.client_id)
        is_new = decision is None
        if decision is None:
            decision = ListDecision(
                new.kind_code, new.row_key, new.client_id, ListVerdict.OPEN, "", clock.today()
            )
        decision.decide(new.verdict, new.reason, on=clock.today())
        if is_new:
            records.add_decision(decision)
        work.commit()
    return Changes.of(Kind.VILLAGE_FIGURES)

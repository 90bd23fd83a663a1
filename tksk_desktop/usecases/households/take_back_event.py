# SPDX-License-Identifier: MIT
"""Take back an event of a household that was recorded by mistake, while nothing builds on it."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.taking_back import (
    EventBuiltOn,
    EventNotRemembered,
    EventOverwritten,
    EventWithdrawn,
    in_the_way,
)
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import refuse_wrong, touched
from tksk_desktop.usecases.needs import Clock, OpenWork

LONGEST_REASON = 200


@dataclass(frozen=True)
class EventTakenBack:
    """Which event, and why; what was noted together with it goes too."""

    event_id: int
    reason: str


def take_back_event(new: EventTakenBack, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Put everything as it was before an event; the event stays on record as taken back.

    Raise EventBuiltOn with the later event in the way, EventOverwritten, EventNotRemembered or
    EventWithdrawn.
    """
    reason = " ".join(new.reason.split())
    if not reason:
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    if len(reason) > LONGEST_REASON:
        raise EntryRefused(FieldProblem("reason", Problem.TOO_LONG))
    with open_work() as work:
        act = work.taking_back.act_of(new.event_id)
        if work.taking_back.is_withdrawn(act):
            raise EventWithdrawn
        if not act.steps:
            raise EventNotRemembered
        later = in_the_way(act, work.taking_back.later_acts(act))
        if later is not None:
            raise EventBuiltOn(later.kind, later.happened_on)
        if not work.taking_back.is_as_left(act):
            raise EventOverwritten
        household_ids = work.taking_back.put_back(act, on=clock.today(), reason=reason)
        for household_id in household_ids:
            refuse_wrong(work.households.get(household_id), clock)
        work.audit.note(
            AuditEvent.TAKEN_BACK,
            client_ids=act.people,
            reason=reason,
            entity="household_events",
            entity_id=act.event_id,
        )
        work.commit()
    return touched(household_ids[0] if household_ids else None)

# SPDX-License-Identifier: MIT
"""Name another head of a household, or its first known one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    Relations,
    put_at_head,
    refuse_future,
    refuse_wrong,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewHead:
    """Who is the head from a day on, and who the others are to the new head."""

    household_id: int
    client_id: int
    on: date
    relations: Relations = ()


def choose_head(new: NewHead, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Make a member the head; raise EntryRefused with what is wrong."""
    refuse_future(new.on, clock)
    with open_work() as work:
        household = work.households.get(new.household_id)
        put_at_head(work, household, new.client_id, on=new.on, relations=new.relations)
        refuse_wrong(household, clock)
        work.commit()
    return touched(new.household_id)

# SPDX-License-Identifier: MIT
"""Give a household a new No. KK from a day on, or correct one that was mistyped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.households import HouseholdEventKind
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    card_digits,
    keep_cards_in_step,
    refuse_future,
    refuse_taken_card,
    refuse_wrong,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewFamilyCard:
    """The number, from when on, and why; a correction was so from the beginning."""

    household_id: int
    number: str
    on: date
    reason: str = ""
    is_correction: bool = False


def change_family_card(new: NewFamilyCard, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Change the No. KK; the former one stays searchable for every member."""
    refuse_future(new.on, clock)
    number = card_digits(new.number)
    with open_work() as work:
        household = work.households.get(new.household_id)
        refuse_taken_card(work, number, household)
        card = household.card
        if new.is_correction and card is not None and number is not None:
            card.number = number
            kind = HouseholdEventKind.CARD_CORRECTED
        else:
            household.take_card(number, on=new.on)
            kind = HouseholdEventKind.NEW_CARD
        refuse_wrong(household, clock)
        household.note(kind, new.on, note=new.reason)
        keep_cards_in_step(household, work, on=new.on, reason=new.reason.strip())
        work.commit()
    return touched(new.household_id)

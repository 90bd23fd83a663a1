# SPDX-License-Identifier: MIT
"""What the screens can do with households, contacts and desil, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.change_family_card import NewFamilyCard
from tksk_desktop.usecases.households.change_members import (
    MemberCorrection,
    NewJoining,
    NewLeaving,
)
from tksk_desktop.usecases.households.choose_head import NewHead
from tksk_desktop.usecases.households.form_household import NewHousehold
from tksk_desktop.usecases.households.move_household import NewMove
from tksk_desktop.usecases.households.name_contact import NewContact
from tksk_desktop.usecases.households.readings import (
    FamilySheet,
    HouseholdOnDay,
    HouseholdSheet,
    MemberLine,
)
from tksk_desktop.usecases.households.record_death import NewDeath
from tksk_desktop.usecases.households.record_welfare_ranks import RankCorrection
from tksk_desktop.usecases.households.register_member import NewBirth, NewFamilyMember
from tksk_desktop.usecases.households.split_household import NewSplit
from tksk_desktop.usecases.households.take_back_event import EventTakenBack


@dataclass(frozen=True)
class HouseholdActs:
    """Households and who stands by a client."""

    family: Callable[[int], FamilySheet]
    """Client to what the Keluarga tab shows."""
    household: Callable[[int], HouseholdSheet]
    household_on: Callable[[int, date], HouseholdOnDay]
    at_home: Callable[[int, date], tuple[MemberLine, ...]]
    """Client and day to all who lived together then."""
    form: Callable[[NewHousehold], Changes]
    register_member: Callable[[NewFamilyMember], Changes]
    join: Callable[[NewJoining], Changes]
    leave: Callable[[NewLeaving], Changes]
    correct_member: Callable[[MemberCorrection], Changes]
    record_birth: Callable[[NewBirth], Changes]
    record_death: Callable[[NewDeath], Changes]
    withdraw_death: Callable[[int, int | None, str], Changes]
    """Client, household (None without one) and reason."""
    take_back: Callable[[EventTakenBack], Changes]
    move: Callable[[NewMove], Changes]
    split: Callable[[NewSplit], Changes]
    divorce: Callable[[NewSplit], Changes]
    choose_head: Callable[[NewHead], Changes]
    change_card: Callable[[NewFamilyCard], Changes]
    name_contact: Callable[[NewContact], Changes]
    end_contact: Callable[[int, int, date], Changes]
    correct_rank: Callable[[RankCorrection], Changes]
    find_places: Callable[[str], tuple[str, ...]]
    """Regencies and sub-districts of all Indonesia by the beginning of their name."""

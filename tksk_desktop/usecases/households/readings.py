# SPDX-License-Identifier: MIT
"""What the Keluarga tab and papers read of a household, of contacts and of desil."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberEnded
from tksk_desktop.domain.identity_numbers import Sex


@dataclass(frozen=True)
class MemberLine:
    """One membership; the name is empty where the member is hidden (confidentiality 3)."""

    client_id: int
    name: str
    is_hidden: bool
    sex: Sex | None
    birth_date: date | None
    died_on: date | None
    relation: HouseholdRelation
    since: date
    until: date | None
    ended: MemberEnded | None
    kind_codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class CardLine:
    """One No. KK with its time."""

    number: str
    since: date
    until: date | None


@dataclass(frozen=True)
class ResidenceLine:
    """One home with its time."""

    village_name: str
    address: str
    since: date
    until: date | None


@dataclass(frozen=True)
class HouseholdEventLine:
    """Something that happened; ``client_name`` is whom it is about, empty for everyone."""

    id: int
    kind: HouseholdEventKind
    happened_on: date
    client_id: int | None
    client_name: str
    note: str
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""
    is_remembered: bool = False
    """It is known what it changed: it can be taken back."""


@dataclass(frozen=True)
class RankLine:
    """One value of desil."""

    rank: int
    dated_on: date
    source: str
    reason: str
    by_hand: bool


@dataclass(frozen=True)
class ContactLine:
    """Someone who stands by a client."""

    id: int
    role: ContactRole
    person_id: int | None
    name: str
    phone: str
    relation: str
    since: date
    until: date | None


@dataclass(frozen=True)
class HouseholdSheet:
    """All of one household; members are all memberships, the head first."""

    id: int
    village_code: str
    village_name: str
    address: str
    notes: str
    formed_on: date
    ended_on: date | None
    members: tuple[MemberLine, ...]
    cards: tuple[CardLine, ...]
    residences: tuple[ResidenceLine, ...]
    events: tuple[HouseholdEventLine, ...]
    ranks: tuple[RankLine, ...]
    outside_place: str = ""

    @property
    def present(self) -> tuple[MemberLine, ...]:
        """Who belongs to it now, the head first."""
        return tuple(member for member in self.members if member.until is None)

    @property
    def left(self) -> tuple[MemberLine, ...]:
        """Who belonged to it and does no longer, each once, the last to leave first."""
        here = {member.client_id for member in self.present}
        gone: dict[int, MemberLine] = {}
        for member in self.members:
            if member.client_id not in here and member.until is not None:
                known = gone.get(member.client_id)
                if known is None or (known.until or member.until) < member.until:
                    gone[member.client_id] = member
        return tuple(sorted(gone.values(), key=lambda m: m.until or m.since, reverse=True))

    @property
    def head(self) -> MemberLine | None:
        """The present head, or None while not known."""
        return next((m for m in self.present if m.relation is HouseholdRelation.HEAD), None)

    @property
    def card_number(self) -> str:
        """The present No. KK, empty without one."""
        return next((card.number for card in self.cards if card.until is None), "")


@dataclass(frozen=True)
class FamilySheet:
    """What the Keluarga tab of one client shows; ``ranks`` are the person's own values."""

    household: HouseholdSheet | None
    contacts: tuple[ContactLine, ...]
    ranks: tuple[RankLine, ...]
    same_card: int
    """How many others have the same No. KK without being of the household."""


@dataclass(frozen=True)
class HouseholdOnDay:
    """A household as it was on a day."""

    day: date
    members: tuple[MemberLine, ...]
    card_number: str
    village_name: str
    address: str

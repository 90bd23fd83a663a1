# SPDX-License-Identifier: MIT
"""Households (keluarga): who belongs to one from when to when, and who is its head.

Everything here has dates, so that the household can be asked for as it was on any day. A period
begins on its first day and ends before its last: who leaves on the 5th is not in on the 5th.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation, relation_under
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.outside_stays import LONGEST_PLACE, is_nowhere


class MemberBegan(StrEnum):
    """Why a membership began."""

    FORMED = "formed"
    BIRTH = "birth"
    MARRIAGE = "marriage"
    JOINED = "joined"
    SPLIT = "split"
    SAME_CARD = "same_card"
    RELATION = "relation"


class MemberEnded(StrEnum):
    """Why a membership ended."""

    DEATH = "death"
    MOVED = "moved"
    SPLIT = "split"
    DIVORCE = "divorce"
    MARRIAGE = "marriage"
    JOINED_OTHER = "joined_other"
    MISTAKE = "mistake"
    RELATION = "relation"


class HouseholdEventKind(StrEnum):
    """What happens to a household."""

    FORMED = "formed"
    MOVED = "moved"
    MEMBER_MOVED = "member_moved"
    DEATH = "death"
    DEATH_WITHDRAWN = "death_withdrawn"
    SPLIT = "split"
    MARRIAGE = "marriage"
    JOINED = "joined"
    LEFT = "left"
    NEW_HEAD = "new_head"
    BIRTH = "birth"
    DIVORCE = "divorce"
    NEW_CARD = "new_card"
    CARD_CORRECTED = "card_corrected"
    ENDED = "ended"


@dataclass
class HouseholdMember:
    """One person in a household with one relation to its head, for one time."""

    client_id: int
    relation: HouseholdRelation
    since: date
    until: date | None = None
    began: MemberBegan = MemberBegan.JOINED
    ended: MemberEnded | None = None
    id: int | None = None

    def is_in_on(self, day: date) -> bool:
        """Tell whether the person belongs to the household on a day."""
        return _holds(self.since, self.until, day)


@dataclass
class FamilyCard:
    """One No. KK of a household, for one time."""

    number: str
    since: date
    until: date | None = None
    id: int | None = None


@dataclass
class Residence:
    """Where a household lives, for one time; outside the kecamatan the village is empty."""

    village_code: str
    address: str
    since: date
    until: date | None = None
    id: int | None = None
    outside_place: str = ""


@dataclass
class HouseholdEvent:
    """Something that happened on a day; ``client_id`` is the person it is about."""

    kind: HouseholdEventKind
    happened_on: date
    client_id: int | None = None
    other_household_id: int | None = None
    note: str = ""
    withdrawn_on: date | None = None
    """The day it was taken back as recorded by mistake."""
    withdrawn_reason: str = ""
    id: int | None = None


@dataclass(frozen=True)
class HouseholdState:
    """A household as it was on one day."""

    day: date
    members: tuple[HouseholdMember, ...]
    head_id: int | None
    family_card_number: str | None
    village_code: str
    address: str


@dataclass
class Household:
    """A household with its whole history; village and address are the present ones."""

    village_code: str
    formed_on: date
    address: str = ""
    notes: str = ""
    ended_on: date | None = None
    members: list[HouseholdMember] = field(default_factory=list)
    cards: list[FamilyCard] = field(default_factory=list)
    residences: list[Residence] = field(default_factory=list)
    events: list[HouseholdEvent] = field(default_factory=list)
    id: int | None = None
    outside_place: str = ""

    @property
    def present(self) -> list[HouseholdMember]:
        """The memberships that have not ended."""
        return [member for member in self.members if member.until is None]

    @property
    def head(self) -> HouseholdMember | None:
        """The present head, or None while the head is not known."""
        return next((m for m in self.present if m.relation is HouseholdRelation.HEAD), None)

    @property
    def card(self) -> FamilyCard | None:
        """The present family card."""
        return next((card for card in self.cards if card.until is None), None)

    @property
    def card_number(self) -> str | None:
        """The present No. KK."""
        return None if self.card is None else self.card.number

    def find(self, client_id: int) -> HouseholdMember | None:
        """Return a person's present membership, or None."""
        return next((m for m in self.present if m.client_id == client_id), None)

    def get(self, client_id: int, field_name: str = "client_id") -> HouseholdMember:
        """Return a person's present membership; refuse the field where there is none."""
        member = self.find(client_id)
        if member is None:
            raise EntryRefused(FieldProblem(field_name, Problem.NOT_A_MEMBER))
        return member

    def on(self, day: date) -> HouseholdState:
        """Return the household as it was on a day."""
        members = tuple(member for member in self.members if member.is_in_on(day))
        heads = [m.client_id for m in members if m.relation is HouseholdRelation.HEAD]
        cards = [c.number for c in self.cards if _holds(c.since, c.until, day)]
        homes = [r for r in self.residences if _holds(r.since, r.until, day)]
        return HouseholdState(
            day=day,
            members=members,
            head_id=heads[0] if heads else None,
            family_card_number=cards[0] if cards else None,
            village_code=homes[0].village_code if homes else "",
            address=homes[0].address if homes else "",
        )

    def join(
        self, client_id: int, relation: HouseholdRelation, *, on: date, why: MemberBegan
    ) -> None:
        """Take a person in; refuse a second head, a member already in, a day before all began."""
        problems = []
        if self.find(client_id) is not None:
            problems.append(FieldProblem("client_id", Problem.ALREADY_MEMBER))
        if any(m.client_id == client_id and (m.until or on) > on for m in self.members):
            problems.append(FieldProblem("on", Problem.BEFORE_LAST_CHANGE))
        if relation is HouseholdRelation.HEAD and self._has_head_from(on):
            problems.append(FieldProblem("relation", Problem.SECOND_HEAD))
        if on < self.formed_on:
            problems.append(FieldProblem("on", Problem.BEFORE_HOUSEHOLD))
        if problems:
            raise EntryRefused(*problems)
        self.members.append(HouseholdMember(client_id, relation, on, began=why))

    def leave(self, client_id: int, *, on: date, why: MemberEnded) -> HouseholdMember:
        """Let a person go; refuse a day before the person was in."""
        member = self.get(client_id)
        if on < member.since:
            raise EntryRefused(FieldProblem("on", Problem.BEFORE_MEMBERSHIP))
        member.until, member.ended = on, why
        return member

    def set_head(
        self, client_id: int, *, on: date, relations: Mapping[int, HouseholdRelation]
    ) -> None:
        """Make a member the head from a day on; ``relations`` says who the others are to him.

        Who is not named there keeps the former relation, but a former head becomes "unknown".
        """
        new = self.get(client_id, "head_id")
        former = self.head
        if former is new:
            raise EntryRefused(FieldProblem("head_id", Problem.ALREADY_HEAD))
        if on < new.since or (former is not None and on < former.since) or self._was_headed(on):
            raise EntryRefused(FieldProblem("on", Problem.BEFORE_LAST_CHANGE))
        wanted = []
        for member in self.present:
            unsaid = HouseholdRelation.UNKNOWN if member is former else member.relation
            wanted.append((member, relations.get(member.client_id, unsaid)))
        if any(said is HouseholdRelation.HEAD for m, said in wanted if m is not new):
            raise EntryRefused(FieldProblem("relation", Problem.SECOND_HEAD))
        for member, said in wanted:
            self._relate(member, HouseholdRelation.HEAD if member is new else said, on)

    def relations_under(
        self, client_id: int, sexes: Mapping[int, Sex | None] | None = None
    ) -> dict[int, HouseholdRelation]:
        """Suggest who everyone else is if this member becomes the head."""
        new = self.get(client_id, "head_id")
        known = sexes or {}
        return {
            m.client_id: relation_under(new.relation, m.relation, sex=known.get(m.client_id))
            for m in self.present
            if m is not new
        }

    def correct_since(self, client_id: int, since: date) -> None:
        """Let a membership have begun on another day, before or after the day that was said."""
        member = self.get(client_id)
        if any(m.client_id == client_id and (m.until or since) > since for m in self.members):
            raise EntryRefused(FieldProblem("since", Problem.BEFORE_LAST_CHANGE))
        before, member.since = member.since, since
        if has_two_heads(self):
            member.since = before
            raise EntryRefused(FieldProblem("since", Problem.SECOND_HEAD))
        self.formed_on = min(self.formed_on, since)

    def relate(self, client_id: int, relation: HouseholdRelation, *, on: date) -> None:
        """Say better who a member is to the head; the head itself changes by ``set_head`` only."""
        member = self.get(client_id)
        if HouseholdRelation.HEAD in (relation, member.relation):
            raise EntryRefused(FieldProblem("relation", Problem.SECOND_HEAD))
        if on < member.since:
            raise EntryRefused(FieldProblem("on", Problem.BEFORE_MEMBERSHIP))
        self._relate(member, relation, on)

    def take_card(self, number: str | None, *, on: date) -> None:
        """Have another No. KK from a day on, or none; the former one stays with its time."""
        card = self.card
        if card is not None:
            if card.number == number:
                return
            if on < card.since:
                raise EntryRefused(FieldProblem("on", Problem.BEFORE_LAST_CHANGE))
            card.until = on
        if number is not None:
            self.cards.append(FamilyCard(number, on))

    def move(self, village_code: str, address: str, outside_place: str = "", *, on: date) -> None:
        """Live elsewhere from a day on: in a village of ours, or at a place outside."""
        home = next((each for each in self.residences if each.until is None), None)
        if home is not None:
            if on < home.since:
                raise EntryRefused(FieldProblem("on", Problem.BEFORE_LAST_CHANGE))
            home.until = on
        place = "" if village_code else " ".join(outside_place.split())
        self.residences.append(Residence(village_code, address, on, outside_place=place))
        self.village_code, self.address, self.outside_place = village_code, address, place

    def end(self, *, on: date) -> None:
        """End an empty household, with card and residence."""
        self.ended_on = on
        parts: list[FamilyCard | Residence] = [*self.cards, *self.residences]
        for part in parts:
            if part.until is None:
                part.until = max(part.since, on)

    def go_on(self) -> None:
        """Take the end of a household back, with that of its card and residence."""
        ended_on, self.ended_on = self.ended_on, None
        parts: list[FamilyCard | Residence] = [*self.cards[-1:], *self.residences[-1:]]
        for part in parts:
            if part.until == ended_on:
                part.until = None

    def note(
        self,
        kind: HouseholdEventKind,
        on: date,
        client_id: int | None = None,
        *,
        note: str = "",
        other_household_id: int | None = None,
    ) -> None:
        """Keep what happened on the time line."""
        self.events.append(
            HouseholdEvent(kind, on, client_id, other_household_id, note=note.strip())
        )

    def _relate(self, member: HouseholdMember, relation: HouseholdRelation, on: date) -> None:
        if member.relation is relation:
            return
        if member.since >= on:
            member.relation = relation
            return
        member.until, member.ended = on, MemberEnded.RELATION
        self.members.append(
            HouseholdMember(member.client_id, relation, on, began=MemberBegan.RELATION)
        )

    def _has_head_from(self, day: date) -> bool:
        return any(
            m.relation is HouseholdRelation.HEAD and (m.until is None or m.until > day)
            for m in self.members
        )

    def _was_headed(self, day: date) -> bool:
        """Tell whether a former head's time reaches beyond a day."""
        return any(
            m.relation is HouseholdRelation.HEAD and m.until is not None and m.until > day
            for m in self.members
        )


def household_problems(household: Household, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a household as a whole."""
    problems = []
    if is_nowhere(household.village_code, household.outside_place):
        problems.append(FieldProblem("village_code", Problem.MISSING))
    if len(household.outside_place) > LONGEST_PLACE:
        problems.append(FieldProblem("outside_place", Problem.TOO_LONG))
    if household.formed_on > today:
        problems.append(FieldProblem("formed_on", Problem.IN_FUTURE))
    if has_two_heads(household):
        problems.append(FieldProblem("relation", Problem.SECOND_HEAD))
    for client_id in {member.client_id for member in household.members}:
        own = [m for m in household.members if m.client_id == client_id]
        if _overlap((m.since, m.until) for m in own):
            problems.append(FieldProblem("members", Problem.TWICE))
            break
    number = household.card_number
    if number is not None and not (number.isascii() and number.isdecimal()):
        problems.append(FieldProblem("family_card_number", Problem.NOT_DIGITS))
    elif number is not None and len(number) != 16:
        problems.append(FieldProblem("family_card_number", Problem.WRONG_LENGTH))
    return problems


def has_two_heads(household: Household) -> bool:
    """Tell whether two heads meet on some day."""
    heads = [m for m in household.members if m.relation is HouseholdRelation.HEAD]
    return _overlap((m.since, m.until) for m in heads)


def lacks_head(household: Household) -> bool:
    """Tell whether someone lives there and nobody is known as the head: a thing to mend."""
    return bool(household.present) and household.head is None


def _holds(since: date, until: date | None, day: date) -> bool:
    return since <= day and (until is None or until > day)


def _overlap(periods: Iterable[tuple[date, date | None]]) -> bool:
    real = sorted((s, u or date.max) for s, u in periods if u is None or u > s)
    return any(later[0] < earlier[1] for earlier, later in pairwise(real))

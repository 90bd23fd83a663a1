# SPDX-License-Identifier: MIT
"""Clients (klien, PPKS): who they are and which kinds of need they carry, with their rules.

A client is a person, a family, a group or a community; what only a person has (NIK, sex, birth,
No. KK, nickname) stays empty for the others. Membership in a household is in ``households``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from tksk_desktop.domain.aliases import (
    AliasKind,
    ClientAlias,
    call_so,
    keep_former,
    split_nicknames,
)
from tksk_desktop.domain.contacts import ClientContact
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import LENGTH, Sex
from tksk_desktop.domain.outside_stays import LONGEST_PLACE, OutsideStay, is_nowhere
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.domain.subjects import NikStatus, SubjectKind

LONGEST_NAME = 120
OLDEST_BIRTH_YEAR = 1890
DEATH = "Meninggal dunia"
"""Why a kind of need ends with its bearer, as it is shown."""


@dataclass
class ClientNeed:
    """One kind of need of a client, from a day, until a day or still.

    ``criteria`` holds the letters of the kind's criteria that were found to apply.
    """

    kind_code: str
    since: date
    until: date | None = None
    criteria: str = ""
    end_reason: str = ""
    id: int | None = None

    def is_carried_on(self, day: date) -> bool:
        """Tell whether the need is carried at the end of a day."""
        return self.since <= day and (self.until is None or self.until > day)


@dataclass
class Client:
    """One registered client. NIK and No. KK are optional: many clients have neither.

    ``family_card_number`` is the present one of the household and kept in step with it.
    ``nickname`` holds the nicknames in use, with commas between them.
    """

    name: str
    village_code: str
    registered_on: date
    nik: str | None = None
    family_card_number: str | None = None
    sex: Sex | None = None
    birth_place: str = ""
    birth_date: date | None = None
    address: str = ""
    phone: str = ""
    nickname: str = ""
    notes: str = ""
    needs: list[ClientNeed] = field(default_factory=list)
    confidentiality: int = 1
    """0–3; kept right by ``confidentiality.rate`` whenever the client is saved."""
    confidentiality_by_hand: int | None = None
    confidentiality_reason: str = ""
    destroyed_on: date | None = None
    """The data was destroyed; the record stands for figures only."""
    id: int | None = None
    subject: SubjectKind = SubjectKind.PERSON
    nik_status: NikStatus = NikStatus.MISSING
    died_on: date | None = None
    people_count: int | None = None
    household_id: int | None = None
    group_id: int | None = None
    aliases: list[ClientAlias] = field(default_factory=list)
    contacts: list[ClientContact] = field(default_factory=list)
    merged_into_id: int | None = None
    """The record that stays, while this one is merged into it."""
    mother_name: str = ""
    """The mother who bore the person (ibu kandung), as the family card names her."""
    father_name: str = ""
    outside_place: str = ""
    """Where the client lives outside the kecamatan; the village code is empty then."""
    stays: list[OutsideStay] = field(default_factory=list)

    @property
    def is_person(self) -> bool:
        """Tell whether the client is one person."""
        return self.subject is SubjectKind.PERSON

    def rename(self, name: str, *, on: date, reason: str = "") -> None:
        """Take another name; the former one stays searchable."""
        keep_former(self.aliases, AliasKind.FORMER_NAME, self.name, name, on=on, reason=reason)
        self.name = name

    def change_nik(self, nik: str | None, *, on: date, reason: str = "") -> None:
        """Take another NIK or none; the former one stays searchable."""
        keep_former(self.aliases, AliasKind.FORMER_NIK, self.nik, nik, on=on, reason=reason)
        self.nik = nik

    def change_card(self, number: str | None, *, on: date, reason: str = "") -> None:
        """Take another No. KK or none; the former one stays searchable."""
        former = self.family_card_number
        keep_former(self.aliases, AliasKind.FORMER_CARD, former, number, on=on, reason=reason)
        self.family_card_number = number

    def be_called(self, text: str, *, on: date) -> None:
        """Have exactly the nicknames of a text; those taken away stay searchable."""
        names = split_nicknames(text)
        call_so(self.aliases, names, on=on)
        self.nickname = ", ".join(names)

    def live_in(
        self, village_code: str, address: str, outside_place: str = "", *, on: date
    ) -> None:
        """Live elsewhere from a day on: in a village of ours, or at a place outside."""
        stay = next((each for each in self.stays if each.until is None), None)
        place = "" if village_code else " ".join(outside_place.split())
        if place != self.outside_place:
            if any((each.until or each.since) > on for each in self.stays):
                raise EntryRefused(FieldProblem("on", Problem.BEFORE_LAST_CHANGE))
            if stay is not None:
                stay.until = on
            if place:
                left = self.village_code if stay is None else stay.left_village
                self.stays.append(OutsideStay(place, on, left))
        self.village_code, self.outside_place = village_code, place
        self.address = address

    def die(self, on: date) -> None:
        """Note the death: what is carried ends with it."""
        self.died_on = on
        for need in self.needs:
            if need.until is None:
                need.until = max(on, need.since)
                need.end_reason = need.end_reason or DEATH

    def live_again(self) -> None:
        """Take a death back that was noted by mistake: what ended with it goes on."""
        for need in self.needs:
            if self.died_on is not None and need.end_reason == DEATH:
                need.until, need.end_reason = None, ""
        self.died_on = None

    def age_on(self, day: date) -> int | None:
        """Return the age in full years on a day, or None without a birth date."""
        if self.birth_date is None:
            return None
        return age_between(self.birth_date, day)

    def set_needs(self, kind_codes: tuple[str, ...], *, on: date) -> None:
        """Carry exactly these kinds from a day on; ended ones keep their dates."""
        carried = {need.kind_code: need for need in self.needs if need.until is None}
        for code, need in carried.items():
            if code in kind_codes:
                continue
            if need.since >= on:
                self.needs.remove(need)
            else:
                need.until = on
        new = (code for code in dict.fromkeys(kind_codes) if code not in carried)
        self.needs.extend(ClientNeed(code, since=on) for code in new)

    def describe_needs(self, wanted: Sequence[ClientNeed]) -> None:
        """Say day, criteria and perhaps the end of kinds carried now; others stay as they are."""
        carried = {need.kind_code: need for need in self.needs if need.until is None}
        for said in wanted:
            need = carried.get(said.kind_code)
            if need is not None:
                need.since, need.criteria = said.since, said.criteria
                need.until, need.end_reason = said.until, said.end_reason.strip()

    @property
    def present_kind_codes(self) -> tuple[str, ...]:
        """The kinds carried now, in code order."""
        return tuple(sorted(need.kind_code for need in self.needs if need.until is None))


def age_between(birth_date: date, day: date) -> int:
    """Return full years between a birth date and a day."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (0 if had_birthday else 1)


def ages_between(birth_date: date, day: date) -> tuple[int, ...]:
    """Return the ages someone may have on a day: two where the birthday is not known."""
    oldest = age_between(birth_date, day)
    if not isinstance(birth_date, PartialDate):
        return (oldest,)
    last = date(birth_date.year, birth_date.month if birth_date.knows_month else 12, 28)
    youngest = max(0, age_between(last, day))
    return tuple(dict.fromkeys((oldest, youngest)))


def initials(name: str) -> str:
    """Return up to three initials, as they may stand in a report without naming a client."""
    return "".join(f"{word[0].upper()}." for word in name.split()[:3] if word[0].isalpha())


def client_problems(client: Client, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a client's fields; NIK facts that merely surprise do not count."""
    problems = []
    if not client.name.strip():
        problems.append(FieldProblem("name", Problem.MISSING))
    if len(client.name) > LONGEST_NAME:
        problems.append(FieldProblem("name", Problem.TOO_LONG))
    problems += [
        FieldProblem(name, Problem.TOO_LONG)
        for name in ("mother_name", "father_name")
        if len(getattr(client, name)) > LONGEST_NAME
    ]
    if is_nowhere(client.village_code, client.outside_place):
        problems.append(FieldProblem("village_code", Problem.MISSING))
    if len(client.outside_place) > LONGEST_PLACE:
        problems.append(FieldProblem("outside_place", Problem.TOO_LONG))
    problems += number_problems("nik", client.nik)
    problems += number_problems("family_card_number", client.family_card_number)
    if client.birth_date is not None:
        if client.birth_date > today:
            problems.append(FieldProblem("birth_date", Problem.IN_FUTURE))
        elif client.birth_date.year < OLDEST_BIRTH_YEAR:
            problems.append(FieldProblem("birth_date", Problem.TOO_OLD))
    if client.registered_on > today:
        problems.append(FieldProblem("registered_on", Problem.IN_FUTURE))
    if client.people_count is not None and client.people_count < 1:
        problems.append(FieldProblem("people_count", Problem.OUT_OF_RANGE))
    died_on = client.died_on or date.max
    if client.birth_date is not None and died_on < client.birth_date:
        problems.append(FieldProblem("birth_date", Problem.UNKNOWN))
    return [*problems, *need_problems(client, today=today)]


def number_problems(name: str, number: str | None) -> list[FieldProblem]:
    """Return what is wrong with a NIK or No. KK; none at all is normal."""
    if number is None:
        return []
    if not (number.isascii() and number.isdecimal()):
        return [FieldProblem(name, Problem.NOT_DIGITS)]
    return [] if len(number) == LENGTH else [FieldProblem(name, Problem.WRONG_LENGTH)]


def need_problems(client: Client, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with the kinds of need: days, and the same kind twice at once."""
    problems = []
    for need in client.needs:
        if need.since > today or (need.until is not None and need.until > today):
            problems.append(FieldProblem("kind_codes", Problem.IN_FUTURE))
        elif need.until is not None and need.until < need.since:
            problems.append(FieldProblem("kind_codes", Problem.ENDS_BEFORE_START))
    for first, second in combinations(client.needs, 2):
        if first.kind_code == second.kind_code and _meet(first, second):
            problems.append(FieldProblem("kind_codes", Problem.TWICE))
    return list(dict.fromkeys(problems))


def _meet(first: ClientNeed, second: ClientNeed) -> bool:
    return (first.until is None or second.since < first.until) and (
        second.until is None or first.since < second.until
    )

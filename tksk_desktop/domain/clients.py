# SPDX-License-Identifier: MIT
"""Clients (klien, PPKS): who they are and which kinds of need they carry, with their rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import Sex

LONGEST_NAME = 120
OLDEST_BIRTH_YEAR = 1890


@dataclass
class ClientNeed:
    """One kind of need of a client, from a day, until a day or still."""

    kind_code: str
    since: date
    until: date | None = None
    id: int | None = None

    def is_carried_on(self, day: date) -> bool:
        """Tell whether the need is carried at the end of a day."""
        return self.since <= day and (self.until is None or self.until > day)


@dataclass
class Client:
    """One registered person. NIK and No. KK are optional: many clients have neither."""

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
    id: int | None = None

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

    @property
    def present_kind_codes(self) -> tuple[str, ...]:
        """The kinds carried now, in code order."""
        return tuple(sorted(need.kind_code for need in self.needs if need.until is None))


def age_between(birth_date: date, day: date) -> int:
    """Return full years between a birth date and a day."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (0 if had_birthday else 1)


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
    if not client.village_code:
        problems.append(FieldProblem("village_code", Problem.MISSING))
    for name in ("nik", "family_card_number"):
        number = getattr(client, name)
        if number is None:
            continue
        if not (number.isascii() and number.isdecimal()):
            problems.append(FieldProblem(name, Problem.NOT_DIGITS))
        elif len(number) != 16:
            problems.append(FieldProblem(name, Problem.WRONG_LENGTH))
    if client.birth_date is not None:
        if client.birth_date > today:
            problems.append(FieldProblem("birth_date", Problem.IN_FUTURE))
        elif client.birth_date.year < OLDEST_BIRTH_YEAR:
            problems.append(FieldProblem("birth_date", Problem.TOO_OLD))
    if client.registered_on > today:
        problems.append(FieldProblem("registered_on", Problem.IN_FUTURE))
    return problems

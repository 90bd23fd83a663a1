# SPDX-License-Identifier: MIT
"""Programmes of aid (program bantuan): who gives what to whom, from when to when.

They are data, not code: the shipped ones stand in ``resources/reference/programmes.csv``, and the
office keeps its own beside them. An own one with a shipped one's code stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,19}")
"""A short name in capitals, as it stands in lists and on papers."""
LONGEST_NAME, LONGEST_SOURCE, LONGEST_UNIT = 120, 200, 20


class ProviderLevel(StrEnum):
    """Who gives: the centre, the province, the regency, the village, or anyone else."""

    CENTRE = "centre"
    PROVINCE = "province"
    REGENCY = "regency"
    VILLAGE = "village"
    OTHER = "other"


class AidTarget(StrEnum):
    """Whom one share of a programme is meant for."""

    PERSON = "person"
    FAMILY = "family"
    HOUSEHOLD = "household"
    GROUP = "group"


class AidKind(StrEnum):
    """What is given."""

    CASH = "cash"
    GOODS = "goods"
    SERVICE = "service"


@dataclass(frozen=True)
class Programme:
    """One programme. ``until`` is its last day; goods are counted in ``unit``."""

    code: str
    name: str
    level: ProviderLevel
    target: AidTarget
    kind: AidKind
    since: date
    until: date | None = None
    unit: str = ""
    stages: tuple[str, ...] = ()
    source: str = ""

    def covers(self, first: date, last: date) -> bool:
        """Tell whether the programme runs from a first day to a last one."""
        return self.since <= first and (self.until is None or last <= self.until)


@dataclass
class OwnProgramme:
    """A programme of the office itself; its code never changes, entries point to it."""

    code: str
    name: str
    level: ProviderLevel
    target: AidTarget
    kind: AidKind
    since: date
    until: date | None
    unit: str
    stages: str
    """One stage a line."""
    source: str
    id: int | None = None

    def as_programme(self) -> Programme:
        """Return it as the ledger reckons with it."""
        return Programme(
            self.code,
            self.name,
            self.level,
            self.target,
            self.kind,
            self.since,
            self.until,
            self.unit,
            tuple(filter(None, map(str.strip, self.stages.splitlines()))),
            self.source,
        )


def programme_problems(programme: OwnProgramme) -> list[FieldProblem]:
    """Return what is wrong with the fields of an own programme."""
    problems = [
        FieldProblem(field, Problem.MISSING)
        for field in ("code", "name", "source")
        if not getattr(programme, field)
    ]
    if programme.code and not CODE.fullmatch(programme.code):
        problems.append(FieldProblem("code", Problem.BAD_CODE))
    problems += [
        FieldProblem(field, Problem.TOO_LONG)
        for field, most in (
            ("name", LONGEST_NAME),
            ("source", LONGEST_SOURCE),
            ("unit", LONGEST_UNIT),
        )
        if len(getattr(programme, field)) > most
    ]
    if programme.kind is AidKind.GOODS and not programme.unit:
        problems.append(FieldProblem("unit", Problem.MISSING))
    if programme.until is not None and programme.until < programme.since:
        problems.append(FieldProblem("until", Problem.ENDS_BEFORE_START))
    return problems


def together(shipped: Sequence[Programme], own: Sequence[Programme]) -> tuple[Programme, ...]:
    """Return all programmes: shipped ones, own ones in the place of their likes, further own."""
    by_code = {each.code: each for each in own}
    known = {each.code for each in shipped}
    replaced = (by_code.get(each.code, each) for each in shipped)
    return (*replaced, *(each for each in own if each.code not in known))

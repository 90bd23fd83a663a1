# SPDX-License-Identifier: MIT
"""Take a list of social potentials over: checked row by row first, then kept in one step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.identities import NameWords, name_words
from tksk_desktop.domain.potentials import (
    Potential,
    PotentialRowState,
    potential_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.potentials.keep_potential import (
    NewPotential,
    potential_values,
)
from tksk_desktop.usecases.potentials.readings import PotentialSheet

FILLED = (
    "address",
    "phone",
    "contact_name",
    "decree_number",
    "tax_number",
    "accreditation",
    "men",
    "women",
    "training",
    "note",
    "ended_on",
)
"""What a list may fill where the directory has nothing; it never writes over anything."""
Who = tuple[str, NameWords, str]


@dataclass(frozen=True)
class ReadPotential:
    """A row as it was understood; ``place`` is its row in the file, counted from 1."""

    place: int
    potential: NewPotential
    problems: tuple[FieldProblem, ...] = ()
    """What could not be read."""


@dataclass(frozen=True)
class CheckedPotential:
    """A row with what becomes of it, and the field that is wrong."""

    row: ReadPotential
    state: PotentialRowState
    known_id: int | None = None
    problems: tuple[FieldProblem, ...] = ()


@dataclass(frozen=True)
class ReadPotentials:
    """A file of potentials as it was understood: headers taken and left, and the rows."""

    headers: tuple[str, ...]
    left: tuple[str, ...]
    rows: tuple[ReadPotential, ...]


@dataclass(frozen=True)
class PotentialCheck:
    """A file of potentials, checked; nothing is written yet."""

    headers: tuple[str, ...]
    left: tuple[str, ...]
    """Headers of columns that are not taken over."""
    rows: tuple[CheckedPotential, ...]

    def count(self, state: PotentialRowState) -> int:
        """Return how many rows are in a state."""
        return sum(row.state is state for row in self.rows)


def check_potentials(
    read: ReadPotentials,
    known: Sequence[PotentialSheet],
    *,
    kinds: Collection[str],
    today: date,
) -> PotentialCheck:
    """Say of every row whether it is new, fills something, brings nothing, or is wrong."""
    there = {_who(sheet.kind_code, sheet.name, sheet.village_code): sheet for sheet in known}
    seen: set[Who] = set()
    checked = []
    for row in read.rows:
        values = potential_values(row.potential)
        problems = list(row.problems) or potential_problems(
            Potential(**values), kinds=kinds, today=today
        )
        who = _who(row.potential.kind_code, row.potential.name, row.potential.village_code)
        if not problems and who in seen:
            problems = [FieldProblem("name", Problem.TWICE)]
        seen.add(who)
        checked.append(_checked(row, there.get(who), tuple(problems)))
    return PotentialCheck(read.headers, read.left, tuple(checked))


def take_potentials(
    check: PotentialCheck, *, kinds: Collection[str], open_work: OpenWork, clock: Clock
) -> Changes:
    """Add what is new, fill what was empty; rows that are wrong stay out."""
    taken = (PotentialRowState.NEW, PotentialRowState.FILLS)
    with open_work() as work:
        for each in check.rows:
            if each.state not in taken:
                continue
            values = potential_values(each.row.potential)
            told = Potential(**values)
            if potential_problems(told, kinds=kinds, today=clock.today()):
                continue
            if each.known_id is None:
                work.potentials.add(told)
            else:
                _fill(work.potentials.get(each.known_id), told)
        work.commit()
    return Changes.of(Kind.POTENTIALS)


def _checked(
    row: ReadPotential, known: PotentialSheet | None, problems: tuple[FieldProblem, ...]
) -> CheckedPotential:
    if problems:
        return CheckedPotential(row, PotentialRowState.WRONG, problems=problems)
    if known is None:
        return CheckedPotential(row, PotentialRowState.NEW)
    told = row.potential
    offered = {each.name.casefold() for each in known.services}
    fills = any(getattr(told, name) and not getattr(known, name) for name in FILLED)
    adds = any(name.casefold() not in offered for name, _kind in told.services)
    state = PotentialRowState.FILLS if fills or adds else PotentialRowState.KNOWN
    return CheckedPotential(row, state, known.id)


def _fill(kept: Potential, told: Potential) -> None:
    for name in FILLED:
        if getattr(told, name) and not getattr(kept, name):
            setattr(kept, name, getattr(told, name))
    offered = {each.name.casefold() for each in kept.services}
    kept.services += [each for each in told.services if each.name.casefold() not in offered]


def _who(kind_code: str, name: str, village_code: str | None) -> Who:
    return kind_code, name_words(name), village_code or ""

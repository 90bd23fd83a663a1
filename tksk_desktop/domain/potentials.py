# SPDX-License-Identifier: MIT
"""Social potentials (PSKS): people and institutions that could help, and whom their services fit.

The twelve kinds are a shipped list (``need_kinds.PotentialKind``); referrals have their own module.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

LOCAL_KIND = "LOKAL"
"""A potential of a kind that only this place knows, beside the twelve of the regulation."""
LONGEST_NAME = 200
MOST_MEMBERS = 99_999


class PotentialRowState(StrEnum):
    """What becomes of a row of a list of potentials."""

    NEW = "new"
    FILLS = "fills"
    """Known, and the list fills what was empty."""
    KNOWN = "known"
    WRONG = "wrong"


@dataclass
class PotentialService:
    """One service; without a kind of need it is for anyone."""

    name: str
    kind_code: str = ""
    id: int | None = None


@dataclass
class Potential:
    """One person, family, group or institution; without a village it serves the whole kecamatan."""

    kind_code: str
    name: str
    village_code: str | None = None
    address: str = ""
    phone: str = ""
    contact_name: str = ""
    """Who leads it or answers for it."""
    decree_number: str = ""
    """Number of the decree (SK) or deed (akta)."""
    tax_number: str = ""
    accreditation: str = ""
    men: int = 0
    women: int = 0
    training: str = ""
    """What it was trained in, with the years."""
    note: str = ""
    ended_on: date | None = None
    """Since when it works no longer."""
    services: list[PotentialService] = field(default_factory=list)
    id: int | None = None


def potential_problems(
    potential: Potential, *, kinds: Collection[str], today: date
) -> list[FieldProblem]:
    """Return what is wrong with the fields."""
    problems = []
    if potential.kind_code not in kinds and potential.kind_code != LOCAL_KIND:
        problems.append(FieldProblem("kind_code", Problem.MISSING))
    if not potential.name:
        problems.append(FieldProblem("name", Problem.MISSING))
    elif len(potential.name) > LONGEST_NAME:
        problems.append(FieldProblem("name", Problem.TOO_LONG))
    problems += [
        FieldProblem(name, Problem.OUT_OF_RANGE)
        for name, count in (("men", potential.men), ("women", potential.women))
        if not 0 <= count <= MOST_MEMBERS
    ]
    if potential.ended_on is not None and potential.ended_on > today:
        problems.append(FieldProblem("ended_on", Problem.IN_FUTURE))
    services = [(each.name.casefold(), each.kind_code) for each in potential.services]
    if len(set(services)) < len(services):
        problems.append(FieldProblem("services", Problem.TWICE))
    return problems


def fitting_services(
    services: Collection[PotentialService], needs: Collection[str]
) -> tuple[str, ...]:
    """Return the services for these needs, those meant for one of them before those for anyone."""
    meant = [each.name for each in services if each.kind_code and each.kind_code in needs]
    anyone = [each.name for each in services if not each.kind_code]
    return tuple(dict.fromkeys([*meant, *anyone]))

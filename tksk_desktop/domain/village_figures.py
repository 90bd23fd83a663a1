# SPDX-License-Identifier: MIT
"""What a village says of its people in need, beside a survey's count, wave by wave.

Village heads report far fewer people in need than a survey finds, because a high number shames them
(field: the fourth obstacle of the report). So both figures stay side by side with who gave them and
when; the register's own count is never kept, it is counted. Official figures (RTM, DTSEN) are of
households, not of kinds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

LONGEST_NAME = 80
HIGHEST = 999_999
NOT_KNOWN = "–"
OF_HOUSEHOLDS = ""
"""Stands for the kind of need where a figure counts households."""


class FigureSource(StrEnum):
    """Whose figure it is."""

    VILLAGE = "village"
    SURVEY = "survey"
    POOR_HOUSEHOLDS = "poor_households"
    """Rumah tangga miskin (RTM), as the village or regency has it."""
    WELFARE_LIST = "welfare_list"
    """Families of the village in the national list (DTSEN)."""


OF_KINDS = (FigureSource.VILLAGE, FigureSource.SURVEY)
OFFICIAL = (FigureSource.POOR_HOUSEHOLDS, FigureSource.WELFARE_LIST)


class Openness(StrEnum):
    """How far the owner of the village's data let them be seen."""

    OPEN = "open"
    PARTLY = "partly"
    CLOSED = "closed"


@dataclass
class FigureWave:
    """One round of collecting figures; the register is counted on its day."""

    name: str
    counted_on: date
    note: str = ""
    id: int | None = None


@dataclass
class VillageFigure:
    """One figure of a return; official ones have no kind."""

    source: FigureSource
    kind_code: str
    count: int
    id: int | None = None


@dataclass
class VillageReturn:
    """All that one village's figures of one wave say, and who gave them."""

    wave_id: int
    village_code: str
    given_by: str = ""
    given_on: date | None = None
    surveyed_on: date | None = None
    openness: Openness | None = None
    note: str = ""
    figures: list[VillageFigure] = field(default_factory=list)
    id: int | None = None


def gap(village: int | None, survey: int | None, registered: int | None) -> int | None:
    """Return how many more were found than the village says; None while either is not known.

    The survey speaks first; where there was none, the register does.
    """
    found = survey if survey is not None else registered
    return None if village is None or found is None else found - village


def gap_said(value: int | None) -> str:
    """Write a gap with its sign, and a dash for one that is not known."""
    if value is None:
        return NOT_KNOWN
    return f"{value:+d}" if value else "0"


def wave_problems(wave: FigureWave, *, others: Collection[str], today: date) -> list[FieldProblem]:
    """Return what is wrong with a wave; ``others`` are the names of the other waves."""
    problems = []
    if not wave.name:
        problems.append(FieldProblem("name", Problem.MISSING))
    elif len(wave.name) > LONGEST_NAME:
        problems.append(FieldProblem("name", Problem.TOO_LONG))
    elif wave.name.casefold() in {name.casefold() for name in others}:
        problems.append(FieldProblem("name", Problem.NAME_TAKEN))
    if wave.counted_on > today:
        problems.append(FieldProblem("counted_on", Problem.IN_FUTURE))
    return problems


def return_problems(given: VillageReturn, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a return: a village's figure needs who gave it and when."""
    problems = []
    for name in ("given_on", "surveyed_on"):
        day = getattr(given, name)
        if day is not None and day > today:
            problems.append(FieldProblem(name, Problem.IN_FUTURE))
    if any(figure.source is FigureSource.VILLAGE for figure in given.figures):
        problems += [
            FieldProblem(name, Problem.MISSING)
            for name in ("given_by", "given_on")
            if not getattr(given, name)
        ]
    if any(not 0 <= figure.count <= HIGHEST for figure in given.figures):
        problems.append(FieldProblem("figures", Problem.OUT_OF_RANGE))
    return problems

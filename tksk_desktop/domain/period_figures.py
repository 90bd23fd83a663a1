# SPDX-License-Identifier: MIT
"""Quarters, half-years and years, and their figures added up from the frozen ones of their months.

Nothing is counted anew: what a signed month said stays said. Different people of several months
cannot be added (the same person came in both), so a period has no number of clients served.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tksk_desktop.domain.month_figures import (
    CaseFigures,
    GroupFigures,
    MonthFigures,
    NeedFlow,
    ObstacleCount,
    PlaceCount,
    SessionCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.report_kinds import MONTHS_OF, ReportKind
from tksk_desktop.domain.sessions import ObstacleKind, PlaceKind

WRITTEN = re.compile(r"([0-9]{4})(?:-([TS])([1-4]))?")
KINDS = {"T": ReportKind.QUARTERLY, "S": ReportKind.HALF_YEARLY, None: ReportKind.YEARLY}
"""The letters that name a period in a file name and on the command line."""
MOST_TEXTS = 40
"""So many different words on one hindrance stand in a period's report."""


@dataclass(frozen=True, order=True)
class Period:
    """A quarter (1–4), a half (1–2) or the whole of a year (1)."""

    kind: ReportKind
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        length = MONTHS_OF.get(self.kind, 1)
        if length == 1 or not 1 <= self.number <= 12 // length:
            raise ValueError(self.number)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read ``2026-T3`` (triwulan), ``2026-S1`` (semester) or ``2026``; raise ValueError."""
        found = WRITTEN.fullmatch(text)
        if found is None or text.startswith("0000"):
            raise ValueError(text)
        return cls(KINDS[found[2]], int(found[1]), int(found[3] or 1))

    def __str__(self) -> str:
        letter = next(letter for letter, kind in KINDS.items() if kind is self.kind)
        return f"{self.year:04d}-{letter}{self.number}" if letter else f"{self.year:04d}"

    @property
    def months(self) -> tuple[Month, ...]:
        """The months of the period, in order."""
        length = MONTHS_OF[self.kind]
        first = (self.number - 1) * length + 1
        return tuple(Month(self.year, number) for number in range(first, first + length))


@dataclass(frozen=True)
class PeriodFigures:
    """A period's figures with what they rest on.

    ``total`` has the form of a month's figures, with the last signed month as its month.
    """

    period: Period
    months: tuple[MonthFigures, ...]
    missing: tuple[Month, ...]
    """Months without a signed report: they are not in the sums."""
    breaks: tuple[Month, ...]
    """Months whose opening figures are not the closing ones of the month before: a late entry or a
    revision came between, so that the period's flow does not close."""
    total: MonthFigures


def add_up(period: Period, months: Sequence[MonthFigures]) -> PeriodFigures:
    """Add up the signed months of a period; raise ValueError where there is none."""
    ordered = tuple(sorted(months, key=lambda figures: figures.month))
    if not ordered:
        raise ValueError(period)
    signed = {figures.month for figures in ordered}
    last = ordered[-1]
    total = replace(
        last,
        journal=tuple(row for figures in ordered for row in figures.journal),
        sessions=_sessions(ordered),
        places=_places(ordered),
        needs=_needs(ordered),
        obstacles=_obstacles(ordered),
        cases=CaseFigures(
            ordered[0].cases.opening,
            sum(figures.cases.opened for figures in ordered),
            sum(figures.cases.closed for figures in ordered),
            last.cases.closing,
        ),
        groups=_groups(ordered),
        newly_registered=sum(figures.newly_registered for figures in ordered),
        follow_ups_agreed=sum(figures.follow_ups_agreed for figures in ordered),
        follow_ups_settled=sum(figures.follow_ups_settled for figures in ordered),
        photos=sum(figures.photos for figures in ordered),
        proposals=tuple(row for figures in ordered for row in figures.proposals),
    )
    return PeriodFigures(
        period,
        ordered,
        tuple(month for month in period.months if month not in signed),
        tuple(_breaks(ordered)),
        total,
    )


def _breaks(ordered: Sequence[MonthFigures]) -> Iterable[Month]:
    for former, later in pairwise(ordered):
        closing = {(f.kind_code, f.village_code): f.closing for f in former.needs if f.closing}
        opening = {(f.kind_code, f.village_code): f.opening for f in later.needs if f.opening}
        cases_meet = former.cases.closing == later.cases.opening
        if former.month.next != later.month or closing != opening or not cases_meet:
            yield later.month


def _sessions(ordered: Sequence[MonthFigures]) -> tuple[SessionCount, ...]:
    sums: dict[tuple[str, str], SessionCount] = {}
    for count in (count for figures in ordered for count in figures.sessions):
        # A type that was renamed within the period keeps its code; the last name stands.
        key = (str(count.kind), count.type_code)
        known = sums.get(key, replace(count, sessions=0, expected=0, present=0, walk_ins=0,
                                      men=0, women=0))  # fmt: skip
        sums[key] = replace(
            count,
            clients=0,
            sessions=known.sessions + count.sessions,
            expected=known.expected + count.expected,
            present=known.present + count.present,
            walk_ins=known.walk_ins + count.walk_ins,
            men=known.men + count.men,
            women=known.women + count.women,
        )
    return tuple(sums.values())


def _places(ordered: Sequence[MonthFigures]) -> tuple[PlaceCount, ...]:
    sums: dict[PlaceKind, int] = {}
    for count in (count for figures in ordered for count in figures.places):
        sums[count.place_kind] = sums.get(count.place_kind, 0) + count.sessions
    return tuple(PlaceCount(kind, sessions) for kind, sessions in sums.items())


def _needs(ordered: Sequence[MonthFigures]) -> tuple[NeedFlow, ...]:
    """Return each kind and village: the first opening, all that came and went, the last closing."""
    first = {(f.kind_code, f.village_code): f for f in ordered[0].needs}
    last = {(f.kind_code, f.village_code): f for f in ordered[-1].needs}
    flows: dict[tuple[str, str], list[int]] = {}
    for flow in (flow for figures in ordered for flow in figures.needs):
        moved = flows.setdefault((flow.kind_code, flow.village_code), [0, 0])
        moved[0] += flow.came_in
        moved[1] += flow.went_out
    nothing = NeedFlow("", "", 0, 0, 0, 0, 0, 0, 0)
    return tuple(
        replace(
            last.get(key, nothing),
            kind_code=key[0],
            village_code=key[1],
            opening=first[key].opening if key in first else 0,
            came_in=came_in,
            went_out=went_out,
        )
        for key, (came_in, went_out) in flows.items()
    )


def _obstacles(ordered: Sequence[MonthFigures]) -> tuple[ObstacleCount, ...]:
    sums: dict[ObstacleKind, ObstacleCount] = {}
    for count in (count for figures in ordered for count in figures.obstacles):
        known = sums.get(count.kind, ObstacleCount(count.kind, 0, ()))
        texts = tuple(dict.fromkeys((*known.texts, *count.texts)))
        sums[count.kind] = ObstacleCount(
            count.kind, known.times + count.times, texts[:MOST_TEXTS], known.missed + count.missed
        )
    return tuple(sums.values())


def _groups(ordered: Sequence[MonthFigures]) -> GroupFigures | None:
    """Return the groups of the period; an indicator's month is its own, so none is added up."""
    counted = [figures.groups for figures in ordered if figures.groups is not None]
    if not counted:
        return None
    return replace(
        counted[-1],
        opening=counted[0].opening,
        formed=sum(groups.formed for groups in counted),
        ended=sum(groups.ended for groups in counted),
        meetings=sum(groups.meetings for groups in counted),
        indicators=(),
    )

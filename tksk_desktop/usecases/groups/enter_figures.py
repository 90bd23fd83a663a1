# SPDX-License-Identifier: MIT
"""Enter a group's figures of a month, and keep the lists of kinds and indicators."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.group_progress import (
    GroupFigure,
    GroupIndicator,
    IndicatorKind,
    figure_problems,
    indicator_problems,
)
from tksk_desktop.domain.groups import GroupKind, folded
from tksk_desktop.domain.months import Month
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork

OWN = "own"
"""Codes of own kinds begin so."""


def enter_figures(
    group_id: int,
    month: Month,
    values: tuple[tuple[int, int | None], ...],
    *,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Enter figures by the ids of their indicators; None empties one, others stay as they are.

    Raise EntryRefused with the field ``figure <indicator id>`` for each wrong one.
    """
    first, today = month.first_day, clock.today()
    with open_work() as work:
        work.groups.get(group_id)
        kinds = {each.id: each.kind for each in work.groups.indicators()}
        _refuse_wrong(kinds, values, first, today)
        known = {figure.indicator_id: figure for figure in work.groups.figures(group_id, first)}
        for indicator_id, value in values:
            figure = known.get(indicator_id)
            if value is None:
                if figure is not None:
                    work.groups.remove_figure(figure)
            elif figure is None:
                work.groups.add_figure(GroupFigure(group_id, indicator_id, first, value))
            else:
                figure.value = value
        work.commit()
    return Changes.of(Kind.GROUPS, record_id=group_id)


def add_indicator(
    name: str, kind: IndicatorKind, unit: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Add an own indicator at the end of the list."""
    with open_work() as work:
        others = work.groups.indicators()
        place = max((each.position for each in others), default=0) + 1
        indicator = GroupIndicator(name.strip(), kind, unit.strip(), place)
        problems = indicator_problems(indicator, others)
        if problems:
            raise EntryRefused(*problems)
        work.groups.add_indicator(indicator)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=indicator.id)


def add_kind(name: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Add an own kind of group at the end of the list."""
    with open_work() as work:
        kinds = work.groups.kinds()
        if not name.strip():
            raise EntryRefused(FieldProblem("name", Problem.MISSING))
        if any(folded(kind.name) == folded(name) for kind in kinds):
            raise EntryRefused(FieldProblem("name", Problem.NAME_TAKEN))
        place = max((kind.position for kind in kinds), default=0) + 1
        kind = GroupKind(f"{OWN}_{place}", name.strip(), place)
        work.groups.add_kind(kind)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=kind.id)


def _refuse_wrong(
    kinds: dict[int | None, IndicatorKind],
    values: Iterable[tuple[int, int | None]],
    month: date,
    today: date,
) -> None:
    problems = []
    for indicator_id, value in values:
        field = f"figure {indicator_id}"
        if indicator_id not in kinds:
            problems.append(FieldProblem(field, Problem.UNKNOWN))
        elif value is not None:
            problems += figure_problems(kinds[indicator_id], value, month, field=field, today=today)
    if problems:
        raise EntryRefused(*dict.fromkeys(problems))

# SPDX-License-Identifier: MIT
"""Enter a group's figures of a month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.group_progress import (
    GroupFigure,
    IndicatorKind,
    figure_problems,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


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

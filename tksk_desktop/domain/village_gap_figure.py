# SPDX-License-Identifier: MIT
"""The gap as a picture: a row per village, its own figure hollow, the survey's filled.

The longer the line between the two, the more people the village's figure leaves out. Told apart by
shape and filling, so that it reads in black and white.
"""

from __future__ import annotations

from collections.abc import Sequence

from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    EllipseMark,
    Figure,
    LineMark,
    Mark,
    Stroke,
    TextMark,
    Tone,
    box,
)
from tksk_desktop.domain.village_figures import NOT_KNOWN, gap, gap_said

WIDTH, ROW, HEAD, FOOT = 540.0, 17.0, 34.0, 8.0
NAMES, GAPS = 130.0, 46.0
"""Room for the villages' names on the left and the gaps in numbers on the right."""
MARK = 3.4
BETWEEN = Stroke(1.6)
GUIDE = Stroke(0.4, Tone.FAINT, Dash.DOTTED)

Row = tuple[str, int | None, int | None, int | None]
"""Name, village's figure, survey's figure, register's count."""


def village_gap_figure(rows: Sequence[Row], legend: tuple[str, str, str]) -> Figure:
    """Return the picture; ``legend`` names village's, survey's and register's figure."""
    highest = max([value or 0 for _, *values in rows for value in values] + [1])
    room = WIDTH - NAMES - GAPS

    def across(value: int) -> float:
        return NAMES + room * value / highest

    marks: list[Mark] = _legend(legend)
    words = []
    for place, (name, *values) in enumerate(rows):
        middle = HEAD + ROW * (place + 0.5)
        marks.append(TextMark(0, middle + 3, name, 8.5, width=NAMES - 8))
        marks.append(LineMark(((NAMES, middle), (NAMES + room, middle)), GUIDE))
        known = [across(value) for value in values[:2] if value is not None]
        if len(known) == 2:
            marks.append(LineMark(((known[0], middle), (known[1], middle)), BETWEEN))
        marks += _points([None if v is None else across(v) for v in values], middle)
        left_out = gap(*values)
        said = gap_said(left_out)
        marks.append(TextMark(WIDTH, middle + 3, said, 8.5, Anchor.END, bold=bool(left_out)))
        told = (NOT_KNOWN if value is None else str(value) for value in values)
        words.append(f"{name}: " + ", ".join(map(" ".join, zip(legend, told, strict=True))))
    return Figure(WIDTH, HEAD + ROW * len(rows) + FOOT, tuple(marks), tuple(words))


def _points(places: Sequence[float | None], middle: float) -> list[Mark]:
    """Return the register's tick, the village's hollow square and the survey's filled circle."""
    village, survey, registered = places
    marks: list[Mark] = []
    if registered is not None:
        ends = ((registered, middle - 2 * MARK), (registered, middle + 2 * MARK))
        marks.append(LineMark(ends, Stroke(1.4)))
    if village is not None:
        marks.append(box(village, middle, MARK, Stroke(1.2), Tone.PAPER))
    if survey is not None:
        marks.append(EllipseMark(survey, middle, MARK, MARK, Stroke(1.0), Tone.INK))
    return marks


def _legend(legend: tuple[str, str, str]) -> list[Mark]:
    marks: list[Mark] = []
    step = (WIDTH - NAMES) / 3
    for place, name in enumerate(legend):
        left = NAMES + step * place
        alone: list[float | None] = [None, None, None]
        alone[place] = left + 6
        marks += _points(alone, 12)
        marks.append(TextMark(left + 16, 15, name, 8.5, tone=Tone.QUIET, width=step - 20))
    return marks

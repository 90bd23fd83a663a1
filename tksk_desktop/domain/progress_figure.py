# SPDX-License-Identifier: MIT
"""The chart of a group's progress: a bar for each month, readable in black and white.

A month without a figure has no bar and a dash, so that nothing known is told from zero.
"""

from __future__ import annotations

from collections.abc import Sequence

from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    Figure,
    LineMark,
    Mark,
    Stroke,
    TextMark,
    Tone,
    box,
)

WIDTH, HEIGHT = 540.0, 190.0
TOP, FOOT, SIDE = 34.0, 22.0, 6.0
BAR_SHARE = 0.56
"""How much of a month's room its bar takes."""
MARK = 2.6
RULE = Stroke(0.8)
LINE = Stroke(1.2, Tone.INK, Dash.DASHED)


def progress_figure(
    title: str,
    labels: Sequence[str],
    values: Sequence[int | None],
    said: Sequence[str],
    *,
    beside: tuple[str, Sequence[int]] | None = None,
) -> Figure:
    """Return bars with their values in words; ``beside`` is a second, smaller series as a line.

    Raise ValueError where the series are of different lengths.
    """
    lengths = {len(labels), len(values), len(said), len(beside[1]) if beside else len(labels)}
    if len(lengths) != 1:
        raise ValueError("each series has one value for each label")
    highest = max([value or 0 for value in values] + [1])
    room = (WIDTH - 2 * SIDE) / max(1, len(labels))
    ground = HEIGHT - FOOT
    tall = ground - TOP
    marks: list[Mark] = [TextMark(SIDE, 12, title, 10.0, bold=True, width=WIDTH * 0.62)]
    words = []
    for place, (label, value, text) in enumerate(zip(labels, values, said, strict=True)):
        middle = SIDE + room * (place + 0.5)
        top = ground - tall * (value or 0) / highest
        if value:
            half = room * BAR_SHARE / 2
            corners = (
                (middle - half, ground),
                (middle - half, top),
                (middle + half, top),
                (middle + half, ground),
            )
            marks.append(LineMark(corners, RULE, closed=True, fill=Tone.FAINT))
        marks.append(TextMark(middle, top - 4, text, 8.0, Anchor.MIDDLE, width=room))
        marks.append(
            TextMark(middle, ground + 13, label, 8.0, Anchor.MIDDLE, Tone.QUIET, width=room)
        )
        words.append(f"{label}: {text}")
    marks.append(LineMark(((SIDE, ground), (WIDTH - SIDE, ground)), RULE))
    if beside is not None:
        marks += _line(beside[0], [ground - tall * each / highest for each in beside[1]], room)
        words += [f"{label}, {beside[0]}: {v}" for label, v in zip(labels, beside[1], strict=True)]
    return Figure(WIDTH, HEIGHT, tuple(marks), tuple(words))


def _line(name: str, heights: Sequence[float], room: float) -> list[Mark]:
    """Return the second series and its key in the upper right corner."""
    points = tuple((SIDE + room * (place + 0.5), y) for place, y in enumerate(heights))
    key = WIDTH * 0.66
    marks: list[Mark] = [LineMark(points, LINE)]
    marks += [box(x, y, MARK, RULE, Tone.INK) for x, y in points]
    marks.append(LineMark(((key, 9), (key + 24, 9)), LINE))
    marks.append(box(key + 12, 9, MARK, RULE, Tone.INK))
    marks.append(TextMark(key + 30, 12, name, 8.5, tone=Tone.QUIET))
    return marks

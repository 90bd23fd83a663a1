# SPDX-License-Identifier: MIT
"""Two assessments as a radar: an axis for each area, 0 in the middle, 4 at the rim.

The former one is a dashed line with hollow rings, the later one a solid line with full squares:
legible in black and white. The smaller the shape, the better.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tksk_desktop.domain.assessment_comparison import AreaChange
from tksk_desktop.domain.assessments import HIGHEST_SCORE
from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    EllipseMark,
    Figure,
    LineMark,
    Mark,
    Point,
    Stroke,
    TextMark,
    Tone,
    box,
)

WIDTH, HEIGHT = 600.0, 420.0
CENTRE: Point = (WIDTH / 2, 186.0)
RADIUS = 138.0
BEFORE, AFTER = Stroke(1.4, Tone.QUIET, Dash.DASHED), Stroke(2.0, Tone.ACCENT)
_FEWEST_AXES = 3


def comparison_figure(
    changes: Sequence[AreaChange], before: str, after: str, words: Sequence[str]
) -> Figure:
    """Return the radar of two assessments; ``before`` and ``after`` name them in the legend."""
    count = max(len(changes), _FEWEST_AXES)
    marks: list[Mark] = [*_rings(count), *_axes(changes, count)]
    marks += _shape([change.before for change in changes], count, BEFORE, is_after=False)
    marks += _shape([change.after for change in changes], count, AFTER, is_after=True)
    marks += _scale(count)
    marks += _legend(before, BEFORE, HEIGHT - 34, is_after=False)
    marks += _legend(after, AFTER, HEIGHT - 14, is_after=True)
    return Figure(WIDTH, HEIGHT, tuple(marks), tuple(words))


def _at(place: int, count: int, score: float) -> Point:
    turn = 2 * math.pi * place / count - math.pi / 2
    reach = RADIUS * score / HIGHEST_SCORE
    return (CENTRE[0] + reach * math.cos(turn), CENTRE[1] + reach * math.sin(turn))


def _rings(count: int) -> list[Mark]:
    return [
        LineMark(
            tuple(_at(place, count, score) for place in range(count)),
            Stroke(0.6, Tone.FAINT),
            closed=True,
        )
        for score in range(1, HIGHEST_SCORE + 1)
    ]


def _scale(count: int) -> list[Mark]:
    """Return the scores along the first axis."""
    marks: list[Mark] = []
    for score in range(HIGHEST_SCORE + 1):
        x, y = _at(0, count, score)
        marks.append(TextMark(x + 4, y + 9, str(score), 8.0, tone=Tone.QUIET))
    return marks


def _axes(changes: Sequence[AreaChange], count: int) -> list[Mark]:
    marks: list[Mark] = []
    for place, change in enumerate(changes):
        marks.append(LineMark((CENTRE, _at(place, count, HIGHEST_SCORE)), Stroke(0.6, Tone.FAINT)))
        x, y = _at(place, count, HIGHEST_SCORE + 0.28)
        across = x - CENTRE[0]
        anchor = Anchor.MIDDLE
        if abs(across) > RADIUS * 0.1:
            anchor = Anchor.START if across > 0 else Anchor.END
        down = 3 + 5 * (y - CENTRE[1]) / RADIUS
        text = f"{change.name} {_score(change.before)}→{_score(change.after)}"
        marks.append(TextMark(x, y + down, text, 9.0, anchor))
    return marks


def _score(score: int | None) -> str:
    return "–" if score is None else str(score)


def _shape(
    scores: Sequence[int | None], count: int, stroke: Stroke, *, is_after: bool
) -> list[Mark]:
    """Return the line through the scores, broken where an area has none, and its points."""
    marks: list[Mark] = []
    known = [score is not None for score in scores]
    if all(known) and len(scores) >= _FEWEST_AXES:
        points = tuple(_at(p, count, s) for p, s in enumerate(scores) if s is not None)
        marks.append(LineMark(points, stroke, closed=True))
    else:
        for place, score in enumerate(scores):
            following = (place + 1) % len(scores)
            nearby = scores[following]
            if score is not None and nearby is not None and following != place:
                ends = (_at(place, count, score), _at(following, count, nearby))
                marks.append(LineMark(ends, stroke))
    marks += [
        _point(_at(place, count, score), is_after=is_after)
        for place, score in enumerate(scores)
        if score is not None
    ]
    return marks


def _point(at: Point, *, is_after: bool) -> Mark:
    if is_after:
        return box(*at, 3.2, None, Tone.ACCENT)
    return EllipseMark(*at, 5.0, 5.0, Stroke(1.3, Tone.QUIET), Tone.PAPER)


def _legend(text: str, stroke: Stroke, y: float, *, is_after: bool) -> list[Mark]:
    line = LineMark(((24, y - 3), (64, y - 3)), stroke)
    return [line, _point((44, y - 3), is_after=is_after), TextMark(72, y, text, 9.5)]

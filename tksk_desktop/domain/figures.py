# SPDX-License-Identifier: MIT
"""A figure as plain marks (lines, ellipses, texts), drawn alike on the screen and on paper.

Lengths are in points, x to the right and y downwards. Tones, not colours: who draws decides how
they look, and everything must be legible in black and white.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

Point = tuple[float, float]


class Tone(Enum):
    """What a mark is drawn in."""

    INK = auto()
    QUIET = auto()
    FAINT = auto()
    ACCENT = auto()
    PAPER = auto()


class Dash(Enum):
    """How a line is broken."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()


class Anchor(Enum):
    """Which end of a text stands at its point."""

    START = auto()
    MIDDLE = auto()
    END = auto()


@dataclass(frozen=True)
class Stroke:
    """How a line looks."""

    width: float = 1.2
    tone: Tone = Tone.INK
    dash: Dash = Dash.SOLID


PLAIN = Stroke()


@dataclass(frozen=True)
class LineMark:
    """A line through points; closed and filled it is an area."""

    points: tuple[Point, ...]
    stroke: Stroke | None = PLAIN
    closed: bool = False
    fill: Tone | None = None

    def moved(self, dx: float, dy: float) -> LineMark:
        """Return the mark elsewhere."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))

    def corners(self) -> Sequence[Point]:
        """Return points that span it."""
        return self.points


@dataclass(frozen=True)
class EllipseMark:
    """An ellipse around a point."""

    x: float
    y: float
    rx: float
    ry: float
    stroke: Stroke | None = PLAIN
    fill: Tone | None = None

    def moved(self, dx: float, dy: float) -> EllipseMark:
        """Return the mark elsewhere."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def corners(self) -> Sequence[Point]:
        """Return points that span it."""
        return ((self.x - self.rx, self.y - self.ry), (self.x + self.rx, self.y + self.ry))


@dataclass(frozen=True)
class TextMark:
    """One line of text whose foot stands at a point; cut with an ellipsis beyond ``width``."""

    x: float
    y: float
    text: str
    size: float = 9.0
    anchor: Anchor = Anchor.START
    tone: Tone = Tone.INK
    bold: bool = False
    width: float | None = None

    def moved(self, dx: float, dy: float) -> TextMark:
        """Return the mark elsewhere."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def corners(self) -> Sequence[Point]:
        """Return points that span it; the width is a safe guess where none is set."""
        wide = len(self.text) * self.size * 0.62
        wide = min(wide, self.width) if self.width is not None else wide
        left = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[self.anchor]
        return (
            (self.x - left, self.y - self.size),
            (self.x - left + wide, self.y + self.size * 0.3),
        )


Mark = LineMark | EllipseMark | TextMark


@dataclass(frozen=True)
class Figure:
    """Marks within a width and height, and the same said in words for who cannot see it."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    words: tuple[str, ...] = ()


def span(marks: Iterable[Mark]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of marks; a point where there is none."""
    points = [corner for mark in marks for corner in mark.corners()]
    if not points:
        return (0.0, 0.0, 0.0, 0.0)
    across, down = [x for x, _ in points], [y for _, y in points]
    return (min(across), min(down), max(across), max(down))


def box(
    x: float, y: float, half: float, stroke: Stroke | None = PLAIN, fill: Tone | None = None
) -> LineMark:
    """Return a square around a point."""
    return LineMark(
        ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)),
        stroke,
        closed=True,
        fill=fill,
    )


def between(one: Point, other: Point, part: float) -> Point:
    """Return the point that lies a part (0 to 1) of the way from one to the other."""
    return (one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part)


def shortened(one: Point, other: Point, by_one: float, by_other: float) -> tuple[Point, Point]:
    """Return both ends drawn in towards each other, so that a line stops at a symbol's edge."""
    length = math.dist(one, other)
    if length <= by_one + by_other:
        return one, other
    return between(one, other, by_one / length), between(one, other, 1 - by_other / length)


def beside(one: Point, other: Point, offset: float) -> tuple[Point, Point]:
    """Return the same line moved sideways."""
    length = math.dist(one, other) or 1.0
    dx = -(other[1] - one[1]) / length * offset
    dy = (other[0] - one[0]) / length * offset
    return (one[0] + dx, one[1] + dy), (other[0] + dx, other[1] + dy)


def zigzag(one: Point, other: Point, swing: float = 5.0, step: float = 7.0) -> tuple[Point, ...]:
    """Return the points of a zigzag between two points."""
    count = max(4, int(math.dist(one, other) / step))
    points = [one]
    for place in range(1, count):
        side = swing if place % 2 else -swing
        left, right = beside(one, other, side)
        points.append(between(left, right, place / count))
    return (*points, other)


def arrow_head(tip: Point, away: Point, size: float = 9.0) -> LineMark:
    """Return a filled arrow head at ``tip`` for a line that comes from ``away``."""
    length = math.dist(tip, away) or 1.0
    foot = between(tip, away, min(1.0, size / length))
    left, _ = beside(foot, away, size * 0.45)
    right, _ = beside(foot, away, -size * 0.45)
    return LineMark((tip, left, right), None, closed=True, fill=Tone.INK)

# SPDX-License-Identifier: MIT
"""A genogram or ecomap ready to be drawn: symbols at their places, lines between them, a legend.

On the screen each symbol and line is an item of its own that can be moved; on paper all of them
make one figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tksk_desktop.domain.figures import Figure, Mark, TextMark, span

MARGIN = 16.0
LEGEND_COLUMN, LEGEND_ROW, LEGEND_SAMPLE = 158.0, 26.0, 50.0


@dataclass(frozen=True)
class DrawnNode:
    """A symbol; its marks lie around the origin, ``reach`` is how far its body goes."""

    key: int
    x: float
    y: float
    reach: float
    marks: tuple[Mark, ...]
    said: str


@dataclass(frozen=True)
class DrawnLine:
    """A line between two symbols, in the picture's own lengths."""

    one: int
    other: int
    is_quality: bool
    marks: tuple[Mark, ...]
    said: str


@dataclass(frozen=True)
class LegendEntry:
    """A sample and its word; the sample lies around the origin, at most 48 by 22."""

    marks: tuple[Mark, ...]
    said: str


@dataclass(frozen=True)
class DrawnPicture:
    """The whole picture."""

    nodes: tuple[DrawnNode, ...]
    lines: tuple[DrawnLine, ...]
    legend: tuple[LegendEntry, ...]

    def words(self) -> tuple[str, ...]:
        """Return everything in sentences, for who cannot see the picture."""
        return (*(node.said for node in self.nodes), *(line.said for line in self.lines))


def to_figure(picture: DrawnPicture) -> Figure:
    """Return the picture with its legend as one figure."""
    body = [mark for line in picture.lines for mark in line.marks]
    for node in picture.nodes:
        body += [mark.moved(node.x, node.y) for mark in node.marks]
    left, top, right, bottom = span(body)
    width = max(right - left, 3 * LEGEND_COLUMN) + 2 * MARGIN
    shift = MARGIN - left + (width - 2 * MARGIN - (right - left)) / 2
    marks: list[Mark] = [mark.moved(shift, MARGIN - top) for mark in body]
    legend_top = bottom - top + 2 * MARGIN
    marks += legend_marks(picture.legend, width - 2 * MARGIN, MARGIN, legend_top)
    rows = -(-len(picture.legend) // _columns(width - 2 * MARGIN))
    height = legend_top + rows * LEGEND_ROW + MARGIN
    return Figure(width, height, tuple(marks), picture.words())


def legend_marks(
    legend: Sequence[LegendEntry], width: float, left: float, top: float
) -> list[Mark]:
    """Return the legend in as many columns as the width has room for."""
    columns = _columns(width)
    marks: list[Mark] = []
    for place, entry in enumerate(legend):
        x = left + (place % columns) * (width / columns)
        y = top + (place // columns) * LEGEND_ROW + LEGEND_ROW / 2
        marks += [mark.moved(x + LEGEND_SAMPLE / 2, y) for mark in entry.marks]
        room = width / columns - LEGEND_SAMPLE - 10
        marks.append(TextMark(x + LEGEND_SAMPLE + 6, y + 3, entry.said, width=room))
    return marks


def _columns(width: float) -> int:
    return max(1, int(width // LEGEND_COLUMN))

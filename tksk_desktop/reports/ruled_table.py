# SPDX-License-Identifier: MIT
"""A ruled table that breaks over pages, repeats its head and takes any text.

Cells are plain text, wrapped once and drawn straight on the page: a report of thousands of rows
costs little more than its letters, and a cell taller than a page goes on overleaf.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

from reportlab.platypus import Flowable

from tksk_desktop.reports.styles import BOLD, FAINT, REGULAR, TABLE_LEADING, TABLE_SIZE, measure

PADDING = 3.5
RULE = 0.5
SMALLEST_HEAD = 6.5
TALL_ROW = 90.0
"""Only a row taller than this is broken inside; all others stay whole."""
FEWEST_LINES = 3


@dataclass(frozen=True)
class Column:
    """One column: its head, its width in points and how its cells stand (l, c, r)."""

    head: str
    width: float
    align: str = "l"

    @property
    def room(self) -> float:
        """The width that text may take."""
        return self.width - 2 * PADDING


@dataclass(frozen=True)
class Row:
    """One row's wrapped lines, a tuple for each cell; a message row has one cell over all."""

    cells: tuple[tuple[str, ...], ...]
    font: str = REGULAR

    @cached_property
    def height(self) -> float:
        """The height with padding, in points."""
        return max(1, *(len(cell) for cell in self.cells)) * TABLE_LEADING + 2 * PADDING

    def cut(self, lines: int) -> tuple[Row, Row]:
        """Return the row's first lines and the rest."""
        upper = tuple(cell[:lines] for cell in self.cells)
        lower = tuple(cell[lines:] for cell in self.cells)
        return Row(upper, self.font), Row(lower, self.font)


class RuledTable(Flowable):  # type: ignore[misc]
    """Rows under a head that is repeated on each page; the last may be a total."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        total: bool,
        head: _Head | None = None,
    ) -> None:
        super().__init__()
        self.columns, self.rows, self.total = columns, rows, total
        self.head = head or _Head.of(columns)
        self.heights = [row.height for row in rows]
        self.width = sum(column.width for column in columns)
        self.height = self.head.height + sum(self.heights)
        self.spaceBefore, self.spaceAfter = 2, 8

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the table is."""
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[RuledTable]:
        """Return what fits and the rest; nothing where too little would fit."""
        free = available_height - self.head.height
        fitting = 0
        while fitting < len(self.rows) and self.heights[fitting] <= free:
            free -= self.heights[fitting]
            fitting += 1
        if fitting == len(self.rows):
            return [self]
        if self.heights[fitting] > TALL_ROW:
            lines = int((free - 2 * PADDING) // TABLE_LEADING)
            if lines >= FEWEST_LINES:
                upper, lower = self.rows[fitting].cut(lines)
                return self._parts(
                    [*self.rows[:fitting], upper], [lower, *self.rows[fitting + 1 :]]
                )
        if self.total and fitting == len(self.rows) - 1 and fitting > 2:
            fitting -= 1
        if fitting < min(2, len(self.rows) - 1):
            return []
        return self._parts(self.rows[:fitting], self.rows[fitting:]) if fitting else []

    def _parts(self, first: Sequence[Row], rest: Sequence[Row]) -> list[RuledTable]:
        return [
            RuledTable(self.columns, first, total=False, head=self.head),
            RuledTable(self.columns, rest, total=self.total, head=self.head),
        ]

    def draw(self) -> None:
        """Draw grounds, rules and text; the origin is the lower left corner."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setFillColor(FAINT)
        canvas.rect(0, self.height - self.head.height, self.width, self.head.height, 0, 1)
        if self.total:
            canvas.rect(0, 0, self.width, self.heights[-1], 0, 1)
        canvas.setFillGray(0)
        self._rules(canvas)
        self._heads(canvas)
        self._texts(canvas)
        canvas.restoreState()

    def _rules(self, canvas: Any) -> None:
        canvas.setLineWidth(RULE)
        canvas.setStrokeGray(0)
        y = self.height - self.head.height
        across = [self.height, y]
        for height in self.heights:
            y -= height
            across.append(y)
        edges = [0.0]
        for column in self.columns:
            edges.append(edges[-1] + column.width)
        message = len(self.rows) == 1 and len(self.rows[0].cells) == 1
        inner_foot = self.height - self.head.height if message else 0.0
        lines: list[tuple[float, float, float, float]]
        lines = [(0.0, y, self.width, y) for y in across]
        lines += [(x, inner_foot, x, self.height) for x in edges[1:-1]]
        lines += [(x, 0.0, x, self.height) for x in (0.0, self.width)]
        canvas.lines(lines)

    def _heads(self, canvas: Any) -> None:
        left = 0.0
        head = self.head
        for column, lines in zip(self.columns, head.cells, strict=True):
            canvas.setFont(BOLD, head.size)
            leading = head.size + 2
            y = self.height - (head.height - len(lines) * leading) / 2 - head.size
            for line in lines:
                canvas.drawCentredString(left + column.width / 2, y, line)
                y -= leading
            left += column.width

    def _texts(self, canvas: Any) -> None:
        text = canvas.beginText()
        font = ""
        top = self.height - self.head.height - PADDING - TABLE_SIZE * 0.92
        for row, height in zip(self.rows, self.heights, strict=True):
            if row.font != font:
                font = row.font
                text.setFont(font, TABLE_SIZE)
            if len(row.cells) == 1 < len(self.columns):
                self._cell(text, row.cells[0], Column("", self.width, "c"), 0.0, top, font)
            else:
                left = 0.0
                for column, lines in zip(self.columns, row.cells, strict=True):
                    self._cell(text, lines, column, left, top, font)
                    left += column.width
            top -= height
        canvas.drawText(text)

    def _cell(
        self, text: Any, lines: Sequence[str], column: Column, left: float, y: float, font: str
    ) -> None:
        for line in lines:
            x = left + PADDING
            if column.align != "l" and line:
                spare = column.room - measure(line, font)
                x += spare if column.align == "r" else spare / 2
            text.setTextOrigin(x, y)
            text.textOut(line)
            y -= TABLE_LEADING


@dataclass(frozen=True)
class _Head:
    """The wrapped heads and the size at which no word of them is broken."""

    cells: tuple[tuple[str, ...], ...]
    size: float
    height: float

    @classmethod
    def of(cls, columns: Sequence[Column]) -> Self:
        """Find the size and wrap."""
        size = TABLE_SIZE
        for column in columns:
            for word in column.head.split():
                wide = measure(word, BOLD, size)
                if wide > column.room:
                    size = max(SMALLEST_HEAD, size * column.room / wide)
        cells = tuple(wrap(column.head, column.room, BOLD, size) for column in columns)
        lines = max(len(cell) for cell in cells)
        return cls(cells, size, lines * (size + 2) + 2 * PADDING)


def ruled_table(
    columns: Sequence[Column],
    texts: Sequence[Sequence[str]],
    *,
    total: bool = False,
    empty: str = "",
) -> RuledTable:
    """Make a table of clean texts; without rows it says ``empty`` across its whole width."""
    if not texts:
        width = sum(column.width for column in columns)
        message = wrap(empty, width - 2 * PADDING, REGULAR, TABLE_SIZE)
        return RuledTable(columns, [Row((message,))], total=False)
    rows = []
    for position, row in enumerate(texts, start=1):
        font = BOLD if total and position == len(texts) else REGULAR
        cells = tuple(
            wrap(text, column.room, font, TABLE_SIZE)
            for text, column in zip(row, columns, strict=True)
        )
        rows.append(Row(cells, font))
    return RuledTable(columns, rows, total=total)


def wrap(text: str, width: float, font: str, size: float) -> tuple[str, ...]:
    """Break a text into lines no wider than ``width`` points; lines of the text stay apart."""
    if not text:
        return ()
    if "\n" not in text and measure(text, font, size) <= width:
        return (text,)
    lines: list[str] = []
    for piece in text.split("\n"):
        lines += _wrap_line(piece, width, font, size)
    return tuple(lines)


def _wrap_line(text: str, width: float, font: str, size: float) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    space = measure(" ", font, size)
    for whole in text.split():
        word, wide = whole, measure(whole, font, size)
        if line and used + space + wide <= width:
            line, used = f"{line} {word}", used + space + wide
            continue
        if line:
            lines.append(line)
        while wide > width:
            count = _letters_that_fit(word, width, font, size)
            lines.append(word[:count])
            word = word[count:]
            wide = measure(word, font, size)
        line, used = word, wide
    if line or not lines:
        lines.append(line)
    return lines


def _letters_that_fit(word: str, width: float, font: str, size: float) -> int:
    used = 0.0
    for position, letter in enumerate(word):
        used += measure(letter, font, size)
        if used > width:
            return max(position, 1)
    return len(word)

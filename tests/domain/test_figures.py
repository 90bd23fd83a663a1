# SPDX-License-Identifier: MIT
"""Figures: moved marks keep their size, lines stop at symbols, the radar says what it shows."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.assessment_comparison import AreaChange
from tksk_desktop.domain.assessments import AreaGroup
from tksk_desktop.domain.comparison_figure import CENTRE, RADIUS, comparison_figure
from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    EllipseMark,
    LineMark,
    Mark,
    Point,
    TextMark,
    arrow_head,
    between,
    shortened,
    span,
    zigzag,
)

LENGTHS = st.floats(-500, 500, allow_nan=False)
POINTS = st.tuples(LENGTHS, LENGTHS)


@given(LENGTHS, LENGTHS)
def test_moved_marks_keep_their_size(dx: float, dy: float) -> None:
    marks: list[Mark] = [
        LineMark(((0, 0), (10, 4))),
        EllipseMark(3, 3, 8, 2),
        TextMark(0, 0, "Siti", anchor=Anchor.END),
    ]
    left, top, right, bottom = span(marks)
    moved = span([mark.moved(dx, dy) for mark in marks])
    assert moved == pytest.approx((left + dx, top + dy, right + dx, bottom + dy))


def test_nothing_spans_a_point() -> None:
    assert span([]) == (0.0, 0.0, 0.0, 0.0)


@given(POINTS, POINTS)
def test_a_line_stops_at_both_symbols(one: Point, other: Point) -> None:
    start, end = shortened(one, other, 20, 10)
    length = math.dist(one, other)
    if length > 30:
        assert math.dist(start, end) == pytest.approx(length - 30)
        assert math.dist(one, start) == pytest.approx(20)
    else:
        assert (start, end) == (one, other)


@given(POINTS, POINTS)
def test_a_zigzag_goes_from_end_to_end(one: Point, other: Point) -> None:
    points = zigzag(one, other)
    assert (points[0], points[-1]) == (one, other)
    assert len(points) > 4


def test_an_arrow_points_where_it_should() -> None:
    head = arrow_head((10, 0), (0, 0), 4)
    assert head.points[0] == (10, 0)
    assert all(x == pytest.approx(6) for x, _ in head.points[1:])
    assert between((0, 0), (10, 10), 0.5) == (5, 5)


def change(name: str, before: int | None, after: int | None) -> AreaChange:
    return AreaChange(name, name, AreaGroup.BIO, before, after)


FOUR = (change("a", 4, 2), change("b", 3, 1), change("c", 2, 0), change("d", 1, 1))


def test_the_radar_names_each_area_with_both_scores() -> None:
    figure = comparison_figure(FOUR, "sebelum", "sesudah", ["kata"])
    texts = [mark.text for mark in figure.marks if isinstance(mark, TextMark)]
    assert {"a 4→2", "b 3→1", "c 2→0", "d 1→1", "sebelum", "sesudah"} <= set(texts)
    assert figure.words == ("kata",)


def test_the_radar_puts_scores_at_their_distance() -> None:
    figure = comparison_figure(FOUR, "x", "y", [])
    lines = [m for m in figure.marks if isinstance(m, LineMark)]
    shapes = [m for m in lines if m.closed and len(m.points) == 4]
    dashed = [m for m in shapes if m.stroke and m.stroke.dash is Dash.DASHED]
    assert len(dashed) == 1
    reach = [math.dist(CENTRE, point) for point in dashed[0].points]
    assert reach == pytest.approx([RADIUS, RADIUS * 3 / 4, RADIUS / 2, RADIUS / 4])


def test_black_and_white_still_tells_the_two_apart() -> None:
    figure = comparison_figure(FOUR, "x", "y", [])
    rings = [m for m in figure.marks if isinstance(m, EllipseMark)]
    squares = [m for m in figure.marks if isinstance(m, LineMark) and m.fill and not m.stroke]
    assert len(rings) == len(squares) == len(FOUR) + 1


def test_an_area_that_was_not_scored_breaks_the_line() -> None:
    gap = (*FOUR[:2], change("c", None, 0), FOUR[3])
    figure = comparison_figure(gap, "x", "y", [])
    dashed = [
        m
        for m in figure.marks
        if isinstance(m, LineMark) and m.stroke and m.stroke.dash is Dash.DASHED
    ]
    assert not any(m.closed for m in dashed)
    assert len(dashed) == 3
    texts = [m.text for m in figure.marks if isinstance(m, TextMark)]
    assert "c –→0" in texts


def test_one_or_no_area_still_makes_a_figure() -> None:
    assert comparison_figure((), "x", "y", []).marks
    assert comparison_figure(FOUR[:1], "x", "y", []).marks

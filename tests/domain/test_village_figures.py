# SPDX-License-Identifier: MIT
"""Village figures: the gap, and a test per refusal; the picture says what it shows."""

from __future__ import annotations

from datetime import date

import pytest

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.figures import EllipseMark, LineMark, TextMark
from tksk_desktop.domain.village_figures import (
    HIGHEST,
    FigureSource,
    FigureWave,
    VillageFigure,
    VillageReturn,
    gap,
    return_problems,
    wave_problems,
)
from tksk_desktop.domain.village_gap_figure import village_gap_figure

TODAY = date(2026, 11, 25)
TOMORROW = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("village", "survey", "registered", "expected"),
    [
        (3, 10, 7, 7),
        (3, None, 7, 4),
        (8, 5, 9, -3),
        (0, 0, 9, 0),
        (None, 5, 9, None),
        (4, None, None, None),
    ],
)
def test_the_survey_speaks_before_the_register(
    village: int | None, survey: int | None, registered: int | None, expected: int | None
) -> None:
    assert gap(village, survey, registered) == expected


@pytest.mark.parametrize(
    ("wave", "expected"),
    [
        (FigureWave("", TODAY), FieldProblem("name", Problem.MISSING)),
        (FigureWave("x" * 81, TODAY), FieldProblem("name", Problem.TOO_LONG)),
        (FigureWave("pendataan 2025", TODAY), FieldProblem("name", Problem.NAME_TAKEN)),
        (FigureWave("Baru", TOMORROW), FieldProblem("counted_on", Problem.IN_FUTURE)),
    ],
)
def test_a_wave_is_refused(wave: FigureWave, expected: FieldProblem) -> None:
    assert wave_problems(wave, others=["Pendataan 2025"], today=TODAY) == [expected]


def test_a_villages_figure_needs_who_gave_it_and_when_a_surveys_does_not() -> None:
    said = VillageReturn(1, "1", figures=[VillageFigure(FigureSource.VILLAGE, "PPKS-08", 3)])
    assert return_problems(said, today=TODAY) == [
        FieldProblem("given_by", Problem.MISSING),
        FieldProblem("given_on", Problem.MISSING),
    ]
    found = VillageReturn(1, "1", figures=[VillageFigure(FigureSource.SURVEY, "PPKS-08", 3)])
    assert return_problems(found, today=TODAY) == []


def test_days_to_come_and_impossible_counts_are_refused() -> None:
    figures = [VillageFigure(FigureSource.SURVEY, "PPKS-08", HIGHEST + 1)]
    wrong = VillageReturn(1, "1", given_on=TOMORROW, surveyed_on=TOMORROW, figures=figures)
    assert return_problems(wrong, today=TODAY) == [
        FieldProblem("given_on", Problem.IN_FUTURE),
        FieldProblem("surveyed_on", Problem.IN_FUTURE),
        FieldProblem("figures", Problem.OUT_OF_RANGE),
    ]


def test_the_picture_joins_the_two_figures_and_says_them() -> None:
    rows = [("Dilem", 4, 12, 9), ("Kemiri", None, 6, 2)]
    picture = village_gap_figure(rows, ("Desa", "Survei", "Register"))
    assert picture.words == (
        "Dilem: Desa 4, Survei 12, Register 9",
        "Kemiri: Desa –, Survei 6, Register 2",
    )
    texts = [mark.text for mark in picture.marks if isinstance(mark, TextMark)]
    assert "+8" in texts
    assert texts[-1] == "–"
    circles = [mark for mark in picture.marks if isinstance(mark, EllipseMark)]
    hollow = [m for m in picture.marks if isinstance(m, LineMark) and m.closed]
    assert (len(circles), len(hollow)) == (3, 2)  # two surveys, one village, and the legend
    assert all(circle.x <= picture.width for circle in circles)


def test_a_picture_without_figures_still_names_the_villages() -> None:
    picture = village_gap_figure([("Dilem", None, None, None)], ("Desa", "Survei", "Register"))
    assert picture.words == ("Dilem: Desa –, Survei –, Register –",)

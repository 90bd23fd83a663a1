# SPDX-License-Identifier: MIT
"""Dates as they are typed: every spelling of the field, and that nothing ever breaks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.gui.widgets.typed_dates import read_date, write_date
from tksk_desktop.vocabulary import MONTHS, day_and_date, long_date, short_date

TODAY = date(2026, 12, 14)
DAYS_OF_LIFE = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "14/12/2026",
        "14-12-26",
        "14.12.2026",
        "14 12 2026",
        "14 Des 2026",
        "14 desember 2026",
        "14 DESEMBER 2026",
        "14des2026",
        "14 dec 2026",
        "  14 / 12 / 2026 ",
        "14/12",
        "14 Des",
        "14122026",
        "141226",
        "2026-12-14",
        "Senin, 14 Desember 2026",
        "hari ini",
        "Hari  Ini",
        "today",
    ],
)
def test_the_same_day_in_many_spellings(text: str) -> None:
    assert read_date(text, TODAY) == TODAY


@pytest.mark.parametrize(
    ("text", "days"),
    [("kemarin", -1), ("yesterday", -1), ("besok", 1), ("lusa", 2), ("kemarin lusa", -2)],
)
def test_words_count_from_today(text: str, days: int) -> None:
    assert read_date(text, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "14",
        "31/02/2026",
        "29/02/2025",
        "00/12/2026",
        "14/13/2026",
        "14/12/202",
        "14/12/20266",
        "14/12/1026",
        "114/12/2026",
        "14 de 2026",
        "14 abc 2026",
        "14/12/2026 jam 9",
        "14:12:2026",
        "entah",
        "١٤/١٢/٢٠٢٦",
    ],
)
def test_what_names_no_day_is_not_guessed(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize(
    ("name", "number"),
    [("agt", 8), ("ags", 8), ("nop", 11), ("peb", 2), ("mei", 5), ("juni", 6), ("jul", 7)],
)
def test_old_and_short_names_of_months(name: str, number: int) -> None:
    assert read_date(f"3 {name} 2026", TODAY) == date(2026, number, 3)


def test_two_digit_years_of_births_lie_in_the_past() -> None:
    assert read_date("15/12/26", TODAY) == date(2026, 12, 15)
    assert read_date("15/12/26", TODAY, past_only=True) == date(1926, 12, 15)
    assert read_date("14/12/26", TODAY, past_only=True) == TODAY
    assert read_date("1/5/58", TODAY) == date(1958, 5, 1)
    assert read_date("29/02/00", TODAY) == date(2000, 2, 29)


@given(day=DAYS_OF_LIFE)
def test_what_is_written_is_read_back(day: date) -> None:
    assert read_date(write_date(day), TODAY) == day
    assert read_date(short_date(day), TODAY) == day
    assert read_date(long_date(day), TODAY) == day
    assert read_date(day_and_date(day), TODAY) == day
    assert read_date(day.isoformat(), TODAY) == day


@given(day=DAYS_OF_LIFE, length=st.integers(3, 9), mark=st.sampled_from(" /-.,"))
def test_month_names_may_be_cut(day: date, length: int, mark: str) -> None:
    name = MONTHS[day.month - 1][:length]
    assert read_date(f"{day.day}{mark}{name}{mark}{day.year}", TODAY) == day


@given(
    text=st.one_of(st.text(), st.text(alphabet="0123456789/-. desagmi")),
    past_only=st.booleans(),
    today=st.dates(date(1990, 1, 1), date(2190, 1, 1)),
)
def test_any_text_gives_a_day_or_nothing(text: str, past_only: bool, today: date) -> None:
    day = read_date(text, today, past_only=past_only)
    assert day is None or read_date(write_date(day), today) == day


@given(day=st.dates(TODAY - timedelta(days=36500), TODAY))
def test_a_birth_in_the_last_hundred_years_needs_two_digits_only(day: date) -> None:
    text = f"{day.day}/{day.month}/{day.year % 100:02d}"
    read = read_date(text, TODAY, past_only=True)
    assert read is not None
    assert read <= TODAY
    assert read.year % 100 == day.year % 100

# SPDX-License-Identifier: MIT
"""Times of day as they are typed."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.gui.widgets.typed_times import (
    add_duration,
    read_duration,
    read_span,
    read_time,
    write_time,
)


@pytest.mark.parametrize(
    "text",
    [
        "9.30",
        "09:30",
        "09.30",
        "930",
        "0930",
        "9 30",
        "9,30",
        "pukul 9.30",
        "Jam 09.30 WIB",
        "9 : 30",
    ],
)
def test_half_past_nine(text: str) -> None:
    assert read_time(text) == time(9, 30)


@pytest.mark.parametrize(
    ("text", "hour"), [("9", 9), ("09", 9), ("0", 0), ("23", 23), ("jam 14", 14)]
)
def test_whole_hours(text: str, hour: int) -> None:
    assert read_time(text) == time(hour)


@pytest.mark.parametrize("text", ["", "24", "24.00", "9.60", "9.3", "99", "9.30.15", "pagi", "-1"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@given(moment=st.times())
def test_what_is_written_is_read_back(moment: time) -> None:
    assert read_time(write_time(moment)) == time(moment.hour, moment.minute)


@given(text=st.one_of(st.text(), st.text(alphabet="0123456789.: jam")))
def test_any_text_gives_a_time_or_nothing(text: str) -> None:
    moment = read_time(text)
    assert moment is None or read_time(write_time(moment)) == moment


@pytest.mark.parametrize(
    "text", ["8-10", "8.00 - 10.00", "0800–1000", "8 s.d. 10", "jam 8 sampai 10"]
)
def test_a_span_names_beginning_and_end(text: str) -> None:
    assert read_span(text) == (time(8), time(10))


@pytest.mark.parametrize("text", ["8", "8-", "-8", "10-8", "8-8", "8-10-12", "8-25", ""])
def test_what_is_no_span_is_not_guessed(text: str) -> None:
    assert read_span(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("90 menit", 90),
        ("90m", 90),
        ("+45", 45),
        ("2 jam", 120),
        ("1,5 jam", 90),
        ("1 jam 30 menit", 90),
        ("1j 15m", 75),
    ],
)
def test_a_duration_is_read(text: str, minutes: int) -> None:
    assert read_duration(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["", "90", "jam 14", "0 menit", "+0", "lama", "1,5", "+"])
def test_what_is_no_duration_is_not_guessed(text: str) -> None:
    assert read_duration(text) is None


def test_a_duration_stays_within_the_day() -> None:
    assert add_duration(time(8, 30), timedelta(minutes=90)) == time(10)
    assert add_duration(time(23), timedelta(minutes=59)) == time(23, 59)
    assert add_duration(time(23), timedelta(minutes=60)) is None

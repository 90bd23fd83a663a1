# SPDX-License-Identifier: MIT
"""Times of day as they are typed."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.gui.widgets.typed_times import read_time, write_time


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

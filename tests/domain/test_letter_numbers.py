# SPDX-License-Identifier: MIT
"""Letter numbers from an office's own pattern."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.letter_numbers import ROMAN_MONTHS, letter_number, pattern_is_usable

USUAL = "460/{nomor}/TKSK-KPJ/{bulan}/{tahun}"


def test_the_usual_pattern() -> None:
    assert letter_number(USUAL, running=7, month=11, year=2026) == "460/07/TKSK-KPJ/XI/2026"
    assert letter_number(USUAL, running=123, month=1, year=2027) == "460/123/TKSK-KPJ/I/2027"


@given(st.integers(1, 12), st.integers(1, 999), st.integers(2000, 2100))
def test_different_letters_have_different_numbers(month: int, running: int, year: int) -> None:
    number = letter_number(USUAL, running=running, month=month, year=year)
    _, nomor, _, bulan, tahun = number.split("/")
    assert (int(nomor), ROMAN_MONTHS.index(bulan) + 1, int(tahun)) == (running, month, year)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "460/TKSK/{bulan}/{tahun}",
        "{nomor",
        "nomor}",
        "{}/{nomor}",
        "{0}{nomor}",
        "{nomor}/{nama}",
        "{nomor.__class__}",
        "{nomor}{tahun[0]}",
        "{nomor!r}",
        "{nomor:>99999999}",
        "{nomor:{bulan}}",
        "{nomor}" + "x" * 60,
    ],
)
def test_unusable_patterns_are_told_and_refused(pattern: str) -> None:
    assert not pattern_is_usable(pattern)
    with pytest.raises(ValueError):  # noqa: PT011
        letter_number(pattern, running=1, month=1, year=2026)


@given(st.text(max_size=70))
def test_every_pattern_is_either_refused_or_filled(pattern: str) -> None:
    if pattern_is_usable(pattern):
        assert "07" in letter_number(pattern, running=7, month=11, year=2026)


@given(st.text(alphabet="abc/-. 123", max_size=20))
def test_plain_text_around_the_number_is_kept(text: str) -> None:
    assert letter_number(text + "{nomor}", running=5, month=2, year=2026) == text + "05"

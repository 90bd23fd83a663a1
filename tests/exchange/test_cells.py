# SPDX-License-Identifier: MIT
"""Single cells as offices write them: numbers that lost a digit, dates, desil, texts."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from tests.exchange.conftest import TODAY
from tksk_desktop.domain.exchanged_rows import RowFault
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.exchange.cells import (
    FIRST_EXCEL_DAY,
    cell_text,
    read_date,
    read_number,
    read_rank,
)
from tksk_desktop.vocabulary import long_date, short_date

NIK = "3507131412700001"
LOST, WRONG = RowFault.NIK_LOST_DIGIT, RowFault.NIK_UNREADABLE
BORN = date(1970, 12, 14)


def number(cell: object) -> tuple[str | None, RowFault | None]:
    """Read a cell as a NIK."""
    return read_number(cell, lost=LOST, wrong=WRONG)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "cell",
    [NIK, f" {NIK} ", f"'{NIK}", f"`{NIK}", "35.0713.141270.0001", "3507 1314 1270 0001",
     "350713-141270-0001", f"{NIK}.0", f"{NIK},00", int(NIK), float(NIK), f"\u00a0{NIK}\u200b"],
)  # fmt: skip
def test_number_is_read(cell: object) -> None:
    assert number(cell) == (NIK, None)


@pytest.mark.parametrize("cell", ["", 0, 0.0, "0", "-", "0000000000000000", "–", "NULL", "N/A"])
def test_no_number_is_none_and_no_fault(cell: object) -> None:
    assert number(cell) == (None, None)


@pytest.mark.parametrize(
    "cell", [3507131412700000, 3507131412700000.0, "3,50713E+15", "3.50713141270000E+15", "3E15"]
)
def test_number_that_lost_its_last_digit_is_not_taken(cell: object) -> None:
    assert number(cell) == (None, LOST)


def test_text_that_ends_in_zero_lost_nothing() -> None:
    assert number("3507131412700010") == ("3507131412700010", None)


@pytest.mark.parametrize(
    "cell", ["350713141270001", "35071314127000011", "tidak ada", 35.5, "٣" * 16]
)
def test_other_numbers_are_told(cell: object) -> None:
    assert number(cell) == (None, WRONG)


@given(st.one_of(st.text(max_size=40), st.floats(), st.integers(), st.booleans(), st.dates()))
def test_a_number_is_sixteen_digits_or_a_fault_or_nothing(cell: object) -> None:
    digits, fault = number(cell)
    assert digits is None or (len(digits) == 16 and digits.isascii() and digits.isdecimal())
    assert digits is None or fault is None


@given(st.integers(min_value=10**15, max_value=10**16 - 1))
def test_a_number_in_a_numeric_cell_is_kept_unless_it_ends_in_zero(value: int) -> None:
    expected = (None, LOST) if value % 10 == 0 else (str(value), None)
    assert number(value) == expected
    assert number(str(value)) == (str(value), None)


@pytest.mark.parametrize(
    "cell",
    [BORN, datetime(1970, 12, 14, 7, 30), 25916, 25916.0, "14-12-1970", "14/12/1970",  # noqa: DTZ001
     "14.12.1970", "14 12 1970", "1970-12-14", "1970/12/14", "1970-12-14 00:00:00",
     "1970-12-14T00:00:00", "14121970", 14121970, 19701214, "14 Desember 1970", "14 DES 1970",
     "14-Dec-70", "14-12-70", "14 desember 70", "14Des1970", "'14-12-1970"],
)  # fmt: skip
def test_date_is_read(cell: object) -> None:
    assert read_date(cell, today=TODAY) == (BORN, "", None)  # type: ignore[arg-type]


@pytest.mark.parametrize("cell", ["Malang, 14-12-1970", "Malang , 14 Desember 1970"])
def test_place_and_date_in_one_cell(cell: str) -> None:
    assert read_date(cell, today=TODAY) == (BORN, "Malang", None)


@pytest.mark.parametrize("cell", ["", 0, "0000-00-00", "00/00/0000", "-", "Malang, -"])
def test_no_date_is_no_fault(cell: object) -> None:
    day, _place, fault = read_date(cell, today=TODAY)  # type: ignore[arg-type]
    assert (day, fault) == (None, None)


@pytest.mark.parametrize(
    "cell", ["12/31/1970", "31-02-1970", "13-1970", "0165", "kemarin", 9e9, -4, "1.5", 1965.5]
)
def test_what_is_no_single_day_is_told(cell: object) -> None:
    assert read_date(cell, today=TODAY)[::2] == (None, RowFault.DATE_UNREADABLE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "cell", [1965, 1965.0, "1965", "th. 1965", "Tahun 1965", "00-00-1965", "0/0/1965", "1965-00-00",
             "--/--/1965", "1965-00"],
)  # fmt: skip
def test_a_year_alone_stays_a_year(cell: object) -> None:
    assert read_date(cell, today=TODAY) == (PartialDate(1965), "", None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "cell", ["03-1965", "3/1965", "Maret 1965", "mar 1965", "00-03-1965", "1965-03", "1965-03-00"]
)
def test_a_month_and_a_year_stay_so(cell: str) -> None:
    assert read_date(cell, today=TODAY) == (PartialDate(1965, 3), "", None)


def test_a_year_ahead_is_told() -> None:
    assert read_date(TODAY.year + 1, today=TODAY)[2] is RowFault.DATE_IN_FUTURE


def test_a_place_and_a_year_in_one_cell() -> None:
    assert read_date("Malang, 1965", today=TODAY) == (PartialDate(1965), "Malang", None)


def test_a_day_ahead_is_told() -> None:
    ahead = TODAY + timedelta(days=1)
    for cell in (ahead, short_date(ahead), (ahead - FIRST_EXCEL_DAY).days):
        assert read_date(cell, today=TODAY) == (None, "", RowFault.DATE_IN_FUTURE)


@given(st.dates(min_value=date(1905, 7, 1), max_value=TODAY))
def test_every_day_survives_every_way_of_writing_it(day: date) -> None:
    serial = (day - FIRST_EXCEL_DAY).days
    ways: list[object] = [day, short_date(day), long_date(day), day.isoformat()]
    if not 1850 <= serial <= 2199:
        ways.append(serial)
    for written in ways:
        assert read_date(written, today=TODAY) == (day, "", None)  # type: ignore[arg-type]


@given(st.dates(min_value=date(1927, 1, 1), max_value=TODAY))
def test_two_digits_of_a_year_never_lie_ahead(day: date) -> None:
    written = f"{day.day:02d}-{day.month:02d}-{day.year % 100:02d}"
    read, _place, _fault = read_date(written, today=TODAY)
    assert read is not None
    assert read <= TODAY
    assert (read.day, read.month, read.year % 100) == (day.day, day.month, day.year % 100)


@given(st.one_of(st.text(max_size=40), st.floats(), st.integers(), st.booleans(), st.datetimes()))
def test_any_cell_is_a_day_a_fault_or_nothing(cell: object) -> None:
    day, place, fault = read_date(cell, today=TODAY)  # type: ignore[arg-type]
    assert day is None or (day <= TODAY and fault is None)
    assert place == " ".join(place.split())


@pytest.mark.parametrize(
    ("cell", "rank"),
    [("1", 1), (10.0, 10), ("Desil 3", 3), ("desil ke 4", 4), ("02", 2), ("", None)],
)
def test_desil_is_read(cell: object, rank: int | None) -> None:
    assert read_rank(cell) == (rank, None)  # type: ignore[arg-type]


@pytest.mark.parametrize("cell", ["11", "0", "6-10", "miskin", "1-4", 3.5])
def test_what_is_no_single_desil_is_told(cell: object) -> None:
    assert read_rank(cell) == (None, RowFault.RANK_UNREADABLE)  # type: ignore[arg-type]


@given(st.one_of(st.text(max_size=60), st.floats(), st.integers(), st.booleans(), st.times()))
def test_any_cell_is_one_line_of_text(cell: object) -> None:
    text = cell_text(cell)  # type: ignore[arg-type]
    assert text == " ".join(text.split())
    assert "\n" not in text

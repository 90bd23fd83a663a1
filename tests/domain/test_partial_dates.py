# SPDX-License-Identifier: MIT
"""A birth date known in part is kept as what it is, and reckoned with as well as it goes."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta

import pytest

from tksk_desktop.domain.clients import ages_between
from tksk_desktop.domain.identities import WrittenDate
from tksk_desktop.domain.identity_numbers import NikWarning, nik_warnings
from tksk_desktop.domain.partial_dates import PartialDate, completes, may_be_same, read_day
from tksk_desktop.vocabulary import age_words, long_date, short_date

YEAR, MONTH, DAY = PartialDate(1961), PartialDate(1961, 3), date(1961, 3, 14)
TODAY = date(2026, 12, 14)


@pytest.mark.parametrize("day", [YEAR, MONTH, DAY])
def test_it_is_written_and_read_again(day: date) -> None:
    assert read_day(day.isoformat()) == day
    assert type(read_day(day.isoformat())) is type(day)


@pytest.mark.parametrize("text", ["1961", "1961-13-00", "1961-02-30", "0000-00-00"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_day(text)


@pytest.mark.parametrize("day", [YEAR, MONTH])
def test_it_survives_copying(day: date) -> None:
    for again in (copy.deepcopy(day), pickle.loads(pickle.dumps(day))):
        assert again == day
        assert str(again) == day.isoformat()


def test_it_equals_only_what_is_known_as_little() -> None:
    first = date(1961, 1, 1)
    assert first != YEAR
    assert first != YEAR
    assert PartialDate(1961, 1) != YEAR
    assert len({YEAR, PartialDate(1961), first, MONTH}) == 3


def test_it_stands_before_the_days_that_follow() -> None:
    assert sorted([DAY, date(1960, 12, 31), YEAR]) == [date(1960, 12, 31), YEAR, DAY]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (YEAR, DAY, True),
        (MONTH, DAY, True),
        (YEAR, MONTH, True),
        (PartialDate(1962), DAY, False),
        (PartialDate(1961, 4), DAY, False),
        (PartialDate(1961, 4), MONTH, False),
        (DAY, date(1961, 3, 15), False),
    ],
)
def test_what_is_not_known_contradicts_nothing(one: date, other: date, same: bool) -> None:
    assert may_be_same(one, other) is may_be_same(other, one) is same


def test_a_whole_day_completes_a_year_but_not_the_other_way() -> None:
    assert completes(YEAR, DAY)
    assert completes(YEAR, MONTH)
    assert completes(MONTH, DAY)
    assert not completes(MONTH, YEAR)
    assert not completes(DAY, YEAR)
    assert not completes(YEAR, None)
    assert not completes(PartialDate(1950), DAY)


def test_what_is_reckoned_from_it_is_a_whole_day() -> None:
    for found, day in (
        (YEAR + timedelta(days=31), date(1961, 2, 1)),
        (MONTH - timedelta(days=1), date(1961, 2, 28)),
    ):
        assert found == day
        assert type(found) is date
    assert YEAR.replace(year=1960) == PartialDate(1960)
    assert timedelta(days=13) == DAY - MONTH


def test_both_possible_ages_are_told() -> None:
    assert ages_between(YEAR, TODAY) == (65, 64)
    assert ages_between(MONTH, TODAY) == (65,)
    assert ages_between(PartialDate(2026), TODAY) == (0,)
    assert age_words(YEAR, TODAY) == "±65"
    assert age_words(DAY, TODAY) == "65"


def test_it_is_said_in_words() -> None:
    assert [long_date(YEAR), long_date(MONTH)] == ["1961", "Maret 1961"]
    assert [short_date(YEAR), short_date(MONTH)] == ["1961", "03-1961"]


def test_it_is_evidence_of_the_year_alone() -> None:
    assert WrittenDate.of(YEAR) == (1961, 0, 0)
    born = WrittenDate.of(MONTH)
    assert born == (1961, 3, 0)
    assert born is not None
    assert born.is_year_only


def test_a_nik_of_that_year_does_not_differ() -> None:
    nik = "3507135403610001"
    assert NikWarning.BIRTH_DATE_DIFFERS not in nik_warnings(nik, today=TODAY, birth_date=YEAR)
    other = nik_warnings(nik, today=TODAY, birth_date=PartialDate(1960))
    assert NikWarning.BIRTH_DATE_DIFFERS in other

# SPDX-License-Identifier: MIT
"""What a NIK says, and what is surprising about it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.identity_numbers import (
    NikWarning,
    Sex,
    compact,
    decode_nik,
    group_digits,
    nik_warnings,
)

TODAY = date(2026, 11, 24)
born = st.dates(date(1927, 1, 1), TODAY)


def nik_for(birth_date: date, sex: Sex, *, region: str = "350713", serial: str = "0001") -> str:
    day = birth_date.day + (40 if sex is Sex.FEMALE else 0)
    return f"{region}{day:02d}{birth_date:%m%y}{serial}"


@given(born, st.sampled_from(Sex), st.from_regex(r"[0-9]{6}", fullmatch=True))
def test_decoding_finds_birth_date_sex_and_region(day: date, sex: Sex, region: str) -> None:
    facts = decode_nik(nik_for(day, sex, region=region), today=TODAY)
    assert facts is not None
    assert day in facts.possible_birth_dates
    assert (facts.sex, facts.region_code, facts.serial) == (sex, region, "0001")
    assert all(possible <= TODAY for possible in facts.possible_birth_dates)


@given(born, st.sampled_from(Sex))
def test_the_own_facts_never_surprise(day: date, sex: Sex) -> None:
    warnings = nik_warnings(nik_for(day, sex), today=TODAY, birth_date=day, sex=sex)
    assert warnings == ()


def test_a_child_born_after_2000_is_not_taken_for_an_old_person() -> None:
    facts = decode_nik(nik_for(date(2015, 3, 9), Sex.MALE), today=TODAY)
    assert facts is not None
    assert facts.birth_date == date(2015, 3, 9)
    assert facts.possible_birth_dates == (date(1915, 3, 9), date(2015, 3, 9))


def test_a_date_that_would_lie_in_the_future_belongs_to_the_former_century() -> None:
    facts = decode_nik(nik_for(date(1927, 1, 1), Sex.MALE), today=TODAY)
    assert facts is not None
    assert facts.possible_birth_dates == (date(1927, 1, 1),)


def test_the_leap_day_of_2000_exists_and_that_of_1900_does_not() -> None:
    facts = decode_nik("3507132902000001", today=TODAY)
    assert facts is not None
    assert facts.possible_birth_dates == (date(2000, 2, 29),)


@pytest.mark.parametrize("middle", ["310299", "000190", "321290", "400190", "720190", "150090"])
def test_digits_that_name_no_day_are_impossible_but_still_a_nik(middle: str) -> None:
    nik = f"350713{middle}0001"
    facts = decode_nik(nik, today=TODAY)
    assert facts is not None
    assert (facts.birth_date, facts.sex) == (None, None)
    assert nik_warnings(nik, today=TODAY) == (NikWarning.IMPOSSIBLE_DATE,)


@given(st.text())
def test_decoding_never_fails_and_only_accepts_sixteen_digits(text: str) -> None:
    facts = decode_nik(text, today=TODAY)
    digits = compact(text)
    assert (facts is not None) == (len(digits) == 16 and digits.isascii() and digits.isdecimal())
    nik_warnings(text, today=TODAY)


@given(born, st.integers(1, 20_000))
def test_another_birth_date_is_pointed_out(day: date, apart: int) -> None:
    other = day - timedelta(days=apart)
    nik = nik_for(day, Sex.MALE)
    facts = decode_nik(nik, today=TODAY)
    assert facts is not None
    differs = NikWarning.BIRTH_DATE_DIFFERS in nik_warnings(nik, today=TODAY, birth_date=other)
    assert differs == (other not in facts.possible_birth_dates)


def test_each_surprise_has_its_warning() -> None:
    nik = nik_for(date(1990, 5, 17), Sex.FEMALE)
    assert nik_warnings("", today=TODAY) == ()
    assert nik_warnings("12345", today=TODAY) == (NikWarning.LENGTH,)
    assert nik_warnings("35071357059O0001", today=TODAY) == (NikWarning.NOT_DIGITS,)
    assert nik_warnings("٣" * 16, today=TODAY) == (NikWarning.NOT_DIGITS,)
    assert nik_warnings(nik, today=TODAY, region_is_known=False) == (NikWarning.UNKNOWN_REGION,)
    assert nik_warnings(nik, today=TODAY, sex=Sex.MALE) == (NikWarning.SEX_DIFFERS,)
    assert nik_warnings(nik[:12] + "0000", today=TODAY) == (NikWarning.SERIAL_ZERO,)
    assert NikWarning.LENGTH not in nik_warnings(f" {nik[:6]}.{nik[6:12]}-{nik[12:]}", today=TODAY)


@given(st.from_regex(r"[0-9]{0,20}", fullmatch=True))
def test_grouping_only_adds_spaces(digits: str) -> None:
    grouped = group_digits(digits)
    assert compact(grouped) == digits
    assert all(len(group) == 4 for group in grouped.split()[:-1])

# SPDX-License-Identifier: MIT
"""Clients, their kinds of need and the warnings about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.clients import Client, age_between, client_problems, initials
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind, NeedWarning, need_warnings

TODAY = date(2026, 11, 24)


def client(**values: object) -> Client:
    made = Client("Sulastri", "35.07.13.2001", TODAY)
    for name, value in values.items():
        setattr(made, name, value)
    return made


def kind(*, low: int | None = None, high: int | None = None, sex: Sex | None = None) -> NeedKind:
    return NeedKind("PPKS-99", "X", "Contoh", "", "", ("orang",), low, high, sex, "anak", 1)


def test_one_name_no_numbers_and_no_birth_date_are_enough() -> None:
    assert client_problems(client(), today=TODAY) == []


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("name", "  ", Problem.MISSING),
        ("name", "x" * 121, Problem.TOO_LONG),
        ("village_code", "", Problem.MISSING),
        ("nik", "350713170590000", Problem.WRONG_LENGTH),
        ("nik", "35071317059000011", Problem.WRONG_LENGTH),
        ("nik", "350713170590000X", Problem.NOT_DIGITS),
        ("nik", "٣" * 16, Problem.NOT_DIGITS),
        ("family_card_number", "123", Problem.WRONG_LENGTH),
        ("family_card_number", "abc", Problem.NOT_DIGITS),
        ("birth_date", TODAY + timedelta(days=1), Problem.IN_FUTURE),
        ("birth_date", date(1889, 12, 31), Problem.TOO_OLD),
        ("registered_on", TODAY + timedelta(days=1), Problem.IN_FUTURE),
    ],
)
def test_each_wrong_field_is_named(field: str, value: object, problem: Problem) -> None:
    found = client_problems(client(**{field: value}), today=TODAY)
    assert found == [FieldProblem(field, problem)]


def test_the_borders_are_allowed() -> None:
    fine = client(name="x" * 120, birth_date=TODAY, nik="3" * 16, registered_on=TODAY)
    assert client_problems(fine, today=TODAY) == []
    assert client_problems(client(birth_date=date(1890, 1, 1)), today=TODAY) == []


@given(st.dates(date(1890, 1, 1), TODAY), st.integers(0, 130))
def test_age_grows_on_the_birthday(birth_date: date, years: int) -> None:
    born = birth_date.replace(day=min(birth_date.day, 28))
    birthday = born.replace(year=born.year + years)
    assert age_between(born, birthday) == years
    assert age_between(born, birthday - timedelta(days=1)) == years - 1


def test_who_was_born_on_a_leap_day_ages_on_the_first_of_march() -> None:
    born = date(2004, 2, 29)
    assert age_between(born, date(2025, 2, 28)) == 20
    assert age_between(born, date(2025, 3, 1)) == 21
    assert client(birth_date=born).age_on(date(2025, 3, 1)) == 21
    assert client().age_on(TODAY) is None


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Siti Aminah", "S.A."),
        ("sulastri", "S."),
        ("A B C D", "A.B.C."),
        ("", ""),
        ("3 Anak", "A."),
    ],
)
def test_initials(name: str, short: str) -> None:
    assert initials(name) == short


@given(st.text())
def test_initials_never_hold_more_than_three_letters(name: str) -> None:
    assert initials(name).count(".") <= 3


codes = st.sets(st.sampled_from(["A", "B", "C", "D"])).map(lambda found: tuple(sorted(found)))
steps = st.lists(st.tuples(st.integers(0, 20), codes), min_size=1, max_size=8)


@given(steps)
def test_after_any_changes_exactly_the_wanted_kinds_are_carried(
    changes: list[tuple[int, tuple[str, ...]]],
) -> None:
    one, day = client(), date(2026, 1, 1)
    for days, wanted in changes:
        day += timedelta(days=days)
        one.set_needs(wanted, on=day)
        assert one.present_kind_codes == wanted
        for code in "ABCD":
            carried = [n for n in one.needs if n.kind_code == code and n.is_carried_on(day)]
            assert len(carried) == (code in wanted)
    assert all(need.until is None or need.until > need.since for need in one.needs)


def test_a_kind_is_never_carried_twice() -> None:
    one = client()
    one.set_needs(("A", "A"), on=TODAY)
    assert one.present_kind_codes == ("A",)


def test_an_ended_need_keeps_its_dates() -> None:
    one = client()
    one.set_needs(("A",), on=date(2026, 1, 5))
    one.set_needs((), on=date(2026, 3, 1))
    (need,) = one.needs
    assert (need.since, need.until) == (date(2026, 1, 5), date(2026, 3, 1))
    assert need.is_carried_on(date(2026, 2, 28))
    assert not need.is_carried_on(date(2026, 3, 1))
    assert not need.is_carried_on(date(2026, 1, 4))


@pytest.mark.parametrize(
    ("rule", "age", "sex", "warnings"),
    [
        (kind(low=6, high=18), 6, None, ()),
        (kind(low=6, high=18), 18, None, ()),
        (kind(low=6, high=18), 5, None, (NeedWarning.TOO_YOUNG,)),
        (kind(low=6, high=18), 19, None, (NeedWarning.TOO_OLD,)),
        (kind(low=60), None, None, ()),
        (kind(sex=Sex.FEMALE), 30, Sex.FEMALE, ()),
        (kind(sex=Sex.FEMALE), 30, None, ()),
        (kind(sex=Sex.FEMALE), 30, Sex.MALE, (NeedWarning.OTHER_SEX,)),
        (
            kind(low=18, high=59, sex=Sex.FEMALE),
            17,
            Sex.MALE,
            (NeedWarning.TOO_YOUNG, NeedWarning.OTHER_SEX),
        ),
    ],
)
def test_age_and_sex_rules_only_warn(
    rule: NeedKind, age: int | None, sex: Sex | None, warnings: tuple[NeedWarning, ...]
) -> None:
    assert need_warnings(rule, age=age, sex=sex) == warnings


def test_level_three_is_the_most_confidential() -> None:
    levels = [replace(kind(), confidentiality=level) for level in range(4)]
    assert [each.is_most_confidential for each in levels] == [False, False, False, True]

# SPDX-License-Identifier: MIT
"""Consents and other grounds: what is wrong with one, and what allows data to leave on a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.consents import (
    Consent,
    ConsentGiver,
    ConsentPurpose,
    ConsentWay,
    LegalBasis,
    consent_problems,
    ground_for,
    withdrawal_problems,
)
from tksk_desktop.domain.errors import FieldProblem, Problem

TODAY = date(2026, 11, 24)
SHARING = ConsentPurpose.SHARING
DAYS = st.dates(date(2024, 1, 1), date(2029, 1, 1))


def consent(**values: Any) -> Consent:
    sound: dict[str, Any] = {
        "client_id": 1,
        "purpose": SHARING,
        "basis": LegalBasis.CONSENT,
        "valid_from": date(2026, 1, 1),
        "recorded_at": datetime(2026, 1, 1, tzinfo=UTC),
        "recipient": "Dinas Sosial",
        "giver": ConsentGiver.CLIENT,
        "way": ConsentWay.ORAL,
    }
    return Consent(**{**sound, **values})


def duty(**values: Any) -> Consent:
    other = {"basis": LegalBasis.LEGAL_DUTY, "giver": None, "way": None, "note": "Putusan"}
    return consent(**{**other, **values})


def test_sound_ones_pass() -> None:
    guardian = {"giver": ConsentGiver.GUARDIAN, "giver_name": "Sri", "giver_relation": "Ibu"}
    assert consent_problems(consent(), today=TODAY) == []
    assert consent_problems(consent(**guardian), today=TODAY) == []
    assert consent_problems(duty(), today=TODAY) == []
    photos = consent(purpose=ConsentPurpose.PHOTOS, recipient="")
    assert consent_problems(photos, today=TODAY) == []


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"valid_from": TODAY + timedelta(days=1)}, "valid_from", Problem.IN_FUTURE),
        ({"valid_until": date(2025, 12, 31)}, "valid_until", Problem.ENDS_BEFORE_START),
        ({"recipient": " "}, "recipient", Problem.MISSING),
        ({"giver": None}, "giver", Problem.MISSING),
        ({"way": None}, "way", Problem.MISSING),
        (
            {"giver": ConsentGiver.GUARDIAN, "giver_relation": "Ibu"},
            "giver_name",
            Problem.MISSING,
        ),
        (
            {"giver": ConsentGiver.GUARDIAN, "giver_name": "Sri"},
            "giver_relation",
            Problem.MISSING,
        ),
    ],
)
def test_each_wrong_field_is_named(values: dict[str, Any], field: str, problem: Problem) -> None:
    assert consent_problems(consent(**values), today=TODAY) == [FieldProblem(field, problem)]


def test_another_ground_says_why() -> None:
    assert consent_problems(duty(note=" "), today=TODAY) == [FieldProblem("note", Problem.MISSING)]


def test_data_leave_only_to_the_recipient_and_for_the_purpose_that_was_named() -> None:
    known = [consent()]
    assert ground_for(known, SHARING, " dinas  SOSIAL", TODAY) is known[0]
    assert ground_for(known, SHARING, "Puskesmas", TODAY) is None
    assert ground_for(known, ConsentPurpose.REPORTING, "Dinas Sosial", TODAY) is None
    assert ground_for([], SHARING, "Dinas Sosial", TODAY) is None


def test_a_consent_comes_before_another_ground_and_the_newest_first() -> None:
    old, new, other = consent(), consent(valid_from=date(2026, 5, 1)), duty(valid_from=TODAY)
    assert ground_for([other, old, new], SHARING, "Dinas Sosial", TODAY) is new
    new.withdraw(on=TODAY, note="")
    old.withdraw(on=TODAY, note="")
    assert ground_for([other, old, new], SHARING, "Dinas Sosial", TODAY) is other
    assert ground_for([old, new], SHARING, "Dinas Sosial", TODAY) is None


@given(DAYS, st.one_of(st.none(), st.integers(0, 900)), st.one_of(st.none(), st.integers(0, 900)))
def test_a_consent_holds_from_its_first_to_its_last_day_until_it_is_withdrawn(
    first: date, length: int | None, taken_back: int | None
) -> None:
    made = consent(valid_from=first)
    if length is not None:
        made.valid_until = first + timedelta(days=length)
    if taken_back is not None:
        made.withdraw(on=first + timedelta(days=taken_back), note="")
    for offset in (-1, 0, 1, 364, 365, 366, 900, 901):
        day = first + timedelta(days=offset)
        wanted = (
            offset >= 0
            and (length is None or offset <= length)
            and (taken_back is None or offset < taken_back)
        )
        assert made.holds_on(day) == wanted


def test_the_last_day_of_a_month_and_a_leap_day_still_hold() -> None:
    leap = consent(valid_from=date(2028, 2, 1), valid_until=date(2028, 2, 29))
    assert leap.holds_on(date(2028, 2, 29))
    assert not leap.holds_on(date(2028, 3, 1))


def test_withdrawing_happens_once_and_not_before_the_beginning() -> None:
    made = consent()
    assert withdrawal_problems(made, on=TODAY, today=TODAY) == []
    assert withdrawal_problems(made, on=date(2025, 12, 31), today=TODAY) == [
        FieldProblem("on", Problem.ENDS_BEFORE_START)
    ]
    assert withdrawal_problems(made, on=TODAY + timedelta(days=1), today=TODAY) == [
        FieldProblem("on", Problem.IN_FUTURE)
    ]
    made.withdraw(on=TODAY, note="Berubah pikiran")
    assert withdrawal_problems(made, on=TODAY, today=TODAY) == [FieldProblem("on", Problem.TWICE)]

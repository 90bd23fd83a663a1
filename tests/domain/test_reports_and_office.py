# SPDX-License-Identifier: MIT
"""Steps of a copy, the office's profile, recipients by date, regions by code."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem, WrongCopyState
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import (
    Office,
    Recipient,
    RecipientRole,
    TimeZone,
    office_problems,
    usual_recipients,
)
from tksk_desktop.domain.regions import Region, code_from_digits, parent_code
from tksk_desktop.domain.reports import (
    ALLOWED_STEPS,
    CopyEvent,
    CopyState,
    MonthlyReport,
    ReportCopy,
)

NOW = datetime(2026, 11, 3, 4, tzinfo=UTC)
OFFICE = Office("Rahayu", "35.07.13.0001", "35.07.13", "Kepanjen", "Kabupaten Malang", "Jawa Timur")


def copy_in(state: CopyState) -> ReportCopy:
    return ReportCopy("Kepala Dinas", RecipientRole.ORIGINAL, 1, state=state)


@pytest.mark.parametrize(("before", "after"), list(product(CopyState, CopyState)))
def test_a_copy_takes_exactly_the_allowed_steps(before: CopyState, after: CopyState) -> None:
    copy = copy_in(before)
    event = CopyEvent(after, NOW)
    if after in ALLOWED_STEPS[before]:
        copy.step(event)
        assert (copy.state, copy.events) == (after, [event])
    else:
        with pytest.raises(WrongCopyState):
            copy.step(event)
        assert (copy.state, copy.events) == (before, [])


def test_the_steps_are_those_of_the_field() -> None:
    assert set(ALLOWED_STEPS) == set(CopyState)
    for last in (CopyState.APPROVED, CopyState.REVISION_ASKED):
        assert not ALLOWED_STEPS[last]
    assert all(CopyState.WAITING not in steps for steps in ALLOWED_STEPS.values())
    assert ALLOWED_STEPS[CopyState.WAITING] == {CopyState.SENT, CopyState.PRINTED}


@given(st.lists(st.sampled_from(CopyState), max_size=8))
def test_the_history_is_the_way_that_was_gone(states: list[CopyState]) -> None:
    copy = copy_in(CopyState.WAITING)
    gone = []
    for state in states:
        try:
            copy.step(CopyEvent(state, NOW))
        except WrongCopyState:
            continue
        gone.append(state)
    assert [event.state for event in copy.events] == gone
    assert copy.state == (gone[-1] if gone else CopyState.WAITING)


def test_a_report_knows_its_month() -> None:
    assert MonthlyReport(2026, 10).month == Month(2026, 10)


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("worker_name", " ", Problem.MISSING),
        ("member_number", "", Problem.MISSING),
        ("subdistrict_code", "", Problem.MISSING),
        ("number_pattern", "tanpa nomor", Problem.BAD_PATTERN),
        ("number_start", 0, Problem.UNKNOWN),
        ("report_due_day", 0, Problem.UNKNOWN),
        ("report_due_day", 29, Problem.UNKNOWN),
        ("note_lock_days", -1, Problem.UNKNOWN),
        ("note_lock_days", 367, Problem.UNKNOWN),
    ],
)
def test_each_wrong_field_of_the_profile_is_named(
    field: str, value: object, problem: Problem
) -> None:
    assert office_problems(replace(OFFICE, **{field: value})) == [  # type: ignore[arg-type]
        FieldProblem(field, problem)
    ]


def test_a_sound_profile_passes() -> None:
    assert office_problems(OFFICE) == []


def test_a_recipient_is_valid_on_both_ends_of_its_time() -> None:
    one = Recipient("Dinas", RecipientRole.COPY, 1, date(2026, 2, 1), valid_until=date(2026, 6, 30))
    days = [date(2026, 1, 31), date(2026, 2, 1), date(2026, 6, 30), date(2026, 7, 1)]
    assert [one.is_valid_on(day) for day in days] == [False, True, True, False]
    one.valid_until = None
    assert one.is_valid_on(date(2099, 1, 1))


def test_the_usual_chain_has_one_original_and_a_file_copy() -> None:
    chain = usual_recipients(OFFICE, since=date(2026, 1, 1))
    assert [r.role for r in chain] == [
        RecipientRole.ORIGINAL,
        RecipientRole.COPY,
        RecipientRole.COPY,
        RecipientRole.FILE,
    ]
    assert [r.position for r in chain] == [1, 2, 3, 4]
    assert "Kabupaten Malang" in chain[0].title
    assert "Jawa Timur" in chain[1].title


def test_the_three_zones_are_seven_eight_and_nine_hours_ahead() -> None:
    hours = [
        NOW.astimezone(ZoneInfo(zone.iana_name)).utcoffset() or 0
        for zone in (TimeZone.WIB, TimeZone.WITA, TimeZone.WIT)
    ]
    assert [str(offset) for offset in hours] == ["7:00:00", "8:00:00", "9:00:00"]
    assert [zone.hours_ahead for zone in TimeZone] == [7, 8, 9]


def test_region_codes() -> None:
    assert code_from_digits("350713") == "35.07.13"
    assert parent_code("35.07.13.2001") == "35.07.13"
    assert parent_code("35") == ""
    levels = [Region(code, "").level for code in ("35", "35.07", "35.07.13", "35.07.13.2001")]
    assert levels == [1, 2, 3, 4]


def test_a_refusal_carries_data() -> None:
    refusal = EntryRefused(
        FieldProblem("name", Problem.MISSING), FieldProblem("nik", Problem.WRONG_LENGTH)
    )
    assert [problem.field for problem in refusal.problems] == ["name", "nik"]
    assert str(refusal) == "name: missing, nik: wrong_length"

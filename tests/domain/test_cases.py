# SPDX-License-Identifier: MIT
"""The rules of a case: its fields, its steps in order of their days, its rests and closings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.cases import (
    Case,
    CaseClosing,
    CaseOutcome,
    CaseReview,
    IntakeSource,
    case_number,
    case_problems,
    closing_problems,
    hold_problems,
    late_entry_problems,
    reopening_problems,
    review_after,
    review_problems,
    stage_problems,
    taking_up_problems,
)
from tksk_desktop.domain.errors import FieldProblem, Problem

TODAY = date(2026, 11, 24)
OPENED = date(2026, 11, 1)


def day(number: int) -> date:
    return date(2026, 11, number)


def case(**values: Any) -> Case:
    sound: dict[str, Any] = {
        "number": "KSS-2026-00001",
        "client_id": 1,
        "opened_on": OPENED,
        "source": IntakeSource.OUTREACH,
        "problem": "Tidak berpenghasilan",
        "stage": "intake",
        "type_id": 1,
    }
    made = Case(**{**sound, **values})
    made.move_to("intake", on=max(made.opened_on, OPENED), reason="")
    return made


def resting(until: int = 20) -> Case:
    made = case()
    made.rest(since=day(5), until=day(until), reason="Menunggu")
    return made


def closed(on: int = 10) -> Case:
    made = case()
    made.close(CaseClosing(day(on), CaseOutcome.ACHIEVED))
    return made


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"problem": " "}, "problem", Problem.MISSING),
        ({"opened_on": TODAY + timedelta(days=1)}, "opened_on", Problem.IN_FUTURE),
        ({"next_review_on": date(2026, 10, 1)}, "next_review_on", Problem.ENDS_BEFORE_START),
        ({"source": IntakeSource.REFERRAL}, "referred_by", Problem.MISSING),
    ],
)
def test_each_wrong_field_of_a_case_is_named(
    values: dict[str, Any], field: str, problem: Problem
) -> None:
    assert case_problems(case(**values), today=TODAY) == [FieldProblem(field, problem)]


def test_a_sound_case_passes_and_a_referral_names_who_referred() -> None:
    assert case_problems(case(), today=TODAY) == []
    referred = case(source=IntakeSource.REFERRAL, referred_by="Puskesmas")
    assert case_problems(referred, today=TODAY) == []


def test_a_case_cannot_be_opened_after_its_first_stage() -> None:
    made = case()
    made.opened_on = day(3)
    assert case_problems(made, today=TODAY) == [FieldProblem("opened_on", Problem.AFTER_NEXT_STEP)]


def test_moving_keeps_the_history() -> None:
    one = case()
    one.move_to("assessment", on=day(4), reason="siap")
    assert one.stage == "assessment"
    assert [(c.stage, c.changed_on, c.reason) for c in one.stage_changes] == [
        ("intake", OPENED, ""),
        ("assessment", day(4), "siap"),
    ]


def stage(made: Case, code: str = "planning", on: date = TODAY, reason: str = "siap") -> Any:
    return stage_problems(made, code, on=on, reason=reason, today=TODAY)


def test_a_stage_needs_a_possible_day_and_a_reason() -> None:
    moved = case()
    moved.move_to("assessment", on=day(10), reason="siap")
    assert stage(moved) == stage(moved, on=day(10)) == []
    assert stage(moved, on=TODAY + timedelta(days=1)) == [FieldProblem("on", Problem.IN_FUTURE)]
    assert stage(moved, on=day(9)) == [FieldProblem("on", Problem.BEFORE_FORMER)]
    before = date(2026, 10, 31)
    assert stage(moved, on=before) == [FieldProblem("on", Problem.ENDS_BEFORE_START)]
    assert stage(moved, reason=" ") == [FieldProblem("reason", Problem.MISSING)]
    assert stage(moved, "assessment") == [FieldProblem("stage", Problem.TWICE)]


def test_neither_a_closed_nor_a_resting_case_moves() -> None:
    assert stage(closed()) == [FieldProblem("stage", Problem.CLOSED)]
    assert stage(resting()) == [FieldProblem("stage", Problem.ON_HOLD)]


def hold(made: Case, since: date, until: date, reason: str = "Menunggu") -> Any:
    return hold_problems(made, since=since, until=until, reason=reason, today=TODAY)


def test_a_rest_needs_a_reason_and_a_later_day() -> None:
    assert hold(case(), day(5), day(6)) == []
    assert hold(case(), day(5), day(5)) == [FieldProblem("until", Problem.ENDS_BEFORE_START)]
    assert hold(case(), day(5), day(9), " ") == [FieldProblem("reason", Problem.MISSING)]
    assert hold(closed(), day(12), day(19)) == [FieldProblem("since", Problem.CLOSED)]
    assert hold(resting(), day(12), day(19)) == [FieldProblem("since", Problem.ON_HOLD)]
    late = TODAY + timedelta(days=1)
    assert hold(case(), late, late + timedelta(days=1)) == [
        FieldProblem("since", Problem.IN_FUTURE)
    ]


def test_a_rest_ends_when_it_is_taken_up_and_the_next_comes_after_it() -> None:
    made = resting()
    assert taking_up_problems(made, on=day(4), today=TODAY) == [
        FieldProblem("on", Problem.ENDS_BEFORE_START)
    ]
    assert taking_up_problems(made, on=TODAY + timedelta(days=1), today=TODAY) == [
        FieldProblem("on", Problem.IN_FUTURE)
    ]
    assert taking_up_problems(made, on=day(8), today=TODAY) == []
    made.take_up(on=day(8))
    assert made.hold is None
    assert taking_up_problems(made, on=day(9), today=TODAY) == [
        FieldProblem("on", Problem.NOT_ON_HOLD)
    ]
    assert hold(made, day(7), day(19)) == [FieldProblem("since", Problem.BEFORE_FORMER)]
    assert hold(made, day(8), day(19)) == []
    assert stage(made) == []


def closing(made: Case, on: date, outcome: CaseOutcome = CaseOutcome.MOVED, note: str = "") -> Any:
    return closing_problems(made, CaseClosing(on, outcome, note), today=TODAY)


def test_closing_needs_a_possible_day_and_for_another_outcome_a_note() -> None:
    assert closing(case(), TODAY) == []
    assert closing(case(), TODAY, CaseOutcome.OTHER) == [FieldProblem("note", Problem.MISSING)]
    assert closing(case(), TODAY, CaseOutcome.OTHER, "Pindah agama") == []
    assert closing(case(), TODAY + timedelta(days=1)) == [
        FieldProblem("closed_on", Problem.IN_FUTURE)
    ]
    before = date(2026, 10, 31)
    assert closing(case(), before) == [FieldProblem("closed_on", Problem.ENDS_BEFORE_START)]
    assert closing(closed(), TODAY) == [FieldProblem("closed_on", Problem.CLOSED)]
    assert closing(resting(), day(4)) == [FieldProblem("closed_on", Problem.BEFORE_FORMER)]


def test_closing_ends_the_rest_and_the_reviews() -> None:
    made = resting()
    made.next_review_on = day(28)
    made.close(CaseClosing(day(12), CaseOutcome.DIED))
    assert not made.is_open
    assert made.hold is None
    assert made.next_review_on is None
    assert made.holds[0].ended_on == day(12)


def test_reopening_is_on_purpose_and_keeps_the_closing() -> None:
    made = closed(10)
    assert reopening_problems(made, on=day(9), reason="x", today=TODAY) == [
        FieldProblem("on", Problem.BEFORE_FORMER)
    ]
    assert reopening_problems(made, on=day(12), reason=" ", today=TODAY) == [
        FieldProblem("reason", Problem.MISSING)
    ]
    assert reopening_problems(case(), on=day(12), reason="x", today=TODAY) == [
        FieldProblem("on", Problem.NOT_CLOSED)
    ]
    made.reopen(on=day(12), reason="Kambuh", next_review_on=day(20))
    assert (made.is_open, made.next_review_on, made.last_step_on) == (True, day(20), day(12))
    assert (made.closings[0].closed_on, made.closings[0].reopened_on) == (day(10), day(12))
    assert stage(made, on=day(11)) == [FieldProblem("on", Problem.BEFORE_FORMER)]
    made.close(CaseClosing(day(15), CaseOutcome.ACHIEVED))
    assert [each.closed_on for each in made.closings] == [day(10), day(15)]


def review(made: Case, on: date, next_on: date | None = None, late: str = "", **more: Any) -> Any:
    finding = more.get("finding", "Membaik")
    return review_problems(made, CaseReview(on, finding, next_on, late), today=TODAY)


def test_a_review_needs_a_finding_and_a_next_day() -> None:
    one = case()
    assert review(one, day(5), day(20)) == []
    assert review(one, day(5)) == [FieldProblem("next_on", Problem.MISSING)]
    assert review(one, day(5), day(5)) == [FieldProblem("next_on", Problem.ENDS_BEFORE_START)]
    assert review(one, day(5), day(9), finding="") == [FieldProblem("finding", Problem.MISSING)]
    assert review(one, TODAY + timedelta(days=1), TODAY + timedelta(days=9)) == [
        FieldProblem("reviewed_on", Problem.IN_FUTURE)
    ]
    assert review(one, date(2026, 10, 31), day(9)) == [
        FieldProblem("reviewed_on", Problem.ENDS_BEFORE_START)
    ]
    one.review(CaseReview(day(5), "Membaik", day(20)))
    assert one.next_review_on == day(20)
    assert review(one, day(4), day(9)) == [FieldProblem("reviewed_on", Problem.BEFORE_FORMER)]


def test_a_late_entry_needs_a_reason_and_does_not_reopen() -> None:
    made = closed()
    late = FieldProblem("late_reason", Problem.LATE_WITHOUT_REASON)
    assert late_entry_problems(made, " ") == [late]
    assert late_entry_problems(made, "Terlupa") == late_entry_problems(case(), "") == []
    assert review(made, day(9)) == [late]
    assert review(made, day(9), late="Terlupa") == []
    made.review(CaseReview(day(9), "Membaik", None, "Terlupa"))
    assert (made.is_open, made.next_review_on) == (False, None)


def test_case_numbers_sort_as_text_in_their_order() -> None:
    assert case_number(2026, 7) == "KSS-2026-00007"
    numbers = [case_number(2026, n) for n in (1, 9, 10, 99_999)]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize(
    ("reviewed_on", "days", "wanted"),
    [
        (date(2026, 1, 31), 30, date(2026, 3, 2)),
        (date(2028, 1, 31), 30, date(2028, 3, 1)),
        (date(2028, 2, 29), 366, date(2029, 3, 1)),
        (date(2026, 12, 31), 14, date(2027, 1, 14)),
    ],
)
def test_the_next_review_counts_days_over_month_ends_and_leap_days(
    reviewed_on: date, days: int, wanted: date
) -> None:
    assert review_after(reviewed_on, days) == wanted


@given(
    st.lists(st.integers(0, 400), min_size=1, max_size=12),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
)
def test_steps_that_are_allowed_never_run_backwards(gaps: list[int], opened: date) -> None:
    """Whatever days are tried: what passes the rules is in order, whatever is refused is not."""
    made = case(opened_on=opened)
    made.stage_changes[0].changed_on = opened
    today = date(2031, 1, 1)
    for turn, gap in enumerate(gaps):
        on = opened + timedelta(days=gap)
        former = made.last_step_on
        problems = stage_problems(made, f"own_{turn}", on=on, reason="siap", today=today)
        assert bool(problems) == (on < former or on > today)
        if not problems:
            made.move_to(f"own_{turn}", on=on, reason="siap")
    days = [change.changed_on for change in made.stage_changes]
    assert days == sorted(days)

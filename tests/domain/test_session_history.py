# SPDX-License-Identifier: MIT
"""When a note locks, when a correction must say why, and what a correction keeps."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.session_history import (
    LockCause,
    MonthState,
    NoteLock,
    day_in,
    find_lock,
    month_state,
    needs_reason,
    replaced_values,
)
from tksk_desktop.domain.sessions import (
    Attendance,
    AttendanceState,
    Obstacle,
    ObstacleKind,
    Session,
    SessionKind,
    SessionPhoto,
    session_values,
)

RECORDED = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("today", "days", "since"),
    [
        (date(2026, 12, 2), 7, None),
        (date(2026, 12, 3), 7, date(2026, 12, 3)),
        (date(2027, 3, 1), 7, date(2026, 12, 3)),
        (RECORDED, 1, None),
        (date(2026, 11, 27), 1, date(2026, 11, 27)),
        (date(2030, 1, 1), 0, None),
    ],
)
def test_a_note_locks_after_the_days_of_the_office(
    today: date, days: int, since: date | None
) -> None:
    lock = find_lock(RECORDED, today=today, lock_days=days, month=MonthState.OPEN)
    assert lock == (None if since is None else NoteLock(LockCause.DAYS_PASSED, since))


@pytest.mark.parametrize(
    ("recorded", "since"),
    [
        (date(2028, 2, 25), date(2028, 3, 3)),
        (date(2027, 2, 25), date(2027, 3, 4)),
        (date(2026, 12, 28), date(2027, 1, 4)),
    ],
)
def test_the_days_run_over_the_ends_of_months_and_years(recorded: date, since: date) -> None:
    lock = find_lock(recorded, today=date(2030, 1, 1), lock_days=7, month=MonthState.OPEN)
    assert lock == NoteLock(LockCause.DAYS_PASSED, since)


@pytest.mark.parametrize(
    ("signed_on", "since"),
    [
        (date(2026, 12, 4), date(2026, 12, 4)),
        (date(2026, 11, 1), RECORDED),
        (None, RECORDED),
    ],
)
def test_a_signed_month_locks_at_once_and_even_where_days_never_do(
    signed_on: date | None, since: date
) -> None:
    lock = find_lock(
        RECORDED, today=RECORDED, lock_days=0, month=MonthState.SIGNED, signed_on=signed_on
    )
    assert lock == NoteLock(LockCause.MONTH_SIGNED, since)


def test_a_revision_opens_even_old_notes_of_its_month() -> None:
    today = date(2027, 6, 1)
    assert find_lock(RECORDED, today=today, lock_days=7, month=MonthState.IN_REVISION) is None


@pytest.mark.parametrize(
    ("state", "version", "expected"),
    [
        (None, 1, MonthState.OPEN),
        (ReportState.DRAFT, 1, MonthState.OPEN),
        (ReportState.DRAFT, 2, MonthState.IN_REVISION),
        (ReportState.SIGNED, 1, MonthState.SIGNED),
        (ReportState.SIGNED, 2, MonthState.SIGNED),
    ],
)
def test_the_newest_report_says_how_a_month_stands(
    state: ReportState | None, version: int, expected: MonthState
) -> None:
    assert month_state(state, version) is expected


@pytest.mark.parametrize(
    ("zone", "day"),
    [(TimeZone.WIB, 30), (TimeZone.WITA, 30), (TimeZone.WIT, 1)],
)
def test_the_day_of_an_instant_is_the_one_of_the_office(zone: TimeZone, day: int) -> None:
    late = datetime(2026, 11, 30, 15, 30, tzinfo=UTC)
    assert day_in(zone, late).day == day
    assert day_in(TimeZone.WIB, datetime(2026, 12, 31, 17, 0, tzinfo=UTC)) == date(2027, 1, 1)


def test_only_the_day_of_recording_needs_no_reason() -> None:
    assert not needs_reason(RECORDED, today=RECORDED)
    assert needs_reason(RECORDED, today=date(2026, 11, 27))


def note() -> Session:
    return Session(
        SessionKind.FAMILY,
        RECORDED,
        datetime(2026, 11, 26, 3, tzinfo=UTC),
        starts_at=time(8),
        aim="Menguatkan",
        attendances=[Attendance(2, AttendanceState.ABSENT), Attendance(1)],
        obstacles=[Obstacle(ObstacleKind.TIME, "hujan")],
        photos=[SessionPhoto(b"x", "rumah")],
    )


def test_what_a_correction_replaces_is_told_field_by_field() -> None:
    before, after = session_values(note()), note()
    after.aim, after.ends_at, after.held_on = "Menenangkan", time(9), date(2026, 11, 25)
    after.kind, after.type_code = SessionKind.INDIVIDUAL, "home_visit"
    after.attendances.pop(0)
    after.obstacles.clear()
    after.photos[0].caption = "dapur"
    assert replaced_values(before, session_values(after)) == {
        "aim": "Menguatkan",
        "ends_at": "",
        "held_on": "2026-11-26",
        "type_code": "family",
        "attendances": "1:H,2:A",
        "obstacles": "time:hujan",
        "photos": "rumah",
    }


def test_the_order_of_people_is_no_change() -> None:
    other = note()
    other.attendances.reverse()
    assert replaced_values(session_values(note()), session_values(other)) == {}

# SPDX-License-Identifier: MIT
"""The daily journal against a small office: whole months, late notes, nothing of level 3."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.storage.small_office import fill, session, signed_report
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import MonthlyReport
from tksk_desktop.domain.session_history import SessionAddendum
from tksk_desktop.domain.sessions import (
    Obstacle,
    ObstacleKind,
    Session,
    SessionKind,
    SessionPhoto,
)
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.sessions.journal_readings import DailyJournal, JournalEntry
from tksk_desktop.usecases.sessions.make_journal import make_journal

MAY = Month(2026, 5)
PHOTO = b"\xff\xd8 a picture"


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office is written; its clients' ids."""
    return fill(store)


def write(store: DatabaseStore, *records: Session | MonthlyReport) -> None:
    with store.open_work() as work:
        for record in records:
            if isinstance(record, MonthlyReport):
                work.reports.add(record)
            else:
                work.sessions.add(record)
        work.commit()


def journal(store: DatabaseStore, month: Month = MAY) -> tuple[JournalEntry, ...]:
    with store.open_work() as work:
        return work.reports.journal(month)


def test_the_journal_has_the_whole_month_and_no_day_more(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    days = [date(2026, 4, 30), date(2026, 5, 31), date(2026, 5, 1), date(2026, 6, 1)]
    write(store, *(session(SessionKind.OTHER, day, title=f"Rapat {day.day}") for day in days))
    assert [entry.row.held_on.day for entry in journal(store)] == [1, 31]
    assert journal(store)[0].row.activity == "Kegiatan lain: Rapat 1"


def test_its_rows_are_those_of_the_report(store: DatabaseStore, ids: dict[str, int]) -> None:
    for month in (Month(2026, 9), Month(2026, 10), Month(2026, 11)):
        with store.open_work() as work:
            counted = work.reports.count_month(month)
        rows = tuple(entry.row for entry in journal(store, month))
        assert rows == tuple(row for row in counted.journal if not row.recorded_late)
        assert len(rows) == sum(count.sessions for count in counted.sessions)


def test_a_note_the_signed_report_missed_is_marked_and_one_it_holds_is_not(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    signed_at = datetime(2026, 6, 2, 3, tzinfo=UTC)
    # At eight in the evening UTC it is the next day already in the office's own zone.
    written = datetime(2026, 6, 8, 20, tzinfo=UTC)
    write(
        store,
        session(SessionKind.OTHER, date(2026, 5, 4), title="Tepat waktu"),
        session(SessionKind.OTHER, date(2026, 5, 5), title="Susulan", recorded_at=written),
        signed_report(2026, 5, signed_at),
    )
    assert [entry.row.recorded_late for entry in journal(store)] == [False, True]
    assert journal(store)[1].recorded_on == date(2026, 6, 9)
    write(store, signed_report(2026, 5, datetime(2026, 6, 10, tzinfo=UTC), version=2))
    assert [entry.row.recorded_late for entry in journal(store)] == [False, False]


def test_photos_and_later_texts_stand_beside_their_note_but_nothing_of_level_3(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    with store.open_work() as work:
        hidden = work.clients.get(ids["Eka"])
        hidden.confidentiality = 3
        work.commit()
    shown = session(
        SessionKind.INDIVIDUAL,
        date(2026, 5, 6),
        (ids["Ani"], "H"),
        photos=[SessionPhoto(PHOTO, "Rumah"), SessionPhoto(PHOTO, "Kebun")],
        addenda=[SessionAddendum(datetime(2026, 5, 9, tzinfo=UTC), "Sudah ke puskesmas")],
    )
    veiled = session(
        SessionKind.INDIVIDUAL,
        date(2026, 5, 7),
        (ids["Eka"], "H"),
        title="rahasia",
        photos=[SessionPhoto(PHOTO, "rahasia")],
        obstacles=[Obstacle(ObstacleKind.OTHER, "rahasia")],
    )
    write(store, shown, veiled)
    first, second = journal(store)
    assert [photo.caption for photo in first.photos] == ["Rumah", "Kebun"]
    assert (first.addenda, first.corrections) == (1, 0)
    assert "A.L." in first.row.activity
    assert second.photos == ()
    assert "rahasia" not in repr(second)


def test_the_journal_is_given_to_its_writer_with_office_and_zone(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    given: list[DailyJournal] = []

    def write_it(made: DailyJournal) -> bytes:
        given.append(made)
        return b"written"

    day = date(2026, 6, 1)
    write(store, session(SessionKind.OTHER, date(2026, 5, 4), title="Rapat"))
    clock = FakeClock(day)
    assert make_journal(MAY, write=write_it, open_work=store.open_work, clock=clock) == b"written"
    (made,) = given
    assert (made.head.worker_name, made.head.for_outside) == ("Rahayu Lestari", True)
    assert (made.month, made.zone.value, len(made.entries)) == (MAY, "WIB", 1)

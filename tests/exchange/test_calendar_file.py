# SPDX-License-Identifier: MIT
"""The calendar file: nothing personal in it, and every rule of RFC 5545 that it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import icalendar

from tksk_desktop.domain.appointments import AppointmentState
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.exchange.calendar_file import write_calendar
from tksk_desktop.usecases.agenda.export_calendar import CalendarEvent, calendar_events
from tksk_desktop.usecases.agenda.readings import AgendaItem, AgendaKind

NOW = datetime(2026, 11, 3, 4, 30, tzinfo=UTC)
DAY = date(2026, 11, 10)
VILLAGES = frozenset({"Dilem"})


def planned(**more: Any) -> AgendaItem:
    values: dict[str, Any] = {
        "day": DAY,
        "kind": AgendaKind.APPOINTMENT,
        "label": "Kunjungan rumah",
        "who": "Siti Aminah",
        "about": "Minum obat",
        "place": "Dilem",
        "starts_at": time(9),
        "ends_at": time(10, 30),
        "state": AppointmentState.PLANNED,
        "appointment_id": 7,
        **more,
    }
    return AgendaItem(**values)


def read(data: bytes) -> list[icalendar.cal.Component]:
    """Read the file with a parser that nobody here wrote."""
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def written(*items: AgendaItem, zone: TimeZone = TimeZone.WIB) -> bytes:
    return write_calendar(calendar_events(items, VILLAGES, zone), NOW)


def test_an_event_has_its_instants_and_names_nobody() -> None:
    data = written(planned())
    (event,) = read(data)
    assert str(event["SUMMARY"]) == "Kunjungan rumah – Dilem"
    assert event.decoded("DTSTART") == datetime(2026, 11, 10, 2, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2026, 11, 10, 3, 30, tzinfo=UTC)
    assert event.decoded("DTSTAMP") == NOW
    assert str(event["UID"]) == "rencana-7@tksk-desktop"
    for personal in (b"Siti", b"obat"):
        assert personal not in data


def test_the_zone_of_the_office_counts() -> None:
    (event,) = read(written(planned(), zone=TimeZone.WIT))
    assert event.decoded("DTSTART") == datetime(2026, 11, 10, 0, tzinfo=UTC)


def test_without_a_time_it_fills_its_day() -> None:
    (event,) = read(written(planned(starts_at=None, ends_at=None)))
    assert event.decoded("DTSTART") == DAY
    assert event.decoded("DTEND") == date(2026, 11, 11)


def test_an_end_before_the_start_is_left_out() -> None:
    (event,) = read(written(planned(ends_at=time(9))))
    assert "DTEND" not in event


def test_only_villages_are_told_and_none_of_a_hidden_client() -> None:
    at_home = planned(place="Rumah Siti, Dilem")
    hidden = planned(is_hidden=True, appointment_id=8)
    summaries = [str(event["SUMMARY"]) for event in read(written(at_home, hidden))]
    assert summaries == ["Kunjungan rumah", "Kunjungan rumah"]


def test_what_was_held_missed_or_cancelled_is_not_exported() -> None:
    held = planned(kind=AgendaKind.SESSION, state=None)
    gone = (planned(state=state) for state in AppointmentState if state != "planned")
    assert read(written(held, *gone)) == []


def test_each_event_has_a_name_of_its_own() -> None:
    due = AgendaItem(DAY, AgendaKind.DUE, "Tindak lanjut", who="Siti", place="Dilem")
    events = read(written(due, due, planned()))
    assert len({str(event["UID"]) for event in events}) == 3


def test_what_is_due_keeps_its_name_when_it_moves_or_others_come_before() -> None:
    due = AgendaItem(DAY, AgendaKind.DUE, "Tindak lanjut", session_id=4, client_id=91)
    other = replace(due, session_id=5, day=date(2026, 11, 9))
    (first,) = read(written(due))
    moved = replace(due, day=date(2026, 11, 20))
    again = [str(event["UID"]) for event in read(written(other, moved))]
    assert str(first["UID"]) == again[1]
    assert len(set(again)) == 2


def test_long_and_strange_texts_come_back_as_they_were() -> None:
    text = "Rapat; koordinasi, \\ desa–desa\nbaris dua " + "é–" * 60
    data = write_calendar([CalendarEvent("a@b", text, DAY)], NOW)
    (event,) = read(data)
    assert str(event["SUMMARY"]) == text
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)

# SPDX-License-Identifier: MIT
"""Reads what became of notes: their lock, later text, corrections with the former values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import USUAL_LOCK_DAYS, TimeZone
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.session_history import MonthState, day_in, month_state
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
)
from tksk_desktop.storage.confidential_veil import client_name, note_text
from tksk_desktop.storage.schema import (
    attendances,
    cases,
    clients,
    groups,
    office,
    reports,
    session_addenda,
    session_corrections,
    session_types,
    sessions,
    villages,
)
from tksk_desktop.storage.session_type_records import type_name
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.usecases.sessions.readings import AddendumLine, CorrectionLine, LockMakings
from tksk_desktop.vocabulary import (
    SESSION_FIELD_WORDS,
    TIME_LINE_WORDS,
    long_date,
    short_date,
    word,
)


def lock_makings(connection: sa.Connection, held_on: date, recorded_at: datetime) -> LockMakings:
    """Return what says whether a note is locked."""
    zone, days = _zone_and_days(connection)
    state, signed_at = _month(connection, Month.of(held_on))
    return LockMakings(
        recorded_on=day_in(zone, recorded_at),
        lock_days=days,
        month=state,
        signed_on=None if signed_at is None else day_in(zone, signed_at),
    )


def addendum_lines(connection: sa.Connection, session_id: int) -> tuple[AddendumLine, ...]:
    """Return a note's later texts in the order they were written."""
    query = (
        sa.select(session_addenda.c.written_at, session_addenda.c.text)
        .where(session_addenda.c.session_id == session_id)
        .order_by(session_addenda.c.id)
    )
    return tuple(AddendumLine(*row) for row in connection.execute(query))


def correction_lines(
    connection: sa.Connection, session_id: int, *, opened: bool
) -> tuple[CorrectionLine, ...]:
    """Return a note's corrections, the newest first, with names instead of keys.

    Whoever was taken out of a note by a correction may be hidden although the note is not.
    """
    query = (
        sa.select(session_corrections)
        .where(session_corrections.c.session_id == session_id)
        .order_by(session_corrections.c.id.desc())
    )
    return tuple(
        CorrectionLine(row.corrected_at, row.reason, _former(connection, row.former, opened))
        for row in connection.execute(query)
    )


def office_zone(connection: sa.Connection) -> TimeZone:
    """Return the office's zone, for the days of instants."""
    return _zone_and_days(connection)[0]


def history_entries(connection: sa.Connection, client_id: int, opened: bool) -> list[TimeLineEntry]:
    """Return later texts and reasoned corrections of a client's notes for the time line.

    Those of a note shared with a hidden client are veiled with its text.
    Corrections of the day of recording are typing mistakes and stand at the note only.
    """
    zone = office_zone(connection)
    of_client = sa.select(attendances.c.session_id).where(attendances.c.client_id == client_id)
    said = (
        (session_addenda, session_addenda.c.written_at, session_addenda.c.text, "addendum"),
        (
            session_corrections,
            session_corrections.c.corrected_at,
            session_corrections.c.reason,
            "correction",
        ),
    )
    entries = []
    for table, happened_at, text, what in said:
        query = (
            sa.select(
                sessions.c.id,
                type_name(),
                sessions.c.held_on,
                happened_at,
                note_text(text, opened),
            )
            .select_from(table.join(sessions))
            .where(table.c.session_id.in_(of_client), text != "")
        )
        for session_id, name, held_on, instant, words in connection.execute(query):
            title = f"{name} {short_date(held_on)}"
            day = day_in(zone, instant)
            entries.append(TimeLineEntry(day, what, title, words, session_id=session_id))
    return entries


def later_words(connection: sa.Connection, client_id: int, opened: bool) -> dict[int, list[str]]:
    """Return the later texts of a client's notes by note, each with its day, as on paper."""
    zone = office_zone(connection)
    query = (
        sa.select(
            session_addenda.c.session_id,
            session_addenda.c.written_at,
            note_text(session_addenda.c.text, opened),
        )
        .select_from(
            session_addenda.join(sessions).join(
                attendances, attendances.c.session_id == sessions.c.id
            )
        )
        .where(attendances.c.client_id == client_id)
        .order_by(session_addenda.c.id)
    )
    found: dict[int, list[str]] = {}
    for session_id, written_at, text in connection.execute(query):
        if text:
            day = short_date(day_in(zone, written_at))
            said = f"{TIME_LINE_WORDS['addendum']} {day}: {text}"
            found.setdefault(session_id, []).append(said)
    return found


def _zone_and_days(connection: sa.Connection) -> tuple[TimeZone, int]:
    row = connection.execute(sa.select(office.c.zone, office.c.note_lock_days)).first()
    return (TimeZone.WIB, USUAL_LOCK_DAYS) if row is None else (row.zone, row.note_lock_days)


def _month(connection: sa.Connection, month: Month) -> tuple[MonthState, datetime | None]:
    """Return how a month's newest report stands, and when it was signed."""
    query = (
        sa.select(reports.c.state, reports.c.version, reports.c.signed_at)
        .where(reports.c.year == month.year, reports.c.month_number == month.number)
        .order_by(reports.c.version.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return MonthState.OPEN, None
    signed_at = row.signed_at if row.state is ReportState.SIGNED else None
    return month_state(row.state, row.version), signed_at


def _former(
    connection: sa.Connection, former: Mapping[str, str], opened: bool
) -> tuple[tuple[str, str], ...]:
    """Put a correction's former values into words, in the order of the form."""
    return tuple(
        (name, _in_words(connection, name, former[name], opened))
        for name in SESSION_FIELD_WORDS
        if name in former
    )


def _in_words(connection: sa.Connection, name: str, value: str, opened: bool) -> str:
    if not value:
        return ""
    match name:
        case "kind":
            return word(SessionKind(value))
        case "type_code":
            return _name(connection, session_types.c.name, session_types.c.code == value)
        case "phase":
            return word(AidPhase(value))
        case "place_kind":
            return word(PlaceKind(value))
        case "held_on" | "follow_up_on":
            return long_date(date.fromisoformat(value))
        case "starts_at" | "ends_at":
            return f"{time.fromisoformat(value):%H.%M}"
        case "village_code":
            return _name(connection, villages.c.name, villages.c.code == value)
        case "case_id":
            return _name(connection, cases.c.number, cases.c.id == int(value))
        case "group_id":
            return _name(connection, groups.c.name, groups.c.id == int(value))
        case "attendances":
            return ", ".join(_people(connection, value.split(","), opened))
        case "came_besides":
            return ", ".join(_client(connection, each, opened) for each in value.split(","))
        case "seat_notes":
            return "; ".join(_seat_notes(connection, value.split("\n"), opened))
        case "agreements":
            return "; ".join(_agreements(connection, value.split("\n"), opened))
        case "obstacles":
            return "; ".join(_obstacle(line) for line in value.split("\n"))
        case _:
            return value


def _people(connection: sa.Connection, seats: Iterable[str], opened: bool) -> Iterable[str]:
    for seat in seats:
        client_id, _, state = seat.partition(":")
        name = _client(connection, client_id, opened)
        yield f"{name} ({word(AttendanceState(state)).lower()})"


def _seat_notes(connection: sa.Connection, notes: Iterable[str], opened: bool) -> Iterable[str]:
    for note in notes:
        client_id, role, reason = note.split(":", 2)
        said = [word(SeatRole(role)).lower()] if role else []
        yield ", ".join([_client(connection, client_id, opened), *said, *filter(None, [reason])])


def _agreements(connection: sa.Connection, lines: Iterable[str], opened: bool) -> Iterable[str]:
    for line in lines:
        client_id, due, name, what = line.split(":", 3)
        who = _client(connection, client_id, opened) if client_id else name
        until = f" ({short_date(date.fromisoformat(due))})" if due else ""
        yield f"{who}: {what}{until}"


def _client(connection: sa.Connection, client_id: str, opened: bool) -> str:
    return _name(connection, client_name(opened), clients.c.id == int(client_id))


def _obstacle(line: str) -> str:
    kind, _, text = line.partition(":")
    if kind not in set(ObstacleKind):
        return line
    said = word(ObstacleKind(kind))
    return f"{said}: {text}" if text else said


def _name(connection: sa.Connection, column: sa.ColumnElement[str], where: Any) -> str:
    """Return the name a key stands for; a key whose record is gone says nothing."""
    return connection.scalar(sa.select(column).where(where)) or "–"

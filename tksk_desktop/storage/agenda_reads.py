# SPDX-License-Identifier: MIT
"""Reads the agenda: what was held, is planned, is due, day by day; and the visits of a day.

What is due comes from the sources of the to-do list. Of clients of level 3 neither name nor text
comes out until opened; ``confidential_veil`` says how a read sees to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState, dtsen_days
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.storage.confidential_veil import (
    HIDDEN,
    client_name,
    note_text,
    notes_seen,
    refuse_hidden,
)
from tksk_desktop.storage.schema import (
    appointments,
    attendances,
    clients,
    groups,
    meeting_series,
    planned_meetings,
    sessions,
    villages,
)
from tksk_desktop.storage.session_type_records import type_name
from tksk_desktop.storage.to_do_reads import SOURCES, Scope, name_lines
from tksk_desktop.usecases.agenda.readings import (
    AgendaDays,
    AgendaItem,
    AgendaKind,
    AppointmentSheet,
)
from tksk_desktop.usecases.to_do.readings import ToDoLine
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT, DTSEN_REMINDER, OVERDUE, word

NAMES_SHOWN = 3
NOTES_OF_A_DAY = 24
"""So many notes of a day are read for a picture: more lines than a tall screen has room for."""
REMINDERS = (
    ToDoKind.REPORT_DUE,
    ToDoKind.RECEIPT_MISSING,
    ToDoKind.COPY_WAITING,
    ToDoKind.REVISION_ASKED,
)
"""Of the office's own papers; everything else is due to someone."""


class AgendaReads:
    """Reads of the agenda over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def items(self, first: date, last: date, today: date) -> tuple[AgendaItem, ...]:
        """Return all that stands on the days from first to last, both included, in order."""
        with self._engine.connect() as connection:
            return self._items(connection, first, last, today, sa.true())

    def days(self, first: date, last: date, today: date) -> AgendaDays:
        """Return what a picture of these days shows, of each the first notes only."""
        place = sa.func.row_number().over(
            partition_by=sessions.c.held_on, order_by=(sessions.c.starts_at, sessions.c.id)
        )
        placed = (
            sa.select(sessions.c.id, place.label("place"))
            .where(sessions.c.held_on.between(first, last))
            .subquery()
        )
        shown = sessions.c.id.in_(sa.select(placed.c.id).where(placed.c.place <= NOTES_OF_A_DAY))
        count = sa.func.count()
        held = (
            sa.select(sessions.c.held_on, count - NOTES_OF_A_DAY)
            .where(sessions.c.held_on.between(first, last))
            .group_by(sessions.c.held_on)
            .having(count > NOTES_OF_A_DAY)
        )
        with self._engine.connect() as connection:
            items = self._items(connection, first, last, today, shown)
            more: dict[date, int] = dict(connection.execute(held).all())
        return AgendaDays(items, more)

    def _items(
        self, connection: sa.Connection, first: date, last: date, today: date, shown: Any
    ) -> tuple[AgendaItem, ...]:
        scope = Scope(today, opened=self._opened, until=last)
        found = [
            *self._held(connection, first, last, shown),
            *self._planned(connection, first, last),
            *_meetings(connection, first, last),
            *_due(connection, scope, first),
        ]
        found += [
            AgendaItem(day, AgendaKind.REMINDER, DTSEN_REMINDER) for day in dtsen_days(first, last)
        ]
        return tuple(sorted(found, key=_order))

    def appointment(self, appointment_id: int) -> AppointmentSheet:
        """Return one planned thing; raise NotFound, ConfidentialClosed."""
        of_it = appointments.c.id == appointment_id
        query = (
            sa.select(appointments, sa.func.coalesce(clients.c.name, "").label("client_name"))
            .select_from(appointments.outerjoin(clients))
            .where(of_it)
        )
        with self._engine.connect() as connection:
            owner = sa.select(appointments.c.client_id).where(of_it)
            refuse_hidden(connection, owner, opened=self._opened)
            row = connection.execute(query).one_or_none()
        if row is None:
            raise NotFound("appointment")
        names = AppointmentSheet.__dataclass_fields__
        return AppointmentSheet(**{name: row._mapping[name] for name in names})

    def _held(
        self, connection: sa.Connection, first: date, last: date, shown: Any
    ) -> Iterable[AgendaItem]:
        names = (
            sa.select(sa.func.group_concat(client_name(self._opened), ", "))
            .select_from(attendances.join(clients))
            .where(attendances.c.session_id == sessions.c.id)
            .correlate(sessions)
            .scalar_subquery()
        )
        seen = notes_seen(self._opened)
        query = (
            sa.select(
                sessions.c.id,
                type_name().label("type_name"),
                sessions.c.held_on,
                sessions.c.starts_at,
                sessions.c.ends_at,
                sessions.c.group_id,
                groups.c.name.label("group_name"),
                names.label("names"),
                note_text(sessions.c.title, self._opened).label("title"),
                note_text(sessions.c.aim, self._opened).label("aim"),
                sa.func.coalesce(villages.c.name, "").label("village_name"),
                (~seen).label("veiled"),
            )
            .select_from(
                sessions.outerjoin(groups, groups.c.id == sessions.c.group_id).outerjoin(
                    villages, villages.c.code == sessions.c.village_code
                )
            )
            .where(sessions.c.held_on.between(first, last), shown)
        )
        for row in connection.execute(query):
            yield AgendaItem(
                row.held_on,
                AgendaKind.SESSION,
                row.type_name,
                who=row.group_name or _few(row.names),
                about=row.title or row.aim,
                place=row.village_name,
                starts_at=row.starts_at,
                ends_at=row.ends_at,
                session_id=row.id,
                group_id=row.group_id,
                is_hidden=bool(row.veiled),
            )

    def _planned(self, connection: sa.Connection, first: date, last: date) -> Iterable[AgendaItem]:
        hidden = sa.false() if self._opened else sa.func.coalesce(HIDDEN, sa.false())
        query = (
            sa.select(
                appointments,
                sa.case((clients.c.id.is_(None), ""), else_=client_name(self._opened)).label(
                    "client_name"
                ),
                groups.c.name.label("group_name"),
                sa.func.coalesce(villages.c.name, "").label("village_name"),
                hidden.label("veiled"),
            )
            .select_from(
                appointments.outerjoin(clients, clients.c.id == appointments.c.client_id)
                .outerjoin(groups, groups.c.id == appointments.c.group_id)
                .outerjoin(villages, villages.c.code == appointments.c.village_code)
            )
            .where(
                appointments.c.planned_on.between(first, last),
                # What became a note stands there as the note.
                appointments.c.state != AppointmentState.DONE,
            )
        )
        for row in connection.execute(query):
            yield _appointment_item(row)


def _appointment_item(row: Any) -> AgendaItem:
    about = row.title or row.purpose
    return AgendaItem(
        row.planned_on,
        AgendaKind.APPOINTMENT,
        word(row.kind),
        who=row.group_name or row.client_name,
        about="" if row.veiled else about,
        place="" if row.veiled else row.place or row.village_name,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        state=row.state,
        appointment_id=row.id,
        client_id=row.client_id,
        group_id=row.group_id,
        is_hidden=bool(row.veiled),
    )


def _meetings(connection: sa.Connection, first: date, last: date) -> Iterable[AgendaItem]:
    """Meetings of a group's series that have a day and no note yet."""
    query = (
        sa.select(
            planned_meetings.c.planned_on, planned_meetings.c.topic, groups.c.id, groups.c.name
        )
        .select_from(planned_meetings.join(meeting_series).join(groups))
        .where(
            planned_meetings.c.planned_on.between(first, last),
            planned_meetings.c.session_id.is_(None),
        )
    )
    for day, topic, group_id, name in connection.execute(query):
        yield AgendaItem(
            day,
            AgendaKind.APPOINTMENT,
            word(AppointmentKind.GROUP_MEETING),
            who=name,
            about=topic,
            group_id=group_id,
        )


def due_lines(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Return what every source of the to-do list names until the scope's last day."""
    found = [line for source in SOURCES for line in source(connection, scope)]
    return name_lines(connection, scope, found)


def _due(connection: sa.Connection, scope: Scope, first: date) -> Iterable[AgendaItem]:
    for line in due_lines(connection, scope):
        if line.what is ToDoKind.PLANNED or not first <= line.due_on <= scope.last_day:
            continue
        yield AgendaItem(
            line.due_on,
            AgendaKind.REMINDER if line.what in REMINDERS else AgendaKind.DUE,
            _due_words(line, scope.today),
            who=CONFIDENTIAL_CLIENT if line.is_hidden else line.client_name,
            about=line.text,
            place=line.village_name,
            session_id=line.session_id,
            client_id=line.client_id,
            case_id=line.case_id,
            month=line.month,
            is_hidden=line.is_hidden,
        )


def _due_words(line: ToDoLine, today: date) -> str:
    """Say what is due, and that its day has passed."""
    return OVERDUE.format(what=word(line.what)) if line.due_on < today else word(line.what)


def _few(names: str | None) -> str:
    said = names.split(", ") if names else []
    more = len(said) - NAMES_SHOWN
    return ", ".join(said[:NAMES_SHOWN]) + (f" +{more}" if more > 0 else "")


def _order(item: AgendaItem) -> tuple[Any, ...]:
    """By day; without a time first, as one does them when one comes by."""
    begins = item.starts_at.isoformat() if item.starts_at else ""
    return item.day, begins, item.kind.value, item.label, item.who

# SPDX-License-Identifier: MIT
"""Reads who should be visited where, and the visits of a day village by village.

While clients of level 3 are closed they are not proposed; one that is planned already stands in
the day without a name.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.confidentiality import ORDINARY
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.domain.visit_routes import Point
from tksk_desktop.storage.agenda_reads import due_lines
from tksk_desktop.storage.appointment_records import LAST_PLACE
from tksk_desktop.storage.confidential_veil import HIDDEN, client_name, clients_seen
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    appointments,
    attendances,
    cases,
    clients,
    day_villages,
    known_places,
    office,
    sessions,
    villages,
)
from tksk_desktop.storage.to_do_reads import Scope
from tksk_desktop.usecases.agenda.readings import (
    DuePerson,
    DueReason,
    PlaceLine,
    VillageStop,
    VisitDay,
    VisitLine,
)

ASK_FOR_A_VISIT = (
    ToDoKind.FOLLOW_UP,
    ToDoKind.CASE_REVIEW,
    ToDoKind.PLAN_STEP,
    ToDoKind.HOLD_ENDS,
)


class VisitReads:
    """Reads of visit plans over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def due_people(self, until: date, unseen_days: int, today: date) -> tuple[DuePerson, ...]:
        """Return who is due by a day, or has an open case and was not met for so many days.

        Who has an open visit already is not named again. By village, then the longest due first.
        """
        scope = Scope(today, opened=self._opened, until=until)
        reasons: dict[int, list[DueReason]] = defaultdict(list)
        with self._engine.connect() as connection:
            for line in due_lines(connection, scope):
                if line.what in ASK_FOR_A_VISIT and line.client_id is not None:
                    reason = DueReason(line.what, line.due_on, line.text)
                    reasons[line.client_id].append(reason)
            for client_id, last in connection.execute(_unseen(today - timedelta(unseen_days))):
                reasons[client_id].append(DueReason(None, last))
            rows = connection.execute(_people(self._opened, list(reasons))).all()
        people = [
            DuePerson(
                row.id,
                row.name,
                row.village_code,
                row.village_name,
                row.address,
                tuple(sorted(reasons[row.id], key=lambda each: each.on)),
            )
            for row in rows
        ]
        return tuple(sorted(people, key=lambda each: (each.village_name, each.reasons[0].on)))

    def day(self, day: date, today: date) -> VisitDay:
        """Return the open visits of a day by village, in the order kept."""
        with self._engine.connect() as connection:
            rows = connection.execute(_visits(day, self._opened)).all()
            kept = connection.execute(
                sa.select(
                    day_villages.c.village_code, day_villages.c.position, day_villages.c.note
                ).where(day_villages.c.day == day)
            )
            orders = {code: (position, note) for code, position, note in kept}
            places = {row.code: row for row in connection.execute(sa.select(known_places))}
            names = {row.code: row.name for row in connection.execute(sa.select(villages))}
            home = connection.scalar(sa.select(office.c.subdistrict_code)) or ""
            waiting = connection.scalar(_waiting(today))
        visits: dict[str, list[VisitLine]] = defaultdict(list)
        for row in rows:
            visits[row.village_code or ""].append(_visit_line(row))
        codes = sorted(
            visits, key=lambda code: (orders.get(code, (LAST_PLACE, ""))[0], names.get(code, code))
        )
        stops = tuple(
            VillageStop(
                code,
                names.get(code, ""),
                orders.get(code, (0, ""))[1],
                places[code].road_note if code in places else "",
                _point(places.get(code)),
                places[code].road_km if code in places else None,
                tuple(visits[code]),
            )
            for code in codes
        )
        return VisitDay(day, stops, _point(places.get(home)), waiting)

    def places(self) -> tuple[PlaceLine, ...]:
        """Return the office and every village with what is known of its place."""
        known = (known_places.c[name] for name in ("latitude", "longitude", "road_km", "road_note"))
        with self._engine.connect() as connection:
            office_row = connection.execute(
                sa.select(office.c.subdistrict_code, office.c.subdistrict_name)
            ).one_or_none()
            places = {row.code: row for row in connection.execute(sa.select(known_places))}
            listed = connection.execute(sa.select(villages).order_by(villages.c.name)).all()
        names = [(row.code, row.name) for row in listed]
        if office_row is not None:
            names.insert(0, tuple(office_row))
        fields = [column.name for column in known]
        return tuple(
            PlaceLine(
                code,
                name,
                **({f: getattr(places[code], f) for f in fields} if code in places else {}),
            )
            for code, name in names
        )


def _unseen(before: date) -> sa.Select[Any]:
    """Return clients with an open case whom nobody met since a day, and when they were last met."""
    last = (
        sa.select(sa.func.max(sessions.c.held_on))
        .select_from(sessions.join(attendances))
        .where(
            attendances.c.client_id == cases.c.client_id,
            attendances.c.state == AttendanceState.PRESENT,
        )
        .correlate(cases)
        .scalar_subquery()
    )
    since = sa.type_coerce(sa.func.coalesce(last, sa.func.min(cases.c.opened_on)), sa.Date)
    return (
        sa.select(cases.c.client_id, since)
        .where(cases.c.closed_on.is_(None))
        .group_by(cases.c.client_id)
        .having(since < before)
    )


def _people(opened: bool, wanted: list[int]) -> sa.Select[Any]:
    planned = sa.exists().where(
        appointments.c.client_id == clients.c.id, appointments.c.state == AppointmentState.PLANNED
    )
    return (
        sa.select(
            clients.c.id,
            clients.c.name,
            sa.func.coalesce(clients.c.village_code, "").label("village_code"),
            place_name().label("village_name"),
            clients.c.address,
        )
        .select_from(clients.outerjoin(villages, villages.c.code == clients.c.village_code))
        .where(clients.c.id.in_(wanted), clients_seen(opened), clients.c.died_on.is_(None))
        # Who lives outside the kecamatan is the neighbour's to visit.
        .where(~planned, clients.c.outside_place == "")
    )


def _visits(day: date, opened: bool) -> sa.Select[Any]:
    only_case = (
        sa.select(sa.func.min(cases.c.id))
        .where(cases.c.client_id == clients.c.id, cases.c.closed_on.is_(None))
        .having(sa.func.count() == 1)
        .correlate(clients)
        .scalar_subquery()
    )
    hidden = sa.false() if opened else sa.func.coalesce(HIDDEN, sa.false())
    named = sa.case((clients.c.id.is_(None), appointments.c.title), else_=client_name(opened))
    return (
        sa.select(
            appointments.c.id,
            appointments.c.client_id,
            named.label("who"),
            sa.func.coalesce(clients.c.address, appointments.c.place).label("address"),
            sa.func.coalesce(
                sa.func.nullif(appointments.c.purpose, ""), appointments.c.title
            ).label("purpose"),
            appointments.c.starts_at,
            appointments.c.village_code,
            sa.func.coalesce(clients.c.confidentiality, ORDINARY).label("confidentiality"),
            only_case.label("case_id"),
            hidden.label("veiled"),
        )
        .select_from(appointments.outerjoin(clients, clients.c.id == appointments.c.client_id))
        .where(
            appointments.c.planned_on == day,
            appointments.c.state == AppointmentState.PLANNED,
            sa.or_(
                appointments.c.village_code.is_not(None),
                appointments.c.kind == AppointmentKind.HOME_VISIT,
            ),
        )
        .order_by(appointments.c.position, appointments.c.starts_at, appointments.c.id)
    )


def _waiting(today: date) -> sa.Select[Any]:
    return sa.select(sa.func.min(appointments.c.planned_on)).where(
        appointments.c.planned_on < today,
        appointments.c.state == AppointmentState.PLANNED,
        appointments.c.kind == AppointmentKind.HOME_VISIT,
    )


def _visit_line(row: Any) -> VisitLine:
    veiled = bool(row.veiled)
    return VisitLine(
        row.id,
        row.client_id,
        row.who,
        "" if veiled else row.address,
        "" if veiled else row.purpose,
        row.starts_at,
        row.confidentiality,
        row.case_id,
        veiled,
    )


def _point(place: Any) -> Point | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return Point(place.latitude, place.longitude)

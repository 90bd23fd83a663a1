# SPDX-License-Identifier: MIT
"""What is planned, as acts need it; lists are in ``agenda_reads``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.appointments import Appointment, AppointmentState
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.visit_routes import KnownPlace
from tksk_desktop.storage.schema import appointments, day_villages, known_places


class DatabaseAppointments:
    """Fulfils ``agenda.needs.AppointmentRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, appointment: Appointment) -> None:
        """Add a planned thing."""
        self._session.add(appointment)

    def get(self, appointment_id: int) -> Appointment:
        """Return a planned thing; raise NotFound."""
        appointment = self._session.get(Appointment, appointment_id)
        if appointment is None:
            raise NotFound("appointment")
        return appointment

    def visits_on(self, day: date) -> list[Appointment]:
        """Return the open visits of a day that lie in a village."""
        query = sa.select(Appointment).where(
            appointments.c.planned_on == day,
            appointments.c.state == AppointmentState.PLANNED,
            appointments.c.village_code.is_not(None),
        )
        return list(self._session.scalars(query))


class DatabaseVisitDays:
    """Fulfils ``agenda.needs.VisitDays``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def order_villages(self, day: date, codes: Sequence[str]) -> None:
        """Keep the order of a day's villages; their notes stay."""
        for position, code in enumerate(codes):
            self._put(day, code, {"position": position})

    def set_note(self, day: date, village_code: str, note: str) -> None:
        """Keep a village's note of a day."""
        self._put(day, village_code, {"note": note})

    def places(self) -> list[KnownPlace]:
        """Return what is known of the villages' places."""
        return list(self._session.scalars(sa.select(KnownPlace)))

    def keep_place(self, place: KnownPlace) -> None:
        """Keep what is known of a place, in place of what was known before."""
        query = sa.select(KnownPlace).where(known_places.c.code == place.code)
        former = self._session.scalars(query).one_or_none()
        if former is None:
            self._session.add(place)
            return
        for name in ("latitude", "longitude", "road_km", "road_note"):
            setattr(former, name, getattr(place, name))

    def _put(self, day: date, code: str, values: dict[str, object]) -> None:
        of_day = sa.and_(day_villages.c.day == day, day_villages.c.village_code == code)
        there = self._session.scalar(sa.select(day_villages.c.id).where(of_day))
        if there is not None:
            self._session.execute(sa.update(day_villages).where(of_day).values(values))
            return
        new = {"position": LAST_PLACE, "note": "", **values}
        self._session.execute(sa.insert(day_villages).values(day=day, village_code=code, **new))


LAST_PLACE = 10_000
"""A village that was noted but never put in order stands last."""

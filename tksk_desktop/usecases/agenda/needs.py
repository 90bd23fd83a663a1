# SPDX-License-Identifier: MIT
"""What the acts on the agenda need from outside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from tksk_desktop.domain.appointments import Appointment
from tksk_desktop.domain.visit_routes import KnownPlace


class AppointmentRecords(Protocol):
    """What is planned."""

    def add(self, appointment: Appointment) -> None: ...
    def get(self, appointment_id: int) -> Appointment: ...
    def visits_on(self, day: date) -> list[Appointment]:
        """Return the open visits of a day that lie in a village."""
        ...


class VisitDays(Protocol):
    """The villages of a day in their order, and what is known of every village's place."""

    def order_villages(self, day: date, codes: Sequence[str]) -> None:
        """Keep the order of a day's villages; their notes stay."""
        ...

    def set_note(self, day: date, village_code: str, note: str) -> None: ...
    def places(self) -> list[KnownPlace]: ...
    def keep_place(self, place: KnownPlace) -> None: ...

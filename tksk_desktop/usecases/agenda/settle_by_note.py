# SPDX-License-Identifier: MIT
"""A note answers what was planned, in the note's own transaction."""

from __future__ import annotations

from tksk_desktop.domain.appointments import AppointmentState
from tksk_desktop.usecases.needs import UnitOfWork


def settle_by_note(work: UnitOfWork, appointment_id: int, session_id: int | None) -> None:
    """Let a note answer what was planned; what is no longer open stays as it is."""
    appointment = work.appointments.get(appointment_id)
    if appointment.is_open:
        appointment.state = AppointmentState.DONE
        appointment.session_id = session_id

# SPDX-License-Identifier: MIT
"""What the agenda says of an item, and how a note is begun from a planned thing; no Qt in here."""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.sessions import PlaceKind, SessionKind
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.agenda.readings import AgendaItem, AgendaKind, AppointmentSheet
from tksk_desktop.vocabulary import clock_time, time_span, word

PLACES = {
    AppointmentKind.HOME_VISIT: PlaceKind.HOME_VISIT,
    AppointmentKind.OFFICE_TALK: PlaceKind.OFFICE,
}


def short_words(item: AgendaItem) -> str:
    """Say an item in a few words, for a small field: the time and whom or what it is about."""
    begins = f"{clock_time(item.starts_at)} " if item.starts_at else ""
    if item.kind is AgendaKind.REMINDER:
        return f"{item.label} {item.about}".strip()
    return begins + (item.who or item.about or item.label)


def what_words(item: AgendaItem) -> str:
    """Say what an item is, and what became of a plan."""
    if item.state in (None, AppointmentState.PLANNED):
        return item.label
    return f"{word(item.state)}: {item.label.lower()}"


def whole_words(item: AgendaItem) -> str:
    """Say all of an item in one line."""
    parts = (
        time_span(item.starts_at, item.ends_at),
        what_words(item),
        item.who,
        item.about,
        item.place,
    )
    return " · ".join(dict.fromkeys(part for part in parts if part))


def is_open(item: AgendaItem) -> bool:
    """Tell whether an item is planned and waits for its day."""
    return item.appointment_id is not None and item.state is AppointmentState.PLANNED


def note_start(plan: AppointmentSheet, today: date) -> NoteStart:
    """Return what is already known of the note that a planned thing becomes.

    Nobody writes a note for a day to come: what is held early gets today's date.
    """
    if plan.kind is AppointmentKind.GROUP_MEETING:
        kind = SessionKind.GROUP
    else:
        kind = SessionKind.INDIVIDUAL if plan.client_id is not None else SessionKind.OTHER
    return NoteStart(
        kind=kind,
        client_id=plan.client_id,
        group_id=plan.group_id,
        held_on=min(plan.planned_on, today),
        starts_at=plan.starts_at,
        ends_at=plan.ends_at,
        title=plan.title,
        aim=plan.purpose,
        place_kind=PLACES.get(plan.kind, PlaceKind.ELSEWHERE),
        place=plan.place,
        village_code=plan.village_code,
        appointment_id=plan.id,
    )

# SPDX-License-Identifier: MIT
"""What of the agenda may go into another calendar: kind, time and village, and nothing personal.

A calendar is read on phones and by relatives: no name, no purpose, no free text, no group leaves
the program, and of a client of level 3 not even the village.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256
from zoneinfo import ZoneInfo

from tksk_desktop.domain.appointments import AppointmentState
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.usecases.agenda.readings import AgendaItem, AgendaKind


@dataclass(frozen=True)
class CalendarEvent:
    """One event; without instants it fills its day."""

    uid: str
    summary: str
    day: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None


def calendar_events(
    items: Iterable[AgendaItem], villages: frozenset[str], zone: TimeZone
) -> tuple[CalendarEvent, ...]:
    """Return the events of what is planned and due; ``villages`` are the only places told."""
    there = ZoneInfo(zone.iana_name)
    events: dict[str, CalendarEvent] = {}
    seen: Counter[str] = Counter()
    for item in sorted(items, key=lambda each: each.day):
        if item.kind is AgendaKind.SESSION or item.state not in (None, AppointmentState.PLANNED):
            continue
        place = item.place if item.place in villages and not item.is_hidden else ""
        summary = f"{item.label} – {place}" if place else item.label
        mark = _mark(item)
        if item.appointment_id is None:
            seen[mark] += 1
            mark = f"{mark}-{seen[mark]}"
        event = CalendarEvent(
            f"{mark}@tksk-desktop",
            summary,
            item.day,
            _instant(item.day, item.starts_at, there),
            _instant(item.day, item.ends_at, there) if item.starts_at else None,
        )
        events[event.uid] = event
    return tuple(events.values())


def _mark(item: AgendaItem) -> str:
    """Return what names the event again at the next export, also on another day.

    What is derived is named by what it comes from, as a fingerprint: numbers of the register mean
    nothing outside, but need not be told either.
    """
    if item.appointment_id is not None:
        return f"rencana-{item.appointment_id}"
    source = (item.kind, item.session_id, item.case_id, item.client_id, item.group_id, item.month)
    return f"{item.kind.value}-{sha256(repr(source).encode()).hexdigest()[:16]}"


def _instant(day: date, moment: time | None, zone: ZoneInfo) -> datetime | None:
    return None if moment is None else datetime.combine(day, moment, zone)

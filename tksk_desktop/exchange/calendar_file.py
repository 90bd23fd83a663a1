# SPDX-License-Identifier: MIT
"""Writes events as an iCalendar file (RFC 5545); what may stand in it is decided before.

Five properties of one kind of component need no library: texts are escaped, instants are in UTC,
lines end with CR LF and are folded at 75 bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from tksk_desktop.usecases.agenda.export_calendar import CalendarEvent

PRODUCT = "-//TKSK Desktop//Agenda//ID"
LONGEST_LINE = 75
"""Bytes of a line without its end (RFC 5545, 3.1)."""


def write_calendar(events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
    """Return the file's bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event_lines(event, made_at)
    lines.append("END:VCALENDAR")
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))


def _event_lines(event: CalendarEvent, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(event.uid)}"
    yield f"DTSTAMP:{_utc(made_at)}"
    if event.starts_at is None:
        yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
        yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
    else:
        yield f"DTSTART:{_utc(event.starts_at)}"
        if event.ends_at is not None and event.ends_at > event.starts_at:
            yield f"DTEND:{_utc(event.ends_at)}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _escaped(text: str) -> str:
    r"""Escape what has a meaning in a text value: ``\`` ``;`` ``,`` and the line's end."""
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[bytes]:
    """Cut a line into pieces of at most 75 bytes, never inside a letter."""
    piece = b""
    for letter in line:
        encoded = letter.encode()
        if len(piece) + len(encoded) > LONGEST_LINE:
            yield piece
            piece = b" "
        piece += encoded
    yield piece

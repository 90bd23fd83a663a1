# SPDX-License-Identifier: MIT
"""Reads times of day as people type them, and writes them with a dot; no Qt in here."""

from __future__ import annotations

import re
from datetime import time, timedelta

from tksk_desktop.vocabulary import clock_time

_TIME = re.compile(
    r"(?:(?:pukul|pkl|jam)\.?\s*)?([0-9]{1,2})(?:\s*[.:,\s]\s*([0-9]{2})|([0-9]{2}))?"
    r"(?:\s*(?:wib|wita|wit))?"
)

NOW = ("sekarang", "skr", "now")
"""What stands for the present minute."""
_BETWEEN = re.compile(r"\s*(?:[-–]|s\.?/?d\.?|sampai|hingga)\s*")
_DURATION = re.compile(
    r"(?:\+\s*(?P<plain>[0-9]{1,3})"
    r"|(?:(?P<hours>[0-9]{1,2})(?:[.,](?P<tenths>[0-9]))?\s*(?:jam|j))?"
    r"\s*(?:(?P<minutes>[0-9]{1,3})\s*(?:menit|mnt|m))?)"
)


def read_time(text: str) -> time | None:
    """Return the time of day that the text names (24 hours), or None where it names none."""
    found = _TIME.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_span(text: str) -> tuple[time, time] | None:
    """Return beginning and end where the text names both (``8-10``), the end being the later."""
    parts = _BETWEEN.split(" ".join(text.casefold().split()))
    if len(parts) != 2:
        return None
    begins, ends = read_time(parts[0]), read_time(parts[1])
    return (begins, ends) if begins and ends and begins < ends else None


def read_duration(text: str) -> timedelta | None:
    """Return how long the text says (``90 menit``, ``1,5 jam``, ``1 jam 30 menit``, ``+90``)."""
    found = _DURATION.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    minutes = int(found["plain"] or found["minutes"] or 0)
    minutes += int(found["hours"] or 0) * 60 + int(found["tenths"] or 0) * 6
    return timedelta(minutes=minutes) if minutes else None


def add_duration(begins: time, lasting: timedelta) -> time | None:
    """Return the time so long after; None where it would be another day."""
    minutes = begins.hour * 60 + begins.minute + lasting // timedelta(minutes=1)
    hour, minute = divmod(minutes, 60)
    return time(hour, minute) if hour < 24 else None


def write_time(moment: time) -> str:
    """Write ``09.30``."""
    return clock_time(moment)

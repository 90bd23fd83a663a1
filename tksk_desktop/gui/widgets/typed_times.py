# SPDX-License-Identifier: MIT
"""Reads times of day as people type them, and writes them with a dot; no Qt in here."""

from __future__ import annotations

import re
from datetime import time

from tksk_desktop.vocabulary import clock_time

_TIME = re.compile(
    r"(?:(?:pukul|pkl|jam)\.?\s*)?([0-9]{1,2})(?:\s*[.:,\s]\s*([0-9]{2})|([0-9]{2}))?"
    r"(?:\s*(?:wib|wita|wit))?"
)


def read_time(text: str) -> time | None:
    """Return the time of day that the text names (24 hours), or None where it names none."""
    found = _TIME.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def write_time(moment: time) -> str:
    """Write ``09.30``."""
    return clock_time(moment)

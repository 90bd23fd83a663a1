# SPDX-License-Identifier: MIT
"""What a client's sheet says in words, reckoned from the sheet alone; no widgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.identity_numbers import compact, group_digits
from tksk_desktop.usecases.readings import ClientSheet, TimeLineEntry
from tksk_desktop.vocabulary import short_date, word

HIDDEN = "•"
_SHOWN_AT_EACH_END = 4


def avatar_letters(name: str) -> str:
    """Return one or two capital letters that stand for a name."""
    words = [each for each in name.split() if each[0].isalpha()]
    return "".join(each[0].upper() for each in words[:2])


def masked_number(number: str) -> str:
    """Write a number in groups with only its ends legible."""
    digits = compact(number)
    ends = _SHOWN_AT_EACH_END
    if len(digits) <= 2 * ends:
        return group_digits(digits)
    middle = HIDDEN * (len(digits) - 2 * ends)
    return group_digits(f"{digits[:ends]}{middle}{digits[-ends:]}")


def former_words(sheet: ClientSheet, write: Callable[[str], str]) -> list[str]:
    """Say what the client was called and which numbers there were before, one a line."""
    said = []
    for alias in sheet.aliases:
        if alias.kind is AliasKind.NICKNAME and alias.until is None:
            continue
        is_number = alias.kind in (AliasKind.FORMER_NIK, AliasKind.FORMER_CARD)
        value = write(alias.value) if is_number else alias.value
        until = "" if alias.until is None else f" ({short_date(alias.until)})"
        reason = f": {alias.reason}" if alias.reason else ""
        said.append(f"{word(alias.kind)} {value}{until}{reason}")
    return said


def last_session_on(sheet: ClientSheet) -> date | None:
    """Return the day of the last session at which the client was present."""
    return max((entry.happened_on for entry in _attended(sheet)), default=None)


def _attended(sheet: ClientSheet) -> list[TimeLineEntry]:
    return [entry for entry in sheet.time_line if entry.what == "session"]

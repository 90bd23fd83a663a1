# SPDX-License-Identifier: MIT
"""The to-do list as screens read it: derived from the records, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.to_do import ToDoKind, Urgency, urgency


@dataclass(frozen=True)
class ToDoLine:
    """One thing to do, with the record it opens; doing it makes the line go away.

    A case opens its client's sheet at the case, a client alone the sheet, a month its report,
    a potential its entry in the directory.
    Of a hidden client (level 3) neither name, village nor ``text`` are told: the record is opened
    with a reason.
    """

    due_on: date
    what: ToDoKind
    text: str
    client_id: int | None = None
    client_name: str = ""
    village_name: str = ""
    case_id: int | None = None
    session_id: int | None = None
    month: Month | None = None
    is_hidden: bool = False
    potential_id: int | None = None
    agreement_id: int | None = None
    """The follow-up that one member of a family agreed in the session."""


def grouped(
    lines: tuple[ToDoLine, ...], today: date
) -> tuple[tuple[Urgency, tuple[ToDoLine, ...]], ...]:
    """Return the lines by urgency, the most pressing group first; empty groups fall away."""
    groups = (
        (group, tuple(line for line in lines if urgency(line.due_on, today) is group))
        for group in Urgency
    )
    return tuple((group, members) for group, members in groups if members)

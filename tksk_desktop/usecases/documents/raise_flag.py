# SPDX-License-Identifier: MIT
"""Put a mark on a client that every opening of the sheet shows, and take it down with a note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.documents import Flag, FlagKind, flag_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewFlag:
    """What the form says of a mark."""

    client_id: int
    kind: FlagKind
    text: str
    raised_on: date


def raise_flag(new: NewFlag, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Mark a client; raise EntryRefused with every wrong field."""
    flag = Flag(new.client_id, new.kind, new.text.strip(), new.raised_on)
    problems = flag_problems(flag, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        work.clients.get(new.client_id)
        work.flags.add(flag)
        work.flush()
        work.commit()
        return Changes.of(Kind.FLAGS, record_id=flag.id)


def take_flag_down(
    flag_id: int, *, on: date, note: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Take a mark down on a day, saying why; one that is down already stays as it is."""
    with open_work() as work:
        flag = work.flags.get(flag_id)
        if flag.removed_on is not None:
            raise EntryRefused(FieldProblem("removed_on", Problem.TWICE))
        flag.removed_on = on
        flag.removal_note = note.strip()
        problems = flag_problems(flag, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        work.commit()
    return Changes.of(Kind.FLAGS, record_id=flag_id)

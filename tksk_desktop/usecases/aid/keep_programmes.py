# SPDX-License-Identifier: MIT
"""The office's own programmes: a new one, a change of one; and all that there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.programmes import (
    AidKind,
    AidTarget,
    OwnProgramme,
    Programme,
    ProviderLevel,
    programme_problems,
    together,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork


@dataclass(frozen=True)
class NewProgramme:
    """What the form says; with the code of a programme that is there it takes its place."""

    code: str
    name: str
    level: ProviderLevel
    target: AidTarget
    kind: AidKind
    since: date
    source: str
    until: date | None = None
    unit: str = ""
    stages: str = ""
    """One stage a line."""


def keep_programme(new: NewProgramme, *, open_work: OpenWork) -> Changes:
    """Keep a programme, or change the own one with its code; raise EntryRefused."""
    values: dict[str, Any] = {
        "code": new.code.strip().upper(),
        "name": new.name.strip(),
        "level": new.level,
        "target": new.target,
        "kind": new.kind,
        "since": new.since,
        "until": new.until,
        "unit": new.unit.strip() if new.kind is AidKind.GOODS else "",
        "stages": "\n".join(filter(None, map(str.strip, new.stages.splitlines()))),
        "source": new.source.strip(),
    }
    programme = OwnProgramme(**values)
    problems = programme_problems(programme)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        own = {each.code: each for each in work.aid.own_programmes()}
        if programme.code in own:
            for name, value in values.items():
                setattr(own[programme.code], name, value)
        else:
            work.aid.add_programme(programme)
        work.commit()
    return Changes.of(Kind.AID)


def all_programmes(shipped: Sequence[Programme], *, open_work: OpenWork) -> tuple[Programme, ...]:
    """Return the shipped programmes with the office's own in their place and after them."""
    with open_work() as work:
        own = [each.as_programme() for each in work.aid.own_programmes()]
    return together(shipped, own)

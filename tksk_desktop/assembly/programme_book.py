# SPDX-License-Identifier: MIT
"""Holds the programmes for every thread; they are read anew at the opening and after a change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tksk_desktop.domain.programmes import AidTarget, Programme
from tksk_desktop.storage.reference_lists import load_programmes
from tksk_desktop.usecases.aid.keep_programmes import NewProgramme, all_programmes, keep_programme
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.needs import OpenWork


class ProgrammeBook:
    """Screens ask for programmes at any time, the database may be asked on its thread only."""

    def __init__(self, reference: Path, open_work: OpenWork) -> None:
        self._open_work = open_work
        self.shipped = load_programmes(reference / "programmes.csv")
        self._all = self.shipped

    def all(self) -> tuple[Programme, ...]:
        """Return all programmes; quick, on any thread."""
        return self._all

    def by_code(self) -> Mapping[str, Programme]:
        """Return all programmes by their codes."""
        return {each.code: each for each in self._all}

    def personal(self) -> frozenset[str]:
        """Return the codes of what is for one person and reaches nobody else of a household."""
        return frozenset(e.code for e in self._all if e.target is AidTarget.PERSON)

    def refresh(self) -> None:
        """Read the office's own programmes anew, on the database thread."""
        self._all = all_programmes(self.shipped, open_work=self._open_work)

    def keep(self, new: NewProgramme) -> Changes:
        """Keep an own programme."""
        changes = keep_programme(new, open_work=self._open_work)
        self.refresh()
        return changes

# SPDX-License-Identifier: MIT
"""A whole program over an office, and its acts on lists called as a screen calls them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.exchange.conftest import VILLAGES
from tksk_desktop.assembly import Program
from tksk_desktop.domain.exchanged_rows import RowDecision
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.exchange.check_list import decide
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ImportCheck, ImportDone, ReadingChoice
from tksk_desktop.usecases.readings import ClientFilter, ClientSheet

PASSWORD = "rahasia-kepanjen"


def unheard(done: int, total: int) -> None:
    """Take no note of progress."""


@dataclass(frozen=True)
class ListOffice:
    """An office that takes lists over."""

    program: Program

    def open(self, path: Path) -> OpenedList:
        """Open a file."""
        return self.program.acts.exchange.open_list(path)

    def check(self, path: Path, **choice: Any) -> ImportCheck:
        """Check the first table of a file as it was recognised."""
        opened = self.open(path)
        first = self.program.acts.exchange.first_choice(opened, 0)
        given = {
            "mapping": first.mapping,
            "village_answers": first.village_answers,
            "default_village": first.default_village or VILLAGES[0].code,
            **choice,
        }
        return self.program.acts.exchange.check(opened, 0, ReadingChoice(**given), progress=unheard)

    def apply(self, check: ImportCheck) -> ImportDone:
        """Take a checked list over."""
        return self.program.acts.exchange.apply(check, progress=unheard).done

    def take(self, path: Path, **choice: Any) -> ImportDone:
        """Check a list and take it over."""
        return self.apply(self.check(path, **choice))

    def found(self, text: str) -> list[ClientSheet]:
        """Return the sheets of those found by a text."""
        clients = self.program.acts.clients
        return [clients.sheet(line.id) for line in clients.find(ClientFilter(text=text), 50)]

    def count(self) -> int:
        """Return how many are registered."""
        return len(self.program.acts.clients.find_ids(ClientFilter()))

    def rows(self, statement: str) -> list[Any]:
        """Return the rows of a query on the bare connection."""
        with self.program.store.engine().connect() as connection:
            return list(connection.exec_driver_sql(statement))


def set_up(make_program: Callable[..., Program]) -> ListOffice:
    """Return an open office with the sample's profile and three villages."""
    program = make_program()
    program.store.create(PASSWORD)
    program.acts.office.set_up(sample_office(), VILLAGES, ())
    return ListOffice(program)


def decided(check: ImportCheck, decision: RowDecision) -> ImportCheck:
    """Return a check in which every row about someone known is decided so."""
    rows = tuple(decide(row, decision) if row.known is not None else row for row in check.rows)
    return ImportCheck(check.sha256, check.table, check.choice, rows, check.source)

# SPDX-License-Identifier: MIT
"""Recipients from a list of a provider: who of them is registered, as the import of people asks it.

The same function says whether a row is about somebody registered, and what was decided of a row is
remembered in the same place: a list that comes again next stage asks nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import Familiarity, RowDecision
from tksk_desktop.usecases.aid.record_distribution import NewRecipient
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.exchange.compare_rows import row_key
from tksk_desktop.usecases.exchange.needs import KeptDecision, OpenedList
from tksk_desktop.usecases.exchange.readings import CheckedRow, ImportCheck, ReadingChoice
from tksk_desktop.usecases.needs import Clock, OpenWork

MOST_LISTED = 5_000
"""Rows of one list; a distribution of a whole kecamatan stays below."""


class Meaning(Enum):
    """What a row is about."""

    SAME = "same"
    """The registered person beside it."""
    OTHER = "other"
    """Somebody who is not registered: kept with the name and the numbers of the list."""
    ASKED = "asked"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class ListedRecipient:
    """A row with whom it may be about and what was chosen."""

    checked: CheckedRow
    card_number: str
    meaning: Meaning

    def choose(self, meaning: Meaning) -> ListedRecipient:
        """Return the row as it was chosen to mean; only who is alike can be the same."""
        if meaning is Meaning.SAME and self.checked.known is None:
            return self
        if meaning is not Meaning.LEFT_OUT and not self.checked.row.is_kept:
            return self
        return replace(self, meaning=meaning)

    def recipient(self) -> NewRecipient | None:
        """Return who receives; None while it is not decided or where the row is left out."""
        row, known = self.checked.row, self.checked.known
        if self.meaning is Meaning.SAME and known is not None:
            return NewRecipient(client_id=known.client_id, card_number=self.card_number)
        if self.meaning is Meaning.OTHER:
            return NewRecipient(
                name=row.name,
                nik=row.nik or "",
                family_card_number=row.family_card_number or "",
                card_number=self.card_number,
            )
        return None


class CheckRows(Protocol):
    """Reads and compares every row of a table; nothing is written."""

    def __call__(self, opened: OpenedList, table: int, choice: ReadingChoice) -> ImportCheck: ...


def match_recipients(
    opened: OpenedList,
    table: int,
    choice: ReadingChoice,
    card_column: int | None,
    *,
    check: CheckRows,
) -> tuple[ListedRecipient, ...]:
    """Return the rows of a list beside the register; raise EntryRefused for too many."""
    if opened.tables[table].rows > MOST_LISTED:
        raise EntryRefused(FieldProblem("recipients", Problem.TOO_MANY))
    rows = check(opened, table, choice).rows
    cards = _cards(opened, table, [each.row.place for each in rows], card_column)
    return tuple(
        ListedRecipient(each, cards.get(each.row.place, ""), _meaning(each)) for each in rows
    )


def remember_matches(
    rows: Iterable[ListedRecipient], *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Remember what was decided of rows that had to be asked about."""
    decided = {
        row_key(each.checked.row): KeptDecision(
            each.checked.known.client_id,
            RowDecision.SKIP if each.meaning is Meaning.SAME else RowDecision.ADD,
        )
        for each in rows
        if each.checked.known is not None
        and each.checked.familiarity is Familiarity.PROBABLE
        and each.meaning in (Meaning.SAME, Meaning.OTHER)
    }
    with open_work() as work:
        work.imports.keep_decisions(decided, decided_at=clock.now())
        work.commit()
    return Changes.of()


def _meaning(checked: CheckedRow) -> Meaning:
    if not checked.row.is_kept or not checked.row.name:
        return Meaning.LEFT_OUT
    if checked.known is None:
        return Meaning.OTHER
    if checked.decision is RowDecision.ADD:
        return Meaning.OTHER
    return Meaning.ASKED if checked.decision is RowDecision.ASK else Meaning.SAME


def _cards(
    opened: OpenedList, table: int, places: list[int], column: int | None
) -> Mapping[int, str]:
    if column is None:
        return {}
    cells = opened.cells(table, places)
    return {
        place: row[column].strip() if column < len(row) else ""
        for place, row in zip(places, cells, strict=True)
    }

# SPDX-License-Identifier: MIT
"""What importing and exporting need from outside, as protocols."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow, RowDecision
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Village
from tksk_desktop.usecases.exchange.readings import (
    ExportChoice,
    ImportLine,
    KeptMapping,
    ReadingChoice,
    TableSheet,
)


class Told(Protocol):
    """Hears how far long work is; the same as ``usecases.needs.Progress``."""

    def __call__(self, done: int, total: int) -> None:
        """Take note of progress; raise Cancelled to stop the work."""
        ...


class OpenedList(Protocol):
    """A file that was opened, with the tables in it."""

    sha256: str
    tables: tuple[TableSheet, ...]

    def read(
        self,
        table: int,
        choice: ReadingChoice,
        *,
        villages: Sequence[Village],
        today: date,
        progress: Told,
    ) -> tuple[ReadRow, ...]:
        """Read every row of a table as chosen."""
        ...

    def cells(self, table: int, places: Sequence[int]) -> tuple[tuple[str, ...], ...]:
        """Return some rows as they stand in the file."""
        ...


class ListFiles(Protocol):
    """Opens foreign lists."""

    def open(self, path: Path) -> OpenedList:
        """Open a file; raise a refusal of ``domain.exchanged_rows`` or OSError."""
        ...


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    """What the register says of one person, to compare rows with."""

    id: int
    name: str
    nik: str | None
    family_card_number: str | None
    sex: Sex | None
    birth_place: str
    birth_date: date | None
    village_code: str
    address: str
    phone: str
    nickname: str
    mother_name: str
    father_name: str
    notes: str
    kind_codes: tuple[str, ...] = ()
    former_niks: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Nicknames and former names."""
    is_veiled: bool = False
    outside_place: str = ""


@dataclass(frozen=True, slots=True)
class HandedPerson:
    """One person as a list for another office says it."""

    id: int
    name: str
    nik: str | None
    family_card_number: str | None
    sex: Sex | None
    birth_place: str
    birth_date: date | None
    village_code: str
    village_name: str
    address: str
    phone: str
    nickname: str
    mother_name: str
    father_name: str
    notes: str
    registered_on: date
    kind_codes: tuple[str, ...]
    relation: HouseholdRelation | None
    """To the head of the present household."""
    welfare_rank: int | None


class TableWriter(Protocol):
    """Makes the file of a list."""

    def write(
        self,
        people: Sequence[HandedPerson],
        choice: ExportChoice,
        *,
        today: date,
        progress: Told,
    ) -> bytes:
        """Return the bytes of the file."""
        ...

    def write_rows(self, sheet: str, rows: Sequence[Sequence[str]]) -> bytes:
        """Return a workbook of plain texts, the first row being the headers."""
        ...


class FindKnown(Protocol):
    """The one function that says whether a row is about someone registered."""

    def __call__(
        self, rows: Sequence[ReadRow], register: Sequence[RegisteredPerson], progress: Told
    ) -> Sequence[tuple[Familiarity, RegisteredPerson | None]]:
        """Return for each row how alike the most alike person is, and who that is."""
        ...


@dataclass(frozen=True)
class KeptDecision:
    """What the worker decided about a row and a person, an earlier time."""

    client_id: int
    decision: RowDecision


@dataclass
class ImportRecord:
    """An import as it is being kept; counts are filled when it is done."""

    made_at: datetime
    layout_id: str
    layout_title: str
    sha256: str
    rows: int
    added: int = 0
    changed: int = 0
    skipped: int = 0
    wrong: int = 0
    households: int = 0
    ranks: int = 0


@dataclass(frozen=True)
class ChangedPerson:
    """Someone registered whom an import changed: what was said before, field by field."""

    client_id: int
    before: Mapping[str, object] = field(default_factory=dict)


class ImportRecords(Protocol):
    """Imports done, and their bulk of rows."""

    def register(self, ids: Sequence[int] | None = None) -> Sequence[RegisteredPerson]:
        """Return everyone registered, or some, to compare with; merged records are left out."""
        ...

    def kept_mapping(self, header_set: str) -> KeptMapping | None: ...
    def keep_mapping(self, header_set: str, kept: KeptMapping, kept_at: datetime) -> None: ...
    def decisions(self, keys: Collection[str]) -> Mapping[str, KeptDecision]: ...
    def keep_decisions(
        self, decided: Mapping[str, KeptDecision], *, decided_at: datetime
    ) -> None: ...

    def begin(self, record: ImportRecord) -> int:
        """Keep an import and return its id."""
        ...

    def finish(self, import_id: int, record: ImportRecord) -> None: ...
    def add_people(
        self, import_id: int, rows: Sequence[ReadRow], *, on: date, progress: Told
    ) -> Sequence[int]:
        """Add rows as clients, all at once; return their ids in the order of the rows."""
        ...

    def form_households(
        self, import_id: int, people: Sequence[tuple[int, ReadRow]], *, on: date
    ) -> int:
        """Join new clients by their family card; return how many households were formed."""
        ...

    def add_ranks(
        self, import_id: int, rows: Sequence[ReadRow], *, on: date, source: str
    ) -> tuple[int, int]:
        """Keep desil by family card or NIK; return how many were kept and were of nobody."""
        ...

    def keep_changed(self, import_id: int, changed: Sequence[ChangedPerson]) -> None:
        """Keep what changed people were like before, so that it can be undone."""
        ...

    def all(self) -> tuple[ImportLine, ...]: ...
    def undo(self, import_id: int, *, undone_at: datetime) -> tuple[int, int]:
        """Take an import back whole; return how many were removed and how many put back.

        Raise ImportHasFollowers where something depends on it by now, ImportUndone, NotFound.
        """
        ...

    def people_to_hand_out(
        self, ids: Sequence[int] | None, *, opened: bool
    ) -> Sequence[HandedPerson]:
        """Return people for a list that leaves the house, everyone without ids.

        Those of the highest confidentiality are there only where ``opened``.
        """
        ...

    def kept_in_the_house(self, ids: Sequence[int] | None, *, opened: bool) -> tuple[int, int]:
        """Return how many people a list leaves out: restricted, and hidden by level 3."""
        ...

    def entry_draft(self) -> str:
        """Return what the grid of quick entry held, empty without any."""
        ...

    def keep_entry_draft(self, content: str, *, saved_at: datetime) -> None:
        """Keep what the grid holds; an empty text discards it."""
        ...

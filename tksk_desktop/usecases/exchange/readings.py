# SPDX-License-Identifier: MIT
"""Frozen values of importing and exporting that screens and commands show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.exchanged_rows import (
    Familiarity,
    ReadRow,
    RowDecision,
    RowField,
    RowState,
)
from tksk_desktop.domain.exported_lists import (
    USUAL_COLUMNS,
    ExportColumn,
    ExportFormat,
    ExportLayout,
)


@dataclass(frozen=True)
class TableSheet:
    """One table found in a file, as it was recognised."""

    sheet: str
    layout_id: str
    """Empty where the table is none of the known ones."""
    layout_title: str
    headers: tuple[str, ...]
    header_set: str
    mapping: tuple[RowField | None, ...]
    samples: tuple[tuple[str, ...], ...]
    rows: int
    village_above: str
    """The village that the titles above the table name, as written there."""
    without_people: bool
    """Families by their card only, with a rank of welfare."""


@dataclass(frozen=True)
class ReadingChoice:
    """How a table is to be read: what the worker chose, or was chosen for her."""

    mapping: tuple[RowField | None, ...]
    village_answers: Mapping[str, str] = field(default_factory=dict)
    """A village as the list writes it to its code; an empty code leaves the rows out."""
    default_village: str = ""
    default_kinds: tuple[str, ...] = ()
    takes_absent: bool = False
    """Whether the dead and the moved are taken over too."""


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field that the list says otherwise than the register; texts as they are shown."""

    field: RowField
    registered: str
    listed: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Someone registered who may be the one in a row."""

    client_id: int
    name: str
    birth_date: date | None
    village_name: str
    nik: str | None
    is_veiled: bool = False
    """Of the highest confidentiality: no name is shown beside the row."""


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row with what was noticed, whom it may be about, and what is to become of it."""

    row: ReadRow
    familiarity: Familiarity = Familiarity.NONE
    known: KnownPerson | None = None
    differences: tuple[FieldDifference, ...] = ()
    decision: RowDecision = RowDecision.ADD
    fields: frozenset[RowField] = frozenset()
    """Which differing fields an update takes over."""
    is_remembered: bool = False
    """The decision is one of an earlier import."""

    @property
    def state(self) -> RowState:
        """What was noticed about the row itself."""
        return self.row.state


@dataclass(frozen=True)
class ImportCheck:
    """All rows of a table, checked; nothing is written yet."""

    sha256: str
    table: TableSheet
    choice: ReadingChoice
    rows: tuple[CheckedRow, ...]
    source: str = ""

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(checked.state is state for checked in self.rows)

    @property
    def decisions(self) -> Counter[RowDecision]:
        """How many of the rows that can be taken over have each decision."""
        return Counter(checked.decision for checked in self.rows if checked.row.is_kept)


@dataclass(frozen=True)
class ImportLine:
    """One import that was done, as the list of imports shows it; nothing personal."""

    id: int
    made_at: datetime
    layout_title: str
    sha256: str
    rows: int
    added: int
    changed: int
    skipped: int
    wrong: int
    households: int
    ranks: int
    undone_at: datetime | None


@dataclass(frozen=True)
class ImportDone:
    """What an import did."""

    import_id: int
    added: int
    changed: int
    skipped: int
    wrong: int
    households: int = 0
    ranks: int = 0
    ranks_unmatched: int = 0


@dataclass(frozen=True)
class KeptMapping:
    """What was chosen for tables with these headers the last time."""

    mapping: tuple[RowField | None, ...]
    village_answers: Mapping[str, str]
    default_village: str


@dataclass(frozen=True)
class ExportChoice:
    """What a list for another office is to be like."""

    layout: ExportLayout = ExportLayout.OWN
    format: ExportFormat = ExportFormat.WORKBOOK
    columns: tuple[ExportColumn, ...] = USUAL_COLUMNS
    opened: bool = False
    """Whether people of the highest confidentiality are in it too; that needs a reason."""
    reason: str = ""
    recipient: str = ""
    """The office that gets the list, as consents name it."""
    ground: LegalBasis | None = None
    """On what ground those go along who did not consent to it; without one they are left out."""
    ground_note: str = ""


@dataclass(frozen=True)
class ExportScope:
    """How many people a list would hold, and how many stay in the house and why."""

    people: int
    restricted: int = 0
    hidden: int = 0
    without_ground: int = 0
    """Who neither consented to this recipient nor has another ground of their own recorded."""


@dataclass(frozen=True)
class ExportMade:
    """A list ready to be written, and who is in it."""

    data: bytes
    scope: ExportScope
    file_name: str

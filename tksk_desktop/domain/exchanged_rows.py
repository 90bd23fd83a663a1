# SPDX-License-Identifier: MIT
"""What one row of a foreign list says of a person, and what is noticed about it.

How a cell is read is the exchange room's; whether the person is known already is asked elsewhere.
Nothing here refuses a whole list: a bad row is told with its reason, the good ones are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import RuleBroken, WorldRefused
from tksk_desktop.domain.identity_numbers import Sex


class RowField(StrEnum):
    """What a column of a list can be about."""

    NAME = "name"
    NIK = "nik"
    FAMILY_CARD_NUMBER = "family_card_number"
    SEX = "sex"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    VILLAGE = "village"
    ADDRESS = "address"
    HAMLET = "hamlet"
    RT = "rt"
    RW = "rw"
    PHONE = "phone"
    NICKNAME = "nickname"
    MOTHER_NAME = "mother_name"
    FATHER_NAME = "father_name"
    KINDS = "kinds"
    RELATION = "relation"
    LIFE_STATUS = "life_status"
    WELFARE_RANK = "welfare_rank"
    NOTES = "notes"


QUICK_COLUMNS = (
    RowField.NAME,
    RowField.NIK,
    RowField.SEX,
    RowField.BIRTH_DATE,
    RowField.VILLAGE,
    RowField.KINDS,
    RowField.FAMILY_CARD_NUMBER,
    RowField.ADDRESS,
)
"""The columns of quick entry, in the order of its grid."""


class LifeStatus(StrEnum):
    """Whether a listed person still lives where the list says."""

    PRESENT = "present"
    DEAD = "dead"
    MOVED = "moved"
    MISSING = "missing"
    AWAY = "away"
    INVALID = "invalid"


class RowFault(StrEnum):
    """What is noticed about a row; ``ERRORS`` keep it out, the others are told beside it."""

    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    VILLAGE_MISSING = "village_missing"
    VILLAGE_UNKNOWN = "village_unknown"
    NIK_TWICE = "nik_twice"
    RANK_WITHOUT_PERSON = "rank_without_person"
    NOT_PRESENT = "not_present"
    ROW_TWICE = "row_twice"
    NIK_LOST_DIGIT = "nik_lost_digit"
    NIK_UNREADABLE = "nik_unreadable"
    CARD_LOST_DIGIT = "card_lost_digit"
    CARD_UNREADABLE = "card_unreadable"
    SEX_UNREADABLE = "sex_unreadable"
    DATE_UNREADABLE = "date_unreadable"
    DATE_IN_FUTURE = "date_in_future"
    KIND_UNKNOWN = "kind_unknown"
    RELATION_UNKNOWN = "relation_unknown"
    STATUS_UNKNOWN = "status_unknown"
    RANK_UNREADABLE = "rank_unreadable"
    TEXT_SHORTENED = "text_shortened"
    NIK_DATE_DIFFERS = "nik_date_differs"
    NIK_SEX_DIFFERS = "nik_sex_differs"
    NIK_IMPOSSIBLE = "nik_impossible"


ERRORS = frozenset(
    {
        RowFault.NAME_MISSING,
        RowFault.NAME_TOO_LONG,
        RowFault.VILLAGE_MISSING,
        RowFault.VILLAGE_UNKNOWN,
        RowFault.NIK_TWICE,
        RowFault.RANK_WITHOUT_PERSON,
    }
)
SKIPPED = frozenset({RowFault.NOT_PRESENT, RowFault.ROW_TWICE})


class RowState(StrEnum):
    """What becomes of a row."""

    GOOD = "good"
    WARNED = "warned"
    SKIPPED = "skipped"
    WRONG = "wrong"


class Familiarity(StrEnum):
    """How sure it is that a row is about someone registered."""

    NONE = "none"
    PROBABLE = "probable"
    CERTAIN = "certain"


class RowDecision(StrEnum):
    """What the worker wants of a row."""

    ASK = "ask"
    ADD = "add"
    UPDATE = "update"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class RowRemark:
    """One thing noticed, and the cell's own text where that helps to find it."""

    field: RowField
    fault: RowFault
    said: str = ""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as it was understood; ``place`` is its row in the file, counted from 1.

    ``relation`` is who the person is to the head of the family, as households name it; empty
    where the list does not say.
    """

    place: int
    name: str = ""
    nik: str | None = None
    family_card_number: str | None = None
    sex: Sex | None = None
    birth_place: str = ""
    birth_date: date | None = None
    village_code: str = ""
    address: str = ""
    phone: str = ""
    nickname: str = ""
    mother_name: str = ""
    father_name: str = ""
    notes: str = ""
    kind_codes: tuple[str, ...] = ()
    relation: str = ""
    life_status: LifeStatus = LifeStatus.PRESENT
    welfare_rank: int | None = None
    remarks: tuple[RowRemark, ...] = ()

    @property
    def state(self) -> RowState:
        """What becomes of the row: an error weighs more than a reason to skip it."""
        if not self.remarks:
            return RowState.GOOD
        faults = {remark.fault for remark in self.remarks}
        if faults & SKIPPED:
            return RowState.SKIPPED
        return RowState.WRONG if faults & ERRORS else RowState.WARNED

    @property
    def is_kept(self) -> bool:
        """Tell whether the row is taken over unless the worker says otherwise."""
        return self.state in (RowState.GOOD, RowState.WARNED)


class NotATable(WorldRefused):
    """The chosen file is none of the kinds of tables that are read."""


class TableTooLarge(WorldRefused):
    """The table has more bytes, rows, columns or text than is read."""


class TableUnsafe(WorldRefused):
    """The file is built to fill the memory or to fetch something from elsewhere."""


class TableDamaged(WorldRefused):
    """The file is cut short or altered and cannot be read."""


class TableProtected(WorldRefused):
    """The workbook is locked with a password."""


class TableEmpty(WorldRefused):
    """No row of people was found in the file."""


class ImportUndone(RuleBroken):
    """An import was taken back before."""


class ImportHasFollowers(RuleBroken):
    """Something depends on an import by now; the counts say how many people of it are meant."""

    def __init__(self, people: int) -> None:
        super().__init__(str(people))
        self.people = people

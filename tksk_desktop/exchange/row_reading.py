# SPDX-License-Identifier: MIT
"""Reads rows into what they say of people, each with what was noticed about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from tksk_desktop.domain.clients import LONGEST_NAME
from tksk_desktop.domain.exchanged_rows import (
    LifeStatus,
    ReadRow,
    RowFault,
    RowField,
    RowRemark,
)
from tksk_desktop.domain.identity_numbers import NikWarning, Sex, decode_nik, nik_warnings
from tksk_desktop.domain.partial_dates import completes
from tksk_desktop.exchange.cells import cell_text, read_date, read_number, read_rank, says_nothing
from tksk_desktop.exchange.kind_names import kinds_of
from tksk_desktop.exchange.reference_words import SPOUSE, CodeTables, folded
from tksk_desktop.exchange.table_files import Cell
from tksk_desktop.exchange.village_names import VillageNames
from tksk_desktop.usecases.exchange.readings import ReadingChoice

CodedT = TypeVar("CodedT")
Note = Callable[[RowField, RowFault, str], None]
PLAIN_NOTES = frozenset({"catatan", "keterangan"})
LONGEST = {
    RowField.BIRTH_PLACE: 80,
    RowField.PHONE: 40,
    RowField.NICKNAME: 80,
    RowField.MOTHER_NAME: LONGEST_NAME,
    RowField.FATHER_NAME: LONGEST_NAME,
}
LONGEST_ADDRESS, LONGEST_NOTES = 200, 2_000
SPOUSES = {Sex.MALE: "husband", Sex.FEMALE: "wife"}
NIK_REMARKS = {
    NikWarning.BIRTH_DATE_DIFFERS: RowFault.NIK_DATE_DIFFERS,
    NikWarning.SEX_DIFFERS: RowFault.NIK_SEX_DIFFERS,
    NikWarning.IMPOSSIBLE_DATE: RowFault.NIK_IMPOSSIBLE,
}
ABSENT = frozenset(LifeStatus) - {LifeStatus.PRESENT, LifeStatus.AWAY}


class RowReader:
    """Reads the rows of one table, as it was chosen to be read."""

    def __init__(
        self,
        headers: Sequence[str],
        choice: ReadingChoice,
        *,
        codes: CodeTables,
        villages: VillageNames,
        today: date,
        is_survey: bool = False,
    ) -> None:
        self._choice = choice
        self._codes = codes
        self._villages = villages
        self._today = today
        self._relations = codes.survey_relation if is_survey else codes.relation
        self._statuses = codes.survey_life_status if is_survey else codes.life_status
        self._columns: dict[RowField, tuple[int, ...]] = {}
        for place, about in enumerate(choice.mapping):
            if about is not None:
                self._columns[about] = (*self._columns.get(about, ()), place)
        self._headers = tuple(headers)
        self._ranks_only = (
            RowField.NAME not in self._columns and RowField.WELFARE_RANK in self._columns
        )
        self._village_answers = {folded(k): v for k, v in choice.village_answers.items()}

    def read(self, place: int, cells: Sequence[Cell]) -> ReadRow:
        """Read one row."""
        remarks: list[RowRemark] = []

        def note(about: RowField, fault: RowFault, said: str) -> None:
            remarks.append(RowRemark(about, fault, said[:80]))

        nik = self._number(cells, RowField.NIK, note)
        card = self._number(cells, RowField.FAMILY_CARD_NUMBER, note)
        sex = self._coded(cells, RowField.SEX, self._codes.sex, RowFault.SEX_UNREADABLE, note)
        birth_date, birth_place = self._birth(cells, note)
        status = self._life_status(cells, note)
        rank = self._rank(cells, note)
        facts = decode_nik(nik, today=self._today) if nik is not None else None
        if facts is not None and nik is not None:
            for warning in nik_warnings(nik, today=self._today, birth_date=birth_date, sex=sex):
                fault = NIK_REMARKS.get(warning)
                if fault is not None:
                    note(RowField.NIK, fault, "")
            sex = sex if sex is not None else facts.sex
            if birth_date is None or completes(birth_date, facts.birth_date):
                birth_date = facts.birth_date
        row = ReadRow(
            place=place,
            name=self._name(cells, note),
            nik=nik,
            family_card_number=card,
            sex=sex,
            birth_place=birth_place,
            birth_date=birth_date,
            village_code=self._village(cells, note),
            address=self._address(cells, note),
            phone=self._text(cells, RowField.PHONE, note),
            nickname=self._text(cells, RowField.NICKNAME, note),
            mother_name=self._parent(cells, RowField.MOTHER_NAME, note),
            father_name=self._parent(cells, RowField.FATHER_NAME, note),
            notes=self._notes(cells, note),
            kind_codes=self._kinds(cells, note),
            relation=self._relation(cells, sex, note),
            life_status=status,
            welfare_rank=rank,
        )
        if self._ranks_only and (rank is None or (nik is None and card is None)):
            note(RowField.WELFARE_RANK, RowFault.RANK_WITHOUT_PERSON, "")
        return replace(row, remarks=tuple(remarks)) if remarks else row

    def _raw(self, cells: Sequence[Cell], about: RowField) -> Cell:
        """Return the first filled cell of a field's columns."""
        for place in self._columns.get(about, ()):
            if place < len(cells) and cells[place] != "":
                return cells[place]
        return ""

    def _text(self, cells: Sequence[Cell], about: RowField, note: Note) -> str:
        text = cell_text(self._raw(cells, about))
        if says_nothing(text):
            return ""
        return _shortened(text, LONGEST[about], about, note)

    def _name(self, cells: Sequence[Cell], note: Note) -> str:
        name = cell_text(self._raw(cells, RowField.NAME))
        if self._ranks_only:
            return ""
        if says_nothing(name) or name.isdecimal():
            note(RowField.NAME, RowFault.NAME_MISSING, name)
            return ""
        if len(name) > LONGEST_NAME:
            note(RowField.NAME, RowFault.NAME_TOO_LONG, name)
        return name

    def _parent(self, cells: Sequence[Cell], about: RowField, note: Note) -> str:
        """Read a parent's name; some lists have the parent's NIK there."""
        name = " ".join(self._text(cells, about, note).split())
        return "" if name.isdecimal() else name

    def _number(self, cells: Sequence[Cell], about: RowField, note: Note) -> str | None:
        is_nik = about is RowField.NIK
        lost = RowFault.NIK_LOST_DIGIT if is_nik else RowFault.CARD_LOST_DIGIT
        wrong = RowFault.NIK_UNREADABLE if is_nik else RowFault.CARD_UNREADABLE
        cell = self._raw(cells, about)
        digits, fault = read_number(cell, lost=lost, wrong=wrong)
        if fault is not None:
            note(about, fault, cell_text(cell))
        return digits

    def _coded(
        self,
        cells: Sequence[Cell],
        about: RowField,
        table: Mapping[str, CodedT],
        fault: RowFault,
        note: Note,
    ) -> CodedT | None:
        text = cell_text(self._raw(cells, about))
        if says_nothing(text) or text == "0":
            return None
        key = folded(text)
        found = table.get(key) or table.get(key.lstrip("0"))
        if found is None:
            # Offices write "1 - Kepala Keluarga" or "1. Laki-laki" too.
            found = table.get(key.partition(" ")[2])
        if found is None:
            note(about, fault, text)
        return found

    def _birth(self, cells: Sequence[Cell], note: Note) -> tuple[date | None, str]:
        cell = self._raw(cells, RowField.BIRTH_DATE)
        day, place, fault = read_date(cell, today=self._today)
        if fault is not None:
            note(RowField.BIRTH_DATE, fault, cell_text(cell))
        own = self._text(cells, RowField.BIRTH_PLACE, note)
        return day, own or place[: LONGEST[RowField.BIRTH_PLACE]]

    def _life_status(self, cells: Sequence[Cell], note: Note) -> LifeStatus:
        status = self._coded(
            cells, RowField.LIFE_STATUS, self._statuses, RowFault.STATUS_UNKNOWN, note
        )
        if status is None:
            return LifeStatus.PRESENT
        if status in ABSENT and not self._choice.takes_absent:
            note(RowField.LIFE_STATUS, RowFault.NOT_PRESENT, "")
        return status

    def _rank(self, cells: Sequence[Cell], note: Note) -> int | None:
        cell = self._raw(cells, RowField.WELFARE_RANK)
        rank, fault = read_rank(cell)
        if fault is not None:
            note(RowField.WELFARE_RANK, fault, cell_text(cell))
        return rank

    def _relation(self, cells: Sequence[Cell], sex: Sex | None, note: Note) -> str:
        relation = self._coded(
            cells, RowField.RELATION, self._relations, RowFault.RELATION_UNKNOWN, note
        )
        if relation == SPOUSE:
            return SPOUSES[sex] if sex is not None else "unknown"
        return relation or ""

    def _village(self, cells: Sequence[Cell], note: Note) -> str:
        if self._ranks_only:
            return ""
        said = ""
        for place in self._columns.get(RowField.VILLAGE, ()):
            text = cell_text(cells[place]) if place < len(cells) else ""
            if says_nothing(text):
                continue
            code = self._villages.find(text) or self._village_answers.get(folded(text), "")
            if code:
                return code
            said = said or text
        if said:
            note(RowField.VILLAGE, RowFault.VILLAGE_UNKNOWN, said)
        elif not self._choice.default_village:
            note(RowField.VILLAGE, RowFault.VILLAGE_MISSING, "")
        else:
            return self._choice.default_village
        return ""

    def _address(self, cells: Sequence[Cell], note: Note) -> str:
        address = cell_text(self._raw(cells, RowField.ADDRESS))
        parts = ["" if says_nothing(address) else address]
        known = folded(address).split()
        for about, title in (
            (RowField.HAMLET, "Dusun"),
            (RowField.RT, "RT"),
            (RowField.RW, "RW"),
        ):
            text = cell_text(self._raw(cells, about))
            if says_nothing(text) or not text.strip("0"):
                continue
            if about is RowField.HAMLET:
                if folded(text) not in folded(address):
                    hamlet = text if folded(text).startswith("dusun") else f"Dusun {text}"
                    parts.append(f", {hamlet}" if parts[0] else hamlet)
            elif title.casefold() not in known:
                parts.append(f"{title} {text.zfill(2) if text.isdecimal() else text}")
        whole = " ".join(part for part in parts if part).replace(" ,", ",")
        return _shortened(whole, LONGEST_ADDRESS, RowField.ADDRESS, note)

    def _notes(self, cells: Sequence[Cell], note: Note) -> str:
        parts = []
        for place in self._columns.get(RowField.NOTES, ()):
            text = cell_text(cells[place]) if place < len(cells) else ""
            if says_nothing(text):
                continue
            header = self._headers[place] if place < len(self._headers) else ""
            parts.append(
                text if folded(header) in PLAIN_NOTES or not header else f"{header}: {text}"
            )
        return _shortened("; ".join(parts), LONGEST_NOTES, RowField.NOTES, note)

    def _kinds(self, cells: Sequence[Cell], note: Note) -> tuple[str, ...]:
        text = cell_text(self._raw(cells, RowField.KINDS))
        if says_nothing(text) or self._ranks_only:
            return () if self._ranks_only else self._choice.default_kinds
        codes, unknown = kinds_of(text, self._codes.kinds)
        for said in unknown:
            note(RowField.KINDS, RowFault.KIND_UNKNOWN, said)
        return tuple(dict.fromkeys((*codes, *self._choice.default_kinds)))


def _shortened(text: str, longest: int, about: RowField, note: Note) -> str:
    if len(text) <= longest:
        return text
    note(about, RowFault.TEXT_SHORTENED, "")
    return text[: longest - 1] + "…"

# SPDX-License-Identifier: MIT
"""Writes the register as tables for other offices, in our own layout or in theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from tksk_desktop.domain.clients import age_between
from tksk_desktop.domain.exported_lists import ExportColumn, ExportFormat, ExportLayout
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.exchange.table_writing import Value, text_bytes, workbook_bytes
from tksk_desktop.usecases.exchange.needs import HandedPerson, Told
from tksk_desktop.usecases.exchange.readings import ExportChoice
from tksk_desktop.vocabulary import short_date, word

BULELENG = (
    "nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "catatan", "jenis_disabilitas",
)  # fmt: skip
OPENDK = (
    "alamat", "dusun", "rw", "rt", "nama", "nomor_kk", "nomor_nik", "jenis_kelamin",
    "tempat_lahir", "tanggal_lahir", "agama", "pendidikan_dlm_kk", "pendidikan_sdg_ditempuh",
    "pekerjaan", "kawin", "hubungan_keluarga", "kewarganegaraan", "nama_ayah", "nama_ibu",
    "gol_darah", "akta_lahir", "nomor_dokumen_pasport", "tanggal_akhir_pasport",
    "nomor_dokumen_kitas", "nik_ayah", "nik_ibu", "nomor_akta_perkawinan", "tanggal_perkawinan",
    "nomor_akta_perceraian", "tanggal_perceraian", "cacat", "cara_kb", "hamil", "ktp_el",
    "status_rekam", "alamat_sekarang", "id", "foto", "status_dasar", "created_at", "updated_at",
    "desa_id",
)  # fmt: skip
RELATION_NUMBERS: dict[HouseholdRelation, str] = {
    relation: str(number)
    for number, relation in enumerate(HouseholdRelation, start=1)
    if relation is not HouseholdRelation.UNKNOWN
}
"""The list of the civil registry is in the order of its numbers."""
ALIVE = "1"
SHEET = "Klien"
Row = Sequence[Value]


class RegisterTables:
    """Fulfils ``usecases.exchange.needs.TableWriter``."""

    def __init__(self, kinds: Sequence[NeedKind]) -> None:
        self._kinds = {kind.code: kind.name for kind in kinds}

    def write(
        self,
        people: Sequence[HandedPerson],
        choice: ExportChoice,
        *,
        today: date,
        progress: Told,
    ) -> bytes:
        """Return the bytes of the file."""
        headers: Sequence[str]
        if choice.layout is ExportLayout.BULELENG:
            headers, rows = BULELENG, self._buleleng(people)
        elif choice.layout is ExportLayout.OPENDK:
            headers, rows = OPENDK, self._opendk(people)
        else:
            headers = ("No", *(word(column) for column in choice.columns))
            rows = self._own(people, choice.columns, today)
        if choice.format is ExportFormat.TEXT:
            return text_bytes(headers, rows)
        return workbook_bytes(SHEET, headers, rows, total=len(people), progress=progress)

    def write_rows(self, sheet: str, rows: Sequence[Sequence[str]]) -> bytes:
        """Return a workbook of plain texts, the first row being the headers."""
        return workbook_bytes(sheet, rows[0], rows[1:], total=len(rows))

    def _own(
        self, people: Sequence[HandedPerson], columns: Sequence[ExportColumn], today: date
    ) -> Iterator[Row]:
        say: dict[ExportColumn, Callable[[HandedPerson], Value]] = {
            ExportColumn.BIRTH_DATE: lambda p: _whole(p.birth_date) or _partly(p.birth_date),
            ExportColumn.SEX: lambda p: word(p.sex) if p.sex else "",
            ExportColumn.AGE: lambda p: age_between(p.birth_date, today) if p.birth_date else None,
            ExportColumn.VILLAGE: lambda p: p.village_name,
            ExportColumn.KINDS: lambda p: ", ".join(self._kinds.get(c, c) for c in p.kind_codes),
            ExportColumn.RELATION: lambda p: word(p.relation) if p.relation else "",
        }
        for place, person in enumerate(people, start=1):
            yield (
                place,
                *(
                    say[column](person) if column in say else getattr(person, column.value)
                    for column in columns
                ),
            )

    def _buleleng(self, people: Sequence[HandedPerson]) -> Iterator[Row]:
        """One row for each kind of a person, as that office counts them."""
        for p in people:
            born = short_date(p.birth_date) if p.birth_date else ""
            for code in p.kind_codes or ("",):
                yield (p.nik or "", p.name, born, p.sex.value if p.sex else "", code, "", "")

    def _opendk(self, people: Sequence[HandedPerson]) -> Iterator[Row]:
        sexes = {Sex.MALE: "1", Sex.FEMALE: "2"}
        for p in people:
            said = {
                "alamat": p.address,
                "nama": p.name,
                "nomor_kk": p.family_card_number or "",
                "nomor_nik": p.nik or "",
                "jenis_kelamin": sexes[p.sex] if p.sex else "",
                "tempat_lahir": p.birth_place,
                "tanggal_lahir": day.isoformat() if (day := _whole(p.birth_date)) else "",
                "hubungan_keluarga": RELATION_NUMBERS.get(p.relation, "") if p.relation else "",
                "nama_ayah": p.father_name,
                "nama_ibu": p.mother_name,
                "status_dasar": ALIVE,
                "desa_id": p.village_code,
            }
            yield tuple(said.get(header, "") for header in OPENDK)


def _whole(born: date | None) -> date | None:
    """Return a birth date that is wholly known: other offices take no other."""
    return None if isinstance(born, PartialDate) else born


def _partly(born: date | None) -> str | None:
    return None if born is None else short_date(born)

# SPDX-License-Identifier: MIT
"""Writes the lists of a round as a workbook: the counts, and every person with the outcome."""

from __future__ import annotations

from tksk_desktop.domain.village_lists import ListOutcome
from tksk_desktop.exchange.table_writing import Value, sheets_bytes
from tksk_desktop.usecases.villages.list_readings import ListedLine, VillageListSheet
from tksk_desktop.usecases.villages.make_lists_paper import ListsPaper
from tksk_desktop.vocabulary import word

COUNT_HEADS = (
    "Desa", "Jenis PPKS", "Pemberi daftar", "Tanggal daftar", "Orang di daftar",
    *(word(outcome) for outcome in ListOutcome), "Belum diputuskan", "Baris tidak diambil",
)  # fmt: skip
PEOPLE_HEADS = (
    "Desa", "Jenis PPKS", "Nama", "NIK", "No. KK", "Jenis kelamin", "Tanggal lahir", "Alamat",
    "Hasil", "Yang berbeda", "Keputusan", "Alasan",
)  # fmt: skip


def lists_workbook(paper: ListsPaper) -> bytes:
    """Return the bytes of the workbook."""
    counts = [_counts(paper, sheet) for sheet in paper.sheets]
    people = [
        _person(sheet.line.village_name, paper.kinds[sheet.line.kind_code], line)
        for sheet in paper.sheets
        for line in sheet.people
    ]
    return sheets_bytes((("Ringkasan", COUNT_HEADS, counts), ("Orang", PEOPLE_HEADS, people)))


def _counts(paper: ListsPaper, sheet: VillageListSheet) -> tuple[Value, ...]:
    line = sheet.line
    return (
        line.village_name,
        paper.kinds[line.kind_code],
        line.given_by,
        line.given_on,
        line.people,
        *(line.count(outcome) for outcome in ListOutcome),
        line.open,
        line.left_out,
    )


def _person(village: str, kind: str, line: ListedLine) -> tuple[Value, ...]:
    return (
        village,
        kind,
        line.name,
        line.nik,
        line.family_card_number,
        "" if line.sex is None else word(line.sex),
        line.birth_date,
        line.address,
        word(line.outcome),
        ", ".join(map(word, line.differs)),
        word(line.verdict),
        line.reason,
    )

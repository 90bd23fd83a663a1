# SPDX-License-Identifier: MIT
"""Writes a list of candidates for guidance as a workbook: the candidates, and the criteria."""

from __future__ import annotations

from tksk_desktop.exchange.table_writing import Value, sheets_bytes
from tksk_desktop.usecases.guidance.make_list import GuidancePaper
from tksk_desktop.vocabulary import PROPOSED, RESERVE

CANDIDATE_HEADS = (
    "No", "Nama", "Desa", "Penanggung jawab", "Nilai (0-100)", "Usulan", "Alasan",
)  # fmt: skip
ABOUT_HEADS = ("Keterangan", "Isi")


def guidance_workbook(paper: GuidancePaper) -> bytes:
    """Return the bytes of the workbook."""
    line = paper.sheet.line
    candidates: list[tuple[Value, ...]] = [
        (
            each.position,
            each.name,
            each.village_name,
            each.contact_name,
            each.score,
            PROPOSED if each.is_proposed else RESERVE,
            each.reason,
        )
        for each in paper.sheet.candidates
    ]
    about: list[tuple[Value, ...]] = [
        ("Jenis PSKS", paper.kind_name),
        ("Tahun", line.year),
        ("Nomor", line.letter_number),
        ("Tanggal", line.made_on),
        ("Catatan", line.note),
        *(("Kriteria", said) for said in paper.sheet.criteria),
    ]
    return sheets_bytes(
        (("Calon", CANDIDATE_HEADS, candidates), ("Keterangan", ABOUT_HEADS, about))
    )

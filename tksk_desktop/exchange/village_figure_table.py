# SPDX-License-Identifier: MIT
"""Writes a wave of village figures as a workbook: villages, and kinds within villages."""

from __future__ import annotations

from tksk_desktop.exchange.table_writing import Value, sheets_bytes
from tksk_desktop.usecases.villages.make_figures_paper import FiguresPaper
from tksk_desktop.usecases.villages.readings import Counts, VillageLine
from tksk_desktop.vocabulary import word

COUNTED = ("Angka desa", "Angka survei", "Register TKSK", "Selisih")
VILLAGE_HEADS = (
    "Desa", *COUNTED, "RTM", "Keluarga DTSEN", "Keterbukaan data", "Pemberi angka",
    "Tanggal angka desa", "Tanggal survei", "Catatan",
)  # fmt: skip
KIND_HEADS = ("Jenis PPKS", "Desa", *COUNTED)


def figures_workbook(paper: FiguresPaper) -> bytes:
    """Return the bytes of the workbook."""
    villages = [_village(line) for line in paper.all_kinds.lines]
    kinds: list[tuple[Value, ...]] = []
    for name, table in paper.kinds:
        kinds += [
            (name, line.village_name, *_counts(line.counts))
            for line in table.lines
            if line.counts != Counts() and line.counts != Counts(registered=0)
        ]
        kinds.append((name, "Jumlah kecamatan", *_counts(table.total)))
    return sheets_bytes((("Desa", VILLAGE_HEADS, villages), ("Jenis", KIND_HEADS, kinds)))


def _village(line: VillageLine) -> tuple[Value, ...]:
    return (
        line.village_name,
        *_counts(line.counts),
        line.poor_households,
        line.welfare_list,
        "" if line.openness is None else word(line.openness),
        line.given_by,
        line.given_on,
        line.surveyed_on,
        line.note,
    )


def _counts(counts: Counts) -> tuple[Value, ...]:
    return (counts.village, counts.survey, counts.registered, counts.gap)

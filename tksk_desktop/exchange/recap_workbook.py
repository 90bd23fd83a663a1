# SPDX-License-Identifier: MIT
"""Writes a month's recap as a workbook: areas, sub-districts, people in need, activities, files."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from tksk_desktop.domain.recaps import Due
from tksk_desktop.domain.received_figures import NEED_COUNTS
from tksk_desktop.exchange.table_writing import Value, sheets_bytes
from tksk_desktop.usecases.recap.readings import PlaceLine, Recap
from tksk_desktop.vocabulary import tally_words, word

AREA_HEADS = ("Kode", "Wilayah", "Semestinya", "Masuk rekap", "Terlambat", "Belum ada", "Ditunda")
PLACE_HEADS = (
    "Kode", "Kecamatan", "Kabupaten/kota", "Provinsi", "Keadaan", "Perhatian", "Angka yang salah",
    "Versi", "Nomor surat", "Penanda tangan", "Tanggal tanda tangan",
)  # fmt: skip
NEED_HEADS = (
    "Kode", "Wilayah", "Kode jenis", "Jenis PPKS", "Awal", "Masuk", "Keluar", "Akhir",
    "Laki-laki", "Perempuan", "Tidak diketahui", "Keluarga", "Kelompok", "Komunitas",
)  # fmt: skip
TALLY_HEADS = ("Kode", "Wilayah", "Bagian", "Jenis", "Ukuran", "Jumlah")
FILE_HEADS = ("Berkas", "Sebab tidak diambil")
TOTAL = "Jumlah"


def recap_workbook(recap: Recap) -> bytes:
    """Return the bytes of the workbook; each table ends with its total where it has one."""
    return sheets_bytes(
        (
            ("Ringkasan", AREA_HEADS, list(_areas(recap))),
            ("Kecamatan", PLACE_HEADS, [_place(line, recap.due) for line in recap.places]),
            ("PPKS", NEED_HEADS, list(_needs(recap))),
            ("Kegiatan", TALLY_HEADS, list(_tallies(recap))),
            ("Berkas tidak diambil", FILE_HEADS, list(_files(recap))),
        )
    )


def _areas(recap: Recap) -> Iterator[tuple[Value, ...]]:
    counts = attrgetter("expected", "counted", "late", "missing", "set_aside")
    for group in recap.groups:
        yield (group.code, group.name, *counts(group))
    sums = [sum(column) for column in zip(*map(counts, recap.groups), strict=True)]
    yield ("", TOTAL, *(sums or [0] * 5))


def _place(line: PlaceLine, due: Due) -> tuple[Value, ...]:
    return (
        line.code,
        line.name,
        line.regency,
        line.province,
        word(line.standing),
        "; ".join(word(remark) for remark in line.remarks),
        "; ".join(word(fault) for fault in line.faults),
        line.version or None,
        line.letter_number,
        line.signer_name,
        None if line.signed_at is None else due.day_of(line.signed_at),
    )


def _needs(recap: Recap) -> Iterator[tuple[Value, ...]]:
    names = {group.code: group.name for group in recap.groups}
    counts = attrgetter(*NEED_COUNTS)
    for need in recap.needs:
        kind = recap.kind_names.get(need.kind, "")
        yield (need.area, names.get(need.area, ""), need.kind, kind, *counts(need))
    for kind, sums in recap.needs_by_kind():
        yield ("", TOTAL, kind, recap.kind_names.get(kind, ""), *sums)


def _tallies(recap: Recap) -> Iterator[tuple[Value, ...]]:
    names = {group.code: group.name for group in recap.groups}
    for area, tally in recap.tallies:
        yield (area, names.get(area, ""), *tally_words(tally), tally.amount)
    for tally in recap.tallies_summed():
        yield ("", TOTAL, *tally_words(tally), tally.amount)


def _files(recap: Recap) -> Iterator[tuple[Value, ...]]:
    for refused in recap.refused:
        yield (refused.file_name, word(refused.problem))
    if recap.more_refused:
        yield (f"dan {recap.more_refused} berkas lain", "")

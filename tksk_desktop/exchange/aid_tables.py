# SPDX-License-Identifier: MIT
"""Writes lists about aid as workbooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tksk_desktop.domain.programmes import Programme
from tksk_desktop.exchange.table_writing import workbook_bytes
from tksk_desktop.usecases.aid.readings import AidLine
from tksk_desktop.vocabulary import word

LEDGER = (
    "No", "Nama", "Desa", "Program", "Tahap", "Dari", "Sampai", "Diterima", "Rupiah", "Jumlah",
    "Satuan", "Nomor kartu", "Diambil oleh", "Pemeriksaan", "Masalah", "Dibatalkan", "Alasan batal",
)  # fmt: skip


def ledger_workbook(lines: Iterable[AidLine], programmes: Mapping[str, Programme]) -> bytes:
    """Return the ledger as a workbook; NIK and No. KK are not in it."""
    rows = [
        (
            place,
            line.name,
            line.village_name,
            line.programme_code,
            line.stage,
            line.period_from,
            line.period_until,
            line.received_on,
            line.amount,
            line.quantity,
            _unit(line, programmes),
            line.card_number,
            line.taken_by,
            word(line.verification),
            line.problem,
            line.voided_on,
            line.void_reason,
        )
        for place, line in enumerate(lines, start=1)
    ]
    return workbook_bytes("Bantuan", LEDGER, rows)


def _unit(line: AidLine, programmes: Mapping[str, Programme]) -> str:
    programme = programmes.get(line.programme_code)
    return programme.unit if programme is not None and line.quantity is not None else ""

# SPDX-License-Identifier: MIT
"""Writes lists about aid as workbooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tksk_desktop.domain.overlaps import OverlapRule
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.exchange.table_writing import Value, workbook_bytes
from tksk_desktop.usecases.aid.readings import (
    AidLine,
    AidProposalSheet,
    OverlapLine,
    UnreachedLine,
)
from tksk_desktop.vocabulary import word

LEDGER = (
    "No", "Nama", "Desa", "Program", "Tahap", "Dari", "Sampai", "Diterima", "Rupiah", "Jumlah",
    "Satuan", "Nomor kartu", "Diambil oleh", "Pemeriksaan", "Masalah", "Dibatalkan", "Alasan batal",
)  # fmt: skip
OVERLAPS = (
    "No", "Arti", "Yang sama", "Nama 1", "Desa 1", "Program 1", "Dari 1", "Sampai 1", "Nama 2",
    "Desa 2", "Program 2", "Dari 2", "Sampai 2", "Sumber aturan", "Keputusan", "Alasan",
)  # fmt: skip
UNREACHED = (
    "No", "Nama", "Desa", "Alamat", "Jenis PPKS", "Desil", "Risiko", "Terakhir menerima",
    "Keterangan", "Nilai kebutuhan",
)  # fmt: skip
PROPOSED = (
    "No", "Nama", "Desa", "Alamat", "Desil", "Terakhir menerima", "Keterangan", "Nilai kebutuhan",
    "Keputusan musyawarah",
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


def overlap_workbook(lines: Sequence[OverlapLine], rules: Sequence[OverlapRule]) -> bytes:
    """Return the findings as a workbook, one a row; NIK and No. KK are not in it."""
    rows: list[tuple[Value, ...]] = []
    for place, line in enumerate(lines, start=1):
        found, second = line.finding, line.second
        rule = None if found.rule is None else rules[found.rule]
        rows.append(
            (
                place,
                word(found.standing),
                word(found.tie) if found.tie else "",
                *_told(line.first),
                *(_told(second) if second else ("", "", found.wanted, None, None)),
                rule.source if rule else "",
                word(found.verdict),
                found.reason,
            )
        )
    return workbook_bytes("Tumpang tindih", OVERLAPS, rows)


def unreached_workbook(lines: Iterable[UnreachedLine], kinds: Mapping[str, str]) -> bytes:
    """Return whom nothing reached as a workbook; NIK and No. KK are not in it."""
    rows = [
        (
            place,
            line.name,
            line.village_name,
            line.address,
            ", ".join(kinds.get(code, code) for code in line.found.kinds),
            line.found.desil,
            line.found.risk,
            line.found.last_received_on,
            ", ".join(map(word, line.found.reasons)),
            line.found.points,
        )
        for place, line in enumerate(lines, start=1)
    ]
    return workbook_bytes("Belum tersentuh", UNREACHED, rows)


def proposal_workbook(sheet: AidProposalSheet) -> bytes:
    """Return a list of proposals as a workbook, as its paper has it."""
    rows = [
        (
            line.place,
            line.name,
            line.village_name,
            line.address,
            line.desil,
            line.last_received_on,
            ", ".join(word(UnreachedReason(each)) for each in line.reasons.split()),
            line.points,
            "",
        )
        for line in sheet.people
    ]
    return workbook_bytes("Usulan", PROPOSED, rows)


def _told(line: AidLine) -> tuple[Value, ...]:
    programme = f"{line.programme_code} {line.stage}".strip()
    return line.name, line.village_name, programme, line.period_from, line.period_until


def _unit(line: AidLine, programmes: Mapping[str, Programme]) -> str:
    programme = programmes.get(line.programme_code)
    return programme.unit if programme is not None and line.quantity is not None else ""

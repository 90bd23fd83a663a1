# SPDX-License-Identifier: MIT
"""Writes the register of deliveries (buku ekspedisi) as a workbook: copies, and all their steps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.exchange.table_writing import Value, sheets_bytes
from tksk_desktop.usecases.readings import CopyEventLine, CopyLine
from tksk_desktop.vocabulary import month_name, word

COPY_HEADS = (
    "No", "Nomor surat", "Laporan", "Versi", "Penerima", "Sifat", "Keadaan", "Tanggal dikirim",
    "Cara", "Tanggal diterima", "Nama penerima", "Tanggal disetujui", "Catatan",
)  # fmt: skip
STEP_HEADS = (
    "Nomor surat", "Laporan", "Versi", "Penerima", "Tanggal", "Langkah", "Cara", "Lembar cetak",
    "Nama penerima", "Foto tanda terima", "Catatan",
)  # fmt: skip


def delivery_workbook(lines: Sequence[CopyLine]) -> bytes:
    """Return the bytes of the workbook."""
    copies = [_copy(place, line) for place, line in enumerate(lines, start=1)]
    steps = [_step(line, event) for line in lines for event in line.events]
    return sheets_bytes((("Buku ekspedisi", COPY_HEADS, copies), ("Riwayat", STEP_HEADS, steps)))


def _copy(place: int, line: CopyLine) -> tuple[Value, ...]:
    sent = _last(line.events, CopyState.SENT)
    received = _last(line.events, CopyState.RECEIVED)
    approved = _last(line.events, CopyState.APPROVED)
    return (
        place,
        line.letter_number,
        month_name(line.month),
        line.version,
        line.recipient_title,
        word(line.role),
        word(line.state),
        sent.happened_on if sent else None,
        word(sent.way) if sent else "",
        received.happened_on if received else None,
        received.receiver_name if received else "",
        approved.happened_on if approved else None,
        "; ".join(event.note for event in line.events if event.note),
    )


def _step(line: CopyLine, event: CopyEventLine) -> tuple[Value, ...]:
    return (
        line.letter_number,
        month_name(line.month),
        line.version,
        line.recipient_title,
        event.happened_on,
        word(event.state),
        "" if event.way is DeliveryWay.NONE else word(event.way),
        event.sheets,
        event.receiver_name,
        "ada" if event.has_photo else "",
        event.note,
    )


def _last(events: Iterable[CopyEventLine], state: CopyState) -> CopyEventLine | None:
    """Return the newest step of a kind: a copy may be sent twice."""
    return next((each for each in reversed(list(events)) if each.state is state), None)

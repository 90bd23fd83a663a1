# SPDX-License-Identifier: MIT
"""The ledger of aid as a workbook, read back by another library."""

from __future__ import annotations

import io
from datetime import date, datetime, time

import openpyxl

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.exchange.aid_tables import (
    LEDGER,
    PROPOSED,
    UNREACHED,
    ledger_workbook,
    proposal_workbook,
    unreached_workbook,
)
from tksk_desktop.usecases.aid.readings import (
    AidLine,
    AidProposalSheet,
    ProposedLine,
    Unreached,
    UnreachedLine,
)

RICE = Programme(
    "BERAS", "Beras", ProviderLevel.VILLAGE, AidTarget.FAMILY, AidKind.GOODS, date(2018, 1, 1),
    unit="kg",
)  # fmt: skip
LINE = AidLine(
    1, 5, "=1+1", "Dilem", "BERAS", "", date(2026, 10, 1), date(2026, 12, 31), date(2026, 11, 10),
    None, 10, "6013000000000001", "", 3, Verification.RECEIVED, "", None, "", False,
)  # fmt: skip


def test_a_card_keeps_its_digits_and_no_cell_reckons() -> None:
    lines = (LINE, LINE._replace(programme_code="PKH", amount=600_000, quantity=None))
    book = openpyxl.load_workbook(io.BytesIO(ledger_workbook(lines, {"BERAS": RICE})))
    head, goods, money = (tuple(row) for row in book["Bantuan"].values)
    assert head == LEDGER
    told = dict(zip(head, goods, strict=True))
    assert (told["Nama"], told["Nomor kartu"]) == ("=1+1", "6013000000000001")
    assert (told["Jumlah"], told["Satuan"], told["Rupiah"]) == (10, "kg", None)
    assert told["Diterima"] == datetime.combine(date(2026, 11, 10), time())
    assert told["Pemeriksaan"] == "Diterima"
    assert dict(zip(head, money, strict=True))["Rupiah"] == 600_000
    assert not {"NIK", "Nomor KK"} & set(head)


def test_whom_nothing_reached_and_who_was_proposed_are_told_without_numbers() -> None:
    reasons = (UnreachedReason.NO_NIK, UnreachedReason.NEW)
    found = Unreached(5, "x", ("PPKS-24", "PPKS-99"), None, 40, 0, date(2025, 1, 2), reasons, 60)
    data = unreached_workbook(
        [UnreachedLine(found, "=1+1", "Dilem", "RT 1")], {"PPKS-24": "Miskin"}
    )
    head, row = (tuple(each) for each in openpyxl.load_workbook(io.BytesIO(data)).active.values)
    told = dict(zip(head, row, strict=True))
    assert head == UNREACHED
    assert (told["Nama"], told["Jenis PPKS"], told["Desil"]) == ("=1+1", "Miskin, PPKS-99", None)
    assert told["Keterangan"] == "Tanpa NIK, Baru terdaftar"
    person = ProposedLine(1, "Siti", "Dilem", "RT 1", 2, None, "no_nik", 60)
    day = date(2026, 11, 3)
    sheet = AidProposalSheet("460/1", day, day, "Musyawarah", "", "", (person,), None, "")
    book = openpyxl.load_workbook(io.BytesIO(proposal_workbook(sheet)))
    head, row = (tuple(each) for each in book["Usulan"].values)
    assert head == PROPOSED
    assert row[:7] == (1, "Siti", "Dilem", "RT 1", 2, None, "Tanpa NIK")
    assert not {"NIK", "Nomor KK", "Jenis PPKS"} & set(head)

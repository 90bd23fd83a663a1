# SPDX-License-Identifier: MIT
"""The register of deliveries as a workbook, read back by another library."""

from __future__ import annotations

import io
from datetime import date, datetime, time

import openpyxl

from tests.reports.paper_content import copy_event, copy_line
from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.exchange.delivery_register_table import delivery_workbook


def day(number: int) -> datetime:
    """Return a day of November as the workbook tells it."""
    return datetime.combine(date(2026, 11, number), time())


def test_copies_and_all_their_steps_are_sheets_of_their_own() -> None:
    printed = copy_event(CopyState.PRINTED, 3, way=DeliveryWay.PRINTED, sheets=3)
    first = copy_event(CopyState.SENT, 4, way=DeliveryWay.FOLDER)
    again = copy_event(CopyState.SENT, 5, way=DeliveryWay.EMAIL, note="=1+1")
    received = copy_event(CopyState.RECEIVED, 6, receiver_name="Bu Ani", has_photo=True)
    line = copy_line(1, printed, first, again, received, state=CopyState.RECEIVED)
    book = openpyxl.load_workbook(io.BytesIO(delivery_workbook([line, copy_line(2)])))
    copies, steps = book.worksheets
    assert (copies.title, steps.title) == ("Buku ekspedisi", "Riwayat")
    known, waiting = list(copies.values)[1:]
    assert known[6:12] == (
        "Diterima",
        day(5),
        "E-mail",
        day(6),
        "Bu Ani",
        None,
    )
    assert known[12] == "=1+1"
    assert copies.cell(2, 13).data_type == "s"
    assert waiting[6:8] == ("Belum dikirim", None)
    rows = [row[4:10] for row in list(steps.values)[1:]]
    assert rows[0] == (day(3), "Dicetak", "Cetak", 3, None, None)
    assert rows[3] == (day(6), "Diterima", None, None, "Bu Ani", "ada")
    assert len(rows) == 4


def test_an_empty_register_has_its_heads() -> None:
    book = openpyxl.load_workbook(io.BytesIO(delivery_workbook([])))
    assert [page.max_row for page in book.worksheets] == [1, 1]

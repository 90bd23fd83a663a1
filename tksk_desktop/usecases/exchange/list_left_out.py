# SPDX-License-Identifier: MIT
"""Make a workbook of the rows that are not taken over, each with its reasons, to be mended."""

from __future__ import annotations

from collections.abc import Callable

from tksk_desktop.domain.exchanged_rows import RowDecision
from tksk_desktop.usecases.exchange.needs import OpenedList, TableWriter
from tksk_desktop.usecases.exchange.readings import CheckedRow, ImportCheck

SHEET = "Belum diambil"
PLACE, REASON = "Baris", "Alasan"


def list_left_out(
    opened: OpenedList,
    table: int,
    check: ImportCheck,
    *,
    writer: TableWriter,
    reason: Callable[[CheckedRow], str],
) -> bytes:
    """Return the workbook; its columns are those of the file, behind the row and the reasons."""
    left = [row for row in check.rows if is_left_out(row)]
    cells = opened.cells(table, [row.row.place for row in left])
    rows = [(str(row.row.place), reason(row), *said) for row, said in zip(left, cells, strict=True)]
    return writer.write_rows(SHEET, [(PLACE, REASON, *check.table.headers), *rows])


def is_left_out(checked: CheckedRow) -> bool:
    """Tell whether a row is wrong, or still to be decided."""
    return not checked.row.is_kept or checked.decision is RowDecision.ASK

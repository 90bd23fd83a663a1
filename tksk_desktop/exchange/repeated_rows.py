# SPDX-License-Identifier: MIT
"""Finds rows of one list that say the same person twice, and a NIK that two people share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tksk_desktop.domain.exchanged_rows import ReadRow, RowFault, RowField, RowRemark
from tksk_desktop.exchange.reference_words import folded


def mark_repeated(rows: Sequence[ReadRow]) -> tuple[ReadRow, ...]:
    """Mark rows that repeat an earlier one of the same list, and a NIK that two people share."""
    seen: dict[str, ReadRow] = {}
    whole: set[tuple[object, ...]] = set()
    marked = []
    for row in rows:
        fault = None
        if row.name and row.is_kept:
            key = (folded(row.name), row.nik, row.birth_date, row.village_code, row.address)
            first = seen.get(row.nik) if row.nik is not None else None
            if key in whole and (row.nik is not None or row.birth_date is not None):
                fault = RowFault.ROW_TWICE
            elif first is not None:
                same = folded(first.name) == folded(row.name)
                fault = RowFault.ROW_TWICE if same else RowFault.NIK_TWICE
            else:
                whole.add(key)
                if row.nik is not None:
                    seen[row.nik] = row
        if fault is None:
            marked.append(row)
        else:
            remark = RowRemark(RowField.NIK, fault, "")
            marked.append(replace(row, remarks=(*row.remarks, remark)))
    return tuple(marked)

# SPDX-License-Identifier: MIT
"""Hand to the desk of doubles that someone of a list is someone else than who is alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.exchanged_rows import Familiarity
from tksk_desktop.usecases.exchange.readings import CheckedRow
from tksk_desktop.usecases.needs import UnitOfWork

REASON = "Diputuskan orang lain saat daftar diambil"
"""Stands beside the pair at the desk."""
SAMENESS = {
    Familiarity.NONE: Sameness.NO,
    Familiarity.PROBABLE: Sameness.PROBABLE,
    Familiarity.CERTAIN: Sameness.SURE,
}


def tell_apart(
    work: UnitOfWork, rows: Iterable[CheckedRow], new_ids: Mapping[int, int], at: datetime
) -> None:
    """Remember of new people, by the place of their row, that they are not the one alike.

    As every such decision it holds until what identifies one of the two changes.
    """
    pairs = {
        (row.known.client_id, new_ids[row.row.place]): SAMENESS[row.familiarity]
        for row in rows
        if row.known is not None and row.row.place in new_ids
    }
    work.pairs.tell_apart(pairs, reason=REASON, at=at)

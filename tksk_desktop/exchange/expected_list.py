# SPDX-License-Identifier: MIT
"""Reads a desk's own list of sub-districts that must report: a CSV with their codes in a column."""

from __future__ import annotations

import re
from collections.abc import Callable

from tksk_desktop.domain.exchanged_rows import TableEmpty
from tksk_desktop.exchange.text_tables import read_text
from tksk_desktop.usecases.recap.readings import ExpectedPlace

CODE = re.compile(r"([0-9]{2})\.?([0-9]{2})\.?([0-9]{2})(?:\.?0{4})?")
MOST = 10_000


def read_expected(
    data: bytes, find: Callable[[str], ExpectedPlace | None]
) -> tuple[ExpectedPlace, ...]:
    """Return the sub-districts of the list, each once, in the order of their codes.

    A code may be written ``35.07.13`` or ``350713``, in any column; lines without one (titles,
    sums) are passed over. Raise NotATable, TableTooLarge, or TableEmpty where no line names one.
    """
    found: dict[str, ExpectedPlace] = {}
    for row in read_text(data)[:MOST]:
        for cell in row:
            written = CODE.fullmatch(cell.strip())
            place = find(".".join(written.groups())) if written else None
            if place is not None:
                found[place.code] = place
                break
    if not found:
        raise TableEmpty
    return tuple(found[code] for code in sorted(found))

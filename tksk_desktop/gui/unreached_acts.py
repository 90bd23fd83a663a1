# SPDX-License-Identifier: MIT
"""What the screens can do about people whom no aid reached, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.usecases.aid.propose_aid import NewAidProposal
from tksk_desktop.usecases.aid.readings import (
    AidGlance,
    AidProposalLine,
    Unreached,
    UnreachedLine,
    UnreachedScan,
)
from tksk_desktop.usecases.changes import Changes


@dataclass(frozen=True)
class UnreachedActs:
    """Belum tersentuh, and the lists of proposals made from it."""

    months: Callable[[], int]
    """Months without aid after which somebody counts as not reached."""
    keep_months: Callable[[int], Changes]
    scan: Callable[[], UnreachedScan]
    glance: Callable[[], AidGlance]
    """The figures of the first page."""
    lines: Callable[[Sequence[Unreached]], tuple[UnreachedLine, ...]]
    workbook: Callable[[Sequence[Unreached]], bytes]
    next_number: Callable[[date], int]
    propose: Callable[[NewAidProposal], Changes]
    take_back: Callable[[int, str], Changes]
    proposals: Callable[[], tuple[AidProposalLine, ...]]
    paper: Callable[[int], bytes]
    """A list as PDF for the meeting."""
    list_workbook: Callable[[int], bytes]

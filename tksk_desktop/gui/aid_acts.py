# SPDX-License-Identifier: MIT
"""What the screens can do with aid, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.overlaps import OverlapRule
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.usecases.aid.decide_overlap import NewDecision
from tksk_desktop.usecases.aid.keep_programmes import NewProgramme
from tksk_desktop.usecases.aid.keep_rules import NewRule
from tksk_desktop.usecases.aid.match_recipients import ListedRecipient
from tksk_desktop.usecases.aid.readings import (
    AidFilter,
    AidLine,
    Finding,
    FoundAid,
    OverlapHint,
    OverlapLine,
    OverlapScan,
    ProgrammeUse,
)
from tksk_desktop.usecases.aid.record_distribution import NewDistribution
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ReadingChoice


@dataclass(frozen=True)
class AidActs:
    """Programmes, the ledger, and what overlaps."""

    programmes: Callable[[], tuple[Programme, ...]]
    """Quick, any thread."""
    keep_programme: Callable[[NewProgramme], Changes]
    rules: Callable[[], tuple[tuple[int | None, OverlapRule], ...]]
    """The rules in their order, with the ids of the office's own."""
    add_rule: Callable[[NewRule], Changes]
    end_rule: Callable[[int, date], Changes]
    uses: Callable[[], tuple[ProgrammeUse, ...]]
    find: Callable[[AidFilter], FoundAid]
    lines: Callable[[Sequence[int]], tuple[AidLine, ...]]
    of_client: Callable[[int], tuple[AidLine, ...]]
    check: Callable[[NewDistribution], tuple[OverlapHint, ...]]
    """What each recipient would have beside it."""
    match: Callable[[OpenedList, int, ReadingChoice, int | None], tuple[ListedRecipient, ...]]
    """Rows of a provider's list beside the register; the last is the column of the card."""
    remember_matches: Callable[[Sequence[ListedRecipient]], Changes]
    record: Callable[[NewDistribution], Changes]
    verify: Callable[[Sequence[int], Verification, str], Changes]
    void: Callable[[int, str], Changes]
    handover: Callable[[int], bytes]
    """The record of the distribution that an entry belongs to, as PDF."""
    recipients: Callable[[int], bytes]
    """The list to sign of the distribution that an entry belongs to, as PDF."""
    workbook: Callable[[AidFilter], bytes]
    overlaps: Callable[[], OverlapScan]
    overlap_lines: Callable[[Sequence[Finding]], tuple[OverlapLine, ...]]
    decide: Callable[[NewDecision], Changes]
    overlap_paper: Callable[[OverlapScan], bytes]
    """The report of findings to the Dinas, as PDF."""
    overlap_workbook: Callable[[OverlapScan], bytes]

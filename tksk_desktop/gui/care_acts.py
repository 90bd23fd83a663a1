# SPDX-License-Identifier: MIT
"""What screens can do about confidentiality, the log of changes and the rights of the subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.audit import ChainVerdict
from tksk_desktop.domain.subject_rights import RequestKind, RetentionStart
from tksk_desktop.usecases.audit.readings import AuditFilter, AuditLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.rights.destroy_data import NewDestruction
from tksk_desktop.usecases.rights.readings import RetentionSheet, RightsSheet
from tksk_desktop.usecases.rights.requests_and_restriction import NewAnswer


@dataclass(frozen=True)
class ConfidentialityActs:
    """Opening clients of level 3, and saying how confidential one is."""

    open: Callable[[str], Changes]
    """With a reason, for this sitting."""
    close: Callable[[], Changes]
    reason: Callable[[], str]
    """Why they are open; empty while closed. Quick, any thread."""
    has_hidden: Callable[[], bool]
    """Whether the register holds such clients at all."""
    set_level: Callable[[int, int | None, str], Changes]


@dataclass(frozen=True)
class AuditActs:
    """The log of changes."""

    numbers: Callable[[AuditFilter], Sequence[int]]
    lines: Callable[[Sequence[int]], tuple[AuditLine, ...]]
    check: Callable[[], ChainVerdict]
    note_print: Callable[[str, tuple[int, ...]], None]
    """Kind of paper and whom it is about, right after it was printed."""
    note_export: Callable[[str, tuple[int, ...]], None]
    """The same after it was saved outside the program."""


@dataclass(frozen=True)
class RightsActs:
    """The rights of the person whose data is kept, and the end of retention."""

    sheet: Callable[[int], RightsSheet]
    take_request: Callable[[int, RequestKind, datetime, str], Changes]
    answer: Callable[[int, NewAnswer], Changes]
    restrict: Callable[[int, str, date], Changes]
    lift: Callable[[int, str], Changes]
    subject_pdf: Callable[[int], bytes]
    """Everything held about one person."""
    retention: Callable[[], RetentionSheet]
    set_retention: Callable[[int, RetentionStart], Changes]
    destroy: Callable[[NewDestruction], Changes]
    """Erase for good; the answer's id is the record of destruction."""
    destruction_pdf: Callable[[int], bytes]

# SPDX-License-Identifier: MIT
"""What the screens can do with e-mail, receipts and the register, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tksk_desktop.domain.outgoing_mail import MailProblem
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.copies.mail_account import NewMailAccount
from tksk_desktop.usecases.copies.needs import IsStopped
from tksk_desktop.usecases.copies.readings import MailAccountSheet, MailRound, MailSuggestion
from tksk_desktop.usecases.copies.send_mail import NewMail
from tksk_desktop.usecases.doubles.needs import OnDatabase


@dataclass(frozen=True)
class DeliveryActs:
    """How copies leave, besides a folder, and what comes back."""

    account: Callable[[], MailAccountSheet | None]
    keep_account: Callable[[NewMailAccount], Changes]
    check_account: Callable[[NewMailAccount, OnDatabase], MailProblem | None]
    """Log in at the server; runs beside the database thread."""
    suggest: Callable[[int], MailSuggestion]
    queue: Callable[[NewMail], Changes]
    is_due: Callable[[], bool]
    send_waiting: Callable[[IsStopped, OnDatabase], MailRound]
    """Go through the queue; runs beside the database thread."""
    send_again: Callable[[int], Changes]
    call_off: Callable[[int], Changes]
    arrived: Callable[[int], Changes]
    """Note that a message of unclear outcome did arrive."""
    put_out: Callable[[int, Path], Path]
    """Put a copy's file into a folder without marking anything."""
    receipt_photo: Callable[[int], bytes]
    """The photo of the receipt, by the number of the step."""
    receipt_sheet: Callable[[int], bytes]
    """A copy to the sheet that its recipient signs, as PDF."""
    register_workbook: Callable[[], bytes]

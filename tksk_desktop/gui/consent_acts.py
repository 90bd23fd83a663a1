# SPDX-License-Identifier: MIT
"""What the screens can do with consents, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.consents.record_consent import NewConsent


@dataclass(frozen=True)
class ConsentActs:
    """The consents and other legal grounds of clients."""

    of_client: Callable[[int], tuple[ConsentLine, ...]]
    record: Callable[[NewConsent], Changes]
    withdraw: Callable[[int, date, str], Changes]

# SPDX-License-Identifier: MIT
"""What screens and papers read of the log of changes; the sentences are in ``audit_words``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from tksk_desktop.domain.audit import AuditEvent

Plain = str | int | float | bool | None
Value = Plain | StrEnum | date | datetime | time
"""A field's value as it is: words, dates and members instead of what the file holds."""


@dataclass(frozen=True)
class AuditFilter:
    """Which entries are shown; empty values do not filter. ``until`` is not included."""

    client_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    events: tuple[AuditEvent, ...] = ()


@dataclass(frozen=True)
class FieldChange:
    """One field of a record, from and to, as it was logged."""

    name: str
    before: Value
    after: Value


@dataclass(frozen=True)
class PartLine:
    """One part of a record that was added, changed or removed."""

    part: str
    event: AuditEvent
    fields: tuple[FieldChange, ...]
    called: str = ""


@dataclass(frozen=True)
class AuditLine:
    """One entry of the log."""

    number: int
    happened_at: datetime
    event: AuditEvent
    entity: str
    entity_id: int | None
    clients: tuple[tuple[int, str], ...]
    """Ids and present names of those it concerns."""
    fields: tuple[FieldChange, ...]
    parts: tuple[PartLine, ...]
    reason: str
    details: tuple[tuple[str, Plain], ...]
    done: str
    rows: int
    is_erased: bool
    """The person's data was destroyed: what happened is no longer told, only that it did."""

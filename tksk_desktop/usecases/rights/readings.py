# SPDX-License-Identifier: MIT
"""What screens and papers read of a person's rights."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.subject_rights import (
    Destruction,
    RefusalGround,
    RequestAnswer,
    RequestKind,
    RetentionStart,
)
from tksk_desktop.usecases.audit.readings import AuditLine, Value


@dataclass(frozen=True)
class RequestLine:
    """One request with its answer."""

    id: int
    kind: RequestKind
    received_at: datetime
    due_at: datetime
    asked: str
    answered_at: datetime | None
    answer: RequestAnswer | None
    ground: RefusalGround | None
    answer_text: str


@dataclass(frozen=True)
class RestrictionLine:
    """One restriction, in force or lifted."""

    id: int
    since: date
    reason: str
    lifted_on: date | None
    lift_reason: str


@dataclass(frozen=True)
class RightsSheet:
    """The rights of one client: what was asked, and whether the data is restricted."""

    client_id: int
    requests: tuple[RequestLine, ...]
    restrictions: tuple[RestrictionLine, ...]

    @property
    def restricted(self) -> RestrictionLine | None:
        """The restriction in force."""
        return next((each for each in self.restrictions if each.lifted_on is None), None)


@dataclass(frozen=True)
class RetentionSheet:
    """The rule of retention, who is due by it, and what was destroyed."""

    years: int
    counted_from: RetentionStart
    due: tuple[RetentionLine, ...]
    destructions: tuple[DestructionLine, ...]


@dataclass(frozen=True)
class RetentionLine:
    """One person whose retention has ended."""

    client_id: int
    name: str
    village_name: str
    last_day: date


@dataclass(frozen=True)
class DestructionLine:
    """One record of destruction."""

    id: int
    number: str
    destroyed_on: date
    initials: str
    ground: str


@dataclass(frozen=True)
class SubjectRecords:
    """All rows of one table that are about a person, each as fields with values."""

    table: str
    rows: tuple[tuple[tuple[str, Value], ...], ...]


@dataclass(frozen=True)
class SubjectFile:
    """Everything held about one person."""

    client_id: int
    name: str
    records: tuple[SubjectRecords, ...]
    log: tuple[AuditLine, ...]


@dataclass(frozen=True)
class DestructionPaper:
    """What the record of destruction says."""

    destruction: Destruction
    subdistrict_name: str
    regency_name: str
    member_number: str

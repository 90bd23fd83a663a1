# SPDX-License-Identifier: MIT
"""Rights of the person whose data is kept (UU 27/2022), restriction, and the end of retention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

ANSWER_WITHIN = timedelta(hours=72)
"""3 × 24 hours (Art. 30 and 32)."""
LONGEST_RETENTION_YEARS = 30


class RequestKind(StrEnum):
    """What a person may ask."""

    ACCESS = "access"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    ERASURE = "erasure"


class RequestAnswer(StrEnum):
    """How a request was answered."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class RefusalGround(StrEnum):
    """Why a request may be refused (Art. 33, and 15 for public duties)."""

    HARMS_SAFETY = "harms_safety"
    REVEALS_OTHERS = "reveals_others"
    NATIONAL_DEFENCE = "national_defence"
    LAW_ENFORCEMENT = "law_enforcement"
    PUBLIC_DUTY = "public_duty"


class RetentionStart(StrEnum):
    """From what day the retention of a person's data is counted."""

    LAST_ACTIVITY = "last_activity"
    LAST_CASE_CLOSED = "last_case_closed"


@dataclass
class SubjectRequest:
    """One request of a person about the own data, with its answer."""

    client_id: int
    kind: RequestKind
    received_at: datetime
    asked: str = ""
    answered_at: datetime | None = None
    answer: RequestAnswer | None = None
    ground: RefusalGround | None = None
    answer_text: str = ""
    id: int | None = None

    @property
    def due_at(self) -> datetime:
        """Until when it must be answered."""
        return self.received_at + ANSWER_WITHIN

    def is_late(self, now: datetime) -> bool:
        """Tell whether the time to answer has passed without an answer."""
        return self.answered_at is None and now > self.due_at


@dataclass
class Restriction:
    """A time in which a person's data is only kept, not worked with."""

    client_id: int
    since: date
    reason: str
    lifted_on: date | None = None
    lift_reason: str = ""
    id: int | None = None


@dataclass
class RetentionRule:
    """For how many years data is kept, and from what day on they count."""

    years: int = 5
    counted_from: RetentionStart = RetentionStart.LAST_ACTIVITY
    id: int | None = None

    def ends_before(self, today: date) -> date:
        """Return the day: whose last day lies before it is due."""
        year = today.year - self.years
        try:
            return today.replace(year=year)
        except ValueError:
            return date(year, 2, 28)


@dataclass
class Destruction:
    """The record of one destruction (berita acara pemusnahan); nothing in it names the person."""

    number: str
    destroyed_on: date
    destroyed_at: datetime
    subject_id: int
    initials: str
    ground: str
    performed_by: str
    witnesses: str
    counts: dict[str, int]
    """Tables and how many records of each."""
    pdf: bytes = b""
    id: int | None = None


def answer_problems(request: SubjectRequest) -> list[FieldProblem]:
    """Return what is wrong with an answer: a refusal needs its ground in the law, and words."""
    problems = []
    if request.answer is None:
        problems.append(FieldProblem("answer", Problem.MISSING))
    if request.answer in (RequestAnswer.REFUSED, RequestAnswer.PARTLY):
        if request.ground is None:
            problems.append(FieldProblem("ground", Problem.MISSING))
        if not request.answer_text.strip():
            problems.append(FieldProblem("answer_text", Problem.MISSING))
    return problems


def destruction_number(year: int, running: int) -> str:
    """Write ``BAP-2026-001``."""
    return f"BAP-{year}-{running:03d}"

# SPDX-License-Identifier: MIT
"""Take a person's request, answer it, restrict processing and lift that again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem, ProcessingRestricted
from tksk_desktop.domain.subject_rights import (
    RefusalGround,
    RequestAnswer,
    RequestKind,
    Restriction,
    SubjectRequest,
    answer_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewAnswer:
    """How a request is answered."""

    answer: RequestAnswer | None
    ground: RefusalGround | None
    answer_text: str


def take_request(
    client_id: int,
    kind: RequestKind,
    received_at: datetime,
    asked: str,
    *,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Take a request; the time to answer runs from when it was received."""
    if received_at > clock.now():
        raise EntryRefused(FieldProblem("received_on", Problem.IN_FUTURE))
    with open_work() as work:
        work.clients.get(client_id)
        work.rights.add(SubjectRequest(client_id, kind, received_at, asked.strip()))
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)


def answer_request(
    request_id: int, new: NewAnswer, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Answer a request; a refusal names its ground in the law. Raise EntryRefused."""
    with open_work() as work:
        request = work.rights.get_request(request_id)
        request.answer = new.answer
        refuses = new.answer in (RequestAnswer.REFUSED, RequestAnswer.PARTLY)
        request.ground = new.ground if refuses else None
        request.answer_text = new.answer_text.strip()
        problems = answer_problems(request)
        if problems:
            raise EntryRefused(*problems)
        request.answered_at = clock.now()
        work.commit()
        return Changes.of(Kind.CLIENTS, record_id=request.client_id)


def restrict_processing(
    client_id: int, reason: str, *, since: date, open_work: OpenWork, clock: Clock
) -> Changes:
    """Restrict a client's data: no new notes, exports or referrals until lifted."""
    problems = []
    if not reason.strip():
        problems.append(FieldProblem("reason", Problem.MISSING))
    if since > clock.today():
        problems.append(FieldProblem("since", Problem.IN_FUTURE))
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        work.clients.get(client_id)
        if work.rights.restriction(client_id) is None:
            work.rights.add(Restriction(client_id, since, reason.strip()))
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)


def lift_restriction(client_id: int, reason: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Lift a restriction, with a reason."""
    if not reason.strip():
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    with open_work() as work:
        restriction = work.rights.restriction(client_id)
        if restriction is not None:
            restriction.lifted_on = clock.today()
            restriction.lift_reason = reason.strip()
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)


def refuse_restricted(work: UnitOfWork, client_ids: Iterable[int]) -> None:
    """Raise ProcessingRestricted where the data of one of these clients is restricted.

    Whatever works with a person's data anew calls this first: a new note, an export, a referral.
    """
    wanted = tuple(dict.fromkeys(client_ids))
    if wanted and work.rights.any_restricted(wanted):
        raise ProcessingRestricted

# SPDX-License-Identifier: MIT
"""Lists that propose people for aid (usulan bantuan), as a village's meeting gets them.

A list keeps what was known on its day. Its number is one of the office's letters and never used
twice: a list made by mistake is taken back with a reason and keeps its number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem

MOST_PEOPLE = 500
"""More than a meeting can speak of in one day."""
LONGEST_MEETING = 120


@dataclass
class ProposedPerson:
    """One person of a list, in the order of need, with the data of that day."""

    client_id: int
    place: int
    name: str
    village_code: str
    points: int
    reasons: str
    """The values of the reasons, with blanks between them."""
    address: str = ""
    desil: int | None = None
    last_received_on: date | None = None
    id: int | None = None


@dataclass
class AidProposal:
    """One list. ``programme_code`` is empty where the meeting is to find the programme."""

    number: str
    running_number: int
    proposed_on: date
    without_aid_since: date
    meeting: str
    """Before whom it is laid, say a village's meeting."""
    programme_code: str = ""
    note: str = ""
    people: list[ProposedPerson] = field(default_factory=list)
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""
    id: int | None = None

    def take_back(self, reason: str, *, on: date) -> None:
        """Take the list back; it stays readable with the reason."""
        if not reason.strip():
            raise EntryRefused(FieldProblem("reason", Problem.MISSING))
        if self.withdrawn_on is not None:
            raise EntryRefused(FieldProblem("reason", Problem.TWICE))
        self.withdrawn_on, self.withdrawn_reason = on, reason.strip()


def proposal_problems(proposal: AidProposal, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a list's fields."""
    problems = []
    if not proposal.meeting:
        problems.append(FieldProblem("meeting", Problem.MISSING))
    elif len(proposal.meeting) > LONGEST_MEETING:
        problems.append(FieldProblem("meeting", Problem.TOO_LONG))
    if proposal.proposed_on > today:
        problems.append(FieldProblem("proposed_on", Problem.IN_FUTURE))
    if not proposal.people:
        problems.append(FieldProblem("people", Problem.MISSING))
    elif len(proposal.people) > MOST_PEOPLE:
        problems.append(FieldProblem("people", Problem.TOO_MANY))
    return problems

# SPDX-License-Identifier: MIT
"""Make a list of people proposed for aid, take one back, say when somebody is not reached."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.aid_proposals import AidProposal, ProposedPerson, proposal_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.letter_numbers import letter_number
from tksk_desktop.domain.unreached import MOST_MONTHS
from tksk_desktop.usecases.aid.readings import RecipientThen, UnreachedLine
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork
from tksk_desktop.usecases.rights.requests_and_restriction import refuse_restricted

NO_REPORT = 0
"""No report has this id: the number is looked for among all of them."""


@dataclass(frozen=True)
class NewAidProposal:
    """What the form says, and the chosen people as the list showed them."""

    proposed_on: date
    running_number: int
    without_aid_since: date
    meeting: str
    people: tuple[UnreachedLine, ...]
    programme_code: str = ""
    note: str = ""


def next_proposal_number(day: date, *, open_work: OpenWork) -> int:
    """Return the next running number of the office's letters in the year of a day."""
    with open_work() as work:
        start = work.office.get().number_start
        return max(work.reports.highest_running_number(day.year) + 1, start)


def propose_aid(
    new: NewAidProposal, *, programmes: Collection[str], open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep a list, the most pressing need first; raise EntryRefused, ProcessingRestricted."""
    ids = [line.found.client_id for line in new.people]
    with open_work() as work:
        refuse_restricted(work, ids)
        known = work.aid.recipients(ids, new.proposed_on)
        proposal = _proposal(new, known, work.office.get().number_pattern)
        problems = proposal_problems(proposal, today=clock.today())
        if len(set(ids)) != len(ids):
            problems.append(FieldProblem("people", Problem.TWICE))
        elif set(ids) - set(known):
            problems.append(FieldProblem("people", Problem.UNKNOWN))
        if new.programme_code and new.programme_code not in programmes:
            problems.append(FieldProblem("programme_code", Problem.UNKNOWN))
        problems += _number_problems(work, new)
        if problems:
            raise EntryRefused(*problems)
        work.aid.add_proposal(proposal)
        work.flush()
        work.commit()
        return Changes.of(Kind.AID, record_id=proposal.id)


def take_proposal_back(
    proposal_id: int, reason: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Take a list back with a reason; it keeps its number."""
    with open_work() as work:
        work.aid.proposal(proposal_id).take_back(reason, on=clock.today())
        work.commit()
    return Changes.of(Kind.AID, record_id=proposal_id)


def unreached_months(*, open_work: OpenWork) -> int:
    """Return after how many months without aid somebody counts as not reached."""
    with open_work() as work:
        return work.office.get().unreached_months


def keep_unreached_months(months: int, *, open_work: OpenWork) -> Changes:
    """Say after how many months; raise EntryRefused."""
    if not 1 <= months <= MOST_MONTHS:
        raise EntryRefused(FieldProblem("unreached_months", Problem.OUT_OF_RANGE))
    with open_work() as work:
        work.office.get().unreached_months = months
        work.commit()
    return Changes.of(Kind.AID)


def _proposal(new: NewAidProposal, known: Mapping[int, RecipientThen], pattern: str) -> AidProposal:
    day = new.proposed_on
    ranked = sorted(new.people, key=lambda line: -line.found.points)
    people = [
        ProposedPerson(
            line.found.client_id,
            place,
            known[line.found.client_id].name,
            known[line.found.client_id].village_code,
            line.found.points,
            " ".join(line.found.reasons),
            line.address,
            line.found.desil,
            line.found.last_received_on,
        )
        for place, line in enumerate(ranked, start=1)
        if line.found.client_id in known
    ]
    return AidProposal(
        letter_number(pattern, running=new.running_number, month=day.month, year=day.year),
        new.running_number,
        day,
        new.without_aid_since,
        new.meeting.strip(),
        new.programme_code,
        new.note.strip(),
        people,
    )


def _number_problems(work: UnitOfWork, new: NewAidProposal) -> list[FieldProblem]:
    if new.running_number < 1:
        return [FieldProblem("running_number", Problem.OUT_OF_RANGE)]
    if work.reports.number_is_taken(new.proposed_on.year, new.running_number, besides=NO_REPORT):
        return [FieldProblem("running_number", Problem.NUMBER_TAKEN)]
    return []

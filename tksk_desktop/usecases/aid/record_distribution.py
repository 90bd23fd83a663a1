# SPDX-License-Identifier: MIT
"""Record what a programme gave to one or many recipients, verify the receipt, void an entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.aid import AidEntry, Verification, share_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.overlaps import number_key
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.usecases.aid.readings import RecipientThen
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.rights.requests_and_restriction import refuse_restricted


@dataclass(frozen=True)
class NewRecipient:
    """One recipient: a client, or somebody with the name and numbers of a list."""

    client_id: int | None = None
    name: str = ""
    nik: str = ""
    family_card_number: str = ""
    card_number: str = ""
    taken_by: str = ""
    """Who came for it, where that was somebody else."""


@dataclass(frozen=True)
class NewDistribution:
    """What was given, alike for all its recipients."""

    programme_code: str
    period_from: date
    period_until: date
    received_on: date
    recipients: tuple[NewRecipient, ...]
    amount: int | None = None
    """Whole Rupiah for each."""
    quantity: int | None = None
    stage: str = ""


def record_distribution(
    new: NewDistribution,
    *,
    programmes: Mapping[str, Programme],
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Enter one row for each recipient, all or none; raise EntryRefused."""
    _refuse_wrong(new, programmes, clock.today())
    ids = [each.client_id for each in new.recipients if each.client_id is not None]
    with open_work() as work:
        refuse_restricted(work, ids)
        known = work.aid.recipients(ids, new.received_on)
        if set(ids) - set(known):
            raise EntryRefused(FieldProblem("recipients", Problem.UNKNOWN))
        entries = [entry_of(new, each, known) for each in new.recipients]
        work.aid.add_all(entries)
        work.flush()
        only = entries[0].id if len(entries) == 1 else None
        work.commit()
    return Changes.of(Kind.AID, record_id=only)


def verify_receipts(
    entry_ids: Sequence[int],
    found: Verification,
    problem: str = "",
    *,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Say whether the aid reached its recipients, of all entries or none; raise EntryRefused."""
    with open_work() as work:
        for entry_id in entry_ids:
            work.aid.get(entry_id).verify(found, on=clock.today(), problem=problem)
        work.commit()
    return Changes.of(Kind.AID, record_id=entry_ids[0] if len(entry_ids) == 1 else None)


def void_aid(entry_id: int, reason: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Void a wrong entry with a reason; it is never deleted."""
    with open_work() as work:
        work.aid.get(entry_id).void(reason, on=clock.today())
        work.commit()
    return Changes.of(Kind.AID, record_id=entry_id)


def _refuse_wrong(new: NewDistribution, programmes: Mapping[str, Programme], today: date) -> None:
    programme = programmes.get(new.programme_code)
    if programme is None:
        raise EntryRefused(FieldProblem("programme_code", Problem.UNKNOWN))
    problems = share_problems(
        programme,
        period=(new.period_from, new.period_until),
        received_on=new.received_on,
        amount=new.amount,
        quantity=new.quantity,
        stage=new.stage,
        today=today,
    )
    if not new.recipients:
        problems.append(FieldProblem("recipients", Problem.MISSING))
    if any(each.client_id is None and not each.name.strip() for each in new.recipients):
        problems.append(FieldProblem("name", Problem.MISSING))
    ids = [each.client_id for each in new.recipients if each.client_id is not None]
    if len(set(ids)) < len(ids):
        problems.append(FieldProblem("recipients", Problem.TWICE))
    if problems:
        raise EntryRefused(*problems)


def entry_of(
    new: NewDistribution, recipient: NewRecipient, known: Mapping[int, RecipientThen]
) -> AidEntry:
    """Return a recipient's entry, with name, numbers and household of that day."""
    then = RecipientThen(recipient.name.strip(), recipient.nik, recipient.family_card_number, "")
    if recipient.client_id is not None:
        then = known[recipient.client_id]
    return AidEntry(
        new.programme_code,
        then.name,
        new.period_from,
        new.period_until,
        new.received_on,
        amount=new.amount,
        quantity=new.quantity,
        stage=new.stage,
        nik=number_key(then.nik),
        family_card_number=number_key(then.family_card_number),
        village_code=then.village_code,
        card_number=number_key(recipient.card_number),
        taken_by=recipient.taken_by.strip(),
        client_id=recipient.client_id,
        household_id=then.household_id,
        household_people=then.household_people,
    )

# SPDX-License-Identifier: MIT
"""Prepare a referral and take it from step to step; nothing is sent without a ground to share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem, WrongReferralStep
from tksk_desktop.domain.referrals import (
    NEXT,
    Referral,
    ReferralState,
    ReferralStep,
    referral_problems,
    step_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.consents.record_consent import refuse_without_ground
from tksk_desktop.usecases.letters.number_letter import (
    is_numbered,
    next_running_number,
    number_of,
)
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork
from tksk_desktop.usecases.rights.requests_and_restriction import refuse_restricted


@dataclass(frozen=True)
class NewReferral:
    """What the form says."""

    client_id: int
    potential_id: int
    service: str
    reason: str
    prepared_on: date
    answer_by: date | None = None
    running_number: int | None = None
    """Of the letter; None for the next one."""
    enclosed: str = ""


def prepare_referral(new: NewReferral, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep a referral that is not sent yet, its letter numbered; raise EntryRefused.

    The number is taken at once and for good: a referral that is withdrawn keeps it.
    """
    referral = Referral(
        client_id=new.client_id,
        potential_id=new.potential_id,
        service=new.service.strip(),
        reason=new.reason.strip(),
        prepared_on=new.prepared_on,
        answer_by=new.answer_by,
        enclosed=new.enclosed.strip(),
    )
    with open_work() as work:
        work.clients.get(new.client_id)
        problems = referral_problems(referral, today=clock.today())
        ended_on = work.potentials.get(new.potential_id).ended_on
        if ended_on is not None and ended_on <= new.prepared_on:
            problems.append(FieldProblem("potential_id", Problem.UNKNOWN))
        problems += _number(referral, new.running_number, work)
        if problems:
            raise EntryRefused(*problems)
        refuse_restricted(work, (new.client_id,))
        work.referrals.add(referral)
        work.flush()
        work.commit()
        return Changes.of(Kind.REFERRALS, record_id=referral.id)


def _number(referral: Referral, wanted: int | None, work: UnitOfWork) -> list[FieldProblem]:
    """Give the letter its number; one that any letter has already is refused."""
    office, day = work.office.get(), referral.prepared_on
    running = next_running_number(work, office, day) if wanted is None else wanted
    referral.running_number = running
    referral.letter_number = number_of(office, running, day)
    taken = is_numbered(work, day, running) or work.referrals.has_number(referral.letter_number)
    return [FieldProblem("running_number", Problem.NUMBER_TAKEN)] if taken else []


def step_referral(
    referral_id: int,
    state: ReferralState,
    on: date,
    note: str,
    *,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Take a referral one step on; raise WrongReferralStep, EntryRefused, or NoGround to send it.

    To send it is to let a client's data leave (UU 27/2022): a consent to share with this very
    organisation, or another recorded ground, must hold on that day.
    """
    with open_work() as work:
        referral = work.referrals.get(referral_id)
        if state not in NEXT[referral.state]:
            raise WrongReferralStep
        step = ReferralStep(state, on, note.strip())
        problems = step_problems(referral, step, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        if state is ReferralState.SENT:
            refuse_restricted(work, (referral.client_id,))
            organisation = work.potentials.get(referral.potential_id).name
            refuse_without_ground(work, referral.client_id, organisation, on)
        referral.take_step(step)
        work.commit()
    return Changes.of(Kind.REFERRALS, record_id=referral_id)

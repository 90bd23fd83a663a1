# SPDX-License-Identifier: MIT
"""Record a consent or another legal ground, withdraw it, and ask for one before data leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.consents import (
    Consent,
    ConsentGiver,
    ConsentPurpose,
    ConsentWay,
    LegalBasis,
    consent_problems,
    ground_for,
    withdrawal_problems,
)
from tksk_desktop.domain.errors import EntryRefused, NoGround
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewConsent:
    """What the form says; giver and way belong to a consent, the note to another ground."""

    client_id: int
    purpose: ConsentPurpose
    basis: LegalBasis
    valid_from: date
    valid_until: date | None = None
    recipient: str = ""
    giver: ConsentGiver | None = None
    giver_name: str = ""
    giver_relation: str = ""
    way: ConsentWay | None = None
    note: str = ""


def record_consent(new: NewConsent, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep a consent or another ground; raise EntryRefused with every wrong field."""
    by_consent = new.basis is LegalBasis.CONSENT
    by_guardian = by_consent and new.giver is ConsentGiver.GUARDIAN
    consent = Consent(
        client_id=new.client_id,
        purpose=new.purpose,
        basis=new.basis,
        valid_from=new.valid_from,
        recorded_at=clock.now(),
        valid_until=new.valid_until,
        recipient=" ".join(new.recipient.split()) if new.purpose is ConsentPurpose.SHARING else "",
        giver=new.giver if by_consent else None,
        giver_name=new.giver_name.strip() if by_guardian else "",
        giver_relation=new.giver_relation.strip() if by_guardian else "",
        way=new.way if by_consent else None,
        note=new.note.strip(),
    )
    with open_work() as work:
        work.clients.get(new.client_id)
        problems = consent_problems(consent, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        work.consents.add(consent)
        work.flush()
        work.commit()
        return Changes.of(Kind.CONSENTS, record_id=consent.id)


def withdraw_consent(
    consent_id: int, *, on: date, note: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Note that a consent was taken back, from a day on."""
    with open_work() as work:
        consent = work.consents.get(consent_id)
        problems = withdrawal_problems(consent, on=on, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        consent.withdraw(on=on, note=note.strip())
        work.commit()
    return Changes.of(Kind.CONSENTS, record_id=consent_id)


def consent_for(
    client_id: int,
    purpose: ConsentPurpose,
    recipient: str,
    day: date,
    *,
    open_work: OpenWork,
) -> Consent | None:
    """Return what allows a use of a client's data on a day, or None."""
    with open_work() as work:
        return ground_for(work.consents.of_client(client_id), purpose, recipient, day)


def refuse_without_ground(work: UnitOfWork, client_id: int, recipient: str, day: date) -> Consent:
    """Return the ground on which data of a client may go to a recipient; raise NoGround.

    Every act that lets data of a named client leave calls this within its own transaction.
    """
    known = work.consents.of_client(client_id)
    found = ground_for(known, ConsentPurpose.SHARING, recipient, day)
    if found is None:
        raise NoGround
    return found

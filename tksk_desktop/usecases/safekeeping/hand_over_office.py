# SPDX-License-Identifier: MIT
"""Hand the office over to a successor: name, password, recovery key and signing key change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import BackupNeeded, EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.office import Office, office_problems
from tksk_desktop.usecases.needs import Clock, DatabaseCounts, OpenWork, Signer
from tksk_desktop.usecases.safekeeping.needs import AccessKeys, HandoverPapers
from tksk_desktop.usecases.safekeeping.readings import HandoverDone, HandoverPaper

_FIELDS = {"worker_name": "name", "member_number": "number"}


@dataclass(frozen=True)
class NewHandover:
    """Who takes over, when, and both secrets; ``secret`` proves that the giver may."""

    secret: str
    password: str
    name: str
    number: str
    handed_on: date
    witness: str = ""


def hand_over_office(
    new: NewHandover,
    *,
    keys: AccessKeys,
    count: Callable[[], DatabaseCounts],
    signer: Signer,
    papers: HandoverPapers,
    open_work: OpenWork,
    clock: Clock,
) -> HandoverDone:
    """Put the successor in the place of the present worker; return both papers to keep.

    First the records, then the key file in one step: should the second fail, the old password
    still opens and the act can be done again. Raise EntryRefused, WrongPassword, TooManyTries,
    and BackupNeeded while anything is in no backup: handing over is when laptops get lost.
    """
    keys.refuse_wrong(new.secret, new.password)
    now = clock.now()
    with open_work() as work:
        office = work.office.get()
        giver = (office.worker_name, office.member_number)
        office.worker_name, office.member_number = new.name.strip(), new.number.strip()
        _refuse_wrong(office, new, clock.today())
        standing = work.backups.standing()
        if standing.last_at is None or standing.unsaved:
            raise BackupNeeded
        identity = signer.make_identity(
            common_name=office.worker_name,
            organisation=f"TKSK Kecamatan {office.subdistrict_name}",
            member_number=office.member_number,
            now=now,
        )
        work.office.keep_signing_identity(identity)
        # The former worker's e-mail account is hers; what waits in the queue waits for the next.
        work.mails.forget_account()
        work.audit.note(AuditEvent.OFFICE_HANDED_OVER)
        held = count()
        paper = HandoverPaper(
            giver_name=giver[0],
            giver_number=giver[1],
            taker_name=office.worker_name,
            taker_number=office.member_number,
            subdistrict_name=office.subdistrict_name,
            regency_name=office.regency_name,
            handed_on=new.handed_on,
            witness=new.witness.strip(),
            clients=held.clients,
            cases=held.cases,
            sessions=held.sessions,
            reports=held.reports,
            backup_at=standing.last_at,
            fingerprint=identity.fingerprint_sha256,
            zone=office.zone,
        )
        work.commit()
    recovery_key = keys.hand_over(new.secret, new.password)
    return HandoverDone(recovery_key, papers.handover_record(paper))


def _refuse_wrong(office: Office, new: NewHandover, today: date) -> None:
    problems = [
        FieldProblem(_FIELDS[each.field], each.problem)
        for each in office_problems(office)
        if each.field in _FIELDS
    ]
    if new.handed_on > today:
        problems.append(FieldProblem("handed_on", Problem.IN_FUTURE))
    if problems:
        raise EntryRefused(*problems)

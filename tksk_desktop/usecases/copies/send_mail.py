# SPDX-License-Identifier: MIT
"""Send copies by e-mail: put a message into the queue, go through it, settle what is unclear.

The queue lasts: a message that is being sent is noted so before anything leaves. What was
interrupted, or whose answer was lost, is not tried again by itself, since it may have arrived.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    MailAccountMissing,
    MailQueuedAlready,
    MailSettled,
    NotFound,
    Problem,
    WrongCopyState,
)
from tksk_desktop.domain.office import Recipient
from tksk_desktop.domain.outgoing_mail import (
    ACCOUNT_PROBLEMS,
    ASKING_STATES,
    MailAccount,
    MailOutcome,
    MailProblem,
    MailState,
    OutgoingMail,
    address_is_usable,
)
from tksk_desktop.domain.reports import (
    ALLOWED_STEPS,
    CopyEvent,
    CopyState,
    DeliveryWay,
    MonthlyReport,
    ReportCopy,
    ReportState,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.copies.hand_over_copy import copy_file_name, copy_of
from tksk_desktop.usecases.copies.needs import IsStopped, Letter, Mailer, MailWording
from tksk_desktop.usecases.copies.readings import MailRound, MailSuggestion
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork

LONGEST_SUBJECT = 200
TOUCHED = Changes.of(Kind.MAILS, Kind.COPIES, Kind.REPORTS)
_FOR_ALL = ACCOUNT_PROBLEMS | {MailProblem.NO_NETWORK}
"""What hits one message hits every other of the round; they are not tried one by one."""


@dataclass(frozen=True)
class NewMail:
    """A message about a copy; the signed report is attached by itself."""

    copy_id: int
    to_address: str
    subject: str
    body: str


def suggest_mail(copy_id: int, *, wording: MailWording, open_work: OpenWork) -> MailSuggestion:
    """Return what a message about a copy usually says."""
    with open_work() as work:
        report = work.reports.copy_owner(copy_id)
        copy = copy_of(report, copy_id)
        subject, body = wording.write(report, copy, work.office.get())
        address = _known_address(work.office.recipients(), report, copy)
        return MailSuggestion(address, subject, body, work.mails.account() is not None)


def queue_mail(new: NewMail, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Put a message into the queue; raise EntryRefused, or a refusal about copy and account."""
    to_address, subject = new.to_address.strip(), " ".join(new.subject.split())
    problems = []
    if not to_address:
        problems.append(FieldProblem("to_address", Problem.MISSING))
    elif not address_is_usable(to_address):
        problems.append(FieldProblem("to_address", Problem.NOT_AN_ADDRESS))
    if not subject:
        problems.append(FieldProblem("subject", Problem.MISSING))
    elif len(subject) > LONGEST_SUBJECT:
        problems.append(FieldProblem("subject", Problem.TOO_LONG))
    if not new.body.strip():
        problems.append(FieldProblem("body", Problem.MISSING))
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        account = work.mails.account()
        if account is None:
            raise MailAccountMissing
        report = work.reports.copy_owner(new.copy_id)
        copy = copy_of(report, new.copy_id)
        if CopyState.SENT not in ALLOWED_STEPS[copy.state]:
            raise WrongCopyState(f"{copy.state} -> {CopyState.SENT}")
        if any(mail.copy_id == new.copy_id for mail in work.mails.all_open()):
            raise MailQueuedAlready
        domain = account.sender_address.rpartition("@")[2]
        mail = OutgoingMail(
            new.copy_id,
            f"<{uuid4().hex}@{domain}>",
            to_address,
            subject,
            new.body.strip(),
            clock.now(),
        )
        work.mails.add(mail)
        work.flush()
        work.commit()
        return Changes(TOUCHED.kinds, mail.id)


def mail_is_due(*, open_work: OpenWork, clock: Clock) -> bool:
    """Tell whether a round through the queue has something to do."""
    with open_work() as work:
        has_account = work.mails.account() is not None
        return any(
            (has_account and mail.is_due(clock.now())) or mail.state is MailState.SENDING
            for mail in work.mails.all_open()
        )


def send_waiting_mail(
    is_stopped: IsStopped,
    on_database: OnDatabase,
    *,
    mailer: Mailer,
    open_work: OpenWork,
    clock: Clock,
) -> MailRound:
    """Go once through all messages that are due; runs beside the database thread."""

    def ask(act: Callable[[UnitOfWork], None]) -> None:
        def run() -> None:
            with open_work() as work:
                act(work)
                work.commit()

        on_database(run)

    due: list[int] = []
    ask(lambda work: due.extend(_begin_round(work, clock)))
    for place, mail_id in enumerate(due):
        if is_stopped():
            break
        claimed = on_database(partial(_claim, mail_id, open_work, clock))
        if claimed is None:
            continue
        account, letter = claimed
        outcome = mailer.send(account, letter, is_stopped)
        digest = hashlib.sha256(letter.pdf).hexdigest()
        ask(partial(_settle, mail_id=mail_id, outcome=outcome, digest=digest, clock=clock))
        if outcome.problem in _FOR_ALL:
            ask(partial(_put_off, ids=due[place + 1 :], outcome=outcome, clock=clock))
            break
    return on_database(partial(_round, due, open_work))


def send_mail_again(mail_id: int, *, open_work: OpenWork) -> Changes:
    """Try a message again at once, under the Message-ID that it has; raise MailSettled."""
    with open_work() as work:
        work.mails.get(mail_id).send_again()
        work.commit()
    return TOUCHED


def call_off_mail(mail_id: int, *, open_work: OpenWork) -> Changes:
    """Take a message out of the queue; raise MailSettled."""
    with open_work() as work:
        work.mails.get(mail_id).call_off()
        work.commit()
    return TOUCHED


def note_mail_arrived(mail_id: int, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Note that a message whose outcome was unclear did arrive; raise MailSettled."""
    with open_work() as work:
        mail = work.mails.get(mail_id)
        if mail.state is not MailState.UNCLEAR:
            raise MailSettled
        digest = work.reports.copy_owner(mail.copy_id).pdf_sha256
        _settle(work, mail_id, MailOutcome(MailState.SENT), digest, clock)
        work.commit()
    return TOUCHED


def _known_address(recipients: Sequence[Recipient], report: MonthlyReport, copy: ReportCopy) -> str:
    """Return the address kept for the recipient of a copy, one valid then before another."""
    named = [each for each in recipients if each.title == copy.recipient_title and each.email]
    day = report.letter_date
    named.sort(key=lambda each: day is not None and each.is_valid_on(day))
    return named[-1].email if named else ""


def _begin_round(work: UnitOfWork, clock: Clock) -> list[int]:
    """Return which messages are due; what an earlier round left in the middle is unclear."""
    now = clock.now()
    for mail in work.mails.all_open():
        if mail.state is MailState.SENDING:
            mail.end(MailOutcome(MailState.UNCLEAR, MailProblem.ANSWER_LOST), now)
    return [mail.id or 0 for mail in work.mails.all_open() if mail.is_due(now)]


def _claim(mail_id: int, open_work: OpenWork, clock: Clock) -> tuple[MailAccount, Letter] | None:
    """Note that a message is being sent and return it; None where it is not wanted any more."""
    with open_work() as work:
        mail, account = work.mails.get(mail_id), work.mails.account()
        report = work.reports.copy_owner(mail.copy_id)
        copy = copy_of(report, mail.copy_id)
        if not mail.is_due(clock.now()) or account is None:
            return None
        newest = work.reports.newest(report.month)
        is_replaced = newest is not None and newest.version > report.version
        if CopyState.SENT not in ALLOWED_STEPS[copy.state]:
            mail.call_off()
        elif is_replaced and newest is not None and newest.state is ReportState.SIGNED:
            mail.call_off()
            mail.problem = MailProblem.NEWER_VERSION
        else:
            mail.begin(clock.now())
        work.commit()
        if mail.state is not MailState.SENDING:
            return None
        if report.pdf is None:
            raise NotFound("pdf")
        letter = Letter(
            mail.message_id,
            mail.to_address,
            mail.subject,
            mail.body,
            mail.queued_at,
            copy_file_name(report, copy),
            report.pdf,
        )
        return account, letter


def _settle(
    work: UnitOfWork, mail_id: int, outcome: MailOutcome, digest: str, clock: Clock
) -> None:
    """Note what came of a try; a copy that was sent gets its step."""
    mail = work.mails.get(mail_id)
    mail.end(outcome, clock.now())
    copy = copy_of(work.reports.copy_owner(mail.copy_id), mail.copy_id)
    # Noted by hand meanwhile that it arrived: then that stands.
    if outcome.state is MailState.SENT and CopyState.SENT in ALLOWED_STEPS[copy.state]:
        copy.step(
            CopyEvent(
                CopyState.SENT,
                clock.now(),
                way=DeliveryWay.EMAIL,
                happened_on=clock.today(),
                note=mail.to_address,
                sha256=digest,
            )
        )


def _put_off(work: UnitOfWork, ids: Sequence[int], outcome: MailOutcome, clock: Clock) -> None:
    for mail_id in ids:
        mail = work.mails.get(mail_id)
        if mail.is_due(clock.now()):
            mail.end(outcome, clock.now())


def _round(ids: Sequence[int], open_work: OpenWork) -> MailRound:
    with open_work() as work:
        states = [work.mails.get(mail_id).state for mail_id in ids]
    return MailRound(
        states.count(MailState.SENT),
        states.count(MailState.WAITING),
        sum(state in ASKING_STATES for state in states),
    )

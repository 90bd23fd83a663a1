# SPDX-License-Identifier: MIT
"""The chain in the real store: messages survive a restart, photos are read apart, reminders."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.storage.small_office import PASSWORD
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.outgoing_mail import (
    MailAccount,
    MailOutcome,
    MailProblem,
    MailSecurity,
    MailState,
    OutgoingMail,
)
from tksk_desktop.domain.reports import (
    CopyEvent,
    CopyState,
    DeliveryWay,
    MonthlyReport,
    ReportCopy,
    ReportState,
)
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.storage import to_do_reads as sources
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.to_do.readings import ToDoLine

NOW = datetime(2026, 11, 3, 4, 0, tzinfo=UTC)
TODAY = date(2026, 11, 3)
PHOTO = b"\xff\xd8\xff" + b"tanda terima"


def account(password: bytes) -> MailAccount:
    """Return an account."""
    return MailAccount(
        "surat.example", 587, MailSecurity.STARTTLS, "u", password, "tksk@tksk.example"
    )


def signed(store: DatabaseStore, *copies: ReportCopy, version: int = 1) -> int:
    """Keep a signed version of September's report with these copies; return its id."""
    report = MonthlyReport(
        2026,
        9,
        version=version,
        state=ReportState.SIGNED,
        document_id=str(version),
        pdf=b"%PDF",
        pdf_sha256="a" * 64,
        signed_at=NOW - timedelta(days=4),
        copies=list(copies),
    )
    with store.open_work() as work:
        work.reports.add(report)
        work.flush()
        report_id = report.id or 0
        work.commit()
    return report_id


def copy(title: str, state: CopyState = CopyState.WAITING, *events: CopyEvent) -> ReportCopy:
    """Return a copy."""
    return ReportCopy(title, RecipientRole.COPY, 1, state, list(events))


def queued(store: DatabaseStore, copy_id: int, number: int = 1) -> int:
    """Put a message into the queue; return its id."""
    mail = OutgoingMail(copy_id, f"<{number}@tksk.example>", "a@b.example", "S", "B", NOW)
    with store.open_work() as work:
        work.mails.add(mail)
        work.flush()
        mail_id = mail.id or 0
        work.commit()
    return mail_id


def found(store: DatabaseStore, source: sources.Source) -> list[ToDoLine]:
    """Return the lines of one source."""
    with store.engine().connect() as connection:
        return list(source(connection, sources.Scope(TODAY)))


def copy_ids(store: DatabaseStore, report_id: int) -> list[int]:
    """Return the ids of a report's copies."""
    return [line.id for line in ReportReads(store.engine()).copies_of(report_id)]


def test_account_and_queue_survive_a_restart(store: DatabaseStore) -> None:
    (copy_id,) = copy_ids(store, signed(store, copy("Dinas")))
    mail_id = queued(store, copy_id)
    with store.open_work() as work:
        work.mails.keep_account(account(b"p"))
        work.mails.get(mail_id).begin(NOW)
        full = MailOutcome(MailState.WAITING, MailProblem.MAILBOX_FULL, 452)
        work.mails.get(mail_id).end(full, NOW)
        work.commit()
    store.lock()
    store.unlock(PASSWORD)
    with store.open_work() as work:
        (mail,) = work.mails.all_open()
        assert (mail.state, mail.problem, mail.reply_code, mail.tries) == (
            MailState.WAITING,
            MailProblem.MAILBOX_FULL,
            452,
            1,
        )
        assert (mail.message_id, mail.next_try_at) == (
            "<1@tksk.example>",
            NOW + timedelta(minutes=5),
        )
        work.mails.keep_account(account(b"baru"))
        work.commit()
    with store.open_work() as work:
        kept = work.mails.account()
        assert kept is not None
        assert (kept.id, kept.password) == (1, b"baru")
        with pytest.raises(NotFound):
            work.mails.get(99)
        work.mails.forget_account()
        work.commit()
    with store.open_work() as work:
        assert work.mails.account() is None
        work.mails.forget_account()


def test_the_password_is_not_in_the_log_of_changes(store: DatabaseStore) -> None:
    with store.open_work() as work:
        work.mails.keep_account(account(b"sandi-yang-rahasia"))
        work.commit()
    with store.engine().connect() as connection:
        payloads = connection.exec_driver_sql("SELECT payload FROM audit_entries").scalars()
        said = " ".join(filter(None, payloads))
    assert "surat.example" in said
    assert "sandi-yang-rahasia" not in said


def test_a_copy_shows_its_newest_message_and_its_steps(store: DatabaseStore) -> None:
    sent = CopyEvent(CopyState.PRINTED, NOW, DeliveryWay.PRINTED, TODAY, sheets=3)
    received = CopyEvent(
        CopyState.RECEIVED, NOW, happened_on=TODAY, receiver_name="Bu Ani", receipt_photo=PHOTO
    )
    report_id = signed(store, copy("Dinas", CopyState.RECEIVED, sent, received), copy("Camat"))
    first, second = copy_ids(store, report_id)
    queued(store, first)
    newest = queued(store, first, 2)
    reads = ReportReads(store.engine())
    line = reads.copy(first)
    assert line.mail is not None
    assert (line.mail.id, line.mail.state) == (newest, MailState.WAITING)
    assert [(event.sheets, event.has_photo) for event in line.events] == [(3, False), (None, True)]
    assert reads.receipt_photo(line.events[1].id) == PHOTO
    with pytest.raises(NotFound):
        reads.receipt_photo(line.events[0].id)
    assert reads.copy(second).mail is None
    with pytest.raises(NotFound):
        reads.copy(99)


def test_a_copy_that_has_not_left_is_due_three_days_after_the_signature(
    store: DatabaseStore,
) -> None:
    signed(store, copy("Dinas"), copy("Camat", CopyState.PRINTED), copy("X", CopyState.SENT))
    lines = found(store, sources.copies_waiting)
    assert [(line.text, line.due_on, line.what, line.month) for line in lines] == [
        ("Dinas", date(2026, 11, 2), ToDoKind.COPY_WAITING, Month(2026, 9)),
        ("Camat", date(2026, 11, 2), ToDoKind.COPY_WAITING, Month(2026, 9)),
    ]
    signed(store, copy("Dinas", CopyState.SENT), version=2)
    assert found(store, sources.copies_waiting) == []


def test_a_message_that_waits_for_the_worker_is_told(store: DatabaseStore) -> None:
    (copy_id,) = copy_ids(store, signed(store, copy("Dinas")))
    mail_id = queued(store, copy_id)
    assert found(store, sources.mails_that_ask) == []
    with store.open_work() as work:
        work.mails.get(mail_id).begin(NOW)
        unclear = MailOutcome(MailState.UNCLEAR, MailProblem.ANSWER_LOST)
        work.mails.get(mail_id).end(unclear, NOW)
        work.commit()
    (line,) = found(store, sources.mails_that_ask)
    assert (line.due_on, line.text) == (TODAY, "Dinas · belum pasti terkirim")


def test_a_revision_is_asked_until_a_newer_version_is_signed(store: DatabaseStore) -> None:
    asked = CopyEvent(CopyState.REVISION_ASKED, NOW, happened_on=TODAY, note="tabel 3")
    signed(store, copy("Dinas", CopyState.REVISION_ASKED, asked))
    (line,) = found(store, sources.revisions_asked)
    assert (line.due_on, line.text) == (date(2026, 11, 6), "Dinas: tabel 3")
    signed(store, copy("Dinas", CopyState.SENT), version=2)
    assert found(store, sources.revisions_asked) == []

# SPDX-License-Identifier: MIT
"""The queue of e-mail: what goes when, what is never sent twice, and who mends what."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeClock, FakeWorld
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
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.outgoing_mail import (
    RETRY_AFTER,
    MailAccount,
    MailOutcome,
    MailProblem,
    MailState,
    OutgoingMail,
)
from tksk_desktop.domain.reports import CopyState, DeliveryWay, MonthlyReport, ReportCopy
from tksk_desktop.usecases.copies.hand_over_copy import mark_copy
from tksk_desktop.usecases.copies.mail_account import (
    NewMailAccount,
    check_mail_account,
    keep_mail_account,
    read_mail_account,
)
from tksk_desktop.usecases.copies.needs import IsStopped, Letter
from tksk_desktop.usecases.copies.readings import MailRound
from tksk_desktop.usecases.copies.send_mail import (
    NewMail,
    call_off_mail,
    mail_is_due,
    note_mail_arrived,
    queue_mail,
    send_mail_again,
    send_waiting_mail,
    suggest_mail,
)
from tksk_desktop.usecases.reports.sign_report import revise_report

ACCOUNT = NewMailAccount("surat.example", "tksk", "tksk@tksk.example", "rahasia")
SENT = MailOutcome(MailState.SENT)
OFFLINE = MailOutcome(MailState.WAITING, MailProblem.NO_NETWORK)
FULL = MailOutcome(MailState.WAITING, MailProblem.MAILBOX_FULL, 452)
WRONG_PASSWORD = MailOutcome(MailState.REFUSED, MailProblem.WRONG_PASSWORD, 535)
UNCLEAR = MailOutcome(MailState.UNCLEAR, MailProblem.ANSWER_LOST)


class FakeMailer:
    """Answers as told, and notes what it was given."""

    def __init__(self, world: FakeWorld) -> None:
        self._world = world
        self.answers: list[MailOutcome] = []
        self.given: list[Letter] = []
        self.states: list[MailState] = []
        self.checked: list[MailAccount] = []

    def send(
        self, account: MailAccount, letter: Letter, is_stopped: IsStopped = lambda: False
    ) -> MailOutcome:
        self.given.append(letter)
        self.states.append(self._mail(letter).state)
        return self.answers.pop(0) if self.answers else SENT

    def check(self, account: MailAccount) -> MailProblem | None:
        self.checked.append(account)
        return None

    def _mail(self, letter: Letter) -> OutgoingMail:
        (mail,) = (m for m in self._world.state.mails if m.message_id == letter.message_id)
        return mail


@pytest.fixture
def mailer(world: FakeWorld) -> FakeMailer:
    return FakeMailer(world)


@pytest.fixture
def copies(signed: int, world: FakeWorld) -> list[int]:
    """The ids of the four copies of October's report; an account is known."""
    keep_mail_account(ACCOUNT, open_work=world.open_work)
    return [copy.id or 0 for copy in world.state.reports[0].copies]


@pytest.fixture
def queue(both: dict[str, Any]) -> Callable[[int], int]:
    """Put a message about a copy into the queue; return its id."""

    def put(copy_id: int) -> int:
        new = NewMail(copy_id, " dinsos@malangkab.example ", "Laporan\nTKSK", "Yth.\n")
        return queue_mail(new, **both).record_id or 0

    return put


@pytest.fixture
def go(mailer: FakeMailer, both: dict[str, Any]) -> Callable[[], MailRound]:
    """Go once through the queue."""
    return partial(send_waiting_mail, lambda: False, lambda act: act(), mailer=mailer, **both)


def mail_of(world: FakeWorld, mail_id: int) -> OutgoingMail:
    """Return a message as it lasts."""
    (mail,) = (each for each in world.state.mails if each.id == mail_id)
    return mail


def copy_of(world: FakeWorld, copy_id: int) -> ReportCopy:
    """Return a copy as it lasts."""
    (copy,) = (c for r in world.state.reports for c in r.copies if c.id == copy_id)
    return copy


def test_a_message_goes_with_the_signed_paper_and_marks_the_copy(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
) -> None:
    mail_id = queue(copies[0])
    assert copy_of(world, copies[0]).state is CopyState.WAITING
    assert go() == MailRound(sent=1)
    (letter,) = mailer.given
    report = world.state.reports[0]
    assert letter.pdf == report.pdf
    assert letter.file_name == "laporan-tksk-2026-10-1-asli.pdf"
    assert (letter.to_address, letter.subject) == ("dinsos@malangkab.example", "Laporan TKSK")
    assert mailer.states == [MailState.SENDING]
    assert mail_of(world, mail_id).state is MailState.SENT
    (event,) = copy_of(world, copies[0]).events
    assert (event.state, event.way, event.note) == (
        CopyState.SENT,
        DeliveryWay.EMAIL,
        "dinsos@malangkab.example",
    )
    assert event.sha256 == hashlib.sha256(report.pdf or b"").hexdigest()
    assert go() == MailRound()
    assert len(mailer.given) == 1


def test_what_is_refused_for_now_is_tried_again_later_under_one_message_id(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
    clock: FakeClock,
    both: dict[str, Any],
) -> None:
    mail_id = queue(copies[0])
    mailer.answers = [FULL] * 6
    for pause in (*RETRY_AFTER, RETRY_AFTER[-1]):
        assert go() == MailRound(waiting=1)
        assert mail_of(world, mail_id).next_try_at == clock.instant + pause
        clock.instant += pause - timedelta(seconds=1)
        assert not mail_is_due(**both)
        assert go() == MailRound()
        clock.instant += timedelta(seconds=1)
        assert mail_is_due(**both)
    mail = mail_of(world, mail_id)
    assert (mail.problem, mail.reply_code, mail.tries) == (MailProblem.MAILBOX_FULL, 452, 5)
    mailer.answers = []
    assert go() == MailRound(sent=1)
    assert len({letter.message_id for letter in mailer.given}) == 1


@pytest.mark.parametrize(
    ("outcome", "state"),
    [(OFFLINE, MailState.WAITING), (WRONG_PASSWORD, MailState.REFUSED)],
)
def test_what_hits_all_is_tried_once_a_round(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
    outcome: MailOutcome,
    state: MailState,
) -> None:
    for copy_id in copies[:3]:
        queue(copy_id)
    mailer.answers = [outcome]
    go()
    assert len(mailer.given) == 1
    assert {(m.state, m.problem) for m in world.state.mails} == {(state, outcome.problem)}
    assert go() == MailRound()


def test_a_mended_account_puts_back_what_it_had_stopped(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
) -> None:
    for copy_id in copies[:2]:
        queue(copy_id)
    no_such_user = MailOutcome(MailState.REFUSED, MailProblem.ADDRESS_REFUSED, 550)
    mailer.answers = [no_such_user, WRONG_PASSWORD]
    assert go() == MailRound(asking=2)
    keep_mail_account(replace(ACCOUNT, password="baru"), open_work=world.open_work)
    assert [m.state for m in world.state.mails] == [MailState.REFUSED, MailState.WAITING]
    assert go() == MailRound(sent=1)


def test_what_may_have_arrived_is_never_sent_again_by_itself(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
    clock: FakeClock,
    both: dict[str, Any],
) -> None:
    lost, arrived = queue(copies[0]), queue(copies[1])
    mailer.answers = [UNCLEAR, UNCLEAR]
    assert go() == MailRound(asking=2)
    clock.instant += timedelta(days=3)
    assert go() == MailRound()
    assert len(mailer.given) == 2
    note_mail_arrived(arrived, **both)
    assert copy_of(world, copies[1]).events[0].way is DeliveryWay.EMAIL
    with pytest.raises(MailSettled):
        note_mail_arrived(arrived, **both)
    send_mail_again(lost, open_work=world.open_work)
    assert go() == MailRound(sent=1)
    assert mailer.given[2].message_id == mailer.given[0].message_id


def test_what_was_being_sent_when_the_program_died_is_unclear(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
    both: dict[str, Any],
) -> None:
    mail_id = queue(copies[0])
    with world.open_work() as work:
        work.mails.get(mail_id).begin(NOW)
        work.commit()
    assert mail_is_due(**both)
    go()
    mail = mail_of(world, mail_id)
    assert (mail.state, mail.problem) == (MailState.UNCLEAR, MailProblem.ANSWER_LOST)
    assert mailer.given == []


def test_a_stopped_round_begins_no_further_message(
    world: FakeWorld, copies: list[int], queue: Callable[[int], int], both: dict[str, Any]
) -> None:
    for copy_id in copies[:2]:
        queue(copy_id)
    mailer = FakeMailer(world)
    stopped = partial(send_waiting_mail, lambda: bool(mailer.given), lambda act: act())
    assert stopped(mailer=mailer, **both) == MailRound(sent=1, waiting=1)
    assert len(mailer.given) == 1


def test_a_former_version_is_not_sent_any_more(
    world: FakeWorld,
    signed: int,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
    sign: Any,
    both: dict[str, Any],
) -> None:
    mail_id = queue(copies[0])
    mailer.answers = [OFFLINE]
    go()
    sign(revise_report(signed, note="tabel 3", **both).record_id)
    send_mail_again(mail_id, open_work=world.open_work)
    go()
    mail = mail_of(world, mail_id)
    assert (mail.state, mail.problem) == (MailState.CALLED_OFF, MailProblem.NEWER_VERSION)
    assert len(mailer.given) == 1


def test_a_copy_that_was_received_meanwhile_is_not_sent(
    world: FakeWorld,
    copies: list[int],
    queue: Callable[[int], int],
    go: Callable[[], MailRound],
    mailer: FakeMailer,
    both: dict[str, Any],
) -> None:
    mail_id = queue(copies[0])
    for state in (CopyState.SENT, CopyState.RECEIVED):
        mark_copy(copies[0], state, happened_on=TODAY, receiver_name="Bu Ani", **both)
    go()
    assert mail_of(world, mail_id).state is MailState.CALLED_OFF
    assert mailer.given == []


def test_without_an_account_the_queue_rests(
    world: FakeWorld, copies: list[int], queue: Callable[[int], int], both: dict[str, Any]
) -> None:
    queue(copies[0])
    assert mail_is_due(**both)
    with world.open_work() as work:
        work.mails.forget_account()
        work.commit()
    assert not mail_is_due(**both)


def test_a_message_is_called_off_once(
    world: FakeWorld, copies: list[int], queue: Callable[[int], int], go: Callable[[], MailRound]
) -> None:
    mail_id = queue(copies[0])
    call_off_mail(mail_id, open_work=world.open_work)
    for act in (call_off_mail, send_mail_again):
        with pytest.raises(MailSettled):
            act(mail_id, open_work=world.open_work)
    assert go() == MailRound()
    queue(copies[0])


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (NewMail(1, " ", "S", "B"), FieldProblem("to_address", Problem.MISSING)),
        (NewMail(1, "dinsos", "S", "B"), FieldProblem("to_address", Problem.NOT_AN_ADDRESS)),
        (
            NewMail(1, "a@b.id\nBcc: c@d", "S", "B"),
            FieldProblem("to_address", Problem.NOT_AN_ADDRESS),
        ),
        (NewMail(1, "a@b.id", " ", "B"), FieldProblem("subject", Problem.MISSING)),
        (NewMail(1, "a@b.id", "s" * 201, "B"), FieldProblem("subject", Problem.TOO_LONG)),
        (NewMail(1, "a@b.id", "S", " \n"), FieldProblem("body", Problem.MISSING)),
    ],
)
def test_a_wrong_message_is_refused(
    world: FakeWorld, copies: list[int], both: dict[str, Any], new: NewMail, problem: FieldProblem
) -> None:
    with pytest.raises(EntryRefused) as caught:
        queue_mail(new, **both)
    assert caught.value.problems == (problem,)
    assert world.state.mails == []


def test_what_cannot_be_queued(
    world: FakeWorld,
    signed: int,
    queue: Callable[[int], int],
    both: dict[str, Any],
) -> None:
    first, second, *_ = (copy.id or 0 for copy in world.state.reports[0].copies)
    with pytest.raises(MailAccountMissing):
        queue(first)
    keep_mail_account(ACCOUNT, open_work=world.open_work)
    queue(first)
    with pytest.raises(MailQueuedAlready):
        queue(first)
    for state in (CopyState.SENT, CopyState.RECEIVED):
        mark_copy(second, state, happened_on=TODAY, receiver_name="Bu Ani", **both)
    with pytest.raises(WrongCopyState):
        queue(second)
    with pytest.raises(NotFound):
        queue(99)


class Wording:
    """Says whose copy it is."""

    def write(self, report: MonthlyReport, copy: ReportCopy, office: Office) -> tuple[str, str]:
        return f"Laporan {report.month}", f"Yth. {copy.recipient_title}"


def test_the_address_of_the_recipient_is_offered(world: FakeWorld, copies: list[int]) -> None:
    suggest = partial(suggest_mail, wording=Wording(), open_work=world.open_work)
    assert suggest(copies[0]).to_address == ""
    with world.open_work() as work:
        work.office.recipients()[0].email = "dinsos@malangkab.example"
        work.commit()
    offered = suggest(copies[0])
    assert (offered.to_address, offered.has_account) == ("dinsos@malangkab.example", True)
    assert offered.body.endswith(world.state.reports[0].copies[0].recipient_title)
    assert suggest(copies[1]).to_address == ""


def test_the_password_is_kept_and_never_shown(world: FakeWorld, mailer: FakeMailer) -> None:
    assert read_mail_account(open_work=world.open_work) is None
    keep_mail_account(ACCOUNT, open_work=world.open_work)
    changed = replace(ACCOUNT, password="", sender_name=" Siti  R ")
    keep_mail_account(changed, open_work=world.open_work)
    (known,) = world.state.mail_accounts
    assert (known.password, known.sender_name) == (b"rahasia", "Siti R")
    shown = read_mail_account(open_work=world.open_work)
    assert "rahasia" not in repr((shown, known, ACCOUNT))
    parts: dict[str, Any] = {"mailer": mailer, "open_work": world.open_work}
    assert check_mail_account(changed, lambda act: act(), **parts) is None
    assert mailer.checked[0].password == b"rahasia"


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        # A known password never goes to another server or under another name.
        (replace(ACCOUNT, password="", host="lain.example"), ("password", Problem.MISSING)),
        (replace(ACCOUNT, password="", user_name="lain"), ("password", Problem.MISSING)),
        (replace(ACCOUNT, host=" "), ("host", Problem.MISSING)),
        (replace(ACCOUNT, host="http://surat"), ("host", Problem.BAD_PATTERN)),
        (replace(ACCOUNT, port=0), ("port", Problem.OUT_OF_RANGE)),
        (replace(ACCOUNT, user_name=""), ("user_name", Problem.MISSING)),
        (replace(ACCOUNT, sender_address="tksk"), ("sender_address", Problem.NOT_AN_ADDRESS)),
    ],
)
def test_a_wrong_account_is_refused(
    world: FakeWorld, mailer: FakeMailer, wrong: NewMailAccount, problem: tuple[str, Problem]
) -> None:
    keep_mail_account(ACCOUNT, open_work=world.open_work)
    before = world.state
    check = partial(check_mail_account, on_database=lambda act: act(), mailer=mailer)
    for act in (keep_mail_account, check):
        with pytest.raises(EntryRefused) as caught:
            act(wrong, open_work=world.open_work)
        assert FieldProblem(*problem) in caught.value.problems
    assert world.state is before
    assert mailer.checked == []

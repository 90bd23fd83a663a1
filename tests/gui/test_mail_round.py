# SPDX-License-Identifier: MIT
"""Rounds through the queue run beside the window, one at a time, and say how they went."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.gui.mail_round import MailRounds
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.copies.readings import MailRound

MAILS = Changes.of(Kind.MAILS, Kind.COPIES)
TICKS = 20


def rounds(
    qtbot: QtBot, make_bench: MakeBench, send: Callable[..., MailRound], due: list[bool]
) -> Bench:
    """Return a bench whose rounds run over a window; ``due`` is answered one by one."""
    made = make_bench(delivery={"is_due": lambda: bool(due) and due.pop(0), "send_waiting": send})
    window = QWidget()
    qtbot.addWidget(window)
    window.rounds = MailRounds(made.bench, window)  # type: ignore[attr-defined]
    return made


def test_a_queued_message_leaves_and_the_cards_are_told(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    made = rounds(qtbot, make_bench, lambda _stopped, _database: MailRound(sent=2), [True])
    heard: list[Changes] = []
    made.bench.notice.changed.connect(heard.append)
    made.bench.notice.tell(MAILS)
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert made.opened.said() == ["2 e-mails sent."]
    assert Kind.COPIES in heard[-1].kinds
    assert Kind.MAILS not in heard[-1].kinds


def test_what_waits_for_the_worker_is_said(qtbot: QtBot, make_bench: MakeBench) -> None:
    came = MailRound(sent=1, asking=1)
    made = rounds(qtbot, make_bench, lambda _stopped, _database: came, [True])
    made.bench.notice.tell(MAILS)
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert "wait for you" in made.opened.said()[0]


def test_nothing_due_and_other_changes_send_nothing(qtbot: QtBot, make_bench: MakeBench) -> None:
    sent: list[bool] = []
    due = [False, True]

    def send(*_values: object) -> MailRound:
        sent.append(True)
        return MailRound()

    made = rounds(qtbot, make_bench, send, due)
    made.bench.notice.tell(MAILS)
    qtbot.waitUntil(lambda: due == [True])
    made.bench.notice.tell(Changes.of(Kind.CLIENTS))
    qtbot.waitUntil(lambda: not made.bench.work.is_busy)
    assert (sent, due) == ([], [True])


def test_the_window_goes_on_while_a_server_is_slow_and_only_one_round_runs(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    begun, answer, ticks = Event(), Event(), []
    runs: list[bool] = []

    def send(*_values: object) -> MailRound:
        runs.append(True)
        begun.set()
        assert answer.wait(10)
        return MailRound(sent=1)

    made = rounds(qtbot, make_bench, send, [True, True])
    made.bench.notice.tell(MAILS)
    qtbot.waitUntil(begun.is_set)
    made.bench.notice.tell(MAILS)
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(True))
    clock.start(1)
    qtbot.waitUntil(lambda: len(ticks) >= TICKS)
    clock.stop()
    read: list[int] = []
    made.bench.work.run(lambda: 1, read.append, made.messages.failures.append)
    qtbot.waitUntil(lambda: read == [1])
    assert made.opened.said() == []
    answer.set()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert runs == [True]


def test_closing_stops_a_round_in_the_middle(qtbot: QtBot, make_bench: MakeBench) -> None:
    begun, ended = Event(), Event()

    def send(is_stopped: Callable[[], bool], _database: object) -> MailRound:
        begun.set()
        while not is_stopped():
            ended.wait(0.01)
        ended.set()
        return MailRound()

    made = rounds(qtbot, make_bench, send, [True])
    made.bench.notice.tell(MAILS)
    qtbot.waitUntil(begun.is_set)
    made.bench.work.close()
    assert ended.is_set()

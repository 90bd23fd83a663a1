# SPDX-License-Identifier: MIT
"""The database thread: one, in order, answers in the window's thread, cancel, gone owners."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tksk_desktop.domain.errors import Cancelled, DiskFull
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress


@pytest.fixture
def work(qapp: object) -> Iterator[BackgroundWork]:
    running = BackgroundWork()
    yield running
    running.close()


def test_acts_run_elsewhere_and_answers_come_here_in_order(
    work: BackgroundWork, qtbot: QtBot
) -> None:
    ran_on: list[str] = []
    answers: list[tuple[int, str]] = []
    for number in range(20):

        def act(number: int = number) -> int:
            ran_on.append(threading.current_thread().name)
            return number

        work.run(
            act,
            lambda answer: answers.append((answer, threading.current_thread().name)),
            lambda error: pytest.fail(str(error)),
        )
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert [number for number, _thread in answers] == list(range(20))
    assert {thread for _number, thread in answers} == {threading.main_thread().name}
    assert len(set(ran_on)) == 1
    assert set(ran_on) != {threading.main_thread().name}


def test_a_refusal_comes_back_as_it_is(work: BackgroundWork, qtbot: QtBot) -> None:
    refusals: list[Exception] = []

    def refuse() -> None:
        raise DiskFull

    work.run(refuse, lambda _answer: pytest.fail("it went well"), refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert isinstance(refusals[0], DiskFull)


def test_an_answer_for_a_screen_that_is_gone_is_dropped(work: BackgroundWork, qtbot: QtBot) -> None:
    owner = QObject()
    may_end = threading.Event()
    heard: list[str] = []
    work.run(may_end.wait, lambda _answer: heard.append("gone"), heard.append, owner)  # type: ignore[arg-type]
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    may_end.set()
    work.run(lambda: "here", heard.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["here"]


def test_long_work_tells_its_progress_and_stops_when_cancelled(
    work: BackgroundWork, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    ends: list[Exception] = []
    go_on = threading.Event()

    def act(progress: Progress) -> None:
        progress(1, 3)
        go_on.wait(5)
        progress(2, 3)
        progress(3, 3)

    running = work.run_long(
        act,
        lambda _answer: pytest.fail("it was not cancelled"),
        ends.append,
        lambda done, total: steps.append((done, total)),
    )
    qtbot.waitUntil(lambda: steps == [(1, 3)])
    running.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert isinstance(ends[0], Cancelled)
    assert steps == [(1, 3)]


def test_busy_is_told_from_the_first_act_to_the_last_answer(
    work: BackgroundWork, qtbot: QtBot
) -> None:
    told: list[bool] = []
    work.busy.connect(told.append)
    for _ in range(3):
        work.run(lambda: None, lambda _answer: None, lambda _error: None)
    qtbot.waitUntil(lambda: told == [True, False])


def test_what_is_asked_after_the_end_is_neither_run_nor_answered(qapp: object) -> None:
    work = BackgroundWork()
    work.close()
    ran: list[None] = []
    work.run(lambda: ran.append(None), ran.append, lambda error: pytest.fail(str(error)))
    assert not work.is_busy
    assert ran == []


def test_long_work_beside_leaves_the_database_thread_free(
    work: BackgroundWork, qtbot: QtBot
) -> None:
    threads: dict[str, str] = {}
    answers: list[str] = []
    steps: list[int] = []
    may_end = threading.Event()

    def here(name: str) -> None:
        threads[name] = threading.current_thread().name

    def act(progress: Progress, on_database: OnDatabase) -> str:
        here("beside")
        on_database(lambda: here("asked"))
        progress(1, 2)
        may_end.wait(10)
        return "long"

    fail = lambda error: pytest.fail(str(error))  # noqa: E731
    work.run_beside(act, answers.append, fail, lambda done, _total: steps.append(done))
    qtbot.waitUntil(lambda: steps == [1])
    work.run(lambda: here("short"), lambda _answer: answers.append("short"), fail)
    qtbot.waitUntil(lambda: answers == ["short"])
    assert work.is_busy
    may_end.set()
    qtbot.waitUntil(lambda: answers == ["short", "long"])
    assert threads["asked"] == threads["short"]
    assert threads["beside"] not in (threads["short"], threading.main_thread().name)


def test_closing_stops_long_work_beside(qapp: object, qtbot: QtBot) -> None:
    running = BackgroundWork()
    begun = threading.Event()

    def endless(progress: Progress, on_database: OnDatabase) -> None:
        while True:
            begun.set()
            progress(1, 2)

    running.run_beside(endless, lambda _a: None, lambda _e: None, lambda _done, _total: None)
    assert begun.wait(10)
    running.close()
    assert not any(each.name.startswith("beside") for each in threading.enumerate())

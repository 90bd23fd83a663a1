# SPDX-License-Identifier: MIT
"""The page of the log: filtered, read in pages, looked into, checked, left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.audit import AuditEvent, ChainFault, ChainVerdict
from tksk_desktop.gui.care.log_screen import EVENTS, LogScreen
from tksk_desktop.gui.widgets.record_table import PAGE
from tksk_desktop.usecases.audit.readings import AuditFilter, AuditLine, FieldChange
from tksk_desktop.usecases.readings import ClientLine

SITI = 7
MOMENT = datetime(2026, 12, 14, 1, 30, tzinfo=UTC)


def line(number: int) -> AuditLine:
    """Return an entry: Siti's telephone was changed."""
    return AuditLine(
        number=number,
        happened_at=MOMENT,
        event=AuditEvent.CHANGED,
        entity="clients",
        entity_id=SITI,
        clients=((SITI, "Siti Aminah"),),
        fields=(FieldChange("phone", "", f"0812{number}"),),
        parts=(),
        reason="",
        details=(),
        done="",
        rows=0,
        is_erased=False,
    )


class Log:
    """A log of so many entries that keeps what it was asked."""

    def __init__(self) -> None:
        self.entries = 250
        self.verdict = ChainVerdict(250)
        self.asked: list[AuditFilter] = []
        self.fetched: list[Sequence[int]] = []

    def numbers(self, wanted: AuditFilter) -> Sequence[int]:
        """Return the newest first."""
        self.asked.append(wanted)
        return range(self.entries, 0, -1)

    def lines(self, numbers: Sequence[int]) -> tuple[AuditLine, ...]:
        """Return the entries of a page."""
        self.fetched.append(numbers)
        return tuple(map(line, numbers))

    def acts(self) -> dict[str, Callable[..., object]]:
        """Return what the page asks for."""
        return {"numbers": self.numbers, "lines": self.lines, "check": lambda: self.verdict}


@pytest.fixture
def log() -> Log:
    """A log of 250 entries."""
    return Log()


@pytest.fixture
def bench(make_bench: MakeBench, log: Log) -> Bench:
    """A bench over it, with Siti registered."""
    siti = ClientLine(SITI, "Siti Aminah", None, None, None, "Dilem", (), 0, None)
    return make_bench(audit=log.acts(), clients={"lines": lambda _ids: (siti,)})


@pytest.fixture
def page(qtbot: QtBot, bench: Bench) -> LogScreen:
    """The page, read."""
    screen = LogScreen(bench.bench)
    qtbot.addWidget(screen)
    screen.resize(1166, 700)
    screen.show()
    screen.show_client(None)
    qtbot.waitUntil(lambda: bool(screen.list.rowCount() and screen.list.line(0)))
    return screen


def test_the_newest_stands_first_in_plain_words(page: LogScreen) -> None:
    model = page.form.table.model()
    said = [str(model.index(0, column).data()) for column in range(3)]
    assert said[0].startswith("14 Desember 2026")
    assert said[1] == "Siti Aminah"
    assert "0812250" in said[2]
    assert page.form.countLabel.text() == "250 entries"


def test_only_the_pages_looked_at_are_read(page: LogScreen, log: Log, qtbot: QtBot) -> None:
    assert [len(numbers) for numbers in log.fetched] == [PAGE]
    page.form.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.list.line(249) is not None)
    assert sum(map(len, log.fetched)) <= 250


def test_period_and_event_narrow_it(page: LogScreen, log: Log, qtbot: QtBot) -> None:
    page.form.periodBox.setCurrentIndex(1)
    page.form.eventBox.setCurrentIndex(2)
    qtbot.waitUntil(lambda: log.asked[-1].events == EVENTS[2])
    assert log.asked[-1].since == datetime(2026, 12, 13, 17, tzinfo=UTC)


def test_one_client_only_until_the_chip_is_taken_away(
    page: LogScreen, log: Log, qtbot: QtBot
) -> None:
    page.show_client(SITI)
    chip = page.form.clientButton
    qtbot.waitUntil(lambda: chip.text() == "Siti Aminah  ✕")
    assert log.asked[-1].client_id == SITI
    chip.click()
    qtbot.waitUntil(lambda: log.asked[-1].client_id is None)
    assert chip.isHidden()


def test_a_chosen_entry_is_told_whole(page: LogScreen, qtbot: QtBot) -> None:
    page.form.table.setCurrentIndex(page.list.index(2, 0))
    assert not page.form.detailCard.isHidden()
    assert "entry 248" in page.form.detailTime.text()
    assert "0812248" in page.form.detailLabel.text()


@pytest.mark.parametrize(
    ("verdict", "look"),
    [(ChainVerdict(250), "good"), (ChainVerdict(40, 41, ChainFault.ALTERED), "danger")],
)
def test_the_chain_is_checked_on_demand(
    page: LogScreen, log: Log, qtbot: QtBot, verdict: ChainVerdict, look: str
) -> None:
    log.verdict = verdict
    page.form.checkButton.click()
    qtbot.waitUntil(lambda: not page.form.verdictCard.isHidden())
    assert page.form.verdictCard.property("look") == look
    assert page.form.checkButton.isEnabled()
    assert ("Keep the last backups" in page.form.verdictLabel.text()) is not verdict.holds


def test_nothing_logged_says_so(page: LogScreen, log: Log, qtbot: QtBot) -> None:
    log.entries = 0
    page.form.eventBox.setCurrentIndex(4)
    qtbot.waitUntil(lambda: page.form.listStack.currentIndex() == 1)
    assert page.form.countLabel.text() == "0 entries"


def test_the_way_back(page: LogScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        QTest.mouseClick(page.form.backButton, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.left):
        assert page.go_back()

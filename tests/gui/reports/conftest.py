# SPDX-License-Identifier: MIT
"""The report screen over one report in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.reports.desks import NOVEMBER, ReportInMemory
from tests.gui.workbenches import MakeBench, Opened, RecordingMessages
from tksk_desktop.domain.reports import ReportWarning
from tksk_desktop.gui.reports.desk_view import DeskView
from tksk_desktop.gui.reports.report_screen import ReportScreen


@dataclass(frozen=True)
class OnDesk:
    """A screen with November's desk open, and its recorders."""

    screen: ReportScreen
    desk: DeskView
    report: ReportInMemory
    messages: RecordingMessages
    opened: Opened


OpenDesk = Callable[..., OnDesk]


@pytest.fixture
def open_desk(qtbot: QtBot, make_bench: MakeBench) -> OpenDesk:
    """Return an opener: the desk of November with these warnings, fully shown."""

    def open_it(
        *warnings: tuple[ReportWarning, int], report: ReportInMemory | None = None
    ) -> OnDesk:
        report = report or ReportInMemory(*warnings)
        made = make_bench(reports=report.acts(), signatures=report.signature_acts())
        screen = ReportScreen(made.bench)
        qtbot.addWidget(screen)
        screen.resize(1166, 730)
        screen.show()
        screen.open_month(NOVEMBER)
        qtbot.waitUntil(lambda: screen.desk.form.preview.page_count() == 1)
        return OnDesk(screen, screen.desk, report, made.messages, made.opened)

    return open_it

# SPDX-License-Identifier: MIT
"""The window of a period's report: what it offers, shows and says where nothing is signed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import MakeBench
from tests.signing.signed_papers import plain_paper
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.period_figures import Period
from tksk_desktop.gui.reports.period_dialog import PeriodDialog, periods_until
from tksk_desktop.usecases.reports.period_report import NoSignedMonth


def test_whole_periods_come_first_and_the_future_not_at_all() -> None:
    offered = [str(period) for period in periods_until(Month(2026, 8))]
    assert offered[:4] == ["2026-T2", "2026-T1", "2026-S1", "2025-T4"]
    assert "2026-T4" not in offered
    assert offered[-3:] == ["2026-T3", "2026-S2", "2026"]


def test_the_chosen_period_is_shown(qtbot: QtBot, make_bench: MakeBench) -> None:
    asked: list[Period] = []

    def make(period: Period) -> bytes:
        asked.append(period)
        return plain_paper()

    bench = make_bench(reports={"period_pdf": make})
    dialog = PeriodDialog(bench.bench)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not bench.bench.work.is_busy)
    dialog.form.periodBox.setCurrentText("Tahun 2025")
    qtbot.waitUntil(lambda: not bench.bench.work.is_busy)
    assert [str(period) for period in asked] == ["2026-T3", "2025"]


def test_a_period_without_a_signed_month_says_so(qtbot: QtBot, make_bench: MakeBench) -> None:
    def make(_period: Period) -> bytes:
        raise NoSignedMonth

    bench = make_bench(reports={"period_pdf": make})
    dialog = PeriodDialog(bench.bench)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not bench.bench.work.is_busy)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(text.startswith("No month of this period is signed yet.") for text in said)
    assert bench.messages.failures == []

# SPDX-License-Identifier: MIT
"""One month in the year view: its state, letter number, signature and copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.reports import NOT_GONE, CopyState, ReportState
from tksk_desktop.gui.forms.ui_report_month_card import Ui_ReportMonthForm
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.reports.state_label import StateLabel
from tksk_desktop.usecases.readings import ReportLine
from tksk_desktop.vocabulary import MONTHS, long_date, word

LOWEST = 148
"""Pixels: room for everything a signed month says, so that all cards are alike."""


@dataclass(frozen=True)
class MonthNews:
    """What a card needs to know beside the report: is it the due one, is it still to come."""

    month: Month
    report: ReportLine | None
    due_on: date | None
    """The day by which it must be sent, for the one month that is due."""
    is_running: bool
    is_to_come: bool


class MonthCard(QFrame):
    """Opens its month by click, Enter or space; a month to come cannot be opened."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReportMonthForm()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self.setMinimumHeight(LOWEST)
        self.state = StateLabel(self)
        self.form.stateRow.addWidget(self.state)
        self.form.stateRow.addStretch()
        self._month: Month | None = None

    def show_month(self, news: MonthNews, zone: TimeZone) -> None:
        """Show what is known of a month."""
        self._month = None if news.is_to_come else news.month
        self.setEnabled(not news.is_to_come)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus if news.is_to_come else Qt.FocusPolicy.StrongFocus
        )
        if news.is_to_come:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.form.monthLabel.setText(MONTHS[news.month.number - 1])
        report = news.report
        self.state.say(*self._state(news))
        several = report is not None and report.version > 1
        self.form.versionLabel.setText(
            self.tr("Version {number}").format(number=report.version)
            if report is not None and several
            else ""
        )
        self.form.numberLabel.setText(report.letter_number if report is not None else "")
        signed_at = report.signed_at if report is not None else None
        self.form.signedLabel.setText(self._when(news, signed_at, zone))
        self.form.copiesLabel.setText(self._copies(report))
        for label in (self.form.numberLabel, self.form.signedLabel, self.form.copiesLabel):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(f"{self.form.monthLabel.text()}: {self.state.text()}")

    def _state(self, news: MonthNews) -> tuple[str, str, str]:
        if news.is_to_come:
            return "calendar", self.tr("Still to come"), "quiet"
        if news.report is None or news.report.state is ReportState.DRAFT:
            return self._unsigned_state(news)
        states = {copy.state for copy in news.report.copies}
        if CopyState.REVISION_ASKED in states:
            return "triangle-alert", word(CopyState.REVISION_ASKED), "attention"
        if states == {CopyState.APPROVED}:
            return "circle-check", word(CopyState.APPROVED), "good"
        return "signature", word(ReportState.SIGNED), "good"

    def _unsigned_state(self, news: MonthNews) -> tuple[str, str, str]:
        if news.report is not None:
            return "file-pen", word(ReportState.DRAFT), "attention"
        if news.due_on is not None:
            return "circle-alert", self.tr("To be made"), "attention"
        if news.is_running:
            return "clock", self.tr("This month"), "quiet"
        return "file-text", self.tr("No report"), "quiet"

    def _when(self, news: MonthNews, signed_at: datetime | None, zone: TimeZone) -> str:
        if signed_at is not None:
            day = signed_at.astimezone(ZoneInfo(zone.iana_name)).date()
            return self.tr("Signed {when}").format(when=long_date(day))
        if news.due_on is not None:
            return self.tr("Due on {day}").format(day=long_date(news.due_on))
        return ""

    def _copies(self, report: ReportLine | None) -> str:
        if report is None or not report.copies:
            return ""
        gone = sum(copy.state not in NOT_GONE for copy in report.copies)
        return self.tr("{done} of {all} copies handed over").format(
            done=gone, all=len(report.copies)
        )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._ask()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if self._month is not None:
            self.asked.emit(self._month)

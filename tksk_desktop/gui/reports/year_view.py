# SPDX-License-Identifier: MIT
"""The year of reports: twelve months, and the one that is due on the main button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.forms.ui_report_year import Ui_ReportYearForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.reports.month_card import MonthCard, MonthNews
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ReportLine
from tksk_desktop.vocabulary import long_date, month_name

COLUMNS = 4
FIRST_YEAR = 2010
"""How far back the years can be turned."""


class YearView(QWidget):
    """Twelve cards of one year."""

    month_asked = Signal(object)
    check_asked = Signal()
    register_asked = Signal()
    proposals_asked = Signal()
    period_asked = Signal()
    recap_asked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._year = bench.around.today().year
        self._due = Month.of(bench.around.today()).previous
        self.form = Ui_ReportYearForm()
        self.form.setupUi(self)
        self.form.formerButton.setIcon(icon("chevron-left"))
        self.form.nextButton.setIcon(icon("chevron-right"))
        self.form.checkButton.setIcon(icon("shield-check"))
        self.form.registerButton.setIcon(icon("list"))
        self.form.proposalsButton.setIcon(icon("pen-line"))
        self.form.periodButton.setIcon(icon("calendar-days"))
        self.form.recapButton.setIcon(icon("archive"))
        self.form.formerButton.clicked.connect(lambda: self._turn(-1))
        self.form.nextButton.clicked.connect(lambda: self._turn(1))
        self.form.checkButton.clicked.connect(self.check_asked)
        self.form.registerButton.clicked.connect(self.register_asked)
        self.form.proposalsButton.clicked.connect(self.proposals_asked)
        self.form.periodButton.clicked.connect(self.period_asked)
        self.form.recapButton.clicked.connect(self.recap_asked)
        self.form.dueButton.clicked.connect(lambda: self.month_asked.emit(self._due))
        self.cards = tuple(self._card(place) for place in range(12))
        self._show_year()

    @property
    def due(self) -> Month:
        """The month on the main button."""
        return self._due

    def reload(self) -> None:
        """Read the year anew, and which month's report is due."""
        year, acts = self._year, self._bench.acts.reports

        def both() -> tuple[int, tuple[ReportLine, ...], tuple[Month, date]]:
            return year, acts.year(year), acts.due()

        self._bench.read(self, both, lambda found: self._show(*found))

    def _card(self, place: int) -> MonthCard:
        card = MonthCard(self)
        card.asked.connect(self.month_asked)
        self.form.cards.addWidget(card, place // COLUMNS, place % COLUMNS)
        self.form.cards.setColumnStretch(place % COLUMNS, 1)
        return card

    def _turn(self, years: int) -> None:
        self._year += years
        self._show_year()
        self.reload()

    def _show_year(self) -> None:
        self.form.yearLabel.setText(str(self._year))
        self.form.nextButton.setEnabled(self._year < self._bench.around.today().year)
        self.form.formerButton.setEnabled(self._year > FIRST_YEAR)

    def _show(self, year: int, lines: tuple[ReportLine, ...], due: tuple[Month, date]) -> None:
        if year != self._year:
            return
        today = self._bench.around.today()
        self._due, due_on = due
        is_due = self._due < Month.of(today)
        self._show_due(due_on, today, is_due=is_due)
        newest = {line.month: line for line in lines}
        for number, card in enumerate(self.cards, start=1):
            month = Month(year, number)
            news = MonthNews(
                month=month,
                report=newest.get(month),
                due_on=due_on if is_due and month == self._due else None,
                is_running=month == Month.of(today),
                is_to_come=month > Month.of(today),
            )
            card.show_month(news, self._bench.around.office.zone)

    def _show_due(self, due_on: date, today: date, *, is_due: bool) -> None:
        name = month_name(self._due)
        if is_due:
            self.form.dueButton.setText(self.tr("Make the report of {month}").format(month=name))
        else:
            self.form.dueButton.setText(self.tr("Prepare {month}").format(month=name))
        if today > due_on:
            sentence = self.tr("The report of {month} was due on {day}.")
        else:
            sentence = self.tr("The report of {month} is due on {day}.")
        self.form.dueLabel.setText(sentence.format(month=name, day=long_date(due_on)))

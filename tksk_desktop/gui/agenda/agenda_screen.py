# SPDX-License-Identifier: MIT
"""The agenda: days as a picture, the chosen day as a list; the acts are in `item_acts`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut

from tksk_desktop.gui.agenda.calendar_export import CalendarExport
from tksk_desktop.gui.agenda.item_acts import ItemActs, has_record
from tksk_desktop.gui.agenda.item_words import is_open, what_words
from tksk_desktop.gui.agenda.spans import WEEKS_OF_MONTH, Span, days_of, span_words, turned
from tksk_desktop.gui.forms.ui_agenda import Ui_AgendaScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.readings import AgendaDays, AgendaItem, AgendaKind
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.vocabulary import day_and_date, time_span

RELOAD_ON = frozenset(Kind) - {Kind.DRAFTS, Kind.BACKUPS, Kind.FILTERS, Kind.CASEWORK_DRAFTS}
BESIDE_TIME, BESIDE_WHAT = 62, 168
"""Widths of the columns while the list stands beside the picture."""
DAY_TIME, DAY_WHAT, DAY_WHO = 110, 230, 240


class AgendaScreen(Page):
    """Shows a month, a week or a day of what was held, is planned and is due."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.form = Ui_AgendaScreen()
        self.form.setupUi(self)
        self.span = Span.MONTH
        self.day = bench.around.today()
        self._days = AgendaDays()
        self._edition = 0
        self.item_acts = ItemActs(bench, self)
        self.calendar = CalendarExport(bench, self)
        self._list: LinesModel[AgendaItem] = LinesModel(self._columns(), self)
        self._dress()
        self._connect()

    def show_span(self, span: Span) -> None:
        """Show a month, a week or a day around the chosen day."""
        self.span = span
        is_day = span is Span.DAY
        self.form.grid.setVisible(not is_day)
        begin_at(self, self.form.table if is_day else self.form.grid)
        self._set_widths()
        self.reload()

    def go_to(self, day: date) -> None:
        """Choose a day; days that are not seen yet are read."""
        first, last = days_of(self.span, self.day)
        self.day = day
        if first <= day <= last and (self.span is not Span.MONTH or self._is_same_month(day)):
            self._show_day()
        else:
            self.reload()

    @override
    def reload(self) -> None:
        self._edition += 1
        edition = self._edition
        first, last = days_of(self.span, self.day)

        def show(days: AgendaDays) -> None:
            if edition == self._edition:
                self._show(days)

        self.bench.read(self, partial(self.bench.acts.agenda.days, first, last), show)

    @override
    def start_new(self) -> None:
        day = max(self.day, self.bench.around.today())
        self.item_acts.plan(day)

    def _is_same_month(self, day: date) -> bool:
        return self._shown_month == (day.year, day.month)

    def _columns(self) -> tuple[Column[AgendaItem], ...]:
        return (
            Column(self.tr("Time"), self._time, DAY_TIME),
            Column(self.tr("What"), what_words, DAY_WHAT),
            Column(self.tr("Who"), lambda item: item.who or item.about, DAY_WHO),
            Column(self.tr("About"), lambda item: item.about if item.who else "", 0),
            Column(self.tr("Place"), lambda item: item.place, 150),
        )

    def _time(self, item: AgendaItem) -> str:
        return time_span(item.starts_at, item.ends_at if self.span is Span.DAY else None)

    def _dress(self) -> None:
        form, quiet = self.form, QPalette.ColorRole.PlaceholderText
        self._shown_month = (0, 0)
        form.previousButton.setIcon(icon("chevron-left", quiet))
        form.nextButton.setIcon(icon("chevron-right", quiet))
        form.exportButton.setIcon(icon("download", quiet))
        form.planButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.noteButton.setIcon(icon("notebook-pen", quiet))
        form.table.wear(self._list)
        form.empty.set_up(
            "calendar-days",
            self.tr("Nothing on this day"),
            self.tr("What is held, planned or due on a day is listed here."),
            self.tr("Plan something"),
        )
        form.empty.hide()
        begin_at(self, form.grid)

    def _connect(self) -> None:
        form = self.form
        form.grid.picked.connect(self.go_to)
        form.grid.turned.connect(self._turn)
        form.grid.went_home.connect(self._go_home)
        form.grid.entered.connect(self._enter_day)
        form.previousButton.clicked.connect(partial(self._turn, -1))
        form.nextButton.clicked.connect(partial(self._turn, 1))
        form.todayButton.clicked.connect(self._go_home)
        form.planButton.clicked.connect(self.start_new)
        form.empty.asked.connect(self.start_new)
        form.exportButton.clicked.connect(self.calendar.ask_place)
        form.table.opened.connect(lambda _row: self._act(self.item_acts.open))
        form.table.picked.connect(lambda _row: self._suit_buttons())
        form.noteButton.clicked.connect(partial(self._act, self.item_acts.write_note))
        form.openButton.clicked.connect(partial(self._act, self.item_acts.open))
        form.changeButton.clicked.connect(partial(self._act, self.item_acts.change))
        form.cancelButton.clicked.connect(partial(self._act, self.item_acts.cancel))
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+Return", partial(self._act, self.item_acts.write_note)),
            ("Ctrl+PgUp", partial(self._turn, -1)),
            ("Ctrl+PgDown", partial(self._turn, 1)),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _set_widths(self) -> None:
        """Give the list its columns: few beside the picture, all of them on the day's own page."""
        is_day, table = self.span is Span.DAY, self.form.table
        for column in (3, 4):
            table.setColumnHidden(column, not is_day)
        header = table.horizontalHeader()
        header.setVisible(is_day)
        header.setSectionResizeMode(
            2, header.ResizeMode.Interactive if is_day else header.ResizeMode.Stretch
        )
        widths = (DAY_TIME, DAY_WHAT, DAY_WHO) if is_day else (BESIDE_TIME, BESIDE_WHAT, 0)
        for column, width in enumerate(widths):
            if width:
                header.resizeSection(column, width)

    def _turn(self, steps: int) -> None:
        self.day = turned(self.span, self.day, steps)
        self.reload()

    def _go_home(self) -> None:
        self.go_to(self.bench.around.today())

    def _enter_day(self) -> None:
        """Go from the picture into the day's list, or plan something on an empty day."""
        if self._list.rowCount():
            self.form.table.setFocus()
            self.form.table.selectRow(0)
        else:
            self.start_new()

    def _show(self, days: AgendaDays) -> None:
        self._days = days
        self._shown_month = (self.day.year, self.day.month)
        first, _last = days_of(self.span, self.day)
        weeks = WEEKS_OF_MONTH if self.span is Span.MONTH else 1
        month = self.day.month if self.span is Span.MONTH else 0
        today = self.bench.around.today()
        self.form.grid.show_days(first, weeks, days, today=today, month=month)
        self.form.spanLabel.setText(span_words(self.span, self.day))
        self._show_day()

    def _show_day(self) -> None:
        self._list_day([item for item in self._days.items if item.day == self.day])
        if self.day in self._days.more:
            self._read_day(self.day)

    def _read_day(self, day: date) -> None:
        """List a day of which the picture holds the first things only."""
        edition = self._edition

        def show(items: tuple[AgendaItem, ...]) -> None:
            if edition == self._edition and day == self.day:
                self._list_day(items)

        self.bench.read(self, partial(self.bench.acts.agenda.day, day), show)

    def _list_day(self, of_day: Sequence[AgendaItem]) -> None:
        form = self.form
        row = form.table.currentIndex().row()
        form.grid.choose(self.day)
        form.dayLabel.setText(day_and_date(self.day))
        form.dayLabel.setVisible(self.span is not Span.DAY)
        form.todayButton.setVisible(self.day != self.bench.around.today())
        self._list.show_lines(of_day)
        form.table.setVisible(bool(of_day))
        form.empty.setVisible(not of_day)
        if self.span is Span.DAY:
            begin_at(self, form.table if of_day else form.empty)
        if of_day:
            form.table.selectRow(min(max(row, 0), len(of_day) - 1))
        self._suit_buttons()

    def _item(self) -> AgendaItem | None:
        return self._list.line(self.form.table.currentIndex().row())

    def _suit_buttons(self) -> None:
        form, item = self.form, self._item()
        planned = item is not None and is_open(item)
        due = item is not None and item.kind is AgendaKind.DUE
        form.noteButton.setVisible(planned or due)
        form.changeButton.setVisible(planned)
        form.cancelButton.setVisible(planned)
        opens = item is not None and item.appointment_id is None and has_record(item)
        form.openButton.setVisible(opens)

    def _act(self, act: Callable[[AgendaItem], None]) -> None:
        item = self._item()
        if item is not None:
            act(item)

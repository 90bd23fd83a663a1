# SPDX-License-Identifier: MIT
"""The figures of a month; every row opens the records that it counts.

Which filter a row opens is decided here; the counting itself is in ``storage``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.month_figures import MonthFigures, NeedFlow, ObstacleCount, SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import NeedWord
from tksk_desktop.domain.outside_stays import ANYWHERE_INSIDE
from tksk_desktop.domain.sessions import SessionKind, SessionTrait
from tksk_desktop.gui.forms.ui_report_figures import Ui_ReportFiguresForm
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT, Column, LinesModel, RecordTable
from tksk_desktop.gui.workbench import Doors
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter
from tksk_desktop.vocabulary import number, type_words, word

NARROW = 68
WIDE = 92
INDENT = "      "


@dataclass(frozen=True)
class FigureRow:
    """A named row of numbers and what it opens."""

    name: str
    numbers: tuple[str, ...]
    open: Callable[[], None]


class FiguresView(QWidget):
    """Four short tables and the flows of people in need."""

    def __init__(self, doors: Doors, kind_names: Mapping[str, str], need_word: NeedWord) -> None:
        super().__init__()
        self._doors = doors
        self._kind_names = kind_names
        self._figures: MonthFigures | None = None
        self.form = Ui_ReportFiguresForm()
        self.form.setupUi(self)
        form = self.form
        self.sessions = self._table(
            form.sessionsTable,
            self.tr("Kind"),
            (self.tr("Notes"), self.tr("People"), self.tr("Present")),
        )
        self.places = self._table(form.placesTable, self.tr("Place"), (self.tr("Notes"),))
        self.register = self._table(
            form.registerTable, self.tr("What is counted"), (self.tr("Number"),)
        )
        self.obstacles = self._table(form.obstaclesTable, self.tr("Kind"), (self.tr("Times"),))
        self.needs = self._table(
            form.needsTable,
            self.tr("Kind"),
            (self.tr("Start"), self.tr("In"), self.tr("Out"), self.tr("End")),
            NARROW,
        )
        form.needsTitle.setText(self.tr("{word} by kind").format(word=word(need_word)))
        form.villagesBox.toggled.connect(lambda _on: self._show_needs())

    def show_figures(self, figures: MonthFigures, *, frozen: bool) -> None:
        """Show a month's figures; ``frozen`` are those of a signed report."""
        self._figures = figures
        self.form.hintLabel.setText(
            self.tr("These figures are frozen. A click on a row shows the records as they are now.")
            if frozen
            else self.tr("Click a row to see the records behind it.")
        )
        self._put(
            self.sessions,
            self.form.sessionsTable,
            [*self._session_rows(figures), *self._role_rows(figures)],
        )
        self._put(self.places, self.form.placesTable, self._place_rows(figures))
        self._put(self.register, self.form.registerTable, self._register_rows(figures))
        self._put(self.obstacles, self.form.obstaclesTable, self._obstacle_rows(figures))
        has_obstacles = self.obstacles.rowCount() > 0
        self.form.obstaclesTitle.setVisible(has_obstacles)
        self.form.obstaclesTable.setVisible(has_obstacles)
        self._show_needs()

    def _table(
        self, table: RecordTable, first: str, others: tuple[str, ...], width: int = WIDE
    ) -> LinesModel[FigureRow]:
        columns = [Column[FigureRow](first, lambda row: row.name)]
        columns += [_number_column(title, place, width) for place, title in enumerate(others)]
        model = LinesModel[FigureRow](columns, self)
        table.wear(model)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        table.clicked.connect(lambda index: self._open(model, index.row()))
        table.opened.connect(lambda row: self._open(model, row))
        return model

    def _open(self, model: LinesModel[FigureRow], row: int) -> None:
        line = model.line(row)
        if line is not None:
            line.open()

    def _put(self, model: LinesModel[FigureRow], table: RecordTable, rows: list[FigureRow]) -> None:
        model.show_lines(rows)
        header = table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(header + ROW_HEIGHT * len(rows) + 2 * table.frameWidth() + 2)

    def _session_rows(self, figures: MonthFigures) -> list[FigureRow]:
        return [
            FigureRow(
                type_words(count),
                (
                    number(count.sessions),
                    number(count.clients),
                    f"{number(count.present)}/{number(count.expected)}" if count.expected else "–",
                ),
                self._sessions(_of_type(figures.month, count)),
            )
            for count in figures.sessions
        ]

    def _role_rows(self, figures: MonthFigures) -> list[FigureRow]:
        return [
            FigureRow(
                self.tr("Role: {role}").format(role=word(role)),
                (number(held), "", ""),
                self._sessions(SessionFilter(month=figures.month, role=role)),
            )
            for role, held in figures.by_role()
        ]

    def _place_rows(self, figures: MonthFigures) -> list[FigureRow]:
        return [
            FigureRow(
                word(count.place_kind),
                (number(count.sessions),),
                self._sessions(SessionFilter(month=figures.month, place_kind=count.place_kind)),
            )
            for count in figures.places
        ]

    def _register_rows(self, figures: MonthFigures) -> list[FigureRow]:
        everyone, cases = self._clients(ClientFilter()), figures.cases
        open_cases = self._clients(ClientFilter(only_open_cases=True))
        late = sum(row.recorded_late for row in figures.journal)
        rows = (
            (self.tr("People in the register"), figures.registered, everyone),
            (self.tr("Newly registered this month"), figures.newly_registered, everyone),
            (self.tr("Open cases at the start"), cases.opening, open_cases),
            (self.tr("Cases opened"), cases.opened, open_cases),
            (self.tr("Cases closed"), cases.closed, everyone),
            (self.tr("Open cases at the end"), cases.closing, open_cases),
            (
                self.tr("Follow-ups agreed"),
                figures.follow_ups_agreed,
                self._having(SessionTrait.WITH_FOLLOW_UP),
            ),
            (
                self.tr("Follow-ups answered or closed"),
                figures.follow_ups_settled,
                self._having(SessionTrait.FOLLOW_UP_SETTLED),
            ),
            (
                self.tr("Follow-ups due and not answered"),
                figures.follow_ups_due,
                self._having(SessionTrait.FOLLOW_UP_DUE),
            ),
            *self._group_rows(figures),
            *self._referral_rows(figures),
            (self.tr("Photos"), figures.photos, self._having(SessionTrait.WITH_PHOTOS)),
            (self.tr("Notes written late"), late, self._having(SessionTrait.LATE)),
        )
        return [FigureRow(name, (number(counted),), opens) for name, counted, opens in rows]

    def _group_rows(self, figures: MonthFigures) -> tuple[tuple[str, int, Callable[[], None]], ...]:
        groups = figures.groups
        if groups is None:
            return ()
        held = self._sessions(SessionFilter(month=figures.month, kind=SessionKind.GROUP))
        return (
            (self.tr("Groups at the end"), groups.closing, self._doors.groups),
            (self.tr("Members of groups"), groups.members, self._doors.groups),
            (self.tr("Meetings of groups"), groups.meetings, held),
        )

    def _referral_rows(
        self, figures: MonthFigures
    ) -> tuple[tuple[str, int, Callable[[], None]], ...]:
        counts = figures.referrals
        if counts is None:
            return ()
        return tuple(
            (name, counted, self._doors.referrals)
            for name, counted in (
                (self.tr("Referrals sent"), counts.sent),
                (self.tr("Referrals done"), counts.done),
                (self.tr("Referrals declined"), counts.declined),
                (self.tr("Referrals under way at the end"), counts.closing),
            )
        )

    def _obstacle_rows(self, figures: MonthFigures) -> list[FigureRow]:
        return [
            FigureRow(
                self._obstacle_words(count),
                (number(count.times),),
                self._sessions(SessionFilter(month=figures.month, obstacle=count.kind)),
            )
            for count in figures.obstacles
            if count.times
        ]

    def _obstacle_words(self, count: ObstacleCount) -> str:
        if not count.missed:
            return word(count.kind)
        said = self.tr("{kind} ({missed} visits not held)")
        return said.format(kind=word(count.kind), missed=number(count.missed))

    def _show_needs(self) -> None:
        if self._figures is None:
            return
        by_kind: dict[str, list[NeedFlow]] = {}
        for flow in self._figures.needs:
            by_kind.setdefault(flow.kind_code, []).append(flow)
        names = dict(self._figures.villages)
        rows: list[FigureRow] = []
        for code, flows in by_kind.items():
            rows.append(self._flow_row(self._kind_names.get(code, code), code, "", flows))
            if self.form.villagesBox.isChecked():
                rows.extend(
                    self._flow_row(
                        INDENT + names.get(flow.village_code, flow.village_code),
                        code,
                        flow.village_code,
                        [flow],
                    )
                    for flow in flows
                    if flow.village_code
                )
        self._put(self.needs, self.form.needsTable, rows)

    def _flow_row(self, name: str, kind: str, village: str, flows: list[NeedFlow]) -> FigureRow:
        sums = (
            sum(flow.opening for flow in flows),
            sum(flow.came_in for flow in flows),
            sum(flow.went_out for flow in flows),
            sum(flow.closing for flow in flows),
        )
        # Who lives outside by now is in no figure.
        where = village or ANYWHERE_INSIDE
        opens = self._clients(ClientFilter(kind_code=kind, village_code=where))
        return FigureRow(name, tuple(number(value) for value in sums), opens)

    def _having(self, trait: SessionTrait) -> Callable[[], None]:
        month = self._figures.month if self._figures is not None else None
        return self._sessions(SessionFilter(month=month, trait=trait))

    def _sessions(self, filter: SessionFilter) -> Callable[[], None]:
        return lambda: self._doors.sessions(filter)

    def _clients(self, filter: ClientFilter) -> Callable[[], None]:
        return lambda: self._doors.clients(filter)


def _of_type(month: Month, count: SessionCount) -> SessionFilter:
    """Return the filter of the notes behind a count; of old reports only the kind is known."""
    if count.type_code:
        return SessionFilter(month=month, type_code=count.type_code)
    return SessionFilter(month=month, kind=count.kind)


def _number_column(title: str, place: int, width: int) -> Column[FigureRow]:
    return Column(title, lambda row: row.numbers[place], width, is_number=True)

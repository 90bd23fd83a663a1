# SPDX-License-Identifier: MIT
"""Catatan perubahan: every change, opening, print and export in plain sentences, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette

from tksk_desktop.audit_words import ValueNames, chain_sentence, entry_sentence
from tksk_desktop.domain.audit import AuditEvent, ChainVerdict
from tksk_desktop.gui.forms.ui_log_screen import Ui_LogScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.widgets.record_table import Column, PagedModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.audit.readings import AuditFilter, AuditLine
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.readings import ClientLine
from tksk_desktop.vocabulary import instant, number

TIME_WIDTH, CLIENT_WIDTH = 220, 200
PERIODS = (None, 1, 7, 30, 365)
EVENTS: tuple[tuple[AuditEvent, ...], ...] = (
    (),
    (AuditEvent.ADDED, AuditEvent.CHANGED, AuditEvent.REMOVED, AuditEvent.IN_BULK),
    (AuditEvent.SITTING_OPENED, AuditEvent.SITTING_CLOSED, AuditEvent.SHEET_OPENED),
    (AuditEvent.PRINTED, AuditEvent.EXPORTED),
    (AuditEvent.MERGED, AuditEvent.UNMERGED, AuditEvent.TAKEN_BACK, AuditEvent.DESTROYED),
)
_TABLE, _NOTHING = 0, 1
_QUIET = QPalette.ColorRole.PlaceholderText


class LogScreen(Page):
    """The log, filtered by client, period and kind of event; holds pages, never all of it."""

    left = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset(Kind))
        self.form = Ui_LogScreen()
        self.form.setupUi(self)
        around = bench.around
        self._names = ValueNames(
            {village.code: village.name for village in around.villages},
            {kind.code: kind.name for kind in around.need_kinds},
            around.office.zone,
        )
        self._client_id: int | None = None
        self._edition = 0
        columns: tuple[Column[AuditLine], ...] = (
            Column(self.tr("Time"), self._time_words, TIME_WIDTH),
            Column(self.tr("Client"), _who, CLIENT_WIDTH),
            Column(self.tr("What happened"), lambda line: entry_sentence(line, self._names)),
        )
        self.list = PagedModel(columns, self._fetch, self)
        self._dress()

    def show_client(self, client_id: int | None) -> None:
        """Show what concerns one client, or everything with None."""
        self._client_id = client_id
        self.form.clientButton.setVisible(client_id is not None)
        self.form.clientButton.setText(self.tr("One client only  ✕"))
        if client_id is not None:
            read = partial(self.bench.acts.clients.lines, (client_id,))
            self.bench.read(self, read, self._name_client)
        self.reload()

    @override
    def reload(self) -> None:
        self._edition += 1
        edition = self._edition

        def show(numbers: Sequence[int]) -> None:
            if edition == self._edition:
                self._show_numbers(numbers)

        wanted = self.filter()
        self.bench.read(self, partial(self.bench.acts.audit.numbers, wanted), show)

    @override
    def go_back(self) -> bool:
        self.left.emit()
        return True

    def filter(self) -> AuditFilter:
        """Return what is shown now."""
        days = PERIODS[self.form.periodBox.currentIndex()]
        since = None
        if days is not None:
            first = self.bench.around.today() - timedelta(days=days - 1)
            zone = ZoneInfo(self.bench.around.office.zone.iana_name)
            since = datetime.combine(first, time(), zone).astimezone(UTC)
        events = EVENTS[self.form.eventBox.currentIndex()]
        return AuditFilter(self._client_id, since, None, events)

    def _dress(self) -> None:
        form = self.form
        form.backButton.setIcon(icon("chevron-left", _QUIET))
        form.checkButton.setIcon(icon("shield-check", _QUIET))
        form.periodBox.addItems(
            [
                self.tr("All time"),
                self.tr("Today"),
                self.tr("Last 7 days"),
                self.tr("Last 30 days"),
                self.tr("Last 12 months"),
            ]
        )
        form.eventBox.addItems(
            [
                self.tr("Every event"),
                self.tr("Changes"),
                self.tr("Openings of confidential clients"),
                self.tr("Prints and exports"),
                self.tr("Merging and destruction"),
            ]
        )
        form.nothingState.set_up(
            "history",
            self.tr("Nothing logged here"),
            self.tr("Take the filters away, or choose a longer period."),
            None,
        )
        form.verdictCard.hide()
        form.detailCard.hide()
        form.clientButton.hide()
        form.table.wear(self.list)
        form.table.picked.connect(self._show_detail)
        form.backButton.clicked.connect(self.left)
        form.periodBox.currentIndexChanged.connect(self.reload)
        form.eventBox.currentIndexChanged.connect(self.reload)
        form.clientButton.clicked.connect(lambda: self.show_client(None))
        form.checkButton.clicked.connect(self._check)
        begin_at(self, form.table)

    def _fetch(self, numbers: Sequence[int], show: Callable[[Sequence[AuditLine]], None]) -> None:
        self.bench.read(self, partial(self.bench.acts.audit.lines, numbers), show)

    def _show_numbers(self, numbers: Sequence[int]) -> None:
        self.list.show_ids(numbers)
        self.form.detailCard.hide()
        self.form.countLabel.setText(self.tr("{count} entries").format(count=number(len(numbers))))
        self.form.listStack.setCurrentIndex(_TABLE if numbers else _NOTHING)

    def _name_client(self, lines: Sequence[ClientLine]) -> None:
        for line in lines:
            if line.id == self._client_id:
                self.form.clientButton.setText(self.tr("{name}  ✕").format(name=line.name))

    def _show_detail(self, row: int) -> None:
        line = self.list.line(row) if row >= 0 else None
        self.form.detailCard.setVisible(line is not None)
        if line is None:
            return
        said = [self._time_words(line), _who(line)]
        said.append(self.tr("entry {number}").format(number=number(line.number)))
        self.form.detailTime.setText(" · ".join(part for part in said if part))
        self.form.detailLabel.setText(entry_sentence(line, self._names))

    def _check(self) -> None:
        self.form.checkButton.setEnabled(False)
        self.bench.read(self, self.bench.acts.audit.check, self._show_verdict)

    def _show_verdict(self, verdict: ChainVerdict) -> None:
        form = self.form
        form.checkButton.setEnabled(True)
        wear_look(form.verdictCard, "good" if verdict.holds else "danger")
        said = chain_sentence(verdict)
        if not verdict.holds:
            told = self.tr("The log was changed from outside: {found}. Keep the last backups.")
            said = told.format(found=said)
        form.verdictLabel.setText(said)
        form.verdictCard.show()

    def _time_words(self, line: AuditLine) -> str:
        return instant(line.happened_at, self.bench.around.office.zone)


def _who(line: AuditLine) -> str:
    return ", ".join(name for _client_id, name in line.clients)

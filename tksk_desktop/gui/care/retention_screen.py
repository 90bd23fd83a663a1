# SPDX-License-Identifier: MIT
"""Akhir masa simpan: the rule of retention, who is due by it, and the records of destruction."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette

from tksk_desktop.domain.subject_rights import RetentionStart
from tksk_desktop.gui.forms.ui_retention_screen import Ui_RetentionScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.rights.readings import DestructionLine, RetentionLine, RetentionSheet
from tksk_desktop.vocabulary import number, short_date, word

RECORD_NAME = "berita-acara-pemusnahan.pdf"


class RetentionScreen(Page):
    """A person who is due opens in the register; there the data is destroyed."""

    left = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.OFFICE, Kind.CLIENTS, Kind.CASES, Kind.SESSIONS}))
        self.form = Ui_RetentionScreen()
        self.form.setupUi(self)
        self._due = LinesModel[RetentionLine](
            (
                Column(self.tr("Name"), lambda line: line.name),
                Column(self.tr("Village"), lambda line: line.village_name, 200),
                Column(self.tr("Last day"), lambda line: short_date(line.last_day), 140),
            ),
            self,
        )
        self._done = LinesModel[DestructionLine](
            (
                Column(self.tr("Number"), lambda line: line.number, 140),
                Column(self.tr("Date"), lambda line: short_date(line.destroyed_on), 120),
                Column(self.tr("Initials"), lambda line: line.initials, 100),
                Column(self.tr("Ground"), lambda line: line.ground),
            ),
            self,
        )
        self._dress()

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.rights.retention, self._show)

    @override
    def go_back(self) -> bool:
        self.left.emit()
        return True

    def _dress(self) -> None:
        form = self.form
        form.backButton.setIcon(icon("chevron-left", QPalette.ColorRole.PlaceholderText))
        form.backButton.clicked.connect(self.left)
        for start in RetentionStart:
            form.startBox.addItem(word(start), start)
        form.keepButton.clicked.connect(self._keep)
        form.dueTable.wear(self._due)
        form.doneTable.wear(self._done)
        form.dueTable.opened.connect(self._open_client)
        form.doneTable.opened.connect(self._open_record)
        form.dueEmpty.set_up(
            "clock",
            self.tr("Nobody is due"),
            self.tr("People whose data is no longer needed by the rule above are listed here."),
            None,
        )

    def _show(self, sheet: RetentionSheet) -> None:
        form = self.form
        form.yearsBox.setValue(sheet.years)
        form.startBox.setCurrentIndex(tuple(RetentionStart).index(sheet.counted_from))
        self._due.show_lines(sheet.due)
        self._done.show_lines(sheet.destructions)
        told = self.tr("Due: {count}. Open a person to destroy the data in the tab of rights.")
        form.dueTitle.setText(told.format(count=number(len(sheet.due))))
        form.dueTitle.setVisible(bool(sheet.due))
        form.dueStack.setCurrentIndex(0 if sheet.due else 1)
        form.doneStack.setCurrentIndex(0 if sheet.destructions else 1)

    def _keep(self) -> None:
        start = tuple(RetentionStart)[self.form.startBox.currentIndex()]
        act = partial(self.bench.acts.rights.set_retention, self.form.yearsBox.value(), start)

        def kept(_changes: Changes) -> None:
            self.bench.doors.told(self.tr("The rule is kept."))
            self.reload()

        self.bench.do(self, act, kept)

    def _open_client(self, row: int) -> None:
        line = self._due.line(row)
        if line is not None:
            self.bench.doors.client(line.client_id)

    def _open_record(self, row: int) -> None:
        line = self._done.line(row)
        if line is not None:
            make = partial(self.bench.acts.rights.destruction_pdf, line.id)
            LoggedPaper(
                self.bench,
                make,
                self,
                paper=self.tr("Record of destruction"),
                file_name=RECORD_NAME,
            ).open()

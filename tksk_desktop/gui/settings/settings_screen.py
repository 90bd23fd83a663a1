# SPDX-License-Identifier: MIT
"""Pengaturan: identity, letters, recipients, region, security, look."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.gui.forms.ui_settings import Ui_SettingsForm
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.settings.places_dialog import PlacesDialog
from tksk_desktop.gui.settings.recipient_dialog import RecipientDialog
from tksk_desktop.gui.theme import ThemeChoice
from tksk_desktop.gui.translator import LANGUAGES
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.mail_account_dialog import ask_mail_account
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.office.set_up_office import OfficeEntry
from tksk_desktop.usecases.readings import RecipientSheet
from tksk_desktop.vocabulary import short_date, word

SHOWN = frozenset(
    {
        Kind.OFFICE,
        Kind.RECIPIENTS,
        Kind.CASES,
        Kind.ASSESSMENTS,
        Kind.SESSION_TYPES,
        Kind.GROUPS,
        Kind.NOTE_TEXTS,
    }
)
_PREVIEW_PAUSE_MS = 800


class SettingsScreen(Page):
    """The page of what changes seldom."""

    looks_changed = Signal()

    def __init__(self, bench: Workbench, state: WindowState) -> None:
        super().__init__(bench, SHOWN)
        self.form = Ui_SettingsForm()
        self.form.setupUi(self)
        self._state = state
        self._entry = bench.around.office
        form = self.form
        self._preview_pause = QTimer(self)
        self._preview_pause.setSingleShot(True)
        self._preview_pause.setInterval(_PREVIEW_PAUSE_MS)
        self._preview_pause.timeout.connect(self._show_preview)
        form.workerForm.show_entry(self._entry)
        form.letterForm.show_entry(self._entry)
        form.caseLists.set_up(bench, self._entry)
        form.assessmentLists.set_up(bench)
        form.sessionTypes.set_up(bench)
        form.groupLists.set_up(bench)
        form.noteTexts.set_up(bench)
        form.accessView.set_up(bench)
        form.signatureView.set_up(bench)
        form.letterForm.edited.connect(self._preview_pause.start)
        form.tabs.currentChanged.connect(self._change_tab)
        form.saveButton.clicked.connect(self.save)
        self._furnish_recipients()
        self._furnish_region()
        self._furnish_security()
        self._furnish_looks()

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.office.recipients, self._recipients.show_lines)
        self.form.caseLists.reload()
        self.form.assessmentLists.reload()
        self.form.sessionTypes.reload()
        self.form.groupLists.reload()
        self.form.noteTexts.reload()
        self.form.accessView.reload()
        self.form.signatureView.reload()

    @override
    def start_new(self) -> None:
        if self.form.tabs.currentWidget() is self.form.recipientsTab:
            self._add_recipient()

    @override
    def save(self) -> None:
        """Keep identity and letters."""
        if not self.form.saveButton.isVisible():
            return
        entry = self._typed()

        def kept(_changes: Changes) -> None:
            self._entry = entry
            self.form.workerForm.show_problems(())
            self.form.letterForm.show_problems(())
            self.form.caseLists.show_problems(())
            self.bench.doors.told(self.tr("Settings kept."))

        self.bench.do(self, partial(self.bench.acts.office.change, entry), kept, self._refuse)

    def _typed(self) -> OfficeEntry:
        return replace(
            self._entry,
            **self.form.workerForm.values(),
            **self.form.letterForm.values(),
            **self.form.caseLists.values(),
        )

    def _refuse(self, refusal: EntryRefused) -> None:
        if self.form.workerForm.show_problems(refusal.problems):
            self.form.tabs.setCurrentWidget(self.form.identityTab)
        if self.form.letterForm.show_problems(refusal.problems):
            self.form.tabs.setCurrentWidget(self.form.letterTab)
        if self.form.caseLists.show_problems(refusal.problems):
            self.form.tabs.setCurrentWidget(self.form.casesTab)

    def _change_tab(self) -> None:
        tab = self.form.tabs.currentWidget()
        kept_by_button = tab in (self.form.identityTab, self.form.letterTab, self.form.casesTab)
        self.form.saveButton.setVisible(kept_by_button)
        if tab is self.form.letterTab:
            self._show_preview()

    def _show_preview(self) -> None:
        if self.form.letterForm.find_problems():
            return
        make = partial(self.bench.acts.office.letter_preview, self._typed())
        self.bench.read(self, make, self.form.preview.show_pdf)

    def _furnish_recipients(self) -> None:
        columns = (
            Column[RecipientSheet](self.tr("Name"), lambda line: line.title),
            Column[RecipientSheet](self.tr("Gets"), lambda line: word(line.role), 110),
            Column[RecipientSheet](
                self.tr("For which reports"),
                lambda line: (
                    ", ".join(word(ReportKind(kind)) for kind in line.kinds) or self.tr("all")
                ),
                220,
            ),
            Column[RecipientSheet](self.tr("From"), lambda line: short_date(line.valid_from), 110),
            Column[RecipientSheet](
                self.tr("Until"),
                lambda line: short_date(line.valid_until) if line.valid_until else "–",
                110,
            ),
        )
        self._recipients = LinesModel(columns, self)
        form = self.form
        form.recipientTable.wear(self._recipients)
        form.recipientTable.opened.connect(self._change_recipient)
        form.addRecipientButton.clicked.connect(self._add_recipient)
        form.mailAccountButton.clicked.connect(lambda: ask_mail_account(self.bench, self))
        form.changeRecipientButton.clicked.connect(
            lambda: self._change_recipient(form.recipientTable.currentIndex().row())
        )

    def _add_recipient(self) -> None:
        RecipientDialog(self.bench, None, self._recipients.rowCount() + 1, self).open()

    def _change_recipient(self, row: int) -> None:
        line = self._recipients.line(row)
        if line is not None:
            RecipientDialog(self.bench, line, line.position, self).open()

    def _furnish_region(self) -> None:
        self.form.placesButton.clicked.connect(self._open_places)
        office, villages = self.bench.around.office, self.bench.around.villages
        self.form.regionLabel.setText(
            self.tr("Kecamatan {name}, {regency}, {province}").format(
                name=office.subdistrict_name,
                regency=office.regency_name,
                province=office.province_name,
            )
        )
        self.form.villagesLabel.setText(
            self.tr("{count} villages: {names}").format(
                count=len(villages), names=", ".join(village.name for village in villages)
            )
        )

    def _open_places(self) -> None:
        read = self.bench.acts.agenda.places
        self.bench.read(self, read, lambda lines: PlacesDialog(self.bench, lines, self).open())

    def _furnish_security(self) -> None:
        form = self.form
        self._password_errors = InlineErrors(
            {"old": form.oldEdit, "password": form.newEdit, "again": form.againEdit}
        )
        form.passwordButton.clicked.connect(self._change_password)
        form.logButton.clicked.connect(lambda: self.bench.doors.change_log(None))
        form.retentionButton.clicked.connect(self.bench.doors.retention)
        form.idleBox.setValue(self._state.idle_minutes)
        form.idleBox.valueChanged.connect(self._keep_idle)
        form.coverBox.setChecked(self._state.covers_confidential)
        form.coverBox.toggled.connect(self._keep_cover)

    def _change_password(self) -> None:
        form = self.form
        old, new = form.oldEdit.text(), form.newEdit.text()
        problems = [
            FieldProblem(name, Problem.MISSING)
            for name, text in (("old", old), ("password", new))
            if not text
        ]
        if not problems and new != form.againEdit.text():
            problems.append(FieldProblem("again", Problem.NOT_THE_SAME))
        self._password_errors.show(problems)
        if problems:
            return

        def changed(_changes: Changes) -> None:
            for editor in (form.oldEdit, form.newEdit, form.againEdit):
                editor.clear()
            self.bench.doors.told(self.tr("The password is changed. The recovery key stays valid."))

        self.bench.do(
            self,
            partial(self.bench.acts.store.change_password, old, new),
            changed,
            lambda refusal: self._password_errors.show(refusal.problems),
        )

    def _furnish_looks(self) -> None:
        form, state = self.form, self._state
        for code, name in LANGUAGES:
            form.languageBox.addItem(name, code)
        form.languageBox.setCurrentIndex(form.languageBox.findData(state.language))
        themes = (
            (ThemeChoice.SYSTEM, self.tr("As the computer is set")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        )
        for choice, name in themes:
            form.themeBox.addItem(name, choice)
        form.themeBox.setCurrentIndex(form.themeBox.findData(state.theme))
        form.languageBox.activated.connect(self._keep_looks)
        form.themeBox.activated.connect(self._keep_looks)

    def _keep_idle(self, minutes: int) -> None:
        self._state.idle_minutes = minutes
        self.looks_changed.emit()

    def _keep_cover(self, covers: bool) -> None:
        self._state.covers_confidential = covers

    def _keep_looks(self) -> None:
        language = str(self.form.languageBox.currentData())
        other_language = language != self._state.language
        self._state.language = language
        self._state.theme = ThemeChoice(self.form.themeBox.currentData())
        self.looks_changed.emit()
        if other_language:
            self.bench.doors.told(self.tr("The language changes fully when you unlock again."))

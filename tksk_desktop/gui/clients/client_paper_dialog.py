# SPDX-License-Identifier: MIT
"""A paper about a client: what may stand on it on the left, the paper itself on the right.

It is made anew after each choice and kept nowhere; printing and saving are logged.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from tksk_desktop.domain.client_papers import ClientPaper, NumbersShown
from tksk_desktop.domain.errors import ConfidentialClosed
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_client_paper_dialog import Ui_ClientPaperDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.paper_log import log_paper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.casework.readings import AssessmentSheet
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.vocabulary import long_date, short_date, word

PAUSE = 120
"""Milliseconds after the last choice before the paper is made anew."""
WIDTH, HEIGHT = 1120, 660
"""Fits a screen of 1366 × 768 with its bars."""


class ClientPaperDialog(QDialog):
    """Choices and preview; the paper can be changed to another one of the same client."""

    def __init__(
        self,
        bench: Workbench,
        client_id: int,
        paper: ClientPaper,
        parent: QWidget,
        *,
        case_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ClientPaperDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bench, self.client_id = bench, client_id
        self._wanted_case = case_id
        self._is_making = self._is_stale = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._make)
        self.setWindowTitle(self.tr("Print or save"))
        self.resize(WIDTH, HEIGHT)
        self._fill_boxes(paper)
        self._connect()
        self._show_choices()
        self._read_cases()

    def choices(self) -> PaperChoices:
        """Return what is chosen now."""
        form = self.form
        return PaperChoices(
            paper=self.paper(),
            client_id=self.client_id,
            for_outside=form.outsideRadio.isChecked(),
            numbers=self.numbers(),
            with_confidential_kinds=form.kindsCheck.isChecked(),
            case_id=form.caseBox.currentData(),
            assessment_id=form.assessmentBox.currentData(),
            with_comparison=form.comparisonCheck.isChecked(),
            with_identity=form.identityCheck.isChecked(),
        )

    def paper(self) -> ClientPaper:
        """Return which paper is chosen."""
        return ClientPaper(self.form.paperBox.currentData())

    def numbers(self) -> NumbersShown:
        """Return how numbers are printed."""
        return NumbersShown(self.form.numbersBox.currentData())

    def _fill_boxes(self, paper: ClientPaper) -> None:
        form = self.form
        for each in ClientPaper:
            form.paperBox.addItem(word(each), each)
        form.paperBox.setCurrentIndex(form.paperBox.findData(paper))
        for shown in NumbersShown:
            form.numbersBox.addItem(word(shown), shown)
        form.openButton.setIcon(icon("lock-open", QPalette.ColorRole.PlaceholderText))
        form.openButton.hide()
        for button in (form.openButton, form.closeButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        form = self.form
        form.closeButton.clicked.connect(self.reject)
        form.paperBox.currentIndexChanged.connect(self._choose)
        form.caseBox.currentIndexChanged.connect(self._read_assessments)
        for box in (form.assessmentBox, form.numbersBox):
            box.currentIndexChanged.connect(self._choose)
        for check in (form.comparisonCheck, form.identityCheck, form.kindsCheck, form.outsideRadio):
            check.toggled.connect(self._choose)
        form.openButton.clicked.connect(self.bench.doors.open_confidential)
        self.bench.notice.changed.connect(self._after_changes)
        told = partial(log_paper, self.bench, self.form.preview, self)
        told(lambda: word(self.paper()), (self.client_id,))

    def _choose(self) -> None:
        self._show_choices()
        self._pause.start()

    def _show_choices(self) -> None:
        """Show the choices that mean something for this paper."""
        form, paper = self.form, self.paper()
        outside = form.outsideRadio.isChecked()
        form.titleLabel.setText(word(paper))
        form.caseRow.setVisible(paper is not ClientPaper.CLIENT_SHEET)
        form.assessmentRow.setVisible(paper is ClientPaper.FILLED_FORM)
        form.comparisonCheck.setVisible(paper is ClientPaper.FILLED_FORM)
        form.identityCheck.setVisible(paper is ClientPaper.EMPTY_FORM)
        form.kindsCheck.setEnabled(outside)
        form.outsideHint.setVisible(outside)
        if outside and self.numbers() is NumbersShown.IN_FULL:
            with QSignalBlocker(form.numbersBox):
                form.numbersBox.setCurrentIndex(form.numbersBox.findData(NumbersShown.MASKED))

    def _read_cases(self) -> None:
        self.form.preview.show_nothing(self.tr("The paper is being made…"))
        sheet = self.bench.acts.clients.sheet

        def read() -> tuple[CaseLine, ...]:
            return sheet(self.client_id).cases

        self.bench.work.run(read, self._show_cases, self._fail, self)

    def _show_cases(self, cases: tuple[CaseLine, ...]) -> None:
        box = self.form.caseBox
        chosen = self._wanted_case if self._wanted_case is not None else _usual_case(cases)
        with QSignalBlocker(box):
            box.clear()
            if not cases:
                box.addItem(self.tr("No case"), None)
            for case in reversed(cases):
                box.addItem(f"{case.number} · {short_date(case.opened_on)}", case.id)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._read_assessments()

    def _read_assessments(self) -> None:
        case_id = self.form.caseBox.currentData()
        if case_id is None:
            self._show_assessments(())
            return
        self._wanted_case = case_id
        of_case = self.bench.acts.casework.of_case

        def read() -> tuple[AssessmentSheet, ...]:
            return of_case(case_id).newest_assessments

        self.bench.work.run(read, self._show_assessments, self._fail, self)

    def _show_assessments(self, sheets: tuple[AssessmentSheet, ...]) -> None:
        box: QComboBox = self.form.assessmentBox
        with QSignalBlocker(box):
            box.clear()
            if not sheets:
                box.addItem(self.tr("No assessment"), None)
            for sheet in sheets:
                box.addItem(f"{word(sheet.kind)} · {long_date(sheet.assessed_on)}", sheet.id)
        self._choose()

    def _make(self) -> None:
        if self._is_making:
            self._is_stale = True
            return
        choices = self.choices()
        if choices.paper.needs_case and choices.case_id is None:
            self.form.preview.show_nothing(self.tr("This client has no case yet. Open a case."))
            return
        if choices.paper is ClientPaper.FILLED_FORM and choices.assessment_id is None:
            self.form.preview.show_nothing(
                self.tr("This case has no assessment yet. Print the empty form for it.")
            )
            return
        self._is_making, self._is_stale = True, False
        make = partial(self.bench.acts.client_papers.make, choices)
        self.bench.work.run(make, partial(self._show, choices), self._fail, self)

    def _show(self, choices: PaperChoices, pdf: bytes) -> None:
        self._is_making = False
        self.form.openButton.hide()
        self.form.preview.show_pdf(pdf, self._file_name(choices.paper))
        self._catch_up()

    def _fail(self, error: Exception) -> None:
        self._is_making = False
        self.form.openButton.setVisible(isinstance(error, ConfidentialClosed))
        self.form.preview.show_nothing(error_text(error))
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale:
            self._make()

    def _after_changes(self, _changes: Changes) -> None:
        """Make the paper of what is recorded now, or of a client just opened."""
        self._read_cases()

    def _file_name(self, paper: ClientPaper) -> str:
        """Return the name offered when the paper is saved; nothing personal in it."""
        kind = word(paper).lower().replace(" ", "-")
        return f"{kind}-{self.bench.around.today().isoformat()}.pdf"


def _usual_case(cases: tuple[CaseLine, ...]) -> int | None:
    """Return the case that is most likely meant: the newest open one, else the newest."""
    still_open = [case.id for case in cases if case.closed_on is None]
    newest = still_open or [case.id for case in cases]
    return newest[-1] if newest else None

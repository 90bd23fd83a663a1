# SPDX-License-Identifier: MIT
"""Two small questions: which of the register are recipients, and who is one without being in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.gui.forms.ui_other_recipient_dialog import Ui_OtherRecipientDialog
from tksk_desktop.gui.forms.ui_register_choice_dialog import Ui_RegisterChoiceDialog
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.record_distribution import NewRecipient
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter, ClientLine
from tksk_desktop.vocabulary import number


class RegisterChoiceDialog(QDialog):
    """By village and kind of need, or by a filter that is kept."""

    taken = Signal(object)
    """The ``ClientLine``s, as a tuple."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_RegisterChoiceDialog()
        self.form.setupUi(self)
        self._bench = bench
        self._counting = NewestRead(bench, self)
        self._lines: tuple[ClientLine, ...] = ()
        self._saved: tuple[SavedFilter, ...] = ()
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        form.villageBox.addItem(self.tr("All villages"), "")
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.kindBox.addItem(self.tr("All kinds of need"), "")
        for kind in bench.around.need_kinds:
            form.kindBox.addItem(kind.name, kind.code)
        form.filterBox.addItem(self.tr("None"))
        for box in (form.villageBox, form.kindBox, form.filterBox):
            box.currentIndexChanged.connect(lambda _index: self._find())
        form.cancelButton.clicked.connect(self.reject)
        form.addButton.clicked.connect(self._take)
        form.addButton.setEnabled(False)
        bench.read(self, bench.acts.finding.filters, self._offer)
        self._find()

    def _offer(self, saved: tuple[SavedFilter, ...]) -> None:
        self._saved = saved
        for each in saved:
            self.form.filterBox.addItem(each.name)

    def _filter(self) -> ClientFilter:
        form = self.form
        place = form.filterBox.currentIndex() - 1
        if place >= 0:
            return self._saved[place].filter
        return ClientFilter(
            village_code=form.villageBox.currentData(), kind_code=form.kindBox.currentData()
        )

    def _find(self) -> None:
        is_kept = self.form.filterBox.currentIndex() > 0
        self.form.villageBox.setEnabled(not is_kept)
        self.form.kindBox.setEnabled(not is_kept)
        acts, wanted = self._bench.acts.clients, self._filter()

        def read() -> tuple[ClientLine, ...]:
            return acts.lines(acts.find_ids(wanted))

        self._counting.ask(read, self._show)

    def _show(self, lines: tuple[ClientLine, ...]) -> None:
        self._lines = tuple(line for line in lines if line.died_on is None)
        said = self.tr("{count} people, without the dead and those who are confidential")
        self.form.countLabel.setText(said.format(count=number(len(self._lines))))
        self.form.addButton.setEnabled(bool(self._lines))

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self._lines)


class OtherRecipientDialog(QDialog):
    """Name and numbers, as the list of the programme has them."""

    taken = Signal(object)
    """The ``NewRecipient``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_OtherRecipientDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        self._errors = InlineErrors({"name": form.nameEdit})
        form.addButton.setDefault(True)
        form.addButton.clicked.connect(self._take)
        form.cancelButton.clicked.connect(partial(self.done, 0))

    def _take(self) -> None:
        form = self.form
        if not form.nameEdit.text().strip():
            self._errors.show([FieldProblem("name", Problem.MISSING)])
            return
        self.accept()
        self.taken.emit(
            NewRecipient(
                name=form.nameEdit.text().strip(),
                nik=form.nikEdit.text().strip(),
                family_card_number=form.familyEdit.text().strip(),
            )
        )

# SPDX-License-Identifier: MIT
"""Recipients from a file: its columns, each row beside who is registered, and what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_listed_recipients_dialog import Ui_ListedRecipientsDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.match_recipients import ListedRecipient, Meaning
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ReadingChoice
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT, number, remark_text, word

CARD_WORDS = ("kartu", "kks", "rekening")
"""In the header of a column with the number of the recipient's card."""


class ListedRecipientsDialog(QDialog):
    """Nothing is recorded here: the chosen rows become recipients of the distribution."""

    taken = Signal(object)
    """The rows as a tuple of ``ListedRecipient``."""

    def __init__(self, bench: Workbench, opened: OpenedList, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ListedRecipientsDialog()
        self.form.setupUi(self)
        self._bench, self._opened = bench, opened
        self._choice: ReadingChoice | None = None
        self._is_reading = False
        self._rows: list[ListedRecipient] = []
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        form.fileLabel.setText(path.name)
        self.rows: LinesModel[ListedRecipient] = LinesModel(self._columns(), self)
        form.table.wear(self.rows)
        form.table.choose_many()
        self._fields: dict[RowField, QComboBox] = {
            RowField.NAME: form.nameBox,
            RowField.NIK: form.nikBox,
            RowField.FAMILY_CARD_NUMBER: form.familyBox,
        }
        form.villageBox.addItem(self.tr("As the list says"), "")
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        for box in (*self._fields.values(), form.cardBox):
            box.addItem(self.tr("None"))
            box.addItems(opened.tables[0].headers)
        self._connect()
        self._suit()
        bench.read(self, partial(bench.acts.exchange.first_choice, opened, 0), self._start)

    def _connect(self) -> None:
        form = self.form
        for box in (*self._fields.values(), form.cardBox, form.villageBox):
            box.activated.connect(lambda _index: self._match())
        form.table.chose.connect(lambda _count: self._suit())
        form.sameButton.clicked.connect(partial(self._mean, Meaning.SAME))
        form.otherButton.clicked.connect(partial(self._mean, Meaning.OTHER))
        form.leaveButton.clicked.connect(partial(self._mean, Meaning.LEFT_OUT))
        form.cancelButton.clicked.connect(self.reject)
        form.takeButton.clicked.connect(self._take)

    def _start(self, choice: ReadingChoice) -> None:
        """Show the columns as the list was recognised, or as it was read the last time."""
        self._choice = choice
        for about, box in self._fields.items():
            box.setCurrentIndex(choice.mapping.index(about) + 1 if about in choice.mapping else 0)
        headers = [header.casefold() for header in self._opened.tables[0].headers]
        cards = (
            place
            for place, header in enumerate(headers)
            if any(each in header for each in CARD_WORDS) and choice.mapping[place] is None
        )
        self.form.cardBox.setCurrentIndex(next(cards, -1) + 1)
        village = self.form.villageBox.findData(choice.default_village)
        self.form.villageBox.setCurrentIndex(max(0, village))
        self._match()

    def _match(self) -> None:
        if self._choice is None or self._is_reading:
            return
        form = self.form
        if form.nameBox.currentIndex() == 0:
            self._show(())
            form.countLabel.setText(self.tr("Which column holds the name?"))
            return
        mapping = [None if m in self._fields else m for m in self._choice.mapping]
        for about, box in self._fields.items():
            if box.currentIndex() > 0:
                mapping[box.currentIndex() - 1] = about
        choice = replace(
            self._choice, mapping=tuple(mapping), default_village=form.villageBox.currentData()
        )
        card = form.cardBox.currentIndex() - 1 if form.cardBox.currentIndex() > 0 else None
        form.countLabel.setText(self.tr("The rows are being compared with the register…"))
        self._set_reading(True)
        match = partial(self._bench.acts.aid.match, self._opened, 0, choice, card)
        self._bench.work.run(match, self._show, self._failed, self)

    def _failed(self, error: Exception) -> None:
        self._set_reading(False)
        if isinstance(error, EntryRefused):
            self.form.countLabel.setText(
                self.tr("The list is too long. Divide it, say by village.")
            )
        else:
            self.form.countLabel.setText(error_text(error))

    def _set_reading(self, reading: bool) -> None:
        self._is_reading = reading
        for box in (*self._fields.values(), self.form.cardBox, self.form.villageBox):
            box.setEnabled(not reading)

    def _show(self, rows: Sequence[ListedRecipient]) -> None:
        self._set_reading(False)
        # What must be decided stands first.
        self._rows = sorted(rows, key=lambda each: each.meaning is not Meaning.ASKED)
        self.rows.show_lines(self._rows)
        self._tell()

    def _mean(self, meaning: Meaning) -> None:
        chosen = self.form.table.chosen_rows()
        for row in chosen:
            self._rows[row] = self._rows[row].choose(meaning)
        self.rows.show_lines(self._rows)
        if chosen:
            self.form.table.selectRow(min(chosen[-1] + 1, len(self._rows) - 1))
        self._tell()

    def _tell(self) -> None:
        counts = {m: sum(each.meaning is m for each in self._rows) for m in Meaning}
        said = self.tr(
            "{same} registered · {other} not registered · {asked} to be decided · {left} left out"
        )
        self.form.countLabel.setText(
            said.format(
                same=number(counts[Meaning.SAME]),
                other=number(counts[Meaning.OTHER]),
                asked=number(counts[Meaning.ASKED]),
                left=number(counts[Meaning.LEFT_OUT]),
            )
        )
        self._suit()

    def _suit(self) -> None:
        form, some = self.form, bool(self.form.table.count_chosen())
        for button in (form.sameButton, form.otherButton, form.leaveButton):
            button.setEnabled(some)
        asked = any(each.meaning is Meaning.ASKED for each in self._rows)
        taken = any(each.recipient() is not None for each in self._rows)
        form.takeButton.setEnabled(taken and not asked)

    def _take(self) -> None:
        rows = tuple(self._rows)
        self._bench.do(self, partial(self._bench.acts.aid.remember_matches, rows), self._taken)

    def _taken(self, _changes: Changes) -> None:
        self.accept()
        self.taken.emit(tuple(self._rows))

    def _columns(self) -> tuple[Column[ListedRecipient], ...]:
        return (
            Column(self.tr("Row"), lambda each: number(each.checked.row.place), 50, is_number=True),
            Column(self.tr("Name in the list"), lambda each: each.checked.row.name),
            Column(self.tr("NIK"), lambda each: each.checked.row.nik or "–", 165),
            Column(self.tr("Card number"), lambda each: each.card_number, 165),
            Column(self.tr("In the register"), self._known, 210),
            Column(self.tr("Taken as"), self._said, 200),
        )

    def _known(self, each: ListedRecipient) -> str:
        known = each.checked.known
        if known is None:
            return "–"
        if known.is_veiled:
            return CONFIDENTIAL_CLIENT
        return " · ".join(filter(None, (known.name, known.village_name)))

    def _said(self, each: ListedRecipient) -> str:
        if each.meaning is Meaning.SAME:
            return self.tr("the registered person")
        if each.meaning is Meaning.OTHER:
            return self.tr("not registered")
        if each.meaning is Meaning.ASKED:
            return word(each.checked.familiarity)
        remarks = each.checked.row.remarks
        if not each.checked.row.is_kept and remarks:
            return remark_text(remarks[0])
        return self.tr("left out")

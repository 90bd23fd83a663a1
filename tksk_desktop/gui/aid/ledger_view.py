# SPDX-License-Identifier: MIT
"""The ledger of aid with its filters, and the workbook of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.aid import Verification
from tksk_desktop.gui.forms.ui_aid_ledger import Ui_AidLedger
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import AidFilter, AidLine, FoundAid
from tksk_desktop.vocabulary import number, word

LEDGER_FILE = "bantuan.xlsx"


class LedgerView(QWidget):
    """Filters above, the list below."""

    asked = Signal()
    """A first entry is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidLedger()
        self.form.setupUi(self)

    def set_up(self, bench: Workbench) -> None:
        """Say where to read and act."""
        self._bench, self._finding = bench, NewestRead(bench, self)
        self._export = WorkbookExport(bench, self, self.tr("Ledger of aid"))
        form = self.form
        form.programmeBox.addItem(self.tr("All programmes"), "")
        self._offer_programmes()
        form.villageBox.addItem(self.tr("All villages"), "")
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.verificationBox.addItem(self.tr("All receipts"))
        for each in Verification:
            form.verificationBox.addItem(word(each))
        for box in (form.programmeBox, form.villageBox, form.verificationBox):
            box.currentIndexChanged.connect(lambda _index: self.reload())
        form.searchEdit.textChanged.connect(lambda _text: self.reload())
        form.voidBox.toggled.connect(lambda _checked: self.reload())
        form.list.set_up(bench, self._fetch)
        form.list.noted.connect(bench.doors.told)
        form.list.asked.connect(self._help)
        form.list.more.addAction(icon("send"), self.tr("Save as workbook…"), self.export)
        begin_at(self, form.searchEdit)

    def filter(self) -> AidFilter:
        """Return what the list shows now."""
        form = self.form
        place = form.verificationBox.currentIndex() - 1
        return AidFilter(
            text=form.searchEdit.text().strip(),
            programme_code=form.programmeBox.currentData(),
            village_code=form.villageBox.currentData(),
            verification=tuple(Verification)[place] if place >= 0 else None,
            with_void=form.voidBox.isChecked(),
        )

    def show_filter(self, wanted: Verification) -> None:
        """Show the entries of one finding."""
        self.form.verificationBox.setCurrentIndex(1 + tuple(Verification).index(wanted))

    def reload(self) -> None:
        """List anew."""
        self._offer_programmes()
        wanted = self.filter()
        find = partial(self._bench.acts.aid.find, wanted)
        self._finding.ask(find, partial(self._show, wanted))

    def export(self) -> None:
        """Take what the list shows out as a workbook."""
        self._export.make(partial(self._bench.acts.aid.workbook, self.filter()), LEDGER_FILE)

    def _offer_programmes(self) -> None:
        """Add what is not offered yet: the office may have got programmes of its own."""
        box = self.form.programmeBox
        for programme in self._bench.acts.aid.programmes():
            if box.findData(programme.code) < 0:
                box.addItem(programme.code, programme.code)

    def _show(self, wanted: AidFilter, found: FoundAid) -> None:
        form = self.form
        if wanted == AidFilter():
            form.list.form.empty.set_up(
                "hand-coins",
                self.tr("No aid is recorded"),
                self.tr("What programmes, institutions and persons gave, to one or to many."),
                self.tr("Record aid"),
            )
        else:
            form.list.form.empty.set_up(
                "search",
                self.tr("Nothing found"),
                self.tr("Try a part of the name, or take the filters away."),
                self.tr("Show everything"),
            )
        form.list.show_ids(found.ids)
        said = self.tr("{count} entries · {people} people · Rp{amount}")
        form.list.form.countLabel.setText(
            said.format(
                count=number(len(found.ids)),
                people=number(found.people),
                amount=number(found.amount),
            )
        )

    def _help(self) -> None:
        if self.filter() == AidFilter():
            self.asked.emit()
            return
        form = self.form
        form.searchEdit.clear()
        form.voidBox.setChecked(False)
        for box in (form.programmeBox, form.villageBox, form.verificationBox):
            box.setCurrentIndex(0)

    def _fetch(self, ids: Sequence[int], show: Callable[[Sequence[AidLine]], None]) -> None:
        self._bench.read(self, partial(self._bench.acts.aid.lines, ids), show)

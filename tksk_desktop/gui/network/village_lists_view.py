# SPDX-License-Identifier: MIT
"""Lists that villages gave: their counts above, people left, one of them beside the register right.

Comparing runs beside the database thread, so that everything else can be used meanwhile.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict
from tksk_desktop.gui.forms.ui_village_lists import Ui_VillageLists
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.network.list_comparing import ListComparing
from tksk_desktop.gui.network.village_list_dialog import VillageListDialog
from tksk_desktop.gui.network.wave_dialog import WaveDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.villages.compare_lists import ListFile, NewVillageList
from tksk_desktop.usecases.villages.list_readings import (
    ListedLine,
    VillageListLine,
    VillageListSheet,
)
from tksk_desktop.usecases.villages.readings import WaveLine
from tksk_desktop.vocabulary import number, short_date, word

PAPER_FILE, WORKBOOK_FILE = "daftar-desa.pdf", "daftar-desa.xlsx"
_QUIET = QPalette.ColorRole.PlaceholderText


class VillageListsView(QWidget):
    """The desk of one round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_VillageLists()
        self.form.setupUi(self)
        self._waves: tuple[WaveLine, ...] = ()
        self._wanted: int | None = None
        self._sheet: VillageListSheet | None = None
        self.lists: LinesModel[VillageListLine] = LinesModel(self._list_columns(), self)
        self.people: LinesModel[ListedLine] = LinesModel(self._people_columns(), self)

    def set_up(self, bench: Workbench) -> None:
        """Bind the view to the program."""
        form, self._bench = self.form, bench
        self._kinds = {kind.code: kind for kind in bench.around.need_kinds}
        self._export = WorkbookExport(bench, self, self.tr("Lists of villages"))
        self._comparing = ListComparing(bench, form, self)
        self._comparing.compared.connect(self._taken_in)
        form.takeButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.takeButton.clicked.connect(self.take_list)
        form.compareButton.setIcon(icon("users-round", _QUIET))
        form.compareButton.clicked.connect(self.compare_again)
        form.reportButton.setIcon(icon("printer", _QUIET))
        menu = QMenu(self)
        menu.addAction(self.tr("Paper for the camat and the Dinas"), self.show_paper)
        menu.addAction(self.tr("Save as workbook…"), self.save_workbook)
        form.reportButton.setMenu(menu)
        form.removeButton.clicked.connect(self._remove)
        form.enterButton.clicked.connect(self._enter_not_found)
        form.waveBox.currentIndexChanged.connect(self._read_lists)
        form.outcomeBox.addItem(self.tr("All outcomes"), "")
        for outcome in ListOutcome:
            form.outcomeBox.addItem(word(outcome), outcome.value)
        form.outcomeBox.currentIndexChanged.connect(self._show_people)
        form.openBox.toggled.connect(self._show_people)
        form.listsTable.wear(self.lists)
        form.listsTable.picked.connect(self._pick)
        form.peopleTable.wear(self.people)
        form.peopleTable.picked.connect(self._show_person)
        form.peopleTable.opened.connect(lambda _row: form.pane.form.verdictBox.setFocus())
        form.pane.set_up(bench)
        form.pane.show_line(None)
        form.empty.set_up(
            "list",
            self.tr("No list of a village yet"),
            self.tr(
                "Take in the names a village gives: each person is put beside the register, and you"
                " see who matches, who is not found and who is missing from the list."
            ),
            self.tr("Take in a list"),
        )
        form.empty.asked.connect(self.take_list)

    def reload(self) -> None:
        """Read the rounds, and the lists of the one shown."""
        self._bench.read(self, self._bench.acts.villages.waves, self._take_waves)

    def take_list(self) -> None:
        """Ask for a list and compare it; without a round, begin one first."""
        wave = self._wave()
        if wave is None:
            WaveDialog(self._bench, None, self).open()
            return
        dialog = VillageListDialog(self._bench, wave, self)
        dialog.wanted.connect(partial(self._take, dialog))
        dialog.open()

    def compare_again(self) -> None:
        """Compare all lists of the round with the register as it is now."""
        wave = self._wave()
        if wave is not None:
            acts = self._bench.acts.village_lists
            self._comparing.run(lambda told, ask: acts.compare(wave.id, told, ask))

    def show_paper(self) -> None:
        """Show the lists of the round as a paper."""
        wave = self._wave()
        if wave is not None:
            make = partial(self._bench.acts.village_lists.paper, wave.id)
            LoggedPaper(
                self._bench, make, self, paper=self.tr("Lists of villages"), file_name=PAPER_FILE
            ).open()

    def save_workbook(self) -> None:
        """Take the lists of the round out as a workbook."""
        wave = self._wave()
        if wave is not None:
            make = partial(self._bench.acts.village_lists.workbook, wave.id)
            self._export.make(make, WORKBOOK_FILE)

    def _wave(self) -> WaveLine | None:
        place = self.form.waveBox.currentIndex()
        return self._waves[place] if 0 <= place < len(self._waves) else None

    def _take(self, dialog: VillageListDialog, new: NewVillageList, file: ListFile) -> None:
        acts = self._bench.acts.village_lists
        self._comparing.run(lambda told, ask: acts.take(new, file, told, ask), dialog)

    def _taken_in(self, list_id: int | None) -> None:
        self._wanted = list_id or self._wanted

    def _take_waves(self, waves: tuple[WaveLine, ...]) -> None:
        form, chosen = self.form, self._wave()
        self._waves = waves
        form.waveBox.blockSignals(True)
        form.waveBox.clear()
        for wave in waves:
            form.waveBox.addItem(wave.name, wave.id)
        if chosen is not None:
            form.waveBox.setCurrentIndex(max(0, form.waveBox.findData(chosen.id)))
        form.waveBox.blockSignals(False)
        form.waveBox.setVisible(bool(waves))
        self._read_lists()

    def _read_lists(self) -> None:
        wave = self._wave()
        if wave is None:
            self._take_lists(())
            return
        read = partial(self._bench.acts.village_lists.lists, wave.id)
        self._bench.read(self, read, self._take_lists)

    def _take_lists(self, lines: tuple[VillageListLine, ...]) -> None:
        form = self.form
        self.lists.show_lines(lines)
        some = bool(lines)
        form.stack.setCurrentWidget(form.listsPage if some else form.empty)
        for widget in (form.compareButton, form.reportButton, form.takeButton):
            widget.setVisible(some)
        form.hintLabel.setVisible(some)
        form.hintLabel.setText(self._totals(lines))
        if not some:
            self._sheet = None
            self._show_people()
            return
        row = next((n for n, line in enumerate(lines) if line.id == self._wanted), 0)
        form.listsTable.selectRow(row)
        self._pick(row)

    def _pick(self, row: int) -> None:
        line = self.lists.line(row)
        if line is None:
            return
        self._wanted = line.id
        given = self.tr("{village}, {kind}: given by {who} on {day}; {left} rows not taken.")
        self.form.givenLabel.setText(
            given.format(
                village=line.village_name,
                kind=self._kinds[line.kind_code].name,
                who=line.given_by,
                day=short_date(line.given_on),
                left=number(line.left_out),
            )
        )
        read = partial(self._bench.acts.village_lists.sheet, line.id)
        self._bench.read(self, read, self._take_sheet)

    def _take_sheet(self, sheet: VillageListSheet) -> None:
        if sheet.line.id == self._wanted:
            self._sheet = sheet
            self._show_people()

    def _show_people(self) -> None:
        form = self.form
        outcome, only_open = form.outcomeBox.currentData(), form.openBox.isChecked()
        everyone = () if self._sheet is None else self._sheet.people
        row = form.peopleTable.currentIndex().row()
        shown = [
            line
            for line in everyone
            if outcome in ("", line.outcome.value) and (line.is_open or not only_open)
        ]
        self.people.show_lines(shown)
        missing = any(line.outcome is ListOutcome.NOT_FOUND for line in everyone)
        form.enterButton.setEnabled(missing)
        if shown:
            form.peopleTable.selectRow(min(max(row, 0), len(shown) - 1))
        self._show_person()

    def _show_person(self, _row: int = 0) -> None:
        self.form.pane.show_line(self.people.line(self.form.peopleTable.currentIndex().row()))

    def _remove(self) -> None:
        if self._sheet is None:
            return
        messages, list_id = self._bench.messages, self._sheet.line.id
        if messages.ask(
            self,
            self.tr("Remove this list?"),
            self.tr("The village's figure stays, and so do the decisions for its next list."),
            yes=self.tr("Remove the list"),
            no=self.tr("Keep it"),
        ):
            self._bench.do(self, partial(self._bench.acts.village_lists.remove, list_id))

    def _enter_not_found(self) -> None:
        """Put those who are not found into the grid of quick entry."""
        if self._sheet is None:
            return
        place, people = self._sheet.line.village_name, self._sheet.people
        rows = [
            self._cells(line, place) for line in people if line.outcome is ListOutcome.NOT_FOUND
        ]
        self._bench.doors.enter_people(rows)

    def _cells(self, line: ListedLine, village: str) -> dict[RowField, str]:
        return {
            RowField.NAME: line.name,
            RowField.NIK: line.nik or "",
            RowField.SEX: "" if line.sex is None else line.sex.value,
            RowField.BIRTH_DATE: short_date(line.birth_date) if line.birth_date else "",
            RowField.VILLAGE: village,
            RowField.KINDS: self._kinds[line.kind_code].abbreviation,
            RowField.FAMILY_CARD_NUMBER: line.family_card_number or "",
            RowField.ADDRESS: line.address,
        }

    def _totals(self, lines: tuple[VillageListLine, ...]) -> str:
        counts = ", ".join(
            f"{word(outcome)} {number(sum(line.count(outcome) for line in lines))}"
            for outcome in ListOutcome
        )
        said = self.tr("{people} people on {lists} lists: {counts}. {open} to decide.")
        return said.format(
            people=number(sum(line.people for line in lines)),
            lists=number(len(lines)),
            counts=counts,
            open=number(sum(line.open for line in lines)),
        )

    def _list_columns(self) -> tuple[Column[VillageListLine], ...]:
        def counted(outcome: ListOutcome, width: int) -> Column[VillageListLine]:
            return Column(
                word(outcome), lambda line: number(line.count(outcome)), width, is_number=True
            )

        return (
            Column(self.tr("Village"), lambda line: line.village_name, 136),
            Column(self.tr("Kind"), lambda line: self._kinds[line.kind_code].abbreviation),
            Column(self.tr("On the list"), lambda line: number(line.people), 74, is_number=True),
            counted(ListOutcome.MATCHED, 62),
            counted(ListOutcome.MISMATCHED, 96),
            counted(ListOutcome.NOT_FOUND, 122),
            counted(ListOutcome.ONLY_REGISTERED, 116),
            Column(self.tr("To decide"), lambda line: number(line.open), 84, is_number=True),
        )

    def _people_columns(self) -> tuple[Column[ListedLine], ...]:
        return (
            Column(self.tr("On the list"), lambda line: line.name if line.row_key else "–"),
            Column(self.tr("In the register"), lambda line: line.known.name if line.known else "–"),
            Column(self.tr("Outcome"), lambda line: word(line.outcome), 130),
            Column(self.tr("Decision"), _decided, 150),
        )


def _decided(line: ListedLine) -> str:
    """Say what was decided; who matches needs no decision."""
    return word(line.verdict) if line.is_open or line.verdict is not ListVerdict.OPEN else "–"

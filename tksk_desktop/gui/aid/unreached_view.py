# SPDX-License-Identifier: MIT
"""Belum tersentuh: who is in need and received nothing, with reasons, rank and villages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.gui.aid.proposal_dialog import ProposalDialog
from tksk_desktop.gui.forms.ui_aid_unreached import Ui_AidUnreached
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.widgets.record_table import Column, LinesModel, PagedModel
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import InNeed, Unreached, UnreachedLine, UnreachedScan
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import need_rule_said, number, short_date, word

WORKBOOK_FILE = "belum-tersentuh.xlsx"
DESILS: tuple[Callable[[int | None], bool], ...] = (
    lambda _desil: True,
    lambda desil: desil is not None and desil <= 4,
    lambda desil: desil is not None and desil > 4,
    lambda desil: desil is None,
)
"""What each choice of desil lets pass, as the box lists them."""
_QUIET = QPalette.ColorRole.PlaceholderText


class UnreachedView(QWidget):
    """Reads the whole register when it is looked at; filters work on what was read."""

    proposed = Signal()
    """A list of proposals was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidUnreached()
        self.form.setupUi(self)
        self.form.pane.setProperty("look", "card")
        self._scan: UnreachedScan | None = None
        self._shown: Sequence[Unreached] = ()
        self.people: PagedModel[UnreachedLine] = PagedModel(self._columns(), self._fetch, self)
        self.villages: LinesModel[InNeed] = LinesModel(self._village_columns(), self)
        self.form.table.wear(self.people)
        self.form.table.choose_many()
        self.form.villageTable.wear(self.villages)

    def set_up(self, bench: Workbench) -> None:
        """Say where to read and act."""
        self._bench, self._reading = bench, NewestRead(bench, self)
        self._export = WorkbookExport(bench, self, self.tr("People whom no aid reached"))
        self._villages = {each.code: each.name for each in bench.around.villages}
        self._kinds = {kind.code: kind.name for kind in bench.around.need_kinds}
        form = self.form
        form.villageBox.addItem(self.tr("All villages"), "")
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.reasonBox.addItem(self.tr("Whatever may explain it"))
        for reason in UnreachedReason:
            form.reasonBox.addItem(word(reason))
        form.desilBox.addItems(
            (
                self.tr("Every desil"),
                self.tr("Desil 1–4"),
                self.tr("Desil 5–10"),
                self.tr("Without desil"),
            )
        )
        for box in (form.villageBox, form.reasonBox, form.desilBox):
            box.currentIndexChanged.connect(lambda _index: self._show())
        form.monthsBox.setKeyboardTracking(False)
        form.monthsBox.valueChanged.connect(self._keep_months)
        form.table.picked.connect(lambda _row: self._show_person())
        form.table.chose.connect(lambda _count: self._suit_buttons())
        form.table.opened.connect(lambda _row: self._open_client())
        self.people.dataChanged.connect(self._show_person)
        form.villageTable.opened.connect(self._choose_village)
        form.exportButton.setIcon(icon("send", _QUIET))
        form.exportButton.clicked.connect(self.export)
        form.proposeButton.setIcon(icon("file-text", QPalette.ColorRole.HighlightedText))
        form.proposeButton.clicked.connect(self.propose)
        form.clientButton.clicked.connect(self._open_client)
        form.recordButton.clicked.connect(self._record)
        form.empty.asked.connect(self._take_filters_away)
        form.ruleLabel.setText(need_rule_said())

    def reload(self) -> None:
        """Read anew."""
        acts = self._bench.acts.unreached
        self._bench.read(self, acts.months, self._take_months)
        hidden = self._bench.acts.confidentiality.has_hidden
        self._bench.read(self, hidden, self._tell_hidden)
        self._reading.ask(acts.scan, self._take)

    def export(self) -> None:
        """Take what the list shows out as a workbook."""
        make = partial(self._bench.acts.unreached.workbook, tuple(self._shown))
        self._export.make(make, WORKBOOK_FILE)

    def propose(self) -> None:
        """Make a list of the chosen people for a village's meeting."""
        chosen = [self._shown[row] for row in self.form.table.chosen_rows()]
        if chosen:
            read = partial(self._bench.acts.unreached.lines, chosen)
            self._bench.read(self, read, self._ask_proposal)

    def _ask_proposal(self, lines: Sequence[UnreachedLine]) -> None:
        if self._scan is None or not lines:
            return
        dialog = ProposalDialog(self._bench, tuple(lines), self._scan.since, self)
        dialog.saved.connect(self._proposed)
        dialog.open()

    def _proposed(self, _changes: Changes) -> None:
        self._bench.doors.told(self.tr("The list is kept. Its paper is under Proposed."))
        self.proposed.emit()

    def _take_months(self, months: int) -> None:
        box = self.form.monthsBox
        before = box.blockSignals(True)
        box.setValue(months)
        box.blockSignals(before)

    def _keep_months(self, months: int) -> None:
        # What is kept is told as a change of aid, so the page reads anew by itself.
        self._bench.do(self, partial(self._bench.acts.unreached.keep_months, months))

    def _tell_hidden(self, any_hidden: bool) -> None:
        said = self.tr("Confidential clients stand here only once they are opened.")
        self.form.hiddenLabel.setText(said if any_hidden else "")

    def _take(self, scan: UnreachedScan) -> None:
        self._scan = scan
        self.villages.show_lines(sorted(scan.villages, key=lambda each: -each.unreached))
        self._show()

    def _show(self) -> None:
        if self._scan is None:
            return
        form = self.form
        village, place = form.villageBox.currentData(), form.reasonBox.currentIndex() - 1
        reason = tuple(UnreachedReason)[place] if place >= 0 else None
        passes = DESILS[form.desilBox.currentIndex()]
        row = form.table.currentIndex().row()
        self._shown = [
            each
            for each in self._scan.people
            if village in ("", each.village_code)
            and (reason is None or reason in each.reasons)
            and passes(each.desil)
        ]
        self.people.show_ids(range(len(self._shown)))
        some = bool(self._shown)
        if not some:
            self._tell_empty()
        form.stack.setCurrentWidget(form.peoplePage if some else form.empty)
        form.exportButton.setEnabled(some)
        in_need = sum(each.people for each in self._scan.villages)
        said = self.tr("{shown} shown · {all} of {people} in need received nothing since {day}")
        form.countLabel.setText(
            said.format(
                shown=number(len(self._shown)),
                all=number(len(self._scan.people)),
                people=number(in_need),
                day=short_date(self._scan.since),
            )
        )
        if some:
            form.table.selectRow(min(max(row, 0), len(self._shown) - 1))
        self._show_person()

    def _tell_empty(self) -> None:
        empty = self.form.empty
        if self._scan is not None and self._scan.people:
            empty.set_up(
                "search",
                self.tr("Nothing found"),
                self.tr("Nobody passes these filters."),
                self.tr("Show everything"),
            )
        else:
            empty.set_up(
                "circle-check",
                self.tr("Nobody is left out"),
                self.tr("Everyone in need in the register received something in this time."),
            )

    def _show_person(self) -> None:
        line = self._line()
        form = self.form
        form.nameLabel.setText(line.name if line is not None else "")
        form.detailLabel.setText("\n".join(self._details(line)) if line is not None else "")
        self._suit_buttons()

    def _suit_buttons(self) -> None:
        form = self.form
        form.proposeButton.setEnabled(bool(form.table.count_chosen()))
        for button in (form.clientButton, form.recordButton):
            button.setEnabled(self._line() is not None)

    def _details(self, line: UnreachedLine) -> list[str]:
        found = line.found
        said = [" · ".join(filter(None, (line.village_name, line.address)))]
        said.append(", ".join(self._kinds.get(code, code) for code in found.kinds))
        if found.last_received_on is not None:
            last = short_date(found.last_received_on)
            said.append(self.tr("Received last on {day}").format(day=last))
        if found.risk is not None:
            said.append(self.tr("Risk {risk} of 100").format(risk=found.risk))
        if found.frail:
            frail = self.tr("{count} small or aged in the household")
            said.append(frail.format(count=number(found.frail)))
        said += [f"• {word(reason)}" for reason in found.reasons]
        if not found.reasons:
            said.append(self.tr("The records do not say why: ask the village or the provider."))
        return said

    def _line(self) -> UnreachedLine | None:
        return self.people.line(self.form.table.currentIndex().row())

    def _open_client(self) -> None:
        line = self._line()
        if line is not None:
            self._bench.doors.client(line.found.client_id)

    def _record(self) -> None:
        line = self._line()
        if line is not None:
            self._bench.doors.aid([line.found.client_id])

    def _choose_village(self, row: int) -> None:
        line = self.villages.line(row)
        if line is not None:
            box = self.form.villageBox
            box.setCurrentIndex(max(0, box.findData(line.village_code)))

    def _take_filters_away(self) -> None:
        form = self.form
        for box in (form.villageBox, form.reasonBox, form.desilBox):
            box.setCurrentIndex(0)

    def _fetch(
        self, places: Sequence[int], show: Callable[[Sequence[UnreachedLine]], None]
    ) -> None:
        found = [self._shown[place] for place in places]
        self._bench.read(self, partial(self._bench.acts.unreached.lines, found), show)

    def _columns(self) -> tuple[Column[UnreachedLine], ...]:
        return (
            Column(self.tr("Need"), lambda line: number(line.found.points), 60, is_number=True),
            Column(self.tr("Name"), lambda line: line.name),
            Column(self.tr("Village"), lambda line: line.village_name, 130),
            Column(self.tr("Desil"), lambda line: _desil(line.found), 55, is_number=True),
            Column(self.tr("What may explain it"), _reasons, 250),
        )

    def _village_columns(self) -> tuple[Column[InNeed], ...]:
        return (
            Column(self.tr("Village"), lambda each: self._village(each.village_code)),
            Column(self.tr("In need"), lambda each: number(each.people), 65, is_number=True),
            Column(self.tr("Left out"), lambda each: number(each.unreached), 70, is_number=True),
        )

    def _village(self, code: str) -> str:
        return self._villages.get(code, code)


def _desil(found: Unreached) -> str:
    return str(found.desil) if found.desil is not None else "–"


def _reasons(line: UnreachedLine) -> str:
    return " · ".join(map(word, line.found.reasons)) or "–"

# SPDX-License-Identifier: MIT
"""The step of the import where rows are looked at and decided, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTableWidgetItem,
    QWidget,
)

from tksk_desktop.domain.exchanged_rows import RowDecision, RowField, RowState
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.partial_dates import read_day
from tksk_desktop.gui.exchange.checked_rows_model import (
    CheckedRowsModel,
    Sort,
    born,
    is_asked,
    may_be_someone_else,
    outcome,
    remarks_of,
)
from tksk_desktop.gui.forms.ui_import_screen import Ui_ImportScreen
from tksk_desktop.gui.widgets.columns_grid import WheelDeafBox
from tksk_desktop.gui.widgets.record_table import Column
from tksk_desktop.usecases.exchange.check_list import choose_fields, decide, unknown_villages
from tksk_desktop.usecases.exchange.list_left_out import is_left_out
from tksk_desktop.usecases.exchange.readings import CheckedRow, FieldDifference, ImportCheck
from tksk_desktop.vocabulary import number, short_date, word

MOST_VILLAGES_SEEN = 3
ROW_PIXELS = 40


class CheckStep(QObject):
    """Shows the rows of a check beside what was noticed, and takes decisions."""

    def __init__(
        self,
        form: Ui_ImportScreen,
        villages: Sequence[Village],
        kinds: Sequence[NeedKind],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._villages = {village.code: village.name for village in villages}
        self._kinds = {kind.code: kind.name for kind in kinds}
        self._check: ImportCheck | None = None
        self._village_boxes: dict[str, QComboBox] = {}
        self.rows = CheckedRowsModel(self._columns(), parent)
        form.rowsTable.wear(self.rows)
        form.rowsTable.picked.connect(self._show_row)
        form.updateButton.clicked.connect(partial(self._decide, RowDecision.UPDATE))
        form.addButton.clicked.connect(partial(self._decide, RowDecision.ADD))
        form.skipButton.clicked.connect(partial(self._decide, RowDecision.SKIP))
        form.allButton.clicked.connect(self._decide_all)
        form.showBox.currentIndexChanged.connect(self._show_sort)
        table = form.villagesTable
        table.setColumnCount(2)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PIXELS)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show(self, check: ImportCheck) -> None:
        """Show a check; what must be decided comes first."""
        self._check = check
        self.rows.take(check)
        self._offer_villages(check)
        box = self._form.showBox
        box.blockSignals(True)
        box.clear()
        for title, sort in self._sorts():
            count = sum(sort(row) for row in check.rows)
            box.addItem(f"{title} ({number(count)})", sort)
        box.setCurrentIndex(1 if any(is_asked(row) for row in check.rows) else 0)
        box.blockSignals(False)
        self._show_sort()

    def check(self) -> ImportCheck:
        """Return the check as it is decided now."""
        assert self._check is not None, "shown before"
        return self.rows.check_of(self._check)

    def village_answers(self) -> dict[str, str]:
        """Return what was answered about unknown villages."""
        return {
            said: box.currentData()
            for said, box in self._village_boxes.items()
            if box.currentData()
        }

    def _sorts(self) -> list[tuple[str, Sort]]:
        return [
            (self.tr("All rows"), lambda row: True),
            (self.tr("To be decided"), is_asked),
            (self.tr("Wrong"), lambda row: row.state is RowState.WRONG),
            (self.tr("To be looked at"), lambda row: row.state is RowState.WARNED),
            (self.tr("Known already"), lambda row: row.known is not None),
            (self.tr("Left out by the list"), lambda row: row.state is RowState.SKIPPED),
        ]

    def _columns(self) -> tuple[Column[CheckedRow], ...]:
        return (
            Column(self.tr("Row"), lambda row: number(row.row.place), 60, is_number=True),
            Column(self.tr("Name"), lambda row: row.row.name, 180),
            Column(self.tr("NIK"), lambda row: group_digits(row.row.nik or ""), 172),
            Column(self.tr("Born"), born, 104),
            Column(
                self.tr("Village"), lambda row: self._villages.get(row.row.village_code, ""), 120
            ),
            Column(self.tr("What becomes of it"), outcome, 190),
            Column(self.tr("What was noticed"), remarks_of),
        )

    def _show_sort(self) -> None:
        sort = self._form.showBox.currentData()
        if sort is None:
            return
        self.rows.show(sort)
        if self.rows.rowCount():
            self._form.rowsTable.setCurrentIndex(self.rows.index(0, 0))
        self._show_row(0 if self.rows.rowCount() else -1)
        self._sum_up()

    def _sum_up(self) -> None:
        check, form = self.check(), self._form
        counts = check.decisions
        form.checkLabel.setText(
            self.tr("{new} new · {update} updated · {asked} to be decided · {wrong} wrong").format(
                new=number(sum(c.decision is RowDecision.ADD and bool(c.row.name)
                               for c in check.rows if c.row.is_kept)),
                update=number(counts[RowDecision.UPDATE]),
                asked=number(counts[RowDecision.ASK]),
                wrong=number(check.count(RowState.WRONG)),
            )
        )  # fmt: skip
        taken = sum(counts[each] for each in (RowDecision.ADD, RowDecision.UPDATE))
        form.applyButton.setText(self.tr("Take over {count} rows").format(count=number(taken)))
        form.applyButton.setEnabled(taken > 0)
        left = sum(is_left_out(row) for row in check.rows)
        form.leftOutButton.setEnabled(left > 0)
        form.sumLabel.setText(
            self.tr("{count} rows stay out").format(count=number(left)) if left else ""
        )

    def _show_row(self, shown: int) -> None:
        row, form = self.rows.line(shown), self._form
        form.rowCard.setVisible(row is not None)
        if row is None:
            return
        name = row.row.name or self.tr("Without a name")
        form.rowLabel.setText(
            self.tr("Row {place}: {name}").format(place=number(row.row.place), name=name)
        )
        form.faultsLabel.setText(remarks_of(row))
        form.faultsLabel.setVisible(bool(row.row.remarks))
        form.knownLabel.setText(self._known_words(row))
        form.knownLabel.setVisible(row.known is not None)
        self._show_differences(row)
        can_be_decided = row.known is not None and row.row.is_kept
        for button, decision in self._buttons():
            button.setVisible(can_be_decided)
            button.setChecked(row.decision is decision)
        form.updateButton.setEnabled(bool(row.differences))
        form.addButton.setEnabled(may_be_someone_else(row))
        form.allButton.setVisible(can_be_decided and is_asked(row) is False)

    def _buttons(self) -> tuple[tuple[QPushButton, RowDecision], ...]:
        form = self._form
        return (
            (form.updateButton, RowDecision.UPDATE),
            (form.addButton, RowDecision.ADD),
            (form.skipButton, RowDecision.SKIP),
        )

    def _known_words(self, row: CheckedRow) -> str:
        known = row.known
        if known is None:
            return ""
        if known.is_veiled:
            return self.tr("{sure}: a client of high confidentiality").format(
                sure=word(row.familiarity)
            )
        parts = [
            known.name,
            short_date(known.birth_date) if known.birth_date else "",
            known.village_name,
            f"NIK {group_digits(known.nik)}" if known.nik else self.tr("without NIK"),
        ]
        said = " · ".join(part for part in parts if part)
        again = self.tr(" (decided as the last time)") if row.is_remembered else ""
        return f"{word(row.familiarity)}: {said}{again}"

    def _show_differences(self, row: CheckedRow) -> None:
        layout = self._form.differencesLayout
        while (old := layout.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        if row.known is None or not row.row.is_kept:
            return
        for difference in row.differences:
            box = QCheckBox(self._difference_words(difference))
            box.setChecked(difference.field in row.fields)
            box.toggled.connect(partial(self._choose_field, difference.field))
            layout.addWidget(box)

    def _difference_words(self, difference: FieldDifference) -> str:
        about = difference.field
        registered, listed = (
            self._value(about, difference.registered),
            self._value(about, difference.listed),
        )
        if about in (RowField.KINDS, RowField.NOTES):
            return self.tr("{field}: add {listed}").format(field=word(about), listed=listed)
        return self.tr("{field}: {registered} → {listed}").format(
            field=word(about), registered=registered or self.tr("empty"), listed=listed
        )

    def _value(self, about: RowField, text: str) -> str:
        if about is RowField.VILLAGE:
            return self._villages.get(text, text)
        if about is RowField.KINDS:
            return ", ".join(self._kinds.get(code, code) for code in text.split())
        if about is RowField.NIK:
            return group_digits(text)
        if about is RowField.BIRTH_DATE and text:
            return short_date(read_day(text))
        return text

    def _current(self) -> tuple[int, CheckedRow] | None:
        shown = self._form.rowsTable.currentIndex().row()
        row = self.rows.line(shown)
        return None if row is None else (shown, row)

    def _decide(self, decision: RowDecision) -> None:
        found = self._current()
        if found is not None:
            shown, row = found
            self.rows.change(shown, decide(row, decision))
            self._show_row(shown)
            self._sum_up()

    def _decide_all(self) -> None:
        """Decide about every row that is as sure, or as unsure, as the one shown."""
        found = self._current()
        if found is None:
            return
        _shown, chosen = found
        self.rows.change_all(
            lambda row: (
                row.known is not None
                and row.row.is_kept
                and row.familiarity is chosen.familiarity
                and not (
                    chosen.decision is RowDecision.ADD and row.known.nik == row.row.nik is not None
                )
            ),
            lambda row: decide(row, chosen.decision),
        )
        self._sum_up()

    def _choose_field(self, about: RowField, taken: bool) -> None:
        found = self._current()
        if found is None:
            return
        shown, row = found
        fields = row.fields | {about} if taken else row.fields - {about}
        self.rows.change(shown, choose_fields(row, frozenset(fields)))
        for button, decision in self._buttons():
            button.setChecked(decision is RowDecision.UPDATE)
        self._sum_up()

    def _offer_villages(self, check: ImportCheck) -> None:
        said = unknown_villages(check)
        table = self._form.villagesTable
        self._form.villageCard.setVisible(bool(said))
        table.setRowCount(0)
        table.setRowCount(len(said))
        self._village_boxes = {}
        for place, name in enumerate(said):
            table.setItem(place, 0, QTableWidgetItem(name))
            box = WheelDeafBox()
            box.setAccessibleName(name)
            box.addItem(self.tr("None here: leave these rows out"), "")
            for code, village in self._villages.items():
                box.addItem(village, code)
            table.setCellWidget(place, 1, box)
            self._village_boxes[name] = box
        table.setFixedHeight(min(len(said), MOST_VILLAGES_SEEN) * ROW_PIXELS + 4)

# SPDX-License-Identifier: MIT
"""Where the office and the villages lie: coordinates, kilometres by road, what the road is like."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.gui.forms.ui_places_dialog import Ui_PlacesDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.messages import may_lose
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.order_visits import NewPlace
from tksk_desktop.usecases.agenda.readings import PlaceLine
from tksk_desktop.usecases.changes import Changes

FIELDS = ("name", "latitude", "longitude", "road_km", "road_note")
NUMBERS = FIELDS[1:4]
WIDTHS = (190, 110, 110, 100, 0)


class PlacesDialog(QDialog):
    """A table to type into; the first row is the office."""

    def __init__(self, bench: Workbench, lines: Sequence[PlaceLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PlacesDialog()
        self.form.setupUi(self)
        self._bench, self._lines = bench, tuple(lines)
        form = self.form
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(form.headLabel.text())
        form.wrongLabel.hide()
        heads = (
            self.tr("Village"),
            self.tr("Latitude"),
            self.tr("Longitude"),
            self.tr("Road, km"),
            self.tr("What the road is like"),
        )
        form.table.setColumnCount(len(heads))
        form.table.setHorizontalHeaderLabels(heads)
        form.table.verticalHeader().hide()
        form.table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            self._put(row, line)
        self._as_opened = self._texts()
        header = form.table.horizontalHeader()
        for column, width in enumerate(WIDTHS):
            if width:
                header.resizeSection(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        form.saveButton.setProperty("look", "main")
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.setAutoDefault(False)
        form.cancelButton.setAutoDefault(False)
        form.saveButton.clicked.connect(self.save)
        form.cancelButton.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        form.table.setCurrentCell(0, 1)

    def save(self) -> None:
        """Keep the table; a wrong cell is named, and nothing typed is lost."""
        self.form.wrongLabel.hide()
        places = []
        for row, texts in enumerate(self._texts()):
            numbers = []
            for column, text in enumerate(texts[:3], start=1):
                try:
                    numbers.append(_number(text))
                except ValueError:
                    self._say_wrong(row, column, self.tr("This is not a number: {text}"), text)
                    return
            places.append(
                NewPlace(self._lines[row].code, numbers[0], numbers[1], numbers[2], texts[3])
            )
        act = partial(self._bench.acts.agenda.keep_places, places)
        self._bench.work.run(act, self._kept, self._failed, self)

    @override
    def reject(self) -> None:
        if self._texts() == self._as_opened or may_lose(self._bench.messages, self):
            super().reject()

    def _put(self, row: int, line: PlaceLine) -> None:
        named = self.tr("Office ({name})").format(name=line.name) if row == 0 else line.name
        for column, field in enumerate(FIELDS):
            value = getattr(line, field)
            text = named if field == "name" else _written(value)
            item = QTableWidgetItem(text)
            if field == "name":
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if field in NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.form.table.setItem(row, column, item)

    def _texts(self) -> list[list[str]]:
        table = self.form.table
        return [
            [
                item.text().strip() if (item := table.item(row, column)) is not None else ""
                for column in range(1, len(FIELDS))
            ]
            for row in range(table.rowCount())
        ]

    def _kept(self, changes: Changes) -> None:
        self._bench.notice.tell(changes)
        self._bench.doors.told(self.tr("The places are saved."))
        self.accept()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, EntryRefused):
            self._bench.messages.failed(self, error)
            return
        problem = error.problems[0]
        code, _, field = problem.field.partition(" ")
        row = next(place for place, line in enumerate(self._lines) if line.code == code)
        self._say_wrong(row, FIELDS.index(field), problem_text(problem), "")

    def _say_wrong(self, row: int, column: int, sentence: str, text: str) -> None:
        """Say what is wrong under the table and go to the cell."""
        self.form.table.setCurrentCell(row, column)
        head = self.form.table.horizontalHeaderItem(column)
        named = f"{self._lines[row].name}, {head.text() if head is not None else ''}"
        self.form.wrongLabel.setText(f"{named}: {sentence.format(text=text)}")
        self.form.wrongLabel.show()


def _number(text: str) -> float | None:
    """Read a number with comma or point; nothing is None, anything else raises ValueError."""
    return float(text.replace(",", ".")) if text else None


def _written(value: float | str | None) -> str:
    """Write a number with a comma and as many places as it has."""
    if value is None:
        return ""
    return value if isinstance(value, str) else f"{value:.10g}".replace(".", ",")

# SPDX-License-Identifier: MIT
"""Local companions: neighbours who accompany a client, in one list; they are named on its sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_companions_view import Ui_CompanionsView
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.potentials.readings import CompanionLine
from tksk_desktop.vocabulary import number, short_date


class CompanionsView(QWidget):
    """Finds a companion by any word; a line opens the client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CompanionsView()
        self.form.setupUi(self)
        self._all: tuple[CompanionLine, ...] = ()
        self.lines: LinesModel[CompanionLine] = LinesModel(self._columns(), self)

    def set_up(self, bench: Workbench) -> None:
        """Bind the view to the program."""
        self._bench, form = bench, self.form
        form.searchEdit.textChanged.connect(lambda _text: self._show())
        form.table.wear(self.lines)
        form.table.opened.connect(self._open)
        form.empty.set_up(
            "users-round",
            self.tr("No local companion here"),
            self.tr(
                "A neighbour who is better off and accompanies a client is named on the tab "
                "Family of the client's sheet, and then stands here."
            ),
        )

    def reload(self) -> None:
        """Read the companions."""
        self._bench.read(self, self._bench.acts.network.companions, self._take)

    def _take(self, lines: tuple[CompanionLine, ...]) -> None:
        self._all = lines
        self._show()

    def _show(self) -> None:
        words = self.form.searchEdit.text().casefold().split()
        shown = [line for line in self._all if _fits(line, words)]
        self.lines.show_lines(shown)
        self.form.table.setVisible(bool(shown))
        self.form.empty.setVisible(not shown)
        people = len({line.name.casefold() for line in shown})
        said = self.tr("{people} companions of {clients} clients").format(
            people=number(people), clients=number(len({line.client_id for line in shown}))
        )
        self.form.countLabel.setText(said if shown else "")

    def _open(self, row: int) -> None:
        line = self.lines.line(row)
        if line is not None:
            self._bench.doors.client(line.client_id)

    def _columns(self) -> tuple[Column[CompanionLine], ...]:
        return (
            Column(self.tr("Companion"), lambda line: line.name),
            Column(self.tr("Telephone"), lambda line: line.phone, 160),
            Column(self.tr("Accompanies"), lambda line: line.client_name),
            Column(self.tr("Relation"), lambda line: line.relation, 170),
            Column(self.tr("Village"), lambda line: line.village_name, 160),
            Column(self.tr("Since"), lambda line: short_date(line.since), 110),
        )


def _fits(line: CompanionLine, words: list[str]) -> bool:
    said = f"{line.name} {line.client_name} {line.village_name} {line.relation}".casefold()
    return all(each in said for each in words)

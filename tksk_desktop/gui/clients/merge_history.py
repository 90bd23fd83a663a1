# SPDX-License-Identifier: MIT
"""Which records were merged into a client, each with the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tksk_desktop.domain.merging import MergeRefused
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_merge_history import Ui_MergeHistoryForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.readings import MergeLine, UndoPlan
from tksk_desktop.vocabulary import FIELD_WORDS, instant, number


class MergeHistory(QFrame):
    """A card that is there only where something was merged."""

    noted = Signal(str)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MergeHistoryForm()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self._bench = bench
        self._client_id = 0
        self.lines: tuple[MergeLine, ...] = ()
        self.hide()

    def show_client(self, client_id: int) -> None:
        """Read and show the merges of a client."""
        self._client_id = client_id

        def show(lines: tuple[MergeLine, ...]) -> None:
            if client_id == self._client_id:
                self._show(lines)

        self._bench.read(self, partial(self._bench.acts.doubles.merges, client_id), show)

    def undo(self, merge_id: int) -> None:
        """Say what undoing will do, then undo."""
        plan = partial(self._bench.acts.doubles.plan_undo, merge_id)
        self._bench.read(self, plan, self._ask)

    def _show(self, lines: tuple[MergeLine, ...]) -> None:
        self.lines = lines
        layout = self.form.linesLayout
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            layout.addWidget(self._row(line))
        self.setVisible(bool(lines))

    def _row(self, line: MergeLine) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        said = QLabel(self._words(line))
        said.setWordWrap(True)
        layout.addWidget(said, 1)
        if line.undone_at is None:
            button = QPushButton(self.tr("Undo the merge"))
            button.setProperty("look", "link")
            button.setIcon(icon("undo-2", QPalette.ColorRole.Highlight))
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(partial(self.undo, line.id))
            layout.addWidget(button)
        return row

    def _words(self, line: MergeLine) -> str:
        zone = self._bench.around.office.zone
        said = self.tr("{name}, merged {when}, {links} links").format(
            name=line.merged_name, when=instant(line.merged_at, zone), links=number(line.links)
        )
        if line.reason:
            said += f" · {line.reason}"
        if line.undone_at is not None:
            undone = self.tr("undone {when}").format(when=instant(line.undone_at, zone))
            said += f" · {undone}"
        return said

    def _ask(self, plan: UndoPlan) -> None:
        if plan.hindrance is not None:
            refusal = MergeRefused(plan.hindrance)
            self._bench.messages.tell(self, self.tr("Not possible now"), error_text(refusal))
            return
        said = [
            self.tr("{name} is a record of its own again; {count} links go back to it.").format(
                name=plan.merged_name, count=number(plan.moved_back)
            ),
            self.tr("What was added since stays with {name}.").format(name=plan.kept_name),
        ]
        if plan.kept_fields:
            names = ", ".join(FIELD_WORDS.get(name, name) for name in plan.kept_fields)
            said.append(self.tr("Changed since and kept as it is: {names}.").format(names=names))
        if plan.gone:
            gone = self.tr("{count} links were changed since and stay as they are.")
            said.append(gone.format(count=number(plan.gone)))
        if self._bench.messages.ask(
            self,
            self.tr("Undo the merge?"),
            "\n".join(said),
            yes=self.tr("Undo the merge"),
            no=self.tr("Leave it"),
        ):
            act = partial(self._bench.acts.doubles.undo, plan.merge_id)
            self._bench.do(self, act, self._undone)

    def _undone(self, _changes: Changes) -> None:
        self.noted.emit(self.tr("The merge is undone; there are two records again."))

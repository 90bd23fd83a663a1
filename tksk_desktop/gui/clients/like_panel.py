# SPDX-License-Identifier: MIT
"""While one types: who in the register may be the same person, quietly, with the reasons.

It looks after a short pause; what is shown never takes anything away that was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.identities import Identity
from tksk_desktop.gui.forms.ui_like_panel import Ui_LikePanelForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.doubles.readings import LikeLine
from tksk_desktop.vocabulary import word

LOOK_PAUSE_MS = 250
SHORTEST_NAME = 3
MOST_SHOWN = 3
MOST_REASONS = 4


class LikePanel(QFrame):
    """A strip that is there only while somebody is alike."""

    open_wanted = Signal(int)
    """The sheet of a registered client is wanted."""
    looked = Signal()
    """The answer for what is typed now has come."""

    def __init__(
        self, bench: Workbench, entry: Callable[[], Identity], parent: QWidget | None = None
    ) -> None:
        """``entry`` returns what is typed now; its id is 0 for a new client."""
        super().__init__(parent)
        self.form = Ui_LikePanelForm()
        self.form.setupUi(self)
        self.setProperty("look", "attention")
        self._bench = bench
        self._entry = entry
        self._edition = 0
        self._answered: Identity | None = None
        self.lines: tuple[LikeLine, ...] = ()
        """Who is alike, the likeliest first."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.hide()

    def touch(self) -> None:
        """Look again after a pause: something was typed."""
        self._pause.start()

    def look(self) -> None:
        """Look now."""
        self._pause.stop()
        self._edition += 1
        edition, entry = self._edition, self._entry()

        def show(lines: tuple[LikeLine, ...]) -> None:
            if edition == self._edition:
                self._answered = entry
                self._show(lines)
                self.looked.emit()

        if not is_worth_looking(entry):
            self._answered = entry
            self._show(())
            self.looked.emit()
            return
        self._bench.read(self, partial(self._bench.acts.doubles.like, entry), show)

    @property
    def is_up_to_date(self) -> bool:
        """Tell whether the answer is about what is typed now."""
        return self._answered == self._entry()

    @property
    def certain(self) -> LikeLine | None:
        """Who is surely the same person, where there is one."""
        surest = self.lines[0] if self.lines else None
        is_sure = surest is not None and surest.comparison.sameness is Sameness.SURE
        return surest if is_sure else None

    def who(self, line: LikeLine) -> str:
        """Say who somebody is, without what is confidential."""
        if line.is_hidden:
            return self.tr("a confidential client")
        parts = [line.name, line.village_name]
        if line.born_on is not None:
            parts.append(self.tr("born {year}").format(year=line.born_on.year))
        return " · ".join(part for part in parts if part)

    def _show(self, lines: tuple[LikeLine, ...]) -> None:
        self.lines = lines
        layout = self.form.linesLayout
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines[:MOST_SHOWN]:
            layout.addWidget(self._row(line))
        self.setVisible(bool(lines))

    def _row(self, line: LikeLine) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        said = QLabel(f"{self.who(line)}\n{self._reasons(line)}")
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(said, 1)
        button = QPushButton(self.tr("Open"))
        button.setProperty("look", "link")
        button.setIcon(icon("arrow-right", QPalette.ColorRole.Highlight))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Open {who}").format(who=self.who(line)))
        button.clicked.connect(partial(self.open_wanted.emit, line.client_id))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _reasons(self, line: LikeLine) -> str:
        said = [word(line.comparison.sameness)]
        if not line.is_hidden:
            said += [word(reason) for reason in line.comparison.reasons_for[:MOST_REASONS]]
            against = [word(reason) for reason in line.comparison.reasons_against[:MOST_REASONS]]
            if against:
                said.append(self.tr("but {reasons}").format(reasons=", ".join(against)))
        return " · ".join(said)


def is_worth_looking(entry: Identity) -> bool:
    """Tell whether enough is typed: a name, or a whole number."""
    return len(entry.name) >= SHORTEST_NAME or bool(entry.nik)

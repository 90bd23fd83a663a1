# SPDX-License-Identifier: MIT
"""What the windows of genogram and ecomap share: the board, undo, keeping each change, paper.

A change is kept at once; Undo goes back as far as the window was opened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from tksk_desktop.domain.drawn_pictures import (
    LEGEND_COLUMN,
    LEGEND_ROW,
    DrawnLine,
    DrawnPicture,
    legend_marks,
)
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.figures import Figure
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.gui.clients.pictures.picture_history import PictureHistory
from tksk_desktop.gui.clients.pictures.picture_view import Places
from tksk_desktop.gui.forms.ui_picture_dialog import Ui_PictureDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes

T = TypeVar("T", bound=Genogram | Ecomap)
LEGEND_SCALE = 0.85


class PictureDialog(QDialog, Generic[T]):
    """One picture of one client."""

    file_name = "gambar.pdf"

    def __init__(self, bench: Workbench, client_name: str, value: T, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PictureDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bench, self.client_name = bench, client_name
        self.history = PictureHistory(value)
        self._dress()
        self._connect()
        self._show()

    # What each kind of picture decides for itself.

    def draw(self, value: T, *, with_names: bool) -> DrawnPicture:
        """Return the picture ready to be drawn."""
        raise NotImplementedError

    def keep(self, value: T) -> Changes:
        """Keep the picture; runs on the database thread."""
        raise NotImplementedError

    def paper(self, value: T, *, with_names: bool) -> bytes:
        """Return the picture as PDF; runs on the database thread."""
        raise NotImplementedError

    def placed(self, value: T, places: Places) -> T:
        """Return the picture with symbols at other places."""
        raise NotImplementedError

    def arranged(self, value: T) -> T:
        """Return the picture with every symbol where the layout puts it."""
        raise NotImplementedError

    def without(self, value: T, key: int) -> T:
        """Return the picture without a symbol."""
        raise NotImplementedError

    def can_remove(self, key: int) -> bool:
        """Tell whether a symbol may be taken away; the client may not."""
        raise NotImplementedError

    def add_node(self) -> None:
        """Ask for a new symbol."""
        raise NotImplementedError

    def edit_node(self, key: int) -> None:
        """Ask for what shall change about a symbol."""
        raise NotImplementedError

    def connect_nodes(self, one: int, other: int) -> None:
        """Ask what the line between two symbols is."""
        raise NotImplementedError

    def take_from_register(self) -> None:
        """Put in what the register knows already."""
        raise NotImplementedError

    def fill_line_menu(self, menu: QMenu, line: DrawnLine) -> None:
        """Offer what a line can become."""
        raise NotImplementedError

    # The shared part.

    @property
    def value(self) -> T:
        """The picture as it is now."""
        return self.history.value

    def change(self, value: T) -> None:
        """Take a changed picture, show it and keep it."""
        if self.history.change(value):
            self._show()
            self._keep()

    def undo(self) -> None:
        """Go back one change."""
        if self.history.undo():
            self._show()
            self._keep()

    def redo(self) -> None:
        """Go forward to what was undone."""
        if self.history.redo():
            self._show()
            self._keep()

    def remove(self, key: int) -> None:
        """Take a symbol away, with its lines; Undo brings it back."""
        if self.can_remove(key):
            self.change(self.without(self.value, key))

    @override
    def reject(self) -> None:
        self.form.stateLabel.clear()
        super().reject()

    def _dress(self) -> None:
        form, quiet = self.form, QPalette.ColorRole.PlaceholderText
        icons = {
            form.addButton: "plus",
            form.editButton: "pencil",
            form.removeButton: "trash-2",
            form.undoButton: "undo-2",
            form.arrangeButton: "refresh-cw",
            form.paperButton: "printer",
            form.householdButton: "users",
        }
        for button, name in icons.items():
            button.setIcon(icon(name, quiet))
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        form.hintLabel.setText(
            self.tr(
                "Drag to move. Connect, then pull from one to the other. Double click to change. "
                "By keyboard: Tab, arrows, Enter, Delete, C to connect."
            )
        )
        form.wordsList.setWordWrap(True)
        form.wordsList.setResizeMode(form.wordsList.ResizeMode.Adjust)
        form.wordsList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.view.setFocus()

    def _connect(self) -> None:
        form = self.form
        form.view.moved.connect(self._moved)
        form.view.opened.connect(self.edit_node)
        form.view.connected.connect(self._connected)
        form.view.line_opened.connect(self._open_line_menu)
        form.view.menu_wanted.connect(self._open_node_menu)
        form.view.removal_wanted.connect(self.remove)
        form.view.chosen_changed.connect(self._say_chosen)
        form.addButton.clicked.connect(self.add_node)
        form.connectButton.toggled.connect(self._toggle_connect)
        form.editButton.clicked.connect(self._edit_chosen)
        form.removeButton.clicked.connect(self._remove_chosen)
        form.undoButton.clicked.connect(self.undo)
        form.redoButton.clicked.connect(self.redo)
        form.arrangeButton.clicked.connect(self._arrange)
        form.householdButton.clicked.connect(self.take_from_register)
        form.initialsBox.toggled.connect(self._show)
        form.paperButton.clicked.connect(self._paper)
        form.closeButton.clicked.connect(self.reject)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+N", self.add_node),
            ("Ctrl+P", self._paper),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _with_names(self) -> bool:
        return not self.form.initialsBox.isChecked()

    def _show(self) -> None:
        form = self.form
        drawn = self.draw(self.value, with_names=self._with_names())
        form.view.show_picture(drawn, self._lines_at)
        form.wordsList.clear()
        form.wordsList.addItems(drawn.words())
        marks = tuple(legend_marks(drawn.legend, LEGEND_COLUMN, 4, 4))
        height = len(drawn.legend) * LEGEND_ROW + 8
        words = [entry.said for entry in drawn.legend]
        figure = Figure(LEGEND_COLUMN + 8, height, marks, tuple(words))
        form.legendView.show_figure(figure, self.tr("Legend"))
        form.legendView.setMaximumHeight(round(height * LEGEND_SCALE))
        form.legendView.setMinimumHeight(round(height * LEGEND_SCALE))
        self._say_chosen()

    def _lines_at(self, places: Places) -> Sequence[DrawnLine]:
        moved = self.placed(self.value, places)
        return self.draw(moved, with_names=self._with_names()).lines

    def _keep(self) -> None:
        self.form.stateLabel.setText(self.tr("Keeping…"))
        self.bench.work.run(
            partial(self.keep, self.value),
            lambda _changes: self.form.stateLabel.setText(self.tr("Every change is kept.")),
            lambda error: self.bench.messages.failed(self, error),
            self,
        )

    def _moved(self, key: int, x: float, y: float) -> None:
        self.change(self.placed(self.value, {key: (x, y)}))

    def _connected(self, one: int, other: int) -> None:
        self.form.connectButton.setChecked(False)
        self.connect_nodes(one, other)

    def _toggle_connect(self, connects: bool) -> None:
        self.form.view.connects = connects
        self.form.view.setFocus()

    def _edit_chosen(self) -> None:
        key = self.form.view.chosen()
        if key is not None:
            self.edit_node(key)

    def _remove_chosen(self) -> None:
        key = self.form.view.chosen()
        if key is not None:
            self.remove(key)

    def _arrange(self) -> None:
        self.change(self.arranged(self.value))
        self.form.view.fit()

    def _say_chosen(self) -> None:
        form = self.form
        key = form.view.chosen()
        form.editButton.setEnabled(key is not None)
        form.removeButton.setEnabled(key is not None and self.can_remove(key))
        form.undoButton.setEnabled(self.history.can_undo)
        form.redoButton.setEnabled(self.history.can_redo)
        form.connectButton.blockSignals(True)
        form.connectButton.setChecked(form.view.connects)
        form.connectButton.blockSignals(False)

    def _open_node_menu(self, key: int, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Change…"), partial(self.edit_node, key))
        menu.addAction(self.tr("Connect…"), partial(self.connect_from, key))
        remove = menu.addAction(self.tr("Remove"), partial(self.remove, key))
        remove.setEnabled(self.can_remove(key))
        menu.popup(where)

    def connect_from(self, key: int) -> None:
        """Begin a line at a symbol; the next one that is pulled to or chosen ends it."""
        self.form.view.choose(key)
        self.form.connectButton.setChecked(True)

    def _open_line_menu(self, line: DrawnLine, where: QPoint) -> None:
        menu = QMenu(self)
        self.fill_line_menu(menu, line)
        menu.popup(where)

    def _paper(self) -> None:
        make = partial(self.paper, self.value, with_names=self._with_names())
        LoggedPaper(
            self.bench,
            make,
            self,
            paper=self.windowTitle(),
            file_name=self.file_name,
            client_ids=(self.value.client_id,),
        ).open()

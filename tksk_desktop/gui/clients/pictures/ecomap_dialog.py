# SPDX-License-Identifier: MIT
"""The window of a client's ecomap: what surrounds the client, and how the ties are felt."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from tksk_desktop.domain.drawn_pictures import DrawnLine, DrawnPicture
from tksk_desktop.domain.ecomap_marks import draw_ecomap_marks, place_nodes
from tksk_desktop.domain.ecomaps import (
    CENTRE,
    Ecomap,
    EcomapKind,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    EnergyFlow,
)
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.pictures_from_register import NetworkContact, with_contacts
from tksk_desktop.gui.clients.pictures.picture_dialog import PictureDialog
from tksk_desktop.gui.clients.pictures.picture_view import Places
from tksk_desktop.gui.clients.pictures.tie_dialog import TieDialog
from tksk_desktop.gui.forms.ui_ecomap_node_dialog import Ui_EcomapNodeDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word


class EcomapNodeDialog(QDialog):
    """Kind and name of a circle; for a new one also its tie to the client."""

    decided = Signal(object, object)
    """The circle, and its tie to the client or None."""

    def __init__(self, node: EcomapNode, *, is_new: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_EcomapNodeDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Circle in the ecomap"))
        self._node, self._is_new = node, is_new
        form = self.form
        form.kindBox.addItems([word(kind) for kind in EcomapKind])
        form.kindBox.setCurrentIndex(tuple(EcomapKind).index(node.kind))
        form.nameEdit.setText(node.name)
        form.noteEdit.setText(node.note)
        form.tiePane.setVisible(is_new)
        form.tieBox.addItem(self.tr("No tie yet"))
        form.tieBox.addItems([word(kind) for kind in EcomapTieKind])
        form.tieBox.setCurrentIndex(1)
        form.flowBox.addItems([self._flow_said(flow) for flow in EnergyFlow])
        self._errors = InlineErrors({"name": form.nameEdit})
        form.saveButton.setDefault(True)
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.clicked.connect(self.accept)
        form.cancelButton.setAutoDefault(False)
        form.cancelButton.clicked.connect(self.reject)
        form.nameEdit.setFocus()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        return self._errors.sentences

    @override
    def accept(self) -> None:
        form = self.form
        name = form.nameEdit.text().strip()
        if not name:
            self._errors.show([FieldProblem("name", Problem.MISSING)])
            return
        node = replace(
            self._node,
            kind=tuple(EcomapKind)[form.kindBox.currentIndex()],
            name=name,
            note=form.noteEdit.text().strip(),
        )
        tie = None
        place = form.tieBox.currentIndex()
        if self._is_new and place > 0:
            flow = tuple(EnergyFlow)[form.flowBox.currentIndex()]
            tie = EcomapTie(tuple(EcomapTieKind)[place - 1], CENTRE, node.key, flow)
        super().accept()
        self.decided.emit(node, tie)

    def _flow_said(self, flow: EnergyFlow) -> str:
        return {
            EnergyFlow.NONE: word(flow),
            EnergyFlow.FORWARD: self.tr("From the client"),
            EnergyFlow.BACKWARD: self.tr("To the client"),
            EnergyFlow.BOTH: word(flow),
        }[flow]


class EcomapDialog(PictureDialog[Ecomap]):
    """Draws one network; the client in the middle stays where it is."""

    file_name = "ekomap.pdf"

    def __init__(self, bench: Workbench, client_name: str, value: Ecomap, parent: QWidget) -> None:
        super().__init__(bench, client_name, value, parent)
        self.setWindowTitle(self.tr("Ecomap"))
        self.form.titleLabel.setText(self.tr("Ecomap of {name}").format(name=client_name))
        self.form.addButton.setText(self.tr("Add a circle"))
        self.form.householdButton.setText(self.tr("Take from the contacts"))
        if not value.nodes:
            self.take_from_register()

    @override
    def draw(self, value: Ecomap, *, with_names: bool) -> DrawnPicture:
        return draw_ecomap_marks(value, self.client_name, word, with_names=with_names)

    @override
    def keep(self, value: Ecomap) -> Changes:
        return self.bench.acts.casework.draw_ecomap(value)

    @override
    def paper(self, value: Ecomap, *, with_names: bool) -> bytes:
        return self.bench.acts.casework.ecomap_pdf(value, self.client_name, with_names)

    @override
    def placed(self, value: Ecomap, places: Places) -> Ecomap:
        shown = place_nodes(value) | places
        nodes = tuple(replace(n, x=shown[n.key][0], y=shown[n.key][1]) for n in value.nodes)
        return replace(value, nodes=nodes)

    @override
    def arranged(self, value: Ecomap) -> Ecomap:
        return value.without_places()

    @override
    def without(self, value: Ecomap, key: int) -> Ecomap:
        return value.without_node(key)

    @override
    def can_remove(self, key: int) -> bool:
        return key != CENTRE

    @override
    def add_node(self) -> None:
        new = EcomapNode(self.value.next_key(), EcomapKind.NEIGHBOURS, "")
        dialog = EcomapNodeDialog(new, is_new=True, parent=self)
        dialog.decided.connect(self._add)
        dialog.open()

    @override
    def edit_node(self, key: int) -> None:
        if key != CENTRE:
            dialog = EcomapNodeDialog(self.value.node(key), is_new=False, parent=self)
            dialog.decided.connect(lambda node, _tie: self.change(self.value.with_node(node)))
            dialog.open()

    @override
    def connect_nodes(self, one: int, other: int) -> None:
        names = {CENTRE: self.client_name} | {n.key: n.name for n in self.value.nodes}
        kinds = [(word(kind), kind) for kind in EcomapTieKind]
        dialog = TieDialog(names, one, other, kinds, tuple(EnergyFlow), self)
        dialog.decided.connect(self._tie)
        dialog.open()

    @override
    def take_from_register(self) -> None:
        def show(contacts: tuple[NetworkContact, ...]) -> None:
            self.change(with_contacts(self.value, contacts))

        read = partial(self.bench.acts.casework.contacts, self.value.client_id)
        self.bench.read(self, read, show)

    @override
    def fill_line_menu(self, menu: QMenu, line: DrawnLine) -> None:
        tie = next(tie for tie in self.value.ties if tie.joins(line.one, line.other))
        for kind in EcomapTieKind:
            menu.addAction(word(kind), partial(self._tie, tie.one, tie.other, kind, tie.flow))
        menu.addSeparator()
        for flow in EnergyFlow:
            menu.addAction(word(flow), partial(self._tie, tie.one, tie.other, tie.kind, flow))
        menu.addSeparator()
        removed = self.value.without_tie(tie.one, tie.other)
        menu.addAction(self.tr("Remove the line"), partial(self.change, removed))

    def _add(self, node: EcomapNode, tie: EcomapTie | None) -> None:
        picture = self.value.with_node(node)
        self.change(picture if tie is None else picture.with_tie(tie))
        self.form.view.choose(node.key)

    def _tie(self, one: int, other: int, kind: EcomapTieKind, flow: EnergyFlow) -> None:
        self.change(self.value.with_tie(EcomapTie(kind, one, other, flow)))

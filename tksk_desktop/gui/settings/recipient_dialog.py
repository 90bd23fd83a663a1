# SPDX-License-Identifier: MIT
"""One recipient of reports: who, original or copy, and from when until when."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.gui.forms.ui_recipient import Ui_RecipientDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.office.set_up_office import NewRecipient
from tksk_desktop.usecases.readings import RecipientSheet
from tksk_desktop.vocabulary import word

KINDS_IN_A_ROW = 3


class RecipientDialog(EntryDialog):
    """The entry of one recipient; without a known one a new one."""

    def __init__(
        self, bench: Workbench, known: RecipientSheet | None, next_position: int, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_RecipientDialog()
        self.form.setupUi(self)
        self._known = known
        form, today = self.form, bench.around.today
        title = self.tr("Add a recipient") if known is None else self.tr("Change the recipient")
        self.setWindowTitle(title)
        form.headLabel.setText(title)
        form.fromEdit.set_up(today)
        form.untilEdit.set_up(today)
        for role in RecipientRole:
            form.roleBox.addItem(word(role), role)
        self.kind_boxes = {kind: QCheckBox(word(kind)) for kind in ReportKind}
        for place, box in enumerate(self.kind_boxes.values()):
            form.kindsGrid.addWidget(box, *divmod(place, KINDS_IN_A_ROW))
        form.positionBox.setValue(next_position)
        form.fromEdit.set_value(today())
        if known is not None:
            self._show(known)
        editors = {
            "title": form.titleEdit,
            "valid_from": form.fromEdit,
            "valid_until": form.untilEdit,
            "email": form.emailEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.titleEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        lines = (form.titleEdit, form.cityEdit, form.addressEdit, form.emailEdit)
        return (
            *(line.text() for line in (*lines, form.fromEdit, form.untilEdit)),
            self._kinds(),
            form.roleBox.currentIndex(),
            form.positionBox.value(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("valid_from",) if self.form.fromEdit.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        acts, new = self.bench.acts.office, self._new()
        if self._known is None:
            return partial(acts.add_recipient, new)
        return partial(acts.change_recipient, self._known.id, new)

    def _show(self, known: RecipientSheet) -> None:
        form = self.form
        form.titleEdit.setText(known.title)
        form.roleBox.setCurrentIndex(form.roleBox.findData(known.role))
        form.positionBox.setValue(known.position)
        form.cityEdit.setText(known.city)
        form.addressEdit.setText(known.address)
        form.emailEdit.setText(known.email)
        for kind, box in self.kind_boxes.items():
            box.setChecked(kind.value in known.kinds)
        form.fromEdit.set_value(known.valid_from)
        form.untilEdit.set_value(known.valid_until)

    def _new(self) -> NewRecipient:
        form = self.form
        valid_from = form.fromEdit.value()
        assert valid_from is not None, "save() asked for what is missing"
        return NewRecipient(
            form.titleEdit.text(),
            RecipientRole(form.roleBox.currentData()),
            form.positionBox.value(),
            valid_from,
            city=form.cityEdit.text(),
            address=form.addressEdit.text(),
            valid_until=form.untilEdit.value(),
            email=form.emailEdit.text(),
            kinds=self._kinds(),
        )

    def _kinds(self) -> tuple[ReportKind, ...]:
        return tuple(kind for kind, box in self.kind_boxes.items() if box.isChecked())

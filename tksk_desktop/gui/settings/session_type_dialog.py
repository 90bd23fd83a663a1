# SPDX-License-Identifier: MIT
"""Add or change a kind of activity: its name, role, days of use and the fields of its form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from tksk_desktop.domain.session_types import NEEDED_BY_KIND, ReportRole, SessionField
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_session_type_dialog import Ui_SessionTypeDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.session_types.edit_session_types import NewSessionType
from tksk_desktop.usecases.session_types.readings import SessionTypeLine
from tksk_desktop.vocabulary import word

_HALF = (len(SessionField) + 1) // 2


class SessionTypeDialog(EntryDialog):
    """The kind itself is chosen once; what it needs stays ticked."""

    def __init__(self, bench: Workbench, known: SessionTypeLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_SessionTypeDialog()
        form.setupUi(self)
        self._known = known
        title = self.tr("Change the kind") if known else self.tr("Add a kind of activity")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for kind in SessionKind:
            form.kindBox.addItem(self._need_words(kind), kind)
        for role in ReportRole:
            form.roleBox.addItem(word(role), role)
        for field in (form.sinceField, form.untilField):
            field.set_up(bench.around.today)
        self.asks, self.requires = self._lay_out_fields()
        self._show(known)
        form.kindBox.setEnabled(known is None)
        form.kindBox.currentIndexChanged.connect(self._suit)
        for box in self.asks.values():
            box.toggled.connect(self._suit)
        self._suit()
        editors = {
            "name": form.nameEdit,
            "kind": form.kindBox,
            "role": form.roleBox,
            "since": form.sinceField,
            "until": form.untilField,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        return self._new()

    @override
    def act(self) -> Callable[[], Changes]:
        acts = self.bench.acts.session_types
        if self._known is None:
            return partial(acts.add, self._new())
        return partial(acts.change, self._known.code, self._new())

    def _new(self) -> NewSessionType:
        form = self.form
        return NewSessionType(
            name=form.nameEdit.text(),
            kind=self._kind(),
            role=ReportRole(form.roleBox.currentData()),
            asked=_ticked(self.asks),
            required=_ticked(self.requires) & _ticked(self.asks),
            since=form.sinceField.value(),
            until=form.untilField.value(),
        )

    def _kind(self) -> SessionKind:
        return SessionKind(self.form.kindBox.currentData())

    def _show(self, known: SessionTypeLine | None) -> None:
        form = self.form
        _choose(form.kindBox, SessionKind.OTHER if known is None else known.kind)
        _choose(form.roleBox, ReportRole.OTHER if known is None else known.role)
        usual = frozenset({SessionField.TITLE, SessionField.PLACE, SessionField.VILLAGE})
        asked = usual | {SessionField.RESULT} if known is None else known.asked
        required = frozenset({SessionField.TITLE}) if known is None else known.required
        for each in SessionField:
            self.asks[each].setChecked(each in asked)
            self.requires[each].setChecked(each in required)
        if known is not None:
            form.nameEdit.setText(known.name)
            form.sinceField.set_value(known.since)
            form.untilField.set_value(known.until)

    def _lay_out_fields(
        self,
    ) -> tuple[dict[SessionField, QCheckBox], dict[SessionField, QCheckBox]]:
        """Put a row for each field into two columns: asked, and required."""
        asks, requires = {}, {}
        grid = self.form.fieldsGrid
        for place, each in enumerate(SessionField):
            row, column = place % _HALF, 2 * (place // _HALF)
            asks[each] = QCheckBox(word(each))
            requires[each] = QCheckBox(self.tr("required"))
            requires[each].setAccessibleName(self.tr("{field}: required").format(field=word(each)))
            grid.addWidget(asks[each], row, column)
            grid.addWidget(requires[each], row, column + 1)
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        return asks, requires

    def _suit(self) -> None:
        """Tick what the kind needs, and let only what is asked be required."""
        needed = NEEDED_BY_KIND[self._kind()]
        for each, box in self.asks.items():
            if each in needed:
                box.setChecked(True)
            box.setEnabled(each not in needed)
            self.requires[each].setEnabled(box.isChecked())

    def _need_words(self, kind: SessionKind) -> str:
        words = {
            SessionKind.INDIVIDUAL: self.tr("One client or more"),
            SessionKind.FAMILY: self.tr("Members of a family"),
            SessionKind.GROUP: self.tr("A group and its members"),
            SessionKind.OTHER: self.tr("Nobody in particular"),
        }
        return words[kind]


def _ticked(boxes: dict[SessionField, QCheckBox]) -> frozenset[SessionField]:
    return frozenset(each for each, box in boxes.items() if box.isChecked())


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))

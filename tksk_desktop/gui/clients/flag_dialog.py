# SPDX-License-Identifier: MIT
"""Put a mark on a client, or take one down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.documents import FlagKind
from tksk_desktop.gui.forms.ui_flag_dialog import Ui_FlagDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.day_reason_dialog import DayReasonDialog
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.documents.raise_flag import NewFlag
from tksk_desktop.usecases.documents.readings import FlagLine
from tksk_desktop.vocabulary import long_date, word


class FlagDialog(EntryDialog):
    """What a mark warns of, since when."""

    def __init__(self, bench: Workbench, client_id: int, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_FlagDialog()
        self.form.setupUi(self)
        self._client_id = client_id
        form = self.form
        self.setWindowTitle(form.headLabel.text())
        for kind in FlagKind:
            form.kindBox.addItem(word(kind), kind)
        form.raisedField.set_up(bench.around.today, past_only=True)
        form.raisedField.set_value(bench.around.today())
        editors = {"kind": form.kindBox, "text": form.textEdit, "raised_on": form.raisedField}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.kindBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.kindBox.currentData(), form.textEdit.toPlainText(), form.raisedField.text()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("raised_on",) if self.form.raisedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        on = form.raisedField.value()
        assert on is not None, "save() asked for what is missing"
        kind, text = FlagKind(form.kindBox.currentData()), form.textEdit.toPlainText()
        new = NewFlag(self._client_id, kind, text, on)
        return partial(self.bench.acts.documents.raise_flag, new)


class FlagRemovalDialog(DayReasonDialog):
    """The day on which a mark is taken down, and why."""

    DAY, REASON = "removed_on", "removal_note"

    def __init__(self, bench: Workbench, flag: FlagLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._flag = flag
        since = self.tr("since {date}").format(date=long_date(flag.raised_on))
        self.say(
            self.tr("Take the mark down"),
            f"{word(flag.kind)}: {flag.text} ({since})",
            day=self.tr("Taken down on *"),
            reason=self.tr("Why? *"),
            hint=self.tr("e.g. The dog is gone"),
            button=self.tr("Take down"),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        take_down = self.bench.acts.documents.take_flag_down
        return partial(take_down, self._flag.id, self.day, self.reason)

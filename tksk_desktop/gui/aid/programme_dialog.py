# SPDX-License-Identifier: MIT
"""A programme of the office itself, or how one that is listed is to be from now on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.gui.forms.ui_programme_dialog import Ui_ProgrammeDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.keep_programmes import NewProgramme
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word

LEVELS, TARGETS, KINDS = tuple(ProviderLevel), tuple(AidTarget), tuple(AidKind)


class ProgrammeDialog(EntryDialog):
    """A new programme; of a listed one the code stays, entries point to it."""

    def __init__(self, bench: Workbench, listed: Programme | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ProgrammeDialog()
        self.form.setupUi(self)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        form.levelBox.addItems([word(each) for each in LEVELS])
        form.targetBox.addItems([word(each) for each in TARGETS])
        form.kindBox.addItems([word(each) for each in KINDS])
        for field in (form.sinceField, form.untilField):
            field.set_up(bench.around.today)
        form.sinceField.set_value(bench.around.today().replace(month=1, day=1))
        form.levelBox.setCurrentIndex(LEVELS.index(ProviderLevel.REGENCY))
        form.targetBox.setCurrentIndex(TARGETS.index(AidTarget.FAMILY))
        form.kindBox.currentIndexChanged.connect(lambda _index: self._suit_kind())
        editors = {
            "code": form.codeEdit,
            "name": form.nameEdit,
            "unit": form.unitEdit,
            "since": form.sinceField,
            "until": form.untilField,
            "source": form.sourceEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        if listed is not None:
            self._show(listed)
        self._suit_kind()
        self.begin()
        (form.codeEdit if listed is None else form.nameEdit).setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.codeEdit.text(),
            form.nameEdit.text(),
            form.levelBox.currentIndex(),
            form.targetBox.currentIndex(),
            form.kindBox.currentIndex(),
            form.unitEdit.text(),
            form.sinceField.text(),
            form.untilField.text(),
            form.stagesEdit.toPlainText(),
            form.sourceEdit.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("since",) if self.form.sinceField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form, since = self.form, self.form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        new = NewProgramme(
            form.codeEdit.text(),
            form.nameEdit.text(),
            LEVELS[form.levelBox.currentIndex()],
            TARGETS[form.targetBox.currentIndex()],
            KINDS[form.kindBox.currentIndex()],
            since,
            form.sourceEdit.text(),
            form.untilField.value(),
            form.unitEdit.text(),
            form.stagesEdit.toPlainText(),
        )
        return partial(self.bench.acts.aid.keep_programme, new)

    def _show(self, listed: Programme) -> None:
        form = self.form
        form.codeEdit.setText(listed.code)
        form.codeEdit.setReadOnly(True)
        form.nameEdit.setText(listed.name)
        form.levelBox.setCurrentIndex(LEVELS.index(listed.level))
        form.targetBox.setCurrentIndex(TARGETS.index(listed.target))
        form.kindBox.setCurrentIndex(KINDS.index(listed.kind))
        form.unitEdit.setText(listed.unit)
        form.sinceField.set_value(listed.since)
        form.untilField.set_value(listed.until)
        form.stagesEdit.setPlainText("\n".join(listed.stages))
        form.sourceEdit.setText(listed.source)

    def _suit_kind(self) -> None:
        is_goods = KINDS[self.form.kindBox.currentIndex()] is AidKind.GOODS
        self.form.unitEdit.setEnabled(is_goods)

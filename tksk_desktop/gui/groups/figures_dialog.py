# SPDX-License-Identifier: MIT
"""Enters a group's figures of one month: type a number, Enter moves on, Ctrl+S saves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.domain.months import Month
from tksk_desktop.gui.forms.ui_figures_dialog import Ui_FiguresDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.typed_numbers import is_whole, read_whole
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.readings import GroupFile, IndicatorLine
from tksk_desktop.vocabulary import month_name, number


class FiguresDialog(EntryDialog):
    """One field for each indicator; an empty one means that nothing is known."""

    def __init__(self, bench: Workbench, file: GroupFile, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_FiguresDialog()
        form.setupUi(self)
        self._file = file
        self.editors: dict[int, QLineEdit | QComboBox] = {}
        area = QWidget()
        self._box = QVBoxLayout(area)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(10)
        self._box.addStretch(1)
        form.scroll.setWidget(area)
        title = self.tr("Figures of {group}").format(group=file.sheet.name)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for month in reversed(file.progress.months):
            form.monthBox.addItem(month_name(month), month)
        for indicator in file.progress.indicators:
            self._add(indicator)
        form.monthBox.currentIndexChanged.connect(self._show)
        self.furnish(
            {
                "month": form.monthBox,
                **{f"figure {key}": editor for key, editor in self.editors.items()},
            },
            form.saveButton,
            form.cancelButton,
        )
        self._show()
        if self.editors:
            next(iter(self.editors.values())).setFocus()

    @override
    def typed(self) -> object:
        return tuple(self._text(editor) for editor in self.editors.values())

    @override
    def missing(self) -> tuple[str, ...]:
        return ()

    @override
    def save(self) -> None:
        unclear = [key for key, editor in self.editors.items() if not self._is_clear(editor)]
        if unclear:
            sentence = self.tr("Write a whole number, like 1.250.000.")
            self._errors.say([(f"figure {key}", sentence) for key in unclear])
            return
        super().save()

    @override
    def act(self) -> Callable[[], Changes]:
        values = tuple((key, self._value(editor)) for key, editor in self.editors.items())
        month = self.form.monthBox.currentData()
        return partial(self.bench.acts.groups.enter_figures, self._file.sheet.id, month, values)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._move_on(watched)
            return True
        return super().eventFilter(watched, event)

    def _move_on(self, watched: QObject) -> None:
        fields: list[QWidget] = [*self.editors.values(), self.form.saveButton]
        place = next((at for at, field in enumerate(fields) if field is watched), -1)
        fields[min(place + 1, len(fields) - 1)].setFocus()

    def _add(self, indicator: IndicatorLine) -> None:
        said = f"{indicator.name} ({indicator.unit})" if indicator.unit else indicator.name
        caption = QLabel(said)
        caption.setProperty("look", "caption")
        editor: QLineEdit | QComboBox
        if indicator.kind is IndicatorKind.YES_NO:
            editor = QComboBox()
            choices = (("–", None), (self.tr("yes"), 1), (self.tr("no"), 0))
            for text, value in choices:
                editor.addItem(text, value)
        else:
            editor = QLineEdit()
        editor.setAccessibleName(said)
        editor.installEventFilter(self)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(caption)
        box.addWidget(editor)
        self._box.insertLayout(self._box.count() - 1, box)
        self.editors[indicator.id] = editor

    def _show(self) -> None:
        """Show what is known of the chosen month."""
        progress = self._file.progress
        month: Month = self.form.monthBox.currentData()
        place = progress.months.index(month)
        for indicator, values in zip(progress.indicators, progress.figures, strict=True):
            editor, value = self.editors[indicator.id], values[place]
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(editor.findData(value))
            else:
                editor.setText("" if value is None else number(value))
        self.begin()

    def _text(self, editor: QLineEdit | QComboBox) -> str:
        return editor.currentText() if isinstance(editor, QComboBox) else editor.text()

    def _is_clear(self, editor: QLineEdit | QComboBox) -> bool:
        return isinstance(editor, QComboBox) or is_whole(editor.text())

    def _value(self, editor: QLineEdit | QComboBox) -> int | None:
        if isinstance(editor, QComboBox):
            chosen: int | None = editor.currentData()
            return chosen
        return read_whole(editor.text())

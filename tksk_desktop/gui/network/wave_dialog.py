# SPDX-License-Identifier: MIT
"""Begins a round of village figures, or corrects one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_wave_dialog import Ui_WaveDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.villages.keep_village_figures import NewWave
from tksk_desktop.usecases.villages.readings import WaveLine


class WaveDialog(EntryDialog):
    """Without a line a new round."""

    def __init__(self, bench: Workbench, wave: WaveLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_WaveDialog()
        form.setupUi(self)
        self._wave = wave
        title = self.tr("New round of figures") if wave is None else self.tr("Change the round")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today() if wave is None else wave.counted_on)
        if wave is not None:
            form.nameEdit.setText(wave.name)
            form.noteEdit.setPlainText(wave.note)
        self.furnish(
            {"name": form.nameEdit, "counted_on": form.dayField},
            form.saveButton,
            form.cancelButton,
        )
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.nameEdit.text(), form.dayField.text(), form.noteEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        return () if self.form.dayField.value() else ("counted_on",)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        day = form.dayField.value()
        assert day is not None  # ``missing`` asked for it
        new = NewWave(form.nameEdit.text(), day, form.noteEdit.toPlainText())
        wave_id = None if self._wave is None else self._wave.id
        return partial(self.bench.acts.villages.keep_wave, new, wave_id=wave_id)

# SPDX-License-Identifier: MIT
"""How letters look: letterhead, camat, number pattern, paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.letter_numbers import letter_number, pattern_is_usable
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.gui.forms.ui_office_letter import Ui_LetterForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.usecases.office.set_up_office import OfficeEntry
from tksk_desktop.vocabulary import word

_EMBLEM_SIDE = 600
"""Pixels; at the printed 2 cm this is more than 600 dots per inch."""


class LetterForm(QWidget):
    """The part of the profile that the paper shows."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LetterForm()
        self.form.setupUi(self)
        form = self.form
        self._emblem: bytes | None = None
        self._lines = {
            "letterhead_government": form.governmentEdit,
            "letterhead_office": form.officeEdit,
            "letterhead_address": form.addressEdit,
            "camat_name": form.camatEdit,
            "camat_number": form.camatNumberEdit,
            "number_pattern": form.patternEdit,
        }
        self._errors = InlineErrors(
            {
                **self._lines,
                "report_due_day": form.dueBox,
                "number_start": form.startBox,
            }
        )
        for size in PaperSize:
            form.paperBox.addItem(word(size), size)
        for editor in self._lines.values():
            editor.textEdited.connect(self.edited)
        form.patternEdit.textChanged.connect(self._show_sample)
        form.startBox.valueChanged.connect(self._show_sample)
        form.startBox.valueChanged.connect(self.edited)
        form.paperBox.activated.connect(self.edited)
        form.endorsesBox.clicked.connect(self.edited)
        form.emblemButton.clicked.connect(self._choose_emblem)
        form.emblemRemoveButton.clicked.connect(lambda: self._set_emblem(None))

    def show_entry(self, entry: OfficeEntry) -> None:
        """Show a profile."""
        for name, editor in self._lines.items():
            editor.setText(getattr(entry, name))
        self.form.startBox.setValue(entry.number_start)
        self.form.dueBox.setValue(entry.report_due_day)
        self.form.paperBox.setCurrentIndex(self.form.paperBox.findData(entry.paper))
        self.form.endorsesBox.setChecked(entry.camat_endorses)
        self.form.taskLettersBox.setChecked(entry.uses_task_letters)
        self._show_emblem(entry.letterhead_emblem)

    def values(self) -> dict[str, Any]:
        """Return what is typed, by field names of ``OfficeEntry``."""
        return {
            **{name: editor.text().strip() for name, editor in self._lines.items()},
            "number_start": self.form.startBox.value(),
            "report_due_day": self.form.dueBox.value(),
            "paper": PaperSize(self.form.paperBox.currentData()),
            "camat_endorses": self.form.endorsesBox.isChecked(),
            "uses_task_letters": self.form.taskLettersBox.isChecked(),
            "letterhead_emblem": self._emblem,
        }

    def find_problems(self) -> list[FieldProblem]:
        """Return what is wrong here, by the same rule that the act applies."""
        if pattern_is_usable(self.form.patternEdit.text().strip()):
            return []
        return [FieldProblem("number_pattern", Problem.BAD_PATTERN)]

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        """Mark wrong fields; tell whether one of them is here."""
        self._errors.show(problems)
        return bool(self._errors.sentences)

    def _show_sample(self) -> None:
        pattern = self.form.patternEdit.text().strip()
        if not pattern_is_usable(pattern):
            self.form.patternLabel.setText(
                self.tr("{nomor} must be in it; {bulan} and {tahun} may be")
            )
            return
        today = datetime.now().astimezone().date()
        first = self.form.startBox.value()
        sample = letter_number(pattern, running=first, month=today.month, year=today.year)
        self.form.patternLabel.setText(self.tr("The next letter: ") + sample)

    def _choose_emblem(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Emblem"), "", self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        )
        if path:
            self.read_emblem(path)

    def read_emblem(self, path: str) -> None:
        """Take a picture file as the emblem, scaled down; say so when it is none."""
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        picture = reader.read()
        if picture.isNull():
            self.form.patternLabel.setText(self.tr("This file is not a picture."))
            return
        self._set_emblem(_as_png(picture))

    def _set_emblem(self, emblem: bytes | None) -> None:
        self._show_emblem(emblem)
        self.edited.emit()

    def _show_emblem(self, emblem: bytes | None) -> None:
        self._emblem = emblem
        self.form.emblemRemoveButton.setVisible(emblem is not None)
        if emblem is None:
            self.form.emblemLabel.setPixmap(QPixmap())
            self.form.emblemLabel.setText("–")
            return
        picture = QPixmap()
        picture.loadFromData(emblem)
        self.form.emblemLabel.setPixmap(
            picture.scaled(
                40,
                40,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )


def _as_png(picture: QImage) -> bytes:
    if max(picture.width(), picture.height()) > _EMBLEM_SIDE:
        picture = picture.scaled(
            _EMBLEM_SIDE,
            _EMBLEM_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, b"PNG")
    return bytes(data.data())

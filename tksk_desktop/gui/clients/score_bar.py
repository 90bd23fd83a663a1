# SPDX-License-Identifier: MIT
"""Gives a score from 0 to 4: one stop of the Tab key, set by the keys 0–4 or by a click."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from tksk_desktop.domain.assessments import HIGHEST_SCORE, LOWEST_SCORE
from tksk_desktop.gui.overriding import override
from tksk_desktop.vocabulary import SCORE_WORDS

_KEYS = {
    Qt.Key.Key_0: 0,
    Qt.Key.Key_1: 1,
    Qt.Key.Key_2: 2,
    Qt.Key.Key_3: 3,
    Qt.Key.Key_4: 4,
}
_BUTTON = 34


class ScoreBar(QWidget):
    """Five buttons and what the chosen one means; nothing is chosen at first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(4)
        self.buttons: list[QPushButton] = []
        for score in range(LOWEST_SCORE, HIGHEST_SCORE + 1):
            button = QPushButton(str(score), self)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedWidth(_BUTTON)
            button.setProperty("look", "score")
            button.setToolTip(f"{score} – {SCORE_WORDS[score]}")
            button.clicked.connect(partial(self._press, score))
            layout.addWidget(button)
            self.buttons.append(button)
        self.meaning = QLabel(self)
        self.meaning.setProperty("look", "quiet")
        layout.addWidget(self.meaning, 1)
        self._show()

    def score(self) -> int | None:
        """Return the chosen score."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Choose a score, or none."""
        if score != self._score:
            self._score = score
            self._show()
            self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.set_score(_KEYS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_score(None)
        elif key == Qt.Key.Key_Right:
            former = LOWEST_SCORE - 1 if self._score is None else self._score
            self.set_score(min(HIGHEST_SCORE, former + 1))
        elif key == Qt.Key.Key_Left and self._score is not None:
            self.set_score(max(LOWEST_SCORE, self._score - 1))
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show()

    def _press(self, score: int) -> None:
        self.setFocus()
        self.set_score(None if score == self._score else score)
        self._show()

    def _show(self) -> None:
        for score, button in enumerate(self.buttons):
            button.setChecked(score == self._score)
        if self._score is not None:
            self.meaning.setText(SCORE_WORDS[self._score])
        elif self.hasFocus():
            self.meaning.setText(self.tr("Press 0 to 4"))
        else:
            self.meaning.setText(self.tr("Not scored"))
        self.setAccessibleDescription(self.meaning.text())

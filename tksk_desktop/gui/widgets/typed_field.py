# SPDX-License-Identifier: MIT
"""A line edit for a value that is typed freely: understands, rewrites tidily, says what is wrong.

What can be typed is the business of ``DateField`` and ``TimeField``.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QDynamicPropertyChangeEvent, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from tksk_desktop.gui.overriding import override

_WRONG = "wrong"


class TypedField(QWidget):
    """What date and time fields share; a subclass reads, writes and steps through values."""

    changed = Signal()
    """The understood value, or whether the text is understood, is another than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._sentence = QLabel()
        self._sentence.setProperty("look", "wrong")
        self._sentence.setWordWrap(True)
        self._sentence.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._line)
        layout.addWidget(self._sentence)
        self._state = self._now()
        self._line.textChanged.connect(self._text_changed)
        self._line.editingFinished.connect(self._finish)
        self._line.installEventFilter(self)
        self.setFocusProxy(self._line)

    def is_wrong(self) -> bool:
        """Tell whether something is typed that is not understood."""
        return bool(self._line.text().strip()) and self._read(self._line.text()) is None

    def text(self) -> str:
        """Return what stands in the field as typed."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put text there as if it had been typed, to bring back an unfinished entry."""
        self._line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied, but not changed."""
        self._line.setReadOnly(read_only)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _placeholder(self) -> str:
        return self._line.placeholderText()

    def _set_placeholder(self, text: str) -> None:
        self._line.setPlaceholderText(text)

    placeholder = Property(str, _placeholder, _set_placeholder)

    def _read(self, text: str) -> object | None:
        """Return the value that the text names, or None."""
        raise NotImplementedError

    def _tidy(self, value: object) -> str:
        """Return how a value is written in the field."""
        raise NotImplementedError

    def _stepped(self, value: object | None, steps: int) -> object:
        """Return the value so many steps later, or the one to begin with."""
        raise NotImplementedError

    def _complaint(self) -> str:
        """Return the sentence for text that is not understood."""
        raise NotImplementedError

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName() == _WRONG:
            # The form has put its own sentence under the field, or taken it away.
            self._sentence.setVisible(bool(self._sentence.text()) and not self.property(_WRONG))
        return super().event(event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        steps = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}.get(event.key(), 0)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not steps or plain != Qt.KeyboardModifier.NoModifier or self._line.isReadOnly():
            return False
        self._put(self._stepped(self._read(self._line.text()), steps))
        return True

    def _put(self, value: object | None) -> None:
        self._line.setText("" if value is None else self._tidy(value))
        self._say("")

    def _now(self) -> tuple[object, bool]:
        text = self._line.text()
        value = self._read(text) if text.strip() else None
        return value, bool(text.strip()) and value is None

    def _text_changed(self) -> None:
        before, self._state = self._state, self._now()
        if not self._state[1]:
            self._say("")
        if before != self._state:
            self.changed.emit()

    def _finish(self) -> None:
        value, wrong = self._now()
        if value is not None and self._tidy(value) != self._line.text():
            self._line.setText(self._tidy(value))
        self._say(self._complaint() if wrong else "")

    def _say(self, sentence: str) -> None:
        if sentence == self._sentence.text():
            return
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence) and not self.property(_WRONG))
        self._line.setProperty(_WRONG, bool(sentence))
        self._line.setAccessibleDescription(sentence)
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)

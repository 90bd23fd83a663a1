# SPDX-License-Identifier: MIT
"""Sentences under wrong fields: nothing typed is lost, the first wrong field gets the caret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.domain.errors import FieldProblem
from tksk_desktop.gui.error_texts import problem_text


class InlineErrors:
    """Puts a sentence under each wrong editor of a form.

    ``editors`` maps the field names of a ``New…`` value to widgets, each lying in a vertical
    layout of its own under its label.
    """

    def __init__(self, editors: Mapping[str, QWidget]) -> None:
        self._editors = dict(editors)
        self._labels: list[QLabel] = []
        for editor in self._editors.values():
            _let_neighbours_stand_at_the_top(editor)

    def show(self, problems: Sequence[FieldProblem]) -> None:
        """Mark the wrong fields and focus the first; a field that is not here is left out."""
        self.say([(p.field, problem_text(p)) for p in problems])

    def say(self, sentences: Sequence[tuple[str, str]]) -> None:
        """Mark fields with ready sentences."""
        self.clear()
        wrong: dict[str, str] = {}
        for field, sentence in sentences:
            wrong.setdefault(field, sentence)
        first: QWidget | None = None
        for field, editor in self._editors.items():
            if field not in wrong:
                continue
            _mark(editor, wrong=True)
            self._labels.append(_sentence_under(editor, wrong[field]))
            first = first or editor
        if first is not None:
            first.setFocus()

    def clear(self) -> None:
        """Take all marks away."""
        for editor in self._editors.values():
            _mark(editor, wrong=False)
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the fields now."""
        return tuple(label.text() for label in self._labels)


def _mark(editor: QWidget, *, wrong: bool) -> None:
    for widget in (editor, editor.focusProxy()):
        if isinstance(widget, QWidget):
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def _sentence_under(editor: QWidget, sentence: str) -> QLabel:
    label = QLabel(sentence, editor.parentWidget())
    label.setProperty("look", "wrong")
    label.setWordWrap(True)
    layout = _layout_of(editor)
    layout.insertWidget(layout.indexOf(editor) + 1, label)
    editor.setAccessibleDescription(sentence)
    return label


def _let_neighbours_stand_at_the_top(editor: QWidget) -> None:
    """Keep fields side by side in line when a sentence makes one of their columns higher."""
    row = _layout_of(editor).parent()
    if not isinstance(row, QGridLayout | QHBoxLayout):
        return
    for at in range(row.count()):
        item = row.itemAt(at)
        column = item.layout() if item is not None else None
        if (
            isinstance(column, QVBoxLayout)
            and not column.expandingDirections() & Qt.Orientation.Vertical
        ):
            row.setAlignment(column, Qt.AlignmentFlag.AlignTop)


def _layout_of(editor: QWidget) -> QBoxLayout:
    parent = editor.parentWidget()
    assert parent is not None, "an editor lies in a form"
    boxes = parent.findChildren(QBoxLayout)
    return next(box for box in boxes if box.indexOf(editor) >= 0)

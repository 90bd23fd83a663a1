# SPDX-License-Identifier: MIT
"""All narrative sections of a report, one under the other like the paper itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tksk_desktop.domain.reports import Section
from tksk_desktop.gui.reports.section_editor import SectionEditor

AROUND_CARET = 40
"""Pixels kept free above and below the line being typed."""


class SectionsView(QScrollArea):
    """The editors of all sections; scrolls along with the caret."""

    written = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 8, 0)
        column.setSpacing(16)
        self.editors: Mapping[Section, SectionEditor] = {
            section: self._editor(section) for section in Section
        }
        for editor in self.editors.values():
            column.addWidget(editor)
        column.addStretch()
        self.setWidget(page)

    def show_texts(
        self, texts: Mapping[Section, str], own: frozenset[Section], *, read_only: bool
    ) -> None:
        """Show all sections as they were read."""
        for section, editor in self.editors.items():
            editor.show_text(texts.get(section, ""), is_own=section in own, read_only=read_only)

    def flush(self) -> None:
        """Keep at once what was typed anywhere."""
        for editor in self.editors.values():
            editor.flush()

    @property
    def is_unsaved(self) -> bool:
        """Tell whether any section has something that is not in the database yet."""
        return any(editor.is_unsaved for editor in self.editors.values())

    def _editor(self, section: Section) -> SectionEditor:
        editor = SectionEditor(section)
        editor.written.connect(self.written)
        editor.text_edit.cursorPositionChanged.connect(lambda: self._follow(editor))
        return editor

    def _follow(self, editor: SectionEditor) -> None:
        edit = editor.text_edit
        page = self.widget()
        if not edit.hasFocus() or page is None:
            return
        caret = edit.cursorRect().bottomLeft()
        place = edit.viewport().mapTo(page, QPoint(caret.x(), caret.y()))
        self.ensureVisible(place.x(), place.y(), 0, AROUND_CARET)

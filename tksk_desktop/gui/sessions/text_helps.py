# SPDX-License-Identifier: MIT
"""Ready texts while a note is written: templates for its parts, short words that become sentences.

Nothing typed is ever overwritten: a template goes into empty parts and below what stands in others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from textwrap import shorten

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QPlainTextEdit, QWidget

from tksk_desktop.domain.note_texts import PARTS, fill_places, word_before
from tksk_desktop.gui.forms.ui_note_text_helps import Ui_NoteTextHelps
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.snippet_dialog import SnippetDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.note_texts.readings import NoteTextLists, SnippetLine, TemplateLine


@dataclass(frozen=True)
class NoteAbout:
    """The type of a note and its kind, by their codes, and what fills the places of a text."""

    type_code: str
    kind: str
    values: Mapping[str, str]


GAP = "…"
"""Where a ready text waits for the worker's words."""
LONGEST = 70
"""Letters of a sentence shown in the menu."""


class NoteTextHelps(QWidget):
    """Two menus over the parts of a note, and the Tab key in them."""

    def __init__(
        self,
        bench: Workbench,
        parts: Mapping[str, QPlainTextEdit],
        technique: QLineEdit,
        about: Callable[[], NoteAbout],
        screen: QWidget,
    ) -> None:
        """``about`` says what kind of note it is, and what its places are filled with."""
        super().__init__(screen)
        self._bench, self._parts, self._technique, self._about = bench, parts, technique, about
        self._lists = NoteTextLists()
        self._editor = parts["process"]
        self._inserted: list[tuple[QPlainTextEdit, int]] = []
        self._put_technique = ""
        self.form = Ui_NoteTextHelps()
        self.form.setupUi(self)
        form, quiet = self.form, QPalette.ColorRole.PlaceholderText
        self.templates, self.snippets = QMenu(self), QMenu(self)
        self._others = QMenu(self.tr("For other kinds"), self)
        for button, menu, name, key in (
            (form.templateButton, self.templates, "file-text", "Ctrl+T"),
            (form.snippetButton, self.snippets, "list", "Ctrl+J"),
        ):
            button.setIcon(icon(name, quiet))
            button.setMenu(menu)
            shortcut = QShortcut(QKeySequence(key), screen)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.showMenu)
        self.templates.aboutToShow.connect(self._fill_templates)
        self.snippets.aboutToShow.connect(self._fill_snippets)
        form.undoButton.clicked.connect(self._take_back)
        for editor in parts.values():
            editor.installEventFilter(self)

    def begin(self) -> None:
        """Turn to another note, and read what ready texts there are now."""
        self._forget()
        self._editor = self._parts["process"]
        self._bench.read(self, self._bench.acts.note_texts.lists, self._show)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know where the caret is, and turn a short word before it into its sentence on Tab."""
        if isinstance(watched, QPlainTextEdit):
            if event.type() is QEvent.Type.FocusIn:
                self._editor = watched
            elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
                if event.key() == Qt.Key.Key_Tab and plain and not watched.isReadOnly():
                    return self._expand(watched)
        return super().eventFilter(watched, event)

    def use_template(self, line: TemplateLine) -> None:
        """Put a template's texts into the parts, in one step that can be taken back."""
        values = self._about().values
        self._forget()
        first: tuple[QPlainTextEdit, int] | None = None
        gap_found = False
        for name in PARTS:
            text = fill_places(getattr(line, name), values)
            if text:
                editor = self._parts[name]
                begins = _add_below(editor, text)
                self._inserted.append((editor, editor.document().revision()))
                if first is None or (GAP in text and not gap_found):
                    first, gap_found = (editor, begins), GAP in text
        if line.technique and not self._technique.text().strip():
            self._technique.setText(line.technique)
            self._put_technique = line.technique
        self.form.undoButton.show()
        if first is not None:
            first[0].setFocus()
            _go_to_gap(*first)

    def use_snippet(self, line: SnippetLine) -> None:
        """Put a sentence where the caret is."""
        values = self._about().values
        cursor = self._editor.textCursor()
        cursor.clearSelection()
        before = cursor.block().text()[: cursor.positionInBlock()]
        glue = " " if before and not before.endswith(" ") else ""
        begins = cursor.position()
        cursor.insertText(glue + fill_places(line.text, values))
        self._editor.setFocus()
        _go_to_gap(self._editor, begins)

    def _show(self, lists: NoteTextLists) -> None:
        """Keep the texts at hand, and offer the techniques they name."""
        self._lists = lists
        named = {line.technique for line in lists.templates if line.active and line.technique}
        completer = QCompleter(sorted(named), self._technique)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._technique.setCompleter(completer)

    def _expand(self, editor: QPlainTextEdit) -> bool:
        cursor = editor.textCursor()
        if cursor.hasSelection():
            return False
        typed = word_before(cursor.block().text()[: cursor.positionInBlock()])
        wanted = typed.casefold()
        known = (line for line in self._lists.snippets if line.active)
        line = next((line for line in known if line.word.casefold() == wanted), None)
        if not typed or line is None:
            return False
        values = self._about().values
        begins = cursor.position() - len(typed)
        cursor.setPosition(begins, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(fill_places(line.text, values))
        _go_to_gap(editor, begins)
        return True

    def _fill_templates(self) -> None:
        menu, about = self.templates, self._about()
        menu.clear()
        self._others.clear()
        in_use = [line for line in self._lists.templates if line.active]
        fitting = [line for line in in_use if line.fits(about.type_code, about.kind)]
        # Those of the very type come first.
        for line in sorted(fitting, key=lambda line: not line.type_code):
            menu.addAction(line.name, partial(self.use_template, line))
        others = [line for line in in_use if line not in fitting]
        if others:
            menu.addSeparator()
            menu.addMenu(self._others)
            for line in others:
                self._others.addAction(line.name, partial(self.use_template, line))
        self._add_ways(menu)

    def _fill_snippets(self) -> None:
        menu = self.snippets
        menu.clear()
        for line in self._lists.snippets:
            if line.active:
                said = shorten(line.text, LONGEST, placeholder=" …")
                menu.addAction(f"{line.word}  –  {said}", partial(self.use_snippet, line))
        menu.addSeparator()
        chosen = menu.addAction(self.tr("Make a snippet of the chosen text…"), self._make_snippet)
        chosen.setEnabled(self._editor.textCursor().hasSelection())
        self._add_ways(menu)

    def _add_ways(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addAction(self.tr("Change the ready texts in the settings"), self._open_settings)

    def _open_settings(self) -> None:
        self._bench.doors.settings()

    def _make_snippet(self) -> None:
        chosen = self._editor.textCursor().selection().toPlainText()
        dialog = SnippetDialog(self._bench, None, self.window(), chosen)
        dialog.saved.connect(lambda _changes: self._read_anew())
        dialog.open()

    def _read_anew(self) -> None:
        self._bench.read(self, self._bench.acts.note_texts.lists, self._show)

    def _take_back(self) -> None:
        """Undo the template where nothing was typed since; what was typed stays with it."""
        for editor, revision in self._inserted:
            if editor.document().revision() == revision:
                editor.undo()
        if self._put_technique and self._technique.text() == self._put_technique:
            self._technique.clear()
        self._forget()
        self._editor.setFocus()

    def _forget(self) -> None:
        self._inserted, self._put_technique = [], ""
        self.form.undoButton.hide()


def _add_below(editor: QPlainTextEdit, text: str) -> int:
    """Add a text below what stands there, as one step; return where it begins."""
    cursor = QTextCursor(editor.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    begins = cursor.position()
    cursor.beginEditBlock()
    if editor.toPlainText().strip():
        cursor.insertText("\n")
    cursor.insertText(text)
    cursor.endEditBlock()
    return begins


def _go_to_gap(editor: QPlainTextEdit, begins: int) -> None:
    """Choose the first gap after a place, so that typing fills it; without one go to the end."""
    gap = editor.document().find(GAP, begins)
    editor.setTextCursor(gap if not gap.isNull() else editor.textCursor())

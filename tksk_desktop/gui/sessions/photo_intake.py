# SPDX-License-Identifier: MIT
"""Pictures dropped anywhere on a note, or pasted while writing it, become its photos.

Without this a text field would take the name of a dropped file as text, and a pasted picture not
at all. Text that is copied together with a picture of itself, as offices do, stays text.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.photo_strip import PhotoStrip

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PhotoIntake(QObject):
    """Watches page and text fields for the strip; a note that is only read takes nothing."""

    def __init__(
        self, strip: PhotoStrip, screen: QWidget, editors: Iterable[QPlainTextEdit]
    ) -> None:
        super().__init__(screen)
        self._strip = strip
        screen.setAcceptDrops(True)
        screen.installEventFilter(self)
        for editor in editors:
            editor.installEventFilter(self)
            editor.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._strip.isEnabled():
            if event.type() in _DRAGS and isinstance(event, QDropEvent):
                return self._drag(event)
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return isinstance(watched, QPlainTextEdit) and self._paste(event)
        return super().eventFilter(watched, event)

    def _drag(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        if not _brings_pictures(data):
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._strip.take(data)
        return True

    def _paste(self, event: QKeyEvent) -> bool:
        data = QGuiApplication.clipboard().mimeData()
        if not event.matches(QKeySequence.StandardKey.Paste) or data is None:
            return False
        if not _brings_pictures(data):
            return False
        self._strip.take(data)
        return True


def _brings_pictures(data: QMimeData) -> bool:
    files = any(url.isLocalFile() for url in data.urls())
    return files or (data.hasImage() and not data.hasText())

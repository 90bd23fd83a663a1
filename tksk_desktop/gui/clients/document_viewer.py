# SPDX-License-Identifier: MIT
"""Shows one document at full size; nothing is put into a temporary file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.documents import DocumentForm
from tksk_desktop.gui.forms.ui_document_viewer import Ui_DocumentViewer
from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.documents.readings import DocumentLine
from tksk_desktop.vocabulary import short_date, word

OFFERED_NAME = "dokumen.pdf"
"""Nothing personal in a file name; the worker may change it."""


class DocumentViewer(QDialog):
    """A picture fitted to the window, or the pages of a PDF."""

    def __init__(self, line: DocumentLine, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_DocumentViewer()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._picture = QPixmap()
        form = self.form
        self.setWindowTitle(word(line.kind))
        form.titleLabel.setText(line.title)
        day = short_date(line.dated_on) if line.dated_on else ""
        form.lineLabel.setText(" · ".join(part for part in (word(line.kind), day) if part))
        form.closeButton.clicked.connect(self.reject)
        if line.form is DocumentForm.PDF:
            form.stack.setCurrentWidget(form.preview)
            form.preview.show_pdf(content, OFFERED_NAME)
        else:
            form.stack.setCurrentWidget(form.pictureScroll)
            self._picture.loadFromData(content)
        screen = parent.window().size()
        self.resize(screen.boundedTo(QSize(1100, 900)) * 0.9)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Draw the picture as large as the room, never larger than it is."""
        if self._picture.isNull():
            return
        room = self.form.stack.size() - QSize(4, 4)
        fitted = self._picture
        if fitted.width() > room.width() or fitted.height() > room.height():
            fitted = fitted.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.form.pictureLabel.setPixmap(fitted)

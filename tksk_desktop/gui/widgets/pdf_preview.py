# SPDX-License-Identifier: MIT
"""Shows a PDF that exists in memory only; nothing personal is put into a temporary file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.errors import WorldRefused
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.widgets.pdf_printing import ask_and_print, can_print
from tksk_desktop.gui.widgets.usual_folder import documents_folder

ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.25, 4.0
_GAP = 8


class PdfPreview(QWidget):
    """Pages below each other, fitted to the width, with zoom, page number, save and print."""

    printed = Signal()
    """The printer took it; a paper with personal data is then logged."""
    saved = Signal()
    """It was saved outside the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._file_name = ""
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(_GAP)
        self._view.setAccessibleName(self.tr("Preview of the document"))
        self._nothing = QLabel()
        self._nothing.setProperty("look", "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.hide()
        self._pages = QLabel()
        self._pages.setProperty("look", "quiet")
        self._lay_out()
        self._view.pageNavigator().currentPageChanged.connect(self._show_page_number)
        self.setFocusProxy(self._view)
        self._add_keys()
        self.show_nothing("")

    def _lay_out(self) -> None:
        self._smaller = self._tool("−", self.tr("Smaller (Ctrl+-)"))
        self._smaller.clicked.connect(self.zoom_out)
        self._larger = self._tool("+", self.tr("Larger (Ctrl++)"))
        self._larger.clicked.connect(self.zoom_in)
        self._fit = self._tool(self.tr("Fit width"), self.tr("Fit to the width (Ctrl+0)"))
        self._fit.clicked.connect(self.fit_width)
        self._save = QPushButton(icon("download"), self.tr("Save as…"))
        self._save.clicked.connect(self._save_as)
        self._print = QPushButton(icon("printer"), self.tr("Print…"))
        self._print.clicked.connect(self._ask_and_print)
        self._print.setVisible(can_print())
        for button in (self._save, self._print):
            button.setAutoDefault(False)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for tool in (self._smaller, self._larger, self._fit):
            bar.addWidget(tool)
        bar.addSpacing(_GAP)
        bar.addWidget(self._pages)
        bar.addStretch(1)
        bar.addWidget(self._save)
        bar.addWidget(self._print)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addLayout(bar)
        layout.addWidget(self._said)
        layout.addWidget(self._stack, 1)

    def _add_keys(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out),
            (QKeySequence("Ctrl+="), self.zoom_in),
            (QKeySequence("Ctrl+0"), self.fit_width),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_pdf(self, pdf: bytes, file_name: str = "") -> None:
        """Show a document; the place being read stays, where the new one is as long.

        ``file_name`` is offered when it is saved.
        """
        place = self._place()
        self._pdf = pdf
        self._file_name = file_name
        self._load(pdf)
        if self._document.status() is not QPdfDocument.Status.Ready:
            self.show_nothing(self.tr("This document cannot be shown."))
            return
        self._said.hide()
        self._stack.setCurrentWidget(self._view)
        self._switch(on=True)
        self._go_to(place)
        # The view lays its pages out anew once it knows its width; then again to the same place.
        QTimer.singleShot(0, self, lambda: self._go_to(place))
        self._show_page_number()

    def show_nothing(self, text: str) -> None:
        """Show a sentence in place of a document."""
        self._pdf = b""
        self._document.close()
        self._nothing.setText(text)
        self._said.hide()
        self._stack.setCurrentWidget(self._nothing)
        self._switch(on=False)
        self._show_page_number()

    @property
    def file_name(self) -> str:
        """The name that is offered when the document is saved."""
        return self._file_name

    @property
    def sentence(self) -> str:
        """What stands in place of a document; empty while one is shown."""
        return "" if self._pdf else self._nothing.text()

    def page_count(self) -> int:
        """Return the number of pages shown, 0 without a document."""
        return self._document.pageCount() if self._pdf else 0

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._zoom(1 / ZOOM_STEP)

    def fit_width(self) -> None:
        """Show the pages as wide as the room."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def save_to(self, path: Path) -> bool:
        """Write the document to a file, or say why that did not go."""
        try:
            replace_file(path, self._pdf)
        except WorldRefused as refusal:
            self._say(error_text(refusal), "wrong")
            return False
        self._say(self.tr("Saved as {name}.").format(name=path.name), "good")
        self.saved.emit()
        return True

    def _load(self, pdf: bytes) -> None:
        """Hand the bytes to the document; it reads them for as long as it is open."""
        self._document.close()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        former, self._buffer = self._buffer, buffer
        if former is not None:
            former.deleteLater()

    def _place(self) -> tuple[int, int]:
        bar = self._view.verticalScrollBar()
        return bar.value(), self._view.horizontalScrollBar().value()

    def _go_to(self, place: tuple[int, int]) -> None:
        self._view.verticalScrollBar().setValue(place[0])
        self._view.horizontalScrollBar().setValue(place[1])

    def _switch(self, *, on: bool) -> None:
        for button in (self._smaller, self._larger, self._fit, self._save, self._print):
            button.setEnabled(on)

    def _show_page_number(self) -> None:
        count = self.page_count()
        page = min(self._view.pageNavigator().currentPage() + 1, count)
        said = self.tr("Page {number} of {count}").format(number=page, count=count)
        self._pages.setText(said if count else "")

    def _zoom(self, step: float) -> None:
        factor = min(LARGEST, max(SMALLEST, self._factor() * step))
        place = self._view.verticalScrollBar()
        share = place.value() / max(1, place.maximum())
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(factor)
        place.setValue(round(share * place.maximum()))

    def _factor(self) -> float:
        """Return the present zoom; fitted to the width it is reckoned from the widest page."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom:
            return self._view.zoomFactor()
        sizes = (self._document.pagePointSize(page) for page in range(self.page_count()))
        widest = max((size.width() for size in sizes), default=0.0)
        if widest <= 0:
            return 1.0
        margins = self._view.documentMargins()
        room = self._view.viewport().width() - margins.left() - margins.right()
        return room / (widest * self.logicalDpiX() / 72)

    def _save_as(self) -> None:
        offered = Path(documents_folder()) / (self._file_name or self.tr("Document.pdf"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as…"), str(offered), self.tr("PDF document") + " (*.pdf)"
        )
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_suffix(".pdf"))

    def _ask_and_print(self) -> None:
        title = Path(self._file_name).stem or self.tr("Document")
        went = ask_and_print(self._document, title, self)
        if went:
            self._say(self.tr("Sent to the printer."), "good")
            self.printed.emit()
        elif went is not None:
            self._say(
                self.tr("The printer did not take it. Is it on? If not, save the document."),
                "wrong",
            )

    def _say(self, sentence: str, look: str) -> None:
        self._said.setText(sentence)
        wear_look(self._said, look)
        self._said.show()

    def _tool(self, text: str, said: str) -> QToolButton:
        tool = QToolButton()
        tool.setText(text)
        tool.setToolTip(said)
        tool.setAccessibleName(said)
        return tool

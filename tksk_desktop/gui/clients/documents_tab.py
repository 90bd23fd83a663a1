# SPDX-License-Identifier: MIT
"""Dokumen: papers and photos of one client, kept inside the encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.documents import DocumentForm
from tksk_desktop.domain.errors import WorldRefused
from tksk_desktop.gui.clients.document_dialog import DocumentDialog
from tksk_desktop.gui.clients.document_list_model import PICTURE, DocumentListModel
from tksk_desktop.gui.clients.document_viewer import DocumentViewer
from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_client_documents_tab import Ui_ClientDocumentsTab
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.document_reading import (
    ReadDocument,
    document_from_file,
    document_from_image,
)
from tksk_desktop.gui.widgets.photo_reading import PhotoFault, PhotoRefused
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.documents.readings import DocumentLine
from tksk_desktop.usecases.readings import ClientSheet

ENDINGS = "*.pdf *.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff"
_LIST, _NOTHING = 0, 1


class DocumentsTab(SheetTab):
    """The list with what can be done to the chosen document."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientDocumentsTab()
        self.form.setupUi(self)
        self._all: tuple[DocumentLine, ...] = ()
        self.documents = DocumentListModel(self)
        self._dress()
        self._connect()
        self.setAcceptDrops(True)

    @override
    def title(self) -> str:
        return self.tr("Documents")

    @override
    def count(self, sheet: ClientSheet) -> int:
        return sum(entry.what == "document" for entry in sheet.time_line)

    @override
    def fill(self, sheet: ClientSheet) -> None:
        read = partial(self.bench.acts.documents.documents, sheet.id)
        self.bench.read(self, read, partial(self._show, sheet.id))

    def add_file(self, path: Path) -> None:
        """Take in a picture or PDF from a file."""
        self._take_in(partial(document_from_file, path), path.name)

    def paste(self) -> None:
        """Take in the picture or file on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _dress(self) -> None:
        form = self.form
        form.addButton.setIcon(icon("paperclip"))
        form.openButton.setIcon(icon("eye"))
        form.saveButton.setIcon(icon("download"))
        form.changeButton.setIcon(icon("pencil"))
        form.removeButton.setIcon(icon("trash-2"))
        form.backButton.setIcon(icon("undo-2"))
        form.faultLabel.hide()
        form.list.setModel(self.documents)
        form.list.setIconSize(PICTURE)
        form.list.setSpacing(2)
        form.list.setWordWrap(False)
        form.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        form.emptyState.set_up(
            "file-text",
            self.tr("No document yet"),
            self.tr(
                "Photos and scans of the client's papers are kept here, encrypted like all else."
            ),
            self.tr("Add a document…"),
        )

    def _connect(self) -> None:
        form = self.form
        form.addButton.clicked.connect(self._choose)
        form.emptyState.asked.connect(self._choose)
        form.hiddenBox.toggled.connect(lambda _on: self._list_anew())
        form.list.activated.connect(lambda _index: self._open())
        form.list.selectionModel().currentChanged.connect(self._offer)
        form.openButton.clicked.connect(self._open)
        form.saveButton.clicked.connect(self._save_copy)
        form.changeButton.clicked.connect(self._change)
        form.removeButton.clicked.connect(self._remove)
        form.backButton.clicked.connect(self._put_back)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _show(self, client_id: int, lines: tuple[DocumentLine, ...]) -> None:
        if self.sheet is None or self.sheet.id != client_id:
            return
        self._all = lines
        self.form.hiddenBox.setVisible(any(line.removed_on for line in lines))
        self._list_anew()

    def _list_anew(self) -> None:
        form = self.form
        chosen = self._chosen()
        with_hidden = form.hiddenBox.isChecked() and not form.hiddenBox.isHidden()
        shown = [line for line in self._all if with_hidden or line.removed_on is None]
        self.documents.show_lines(shown)
        form.stack.setCurrentIndex(_LIST if shown else _NOTHING)
        row = 0 if chosen is None else self.documents.row_of(chosen.id) or 0
        form.list.setCurrentIndex(self.documents.index(row, 0))
        self._offer()

    def _chosen(self) -> DocumentLine | None:
        return self.documents.line(self.form.list.currentIndex().row())

    def _offer(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        form, line = self.form, self._chosen()
        for button in (form.openButton, form.saveButton, form.changeButton):
            button.setVisible(line is not None)
        form.removeButton.setVisible(line is not None and line.removed_on is None)
        form.backButton.setVisible(line is not None and line.removed_on is not None)

    def _choose(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        words = self.tr("Pictures and PDF") + f" ({ENDINGS} {ENDINGS.upper()})"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a document"), home, words)
        if name:
            self.add_file(Path(name))

    def _take(self, data: QMimeData | None) -> None:
        if data is None:  # An empty clipboard answers so on some systems.
            data = QMimeData()
        path = next((Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()), None)
        if path is not None:
            self.add_file(path)
        elif data.hasImage():
            image = QImage(data.imageData())
            self._take_in(partial(document_from_image, image), "")
        else:
            self._complain(self.tr("There is no picture or file on the clipboard."))

    def _take_in(self, read: Callable[[], ReadDocument], name: str) -> None:
        if self.sheet is None:
            return
        self.form.faultLabel.hide()
        try:
            document = read()
        except PhotoRefused as refusal:
            self._complain(self._sentence(refusal.fault).format(name=name))
            return
        dialog = DocumentDialog(self.bench, self)
        dialog.take_in(self.sheet.id, document, Path(name).stem.replace("_", " "))
        dialog.saved.connect(lambda _done: self.noted.emit(self.tr("The document is kept.")))
        dialog.open()

    def _sentence(self, fault: PhotoFault) -> str:
        sentences = {
            PhotoFault.TOO_BIG: self.tr("{name} is too big: a PDF may have 10 MB at most."),
            PhotoFault.NOT_A_PICTURE: self.tr(
                "{name} is not a picture or PDF that can be read. Use JPG, PNG or PDF without "
                "password."
            ),
            PhotoFault.NOT_READABLE: self.tr("{name} cannot be opened. Is the drive still there?"),
        }
        return sentences[fault]

    def _complain(self, sentence: str) -> None:
        self.form.faultLabel.setText(sentence)
        self.form.faultLabel.show()

    def _with_content(self, use: Callable[[DocumentLine, bytes], None]) -> None:
        line = self._chosen()
        if line is not None:
            read = partial(self.bench.acts.documents.content, line.id)
            self.bench.read(self, read, partial(use, line))

    def _open(self) -> None:
        self._with_content(lambda line, content: DocumentViewer(line, content, self).open())

    def _save_copy(self) -> None:
        self._with_content(self._ask_where)

    def _ask_where(self, line: DocumentLine, content: bytes) -> None:
        ending = ".pdf" if line.form is DocumentForm.PDF else ".jpg"
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save a copy: it will not be encrypted"),
            str(Path(home) / f"dokumen{ending}"),
            f"*{ending}",
        )
        if name:
            path = Path(name)
            self._write_copy(path if path.suffix else path.with_suffix(ending), content)

    def _write_copy(self, path: Path, content: bytes) -> None:
        try:
            replace_file(path, content)
        except WorldRefused as refusal:
            self._complain(error_text(refusal))
        else:
            self.noted.emit(self.tr("Saved as {name}.").format(name=path.name))

    def _change(self) -> None:
        line = self._chosen()
        if line is not None:
            dialog = DocumentDialog(self.bench, self)
            dialog.correct(line)
            dialog.open()

    def _remove(self) -> None:
        line = self._chosen()
        if line is None:
            return
        dialog = ReasonDialog(
            self.bench,
            self,
            head=self.tr("Remove the document"),
            explanation=self.tr(
                "“{title}” leaves the list. It stays in the store and can be put back."
            ).format(title=line.title),
            button=self.tr("Remove"),
            act=partial(self.bench.acts.documents.hide, line.id),
        )
        dialog.saved.connect(lambda _done: self.noted.emit(self.tr("The document is removed.")))
        dialog.open()

    def _put_back(self) -> None:
        line = self._chosen()
        if line is not None:
            self.bench.do(self, partial(self.bench.acts.documents.put_back, line.id))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

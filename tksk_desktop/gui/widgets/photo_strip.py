# SPDX-License-Identifier: MIT
"""Documentation photos of a note: added by button, dropping or pasting; captioned, ordered."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.photo_card import PhotoCard
from tksk_desktop.gui.widgets.photo_reading import (
    PhotoFault,
    PhotoRefused,
    photo_from_file,
    photo_from_image,
)
from tksk_desktop.usecases.readings import PhotoSheet

ENDINGS = "*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff"
_ROOM_FOR_BAR = 16


class PhotoStrip(QWidget):
    """A row of photos with a caption under each."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[PhotoCard] = []
        self._waiting: deque[tuple[str, Callable[[], bytes]]] = deque()
        self._taken: tuple[int, PhotoSheet] | None = None
        self._add = QPushButton(icon("camera"), self.tr("Add photos…"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._choose)
        self._hint = QLabel(self.tr("or drop them here, or paste with Ctrl+V"))
        self._hint.setProperty("look", "quiet")
        self._fault = QLabel()
        self._fault.setProperty("look", "wrong")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._undo = QPushButton(icon("undo-2"), self.tr("Photo removed. Put it back"))
        self._undo.setProperty("look", "link")
        self._undo.setAutoDefault(False)
        self._undo.clicked.connect(self._put_back)
        self._undo.hide()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_next)
        self.setAcceptDrops(True)
        self.setFocusProxy(self._add)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._row)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scroll.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._add)
        top.addWidget(self._hint)
        top.addWidget(self._undo)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._fault)
        layout.addWidget(self._scroll)

    def photos(self) -> tuple[PhotoSheet, ...]:
        """Return the photos in their order; those still being read are waited for."""
        while self._waiting:
            self._read_next()
        return tuple(card.photo() for card in self._cards)

    def set_photos(self, photos: Sequence[PhotoSheet]) -> None:
        """Show these photos in place of the former."""
        self._waiting.clear()
        for card in self._cards:
            self._forget(card)
        self._cards = []
        self._offer_undo(None)
        self._fault.hide()
        for photo in photos:
            self._insert(len(self._cards), photo)
        self._renumber()
        self.changed.emit()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read pictures from files, one after the other, without holding up the window."""
        self._fault.hide()
        self._waiting.extend((path.name, partial(photo_from_file, path)) for path in paths)
        self._timer.start()

    def paste(self) -> None:
        """Add the picture or the picture files on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _offer_undo(self, taken: tuple[int, PhotoSheet] | None) -> None:
        self._taken = taken
        self._undo.setVisible(taken is not None)
        self._hint.setVisible(taken is None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _has_pictures(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.take(event.mimeData())
        event.acceptProposedAction()

    def _choose(self) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose photos"),
            QStandardPaths.writableLocation(pictures),
            self.tr("Photos") + f" ({ENDINGS} {ENDINGS.upper()})",
        )
        self.add_files([Path(name) for name in names])

    def take(self, data: QMimeData | None) -> None:
        """Add the picture or the picture files in what was dropped or pasted."""
        if data is None:  # An empty clipboard answers so on some systems.
            data = QMimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_files(paths)
        elif data.hasImage():
            image = QImage(data.imageData())
            self._fault.hide()
            self._waiting.append((self.tr("The picture"), partial(photo_from_image, image)))
            self._timer.start()
        else:
            self._complain([self.tr("There is no picture on the clipboard.")])

    def _read_next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        name, read = self._waiting.popleft()
        try:
            picture = read()
        except PhotoRefused as refusal:
            self._complain([self._sentence(name, refusal.fault)])
            return
        self._insert(len(self._cards), PhotoSheet(picture, ""))
        self._renumber()
        self.changed.emit()

    def _sentence(self, name: str, fault: PhotoFault) -> str:
        sentences = {
            PhotoFault.TOO_BIG: self.tr("{name} is too big: a photo may have 30 MB at most."),
            PhotoFault.NOT_A_PICTURE: self.tr(
                "{name} is not a picture that can be read. Use JPG or PNG."
            ),
            PhotoFault.NOT_READABLE: self.tr("{name} cannot be opened. Is the drive still there?"),
        }
        return sentences[fault].format(name=name)

    def _complain(self, sentences: list[str]) -> None:
        former = [] if self._fault.isHidden() else [self._fault.text()]
        self._fault.setText("\n".join([*former, *sentences]))
        self._fault.show()

    def _insert(self, place: int, photo: PhotoSheet) -> None:
        card = PhotoCard(photo)
        card.captioned.connect(self.changed)
        card.moved.connect(partial(self._move, card))
        card.removed.connect(partial(self._remove, card))
        self._cards.insert(place, card)
        self._row.insertWidget(place, card)
        card.show()

    def _move(self, card: PhotoCard, steps: int) -> None:
        place = self._cards.index(card)
        self._cards.insert(place + steps, self._cards.pop(place))
        self._row.insertWidget(self._cards.index(card), card)
        self._renumber()
        self._scroll.ensureWidgetVisible(card)
        self.changed.emit()

    def _remove(self, card: PhotoCard) -> None:
        place = self._cards.index(card)
        self._offer_undo((place, card.photo()))
        self._cards.remove(card)
        self._forget(card)
        self._renumber()
        self._undo.setFocus()
        self.changed.emit()

    def _put_back(self) -> None:
        if self._taken is None:
            return
        place, photo = self._taken
        self._offer_undo(None)
        self._insert(min(place, len(self._cards)), photo)
        self._renumber()
        self._cards[min(place, len(self._cards) - 1)].setFocus()
        self.changed.emit()

    def _forget(self, card: PhotoCard) -> None:
        self._row.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _renumber(self) -> None:
        for place, card in enumerate(self._cards):
            card.set_place(place, len(self._cards))
        if self._cards:
            self._scroll.setFixedHeight(self._cards[0].sizeHint().height() + _ROOM_FOR_BAR)
        self._scroll.setVisible(bool(self._cards))


def _has_pictures(data: QMimeData) -> bool:
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())

# SPDX-License-Identifier: MIT
"""One photo of a strip: thumbnail, caption, and the buttons to move and remove it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.readings import PhotoSheet

THUMBNAIL = QSize(176, 120)
_RADIUS = 4


class PhotoCard(QFrame):
    """Shows one photo; what happens on a press is the strip's business."""

    captioned = Signal()
    moved = Signal(int)
    """One place to the front (-1) or to the back (1)."""
    removed = Signal()

    def __init__(self, photo: PhotoSheet) -> None:
        super().__init__()
        self._photo = photo
        self.setProperty("look", "card")
        self._picture = QLabel()
        self._picture.setFixedSize(THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption = QLineEdit(photo.caption)
        self._caption.setCursorPosition(0)
        self._caption.setPlaceholderText(self.tr("What the photo shows"))
        self._caption.textChanged.connect(self._typed)
        self._earlier = self._button("chevron-left")
        self._earlier.clicked.connect(lambda: self.moved.emit(-1))
        self._later = self._button("chevron-right")
        self._later.clicked.connect(lambda: self.moved.emit(1))
        self._remove = self._button("trash-2")
        self._remove.clicked.connect(self._pressed_remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._earlier)
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        buttons.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self._picture)
        layout.addWidget(self._caption)
        layout.addLayout(buttons)
        self.setFixedWidth(THUMBNAIL.width() + 18)
        self.setFocusProxy(self._caption)
        self._draw()

    def photo(self) -> PhotoSheet:
        """Return the photo with the caption as it stands now."""
        return PhotoSheet(self._photo.picture, self._caption.text().strip(), self._photo.held_on)

    def set_place(self, place: int, count: int) -> None:
        """Say which of how many this is, counted from 0."""
        number = place + 1
        self._earlier.setEnabled(place > 0)
        self._later.setEnabled(number < count)
        said = self.tr("Photo {number} of {count}").format(number=number, count=count)
        self.setAccessibleName(said)
        self._picture.setAccessibleName(said)
        for widget, words in (
            (self._caption, self.tr("Caption of photo {number}")),
            (self._earlier, self.tr("Move photo {number} forward")),
            (self._later, self.tr("Move photo {number} back")),
            (self._remove, self.tr("Remove photo {number}")),
        ):
            widget.setAccessibleName(words.format(number=number))
            widget.setToolTip(words.format(number=number))
        self._caption.setToolTip(self._caption.text() or self._caption.accessibleName())

    def _typed(self) -> None:
        self._caption.setToolTip(self._caption.text() or self._caption.accessibleName())
        self.captioned.emit()

    def _pressed_remove(self) -> None:
        self.removed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()

    def _button(self, icon_name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "link")
        button.setIcon(icon(icon_name))
        return button

    def _draw(self) -> None:
        """Draw the middle of the picture into the thumbnail, filling it."""
        whole = QPixmap()
        whole.loadFromData(self._photo.picture)
        ratio = self.devicePixelRatioF()
        size = THUMBNAIL * ratio
        filled = whole.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        thumbnail = QPixmap(size)
        thumbnail.fill(Qt.GlobalColor.transparent)
        painter = QPainter(thumbnail)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(thumbnail.rect(), _RADIUS * ratio, _RADIUS * ratio)
        painter.setClipPath(edge)
        left = (size.width() - filled.width()) // 2
        painter.drawPixmap(left, (size.height() - filled.height()) // 2, filled)
        painter.end()
        thumbnail.setDevicePixelRatio(ratio)
        self._picture.setPixmap(thumbnail)

# SPDX-License-Identifier: MIT
"""Shows the photo of a signed receipt; it stays inside the encrypted data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

LARGEST_WIDTH, LARGEST_HEIGHT = 900, 620


class ReceiptPhoto(QDialog):
    """The picture, fitted into a small screen."""

    def __init__(self, photo: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photo of the receipt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QPixmap()
        picture.loadFromData(photo)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Photo of the receipt"))
        self.picture.setPixmap(
            picture.scaled(
                min(picture.width(), LARGEST_WIDTH),
                min(picture.height(), LARGEST_HEIGHT),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        QVBoxLayout(self).addWidget(self.picture)

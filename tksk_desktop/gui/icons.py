# SPDX-License-Identifier: MIT
"""The line icons, tinted in the theme's colours and drawn crisp at every scaling."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.theme import clear_colour
from tksk_desktop.paths import resource


class _LineIcon(QIconEngine):
    """Draws one SVG in the palette's colour at the size and mode asked for."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = (
            QPalette.ColorGroup.Disabled
            if mode is QIcon.Mode.Disabled
            else QPalette.ColorGroup.Active
        )
        role = self._role
        if state is QIcon.State.On and role is QPalette.ColorRole.PlaceholderText:
            role = QPalette.ColorRole.Highlight
        colour: QColor = QApplication.palette().color(group, role)
        svg = self._drawing.replace("currentColor", colour.name())
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(rect))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(clear_colour())
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.Text) -> QIcon:
    """Return a line icon by its file name in ``resources/icons``, tinted by a palette role."""
    return QIcon(_LineIcon(name, role))


def put_mark(label: QLabel, icon_name: str, size: int) -> None:
    """Put a line icon on a label, crisp on the label's screen."""
    drawing = icon(icon_name, QPalette.ColorRole.Text)
    label.setPixmap(drawing.pixmap(QSize(size, size), label.devicePixelRatio()))

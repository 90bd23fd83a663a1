# SPDX-License-Identifier: MIT
"""The drawing board: symbols are dragged, lines are pulled from one to another, keys do the same.

It knows nothing of families or networks: what a change means is decided by the dialog.
Tab goes from symbol to symbol, the arrows move the chosen one, Enter opens it, Delete removes it;
C begins a line at the chosen symbol, Tab chooses its other end, Enter draws it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsScene, QGraphicsView, QWidget

from tksk_desktop.domain.drawn_pictures import DrawnLine, DrawnPicture
from tksk_desktop.domain.figures import Tone
from tksk_desktop.gui.clients.pictures.picture_items import LineItem, NodeItem
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.figure_painting import tone_colour

Places = dict[int, tuple[float, float]]
STEP = 10.0
LARGEST, SMALLEST = 2.5, 0.25
_MARGIN = 40.0
_ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class PictureView(QGraphicsView):
    """Shows a drawn picture and says what the worker does with it."""

    moved = Signal(int, float, float)
    """A symbol was put elsewhere."""
    opened = Signal(int)
    """A symbol shall be changed."""
    line_opened = Signal(object, object)
    """A line (``DrawnLine``) shall be changed; where the menu opens."""
    menu_wanted = Signal(int, object)
    """The menu of a symbol is wanted at a point of the screen."""
    connected = Signal(int, int)
    """A line was pulled from one symbol to another."""
    removal_wanted = Signal(int)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._redraw: Callable[[Places], Sequence[DrawnLine]] = lambda _places: ()
        self._nodes: dict[int, NodeItem] = {}
        self._lines: list[LineItem] = []
        self._chosen: int | None = None
        self._target: int | None = None
        self._dragged: NodeItem | None = None
        self._grip = QPointF()
        self._pulled: QGraphicsLineItem | None = None
        self._is_fitted = True
        self.connects = False
        """Whether a drag pulls a line instead of moving the symbol."""

    def show_picture(
        self, picture: DrawnPicture, redraw: Callable[[Places], Sequence[DrawnLine]]
    ) -> None:
        """Show a picture; ``redraw`` returns its lines for other places of the symbols."""
        self._redraw = redraw
        for item in (*self._nodes.values(), *self._lines):
            self.scene().removeItem(item)
        self._nodes = {node.key: NodeItem(node) for node in picture.nodes}
        self._put_lines(picture.lines)
        for item in self._nodes.values():
            self.scene().addItem(item)
        if self._chosen not in self._nodes:
            self._chosen = None
        self._target = None
        self._mark()
        self.setAccessibleDescription("; ".join(picture.words()))
        self._fit_scene()

    def chosen(self) -> int | None:
        """Return the key of the chosen symbol."""
        return self._chosen

    def choose(self, key: int | None) -> None:
        """Choose a symbol."""
        self._chosen = key if key in self._nodes else None
        self._mark()
        if self._chosen is not None:
            self.ensureVisible(self._nodes[self._chosen])
        self.chosen_changed.emit()

    def fit(self) -> None:
        """Show the whole picture."""
        self._is_fitted = True
        self._fit_scene()

    def node_point(self, key: int) -> QPoint:
        """Return where a symbol stands on the board, in the viewport's own pixels."""
        return self.mapFromScene(self._nodes[key].pos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scene()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = self.mapToScene(event.position().toPoint())
        item = self._node_at(point)
        self.choose(item.node.key if item is not None else None)
        if item is None:
            return
        self._grip = point - item.pos()
        self._dragged = item
        pulls = self.connects or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if pulls:
            self._pulled = QGraphicsLineItem()
            self._pulled.setPen(QPen(tone_colour(Tone.ACCENT), 2, Qt.PenStyle.DashLine))
            self.scene().addItem(self._pulled)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            return
        point = self.mapToScene(event.position().toPoint())
        if self._pulled is not None:
            start = self._dragged.pos()
            self._pulled.setLine(start.x(), start.y(), point.x(), point.y())
            under = self._node_at(point)
            is_other = under is not None and under is not self._dragged
            self._target = under.node.key if under is not None and is_other else None
            self._mark()
        else:
            self._dragged.setPos(point - self._grip)
            self._put_lines(self._redraw(self._places()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, None
        if dragged is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._pulled is not None:
            self.scene().removeItem(self._pulled)
            self._pulled = None
            target, self._target = self._target, None
            self._mark()
            if target is not None:
                self.connected.emit(dragged.node.key, target)
        elif (dragged.pos().x(), dragged.pos().y()) != (dragged.node.x, dragged.node.y):
            self._is_fitted = False
            self.moved.emit(dragged.node.key, dragged.pos().x(), dragged.pos().y())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = self.mapToScene(event.position().toPoint())
        item = self._node_at(point)
        line = self._line_at(point)
        if item is not None:
            self.opened.emit(item.node.key)
        elif line is not None:
            self.line_opened.emit(line.line, event.globalPosition().toPoint())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = self.mapToScene(event.pos())
        item = self._node_at(point)
        line = self._line_at(point)
        if item is not None:
            self.choose(item.node.key)
            self.menu_wanted.emit(item.node.key, event.globalPos())
        elif line is not None:
            self.line_opened.emit(line.line, event.globalPos())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go through the symbols first, then out of the board."""
        keys = list(self._nodes)
        begins = self._target if self.connects and self._chosen is not None else self._chosen
        place = keys.index(begins) if begins in keys else (-1 if next else len(keys))
        place += 1 if next else -1
        while 0 <= place < len(keys):
            if self.connects and self._chosen is not None:
                if keys[place] != self._chosen:
                    self._target = keys[place]
                    self._mark()
                    return True
                place += 1 if next else -1
            else:
                self.choose(keys[place])
                return True
        return super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(1.15)
        elif key == Qt.Key.Key_Minus:
            self._zoom(1 / 1.15)
        elif self._chosen is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._nudge(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(self._chosen)
        elif key == Qt.Key.Key_C and not event.modifiers():
            self.connects = True
            self.chosen_changed.emit()
        elif key == Qt.Key.Key_Escape and self.connects:
            self._stop_connecting()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Draw the line that was begun, or open the chosen symbol."""
        chosen, target = self._chosen, self._target
        if chosen is None:
            return
        if self.connects and target is not None:
            self._stop_connecting()
            self.connected.emit(chosen, target)
        else:
            self.opened.emit(chosen)

    def _stop_connecting(self) -> None:
        self.connects = False
        self._target = None
        self._mark()
        self.chosen_changed.emit()

    def _nudge(self, dx: float, dy: float) -> None:
        if self._chosen is not None:
            item = self._nodes[self._chosen]
            self._is_fitted = False
            self.moved.emit(self._chosen, item.pos().x() + dx, item.pos().y() + dy)

    def _mark(self) -> None:
        for key, item in self._nodes.items():
            item.mark(chosen=key == self._chosen, target=key == self._target)

    def _places(self) -> Places:
        return {key: (item.pos().x(), item.pos().y()) for key, item in self._nodes.items()}

    def _put_lines(self, lines: Sequence[DrawnLine]) -> None:
        for item in self._lines:
            if item.scene() is not None:
                self.scene().removeItem(item)
        self._lines = [LineItem(line) for line in lines]
        for item in self._lines:
            self.scene().addItem(item)

    def _node_at(self, point: QPointF) -> NodeItem | None:
        return next((item for item in self._nodes.values() if item.holds(point)), None)

    def _line_at(self, point: QPointF) -> LineItem | None:
        """Return the line under a point; how two get on lies above bonds."""
        found = [item for item in self._lines if item.holds(point)]
        return max(found, key=lambda item: item.zValue(), default=None)

    def _zoom(self, factor: float) -> None:
        wanted = self.transform().m11() * factor
        if SMALLEST <= wanted <= LARGEST:
            self._is_fitted = False
            self.scale(factor, factor)

    def _fit_scene(self) -> None:
        """Give the scene room around the picture, and show all of it unless she zoomed."""
        rect = self._bounds().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self.setSceneRect(rect)
        if self._is_fitted:
            self.fitInView(rect, Qt.AspectRatioMode.KeepAspectRatio)
            if self.transform().m11() > 1.25:
                self.resetTransform()
                self.scale(1.25, 1.25)

    def _bounds(self) -> QRectF:
        rect = QRectF()
        for item in (*self._nodes.values(), *self._lines):
            rect = rect.united(item.sceneBoundingRect())
        return rect

# SPDX-License-Identifier: MIT
"""Puts the pages of a PDF on a printer, each at its true size.

Where the system has no printing libraries this module still imports, and ``can_print`` is False.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QWidget

try:
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
except ImportError:  # no CUPS libraries on this machine
    _PRINTING = False
else:
    _PRINTING = True

POINTS_PER_INCH = 72
FINEST = 300
"""Dots per inch that a page is drawn with; more costs time and is not seen on office paper."""


def can_print() -> bool:
    """Tell whether the system's printing libraries are there."""
    return _PRINTING


def ask_and_print(document: QPdfDocument, title: str, parent: QWidget) -> int | None:
    """Let printer and number of copies be chosen, then print.

    Return how many copies went: 0 where the printer did not take them, None where cancelled.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, document.pageCount())
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return printer.copyCount() if print_pages(document, printer) else 0
    finally:
        QGuiApplication.restoreOverrideCursor()


def print_pages(document: QPdfDocument, printer: QPrinter) -> bool:
    """Print the pages in the printer's range, all where it has none; return whether it went."""
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    printer.setFullPage(True)
    _fit_paper(document, printer, first - 1)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(first - 1, last):
        if page >= first:
            _fit_paper(document, printer, page)
            printer.newPage()
        _draw_page(document, page, printer, painter)
    return painter.end()


def _fit_paper(document: QPdfDocument, printer: QPrinter, page: int) -> None:
    """Ask for paper of the page's own size: the reports are A4 or F4, upright or across."""
    size = document.pagePointSize(page)
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    lies = size.width() > size.height()
    paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    across = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, across, QMarginsF(0, 0, 0, 0)))


def _draw_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    points = document.pagePointSize(page)
    scale = printer.resolution() / POINTS_PER_INCH
    fine = min(printer.resolution(), FINEST) / POINTS_PER_INCH
    pixels = QSize(math.ceil(points.width() * fine), math.ceil(points.height() * fine))
    image = document.render(page, pixels)
    target = QRectF(0, 0, points.width() * scale, points.height() * scale)
    paper = QRectF(QRect(0, 0, printer.width(), printer.height()))
    if target.width() > paper.width() + 1 or target.height() > paper.height() + 1:
        # The printer has smaller paper only: the whole page is worth more than its size.
        shrunk = target.size()
        shrunk.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target.setSize(shrunk)
    painter.drawImage(target, image)

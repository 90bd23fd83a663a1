# SPDX-License-Identifier: MIT
"""The PDF preview: real documents shown, replaced, saved and printed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from tksk_desktop.gui.widgets.pdf_preview import PdfPreview
from tksk_desktop.gui.widgets.pdf_printing import print_pages

F4 = (215 * mm, 330 * mm)


def pdf(pages: int, size: tuple[float, float] = A4, *, last_lies: bool = False) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size)
    for page in range(1, pages + 1):
        if last_lies and page == pages:
            canvas.setPageSize(landscape(size))
        canvas.drawString(100, 400, f"Halaman {page}")
        canvas.rect(50, 50, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[PdfPreview]:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(600, 500)
    preview.show()
    qtbot.waitExposed(preview)
    yield preview
    preview.close()


def view_of(preview: PdfPreview) -> QPdfView:
    view = preview.findChild(QPdfView)
    assert isinstance(view, QPdfView)
    return view


def said(preview: PdfPreview) -> str:
    labels = preview.findChildren(QLabel)
    return " | ".join(x.text() for x in labels if x.isVisible() and x.text())


def buttons(preview: PdfPreview) -> list[QPushButton]:
    return [button for button in preview.findChildren(QPushButton) if button.isVisible()]


def test_pages_are_counted_and_fitted_to_the_width(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(pdf(9))
    assert preview.page_count() == 9
    assert "1" in said(preview)
    assert "9" in said(preview)
    qtbot.waitUntil(lambda: view_of(preview).verticalScrollBar().maximum() > 1000)
    assert view_of(preview).horizontalScrollBar().maximum() == 0
    assert all(button.isEnabled() for button in buttons(preview))


def test_scrolling_tells_the_page(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(pdf(5))
    bar = view_of(preview).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: "5 of 5" in said(preview))


def test_a_new_document_stays_at_the_same_place(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(pdf(6))
    bar = view_of(preview).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(1234)
    for pages in (6, 7, 6):
        preview.show_pdf(pdf(pages))
        assert bar.value() == 1234
        assert preview.page_count() == pages
    QGuiApplication.processEvents()
    assert bar.value() == 1234
    preview.show_pdf(pdf(1))
    assert bar.value() == bar.maximum() < 1234
    assert "1 of 1" in said(preview)


def test_zooming_by_keys(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(pdf(3))
    view = view_of(preview)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 100)
    fitted = view.verticalScrollBar().maximum()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoomMode() is QPdfView.ZoomMode.Custom
    larger = view.verticalScrollBar().maximum()
    assert larger > fitted * 1.15
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert abs(view.verticalScrollBar().maximum() - fitted) < fitted * 0.03
    for _ in range(30):
        preview.zoom_out()
    assert view.zoomFactor() == 0.25
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.verticalScrollBar().maximum() == fitted


def test_nothing_to_show_is_a_sentence(preview: PdfPreview) -> None:
    preview.show_pdf(pdf(2))
    preview.show_nothing("Pilih bulan.")
    assert said(preview) == "Pilih bulan."
    assert preview.page_count() == 0
    assert not any(button.isEnabled() for button in buttons(preview))
    assert not view_of(preview).isVisible()


@pytest.mark.parametrize("damaged", [b"", b"%PDF-1.7 garbage", pdf(2)[:300]])
def test_a_damaged_document_is_said(preview: PdfPreview, damaged: bytes) -> None:
    preview.show_pdf(damaged)
    assert preview.page_count() == 0
    assert said(preview) != ""
    preview.show_pdf(pdf(2))
    assert preview.page_count() == 2


def test_saved_bytes_are_the_same_bytes(preview: PdfPreview, tmp_path: Path) -> None:
    document = pdf(2)
    preview.show_pdf(document, "laporan.pdf")
    assert preview.save_to(tmp_path / "laporan.pdf")
    assert (tmp_path / "laporan.pdf").read_bytes() == document
    assert "laporan.pdf" in said(preview)
    assert not preview.save_to(tmp_path / "gone" / "laporan.pdf")
    assert "laporan.pdf" not in said(preview)
    assert list(tmp_path.iterdir()) == [tmp_path / "laporan.pdf"]


def test_no_temporary_file_is_left_or_made(preview: PdfPreview) -> None:
    folder = Path(QDir.tempPath())
    before = {path.name for path in folder.iterdir()}
    preview.show_pdf(pdf(2))
    made = {path.name for path in folder.iterdir()} - before
    assert not [name for name in made if name.endswith(".pdf") or name.startswith("qt_temp")]


def printed(document: bytes, target: Path, first: int = 0, last: int = 0) -> pypdf.PdfReader:
    preview = PdfPreview()
    preview.show_pdf(document)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    if first:
        printer.setFromTo(first, last)
    shown = preview.findChild(QPdfDocument)
    assert isinstance(shown, QPdfDocument)
    assert print_pages(shown, printer)
    return pypdf.PdfReader(target)


@pytest.mark.parametrize("size", [A4, F4])
def test_printed_pages_have_their_true_size(
    qtbot: QtBot, tmp_path: Path, size: tuple[float, float]
) -> None:
    paper = printed(pdf(3, size, last_lies=True), tmp_path / "paper.pdf")
    sizes = [(float(page.mediabox.width), float(page.mediabox.height)) for page in paper.pages]
    wide = landscape(size)
    for seen, meant in zip(sizes, [size, size, wide], strict=True):
        # Three points: printers know F4 as Folio, a millimetre wider.
        assert seen == pytest.approx(meant, abs=3)


def test_a_range_of_pages_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    assert len(printed(pdf(5), tmp_path / "paper.pdf", 2, 3).pages) == 2


def test_printed_ink_lies_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    printed(pdf(1), tmp_path / "paper.pdf")
    document = QPdfDocument()
    document.load(str(tmp_path / "paper.pdf"))
    image = document.render(0, document.pagePointSize(0).toSize())
    document.close()
    assert image.pixelColor(100, image.height() - 100).lightness() < 20
    assert image.pixelColor(300, image.height() - 100).lightness() > 200 or (
        image.pixelColor(300, image.height() - 100).alpha() == 0
    )

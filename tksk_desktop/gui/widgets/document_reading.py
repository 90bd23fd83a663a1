# SPDX-License-Identifier: MIT
"""Makes a document out of a file: pictures become bounded photos, a PDF stays as it is.

A PDF is only drawn, never run: Qt's reader knows neither scripts nor links that open by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from tksk_desktop.domain.documents import MOST_BYTES, DocumentForm, form_of
from tksk_desktop.gui.widgets.photo_reading import (
    PhotoFault,
    PhotoRefused,
    photo_from_bytes,
    photo_from_image,
)

PREVIEW = QSize(160, 160)


@dataclass(frozen=True)
class ReadDocument:
    """The bytes to keep, and a small picture of them for lists."""

    content: bytes
    preview: bytes
    form: DocumentForm


def document_from_file(path: Path) -> ReadDocument:
    """Return what is to be kept of a file; raise PhotoRefused."""
    try:
        if path.stat().st_size > 3 * MOST_BYTES:
            raise PhotoRefused(PhotoFault.TOO_BIG)
        return document_from_bytes(path.read_bytes())
    except OSError as error:
        raise PhotoRefused(PhotoFault.NOT_READABLE) from error


def document_from_bytes(raw: bytes) -> ReadDocument:
    """Return what is to be kept of a picture or PDF; raise PhotoRefused."""
    if form_of(raw) is DocumentForm.PDF:
        if len(raw) > MOST_BYTES:
            raise PhotoRefused(PhotoFault.TOO_BIG)
        return ReadDocument(raw, _small(_first_page(raw)), DocumentForm.PDF)
    return _of_picture(photo_from_bytes(raw))


def document_from_image(image: QImage) -> ReadDocument:
    """Return what is to be kept of a drawn picture."""
    return _of_picture(photo_from_image(image))


def _of_picture(picture: bytes) -> ReadDocument:
    return ReadDocument(picture, _small(QImage.fromData(picture)), DocumentForm.JPEG)


def _first_page(pdf: bytes) -> QImage:
    """Draw the first page small; raise PhotoRefused where the PDF is broken or locked."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)  # type: ignore[call-overload] # its stub knows no None
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready or document.pageCount() < 1:
        raise PhotoRefused(PhotoFault.NOT_A_PICTURE)
    size = document.pagePointSize(0).toSize()
    page = document.render(0, size.scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
    document.close()
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


def _small(image: QImage) -> bytes:
    if image.isNull():
        return b""
    return photo_from_image(
        image.scaled(
            PREVIEW,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    )

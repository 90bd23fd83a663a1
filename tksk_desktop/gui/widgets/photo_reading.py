# SPDX-License-Identifier: MIT
"""Makes a documentation photo out of whatever picture comes: upright, bounded, without metadata.

A phone writes the place and the owner's name into each picture; nothing of it may reach a report.
Only the drawn pixels go on, as a new JPEG.
"""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

MOST_BYTES = 30_000_000
LONGEST_SIDE = 1600
"""Pixels: more than a third of a page of paper can show."""
QUALITY = 85


class PhotoFault(Enum):
    """Why a file does not become a photo."""

    TOO_BIG = auto()
    NOT_A_PICTURE = auto()
    NOT_READABLE = auto()


class PhotoRefused(Exception):
    """The file does not become a photo; ``fault`` says why."""

    def __init__(self, fault: PhotoFault) -> None:
        super().__init__(fault.name)
        self.fault = fault


def photo_from_file(path: Path) -> bytes:
    """Return a JPEG made of the picture in a file; raise PhotoRefused."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PhotoRefused(PhotoFault.TOO_BIG)
        raw = path.read_bytes()
    except OSError as error:
        raise PhotoRefused(PhotoFault.NOT_READABLE) from error
    return photo_from_bytes(raw)


def photo_from_bytes(raw: bytes) -> bytes:
    """Return a JPEG made of an encoded picture, turned upright; raise PhotoRefused."""
    if len(raw) > MOST_BYTES:
        raise PhotoRefused(PhotoFault.TOO_BIG)
    device = QBuffer()
    device.setData(QByteArray(raw))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format() in (b"svg", b"svgz", b"pdf"):
        raise PhotoRefused(PhotoFault.NOT_A_PICTURE)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        # Scaled while decoding: a 50 megapixel picture never stands whole in memory.
        reader.setScaledSize(_bounded(size))
    image = reader.read()
    if image.isNull():
        raise PhotoRefused(PhotoFault.NOT_A_PICTURE)
    return photo_from_image(image)


def photo_from_image(image: QImage) -> bytes:
    """Return a JPEG of the drawn pixels alone."""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            _bounded(image.size()),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    if image.colorSpace().colorModel() is QColorSpace.ColorModel.Rgb:
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    bare = QImage(image.size(), QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(bare.rect(), image)
    painter.end()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(bare)
    return bytes(target.data().data())


def _bounded(size: QSize) -> QSize:
    bounded = size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return bounded.expandedTo(QSize(1, 1))

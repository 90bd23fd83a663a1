# SPDX-License-Identifier: MIT
"""The photo strip: adding, captioning, ordering, removing and putting back."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.photo_strip import PhotoStrip
from tksk_desktop.usecases.readings import PhotoSheet


def jpeg(colour: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(target, "JPEG")
    return target.getvalue()


THREE = tuple(PhotoSheet(jpeg(name), name) for name in ("red", "green", "blue"))


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[PhotoStrip]:
    strip = PhotoStrip()
    qtbot.addWidget(strip)
    strip.resize(700, 300)
    strip.show()
    yield strip
    strip.close()


def captions(strip: PhotoStrip) -> list[str]:
    return [photo.caption for photo in strip.photos()]


def press(strip: PhotoStrip, name: str) -> None:
    buttons = [b for b in strip.findChildren(QToolButton) if b.isVisible()]
    button = next(b for b in buttons if b.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def undo_of(strip: PhotoStrip) -> QPushButton:
    return next(b for b in strip.findChildren(QPushButton) if b.property("look") == "link")


def faults(strip: PhotoStrip) -> str:
    labels = strip.findChildren(QLabel)
    return "".join(x.text() for x in labels if x.property("look") == "wrong" and x.isVisible())


def test_photos_come_back_as_they_were_given(strip: PhotoStrip) -> None:
    strip.set_photos(THREE)
    assert strip.photos() == THREE


def test_files_are_read_one_after_the_other(
    qtbot: QtBot, strip: PhotoStrip, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.jpg").write_bytes(jpeg("red"))
    (tmp_path / "surat.txt").write_text("bukan foto")
    names = ("a.jpg", "surat.txt", "gone.jpg", "b.jpg")
    strip.add_files([tmp_path / name for name in names])
    qtbot.waitUntil(lambda: len(strip.findChildren(QLineEdit)) == 2)
    assert len(strip.photos()) == 2
    assert Image.open(io.BytesIO(strip.photos()[0].picture)).size == (60, 40)
    assert "surat.txt" in faults(strip)
    assert "gone.jpg" in faults(strip)
    assert "a.jpg" not in faults(strip)
    strip.add_files([tmp_path / "a.jpg"])
    assert faults(strip) == ""


def test_nothing_is_lost_when_asked_while_still_reading(strip: PhotoStrip, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg("red"))
    strip.add_files([tmp_path / "a.jpg"] * 3)
    assert len(strip.photos()) == 3


def test_a_caption_is_typed(qtbot: QtBot, strip: PhotoStrip) -> None:
    strip.set_photos(THREE[:1])
    line = strip.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    with qtbot.waitSignal(strip.changed):
        QTest.keyClicks(line, "Kunjungan rumah")
    assert captions(strip) == ["Kunjungan rumah"]
    assert line.accessibleName() != ""


def test_photos_are_moved(qtbot: QtBot, strip: PhotoStrip) -> None:
    strip.set_photos(THREE)
    with qtbot.waitSignal(strip.changed):
        press(strip, "Move photo 3 forward")
    assert captions(strip) == ["red", "blue", "green"]
    press(strip, "Move photo 1 back")
    assert captions(strip) == ["blue", "red", "green"]
    first = next(
        b for b in strip.findChildren(QToolButton) if b.accessibleName() == "Move photo 1 forward"
    )
    assert not first.isEnabled()
    xs = [line.mapTo(strip, QPoint()).x() for line in strip.findChildren(QLineEdit)]
    assert len(set(xs)) == 3


def test_a_removed_photo_can_be_put_back(qtbot: QtBot, strip: PhotoStrip) -> None:
    strip.set_photos(THREE)
    assert not undo_of(strip).isVisible()
    with qtbot.waitSignal(strip.changed):
        press(strip, "Remove photo 2")
    assert captions(strip) == ["red", "blue"]
    assert undo_of(strip).isVisible()
    with qtbot.waitSignal(strip.changed):
        QTest.keyClick(undo_of(strip), Qt.Key.Key_Space)
    assert strip.photos() == THREE
    assert not undo_of(strip).isVisible()


def test_a_picture_is_pasted(qtbot: QtBot, strip: PhotoStrip) -> None:
    image = QImage(50, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    strip.setFocus()
    add = strip.focusProxy()
    assert add is not None
    qtbot.waitUntil(add.hasFocus)
    QTest.keyClick(add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [Image.open(io.BytesIO(p.picture)).size for p in strip.photos()] == [(50, 30)]


def test_a_clipboard_without_picture_is_said(strip: PhotoStrip) -> None:
    QGuiApplication.clipboard().setText("catatan")
    strip.paste()
    assert strip.photos() == ()
    assert faults(strip) != ""


def test_files_are_dropped(strip: PhotoStrip, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(jpeg("red"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(strip, enter)
    assert enter.isAccepted()
    QGuiApplication.sendEvent(strip, drop)
    assert len(strip.photos()) == 1

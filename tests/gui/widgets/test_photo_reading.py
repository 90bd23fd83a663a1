# SPDX-License-Identifier: MIT
"""Photos: upright, bounded, and nothing of the phone's metadata left; judged by Pillow."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from tksk_desktop.gui.widgets.photo_reading import (
    LONGEST_SIDE,
    MOST_BYTES,
    PhotoFault,
    PhotoRefused,
    photo_from_bytes,
    photo_from_file,
    photo_from_image,
)

ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F
SECRET = b"Rumah-Bu-Sumiati"


def phone_picture(size: tuple[int, int] = (400, 300)) -> bytes:
    """A picture lying on its side, red at what is the top once upright, with GPS and comment."""
    picture = Image.new("RGB", size, "blue")
    picture.paste("red", (0, 0, size[0] // 4, size[1]))
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[MAKER] = SECRET.decode()
    exif[GPS] = {1: "S", 2: (8.0, 7.0, 48.0), 3: "E", 4: (112.0, 34.0, 12.0)}
    target = io.BytesIO()
    picture.save(target, "JPEG", exif=exif, comment=SECRET)
    return target.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(jpeg))
    assert picture.format == "JPEG"
    picture.load()
    return picture


def test_place_owner_and_comment_are_gone() -> None:
    raw = phone_picture()
    assert dict(Image.open(io.BytesIO(raw)).getexif())
    assert SECRET in raw
    jpeg = photo_from_bytes(raw)
    assert dict(opened(jpeg).getexif()) == {}
    assert not {"exif", "comment", "icc_profile", "xmp"} & set(opened(jpeg).info)
    assert SECRET not in jpeg
    assert b"Exif" not in jpeg


def test_the_text_of_a_png_is_gone_too() -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    image.setText("Description", SECRET.decode())
    assert SECRET not in photo_from_image(image)


def test_a_picture_on_its_side_stands_up() -> None:
    picture = opened(photo_from_bytes(phone_picture()))
    assert picture.size == (300, 400)
    top, bottom = picture.getpixel((150, 20)), picture.getpixel((150, 380))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > top[2]
    assert bottom[2] > 200 > bottom[0]


@pytest.mark.parametrize(
    ("size", "becomes"),
    [((4000, 3000), (1200, 1600)), ((1600, 1200), (1200, 1600)), ((5000, 10), (3, 1600))],
)
def test_big_pictures_are_bounded(size: tuple[int, int], becomes: tuple[int, int]) -> None:
    picture = opened(photo_from_bytes(phone_picture(size)))
    assert max(picture.size) == LONGEST_SIDE
    assert abs(picture.size[0] - becomes[0]) <= 1
    assert picture.size[1] == becomes[1]


def test_see_through_becomes_white() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(target, "PNG")
    assert opened(photo_from_bytes(target.getvalue())).getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1", "I;16", "RGBA"])
def test_any_kind_of_picture_becomes_a_photo(mode: str) -> None:
    target = io.BytesIO()
    Image.new(mode, (64, 48)).save(target, "TIFF")
    png = io.BytesIO()
    if mode == "CMYK":
        Image.new(mode, (64, 48)).save(png, "JPEG")
    else:
        Image.new(mode, (64, 48)).save(png, "PNG")
    assert opened(photo_from_bytes(png.getvalue())).size == (64, 48)


@pytest.mark.parametrize(
    "raw",
    [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>"],
)
def test_what_is_no_picture_is_refused(raw: bytes) -> None:
    with pytest.raises(PhotoRefused) as refusal:
        photo_from_bytes(raw)
    assert refusal.value.fault is PhotoFault.NOT_A_PICTURE


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_a_picture_cut_short_is_refused() -> None:
    with pytest.raises(PhotoRefused):
        photo_from_bytes(phone_picture()[:300])


def test_files_too_big_or_gone_are_refused(tmp_path: Path) -> None:
    big = tmp_path / "big.jpg"
    with big.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(PhotoRefused) as refusal:
        photo_from_file(big)
    assert refusal.value.fault is PhotoFault.TOO_BIG
    for path in (tmp_path / "gone.jpg", tmp_path):
        with pytest.raises(PhotoRefused) as refusal:
            photo_from_file(path)
        assert refusal.value.fault is PhotoFault.NOT_READABLE

# SPDX-License-Identifier: MIT
"""Plain drawings that stand for photos and scanned papers; nobody is on them."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageDraw


def house(chance: random.Random) -> bytes:
    """Draw a house on a meadow, as a JPEG."""
    picture = Image.new("RGB", (640, 480), (205, 226, 238))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 320, 640, 480), fill=(122, 158, 92))
    left = 120 + chance.randint(0, 200)
    pen.rectangle((left, 220, left + 200, 360), fill=(226, 214, 190), outline=(90, 80, 70))
    pen.polygon(((left - 20, 220), (left + 100, 130), (left + 220, 220)), fill=(166, 84, 60))
    pen.rectangle((left + 80, 280, left + 120, 360), fill=(110, 80, 60))
    return _jpeg(picture)


def paper(chance: random.Random) -> bytes:
    """Draw a sheet with grey lines where a scanned paper has its words, as a JPEG."""
    picture = Image.new("RGB", (600, 840), (252, 251, 247))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((60, 50, 540, 58), fill=(60, 60, 60))
    for line in range(22):
        top = 110 + line * 30
        pen.rectangle((60, top, chance.randint(340, 540), top + 8), fill=(170, 172, 170))
    pen.ellipse((400, 700, 500, 800), outline=(70, 90, 160), width=5)
    return _jpeg(picture)


def small(jpeg: bytes) -> bytes:
    """Return a picture as small as lists show it."""
    picture = Image.open(io.BytesIO(jpeg))
    picture.thumbnail((160, 160))
    return _jpeg(picture)


def _jpeg(picture: Image.Image) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=80)
    return target.getvalue()

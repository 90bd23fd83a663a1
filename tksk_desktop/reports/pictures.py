# SPDX-License-Identifier: MIT
"""Pictures made ready for paper: upright, bounded, without the camera's notes; no layout."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps

LONGEST_SIDE = 1000
QUALITY = 82
MOST_PIXELS = 150_000_000


@dataclass(frozen=True)
class Picture:
    """An encoded picture with its size in pixels."""

    encoded: bytes
    width: int
    height: int


def photo_for_paper(data: bytes) -> Picture | None:
    """Return a photo as a bounded JPEG without EXIF (it may tell where it was taken).

    None where the bytes are no readable picture.
    """
    return _prepare(data, "JPEG")


def emblem_for_paper(data: bytes) -> Picture | None:
    """Return an emblem as a bounded PNG that keeps its transparent ground; None if unreadable."""
    return _prepare(data, "PNG")


def _prepare(data: bytes, form: str) -> Picture | None:
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return None
            # A JPEG can be read at a fraction of its size, which spares time and memory.
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            bare = upright.convert("RGBA") if form == "PNG" else _on_white(upright)
            # The bare pixels go on a new sheet, so that no note of the camera can follow them.
            sheet = Image.new(bare.mode, bare.size)
            sheet.paste(bare)
            target = io.BytesIO()
            sheet.save(target, form, quality=QUALITY)
            return Picture(target.getvalue(), *sheet.size)
    except Exception:  # noqa: BLE001 - decoders fail in many ways; a report is made nevertheless
        return None


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode not in ("RGBA", "LA", "PA", "P"):
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    sheet = Image.new("RGB", layered.size, "white")
    sheet.paste(layered, mask=layered.getchannel("A"))
    return sheet

# SPDX-License-Identifier: MIT
"""Puts the visible block of a later signature into its field: a page that was drawn elsewhere."""

from __future__ import annotations

import io

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle

NAME = "TKSKBlock"


class DrawnPage(PdfContent):
    """The first page of a small PDF as content of an appearance; fonts come along with it."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        super().__init__()

    def render(self) -> bytes:
        """Take the page into the paper and draw it."""
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._pdf)))
        self.resources.xobject[f"/{NAME}"] = page
        left, foot, right, top = (float(edge) for edge in page.get_object()["/BBox"])
        self.box = BoxConstraints(width=right - left, height=top - foot)
        return f"/{NAME} Do".encode()


def look_of_block(stamp: bytes | None) -> StaticStampStyle:
    """Return the appearance of a field; an empty one where the paper shows the block itself."""
    if stamp is None:
        return StaticStampStyle(border_width=0, background=None)
    return StaticStampStyle(
        border_width=0,
        background=DrawnPage(stamp),
        background_layout=SimpleBoxLayoutRule(
            x_align=AxisAlignment.ALIGN_MIN,
            y_align=AxisAlignment.ALIGN_MIN,
            margins=Margins.uniform(0),
        ),
    )

# SPDX-License-Identifier: MIT
"""The head of official papers (kop): emblem left, names and address centred, a double line."""

from __future__ import annotations

import io
from typing import Any, Protocol

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from tksk_desktop.reports import wording
from tksk_desktop.reports.pictures import emblem_for_paper
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.ruled_table import wrap
from tksk_desktop.reports.styles import BOLD, REGULAR, PaperFonts
from tksk_desktop.usecases.report_content import Letterhead

EMBLEM, GAP = 21 * mm, 4 * mm
LONGEST_LINE = 240
LINES_HEIGHT = 11.0
"""Room for the thick and the thin line below the texts."""
LOOKS = ((BOLD, 13.0, 16.5), (BOLD, 15.0, 19.0), (REGULAR, 9.5, 12.0))


class Headed(Protocol):
    """Whose paper it is; fulfilled by the contents of papers."""

    @property
    def letterhead(self) -> Letterhead: ...
    @property
    def regency_name(self) -> str: ...
    @property
    def subdistrict_name(self) -> str: ...


def letterhead_of(office: Headed) -> Letterhead:
    """Return the office's own letterhead; where it is not filled in, the plain names."""
    head = office.letterhead
    return Letterhead(
        head.government.strip() or wording.GOVERNMENT.format(regency=office.regency_name),
        head.office.strip() or wording.SUBDISTRICT.format(subdistrict=office.subdistrict_name),
        head.address,
        head.emblem,
    )


class LetterheadBlock(Flowable):  # type: ignore[misc]
    """The kop over the full width of the text."""

    def __init__(self, head: Letterhead, fonts: PaperFonts, width: float) -> None:
        super().__init__()
        self._emblem = emblem_for_paper(head.emblem) if head.emblem else None
        inset = EMBLEM + GAP if self._emblem is not None else 0.0
        self._lines: list[tuple[str, str, float, float]] = []
        texts = (head.government.upper(), head.office.upper(), head.address)
        for text, (font, size, leading) in zip(texts, LOOKS, strict=True):
            short = shorten(fonts.exact(text), LONGEST_LINE)
            lines = wrap(short, width - 2 * inset, font, size)
            self._lines += [(line, font, size, leading) for line in lines]
        self._text_height = sum(leading for *_, leading in self._lines)
        least = EMBLEM if self._emblem is not None else 0.0
        self.width = width
        self.height = max(self._text_height, least) + LINES_HEIGHT
        self.spaceAfter = 14

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the head is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw emblem, texts and the double line."""
        canvas: Any = self.canv
        canvas.saveState()
        middle = LINES_HEIGHT + (self.height - LINES_HEIGHT) / 2
        if self._emblem is not None:
            canvas.drawImage(
                ImageReader(io.BytesIO(self._emblem.encoded)),
                0,
                middle - EMBLEM / 2,
                EMBLEM,
                EMBLEM,
                mask="auto",
                preserveAspectRatio=True,
            )
        y = middle + self._text_height / 2
        for text, font, size, leading in self._lines:
            canvas.setFont(font, size)
            canvas.drawCentredString(self.width / 2, y - size, text)
            y -= leading
        canvas.setStrokeGray(0)
        canvas.setLineWidth(2.25)
        canvas.line(0, 4.5, self.width, 4.5)
        canvas.setLineWidth(0.75)
        canvas.line(0, 1, self.width, 1)
        canvas.restoreState()

# SPDX-License-Identifier: MIT
"""Pages: frame, running foot with page numbers, draft mark, and places for signatures."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.signatures import FieldPlace
from tksk_desktop.reports import wording
from tksk_desktop.reports.styles import BOLD, BOTTOM, GREY, LEFT, PAGE_SIZES, REGULAR, RIGHT, TOP


class NumberedCanvas(Canvas):
    """Writes ``Halaman 2 dari 9`` when the number of pages is known."""

    def __init__(self, *args: Any, foot: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._foot = foot
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """Keep the page until all are known."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write the foot of every page, then the file."""
        for number, kept in enumerate(self._kept, start=1):
            self.__dict__.update(kept)
            self.setFont(REGULAR, 8)
            self.setFillColor(GREY)
            self.drawString(LEFT, 12 * mm, self._foot)
            right = self._pagesize[0] - RIGHT
            self.drawRightString(right, 12 * mm, f"Halaman {number} dari {len(self._kept)}")
            super().showPage()
        super().save()


class SignaturePlace(Flowable):  # type: ignore[misc]
    """Keeps room for a signature and notes where it came to lie."""

    def __init__(self, name: str, width: float, height: float, block: Any = None) -> None:
        super().__init__()
        self.name, self.width, self.height, self._block = name, width, height, block
        self.place: FieldPlace | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how much room is wanted."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the visible block, if any, and note page and box."""
        x, y = self.canv.absolutePosition(0, 0)
        box = (x, y, x + self.width, y + self.height)
        self.place = FieldPlace(self.name, self.canv.getPageNumber() - 1, box)
        if self._block is not None:
            self._block(self.canv, self.width, self.height)


class Bookmark(Flowable):  # type: ignore[misc]
    """An entry of the PDF's outline at this very place."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.width = self.height = 0

    def draw(self) -> None:
        """Set the entry."""
        key = f"{self.canv.getPageNumber()}-{self._title}"
        self.canv.bookmarkHorizontal(key, 0, 0)
        self.canv.addOutlineEntry(self._title, key, level=0)


def build(
    story: list[Any],
    *,
    paper: PaperSize,
    title: str,
    author: str,
    foot: str,
    draft: bool = False,
) -> bytes:
    """Set a story on pages and return the PDF; the same story gives the same bytes."""
    size = PAGE_SIZES[paper]
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=size,
        title=title,
        author=author,
        creator="TKSK Desktop",
        lang="id-ID",
        invariant=1,
        initialFontName=REGULAR,
    )
    frame = Frame(
        LEFT,
        BOTTOM,
        size[0] - LEFT - RIGHT,
        size[1] - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    mark = _draft_mark if draft else _no_mark
    document.addPageTemplates([PageTemplate(id="page", frames=[frame], onPage=mark)])
    document.build(
        story, canvasmaker=lambda *args, **kwargs: NumberedCanvas(*args, foot=foot, **kwargs)
    )
    return target.getvalue()


def text_width(paper: PaperSize) -> float:
    """Return the width between the margins, in points."""
    return PAGE_SIZES[paper][0] - LEFT - RIGHT


def _no_mark(canvas: Canvas, document: BaseDocTemplate) -> None:
    """A final paper bears no mark."""


def _draft_mark(canvas: Canvas, document: BaseDocTemplate) -> None:
    """Say in the head margin, where no text stands, that this is a draft."""
    canvas.saveState()
    canvas.setFont(BOLD, 9)
    canvas.setFillGray(0.45)
    canvas.drawCentredString(
        document.pagesize[0] / 2, document.pagesize[1] - 12 * mm, wording.DRAFT_MARK
    )
    canvas.restoreState()

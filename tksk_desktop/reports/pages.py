# SPDX-License-Identifier: MIT
"""Pages: frame, running foot with page numbers, draft mark, outline and places for signatures."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.signatures import FieldPlace
from tksk_desktop.reports import wording
from tksk_desktop.reports.archive_form import Attachment, make_archival
from tksk_desktop.reports.styles import (
    BOLD,
    BOTTOM,
    FOOT,
    GREY,
    LEFT,
    PAGE_SIZES,
    REGULAR,
    RIGHT,
    TOP,
    fit,
    measure,
)

FOOT_SIZE = 8
PROGRAM, LANGUAGE = "TKSK Desktop", "id-ID"
PDF_VERSION = (1, 7)


class NumberedCanvas(Canvas):  # type: ignore[misc]
    """Writes ``Halaman 2 dari 9`` at the foot, though the number of pages is known last.

    Each page draws a piece that is written at the end: so bookmarks keep their own pages.
    """

    def __init__(
        self,
        *args: Any,
        foot: str,
        notes: Mapping[str, str],
        dated: date,
        attachments: Sequence[Attachment] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._foot, self._dated, self._attachments = foot, dated, attachments
        self._doc.info = _Info(notes, dated)

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """End a page with its foot."""
        self.doForm(f"foot{self.getPageNumber()}")
        super().showPage()

    def save(self) -> None:
        """Write the feet, then the file."""
        total = self.getPageNumber() - 1
        for number in range(1, total + 1):
            self.beginForm(f"foot{number}")
            self._draw_foot(wording.PAGE.format(number=number, total=total))
            self.endForm()
        make_archival(
            self._doc,
            title=str(self._doc.info.title),
            author=str(self._doc.info.author),
            producer=PROGRAM,
            language=LANGUAGE,
            dated=self._dated,
            attachments=self._attachments,
        )
        super().save()

    def _draw_foot(self, page: str) -> None:
        right = self._pagesize[0] - RIGHT
        room = right - LEFT - measure(page, REGULAR, FOOT_SIZE) - 12
        self.setFont(REGULAR, FOOT_SIZE)
        self.setFillColor(GREY)
        self.drawString(LEFT, FOOT, fit(self._foot, room, REGULAR, FOOT_SIZE))
        self.drawRightString(right, FOOT, page)


class _Info(PDFInfo):  # type: ignore[misc]
    """Document information with the program's own entries, where a verifier finds them."""

    def __init__(self, notes: Mapping[str, str], dated: date) -> None:
        super().__init__()
        self._notes, self._dated = dict(notes), dated

    def digest(self, md5object: Any) -> None:
        """Let the file's identifier depend on the entries."""
        super().digest(md5object)
        md5object.update(repr(sorted(self._notes.items())).encode())

    def format(self, document: Any) -> bytes:
        """Return the dictionary as it stands in the file."""
        stamp = f"D:{self._dated:%Y%m%d}"
        entries = {
            "Title": self.title,
            "Author": self.author,
            "Creator": self.creator,
            "Producer": self.creator,
            "CreationDate": stamp,
            "ModDate": stamp,
            **self._notes,
        }
        plain = PDFDictionary({key: PDFString(value) for key, value in entries.items()})
        formatted: bytes = plain.format(document)
        return formatted


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

    def __init__(self, title: str, level: int = 0) -> None:
        super().__init__()
        self._title, self._level = title, level
        self.width = self.height = 0

    def draw(self) -> None:
        """Set the entry."""
        key = f"{self.canv.getPageNumber()}-{self._title}"
        self.canv.bookmarkHorizontal(key, 0, 24)
        self.canv.addOutlineEntry(self._title, key, level=self._level)


def build(
    story: list[Any],
    *,
    paper: PaperSize,
    title: str,
    author: str,
    foot: str,
    dated: date,
    draft: bool = False,
    across: bool = False,
    head_mark: str = "",
    notes: Mapping[str, str] | None = None,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """Set a story on pages and return it as PDF/A-3b; the same story gives the same bytes.

    ``across`` lays the paper on its side; ``head_mark`` stands over every page; ``notes`` go into
    the document information, ``attachments`` travel inside.
    """
    width, height = PAGE_SIZES[paper]
    size = (height, width) if across else (width, height)
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=size,
        title=title,
        author=author,
        creator=PROGRAM,
        lang=LANGUAGE,
        invariant=1,
        initialFontName=REGULAR,
        displayDocTitle=1,
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
    mark = _draft_mark if draft else partial(_head_mark, head_mark)
    document.addPageTemplates([PageTemplate(id="page", frames=[frame], onPage=mark)])
    document.build(
        story,
        canvasmaker=lambda *args, **kwargs: NumberedCanvas(
            *args,
            foot=foot,
            notes=notes or {},
            dated=dated,
            attachments=attachments,
            **{**kwargs, "pdfVersion": PDF_VERSION},
        ),
    )
    return target.getvalue()


def _head_mark(mark: str, canvas: Canvas, document: BaseDocTemplate) -> None:
    """Say in the head margin how the paper is to be kept; most papers bear no mark."""
    if not mark:
        return
    width, height = document.pagesize
    canvas.saveState()
    canvas.setFont(BOLD, 11)
    canvas.drawCentredString(width / 2, height - 13 * mm, mark)
    canvas.restoreState()


def _draft_mark(canvas: Canvas, document: BaseDocTemplate) -> None:
    """Say in the head margin, and very light beneath the text, that this is a draft."""
    width, height = document.pagesize
    canvas.saveState()
    canvas.setFont(BOLD, 9)
    canvas.setFillGray(0.45)
    canvas.drawCentredString(width / 2, height - 12 * mm, wording.DRAFT_MARK)
    canvas.setFillGray(0.95)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    canvas.setFont(BOLD, 120)
    canvas.drawCentredString(0, -42, wording.DRAFT_WORD)
    canvas.restoreState()

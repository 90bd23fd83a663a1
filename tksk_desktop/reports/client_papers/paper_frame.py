# SPDX-License-Identifier: MIT
"""What frames every paper about a client: letterhead, title, marks of confidentiality, foot."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from tksk_desktop.reports import wording as general
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.letterhead import LetterheadBlock, letterhead_of
from tksk_desktop.reports.pages import Bookmark, build
from tksk_desktop.reports.styles import CENTRED, TITLE, PaperFonts, text_width
from tksk_desktop.usecases.client_papers.content import PaperHead
from tksk_desktop.vocabulary import long_date


def opening(head: PaperHead, title: str, below: str, fonts: PaperFonts) -> list[Any]:
    """Return the letterhead and the centred title with a line below it."""
    story: list[Any] = [
        Bookmark(title.capitalize()),
        LetterheadBlock(letterhead_of(head), fonts, text_width(head.paper)),
        fonts.paragraph(title, TITLE),
    ]
    if below:
        story.append(fonts.paragraph(below, CENTRED))
    return [*story, Spacer(1, 10)]


def set_paper(story: list[Any], head: PaperHead, title: str, fonts: PaperFonts) -> bytes:
    """Set the paper; one of a client of level 3 says so over and under every page."""
    kept = wording.OUTSIDE_FOOT if head.for_outside else wording.PERSONAL_FOOT
    if head.is_secret:
        kept = wording.SECRET_FOOT
    printed = general.PRINTED.format(day=long_date(head.printed_on))
    return build(
        story,
        paper=head.paper,
        title=title,
        author=fonts.exact(head.worker_name),
        foot=f"{kept} · {title} · {printed}",
        dated=head.printed_on,
        head_mark=wording.SECRET if head.is_secret else "",
    )

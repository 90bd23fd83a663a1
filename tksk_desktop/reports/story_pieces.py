# SPDX-License-Identifier: MIT
"""Pieces of a story: headings with outline entries, an ending that never stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Paragraph

from tksk_desktop.reports.pages import Bookmark
from tksk_desktop.reports.styles import CHAPTER, SECTION, PaperFonts

ROOM_BELOW_TITLE = 38 * mm
"""A title with less room than this below it begins on the next page."""
TITLE_HEIGHT = 32.0
TALLEST_WHOLE = 560.0
LINES_WITH_SIGNATURE = 4


def chapter(fonts: PaperFonts, title: str) -> list[Any]:
    """Return a chapter's heading, never alone at the foot of a page."""
    return [CondPageBreak(ROOM_BELOW_TITLE), *bare_chapter(fonts, title)]


def bare_chapter(fonts: PaperFonts, title: str) -> list[Any]:
    """Return a chapter's heading for a story that is kept together anyway."""
    return [Bookmark(fonts.plain(title)), fonts.paragraph(title, CHAPTER)]


def section(fonts: PaperFonts, title: str, *, below: float = 0.0) -> list[Any]:
    """Return a section's heading, never alone at the foot of a page.

    ``below`` is the height of what should stay whole on its page; too much is left to break.
    """
    heading = fonts.paragraph(title, SECTION)
    return [room_for(below + TITLE_HEIGHT), Bookmark(fonts.plain(title), level=1), heading]


def room_for(height: float) -> CondPageBreak:
    """Return a break where the page has no room for something that should stay whole."""
    whole = height if height < TALLEST_WHOLE else 0.0
    return CondPageBreak(max(ROOM_BELOW_TITLE, whole))


def ending(
    paragraphs: Sequence[Paragraph],
    block: Sequence[Any],
    width: float,
    heading: Sequence[Any] = (),
) -> list[Any]:
    """Return paragraphs and a signature block such that text stands on the block's page.

    A short text stays with the block as a whole, with its heading; of a long one the last lines.
    """
    if not paragraphs:
        return [KeepTogether([*heading, *block])]
    *former, last = paragraphs
    _, height = last.wrap(width, 10_000)
    lines = round(height / last.style.leading)
    if lines > 2 * LINES_WITH_SIGNATURE:
        upper, *lower = last.split(width, (lines - LINES_WITH_SIGNATURE) * last.style.leading)
        return [*_with_room(heading), *former, upper, KeepTogether([*lower, *block])]
    if not former:
        return [KeepTogether([*heading, last, *block])]
    return [*_with_room(heading), *former, KeepTogether([last, *block])]


def _with_room(heading: Sequence[Any]) -> list[Any]:
    return [CondPageBreak(ROOM_BELOW_TITLE), *heading] if heading else []

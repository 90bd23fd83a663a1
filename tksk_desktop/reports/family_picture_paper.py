# SPDX-License-Identifier: MIT
"""The genogram and the ecomap of a client on a page of their own, drawn as vectors."""

from __future__ import annotations

from datetime import date
from typing import Any

from reportlab.platypus import Spacer

from tksk_desktop.domain.drawn_pictures import to_figure
from tksk_desktop.domain.ecomap_marks import draw_ecomap_marks
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.figures import Figure
from tksk_desktop.domain.genogram_marks import draw_genogram_marks
from tksk_desktop.domain.genograms import Genogram, initials
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports import wording
from tksk_desktop.reports.figure_drawing import drawing_of
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.styles import (
    BOTTOM,
    CENTRED,
    LEFT,
    PAGE_SIZES,
    RIGHT,
    SMALL,
    TABLE_TITLE,
    TITLE,
    TOP,
    PaperFonts,
)
from tksk_desktop.vocabulary import GENOGRAM_PHRASES, long_date, word

HEAD_ROOM = 62.0


def write_genogram(
    picture: Genogram,
    *,
    client_name: str,
    printed_on: date,
    fonts: PaperFonts,
    with_names: bool = True,
) -> bytes:
    """Return the family picture on A4; without names only initials are printed."""
    drawn = draw_genogram_marks(picture, word, GENOGRAM_PHRASES, with_names=with_names)
    name = client_name if with_names else initials(client_name)
    return _page(wording.GENOGRAM_TITLE, name, to_figure(drawn), printed_on, fonts)


def write_ecomap(
    picture: Ecomap,
    *,
    client_name: str,
    printed_on: date,
    fonts: PaperFonts,
    with_names: bool = True,
) -> bytes:
    """Return the network picture on A4; without names only initials and kinds are printed."""
    drawn = draw_ecomap_marks(picture, client_name, word, with_names=with_names)
    name = client_name if with_names else initials(client_name)
    return _page(wording.ECOMAP_TITLE, name, to_figure(drawn), printed_on, fonts)


def _page(title: str, name: str, figure: Figure, printed_on: date, fonts: PaperFonts) -> bytes:
    """Set a figure on the page, on its side where it is broad, and say it in words below."""
    across = figure.width > figure.height
    width, height = PAGE_SIZES[PaperSize.A4]
    if across:
        width, height = height, width
    room = (width - LEFT - RIGHT, height - TOP - BOTTOM - HEAD_ROOM)
    story: list[Any] = [
        fonts.paragraph(title, TITLE),
        fonts.paragraph(wording.PICTURE_OF.format(name=name, day=long_date(printed_on)), CENTRED),
        Spacer(1, 10),
        drawing_of(figure, fonts, width=room[0], height=room[1]),
        Spacer(1, 14),
        fonts.paragraph(wording.PICTURE_WORDS, TABLE_TITLE),
        *(fonts.paragraph(f"• {said}", SMALL) for said in figure.words),
    ]
    return build(
        story,
        paper=PaperSize.A4,
        title=title.capitalize(),
        author="TKSK",
        foot=wording.SECRET,
        dated=printed_on,
        across=across,
    )

# SPDX-License-Identifier: MIT
"""The report's appendix: charts and photos with captions."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Image, KeepTogether, PageBreak, Spacer, Table

from tksk_desktop.reports import wording
from tksk_desktop.reports.charts import BarChart
from tksk_desktop.reports.pages import Bookmark
from tksk_desktop.reports.pictures import photo_for_paper
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.signature_blocks import BARE
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import CAPTION, TABLE_TITLE, TITLE, PaperFonts, text_width
from tksk_desktop.reports.tables import sum_flows
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import long_date, type_words

PHOTO_WIDTH, PHOTO_HEIGHT = 75 * mm, 56 * mm
MOST_BARS = 10
LONGEST_CAPTION = 240
CLOSING = 3


def appendix(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    """Return charts and photos; nothing for a month that has neither."""
    charts = _charts(content, fonts)
    if not charts and not content.photos:
        return []
    letter = "B" if charts else "A"
    return [
        PageBreak(),
        Bookmark(wording.APPENDIX),
        fonts.paragraph(wording.APPENDIX, TITLE),
        *([*section(fonts, wording.CHARTS), *charts] if charts else []),
        *section(fonts, wording.PHOTOS.format(letter=letter)),
        *_photos(content.photos, fonts, text_width(content.paper)),
    ]


def _charts(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    figures = content.figures
    sessions = [(fonts.plain(type_words(count)), count.sessions) for count in figures.sessions]
    sums = {
        kind.name: sum_flows([flow for flow in figures.needs if flow.kind_code == kind.code])
        for kind in content.need_kinds
    }
    needs = [(fonts.exact(name), flows[CLOSING]) for name, flows in sums.items() if flows[CLOSING]]
    needs.sort(key=lambda bar: -bar[1])
    needs_title = wording.NEEDS_CHART.format(need_word=content.need_word.value)
    charts = ((wording.SESSIONS_CHART, sessions), (needs_title, needs[:MOST_BARS]))
    width = text_width(content.paper)
    return [
        KeepTogether([fonts.paragraph(title, TABLE_TITLE), BarChart(bars, width)])
        for title, bars in charts
        if any(value for _, value in bars)
    ]


def _photos(photos: Sequence[PhotoSheet], fonts: PaperFonts, width: float) -> list[Any]:
    """Return the photos, two beside each other, each with number, caption and day."""
    if not photos:
        return list(fonts.paragraphs(wording.NO_PHOTOS))
    cells = [_photo(number, photo, fonts) for number, photo in enumerate(photos, start=1)]
    rows = []
    for start in range(0, len(cells), 2):
        pair = [*cells[start : start + 2], ""][:2]
        row = Table([pair], colWidths=[width / 2] * 2, style=BARE)
        row.setStyle([("ALIGN", (0, 0), (-1, -1), "CENTER")])
        rows.append(KeepTogether([row, Spacer(1, 9)]))
    return rows


def _photo(number: int, photo: PhotoSheet, fonts: PaperFonts) -> list[Any]:
    caption = shorten(photo.caption, LONGEST_CAPTION) or wording.NO_CAPTION
    if photo.held_on is not None:
        caption = f"{caption} ({long_date(photo.held_on)})"
    caption = wording.PHOTO.format(number=number, caption=caption)
    ready = photo_for_paper(photo.picture)
    if ready is None:
        picture: Any = fonts.paragraph(wording.PHOTO_BROKEN, CAPTION)
    else:
        scale = min(PHOTO_WIDTH / ready.width, PHOTO_HEIGHT / ready.height)
        picture = Image(io.BytesIO(ready.encoded), ready.width * scale, ready.height * scale)
    style = CAPTION.clone("photo", leftIndent=6, rightIndent=6)
    return [picture, Spacer(1, 3), fonts.paragraph(caption, style)]

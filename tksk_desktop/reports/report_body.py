# SPDX-License-Identifier: MIT
"""The report itself: chapters I to V, signatures, documentation and charts."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Image, KeepTogether, PageBreak, Spacer, Table

from tksk_desktop.domain.reports import Section
from tksk_desktop.reports import wording
from tksk_desktop.reports.charts import bar_chart
from tksk_desktop.reports.letter import BLOCK_HEIGHT, TIGHT
from tksk_desktop.reports.pages import Bookmark, SignaturePlace, text_width
from tksk_desktop.reports.styles import (
    BOLD,
    CAPTION,
    CHAPTER,
    LEFT_BODY,
    NOTE,
    SECTION,
    TITLE,
    PaperFonts,
)
from tksk_desktop.reports.tables import (
    guidance_table,
    hindrance_table,
    journal_table,
    need_table,
    sum_flows,
    village_table,
)
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import long_date, month_name, word

PHOTO_WIDTH, PHOTO_HEIGHT = 76 * mm, 57 * mm
MOST_BARS = 10
ROOM_BELOW_TITLE = 40 * mm
"""A title with less room than this below it begins on the next page."""


def body(content: ReportContent, fonts: PaperFonts) -> tuple[list[Any], list[SignaturePlace]]:
    """Return the report's story and the places reserved in it."""
    width = text_width(content.paper)
    story: list[Any] = [PageBreak(), *_title(content, fonts)]
    story += _introduction(content, fonts)
    story += _activities(content, fonts, width)
    story += _chapter(fonts, "III. PERMASALAHAN DAN HAMBATAN")
    story += fonts.paragraphs(content.texts[Section.HINDRANCES])
    story += [Spacer(1, 4), *hindrance_table(content.figures, fonts, width)]
    story += _chapter(fonts, "IV. TINDAK LANJUT DAN SARAN")
    story += fonts.paragraphs(content.texts[Section.FOLLOW_UP], LEFT_BODY)
    story += _chapter(fonts, "V. PENUTUP")
    story += fonts.paragraphs(content.texts[Section.CLOSING])
    if content.revision_note:
        story += fonts.paragraphs(wording.REVISION_NOTE.format(note=content.revision_note))
    closing, places = _signatures(content, fonts, width)
    story += [Spacer(1, 14), closing]
    story += _appendix(content, fonts, width)
    return story, places


def _title(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    lines = (
        wording.REPORT_TITLE,
        wording.WORKER_TITLE,
        f"KECAMATAN {content.subdistrict_name.upper()} {content.regency_name.upper()}",
        f"BULAN {month_name(content.figures.month).upper()}",
    )
    return [
        Bookmark("Laporan pelaksanaan tugas"),
        *[fonts.paragraph(line, TITLE) for line in lines],
        Spacer(1, 10),
    ]


def _introduction(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    month = content.figures.month
    period = (
        f"Laporan ini meliputi tanggal {long_date(month.first_day)} sampai dengan "
        f"{long_date(month.last_day)} di wilayah kerja Kecamatan {content.subdistrict_name}, "
        f"{content.regency_name}, Provinsi {content.province_name} "
        f"({len(content.figures.villages)} desa/kelurahan)."
    )
    return [
        *_chapter(fonts, "I. PENDAHULUAN"),
        *_section(fonts, "A. Dasar"),
        *fonts.paragraphs(content.texts[Section.BASIS], LEFT_BODY),
        *_section(fonts, "B. Maksud dan tujuan"),
        *fonts.paragraphs(content.texts[Section.PURPOSE]),
        *_section(fonts, "C. Periode dan wilayah"),
        *fonts.paragraphs(period),
    ]


def _activities(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    figures, need_word = content.figures, content.need_word.value
    in_time = [row for row in figures.journal if not row.recorded_late]
    late = [row for row in figures.journal if row.recorded_late]
    story: list[Any] = [
        *_chapter(fonts, "II. PELAKSANAAN TUGAS"),
        *fonts.paragraphs(content.texts[Section.ACTIVITIES]),
        *_section(fonts, "A. Kegiatan"),
        *journal_table(in_time, content.zone, fonts, width),
    ]
    if late:
        story += [
            *_section(fonts, "Kegiatan bulan lalu yang terlambat dicatat"),
            *journal_table(late, content.zone, fonts, width),
        ]
    story += [
        *_section(fonts, "B. Bimbingan dan kegiatan menurut jenis"),
        KeepTogether(guidance_table(figures, fonts, width)),
        *_section(fonts, f"C. {need_word} menurut jenis"),
        *need_table(figures, content.need_kinds, fonts, width),
        *_section(fonts, f"D. {need_word} menurut desa/kelurahan"),
        *village_table(figures, content.need_kinds, fonts, width),
        fonts.paragraph(wording.CONFIDENTIAL_NOTE, NOTE),
    ]
    return story


def _signatures(
    content: ReportContent, fonts: PaperFonts, width: float
) -> tuple[Any, list[SignaturePlace]]:
    """The TKSK's block for wet ink, and the camat's with an empty field to sign later."""
    dated = f"{content.place}, {long_date(content.letter_date)}"
    name = LEFT_BODY.clone("signer", fontName=BOLD)
    worker = [
        fonts.paragraph(dated, LEFT_BODY),
        fonts.paragraph(f"TKSK Kecamatan {content.subdistrict_name},", LEFT_BODY),
        Spacer(1, BLOCK_HEIGHT),
        fonts.paragraph(content.worker_name, name),
        fonts.paragraph(f"NIAT {content.member_number}", LEFT_BODY),
    ]
    camat: list[Any] = []
    places = []
    if content.camat_endorses:
        place = SignaturePlace("Camat", 62 * mm, BLOCK_HEIGHT)
        places.append(place)
        camat = [
            fonts.paragraph(wording.ENDORSED, LEFT_BODY),
            fonts.paragraph(f"Camat {content.subdistrict_name},", LEFT_BODY),
            place,
            fonts.paragraph(content.camat_name or "." * 34, name),
            fonts.paragraph(f"NIP {content.camat_number or '.' * 28}", LEFT_BODY),
        ]
    half = width / 2
    return KeepTogether([Table([[camat, worker]], colWidths=[half, half], style=TIGHT)]), places


def _appendix(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    """Charts and photos."""
    figures = content.figures
    kinds = [(word(count.kind), count.sessions) for count in figures.sessions]
    names = {kind.code: kind.name for kind in content.need_kinds}
    sums = {
        code: sum_flows([f for f in figures.needs if f.kind_code == code])[3] for code in names
    }
    needs = sorted(((names[c], n) for c, n in sums.items() if n), key=lambda bar: -bar[1])
    story: list[Any] = [
        PageBreak(),
        Bookmark("Lampiran"),
        fonts.paragraph("LAMPIRAN", TITLE),
        *_section(fonts, "A. Grafik"),
        fonts.paragraph("Kegiatan menurut jenis", NOTE),
        bar_chart(kinds, fonts, width),
    ]
    if needs:
        story += [
            fonts.paragraph(f"{content.need_word.value} terbanyak menurut jenis", NOTE),
            bar_chart(needs[:MOST_BARS], fonts, width),
        ]
    story += _section(fonts, "B. Dokumentasi lapangan")
    if not content.photos:
        story += fonts.paragraphs(wording.NOTHING, LEFT_BODY)
    for start in range(0, len(content.photos), 2):
        pair = [_photo(photo, fonts) for photo in content.photos[start : start + 2]]
        half = width / 2
        row = Table([[*pair, *[""] * (2 - len(pair))]], colWidths=[half, half], style=TIGHT)
        story.append(KeepTogether([row, Spacer(1, 8)]))
    return story


def _photo(photo: PhotoSheet, fonts: PaperFonts) -> list[Any]:
    caption = photo.caption or "Tanpa keterangan"
    if photo.held_on is not None:
        caption = f"{caption} ({long_date(photo.held_on)})"
    try:
        wide, high = ImageReader(io.BytesIO(photo.picture)).getSize()
        scale = min(PHOTO_WIDTH / wide, PHOTO_HEIGHT / high)
        picture: Any = Image(io.BytesIO(photo.picture), width=wide * scale, height=high * scale)
    except Exception:  # noqa: BLE001 - one broken picture must not keep a report from being made
        picture = fonts.paragraph("(foto tidak dapat dibaca)", CAPTION)
    return [picture, Spacer(1, 2), fonts.paragraph(caption, CAPTION)]


def _chapter(fonts: PaperFonts, title: str) -> list[Any]:
    return [CondPageBreak(ROOM_BELOW_TITLE), Bookmark(title), fonts.paragraph(title, CHAPTER)]


def _section(fonts: PaperFonts, title: str) -> list[Any]:
    return [CondPageBreak(ROOM_BELOW_TITLE), fonts.paragraph(title, SECTION)]

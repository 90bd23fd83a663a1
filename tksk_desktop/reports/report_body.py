# SPDX-License-Identifier: MIT
"""The report itself: chapters I to V with the signatures at their end."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, PageBreak, Spacer, Table

from tksk_desktop.domain.reports import Section
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import Bookmark, SignaturePlace
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.signature_blocks import BARE, LONGEST_NAME, closing_blocks
from tksk_desktop.reports.story_pieces import bare_chapter, chapter, ending, room_for, section
from tksk_desktop.reports.styles import LEFT_BODY, NOTE, TABLE_TITLE, TITLE, PaperFonts, text_width
from tksk_desktop.reports.tables import (
    accompaniment_table,
    aid_table,
    case_table,
    confidential_total,
    group_table,
    guidance_table,
    hindrance_table,
    indicator_table,
    journal_table,
    kinds_in_villages,
    need_note,
    need_table,
    place_table,
    proposals_table,
    referral_table,
    role_table,
    village_tables,
)
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import long_date, month_name, number

LABEL, COLON = 32 * mm, 4 * mm


def body(content: ReportContent, fonts: PaperFonts) -> tuple[list[Any], list[SignaturePlace]]:
    """Return the report's story and the places reserved in it."""
    width = text_width(content.paper)
    texts = content.texts
    story: list[Any] = [PageBreak(), *_title(content, fonts, width)]
    story += _introduction(content, fonts)
    story += chapter(fonts, wording.CHAPTER_2)
    story += fonts.paragraphs(texts.get(Section.ACTIVITIES, ""))
    story += _activities(content, fonts, width)
    story += _needs(content, fonts, width)
    story += chapter(fonts, wording.CHAPTER_3)
    story += fonts.paragraphs(texts.get(Section.HINDRANCES, ""))
    if any(count.times for count in content.figures.obstacles):
        story += [Spacer(1, 3), hindrance_table(content.figures, fonts, width)]
    story += chapter(fonts, wording.CHAPTER_4)
    story += fonts.paragraphs(texts.get(Section.FOLLOW_UP, ""))
    if content.figures.proposals:
        story += proposals_table(content.figures.proposals, fonts, width)
    closing = texts.get(Section.CLOSING, "")
    if content.revision_note:
        closing += "\n" + wording.REVISION_NOTE.format(note=content.revision_note)
    blocks, places = closing_blocks(content, fonts)
    story += ending(
        fonts.paragraphs(closing),
        [Spacer(1, 14), blocks],
        width,
        bare_chapter(fonts, wording.CHAPTER_5),
    )
    return story, places


def _title(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    """Return the centred title and the form's head: name, NIAT, work area, month."""
    area = f"Kecamatan {content.subdistrict_name}, {content.regency_name}"
    month = month_name(content.figures.month)
    titles = (
        wording.REPORT_TITLE,
        wording.WORKER_TITLE,
        area.upper(),
        f"{wording.MONTH} {month}".upper(),
    )
    named = (
        (wording.NAME, content.worker_name),
        (wording.MEMBER_NUMBER, content.member_number),
        (wording.WORK_AREA, area),
        (wording.MONTH, month),
    )
    cells = [
        [
            fonts.exact_paragraph(text, LEFT_BODY)
            for text in (label, ":", shorten(value, LONGEST_NAME))
        ]
        for label, value in named
    ]
    return [
        Bookmark(wording.REPORT),
        *[fonts.exact_paragraph(shorten(line, LONGEST_NAME), TITLE) for line in titles],
        Spacer(1, 12),
        Table(cells, colWidths=[LABEL, COLON, width - LABEL - COLON], style=BARE),
        Spacer(1, 4),
    ]


def _introduction(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    month = content.figures.month
    period = wording.PERIOD.format(
        first=long_date(month.first_day),
        last=long_date(month.last_day),
        subdistrict=content.subdistrict_name,
        regency=content.regency_name,
        province=content.province_name,
        villages=len(content.figures.villages),
    )
    return [
        *chapter(fonts, wording.CHAPTER_1),
        *section(fonts, wording.BASIS),
        *fonts.paragraphs(content.texts.get(Section.BASIS, "")),
        *section(fonts, wording.PURPOSE_TITLE),
        *fonts.paragraphs(content.texts.get(Section.PURPOSE, "")),
        *section(fonts, wording.PERIOD_TITLE),
        *fonts.paragraphs(period),
    ]


def _activities(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    """Journal, guidance and cases; a month without a session says so in one sentence."""
    figures = content.figures
    in_time = [row for row in figures.journal if not row.recorded_late]
    late = [row for row in figures.journal if row.recorded_late]
    story: list[Any] = section(fonts, wording.JOURNAL)
    if in_time:
        story.append(journal_table(in_time, content.zone, fonts, width))
    else:
        story += fonts.paragraphs(wording.NO_JOURNAL)
    if late:
        story.append(fonts.paragraph(wording.LATE_JOURNAL, TABLE_TITLE.clone("t", keepWithNext=1)))
        story.append(journal_table(late, content.zone, fonts, width))
    return [
        *story,
        *_guidance(content, fonts, width),
        *_groups(content, fonts, width),
        *_aid(content, fonts, width),
        *_cases(content, fonts, width),
        *_referrals(content, fonts, width),
    ]


def _guidance(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    figures = content.figures
    if not any(count.sessions for count in figures.sessions):
        return [*section(fonts, wording.GUIDANCE), *fonts.paragraphs(wording.NO_JOURNAL)]
    table = guidance_table(figures, fonts, width)
    story = [
        *section(fonts, wording.GUIDANCE, below=table.height),
        table,
        fonts.paragraph(wording.GUIDANCE_NOTE, NOTE),
    ]
    if figures.by_role():
        title = fonts.paragraph(wording.ROLES, TABLE_TITLE)
        story.append(KeepTogether([Spacer(1, 8), title, role_table(figures, width)]))
    if figures.places:
        title = fonts.paragraph(wording.PLACES, TABLE_TITLE)
        story.append(KeepTogether([Spacer(1, 8), title, place_table(figures, width)]))
    return story


def _groups(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    """Groups and what became of them; nothing where the office guides none."""
    groups = content.figures.groups
    if groups is None or not (groups.opening or groups.formed):
        return []
    title = fonts.paragraph(wording.GROUPS, TABLE_TITLE)
    pieces: list[Any] = [Spacer(1, 8), title, group_table(groups, width)]
    if groups.indicators:
        pieces.append(indicator_table(groups, fonts, width))
    return [KeepTogether(pieces)]


def _aid(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    """Accompaniment per programme and what was received; nothing where there was neither."""
    figures = content.figures
    tables = []
    if figures.accompaniment:
        tables.append((wording.ACCOMPANIMENT, accompaniment_table(figures, fonts, width)))
    if figures.aid:
        tables.append((wording.AID_RECEIVED, aid_table(figures, width)))
    return [
        KeepTogether([Spacer(1, 8), fonts.paragraph(title, TABLE_TITLE), table])
        for title, table in tables
    ]


def _cases(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    cases = content.figures.cases
    heading = section(fonts, wording.CASES)
    if cases.opening or cases.opened or cases.closed:
        return [*heading, case_table(cases, width)]
    return [*heading, *fonts.paragraphs(wording.NO_CASES)]


def _referrals(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    """Referrals and their results; nothing where there were none."""
    referrals = content.figures.referrals
    if referrals is None or not any((referrals.opening, referrals.prepared, referrals.sent)):
        return []
    note = wording.REFERRAL_NOTE.format(
        prepared=number(referrals.prepared), accepted=number(referrals.accepted)
    )
    return [
        KeepTogether(
            [
                Spacer(1, 8),
                fonts.paragraph(wording.REFERRALS, TABLE_TITLE),
                referral_table(referrals, width),
                fonts.paragraph(note, NOTE),
            ]
        )
    ]


def _needs(content: ReportContent, fonts: PaperFonts, width: float) -> list[Any]:
    figures, kinds, need_word = content.figures, content.need_kinds, content.need_word
    nobody = wording.NO_NEEDS.format(need_word=need_word.value)
    story = section(fonts, wording.NEEDS.format(need_word=need_word.value))
    flows = need_table(figures, kinds, need_word, fonts, width)
    if flows is None:
        return [*story, *fonts.paragraphs(nobody)]
    tables = village_tables(figures, kinds, fonts, width)
    below = tables[0].height if tables else 0.0
    story += [flows, fonts.paragraph(need_note(figures), NOTE)]
    story += section(fonts, wording.VILLAGES.format(need_word=need_word.value), below=below)
    confidential = confidential_total(figures)
    notes = []
    if tables:
        listed = [f"{k.abbreviation} = {k.name}" for k in kinds_in_villages(figures, kinds)]
        notes.append(wording.ABBREVIATIONS.format(listed=", ".join(listed)))
    if confidential:
        notes.append(wording.CONFIDENTIAL_NOTE.format(total=confidential))
    if not tables and not confidential:
        return [*story, *fonts.paragraphs(nobody)]
    for position, table in enumerate(tables):
        if position:
            story.append(room_for(table.height))
        story.append(table)
    return [*story, *[fonts.paragraph(note, NOTE) for note in notes]]

# SPDX-License-Identifier: MIT
"""Papers of a person's rights: everything held about a person, and the record of a destruction."""

from __future__ import annotations

from datetime import date
from typing import Any

from reportlab.platypus import Spacer

from tksk_desktop.audit_words import ValueNames, entry_sentence, value_words
from tksk_desktop.domain.office import PaperSize, TimeZone
from tksk_desktop.record_words import field_word, record_word
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.story_pieces import chapter
from tksk_desktop.reports.styles import (
    CENTRED,
    LEFT_BODY,
    LISTED,
    NOTE,
    SMALL,
    TITLE,
    PaperFonts,
    text_width,
)
from tksk_desktop.usecases.rights.readings import DestructionPaper, SubjectFile
from tksk_desktop.vocabulary import instant, long_date, number

COUNT_WIDTH = 90.0


class ReportlabRightsPapers:
    """Fulfils ``usecases.rights.needs.RightsPapers``."""

    def __init__(self, fonts: PaperFonts, paper: PaperSize = PaperSize.A4) -> None:
        self._fonts = fonts
        self._paper = paper

    def destruction_record(self, paper: DestructionPaper) -> bytes:
        """Return the record of a destruction: what was destroyed, why, by whom, who saw it."""
        fonts, done = self._fonts, paper.destruction
        office = f"TKSK Kecamatan {paper.subdistrict_name}, {paper.regency_name}"
        width = text_width(self._paper)
        rows = [
            [record_word(table), number(rows)]
            for table, rows in sorted(done.counts.items(), key=lambda pair: record_word(pair[0]))
        ]
        opening = wording.DESTRUCTION_OPENING.format(
            day=long_date(done.destroyed_on), initials=done.initials
        )
        story: list[Any] = [
            fonts.paragraph(wording.DESTRUCTION_TITLE, TITLE),
            fonts.exact_paragraph(f"Nomor: {done.number}", CENTRED),
            Spacer(1, 12),
            fonts.exact_paragraph(opening, LEFT_BODY),
            Spacer(1, 8),
            fonts.paragraph(f"Dasar: {done.ground}", LEFT_BODY),
            Spacer(1, 8),
            ruled_table(
                [
                    Column("Jenis data", width - COUNT_WIDTH, "l"),
                    Column("Banyaknya", COUNT_WIDTH, "r"),
                ],
                rows,
                empty="–",
            ),
            Spacer(1, 8),
            *(fonts.paragraph(text, LEFT_BODY) for text in wording.DESTRUCTION_CLOSING),
            Spacer(1, 14),
            fonts.exact_paragraph(
                f"Dilaksanakan oleh: {done.performed_by} (NIAT {paper.member_number})", LEFT_BODY
            ),
            fonts.paragraph(f"Saksi: {done.witnesses}", LEFT_BODY),
            Spacer(1, 30),
            fonts.paragraph(wording.DESTRUCTION_SIGNATURES, LEFT_BODY),
        ]
        return build(
            story,
            paper=self._paper,
            title=fonts.exact(f"Berita Acara Pemusnahan {done.number}"),
            author="TKSK",
            foot=fonts.exact(office),
            dated=done.destroyed_on,
        )

    def subject_file(
        self, held: SubjectFile, *, names: ValueNames, zone: TimeZone, printed_on: date
    ) -> bytes:
        """Return everything held about a person, for the person: numbers are printed in full."""
        fonts = self._fonts
        story: list[Any] = [
            fonts.paragraph(wording.SUBJECT_FILE_TITLE, TITLE),
            fonts.exact_paragraph(held.name, CENTRED),
            Spacer(1, 10),
            fonts.paragraph(wording.SUBJECT_FILE_OPENING, LEFT_BODY),
        ]
        for records in held.records:
            story += chapter(fonts, record_word(records.table))
            for row in records.rows:
                said = [
                    f"{field_word(records.table, name)}: {value_words(value, names)}"
                    for name, value in row
                ]
                story.append(fonts.exact_paragraph("; ".join(said), LISTED))
                story.append(Spacer(1, 4))
        story += chapter(fonts, wording.SUBJECT_FILE_LOG)
        story += [
            fonts.exact_paragraph(
                f"{instant(line.happened_at, zone)} — {entry_sentence(line, names)}", SMALL
            )
            for line in held.log
        ]
        story += [Spacer(1, 8), fonts.paragraph(wording.SUBJECT_FILE_NOTE, NOTE)]
        return build(
            story,
            paper=self._paper,
            title=wording.SUBJECT_FILE_TITLE,
            author="TKSK",
            foot=wording.PRINTED.format(day=long_date(printed_on)),
            dated=printed_on,
        )

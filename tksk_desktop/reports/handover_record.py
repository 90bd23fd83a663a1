# SPDX-License-Identifier: MIT
"""The record of a handover of the office (berita acara serah terima), to be signed by hand."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer, Table

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.styles import (
    CENTRED,
    LEFT_BODY,
    SECTION,
    TITLE,
    PaperFonts,
    text_width,
)
from tksk_desktop.usecases.safekeeping.readings import HandoverPaper
from tksk_desktop.vocabulary import instant, long_date, number

COUNT_WIDTH = 90.0
ROOM_TO_SIGN = 42


class ReportlabHandoverPapers:
    """Fulfils ``safekeeping.needs.HandoverPapers``."""

    def __init__(self, fonts: PaperFonts, paper: PaperSize = PaperSize.A4) -> None:
        self._fonts, self._paper = fonts, paper

    def handover_record(self, paper: HandoverPaper) -> bytes:
        """Return one page: who hands over to whom, what, and under which new key."""
        fonts = self._fonts
        place = {"subdistrict": paper.subdistrict_name, "regency": paper.regency_name}
        said = {
            "backup": instant(paper.backup_at, paper.zone),
            "fingerprint": paper.fingerprint,
        }
        opening = wording.HANDOVER_OPENING.format(day=long_date(paper.handed_on), **place)
        story: list[Any] = [
            fonts.paragraph(wording.HANDOVER_TITLE, TITLE),
            fonts.exact_paragraph(wording.HANDOVER_SUBTITLE.format(**place), CENTRED),
            Spacer(1, 12),
            fonts.exact_paragraph(opening, LEFT_BODY),
            Spacer(1, 6),
            *self._person(wording.HANDOVER_GIVER, paper.giver_name, paper.giver_number),
            *self._person(wording.HANDOVER_TAKER, paper.taker_name, paper.taker_number),
            fonts.paragraph(wording.HANDOVER_COUNTS, SECTION),
            self._counts(paper),
            Spacer(1, 10),
        ]
        for text in wording.HANDOVER_CLOSING:
            story += [fonts.exact_paragraph(text.format(**said), LEFT_BODY), Spacer(1, 4)]
        story += [Spacer(1, 14), self._places_to_sign(paper)]
        office = f"TKSK Kecamatan {paper.subdistrict_name}, {paper.regency_name}"
        return build(
            story,
            paper=self._paper,
            title=fonts.exact("Berita Acara Serah Terima"),
            author="TKSK",
            foot=fonts.exact(office),
            dated=paper.handed_on,
        )

    def _person(self, title: str, name: str, member_number: str) -> list[Any]:
        line = f"{title}: {name} (NIAT {member_number})"
        return [self._fonts.exact_paragraph(line, LEFT_BODY)]

    def _counts(self, paper: HandoverPaper) -> Any:
        columns = [
            Column("Jenis data", text_width(self._paper) - COUNT_WIDTH, "l"),
            Column("Banyaknya", COUNT_WIDTH, "r"),
        ]
        rows = [
            ["Klien", number(paper.clients)],
            ["Kasus", number(paper.cases)],
            ["Catatan sesi", number(paper.sessions)],
            ["Laporan bertanda tangan", number(paper.reports)],
        ]
        return ruled_table(columns, rows, empty="–")

    def _places_to_sign(self, paper: HandoverPaper) -> Table:
        """Return the places side by side, so that all names stand on one page."""
        signers = [
            (wording.HANDOVER_GIVER, paper.giver_name),
            (wording.HANDOVER_TAKER, paper.taker_name),
        ]
        if paper.witness:
            signers.append((wording.HANDOVER_WITNESS, paper.witness))
        fonts = self._fonts
        rows = [
            [fonts.paragraph(f"{title},", LEFT_BODY) for title, _name in signers],
            [Spacer(1, ROOM_TO_SIGN) for _signer in signers],
            [fonts.exact_paragraph(name, LEFT_BODY) for _title, name in signers],
        ]
        width = text_width(self._paper) / len(signers)
        table = Table(rows, colWidths=[width] * len(signers), hAlign="LEFT")
        table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
        return table

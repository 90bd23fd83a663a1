# SPDX-License-Identifier: MIT
"""The letter that takes a client to an organisation (surat rujukan)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table

from tksk_desktop.domain.office import Office, PaperSize
from tksk_desktop.reports import wording
from tksk_desktop.reports.letterhead import LetterheadBlock, letterhead_of
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.signature_blocks import BARE, closing_blocks
from tksk_desktop.reports.story_pieces import ending
from tksk_desktop.reports.styles import LEFT_BODY, PaperFonts, text_width
from tksk_desktop.usecases.referrals.readings import LetterFacts
from tksk_desktop.usecases.report_content import Letterhead

LABEL, COLON = 34 * mm, 4 * mm


@dataclass(frozen=True)
class Sender:
    """The office as letterhead and signature read it; the camat signs no referral."""

    letterhead: Letterhead
    regency_name: str
    subdistrict_name: str
    worker_name: str
    member_number: str
    paper: PaperSize
    letter_date: date
    camat_name: str = ""
    camat_number: str = ""
    camat_endorses: bool = False

    @property
    def place(self) -> str:
        """Where the letter is signed."""
        return self.subdistrict_name


def write_referral_letter(facts: LetterFacts, office: Office, fonts: PaperFonts) -> bytes:
    """Return the letter as PDF; one about a client of level 3 says so over every page."""
    sender = _sender(office, facts.dated)
    width = text_width(office.paper)
    enclosed = "\n".join(f"{n}. {each}" for n, each in enumerate(facts.enclosed, start=1))
    blocks, _places = closing_blocks(sender, fonts)
    asked = wording.REFERRAL_ASKED.format(service=facts.service)
    story = [
        LetterheadBlock(letterhead_of(sender), fonts, width),
        _pairs(
            (
                (wording.REFERRAL_NUMBER, facts.letter_number or wording.REFERRAL_NO_NUMBER),
                (wording.REFERRAL_ENCLOSED, enclosed or "–"),
                (wording.REFERRAL_SUBJECT, wording.REFERRAL_ABOUT.format(service=facts.service)),
            ),
            fonts,
            width,
        ),
        Spacer(1, 14),
        *fonts.paragraphs(
            f"{wording.TO} {facts.organisation}\n{facts.organisation_address}".strip(), LEFT_BODY
        ),
        Spacer(1, 12),
        *fonts.paragraphs(wording.REFERRAL_OPENING),
        Spacer(1, 6),
        _pairs(
            (
                (wording.REFERRAL_NAME, facts.client_name),
                (wording.REFERRAL_NIK, facts.nik or "–"),
                (
                    wording.REFERRAL_ADDRESS,
                    ", ".join(filter(None, (facts.address, facts.village_name))),
                ),
                (wording.REFERRAL_REASON, facts.reason),
            ),
            fonts,
            width,
        ),
        Spacer(1, 8),
        *ending(
            fonts.paragraphs(f"{asked}\n{wording.REFERRAL_CLOSING}"),
            [Spacer(1, 14), blocks],
            width,
        ),
    ]
    return build(
        story,
        paper=office.paper,
        title=wording.REFERRAL,
        author=fonts.exact(office.worker_name),
        foot=wording.REFERRAL_FOOT,
        dated=facts.dated,
        head_mark=wording.REFERRAL_SECRET if facts.is_secret else "",
    )


def _sender(office: Office, dated: date) -> Sender:
    return Sender(
        Letterhead(
            office.letterhead_government,
            office.letterhead_office,
            office.letterhead_address,
            office.letterhead_emblem,
        ),
        office.regency_name,
        office.subdistrict_name,
        office.worker_name,
        office.member_number,
        office.paper,
        dated,
    )


def _pairs(rows: tuple[tuple[str, str], ...], fonts: PaperFonts, width: float) -> Table:
    cells = [
        [
            fonts.exact_paragraph(name, LEFT_BODY),
            fonts.exact_paragraph(":", LEFT_BODY),
            fonts.paragraphs(text, LEFT_BODY),
        ]
        for name, text in rows
    ]
    return Table(cells, colWidths=[LABEL, COLON, width - LABEL - COLON], style=BARE, hAlign="LEFT")

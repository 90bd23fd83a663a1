# SPDX-License-Identifier: MIT
"""The receipt sheet (tanda terima) that the recipient of a copy signs; comes back as a photo."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer, Table

from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import blank_fact, exact_fact
from tksk_desktop.reports.client_papers.paper_frame import opening
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_HEIGHT, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.styles import LEFT_BODY, PaperFonts, text_width
from tksk_desktop.usecases.client_papers.content import PaperHead
from tksk_desktop.usecases.readings import CopyLine
from tksk_desktop.vocabulary import long_date, month_name, word


def write_receipt(
    copy: CopyLine, fingerprint_sha256: str, head: PaperHead, fonts: PaperFonts
) -> bytes:
    """Return the sheet of one copy as PDF, with room for who takes it."""
    width = text_width(head.paper)
    month = month_name(copy.month)
    if copy.version > 1:
        month = wording.VERSION.format(month=month, version=copy.version)
    subject = wording.SUBJECT.format(subdistrict=head.subdistrict_name, month=month)
    told = (
        (wording.RECEIPT_NUMBER, copy.letter_number),
        (wording.RECEIPT_SUBJECT, subject),
        (wording.RECEIPT_TO, copy.recipient_title),
        (wording.RECEIPT_ROLE, word(copy.role)),
        (wording.RECEIPT_ENCLOSED, wording.ENCLOSED),
        (wording.RECEIPT_FINGERPRINT, fingerprint_sha256),
    )
    blanks = (wording.RECEIPT_DAY, wording.RECEIPT_NAME, wording.RECEIPT_OFFICE)
    story: list[Any] = [
        *opening(head, wording.RECEIPT_TITLE, "", fonts),
        *fonts.paragraphs(wording.RECEIPT_TAKEN.format(subdistrict=head.subdistrict_name)),
        Spacer(1, 6),
        *(exact_fact(label, value, fonts, width) for label, value in told),
        Spacer(1, 8),
        *(blank_fact(label, fonts, width) for label in blanks),
        Spacer(1, 18),
        _signatures(head, fonts, width),
    ]
    return build(
        story,
        paper=head.paper,
        title=wording.RECEIPT_TITLE.capitalize(),
        author=fonts.exact(head.worker_name),
        foot=wording.PRINTED.format(day=long_date(head.printed_on)),
        dated=head.printed_on,
    )


def _signatures(head: PaperHead, fonts: PaperFonts, width: float) -> Table:
    """Return who takes, with room for the stamp, beside the TKSK who hands over."""
    taker = [
        Spacer(1, LEFT_BODY.leading),
        fonts.paragraph(wording.RECEIPT_TAKER, LEFT_BODY),
        Spacer(1, BLOCK_HEIGHT),
        fonts.exact_paragraph(wording.NAME_TO_FILL_IN, LEFT_BODY),
        fonts.exact_paragraph(f"NIP {wording.NUMBER_TO_FILL_IN}", LEFT_BODY),
    ]
    widths = [width - BLOCK_WIDTH, BLOCK_WIDTH]
    return Table([[taker, worker_block(head, fonts)]], colWidths=widths, style=BARE)

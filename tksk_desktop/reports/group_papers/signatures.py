# SPDX-License-Identifier: MIT
"""The signatures under a group's papers: the chair left, the TKSK right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reportlab.platypus import Spacer, Table

from tksk_desktop.reports.group_papers import wording
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_HEIGHT, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.styles import LEFT_BODY, PaperFonts, text_width
from tksk_desktop.reports.wording import NAME_TO_FILL_IN
from tksk_desktop.usecases.client_papers.content import PaperHead


def signatures(head: PaperHead, chair: str, fonts: PaperFonts, *, on: date | None = None) -> Table:
    """Return both blocks, signed on a day, today without one; an unknown chair is left blank."""
    signed = head if on is None else replace(head, printed_on=on)
    left = [
        Spacer(1, LEFT_BODY.leading),
        fonts.paragraph(wording.CHAIR_SIGNS, LEFT_BODY),
        Spacer(1, BLOCK_HEIGHT),
        fonts.exact_paragraph(chair or NAME_TO_FILL_IN, LEFT_BODY),
    ]
    widths = [text_width(head.paper) - BLOCK_WIDTH, BLOCK_WIDTH]
    return Table([[left, worker_block(signed, fonts)]], colWidths=widths, style=BARE)

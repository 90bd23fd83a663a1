# SPDX-License-Identifier: MIT
"""The list of candidates for guidance (calon penerima pembinaan) for the Dinas Sosial."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer, Table

from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import exact_fact, fact
from tksk_desktop.reports.client_papers.paper_frame import opening
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import NOTE, PaperFonts, text_width
from tksk_desktop.usecases.guidance.make_list import GuidancePaper
from tksk_desktop.vocabulary import PROPOSED, REASON_BREAK, RESERVE, long_date, number

NUMBER, NAME, VILLAGE, SCORE, STATE = 9 * mm, 36 * mm, 23 * mm, 12 * mm, 20 * mm


def write_guidance_list(paper: GuidancePaper, fonts: PaperFonts) -> bytes:
    """Return the list as PDF, with its criteria and room for the signature."""
    head, sheet = paper.head, paper.sheet
    width = text_width(head.paper)
    below = wording.CANDIDATES_BELOW.format(
        year=sheet.line.year, subdistrict=head.subdistrict_name, regency=head.regency_name
    )
    proposed = sum(each.is_proposed for each in sheet.candidates)
    story: list[Any] = opening(head, wording.CANDIDATES_TITLE, below, fonts)
    story += [
        exact_fact(wording.REFERRAL_NUMBER, sheet.line.letter_number, fonts, width),
        fact(wording.CANDIDATES_KIND, paper.kind_name, fonts, width),
        fact(
            wording.CANDIDATES_COUNT,
            wording.CANDIDATES_COUNTED.format(
                proposed=number(proposed), reserves=number(len(sheet.candidates) - proposed)
            ),
            fonts,
            width,
        ),
    ]
    if sheet.line.note:
        story.append(fact(wording.CANDIDATES_NOTE, sheet.line.note, fonts, width))
    story += [Spacer(1, 8), _candidates(paper, fonts, width)]
    story += section(fonts, wording.CANDIDATES_CRITERIA)
    story += [
        fonts.paragraph(f"{place}. {said}", NOTE)
        for place, said in enumerate(map(fonts.plain, sheet.criteria), start=1)
    ]
    signed = Table([["", worker_block(head, fonts)]], colWidths=[width - BLOCK_WIDTH, BLOCK_WIDTH])
    signed.setStyle(BARE)
    how = fonts.paragraph(wording.CANDIDATES_HOW, NOTE)
    # The signature never stands alone on a page.
    story.append(KeepTogether([how, Spacer(1, 14), signed]))
    title = wording.CANDIDATES_TITLE.capitalize()
    printed = wording.PRINTED.format(day=long_date(head.printed_on))
    return build(
        story,
        paper=head.paper,
        title=title,
        author=fonts.exact(head.worker_name),
        foot=f"{title} · {printed}",
        dated=head.printed_on,
    )


def _candidates(paper: GuidancePaper, fonts: PaperFonts, width: float) -> Any:
    heads = wording.CANDIDATES_HEADS
    rest = width - NUMBER - NAME - VILLAGE - SCORE - STATE
    columns = [
        Column(heads[0], NUMBER, "c"),
        Column(heads[1], NAME),
        Column(heads[2], VILLAGE),
        Column(heads[3], SCORE, "r"),
        Column(heads[4], STATE),
        Column(heads[5], rest),
    ]
    rows = [
        [
            number(each.position),
            fonts.plain("\n".join(filter(None, (each.name, each.contact_name)))),
            fonts.plain(each.village_name or wording.CANDIDATES_EVERYWHERE),
            number(each.score),
            PROPOSED if each.is_proposed else RESERVE,
            fonts.plain(each.reason.replace(REASON_BREAK, "\n")),
        ]
        for each in paper.sheet.candidates
    ]
    return ruled_table(columns, rows)

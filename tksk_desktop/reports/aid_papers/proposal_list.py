# SPDX-License-Identifier: MIT
"""The list of people proposed for aid, as a village's meeting speaks of it and signs it.

It goes round in a meeting: neither NIK nor No. KK nor kind of need stands on it (UU 27/2022).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reportlab.platypus import KeepTogether, Spacer, Table

from tksk_desktop.domain.programmes import Programme
from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.reports.aid_papers import wording
from tksk_desktop.reports.client_papers.facts import exact_fact, table
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_HEIGHT, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.styles import LEFT_BODY, NOTE, PaperFonts, text_width
from tksk_desktop.usecases.aid.readings import AidProposalSheet, ProposedLine
from tksk_desktop.usecases.client_papers.content import PaperHead
from tksk_desktop.vocabulary import long_date, need_rule_said, number, short_date, word

SHARES, SIDES = (6, 16, 18, 6, 13, 15, 6, 11, 7), "rllcllrll"

ROOM_FOR_NAME = "." * 26


def write_proposal_list(
    sheet: AidProposalSheet,
    programmes: Mapping[str, Programme],
    head: PaperHead,
    fonts: PaperFonts,
) -> bytes:
    """Return the list as PDF, with a column for what the meeting decides and room to sign."""
    width = text_width(head.paper)
    rows = [_row(line) for line in sheet.people]
    below = wording.PROPOSAL_NUMBER.format(number=sheet.number)
    story = [
        *opening(head, wording.PROPOSAL, below, fonts),
        *_taken_back(sheet, fonts),
        *fonts.paragraphs(
            wording.PROPOSAL_ASKS.format(
                count=number(len(sheet.people)), since=long_date(sheet.without_aid_since)
            )
        ),
        Spacer(1, 4),
        *(
            exact_fact(label, value, fonts, width)
            for label, value in (
                (wording.MEETING, sheet.meeting),
                (wording.PROGRAMME, _programme(sheet, programmes)),
                (wording.PROPOSAL_NOTE, sheet.note),
            )
            if value
        ),
        Spacer(1, 6),
        table(wording.PROPOSAL_HEADS, SHARES, rows, fonts, width, SIDES),
        Spacer(1, 4),
        fonts.paragraph(need_rule_said(), NOTE),
        KeepTogether([Spacer(1, 12), _signatures(head, sheet, fonts)]),
    ]
    return set_paper(story, head, wording.PROPOSAL.capitalize(), fonts)


def _row(line: ProposedLine) -> tuple[str, ...]:
    return (
        f"{line.place}.",
        "\n".join(filter(None, (line.name, line.address))),
        line.village_name,
        str(line.desil) if line.desil is not None else "–",
        short_date(line.last_received_on) if line.last_received_on else wording.NEVER,
        ", ".join(word(UnreachedReason(each)) for each in line.reasons.split()) or "–",
        number(line.points),
        "",
        "",
    )


def _programme(sheet: AidProposalSheet, programmes: Mapping[str, Programme]) -> str:
    programme = programmes.get(sheet.programme_code)
    if programme is None:
        return sheet.programme_code or wording.PROGRAMME_OPEN
    return f"{programme.name} ({programme.code})"


def _taken_back(sheet: AidProposalSheet, fonts: PaperFonts) -> list[Any]:
    if sheet.withdrawn_on is None:
        return []
    said = wording.TAKEN_BACK.format(
        day=long_date(sheet.withdrawn_on), reason=sheet.withdrawn_reason
    )
    return [*fonts.paragraphs(said)]


def _signatures(head: PaperHead, sheet: AidProposalSheet, fonts: PaperFonts) -> Table:
    """Return room for those who lead the meeting, and the TKSK beside them, on the list's day."""
    signed = replace(head, printed_on=sheet.proposed_on)
    leaders = [
        [
            Spacer(1, LEFT_BODY.leading),
            fonts.paragraph(office, LEFT_BODY),
            Spacer(1, BLOCK_HEIGHT),
            fonts.exact_paragraph(ROOM_FOR_NAME, LEFT_BODY),
        ]
        for office in wording.MEETING_SIGNERS
    ]
    room = (text_width(head.paper) - BLOCK_WIDTH) / len(leaders)
    widths = [*(room for _each in leaders), BLOCK_WIDTH]
    return Table([[*leaders, worker_block(signed, fonts)]], colWidths=widths, style=BARE)

# SPDX-License-Identifier: MIT
"""The record of a hand-over (BAST) and the list that its recipients sign.

Both name recipients, their village and card: whoever hands aid out needs them. Neither NIK nor
No. KK nor kind of need stands on a paper that goes round (UU 27/2022).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, PageBreak, Spacer, Table, TableStyle

from tksk_desktop.domain.programmes import Programme
from tksk_desktop.reports.aid_papers import wording
from tksk_desktop.reports.client_papers.facts import blank_fact, exact_fact
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_HEIGHT, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.styles import (
    BOLD,
    FAINT,
    LEFT_BODY,
    REGULAR,
    PaperFonts,
    fit,
    text_width,
)
from tksk_desktop.reports.wording import NAME_TO_FILL_IN
from tksk_desktop.usecases.aid.readings import DistributionSheet, ShareLine
from tksk_desktop.usecases.client_papers.content import PaperHead
from tksk_desktop.vocabulary import day_and_date, number, rupiah, short_date, word

NO, VILLAGE, CARD, SHARE, SIGN = 9 * mm, 24 * mm, 32 * mm, 23 * mm, 15 * mm
ROW, HEAD_ROW = 24.0, 20.0
SIZE = 9
STYLE = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), REGULAR, SIZE),
        ("FONT", (0, 0), (-1, 0), BOLD, SIZE),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("ALIGN", (0, 0), (-1, 0), "CENTER"),
        ("ALIGN", (0, 1), (0, -1), "RIGHT"),
        ("ALIGN", (4, 1), (4, -1), "RIGHT"),
        ("SPAN", (5, 0), (6, 0)),
        ("BACKGROUND", (0, 0), (-1, 0), FAINT),
        ("BOX", (0, 0), (-1, -1), 0.6, "black"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, "black"),
        ("LINEAFTER", (0, 0), (4, -1), 0.6, "black"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
)


def write_handover(
    sheet: DistributionSheet, programme: Programme, head: PaperHead, fonts: PaperFonts
) -> bytes:
    """Return the record of the hand-over, with the list of recipients behind it, as PDF."""
    width = text_width(head.paper)
    story = opening(head, wording.HANDOVER, wording.HANDOVER_NUMBER, fonts)
    day = day_and_date(sheet.received_on)
    story += [
        *fonts.paragraphs(wording.HANDED_OVER.format(day=day)),
        Spacer(1, 6),
        *_facts(sheet, programme, fonts, width),
        blank_fact(wording.PLACE, fonts, width),
        Spacer(1, 8),
        *fonts.paragraphs(wording.IN_GOOD_ORDER),
        Spacer(1, 16),
        _signatures(head, sheet, fonts),
        PageBreak(),
        *_recipients(sheet, programme, head, fonts),
    ]
    return set_paper(story, head, wording.HANDOVER.capitalize(), fonts)


def write_recipient_list(
    sheet: DistributionSheet, programme: Programme, head: PaperHead, fonts: PaperFonts
) -> bytes:
    """Return the list of recipients with room to sign, as PDF."""
    story = _recipients(sheet, programme, head, fonts)
    return set_paper(story, head, wording.RECIPIENTS.capitalize(), fonts)


def _recipients(
    sheet: DistributionSheet, programme: Programme, head: PaperHead, fonts: PaperFonts
) -> list[Any]:
    width = text_width(head.paper)
    table = _table(sheet.shares, programme, width, fonts)
    return [
        *opening(head, wording.RECIPIENTS, "", fonts),
        *_facts(sheet, programme, fonts, width),
        Spacer(1, 8),
        table,
        Spacer(1, 14),
        KeepTogether([_signatures(head, sheet, fonts)]),
    ]


def _facts(
    sheet: DistributionSheet, programme: Programme, fonts: PaperFonts, width: float
) -> list[Any]:
    period = f"{short_date(sheet.period_from)} s.d. {short_date(sheet.period_until)}"
    told = [
        (wording.PROGRAMME, f"{programme.name} ({programme.code})"),
        (wording.PROVIDER, word(programme.level)),
        (wording.STAGE, sheet.stage),
        (wording.PERIOD, period),
        (wording.DAY, day_and_date(sheet.received_on)),
        (wording.FORM, word(programme.kind)),
        (wording.COUNT, wording.PEOPLE.format(count=number(len(sheet.shares)))),
        (wording.WHOLE, _whole(sheet, programme)),
    ]
    return [exact_fact(label, value, fonts, width) for label, value in told if value]


def _whole(sheet: DistributionSheet, programme: Programme) -> str:
    money = sum(share.amount or 0 for share in sheet.shares)
    goods = sum(share.quantity or 0 for share in sheet.shares)
    return " + ".join(
        filter(None, (rupiah(money) if money else "", _goods(goods, programme) if goods else ""))
    )


def _goods(count: int, programme: Programme) -> str:
    return f"{number(count)} {programme.unit}".strip()


def _table(
    shares: tuple[ShareLine, ...], programme: Programme, width: float, fonts: PaperFonts
) -> Table:
    """Return numbered rows to sign, staggered so that a whole name has room."""
    room = width - NO - VILLAGE - CARD - SHARE - 2 * SIGN
    heads = (wording.NUMBER, wording.NAME, wording.VILLAGE, wording.CARD, wording.SHARE)
    rows: list[list[Any]] = [[*heads, wording.SIGNATURE, ""]]
    for place, share in enumerate(shares, start=1):
        left, right = (f"{place}.", "") if place % 2 else ("", f"{place}.")
        name = fit(fonts.exact(share.name), room - 6, REGULAR, SIZE)
        if share.taken_by:
            taken = fonts.exact(wording.TAKEN_BY.format(name=share.taken_by))
            name = f"{name}\n{fit(taken, room - 6, REGULAR, SIZE)}"
        rows.append(
            [
                f"{place}.",
                name,
                fit(fonts.exact(share.village_name), VILLAGE - 6, REGULAR, SIZE),
                fit(fonts.exact(share.card_number), CARD - 6, REGULAR, SIZE),
                _share(share, programme),
                left,
                right,
            ]
        )
    return Table(
        rows,
        colWidths=[NO, room, VILLAGE, CARD, SHARE, SIGN, SIGN],
        rowHeights=[HEAD_ROW, *[ROW] * len(shares)],
        repeatRows=1,
        style=STYLE,
    )


def _share(share: ShareLine, programme: Programme) -> str:
    if share.amount is not None:
        return f"Rp{number(share.amount)}"
    return _goods(share.quantity, programme) if share.quantity is not None else "–"


def _signatures(head: PaperHead, sheet: DistributionSheet, fonts: PaperFonts) -> Table:
    """Return who hands over, who takes, and the TKSK who was there, all on that day."""
    signed = replace(head, printed_on=sheet.received_on)
    blank = fonts.exact_paragraph(NAME_TO_FILL_IN, LEFT_BODY)
    left = [
        Spacer(1, LEFT_BODY.leading),
        fonts.paragraph(wording.GIVES, LEFT_BODY),
        Spacer(1, BLOCK_HEIGHT),
        blank,
        Spacer(1, 12),
        fonts.paragraph(wording.TAKES, LEFT_BODY),
        Spacer(1, BLOCK_HEIGHT),
        fonts.exact_paragraph(_taker(sheet) or NAME_TO_FILL_IN, LEFT_BODY),
    ]
    widths = [text_width(head.paper) - BLOCK_WIDTH, BLOCK_WIDTH]
    return Table([[left, worker_block(signed, fonts)]], colWidths=widths, style=BARE)


def _taker(sheet: DistributionSheet) -> str:
    if len(sheet.shares) != 1:
        return ""
    return sheet.shares[0].taken_by or sheet.shares[0].name

# SPDX-License-Identifier: MIT
"""The task letter (surat tugas) in the form of official letters, and the leaf that places sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, PageBreak, Spacer, Table

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.task_letters import TaskLetter, split_person
from tksk_desktop.reports import wording
from tksk_desktop.reports.letterhead import LetterheadBlock, letterhead_of
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.signature_blocks import BARE
from tksk_desktop.reports.styles import (
    BOLD,
    CENTRED,
    LEFT_BODY,
    SMALL,
    TITLE,
    PaperFonts,
    text_width,
)
from tksk_desktop.usecases.report_content import Letterhead
from tksk_desktop.vocabulary import day_and_date, long_date

LABEL, COLON = 26 * mm, 5 * mm
SIGNER_WIDTH, INK = 76 * mm, 22 * mm
ROOM = 25 * mm
PLACES = 6
"""Rows of the leaf that villages sign."""
UNDERLINED = LEFT_BODY.clone("signer_name", fontName=BOLD)


@dataclass(frozen=True)
class _Head:
    """Whose paper it is."""

    letterhead: Letterhead
    regency_name: str
    subdistrict_name: str


class TaskLetterWriter:
    """Fulfils ``letters.needs.TaskLetterPaper``."""

    def __init__(self, fonts: PaperFonts) -> None:
        self._fonts = fonts

    def __call__(
        self,
        letter: TaskLetter,
        *,
        letterhead: Letterhead,
        regency_name: str,
        subdistrict_name: str,
        paper: PaperSize,
    ) -> bytes:
        """Return the letter as PDF with a second leaf; a cancelled one says so on every page."""
        fonts, width = self._fonts, text_width(paper)
        head = _Head(letterhead, regency_name, subdistrict_name)
        story: list[Any] = [
            LetterheadBlock(letterhead_of(head), fonts, width),
            fonts.paragraph(wording.TASK_TITLE, TITLE),
            fonts.exact_paragraph(wording.TASK_NUMBER.format(number=letter.number), CENTRED),
            Spacer(1, 12),
            self._lines(((wording.TASK_BASIS, _listed(letter.basis)),), width),
            Spacer(1, 8),
            fonts.paragraph(wording.TASK_ORDERS, TITLE),
            Spacer(1, 6),
            self._lines(
                (
                    (wording.TASK_TO, _people(letter.people)),
                    (wording.TASK_FOR, letter.purpose),
                    (wording.TASK_PLACE, letter.destination),
                    (wording.TASK_TIME, _days(letter)),
                ),
                width,
            ),
            Spacer(1, 10),
            fonts.paragraph(wording.TASK_CLOSING, LEFT_BODY),
            Spacer(1, 12),
            KeepTogether([self._signature(letter, subdistrict_name, width)]),
            PageBreak(),
            fonts.paragraph(wording.TASK_LEAF, TITLE),
            fonts.exact_paragraph(wording.TASK_NUMBER.format(number=letter.number), CENTRED),
            Spacer(1, 10),
            self._leaf(width),
        ]
        return build(
            story,
            paper=paper,
            title=fonts.exact(f"{wording.TASK} {letter.number}"),
            author="TKSK",
            foot=fonts.exact(f"{wording.TASK} {letter.number}"),
            dated=letter.letter_date,
            head_mark=wording.TASK_CANCELLED if letter.cancelled_reason else "",
        )

    def _lines(self, lines: tuple[tuple[str, str], ...], width: float) -> Table:
        fonts = self._fonts
        rows = [
            [
                fonts.paragraph(label, LEFT_BODY),
                fonts.paragraph(":", LEFT_BODY),
                [fonts.exact_paragraph(line, LEFT_BODY) for line in said.split("\n")],
            ]
            for label, said in lines
        ]
        table = Table(rows, colWidths=[LABEL, COLON, width - LABEL - COLON], style=BARE)
        table.setStyle([("BOTTOMPADDING", (0, 0), (-1, -1), 6)])
        return table

    def _signature(self, letter: TaskLetter, place: str, width: float) -> Table:
        fonts = self._fonts
        block = [
            fonts.exact_paragraph(f"{place}, {long_date(letter.letter_date)}", LEFT_BODY),
            fonts.exact_paragraph(f"{letter.signer_title},", LEFT_BODY),
            Spacer(1, INK),
            fonts.exact_paragraph(letter.signer_name, UNDERLINED),
        ]
        if letter.signer_number:
            block.append(fonts.exact_paragraph(f"NIP {letter.signer_number}", LEFT_BODY))
        return Table([["", block]], colWidths=[width - SIGNER_WIDTH, SIGNER_WIDTH], style=BARE)

    def _leaf(self, width: float) -> Table:
        """Rows in which each place confirms with name, signature and stamp that one came."""
        fonts = self._fonts
        heads = [fonts.paragraph(head, SMALL) for head in wording.TASK_LEAF_HEADS]
        rows = [
            [fonts.paragraph(str(number), SMALL), "", "", "", ""] for number in range(1, PLACES + 1)
        ]
        widths = [10 * mm, 40 * mm, 30 * mm, 30 * mm]
        return Table(
            [heads, *rows],
            colWidths=[*widths, width - sum(widths)],
            rowHeights=[None, *[ROOM] * PLACES],
            style=[
                ("GRID", (0, 0), (-1, -1), 0.5, "black"),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ],
            repeatRows=1,
        )


def _listed(text: str) -> str:
    """Number the lines where there are several."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return "".join(lines) or wording.NONE
    return "\n".join(f"{place}. {line}" for place, line in enumerate(lines, start=1))


def _people(text: str) -> str:
    """Write each person's name, the office below."""
    said = []
    people = [split_person(line) for line in text.splitlines() if line.strip()]
    for place, (name, title) in enumerate(people, start=1):
        number = f"{place}. " if len(people) > 1 else ""
        said.append(f"{number}{name}")
        if title:
            said.append(title)
    return "\n".join(said)


def _days(letter: TaskLetter) -> str:
    if letter.first_day == letter.last_day:
        return day_and_date(letter.first_day)
    days = (letter.last_day - letter.first_day).days + 1
    return wording.TASK_DAYS.format(
        first=day_and_date(letter.first_day), last=day_and_date(letter.last_day), days=days
    )

# SPDX-License-Identifier: MIT
"""The attendance list (daftar hadir) that goes round at a meeting.

It carries names only: neither NIK nor kind of need nor office stands on it (UU 27/2022). Signatures
are staggered, the odd ones left and the even ones right, so that each has room for a whole name.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer, Table, TableStyle

from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.group_papers import wording
from tksk_desktop.reports.group_papers.signatures import signatures
from tksk_desktop.reports.styles import BOLD, FAINT, REGULAR, PaperFonts, fit, text_width
from tksk_desktop.usecases.groups.papers import AttendancePaper, chair_of
from tksk_desktop.vocabulary import day_and_date

NUMBER, SIGN = 11 * mm, 37 * mm
ROW, HEAD_ROW = 23.0, 20.0
NAME_SIZE = 10.5
WALK_IN_LINES = 6
STYLE = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), REGULAR, NAME_SIZE),
        ("FONT", (0, 0), (-1, 0), BOLD, NAME_SIZE),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("ALIGN", (0, 0), (-1, 0), "CENTER"),
        ("ALIGN", (0, 1), (0, -1), "RIGHT"),
        ("SPAN", (2, 0), (3, 0)),
        ("BACKGROUND", (0, 0), (-1, 0), FAINT),
        ("BOX", (0, 0), (-1, -1), 0.6, "black"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, "black"),
        ("LINEAFTER", (0, 0), (1, -1), 0.6, "black"),
    ]
)


def write_attendance_list(paper: AttendancePaper, fonts: PaperFonts) -> bytes:
    """Return the list as PDF; names that are not told are lines to write on."""
    head = paper.head
    width = text_width(head.paper)
    story = opening(head, wording.ATTENDANCE, "", fonts)
    story += [
        fact(wording.GROUP, f"{paper.group.name}, {paper.group.village_name}", fonts, width),
        fact(wording.DAY, day_and_date(paper.held_on), fonts, width),
        fact(wording.PLACE, paper.group.meeting_place, fonts, width),
        fact(wording.TOPIC, paper.topic, fonts, width),
        Spacer(1, 8),
    ]
    if paper.names:
        names = [fonts.exact(name) for name in paper.names]
        story += [_table(wording.MEMBERS_HERE, names, 1, width), Spacer(1, 8)]
    walk_ins = _table(wording.WALK_INS, [""] * WALK_IN_LINES, len(paper.names) + 1, width)
    # The signatures never stand on a page alone.
    signed = signatures(head, chair_of(paper.group), fonts, on=paper.held_on)
    story.append(KeepTogether([walk_ins, Spacer(1, 12), signed]))
    return set_paper(story, head, wording.ATTENDANCE.capitalize(), fonts)


def _table(title: str, names: Sequence[str], first: int, width: float) -> Table:
    """Return numbered rows to sign, from a number on, under heads that each page repeats."""
    room = width - NUMBER - 2 * SIGN
    rows: list[list[str]] = [[wording.NUMBER, title, wording.SIGNATURE, ""]]
    for number, name in enumerate(names, start=first):
        rows.append(_row(number, fit(name, room - 12, REGULAR, NAME_SIZE)))
    return Table(
        rows,
        colWidths=[NUMBER, room, SIGN, SIGN],
        rowHeights=[HEAD_ROW, *[ROW] * len(names)],
        repeatRows=1,
        style=STYLE,
    )


def _row(number: int, name: str) -> list[str]:
    left, right = (f"{number}.", "") if number % 2 else ("", f"{number}.")
    return [f"{number}.", name, left, right]

# SPDX-License-Identifier: MIT
"""The minutes (notulen) of a group's meeting: counts of who came, what was said and decided."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from tksk_desktop.domain.group_progress import Turnout
from tksk_desktop.reports.client_papers.facts import DottedLine, fact, texts_or_lines
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.group_papers import wording
from tksk_desktop.reports.group_papers.signatures import signatures
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import BODY, PaperFonts, text_width
from tksk_desktop.usecases.groups.papers import Minutes
from tksk_desktop.vocabulary import day_and_date, time_span

LINES = 3


def write_minutes(paper: Minutes, fonts: PaperFonts) -> bytes:
    """Return the minutes as PDF; what was not written is left as lines for the pen."""
    head, note = paper.head, paper.note
    width = text_width(head.paper)
    place = ", ".join(part for part in (note.place, paper.village_name) if part)
    story = opening(head, wording.MINUTES, paper.group.name, fonts)
    story += [
        fact(wording.DAY, day_and_date(note.held_on), fonts, width),
        fact(wording.TIME, time_span(note.starts_at, note.ends_at), fonts, width),
        fact(wording.PLACE, place, fonts, width),
        fact(wording.TOPIC, note.title or note.aim, fonts, width),
        fact(wording.CAME, turnout_said(paper.turnout), fonts, width),
    ]
    for title, text in (
        (wording.COURSE, note.process),
        (wording.RESULT, note.result),
        (wording.DECISIONS, note.agreement),
    ):
        story += [*section(fonts, title), *texts_or_lines(text, fonts, width, LINES)]
    story.append(KeepTogether(_ending(paper, fonts, width)))
    return set_paper(story, head, wording.MINUTES.capitalize(), fonts)


def turnout_said(came: Turnout) -> str:
    """Say who came, walk-ins apart."""
    said = wording.NOBODY_EXPECTED
    if came.expected:
        said = wording.CAME_SAID.format(
            present=came.present,
            expected=came.expected,
            rate=came.rate,
            excused=came.excused,
            ill=came.ill,
            absent=came.absent,
        )
    if came.walk_ins:
        said = f"{said}; {wording.WALK_INS_SAID.format(count=came.walk_ins)}"
    return said


def _ending(paper: Minutes, fonts: PaperFonts, width: float) -> list[Any]:
    due = paper.note.follow_up_on
    said: list[Any] = [DottedLine(width) for _ in range(LINES)]
    if due is not None:
        sentence = wording.FOLLOW_UP_ON.format(day=day_and_date(due))
        said = [fonts.paragraph(sentence, BODY)]
    heading = section(fonts, wording.FOLLOW_UP)[1:]
    return [*heading, *said, Spacer(1, 14), signatures(paper.head, paper.chair, fonts)]

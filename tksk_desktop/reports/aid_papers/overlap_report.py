# SPDX-License-Identifier: MIT
"""The report of overlaps to the Dinas: both entries, what they share, the rule, the decision."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import KeepTogether, Spacer

from tksk_desktop.domain.overlaps import OverlapRule
from tksk_desktop.reports.aid_papers import wording
from tksk_desktop.reports.client_papers.facts import table
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.signature_blocks import closing_blocks
from tksk_desktop.reports.styles import PaperFonts, text_width
from tksk_desktop.usecases.aid.readings import AidLine, OverlapLine
from tksk_desktop.usecases.client_papers.content import PaperHead
from tksk_desktop.vocabulary import long_date, number, rule_said, short_date, word

SHARES = (3, 14, 14, 11, 16, 14)


def write_overlap_report(
    lines: Sequence[OverlapLine], rules: Sequence[OverlapRule], head: PaperHead, fonts: PaperFonts
) -> bytes:
    """Return the report as PDF; it asks, and judges nobody."""
    width = text_width(head.paper)
    rows = [
        (
            f"{place}.",
            _entry(line.first),
            _entry(line.second) if line.second else _lacking(line),
            word(line.finding.tie) if line.finding.tie else "–",
            rule_said(
                None if line.finding.rule is None else rules[line.finding.rule],
                line.finding.standing,
            ),
            _decision(line),
        )
        for place, line in enumerate(lines, start=1)
    ]
    below = wording.OVERLAPS_AT.format(day=long_date(head.printed_on))
    blocks, _places = closing_blocks(head, fonts)
    story = [
        *opening(head, wording.OVERLAPS, below, fonts),
        *fonts.paragraphs(wording.OVERLAPS_ASK.format(count=number(len(lines)))),
        Spacer(1, 6),
        table(wording.OVERLAP_HEADS, SHARES, rows, fonts, width),
        KeepTogether([Spacer(1, 14), blocks]),
    ]
    return set_paper(story, head, wording.OVERLAPS.capitalize(), fonts)


def _entry(line: AidLine) -> str:
    period = f"{short_date(line.period_from)} – {short_date(line.period_until)}"
    said = (line.name, line.village_name, f"{line.programme_code} {line.stage}".strip(), period)
    return "\n".join(filter(None, said))


def _lacking(line: OverlapLine) -> str:
    return wording.LACKING.format(programme=line.finding.wanted)


def _decision(line: OverlapLine) -> str:
    return "\n".join(filter(None, (word(line.finding.verdict), line.finding.reason)))

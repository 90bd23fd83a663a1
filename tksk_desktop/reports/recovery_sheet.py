# SPDX-License-Identifier: MIT
"""The sheet with the recovery key, to be printed and kept apart from the computer."""

from __future__ import annotations

from datetime import date
from typing import Any

import segno
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.signature_blocks import draw_code
from tksk_desktop.reports.styles import (
    BOLD,
    CAPTION,
    CENTRED,
    LEFT_BODY,
    SECTION,
    TITLE,
    PaperFonts,
    measure,
    text_width,
)
from tksk_desktop.vocabulary import long_date

KEY_SIZE, KEY_LEADING, KEY_PADDING = 19.0, 30.0, 14.0
GROUPS_ON_A_LINE = 4
CODE_SIDE = 42 * mm


class _KeyBox(Flowable):  # type: ignore[misc]
    """The key in large groups inside a frame."""

    def __init__(self, groups: list[str], width: float) -> None:
        super().__init__()
        self._lines = [
            "   ".join(groups[at : at + GROUPS_ON_A_LINE])
            for at in range(0, len(groups), GROUPS_ON_A_LINE)
        ]
        self.width = width
        self.height = KEY_LEADING * len(self._lines) + 2 * KEY_PADDING

    def draw(self) -> None:
        """Draw frame and groups; a long line is set smaller rather than cut."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setLineWidth(1.2)
        canvas.roundRect(0, 0, self.width, self.height, 4)
        widest = max(measure(line, BOLD, KEY_SIZE) for line in self._lines)
        size = min(KEY_SIZE, KEY_SIZE * (self.width - 2 * KEY_PADDING) / widest)
        canvas.setFont(BOLD, size)
        y = self.height - KEY_PADDING - KEY_LEADING / 2 - size * 0.36
        for line in self._lines:
            canvas.drawCentredString(self.width / 2, y, line)
            y -= KEY_LEADING
        canvas.restoreState()


class _Code(Flowable):  # type: ignore[misc]
    """The key as a QR code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.width = self.height = CODE_SIDE
        self.hAlign = "CENTER"
        self._code = segno.make(text, error="q", micro=False)

    def draw(self) -> None:
        """Draw the code."""
        draw_code(self.canv, self._code, 0, 0, self.width)


def write_recovery_sheet(recovery_key: str, *, made_on: date, fonts: PaperFonts) -> bytes:
    """Return one page with the key in groups, its QR code and what to do."""
    width = text_width(PaperSize.A4)
    story: list[Any] = [
        fonts.paragraph(wording.RECOVERY_TITLE, TITLE),
        fonts.paragraph(wording.RECOVERY_MADE.format(day=long_date(made_on)), CENTRED),
        Spacer(1, 22),
        _KeyBox(recovery_key.split("-"), width),
        Spacer(1, 18),
        _Code(recovery_key),
        Spacer(1, 2),
        fonts.paragraph(wording.RECOVERY_CODE, CAPTION),
        Spacer(1, 16),
        *fonts.paragraphs(wording.RECOVERY_WHAT, LEFT_BODY),
        fonts.paragraph(wording.RECOVERY_STEPS_TITLE, SECTION),
        *fonts.paragraphs(wording.RECOVERY_STEPS, LEFT_BODY),
        Spacer(1, 8),
        *fonts.paragraphs(wording.RECOVERY_ONCE, LEFT_BODY.clone("once", fontName=BOLD)),
    ]
    return build(
        story,
        paper=PaperSize.A4,
        title="Kunci pemulihan",
        author="TKSK Desktop",
        foot=wording.SECRET,
        dated=made_on,
    )

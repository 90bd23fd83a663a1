# SPDX-License-Identifier: MIT
"""The sheet with the recovery key, to be printed and kept apart from the computer."""

from __future__ import annotations

from datetime import date
from typing import Any

import segno
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports.letter import draw_code
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.styles import BODY, BOLD, CENTRED, TITLE, PaperFonts
from tksk_desktop.vocabulary import long_date

KEY = CENTRED.clone("key", fontName=BOLD, fontSize=17, leading=30)
ADVICE = (
    "Lembar ini membuka seluruh data TKSK Desktop bila kata sandi terlupa. Siapa pun yang "
    "memegangnya dapat membuka data, jadi simpanlah seperti surat berharga: di tempat terkunci, "
    "terpisah dari laptop dan flashdisk.\n"
    "Cara memakai: pada layar kunci, ketikkan kunci ini sebagai ganti kata sandi. Huruf kecil dan "
    "tanpa tanda hubung juga diterima. Sesudah itu buatlah kata sandi baru di Pengaturan.\n"
    "Kunci ini hanya ditampilkan sekali dan tidak disimpan oleh program."
)


class _Code(Flowable):  # type: ignore[misc]
    """The key as a QR code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.width = self.height = 45 * mm
        self.hAlign = "CENTER"
        self._code = segno.make(text, error="q", micro=False)

    def draw(self) -> None:
        """Draw the code."""
        draw_code(self.canv, self._code, 0, 0, self.width)


def write_recovery_sheet(recovery_key: str, *, made_on: date, fonts: PaperFonts) -> bytes:
    """Return one page with the key in groups, its QR code and what to do."""
    groups = recovery_key.split("-")
    lines = ["   ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
    story: list[Any] = [
        fonts.paragraph("KUNCI PEMULIHAN TKSK DESKTOP", TITLE),
        fonts.paragraph(f"Dibuat {long_date(made_on)}", CENTRED),
        Spacer(1, 24),
        *[fonts.paragraph(line, KEY) for line in lines],
        Spacer(1, 16),
        _Code(recovery_key),
        Spacer(1, 20),
        *fonts.paragraphs(ADVICE, BODY.clone("advice", spaceAfter=8)),
    ]
    return build(
        story, paper=PaperSize.A4, title="Kunci pemulihan", author="TKSK Desktop", foot="Rahasia"
    )

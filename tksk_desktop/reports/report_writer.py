# SPDX-License-Identifier: MIT
"""Makes the monthly report as one PDF: cover letter, report, appendix."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tksk_desktop.domain.signatures import FieldPlace, SignatureLook
from tksk_desktop.reports.appendix import appendix
from tksk_desktop.reports.attached_figures import attachments
from tksk_desktop.reports.letter import letter
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.report_body import body
from tksk_desktop.reports.signature_blocks import camat_stamp
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import month_name


@dataclass(frozen=True)
class Rendered:
    """An unsigned report and the places reserved for signatures."""

    pdf: bytes
    places: tuple[FieldPlace, ...]


class ReportlabWriter:
    """Fulfils ``needs.ReportWriter``."""

    def __init__(self, font_folder: Path) -> None:
        self._fonts = PaperFonts(font_folder)

    def write(self, content: ReportContent) -> Rendered:
        """Set the report; text that cannot be printed becomes a box, nothing is markup.

        A report that is no draft carries its figures as files. The document's identity and version
        stand in its information, where a verifier finds them.
        """
        fonts = self._fonts
        letter_story, worker_place = letter(content, fonts)
        body_story, other_places = body(content, fonts)
        month = month_name(content.figures.month)
        title = fonts.exact(f"Laporan TKSK Kecamatan {content.subdistrict_name} {month}")
        pdf = build(
            [*letter_story, *body_story, *appendix(content, fonts)],
            paper=content.paper,
            title=title,
            author=fonts.exact(content.worker_name),
            foot=f"{title} · {fonts.exact(content.letter_number)}",
            dated=content.letter_date,
            draft=content.draft,
            attachments=() if content.draft else attachments(content),
            notes={"TKSKDocument": content.document_id, "TKSKVersion": str(content.version)},
        )
        places = [place.place for place in (worker_place, *other_places)]
        return Rendered(pdf, tuple(place for place in places if place is not None))

    def stamp(self, look: SignatureLook, paper: bytes) -> bytes:
        """Draw the camat's visible block as a PDF of its own, as large as his field."""
        return camat_stamp(look, paper, self._fonts)

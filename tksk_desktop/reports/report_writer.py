# SPDX-License-Identifier: MIT
"""Makes the monthly report as one PDF: cover letter, report, appendix."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from tksk_desktop.domain.signatures import FieldPlace
from tksk_desktop.reports.letter import letter
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.report_body import body
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
        """Set the report; text that cannot be printed becomes a box, nothing is markup."""
        letter_story, worker_place = letter(content, self._fonts)
        body_story, other_places = body(content, self._fonts)
        month = month_name(content.figures.month)
        title = f"Laporan TKSK Kecamatan {content.subdistrict_name} {month}"
        pdf = build(
            [*letter_story, *body_story],
            paper=content.paper,
            title=title,
            author=content.worker_name,
            foot=f"{title} · {content.letter_number}",
            draft=content.draft,
        )
        places = [place.place for place in (worker_place, *other_places)]
        return Rendered(_mark(pdf, content), tuple(p for p in places if p is not None))


def _mark(pdf: bytes, content: ReportContent) -> bytes:
    """Write the document's identity and version where a verifier finds them."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as paper:
        paper.docinfo["/TKSKDocument"] = content.document_id
        paper.docinfo["/TKSKVersion"] = str(content.version)
        paper.save(
            target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable
        )
    return target.getvalue()

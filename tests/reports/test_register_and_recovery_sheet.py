# SPDX-License-Identifier: MIT
"""The register of deliveries and the sheet with the recovery key."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pypdf
import pytest

from tests.reports.paper_content import copy_event, copy_line
from tksk_desktop.domain.office import PaperSize, RecipientRole
from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.reports.delivery_register import write_register
from tksk_desktop.reports.recovery_sheet import write_recovery_sheet
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.readings import CopyLine

Read = Callable[[bytes], str]
Run = Callable[..., str]
KEY = "RQN9E-0ZF3T-XH70P-TQ40P-VS4KA-B9HEC-RPHCC-1DQ2B"


def register(fonts: PaperFonts, *lines: CopyLine, paper: PaperSize = PaperSize.A4) -> bytes:
    """Return the register of the lines, printed on the last of November."""
    return write_register(
        lines,
        subdistrict_name="Kepanjen",
        printed_on=date(2026, 11, 30),
        paper=paper,
        fonts=fonts,
    )


@pytest.mark.needs_tool("pdftotext")
def test_register_has_each_copy_with_its_steps(fonts: PaperFonts, read_text: Read) -> None:
    sent = copy_event(CopyState.SENT, 4, way=DeliveryWay.PRINTED)
    received = copy_event(CopyState.RECEIVED, 6, receiver_name="Bu Contoh", note="Cap basah")
    text = read_text(
        register(
            fonts,
            copy_line(1, sent, received, role=RecipientRole.ORIGINAL),
            copy_line(2, version=2),
        )
    )
    for part in (
        "BUKU EKSPEDISI LAPORAN BULANAN",
        "TKSK KECAMATAN KEPANJEN",
        "Kepala Dinas 1",
        "Kepala Dinas 2",
        "Asli",
        "04-11-2026",
        "Cetak",
        "06-11-2026",
        "Bu Contoh",
        "Cap basah",
        "Diterima",
        "Belum dikirim",
        "Dicetak 30 November 2026",
        "Halaman 1 dari 1",
    ):
        assert part in text
    assert "(versi 2)" in text


@pytest.mark.needs_tool("pdftotext")
def test_register_without_copies_says_so(fonts: PaperFonts, read_text: Read) -> None:
    assert "Belum ada laporan yang ditandatangani." in read_text(register(fonts))


@pytest.mark.needs_tool("pdftotext")
def test_long_register_breaks_over_pages_and_keeps_each_line(
    fonts: PaperFonts, read_text: Read
) -> None:
    lines = [copy_line(n, recipient_title=f"Kantor-{n}-ini") for n in range(1, 121)]
    lines.append(copy_line(121, copy_event(CopyState.SENT, 4, note="x" * 4000)))
    pdf = register(fonts, *lines)
    text = read_text(pdf)
    assert all(text.count(f"Kantor-{n}-ini") == 1 for n in range(1, 121))
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) > 4


@pytest.mark.parametrize("paper", list(PaperSize))
def test_register_lies_on_its_side(fonts: PaperFonts, paper: PaperSize) -> None:
    page = pypdf.PdfReader(io.BytesIO(register(fonts, copy_line(1), paper=paper))).pages[0]
    assert page.mediabox.width > page.mediabox.height


@pytest.mark.needs_tool("pdftotext")
def test_recovery_sheet_is_one_page_with_the_whole_key(fonts: PaperFonts, read_text: Read) -> None:
    pdf = write_recovery_sheet(KEY, made_on=date(2026, 11, 24), fonts=fonts)
    text = read_text(pdf)
    assert "".join(KEY.split("-")) in "".join(text.split())
    assert "Dibuat 24 November 2026" in text
    assert "Cara memakai" in text
    assert "RAHASIA" in text
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1


@pytest.mark.needs_tool("pdffonts")
@pytest.mark.needs_tool("qpdf")
def test_both_papers_are_sound_and_embed_their_fonts(fonts: PaperFonts, run_tool: Run) -> None:
    sheet = write_recovery_sheet(KEY, made_on=date(2026, 11, 24), fonts=fonts)
    for pdf in (sheet, register(fonts, copy_line(1))):
        run_tool(pdf, "qpdf", "--check")
        lines = run_tool(pdf, "pdffonts").splitlines()[2:]
        assert lines
        assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines)

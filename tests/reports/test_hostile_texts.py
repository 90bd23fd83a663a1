# SPDX-License-Identifier: MIT
"""No text, however strange or long, stops a report, is taken for markup or leaks a NIK."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.reports.paper_content import journal_row, month_figures, photo, report_content
from tksk_desktop.domain.month_figures import ObstacleCount
from tksk_desktop.domain.reports import Section
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.reports.printable_text import clean, mask_identity_numbers, shorten
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.report_content import ReportContent

Read = Callable[[bytes], str]
NIK = "3507135506800001"


def content_with(text: str) -> ReportContent:
    """Return a report with the text in every place that a worker can type in."""
    rows = (journal_row(1), journal_row(2, place=text, activity=text, obstacles=text))
    figures = month_figures(rows, obstacles=(ObstacleCount(ObstacleKind.OTHER, 1, (text,)),))
    sections = dict.fromkeys(Section, f"Awal {text} akhir")
    return report_content(figures, texts=sections, photos=(photo(text),), revision_note=text)


@pytest.mark.needs_tool("qpdf")
@pytest.mark.parametrize(
    "text",
    [
        "<b>tebal</b> & <font size=99>",
        "</para><para>",
        "a\x00b\x07c\x1b[31m",
        "emoji \U0001f600 \U0001f468\u200d\U0001f469\u200d\U0001f467",
        "ꦲꦏ꧀ꦱꦫꦗꦮ",
        "عربي \u202barah\u202c",
        "\ud800 tunggal",
        "W" * 3000,
        "kata " * 3000,
        "baris\n" * 400,
        "\n\n\r\n\u2028",
        "",
        "1. \n2.\n- ",
        "é" * 40 + "e\u0301",
    ],
)
def test_any_text_gives_a_sound_report(
    writer: ReportlabWriter, run_tool: Callable[..., str], text: str
) -> None:
    run_tool(writer.write(content_with(text)).pdf, "qpdf", "--check")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=200))
def test_no_text_stops_a_report(writer: ReportlabWriter, text: str) -> None:
    assert writer.write(content_with(text)).pdf.startswith(b"%PDF-")


@pytest.mark.needs_tool("pdftotext")
def test_markup_is_printed_as_it_was_typed(writer: ReportlabWriter, read_text: Read) -> None:
    text = read_text(writer.write(content_with("<b>A</b> & <i>B")).pdf)
    assert "Awal <b>A</b> & <i>B akhir" in text


@pytest.mark.needs_tool("pdftotext")
def test_a_cell_taller_than_a_page_goes_on_overleaf_and_loses_nothing(
    writer: ReportlabWriter, read_text: Read
) -> None:
    words = [f"kata{n}" for n in range(1200)]
    rows = (journal_row(1), journal_row(2, activity=" ".join(words)), journal_row(3))
    text = read_text(writer.write(report_content(month_figures(rows))).pdf)
    assert re.findall(r"\bkata\d+\b", text) == words
    assert "Bimbingan perorangan ke-3" in " ".join(text.split())


@pytest.mark.needs_tool("pdftotext")
def test_long_names_do_not_push_the_signature_off_its_page(
    writer: ReportlabWriter, read_text: Read
) -> None:
    long = "Nama " * 600
    content = report_content(
        worker_name=long, camat_name=long, subdistrict_name=long, letter_number="9" * 900
    )
    content = replace(
        content,
        letterhead=replace(content.letterhead, government=long, office=long, address=long),
        recipients=tuple(replace(one, title=long) for one in content.recipients),
    )
    rendered = writer.write(content)
    assert len(rendered.places) == 2
    assert "Tembusan:" in read_text(rendered.pdf)


def grouped(number: str, sizes: tuple[int, ...], between: str) -> str:
    """Return the number with something between its groups."""
    parts, at = [], 0
    for size in sizes:
        parts.append(number[at : at + size])
        at += size
    return between.join(parts)


@pytest.mark.parametrize(
    "written",
    [
        NIK,
        f"NIK:{NIK}.",
        f"({NIK})",
        f"{NIK}/{NIK}",
        f"No 12 {NIK}",
        grouped(NIK, (4, 4, 4, 4), " "),
        grouped(NIK, (4, 4, 4, 4), "-"),
        grouped(NIK, (6, 6, 4), "."),
        grouped(NIK, (6, 6, 4), " - "),
        grouped(NIK, (2, 2, 2, 6, 4), "."),
        grouped(NIK, (2, 2, 2, 2, 2, 2, 4), "\u00a0"),
        f"3 {grouped(NIK, (4, 4, 4, 4), ' ')} 2026",
        NIK[:8] + "\u200b" + NIK[8:],
        NIK[:6] + "\n" + NIK[6:],
        NIK[:8] + "\u00ad" + NIK[8:],
    ],
)
@pytest.mark.needs_tool("pdftotext")
def test_an_identity_number_is_masked_wherever_it_was_typed(
    writer: ReportlabWriter, run_tool: Callable[..., str], written: str
) -> None:
    pdf = writer.write(content_with(f"Nomor {written} tercatat")).pdf
    text = run_tool(pdf, "pdftotext", "-raw", after=("-",))
    digits = re.sub(r"\D", "", re.sub(r"\d{1,2}-\d{2}-\d{4}", "", text))
    assert NIK not in digits
    assert NIK[4:12] not in digits
    assert "3507****" in text


@pytest.mark.parametrize(
    "kept",
    [
        "197001011990031001",
        "19700101 199003 1 001",
        "01-10-2026 08.00-10.00",
        "Rp1.250.000.000,00",
        "0812-3456-7890",
        "460/07/TKSK-KPJ/XI/2026",
        "2023 2024 2025 2026",
        "350713550680000",
        "35071355068000012",
    ],
)
def test_other_numbers_stay_whole(kept: str) -> None:
    assert mask_identity_numbers(kept) == kept


@given(before=st.text(alphabet="0123456789 .-/ab", max_size=12), number=st.integers(0, 10**16 - 1))
def test_no_whole_identity_number_survives(before: str, number: int) -> None:
    digits = f"{number:016d}"
    masked = mask_identity_numbers(f"{before}x{digits}x")
    assert digits not in masked


@pytest.mark.needs_tool("pdftotext")
def test_official_numbers_of_the_signers_stay(writer: ReportlabWriter, read_text: Read) -> None:
    content = report_content(member_number="3507135506800001", camat_number="197001011990031001")
    text = read_text(writer.write(content).pdf)
    assert "NIAT 3507135506800001" in text
    assert "NIP 197001011990031001" in text


def test_clean_keeps_lines_and_marks_what_has_no_letter(fonts: PaperFonts) -> None:
    assert fonts.plain("a\r\nb\tc\x00") == "a\nb c"
    assert len(fonts.plain("\U0001f600")) == 1
    assert fonts.plain("e\u0301") == "é"


@given(text=st.text())
def test_clean_gives_only_known_letters(text: str) -> None:
    letters = frozenset(range(32, 256))
    assert all(c == "\n" or ord(c) in letters for c in clean(text, letters))


def test_shorten_gives_one_line_with_an_ellipsis() -> None:
    assert shorten("satu\n dua", 20) == "satu dua"
    assert shorten("a" * 30, 10) == "a" * 9 + "…"

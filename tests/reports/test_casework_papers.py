# SPDX-License-Identifier: MIT
"""Genogram, ecomap and comparison on paper: vectors that other programs read back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram, KinPerson
from tksk_desktop.paths import resource
from tksk_desktop.reports.comparison_paper import write_comparison
from tksk_desktop.reports.family_picture_paper import write_ecomap, write_genogram
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.sample_data.casework import sample_ecomap, sample_genogram
from tksk_desktop.storage.reference_lists import load_assessment_makings
from tksk_desktop.usecases.casework.readings import AssessmentSheet, FindingLine

Read = Callable[[bytes], str]
Run = Callable[..., str]
DAY = date(2026, 11, 25)
MAKINGS = load_assessment_makings(resource("reference"))
AREAS = MAKINGS.areas
pytestmark = pytest.mark.needs_tool("pdftotext")


def genogram(fonts: PaperFonts, picture: Genogram | None = None, **more: bool) -> bytes:
    return write_genogram(
        picture or sample_genogram(7, "Siti Rahayu"),
        client_name="Siti Rahayu",
        printed_on=DAY,
        fonts=fonts,
        **more,
    )


def sheet(day: date, scores: list[int | None], risk: int, band: RiskBand) -> AssessmentSheet:
    findings = tuple(
        FindingLine(area.code, "", "", score, "") for area, score in zip(AREAS, scores, strict=True)
    )
    return AssessmentSheet(
        id=1,
        case_id=1,
        kind=AssessmentKind.PERIODIC,
        assessed_on=day,
        made_by="Rahayu",
        recorded_at=datetime(2026, 11, 25, 5, tzinfo=UTC),
        risk=risk,
        band=band,
        risk_reckoned=risk,
        risk_chosen=None,
        risk_reason="",
        factor_codes=(),
        conclusion="",
        recommendation="",
        version=1,
        version_reason="",
        is_newest=True,
        findings=findings,
        addenda=(),
        makings=MAKINGS,
        band_now=band,
    )


def test_a_genogram_is_vectors_with_names_legend_and_words(
    fonts: PaperFonts, read_text: Read, run_tool: Run
) -> None:
    pdf = genogram(fonts)
    text = read_text(pdf)
    for said in ("GENOGRAM", "Siti Rahayu", "1950–2011", "Bercerai", "Kekerasan", "RAHASIA"):
        assert said in text
    assert "Ibu mertua – Siti Rahayu: Konflik" in text
    images = run_tool(pdf, "pdfimages", "-list")
    assert len(images.splitlines()) == 2


@pytest.mark.needs_tool("qpdf")
def test_papers_are_whole_and_the_same_each_time(fonts: PaperFonts, run_tool: Run) -> None:
    pdf = genogram(fonts)
    run_tool(pdf, "qpdf", "--check")
    assert pdf == genogram(fonts)


def test_without_names_no_name_is_anywhere_in_the_file(
    fonts: PaperFonts, read_text: Read, run_tool: Run
) -> None:
    pdf = genogram(fonts, with_names=False)
    text = read_text(pdf) + run_tool(pdf, "pdfinfo")
    assert "S.R." in text
    for name in ("Siti", "Rahayu", "Kakek", "mertua"):
        assert name not in text
    network = write_ecomap(
        sample_ecomap(7), client_name="Siti Rahayu", printed_on=DAY, fonts=fonts, with_names=False
    )
    text = read_text(network) + run_tool(network, "pdfinfo")
    for name in ("Siti", "SDN 2", "Buruh"):
        assert name not in text


def test_an_ecomap_says_its_ties(fonts: PaperFonts, read_text: Read) -> None:
    pdf = write_ecomap(sample_ecomap(7), client_name="Siti Rahayu", printed_on=DAY, fonts=fonts)
    text = read_text(pdf)
    for said in ("EKOMAP", "Puskesmas", "Penuh tekanan", "Siti Rahayu – Buruh tani"):
        assert said in text


def test_empty_pictures_and_hostile_names_make_a_paper(fonts: PaperFonts, read_text: Read) -> None:
    assert "EKOMAP" in read_text(
        write_ecomap(Ecomap(7), client_name="<b>&", printed_on=DAY, fonts=fonts)
    )
    strange = Genogram(7, (KinPerson(1, "<i>Ani & 3507135705900001 " + "x" * 300, member_id=7),))
    text = read_text(genogram(fonts, strange))
    assert "<i>Ani &" in text
    assert "3507135705900001" not in text


def test_a_broad_family_lies_on_its_side(fonts: PaperFonts, run_tool: Run) -> None:
    broad = Genogram(7, tuple(KinPerson(n, f"Orang {n}") for n in range(1, 15)))
    size = next(
        line for line in run_tool(genogram(fonts, broad), "pdfinfo").splitlines() if "size" in line
    )
    width, height = (float(part) for part in size.split() if part.replace(".", "").isdigit())
    assert width > height


def test_a_comparison_has_picture_and_table(fonts: PaperFonts, read_text: Read) -> None:
    before: list[int | None] = [3, 2, None, *[1] * (len(AREAS) - 3)]
    after: list[int | None] = [1, 2, 2, *[2] * (len(AREAS) - 3)]
    pdf = write_comparison(
        sheet(date(2026, 6, 1), before, 60, RiskBand.HIGH),
        sheet(date(2026, 11, 1), after, 30, RiskBand.MEDIUM),
        case_number="KSS-2026-00003",
        client_name="Siti Rahayu",
        printed_on=DAY,
        fonts=fonts,
    )
    text = read_text(pdf)
    for said in (
        "PERBANDINGAN ASESMEN",
        "KSS-2026-00003",
        "Kesehatan fisik 3→1",
        "Biologis Kesehatan fisik 3 1 Membaik",
        "Biologis Gizi 2 2 Tetap",
        "Tidak dibandingkan",
        "Memburuk",
        "risiko 60 (tinggi)",
        "Risiko (0–100) 60 30 Tinggi → Sedang",
    ):
        assert said in text

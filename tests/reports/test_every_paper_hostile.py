# SPDX-License-Identifier: MIT
"""A thousand hostile strings in every field of every paper: none aborts one, each is read back.

A few of them for each paper here; ``HOSTILE=1000`` puts each of them into every paper.
"""

from __future__ import annotations

import ast
import itertools
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import tksk_desktop.reports
from tests.reports.every_paper import NO_WORDS_OF_ITS_OWN, PAPERS
from tests.reports.hostile_words import HARMLESS, WIDE, Poison, hostile_texts
from tksk_desktop.paths import resource
from tksk_desktop.reports.styles import PaperFonts

TEXTS = hostile_texts(1000)
RUNS = int(os.environ.get("HOSTILE", "2"))
"""So often each paper is written; each time every field gets another string."""
Run = Callable[..., str]

FOOT = re.compile(r"Halaman \d+ dari \d+")
WATCHED = ("open", "socket.", "subprocess.", "os.system", "urllib.", "tempfile.")
OWN = (str(resource()), sys.prefix, sys.base_prefix)
"""Fonts and lists of the program, codecs and modules of the language: read when first wanted."""


class Ear:
    """Hears what the interpreter opens while ``listens``."""

    def __init__(self) -> None:
        self.listens = False
        self.heard: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, values: tuple[Any, ...]) -> None:
        if self.listens and event.startswith(WATCHED):
            what = str(values[0]) if values else ""
            if event != "open" or not what.startswith(OWN):
                self.heard.append(f"{event} {what}")


EAR = Ear()


def printed(text: str, fonts: PaperFonts) -> str:
    """Return a text as a paper has to say it, without its spaces: a line may end anywhere.

    Control and direction marks have no place on paper; a letter that no font has is a small box.
    """
    return bare(fonts.exact(text))


def bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split()).casefold()


def read_back(pdf: bytes, run_tool: Run) -> str:
    """Return the text of all pages in the order it was written, without spaces and feet."""
    text = run_tool(pdf, "pdftotext", "-raw", "-enc", "UTF-8", after=("-",))
    lines = (line for line in text.splitlines() if not FOOT.search(line))
    return bare("".join(lines))


def places(poison: Poison, page_text: str, fonts: PaperFonts) -> set[str]:
    """Return the marks of the fields that stand on the paper as they were given."""
    return {mark for mark, text in poison.put.items() if printed(text, fonts) + mark in page_text}


def is_cut(text: str, page_text: str) -> bool:
    """Tell whether the beginning of a text stands there, cut where its place cannot grow."""
    return any(text[:length] + "…" in page_text for length in range(4, len(text) + 1))


def write(paper: str, texts: Iterator[str], fonts: PaperFonts) -> tuple[Poison, bytes]:
    poison = Poison(lambda: next(texts))
    return poison, PAPERS[paper](poison, fonts)


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", PAPERS)
def test_hostile_text_is_read_back_as_it_was_typed(
    paper: str, fonts: PaperFonts, run_tool: Run
) -> None:
    harmless, pdf = write(paper, itertools.repeat(HARMLESS), fonts)
    wanted = places(harmless, read_back(pdf, run_tool), fonts)
    assert wanted, "no field stands on the paper as it was given"
    wide, pdf = write(paper, itertools.repeat(WIDE), fonts)
    growing = places(wide, read_back(pdf, run_tool), fonts)
    fields = len(harmless.put)
    for run in range(RUNS):
        texts = itertools.cycle(TEXTS)
        started = (run * 37 + sorted(PAPERS).index(paper) * 101) % len(TEXTS)
        EAR.listens = True
        try:
            poison, pdf = write(paper, itertools.islice(texts, started, None), fonts)
        finally:
            EAR.listens = False
        assert EAR.heard == [], "nothing outside is opened for what was typed"
        assert len(poison.put) == fields
        page_text = read_back(pdf, run_tool)
        lost = {
            mark: poison.put[mark]
            for mark in wanted - places(poison, page_text, fonts)
            if mark in growing or not is_cut(printed(poison.put[mark], fonts) + mark, page_text)
        }
        assert not lost, f"run {run}: {lost}"


def test_no_paper_is_missing() -> None:
    room = Path(tksk_desktop.reports.__file__).parent
    known = set(PAPERS)
    missing = [
        name
        for path in sorted(room.rglob("*.py"))
        for name in _papers_in(path, ".".join(path.relative_to(room).with_suffix("").parts))
        if name not in known and not name.startswith(tuple(NO_WORDS_OF_ITS_OWN))
    ]
    assert missing == []


def _papers_in(path: Path, module: str) -> Iterator[str]:
    """Return functions and methods that give bytes, or a rendered report."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and _gives_paper(node):
            yield f"{module}.{node.name}"
        if isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, ast.FunctionDef) and _gives_paper(each):
                    yield f"{module}.{node.name}.{each.name}"


def _gives_paper(node: ast.FunctionDef) -> bool:
    is_open = not node.name.startswith("_") or node.name == "__call__"
    return (
        is_open and isinstance(node.returns, ast.Name) and node.returns.id in ("bytes", "Rendered")
    )

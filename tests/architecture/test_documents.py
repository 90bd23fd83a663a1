# SPDX-License-Identifier: MIT
"""What the documents promise is there: links, commands, version."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tksk_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
LINK = re.compile(r"\]\(([^)#:]+)\)")
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
COMMAND = re.compile(r"(?:^|`)make ([a-z]+)\b", re.MULTILINE)


def text_of(name: str) -> str:
    """Return a document at the root."""
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    links = LINK.findall(text_of(document))
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_is_there(document: str) -> None:
    targets = set(TARGET.findall(text_of("Makefile")))
    assert set(COMMAND.findall(text_of(document))) <= targets


def test_change_notes_begin_with_this_version() -> None:
    versions = re.findall(r"^## (\S+)", text_of("CHANGELOG.md"), re.MULTILINE)
    # What comes with the next version stands on top until it has a number.
    assert next(each for each in versions if each != "Berikutnya") == __version__


@pytest.mark.needs_tool("make")
def test_commands_are_listed() -> None:
    said = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    shown = {line.split()[0] for line in said.splitlines()}
    assert {"setup", "run", "test", "check", "gallery", "demo", "bench", "forms"} <= shown


def test_build_machine_runs_the_same_tests() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o100
    assert script.read_text(encoding="utf-8").rstrip().endswith("make test")

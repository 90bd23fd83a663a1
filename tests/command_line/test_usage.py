# SPDX-License-Identifier: MIT
"""What can be typed, what is refused, and what no password ever does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.calls import environment, start
from tksk_desktop import __version__
from tksk_desktop.commands.usage import make_parser, read_arguments, say_anew

HEAVY = ("sqlalchemy", "alembic", "reportlab", "pyhanko", "openpyxl", "xlsxwriter", "PySide6")
SECRET = "sangat-rahasia-7"
ENGLISH = (
    "usage:",
    "error:",
    "invalid",
    "unrecognized",
    "required",
    "expected",
    "argument",
    "show",
)


def refuse(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Return what is said of a wrong command line; it must end with exit code 2."""
    with pytest.raises(SystemExit) as ended:
        read_arguments(words)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    script = (
        "import sys, tksk_desktop.main as m\n"
        "code = m.main(['--help'])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], code)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(tmp_path, PYTHONIOENCODING="utf-8"),
        check=True,
    )
    assert ended.stdout.splitlines()[-1] == "[] 0"
    assert "Pemakaian: tksk-desktop" in ended.stdout
    for command in ("demo", "verify", "report", "backup", "restore", "self-check"):
        assert command in ended.stdout
    for code in ("  0 ", "  1 ", "  2 ", "  3 ", "  4 ", "  130 "):
        assert code in ended.stdout


def test_version(tmp_path: Path) -> None:
    ended = start("--version", folder=tmp_path)
    assert (ended.code, ended.out) == (0, f"tksk-desktop {__version__}\n")


@pytest.mark.parametrize(
    "words",
    [
        ["membuat"],
        ["demo"],
        ["demo", "x", "--clients", "banyak"],
        ["verify", "x.pdf", "--zone", "UTC"],
        ["verify", "x.pdf", "y.pdf"],
        ["report", "--month", "Oktober"],
        ["report", "--month", "2026-13"],
        ["report", "--sig"],
        ["backup", "x", "--password-fd", "satu"],
        ["backup", "x", "--password-fd"],
        ["restore", "x", "--yes=ya"],
    ],
)
def test_wrong_usage_is_refused_in_indonesian(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    said = refuse(words, capsys)
    assert said.startswith("Pemakaian: tksk-desktop")
    assert "--help" in said
    assert not [word for word in ENGLISH if word in said.lower()]


@pytest.mark.parametrize("option", ["--password", "--pass", "--password=", "--sandi", "-p"])
@pytest.mark.parametrize("place", ["before", "after"])
def test_a_password_is_never_an_argument_and_never_repeated(
    option: str, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = [f"{option}{SECRET}"] if option.endswith("=") else [option, SECRET]
    words = [*typed, "backup", "x"] if place == "before" else ["backup", "x", *typed]
    assert SECRET not in refuse(words, capsys)


def test_the_refused_password_option_names_the_right_ways(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = refuse(["backup", "x", "--password", SECRET], capsys)
    assert "--password-fd" in said
    assert "TKSK_PASSWORD" in said


def test_an_unknown_sentence_of_the_parser_is_not_repeated() -> None:
    assert SECRET not in say_anew(f"something new about {SECRET}")


def test_the_data_folder_may_stand_before_or_after_the_command() -> None:
    for words in (["--data", "d", "backup", "x"], ["backup", "x", "--data", "d"]):
        assert read_arguments(words).data == Path("d")
    assert read_arguments(["backup", "x"]).data is None
    assert read_arguments(["--data", "d"]).command is None


def test_every_line_of_help_is_indonesian() -> None:
    text = make_parser().format_help().lower()
    assert not [word for word in ENGLISH if word in text]

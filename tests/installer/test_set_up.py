# SPDX-License-Identifier: MIT
"""Set-up says exactly what is missing, does nothing twice, and needs nothing but Python."""

from __future__ import annotations

import ast
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import set_up

ROOT = Path(__file__).resolve().parents[2]


class RecordedRuns:
    """Takes the place of ``set_up.run``: remembers commands, answers by a rule."""

    def __init__(self, answer: Callable[[tuple[str, ...]], bool] = lambda command: True) -> None:
        self.commands: list[tuple[str, ...]] = []
        self.answer = answer

    def __call__(self, *command: str | Path, quiet: bool = False) -> bool:
        self.commands.append(tuple(str(part) for part in command))
        return self.answer(self.commands[-1])


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let set-up work on a folder of its own with two small lock files."""
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    monkeypatch.setattr(set_up, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(set_up, "RUN_LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(set_up, "TEST_LOCK", tmp_path / "requirements-dev.lock")
    (tmp_path / "requirements.lock").write_text("a==1\n", encoding="utf-8")
    (tmp_path / "requirements-dev.lock").write_text("a==1\nb==1\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path


@pytest.fixture
def no_apt(monkeypatch: pytest.MonkeyPatch) -> set_up.Apt:
    """Return the package tool of a machine where nothing may be installed."""
    monkeypatch.setattr(shutil, "which", lambda name: None)
    return set_up.Apt()


def test_it_needs_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "installer" / "set_up.py").read_text(encoding="utf-8"))
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
        )
    }
    assert names <= set(sys.stdlib_module_names)


def test_second_run_does_nothing(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = RecordedRuns()
    monkeypatch.setattr(set_up, "run", runs)
    assert set_up.set_up_python(set_up.RUN_LOCK, no_apt, again=False)
    first = len(runs.commands)
    assert not set_up.set_up_python(set_up.RUN_LOCK, no_apt, again=False)
    assert len(runs.commands) == first > 0


def test_changed_lock_file_is_installed(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "run", RecordedRuns())
    set_up.set_up_python(set_up.RUN_LOCK, no_apt, again=False)
    set_up.RUN_LOCK.write_text("a==2\n", encoding="utf-8")
    assert set_up.set_up_python(set_up.RUN_LOCK, no_apt, again=False)


def test_tools_of_the_tests_bring_what_the_program_needs(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "run", RecordedRuns())
    set_up.set_up_python(set_up.TEST_LOCK, no_apt, again=False)
    assert set_up.is_done(set_up.RUN_LOCK)


def test_program_alone_does_not_bring_the_tools(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "run", RecordedRuns())
    set_up.set_up_python(set_up.RUN_LOCK, no_apt, again=False)
    assert not set_up.is_done(set_up.TEST_LOCK)


def test_failed_installation_leaves_no_stamp(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = RecordedRuns(lambda command: "--require-hashes" not in command)
    monkeypatch.setattr(set_up, "run", runs)
    with pytest.raises(set_up.CannotGoOn):
        set_up.set_up_python(set_up.RUN_LOCK, no_apt, again=False)
    assert not set_up.is_done(set_up.RUN_LOCK)


def test_everything_is_installed_by_hash(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = RecordedRuns()
    monkeypatch.setattr(set_up, "run", runs)
    set_up.install_locked(set_up.RUN_LOCK)
    locked, own = runs.commands
    assert "--require-hashes" in locked
    assert {"--no-deps", "--no-build-isolation"} <= set(own)


def test_debian_without_venv_is_told_the_line_to_type(
    place: Path, no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "run", RecordedRuns(lambda command: False))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(set_up.CannotGoOn) as stopped:
        set_up.make_venv(no_apt)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert f"sudo apt install python{version}-venv" in str(stopped.value)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_missing_libraries_are_named_with_their_packages(
    no_apt: set_up.Apt, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    libraries = {"libc.so.6": "libc6", "libtksk-nowhere.so.7": "libtksk-nowhere7"}
    monkeypatch.setattr(set_up, "QT_LIBRARIES", libraries)
    set_up.set_up_qt_libraries(no_apt)
    said = capsys.readouterr().out
    assert "libtksk-nowhere.so.7" in said
    assert "sudo apt install libtksk-nowhere7\n" in said
    assert "libc.so.6" not in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tools of Linux")
def test_missing_tools_never_stop_the_set_up(
    no_apt: set_up.Apt, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up.set_up_test_tools(no_apt)
    assert "poppler-utils" in capsys.readouterr().out


def test_help_is_there() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "installer" / "set_up.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert "--tests" in done.stdout

# SPDX-License-Identifier: MIT
"""The committed forms are, byte by byte, what the form compiler makes today; drift is noticed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPILER = ROOT / "ui" / "compile_forms.py"


def check(ui: Path, forms: Path) -> subprocess.CompletedProcess[str]:
    """Run the freshness check over two folders."""
    return subprocess.run(
        [sys.executable, str(COMPILER), "--check", "--ui", str(ui), "--forms", str(forms)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """Return a folder with two of the forms and one with what is made from them."""
    ui, forms = tmp_path / "ui", tmp_path / "forms"
    ui.mkdir()
    for form in sorted((ROOT / "ui").glob("*.ui"))[:2]:
        shutil.copy(form, ui)
    subprocess.run(
        [sys.executable, str(COMPILER), "--ui", str(ui), "--forms", str(forms)],
        check=True,
        capture_output=True,
    )
    return ui, forms


def test_committed_forms_are_fresh() -> None:
    done = check(ROOT / "ui", ROOT / "tksk_desktop" / "gui" / "forms")
    assert done.returncode == 0, done.stderr


def test_just_made_forms_are_fresh(copies: tuple[Path, Path]) -> None:
    assert check(*copies).returncode == 0


def test_one_changed_byte_is_noticed(copies: tuple[Path, Path]) -> None:
    ui, forms = copies
    made = min(forms.glob("ui_*.py"))
    made.write_bytes(made.read_bytes() + b" ")
    done = check(ui, forms)
    assert done.returncode == 1
    assert f"stale: {made.name}" in done.stderr


def test_changed_form_is_noticed(copies: tuple[Path, Path]) -> None:
    ui, forms = copies
    form = min(ui.glob("*.ui"))
    text = form.read_text(encoding="utf-8")
    changed = text.replace("<property", '<property name="toolTip"><string/></property><property', 1)
    assert changed != text
    form.write_text(changed, encoding="utf-8")
    done = check(ui, forms)
    assert done.returncode == 1
    assert f"stale: ui_{form.stem}.py" in done.stderr


def test_missing_and_left_over_forms_are_noticed(copies: tuple[Path, Path]) -> None:
    ui, forms = copies
    made = min(forms.glob("ui_*.py"))
    made.rename(forms / "ui_of_long_ago.py")
    done = check(ui, forms)
    assert done.returncode == 1
    assert f"missing: {made.name}" in done.stderr
    assert "left over: ui_of_long_ago.py" in done.stderr


def test_broken_form_is_named(copies: tuple[Path, Path]) -> None:
    ui, forms = copies
    (ui / "broken.ui").write_text("<ui>", encoding="utf-8")
    done = check(ui, forms)
    assert done.returncode == 1
    assert "broken.ui" in done.stderr

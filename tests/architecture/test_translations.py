# SPDX-License-Identifier: MIT
"""The Indonesian catalogs are complete and fresh; whatever is forgotten in them is noticed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path("resources") / "translations" / "update_catalog.py"
# More than the program's own texts: Qt's standard dialogs, of which these are the ones it opens.
QT_CONTEXTS = ("QFileDialog", "QLineEdit", "QPlatformTheme", "QPrintDialog", "QWidgetTextControl")


def check(root: Path) -> subprocess.CompletedProcess[str]:
    """Run the check of the tree below a folder."""
    return subprocess.run(
        [sys.executable, str(root / SCRIPT), "--check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of everything that holds texts, with its catalogs."""
    for part in ("tksk_desktop", "ui", "resources/translations"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    """Replace the first place of a text in a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_catalogs_are_complete_and_fresh() -> None:
    done = check(ROOT)
    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("context", QT_CONTEXTS)
def test_words_of_qt_are_there(context: str) -> None:
    catalog = ROOT / "resources" / "translations" / "qtbase_id.ts"
    assert f"<name>{context}</name>" in catalog.read_text(encoding="utf-8")


def test_new_text_of_the_program_is_noticed(tree: Path) -> None:
    planted = tree / "tksk_desktop" / "gui" / "planted.py"
    planted.write_text("class A(QWidget):\n    def f(self):\n        self.tr('Planted')\n")
    done = check(tree)
    assert done.returncode == 1
    assert "stale: tksk_id.ts" in done.stderr


def test_unfinished_text_is_noticed(tree: Path) -> None:
    catalog = tree / "resources" / "translations" / "qtbase_id.ts"
    change(catalog, "<translation>", '<translation type="unfinished">')
    done = check(tree)
    assert done.returncode == 1
    assert "not translated: " in done.stderr


def test_lost_place_for_a_value_is_noticed(tree: Path) -> None:
    catalog = tree / "resources" / "translations" / "tksk_id.ts"
    change(catalog, "{count}", "{number}")
    assert "placeholders differ: " in check(tree).stderr


def test_catalog_that_was_not_compiled_is_noticed(tree: Path) -> None:
    catalog = tree / "resources" / "translations" / "qtbase_id.ts"
    change(catalog, "<translation>Simpan<", "<translation>Simpanlah<")
    done = check(tree)
    assert done.returncode == 1
    assert "stale: qtbase_id.qm" in done.stderr

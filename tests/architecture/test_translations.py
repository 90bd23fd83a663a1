# SPDX-License-Identifier: MIT
"""The Indonesian catalogs are complete and fresh; whatever is forgotten in them is noticed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGS = ROOT / "resources" / "translations"


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the check over a folder of catalogs."""
    return subprocess.run(
        [sys.executable, str(CATALOGS / "update_catalog.py"), "--check", "--folder", str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def catalogs(tmp_path: Path) -> Path:
    """Return a folder with copies of the catalogs."""
    for path in CATALOGS.glob("*_id.*"):
        shutil.copy(path, tmp_path)
    return tmp_path


def change(catalog: Path, old: str, new: str) -> None:
    """Replace the first place of a text in a catalog."""
    text = catalog.read_text(encoding="utf-8")
    assert old in text
    catalog.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_catalogs_are_complete_and_fresh() -> None:
    done = check(CATALOGS)
    assert done.stderr == ""
    assert done.returncode == 0


def test_text_that_left_the_program_is_noticed(catalogs: Path) -> None:
    change(
        catalogs / "tksk_id.ts",
        "    <message>",
        "    <message>\n        <source>Gone</source>\n"
        "        <translation>Hilang</translation>\n    </message>\n    <message>",
    )
    assert "stale: tksk_id.ts" in check(catalogs).stderr


def test_unfinished_text_is_noticed(catalogs: Path) -> None:
    change(catalogs / "qtbase_id.ts", "<translation>", '<translation type="unfinished">')
    assert "not translated" in check(catalogs).stderr


def test_lost_place_for_a_value_is_noticed(catalogs: Path) -> None:
    change(catalogs / "qtbase_id.ts", "<translation>Berkas %1<", "<translation>Berkas<")
    assert "places differ: '%1 File'" in check(catalogs).stderr


def test_catalog_that_was_not_compiled_is_noticed(catalogs: Path) -> None:
    change(catalogs / "qtbase_id.ts", "<translation>Batal<", "<translation>Batalkan<")
    assert "stale: qtbase_id.qm" in check(catalogs).stderr

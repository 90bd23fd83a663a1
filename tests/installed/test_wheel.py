# SPDX-License-Identifier: MIT
"""The wheel holds everything the program needs: installed elsewhere, it passes its own check."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tksk_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_NETWORK = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps")


def pip(*arguments: str) -> None:
    """Run pip of this environment; nothing is fetched."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", arguments[0], *WITHOUT_NETWORK, *arguments[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built once from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_resources_forms_and_licences(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    forms = {f"tksk_desktop/gui/forms/ui_{form.stem}.py" for form in (ROOT / "ui").glob("*.ui")}
    resources = {
        f"tksk_desktop/resources/{part}"
        for part in (
            "fonts/LiberationSans-Regular.ttf",
            "reference/ppks.csv",
            "reference/villages.tsv",
            "translations/qtbase_id.qm",
            "translations/tksk_id.qm",
        )
    }
    licences = {
        f"tksk_desktop-{__version__}.dist-info/licenses/{part}"
        for part in ("LICENSE", "resources/fonts/LICENSE-Inter", "resources/icons/LICENSE-lucide")
    }
    assert forms
    assert (forms | resources | licences) - names == set()
    assert not [name for name in names if name.startswith(("tests/", "ui/", "resources/"))]


def test_installed_program_passes_its_own_check(wheel: Path, tmp_path: Path) -> None:
    pip("install", "--target", str(tmp_path / "installed"), str(wheel))
    done = subprocess.run(
        [sys.executable, "-m", "tksk_desktop", "self-check"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(tmp_path / "installed"),
            "TKSK_DATA_DIR": str(tmp_path / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"tksk-desktop {__version__}" in done.stdout

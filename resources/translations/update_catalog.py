# SPDX-License-Identifier: MIT
"""Gather the program's English texts into ``tksk_id.ts`` and compile the Indonesian catalogs.

``--check`` changes nothing: it fails where the catalog is not fresh, a text is untranslated, a
``{name}`` in a translation differs, or a compiled catalog is not what its source gives.
Translate in Qt Linguist (``pyside6-linguist``) or in any editor.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
CATALOG = "tksk_id.ts"
QT_CATALOG = "qtbase_id.ts"
PLACEHOLDER = re.compile(r"\{\w*\}")


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools of this environment; raise where it fails."""
    script = Path(sysconfig.get_path("scripts"))
    found = shutil.which(name, path=str(script)) or name
    subprocess.run([found, *arguments], check=True, capture_output=True, cwd=ROOT)


def sources() -> list[str]:
    """Return every file that may hold a text, in one order on every machine."""
    package = ROOT / "tksk_desktop" / "gui"
    files = [*(ROOT / "ui").glob("*.ui"), *package.rglob("*.py")]
    kept = [file for file in files if "forms" not in file.relative_to(ROOT).parts]
    return sorted(file.relative_to(ROOT).as_posix() for file in kept)


def gather(catalog: Path) -> None:
    """Bring a catalog up to date with the sources; kept translations stay."""
    run_tool(
        "pyside6-lupdate",
        "-no-obsolete",
        "-locations",
        "none",
        *sources(),
        "-ts",
        str(catalog),
    )


def compile_catalog(catalog: Path, compiled: Path) -> None:
    """Make the binary form that Qt reads."""
    run_tool("pyside6-lrelease", "-silent", str(catalog), "-qm", str(compiled))


def find_wrong(catalog: Path) -> list[str]:
    """Return a line for each text that is untranslated or whose placeholders differ."""
    wrong = []
    for message in ET.parse(catalog).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        said = (translation.text or "") if translation is not None else ""
        if not said.strip() or (translation is not None and translation.get("type")):
            wrong.append(f"not translated: {source}")
        elif sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(said)):
            wrong.append(f"placeholders differ: {source}")
    return wrong


def find_stale(folder: Path) -> list[str]:
    """Return a line for each catalog that is not what its sources give."""
    stale = []
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made) / CATALOG
        shutil.copy(folder / CATALOG, fresh)
        gather(fresh)
        if fresh.read_bytes() != (folder / CATALOG).read_bytes():
            stale.append(f"stale: {CATALOG}; run `make translations`")
        for name in (CATALOG, QT_CATALOG):
            compiled = Path(made) / Path(name).with_suffix(".qm").name
            compile_catalog(folder / name, compiled)
            kept = folder / compiled.name
            if not kept.exists() or kept.read_bytes() != compiled.read_bytes():
                stale.append(f"stale: {compiled.name}; run `make translations`")
    return stale


def main() -> int:
    """Update or check; return 1 where something is wrong."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--check", action="store_true", help="change nothing, fail when stale")
    if not options.parse_args().check:
        gather(FOLDER / CATALOG)
        for name in (CATALOG, QT_CATALOG):
            compile_catalog(FOLDER / name, (FOLDER / name).with_suffix(".qm"))
    wrong = find_wrong(FOLDER / CATALOG) + find_wrong(FOLDER / QT_CATALOG) + find_stale(FOLDER)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())

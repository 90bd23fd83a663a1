# SPDX-License-Identifier: MIT
"""Account for the libraries that the program is made of; ``make bill`` and ``make audit`` call it.

``bill`` writes the bill of materials (CycloneDX, ``installer/sbom.cdx.json``, part of every wheel)
and ``docs/licences.md`` from what ``.venv`` holds of ``requirements.lock``; ``--check`` only tells
whether both are fresh. ``audit`` asks the public databases for known weaknesses of the locked
versions; it needs the network. The tools for both live in ``.venv-audit``, apart from the program.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / ".venv-audit"
LOCK, TOOLS = ROOT / "requirements.lock", ROOT / "requirements-audit.lock"
BILL, LICENCES = ROOT / "installer/sbom.cdx.json", ROOT / "docs/licences.md"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
HEAD = """# Libraries and their licences

Made by `make bill` from what is installed of `requirements.lock`; do not edit. The full bill of
materials is [installer/sbom.cdx.json](../installer/sbom.cdx.json). Fonts, icons and region names
are told in the README.

| Library | Version | Licence |
|---|---|---|
"""


def plain(name: str) -> str:
    """Return a library's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked() -> dict[str, str]:
    """Return the locked libraries with their versions."""
    text = LOCK.read_text(encoding="utf-8")
    return {plain(name): version for name, version in PINNED.findall(text)}


def tools() -> Path:
    """Make the folder of the tools where it is missing or older than its lock; return it."""
    stamp = PLACE / "made-from"
    wanted = TOOLS.read_text(encoding="utf-8")
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        print("audit: installing its tools into .venv-audit", flush=True)
        venv.create(PLACE, clear=True, with_pip=True)
        pip: list[str | Path] = [
            PLACE / SCRIPTS / "python",
            "-m",
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
        ]
        subprocess.run([*pip, "--requirement", TOOLS], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return PLACE / SCRIPTS


def made_bill() -> str:
    """Return the bill of materials, without what only tests and tools need."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.json"
        command: list[str | Path] = [tools() / "cyclonedx-py", "environment", ROOT / ".venv"]
        options: list[str | Path] = [
            "--output-reproducible",
            "--of",
            "JSON",
            "--output-file",
            whole,
        ]
        subprocess.run([*command, *options], check=True, stderr=subprocess.DEVNULL)
        bill: dict[str, Any] = json.loads(whole.read_text(encoding="utf-8"))
    ours = locked()
    kept = [part for part in bill["components"] if plain(part["name"]) in ours]
    kept.sort(key=lambda part: plain(part["name"]))
    for part in kept:
        for told_elsewhere in ("externalReferences", "properties", "description"):
            part.pop(told_elsewhere, None)
    names = {part["bom-ref"] for part in kept}
    bill["components"] = kept
    bill.get("metadata", {}).pop("tools", None)
    bill["dependencies"] = [
        {**each, "dependsOn": sorted(set(each.get("dependsOn", ())) & names)}
        for each in bill.get("dependencies", ())
        if each["ref"] in names
    ]
    return json.dumps(bill, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def made_licences(bill: str) -> str:
    """Return the page that people read."""
    parts = json.loads(bill)["components"]
    rows = [f"| {part['name']} | {part['version']} | {licence(part)} |\n" for part in parts]
    return HEAD + "".join(rows)


def licence(part: dict[str, Any]) -> str:
    """Return what a library says of its licence."""
    said = []
    for each in part.get("licenses", ()):
        own = each.get("license", {})
        said.append(each.get("expression") or own.get("id") or own.get("name") or "")
    words = dict.fromkeys(" ".join(text.split()) for text in said if text)
    return "; ".join(words) or "not declared"


def write_bill(*, check: bool) -> int:
    """Write both files, or tell which is stale."""
    bill = made_bill()
    stale = []
    for path, text in ((BILL, bill), (LICENCES, made_licences(bill))):
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.relative_to(ROOT).as_posix())
        if not check:
            path.write_text(text, encoding="utf-8")
    print("bill: " + (", ".join(stale) or "fresh") + (" stale" if check and stale else ""))
    return 1 if check and stale else 0


def ask_for_weaknesses() -> int:
    """Ask about each locked version; return 1 where something is known, 2 where nobody answered."""
    command: list[str | Path] = [
        tools() / "pip-audit",
        "--requirement",
        LOCK,
        "--require-hashes",
        "--disable-pip",
    ]
    done = subprocess.run(
        [*command, "--format", "json", "--progress-spinner", "off"],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        answers = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print("audit: the databases of known weaknesses did not answer")
        print(done.stderr.strip()[-400:])
        return 2
    asked = [each for each in answers if "skip_reason" not in each]
    weak = [each for each in asked if each["vulns"]]
    for each in weak:
        known = ", ".join(sorted(found["id"] for found in each["vulns"]))
        print(f"audit: {each['name']} {each['version']}: {known}")
    print(f"audit: {len(asked)} of {len(answers)} libraries are known there, {len(weak)} are weak")
    return 1 if weak else 0 if asked else 2


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("bill", "audit"))
    parser.add_argument("--check", action="store_true", help="only tell whether the bill is fresh")
    chosen = parser.parse_args()
    return write_bill(check=chosen.check) if chosen.what == "bill" else ask_for_weaknesses()


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""The bill of materials and the page of licences tell of the locked libraries, and no others."""

from __future__ import annotations

import json
import re
from pathlib import Path

from installer.audit import made_licences, plain

ROOT = Path(__file__).parents[2]
BILL = (ROOT / "installer/sbom.cdx.json").read_text(encoding="utf-8")
ENTRY = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)( *;[^\\\n]*)?", re.MULTILINE)


def test_the_bill_names_every_locked_version() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = ENTRY.findall(lock)
    locked = {(plain(name), version) for name, version, _marker in entries}
    everywhere = {(plain(name), version) for name, version, marker in entries if not marker}
    told = {(plain(part["name"]), part["version"]) for part in json.loads(BILL)["components"]}
    assert told <= locked, "run `make bill`"
    assert everywhere <= told, "run `make bill`"
    assert len(told) > 20


def test_the_page_of_licences_is_made_from_the_bill_and_names_one_each() -> None:
    page = (ROOT / "docs/licences.md").read_text(encoding="utf-8")
    assert page == made_licences(BILL), "run `make bill`"
    silent = {row.split("|")[1].strip() for row in page.splitlines() if "not declared" in row}
    assert silent <= {"sqlcipher3", "uharfbuzz"}, "ask what licence these have"


def test_the_bill_tells_nothing_of_a_machine() -> None:
    assert "/tmp" not in BILL
    assert "file:" not in BILL

# SPDX-License-Identifier: MIT
"""The table of keys, the manual's page of keys, and what the program binds say the same."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tksk_desktop.gui.keys import KEYS, Keys, Place
from tksk_desktop.paths import resource

SCREENS = Path(__file__).parents[2] / "tksk_desktop" / "gui"

ROW = re.compile(r"^\| (?P<keys>.+?) \| (?P<purpose>.+) \|$")
NAMED = re.compile(r"(Ctrl|Alt|Shift)\+\S{1,9}|F\d{1,2}|Esc")
PRINTED = {
    "Return": "Enter",
    "PgDown": "PgDn",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
}
MOST_NAMED = 2
"""More keys than these are told by the first and the last."""


def printed(keys: Keys) -> str:
    """Return keys as the manual prints them."""
    said = [
        re.sub(r"(Return|PgDown|Left|Right|Up|Down)$", lambda m: PRINTED[m[0]], key)
        if not key.endswith("PgUp")
        else key
        for key in keys
    ]
    return ", ".join(said) if len(said) <= MOST_NAMED else f"{said[0]} … {said[-1]}"


def page_rows() -> dict[str, list[str]]:
    """Return the keys that the manual tells, by heading."""
    found: dict[str, list[str]] = {}
    rows: list[str] = []
    for line in resource("manual", "tombol.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            rows = found.setdefault(line[3:], [])
        elif (row := ROW.match(line)) and row["keys"] not in ("Tombol", "---"):
            assert row["purpose"].strip()
            rows.append(row["keys"])
    return found


def bound_literals() -> set[str]:
    """Return every key that the screens bind by its name."""
    found = set[str]()
    for path in sorted(SCREENS.rglob("*.py")):
        if path.name == "keys.py" or path.parent.name == "forms":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and NAMED.fullmatch(text):
                found.add(text)
    return found


@pytest.mark.parametrize("place", list(Place), ids=lambda place: place.name)
def test_the_manual_tells_each_key_of_a_place_and_no_other(place: Place) -> None:
    assert page_rows()[place.value] == [printed(keys) for keys in KEYS[place].values()]


def test_the_manual_has_no_further_places() -> None:
    assert list(page_rows()) == [place.value for place in Place]


def test_no_screen_binds_a_key_that_the_table_lacks() -> None:
    known = {key for acts in KEYS.values() for keys in acts.values() for key in keys}
    literals = bound_literals()
    assert literals - known - {"Shift+Enter"} == set()  # the same key on the number block
    assert len(literals) > 5, "nothing was found to compare"


@pytest.mark.parametrize("place", list(Place), ids=lambda place: place.name)
def test_no_key_means_two_things_in_one_place(place: Place) -> None:
    keys = [key for keys in KEYS[place].values() for key in keys]
    assert len(keys) == len(set(keys))

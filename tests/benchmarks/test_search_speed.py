# SPDX-License-Identifier: MIT
"""Finding as one types among 100,000 people: from the typed letter to the rows that are shown.

A keystroke is what the list does for it: all ids found, and the lines of the first page. The floor
is what a program without an index does for each letter, one plain scan of the register over the
bare driver, measured between the letters.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.large_register import open_register, register_folder
from tksk_desktop.paths import database_path
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.readings import ClientFilter

pytestmark = pytest.mark.benchmark

PEOPLE, NOTES = 100_000, 300_000
ROUNDS = 9
HIGHEST_RATIO = 0.5
SHOWN = 100
TYPED = (
    "siti rahayu",
    "sulastri",
    "budi santoso",
    "moch hidayat",
    "soekarno",
    "slamet dilem",
    "wibowo eko",
    "ahmad nugroho",
    "kartini",
    "350100013112",
    "0590",
    "painem",
)
SCAN = "SELECT id FROM clients WHERE search_text LIKE '%sulas%' ORDER BY name"
LETTERS_PER_SCAN = 10


@pytest.fixture(scope="module")
def register(pytestconfig: pytest.Config) -> Any:
    """The large register, open."""
    store = open_register(register_folder(pytestconfig, PEOPLE, NOTES))
    yield store
    store.lock()


def keystrokes() -> list[str]:
    """Return every text that stands in the search box while the queries are typed."""
    return [text[:length] for text in TYPED for length in range(1, len(text) + 1)]


def milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def test_finding_as_one_types(register: DatabaseStore) -> None:
    reads = ClientReads(register.engine())
    bare = connect(database_path(Path(register._folder)), register.key())
    letters, floors = list[tuple[float, str]](), list[float]()
    for _ in range(ROUNDS):
        for number, text in enumerate(keystrokes()):
            if number % LETTERS_PER_SCAN == 0:
                floors.append(milliseconds(lambda: bare.execute(SCAN).fetchall()))
            spent = milliseconds(partial(type_letter, reads, text))
            letters.append((spent, text))
    bare.close()
    letters.sort()
    p95 = letters[int(len(letters) * 0.95)][0]
    floor = statistics.median(floors)
    print(
        f"\n{len(letters)} keystrokes in {ROUNDS} rounds at {PEOPLE} people: "
        f"median {statistics.median(each for each, _ in letters):.1f} ms, "
        f"95th percentile {p95:.1f} ms, slowest {letters[-1]}; "
        f"plain scan {floor:.1f} ms; ratio {p95 / floor:.2f}"
    )
    assert p95 <= HIGHEST_RATIO * floor


def type_letter(reads: ClientReads, text: str) -> None:
    reads.lines(reads.find_ids(ClientFilter(text))[:SHOWN])

# SPDX-License-Identifier: MIT
"""Long lists: 200,000 rows open without being loaded, and the data layer costs little.

Each figure is a proportion between interleaved rounds of one run.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any

import pytest
import sqlalchemy as sa

from tests.benchmarks.large_register import open_register, register_folder
from tksk_desktop.gui.widgets.record_table import PAGE
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.readings import ClientFilter, ClientLine

pytestmark = pytest.mark.benchmark

PEOPLE, NOTES = 200_000, 20_000
ROUNDS = 7
MOST_TO_OPEN = 0.2
MOST_OVER_DRIVER = 1.3


@pytest.fixture(scope="module")
def store(pytestconfig: pytest.Config) -> Iterator[DatabaseStore]:
    """A register of 200,000 people, open."""
    made = open_register(register_folder(pytestconfig, PEOPLE, NOTES))
    yield made
    made.lock()


def seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def test_a_list_opens_without_loading_the_register(store: DatabaseStore) -> None:
    reads = ClientReads(store.engine(), opened=True)

    def open_list() -> int:
        ids = reads.search(ClientFilter()).ids
        reads.lines(ids[:PAGE])
        return len(ids)

    def load_whole() -> int:
        ids = reads.search(ClientFilter()).ids
        return sum(len(reads.lines(ids[at : at + 10_000])) for at in range(0, len(ids), 10_000))

    assert open_list() == load_whole() == PEOPLE
    rounds = [(seconds(open_list), seconds(load_whole)) for _ in range(ROUNDS)]
    opened, whole = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"\nlist of {PEOPLE}: open {opened:.3f} s, whole {whole:.3f} s, {opened / whole:.3f}")
    assert opened / whole <= MOST_TO_OPEN


def statements_of(engine: sa.Engine, act: Callable[[], object]) -> list[tuple[str, Any]]:
    """Return the SQL that an act sends, with its values."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, sql: str, values: Any, *_more: Any) -> None:
        if sql.lstrip().upper().startswith(("SELECT", "WITH")):
            sent.append((sql, values))

    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)
    return sent


def test_the_data_layer_costs_little_over_the_bare_driver(store: DatabaseStore) -> None:
    """A page of lines against the same SQL on the driver, its rows made into frozen lines too."""
    engine = store.engine()
    reads = ClientReads(engine, opened=True)
    ids = reads.search(ClientFilter()).ids[:PAGE]
    (sent,) = statements_of(engine, lambda: reads.lines(ids))
    raw = engine.raw_connection()
    driver = raw.driver_connection
    assert driver is not None
    width = len(fields(ClientLine))

    def bare() -> list[ClientLine]:
        return [ClientLine(*row[:width]) for row in driver.execute(*sent).fetchall()]

    assert len(bare()) == len(reads.lines(ids)) == PAGE
    rounds = [
        (
            seconds(lambda: [reads.lines(ids) for _ in range(20)]),
            seconds(lambda: [bare() for _ in range(20)]),
        )
        for _ in range(ROUNDS)
    ]
    raw.close()
    own, floor = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"\npage of lines: own {own * 50:.2f} ms, bare {floor * 50:.2f} ms, {own / floor:.2f}")
    assert own / floor <= MOST_OVER_DRIVER

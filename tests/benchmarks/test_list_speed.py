# SPDX-License-Identifier: MIT
"""Long lists: 200,000 rows open without being loaded, and the data layer costs little.

Each figure is a proportion between interleaved rounds of one run.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from tests.benchmarks.large_register import open_register, register_folder
from tksk_desktop.domain.months import Month
from tksk_desktop.gui.widgets.record_table import PAGE
from tksk_desktop.storage import case_reads, client_search, session_reads
from tksk_desktop.storage.case_reads import CaseReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.line_query import LineQuery
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.cases.readings import CaseFilter
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter

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


def test_the_first_opening_of_a_long_list(store: DatabaseStore) -> None:
    """Nothing is kept yet, neither the order of the register nor a page of the file."""

    def first_page() -> None:
        reads = ClientReads(store.engine(), opened=True)
        assert len(reads.lines(reads.search(ClientFilter()).ids[:PAGE])) == PAGE

    def load_whole() -> None:
        reads = ClientReads(store.engine(), opened=True)
        ids = reads.search(ClientFilter()).ids
        sum(len(reads.lines(ids[at : at + 10_000])) for at in range(0, len(ids), 10_000))

    def cold(act: Callable[[], None]) -> float:
        store.engine().dispose()
        return seconds(act)

    rounds = [(cold(first_page), cold(load_whole)) for _ in range(3)]
    opened, whole = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"\nfirst opening of {PEOPLE}: {opened:.3f} s, whole {whole:.3f} s, {opened / whole:.3f}")
    assert opened / whole <= MOST_TO_OPEN


@dataclass(frozen=True)
class OneList:
    """A list as it is read for a screen, and the statement that reads it with its values."""

    read: Callable[[], tuple[Any, ...]]
    query: LineQuery[Any]
    given: dict[str, Any]


def _clients(engine: sa.Engine) -> OneList:
    reads = ClientReads(engine, opened=True)
    ids = reads.search(ClientFilter()).ids[PEOPLE // 2 :][:PAGE]
    return OneList(lambda: reads.lines(ids), client_search._line_query(True), {"ids": ids})


def _clients_with_level_3_hidden(engine: sa.Engine) -> OneList:
    reads = ClientReads(engine)
    ids = reads.search(ClientFilter()).ids[PEOPLE // 2 :][:PAGE]
    return OneList(lambda: reads.lines(ids), client_search._line_query(False), {"ids": ids})


def _notes_of_a_month(engine: sa.Engine) -> OneList:
    reads, wanted = SessionReads(engine), SessionFilter(month=Month(2025, 1))
    given = session_reads._given(wanted)
    query = session_reads._session_lines(frozenset(given), False)
    return OneList(lambda: reads.lines(wanted, PAGE), query, {**given, "limit": PAGE})


def _open_cases(engine: sa.Engine) -> OneList:
    reads, wanted = CaseReads(engine), CaseFilter(stage="intervention")
    given = {"is_open": True, "stage": "intervention"}
    query = case_reads._line_query(frozenset(given), False)
    return OneList(lambda: reads.open_cases(wanted, date(2026, 11, 1)), query, given)


@pytest.mark.parametrize(
    "make", [_clients, _clients_with_level_3_hidden, _notes_of_a_month, _open_cases]
)
def test_the_data_layer_costs_little_over_the_bare_driver(
    store: DatabaseStore, make: Callable[[sa.Engine], OneList]
) -> None:
    """Typed lines against the same SQL, fetched whole on the driver and made into nothing."""
    engine = store.engine()
    one = make(engine)
    raw = engine.raw_connection()
    driver = raw.driver_connection
    assert driver is not None
    sql, values = one.query.sql, one.query.values(one.given)

    def bare() -> list[Any]:
        rows: list[Any] = driver.execute(sql, values).fetchall()
        return rows

    lines = len(one.read())
    assert lines == len(bare()) >= PAGE
    again = max(1, 2_000 // lines)
    rounds = [
        (
            seconds(lambda: [one.read() for _ in range(again)]),
            seconds(lambda: [bare() for _ in range(again)]),
        )
        for _ in range(15)
    ]
    raw.close()
    own, floor = (statistics.median(times) / again * 1000 for times in zip(*rounds, strict=True))
    print(f"\n{make.__name__}: {lines} lines own {own:.2f} ms, bare {floor:.2f}, {own / floor:.2f}")
    assert own / floor <= MOST_OVER_DRIVER

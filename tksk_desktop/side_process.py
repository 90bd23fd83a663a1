# SPDX-License-Identifier: MIT
"""Long reckoning in a process of its own, so that the window never waits for it.

Threads of one Python process take turns: reckoning in one slows each paint of the window. People
go to the other process and answers come back through a pipe, never through a file or a command
line. The process is started afresh (spawn) on every system, also from the frozen program.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from multiprocessing.connection import Connection
from typing import Any

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow
from tksk_desktop.domain.identities import Identity
from tksk_desktop.usecases.doubles.find_doubles import compare_everyone
from tksk_desktop.usecases.doubles.readings import FoundPair
from tksk_desktop.usecases.exchange.find_known import find_known_ids

LOOK_EVERY = 0.05
"""Seconds between two looks whether to go on."""
PATIENCE = 5.0
PAGE = 200
"""Rows of a list that are sent at once."""
BREATH = 0.004
"""Seconds between two pages that are read: the window takes its turn."""

People = Iterable[Sequence[Identity]]
Answer = tuple[int, int, Sequence[FoundPair]]
Matches = Sequence[tuple[Familiarity, int]]


def compare_aside(people: People, go_on: Callable[[], None]) -> Iterator[Answer]:
    """Fulfil ``usecases.doubles.needs.CompareAside`` in a process that ends with the work."""
    yield from _aside(work, people, go_on)


def match_aside(
    rows: Sequence[ReadRow], people: People, go_on: Callable[[], None]
) -> Iterator[tuple[int, Matches]]:
    """Fulfil ``usecases.villages.needs.MatchAside`` in a process that ends with the work."""
    pages = [rows[start : start + PAGE] for start in range(0, len(rows), PAGE)]
    yield from _aside(match, chain([*pages, None], people), go_on)


def _aside(
    job: Callable[[Connection], None],
    pages: Iterable[Any],
    go_on: Callable[[], None],
) -> Iterator[Any]:
    """Start a job, send it page after page and None at the end, and yield what it answers."""
    spawning = multiprocessing.get_context("spawn")
    here, there = spawning.Pipe()
    process = spawning.Process(target=job, args=(there,), name="compare", daemon=True)
    process.start()
    there.close()
    try:
        for page in pages:
            here.send(page)
            go_on()
            time.sleep(BREATH)
        here.send(None)
        yield from _answers(here, go_on)
    finally:
        here.close()
        process.terminate()
        process.join(PATIENCE)
        process.close()


def _answers(here: Connection, go_on: Callable[[], None]) -> Iterator[Any]:
    while True:
        if not here.poll(LOOK_EVERY):
            go_on()
            continue
        answer = here.recv()
        if answer is None:
            return
        yield answer


def work(there: Connection) -> None:
    """Take people page by page until None, then answer; what the other process does."""
    _give_way()
    people: list[Identity] = _received(there)
    last = 0.0
    found: list[FoundPair] = []
    for done, total, pairs in compare_everyone(people):
        found += pairs
        now = time.monotonic()
        if now - last >= LOOK_EVERY or done == total:
            there.send((done, total, tuple(found)))
            found, last = [], now
    there.send(None)
    there.close()


def match(there: Connection) -> None:
    """Take rows until None, then people; answer how many rows are done, at last the matches."""
    _give_way()
    rows: list[ReadRow] = _received(there)
    people: list[Identity] = _received(there)

    def progress(done: int, total: int) -> None:
        there.send((done, ()))

    there.send((len(rows), find_known_ids(rows, people, progress)))
    there.send(None)
    there.close()


def _give_way() -> None:
    """Let what the worker does go first."""
    if hasattr(os, "nice"):
        os.nice(5)


def _received(there: Connection) -> list[Any]:
    """Take pages until None."""
    things: list[Any] = []
    while (page := there.recv()) is not None:
        things += page
    return things

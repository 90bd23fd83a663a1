# SPDX-License-Identifier: MIT
"""Long reckoning in a process of its own, so that the window never waits for it.

Threads of one Python process take turns: reckoning in one slows each paint of the window. People
go to the other process and pairs come back through a pipe, never through a file or a command line.
The process is started afresh (spawn) on every system, also from the frozen program.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing.connection import Connection

from tksk_desktop.domain.identities import Identity
from tksk_desktop.usecases.doubles.find_doubles import compare_everyone
from tksk_desktop.usecases.doubles.readings import FoundPair

LOOK_EVERY = 0.05
"""Seconds between two looks whether to go on."""
PATIENCE = 5.0
BREATH = 0.004
"""Seconds between two pages that are read: the window takes its turn."""

Answer = tuple[int, int, Sequence[FoundPair]]


def compare_aside(
    people: Iterable[Sequence[Identity]], go_on: Callable[[], None]
) -> Iterator[Answer]:
    """Fulfil ``usecases.doubles.needs.CompareAside`` in a process that ends with the work."""
    spawning = multiprocessing.get_context("spawn")
    here, there = spawning.Pipe()
    process = spawning.Process(target=work, args=(there,), name="compare", daemon=True)
    process.start()
    there.close()
    try:
        for page in people:
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


def _answers(here: Connection, go_on: Callable[[], None]) -> Iterator[Answer]:
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
    if hasattr(os, "nice"):
        os.nice(5)  # what the worker does goes first
    people: list[Identity] = []
    while (page := there.recv()) is not None:
        people += page
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

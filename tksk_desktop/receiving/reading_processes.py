# SPDX-License-Identifier: MIT
"""Reads foreign files in processes of their own, several at a time, each under a limit.

A file that never ends, eats all memory or kills its reader costs that one process; a fresh one
takes the next file. Only the path goes there and only figures come back. The processes are started
afresh (spawn) on every system, also from the frozen program.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from multiprocessing.connection import Connection, wait
from pathlib import Path

import psutil

from tksk_desktop.domain.recaps import PaperProblem
from tksk_desktop.usecases.recap.read_paper import shown_name
from tksk_desktop.usecases.recap.readings import ReadPaper

if sys.platform != "win32":
    import resource

LONGEST = 30.0
"""Seconds that one file may take."""
MOST_MEMORY = 1024 * 1024 * 1024
SPARE = 1024 * 1024 * 1024
"""What the system allows beyond that, so that the look of the other process comes first."""
LOOK_EVERY = 0.05
FILES_EACH = 400
"""After so many files a process gives way to a fresh one, so that nothing gathers in it."""
PATIENCE = 5.0

Read = Callable[[Path], ReadPaper]


class _Reader:
    """One process and the file that it is busy with."""

    def __init__(self, read: Read, longest: float, most_memory: int) -> None:
        spawning = multiprocessing.get_context("spawn")
        self.pipe, there = spawning.Pipe()
        self._process = spawning.Process(
            target=work, args=(there, read, most_memory + SPARE), name="read", daemon=True
        )
        self._process.start()
        there.close()
        self._longest, self._most_memory = longest, most_memory
        self._path, self._until, self._files = Path(), 0.0, 0
        self._is_fit = True

    def begin(self, path: Path) -> None:
        """Give it a file."""
        self._path, self._until = path, time.monotonic() + self._longest
        self._files += 1
        # One that ended meanwhile is noticed when its answer is awaited.
        with contextlib.suppress(OSError):
            self.pipe.send(path)

    def answer(self) -> ReadPaper | None:
        """Return what it found or why it cannot go on; None while it works."""
        if self.pipe.poll():
            try:
                found: ReadPaper = self.pipe.recv()
            except (EOFError, OSError):
                return self._unfit(PaperProblem.READER_ENDED)
            return found
        if time.monotonic() > self._until:
            return self._unfit(PaperProblem.TOOK_TOO_LONG)
        if self._memory() > self._most_memory:
            return self._unfit(PaperProblem.TOO_MUCH_MEMORY)
        return None

    @property
    def may_go_on(self) -> bool:
        """Tell whether it takes another file."""
        return self._is_fit and self._files < FILES_EACH

    def end(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self._process.kill()
        self._process.join(PATIENCE)
        self._process.close()

    def _unfit(self, problem: PaperProblem) -> ReadPaper:
        self._is_fit = False
        return ReadPaper(shown_name(self._path), problem)

    def _memory(self) -> int:
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0  # it is gone, which its pipe tells


def read_beside(
    paths: Iterable[Path],
    read: Read,
    *,
    processes: int | None = None,
    longest: float = LONGEST,
    most_memory: int = MOST_MEMORY,
) -> Iterator[ReadPaper]:
    """Read files in so many processes (as many as processors) and return answers as they come.

    ``read`` must be importable by its name. No more than one file for each process is on its way.
    """
    waiting = iter(paths)
    busy: list[_Reader] = []
    try:
        for path in islice(waiting, processes or os.cpu_count() or 1):
            busy.append(_Reader(read, longest, most_memory))
            busy[-1].begin(path)
        while busy:
            wait([reader.pipe for reader in busy], LOOK_EVERY)
            for place, reader in reversed(list(enumerate(busy))):
                answer = reader.answer()
                if answer is None:
                    continue
                following = next(waiting, None)
                if following is None or not reader.may_go_on:
                    reader.end()
                    del busy[place]
                    if following is not None:
                        busy.append(_Reader(read, longest, most_memory))
                        busy[-1].begin(following)
                else:
                    reader.begin(following)
                yield answer
    finally:
        for reader in busy:
            reader.end()


def work(there: Connection, read: Read, most_memory: int) -> None:
    """Read file after file; what the other process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked decides, and ends this process
    if sys.platform != "win32":
        os.nice(5)
        _limit(most_memory)
    with contextlib.suppress(EOFError, OSError):
        while True:
            path = there.recv()
            try:
                found = read(path)
            except Exception:  # noqa: BLE001 - a hostile file may break the reader in any way
                found = ReadPaper(shown_name(path), PaperProblem.READER_ENDED)
            there.send(found)


def _limit(most_memory: int) -> None:
    """Let the system itself refuse memory between two looks of the other process."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))

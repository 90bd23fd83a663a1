# SPDX-License-Identifier: MIT
"""One hostile file costs one process and nothing else; all others are read."""

from __future__ import annotations

import multiprocessing
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.receiving.readers import BROKEN, DEADLY, ENDLESS, GREEDY, read
from tests.receiving.sent_reports import sent
from tksk_desktop.domain.recaps import PaperProblem
from tksk_desktop.receiving import reading_processes
from tksk_desktop.receiving.reading_processes import read_beside

LIMIT = 400 * 1024 * 1024


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """Return a whole report."""
    path = tmp_path / "laporan.pdf"
    path.write_bytes(sent())
    return path


def test_each_hostile_file_is_named_and_the_rest_is_read(good: Path) -> None:
    hostile = [good.with_name(f"{name}.pdf") for name in (ENDLESS, GREEDY, DEADLY, BROKEN)]
    answers = list(
        read_beside([*hostile, good, good], read, processes=2, longest=6, most_memory=LIMIT)
    )
    problems = {answer.file_name: answer.problem for answer in answers}
    assert problems == {
        "endless.pdf": PaperProblem.TOOK_TOO_LONG,
        "greedy.pdf": PaperProblem.TOO_MUCH_MEMORY,
        "deadly.pdf": PaperProblem.READER_ENDED,
        "broken.pdf": PaperProblem.READER_ENDED,
        "laporan.pdf": None,
    }
    assert sum(answer.figures is not None for answer in answers) == 2
    assert multiprocessing.active_children() == []


def test_paths_are_taken_as_the_processes_take_them(good: Path) -> None:
    taken: list[int] = []

    def paths() -> Iterator[Path]:
        for number in range(6):
            taken.append(number)
            yield good

    reading = read_beside(paths(), read, processes=1)
    next(reading)
    assert len(taken) == 2  # one that was answered, one on its way
    assert isinstance(reading, Generator)
    reading.close()
    assert multiprocessing.active_children() == []


def test_a_process_gives_way_after_its_files(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_processes, "FILES_EACH", 1)
    answers = list(read_beside([good] * 3, read, processes=1))
    assert [answer.problem for answer in answers] == [None] * 3


def test_nothing_to_read_starts_no_process() -> None:
    assert list(read_beside([], read)) == []

# SPDX-License-Identifier: MIT
"""Rebuilds what a cut of power could leave on the disk, from the recorded steps.

What was flushed is there. Of each write since, any sectors of 512 bytes may be there or not.
Names (made, renamed, removed) come in their order, as journalled file systems keep them, but may
stop anywhere after the last flush of their folder.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.faults.disk_trace import (
    Acknowledged,
    Cut,
    Flushed,
    Made,
    Removed,
    Renamed,
    Step,
    Wrote,
)

SECTOR = 512
SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not flushed is on the disk after all."""

Chance = Callable[[], bool]


@dataclass
class _File:
    """What surely is on the disk of a file, and what may be."""

    lasting: bytes = b""
    since: list[Wrote | Cut] = field(default_factory=list)

    def flush(self) -> None:
        self.lasting = self.content(lambda: True)
        self.since.clear()

    def content(self, is_there: Chance) -> bytes:
        """Return one content that the disk may hold."""
        found = bytearray(self.lasting)
        for change in self.since:
            if isinstance(change, Cut):
                if is_there():
                    _resize(found, change.size)
                continue
            for start in range(0, len(change.data), SECTOR):
                if is_there():
                    piece = change.data[start : start + SECTOR]
                    at = change.offset + start
                    _resize(found, max(len(found), at + len(piece)))
                    found[at : at + len(piece)] = piece
        return bytes(found)


Names = dict[str, _File | None]
"""Files by their paths; None is a folder."""


@dataclass(frozen=True)
class DiskState:
    """One state that a cut may leave, and how many acts had been acknowledged before it."""

    files: dict[str, bytes | None]
    acknowledged: int
    step: int

    def write_to(self, folder: Path) -> None:
        """Lay the state out in an empty folder; paths are relative to the watched one."""
        for path, content in sorted(self.files.items()):
            place = folder / path
            if content is None:
                place.mkdir(parents=True, exist_ok=True)
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)


class _Disk:
    """The disk as the steps go by."""

    def __init__(self, watched: Path) -> None:
        self._now: Names = {
            str(path): None if path.is_dir() else _File(path.read_bytes())
            for path in watched.rglob("*")
        }
        self._lasting = dict(self._now)
        self._since: list[tuple[Step, _File | None]] = []

    def take(self, step: Step) -> None:
        if isinstance(step, Wrote | Cut):
            file = self._now[step.path]
            assert file is not None
            file.since.append(step)
        elif isinstance(step, Flushed):
            self._flush(step.path)
        elif isinstance(step, Made | Renamed | Removed):
            made = _File() if isinstance(step, Made) and not step.is_folder else None
            _rename(self._now, step, made)
            self._since.append((step, made))

    def _flush(self, path: str) -> None:
        file = self._now.get(path)
        if file is not None:
            file.flush()
            return
        told = [at for at, (step, _) in enumerate(self._since) if path in _folders(step)]
        last = told[-1] + 1 if told else 0
        for step, made in self._since[:last]:
            _rename(self._lasting, step, made)
        del self._since[:last]

    def state(self, rng: random.Random) -> Names:
        """Return the names that a cut now may leave."""
        names = dict(self._lasting)
        for step, made in self._since[: rng.randint(0, len(self._since))]:
            _rename(names, step, made)
        return names


def states_after_cuts(
    steps: Sequence[Step], watched: Path, count: int, seed: int
) -> Iterator[DiskState]:
    """Return states at random moments; ``watched`` must be as it was before the first step."""
    rng = random.Random(seed)
    moments = sorted(rng.randint(0, len(steps)) for _ in range(count))
    disk, taken, acknowledged = _Disk(watched), 0, 0
    for moment in moments:
        for step in steps[taken:moment]:
            disk.take(step)
            acknowledged += isinstance(step, Acknowledged)
        taken = moment
        share = rng.choice(SHARES)
        files = {
            str(Path(path).relative_to(watched)): (
                None if file is None else file.content(partial(_happens, rng, share))
            )
            for path, file in disk.state(rng).items()
        }
        yield DiskState(files, acknowledged, moment)


def _happens(rng: random.Random, share: float) -> bool:
    return rng.random() < share


def _rename(names: Names, step: Step, made: _File | None) -> None:
    if isinstance(step, Made):
        names[step.path] = made
    elif isinstance(step, Removed):
        names.pop(step.path, None)
    elif isinstance(step, Renamed):
        for path in [each for each in names if Path(each).is_relative_to(step.path)]:
            names[step.to + path[len(step.path) :]] = names.pop(path)


def _folders(step: Step) -> set[str]:
    """Return the folders whose list of names a step changes."""
    if isinstance(step, Renamed):
        return {str(Path(step.path).parent), str(Path(step.to).parent)}
    if isinstance(step, Made | Removed):
        return {str(Path(step.path).parent)}
    return set()


def _resize(content: bytearray, size: int) -> None:
    if size < len(content):
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))

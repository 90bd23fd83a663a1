# SPDX-License-Identifier: MIT
"""Records what a process does to the disk, in order: its writes, flushes and renames.

``strace`` watches the real program; a call on the watched folder that this file does not know is
an error, so that nothing is missed in silence. What was only mapped into memory is not seen: the
one file written so (``-shm``) is made anew by SQLite at each opening.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "openat,open,creat,close,lseek,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,"
    "fallocate,fsync,fdatasync,sync_file_range,sync,syncfs,rename,renameat,renameat2,unlink,"
    "unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,copy_file_range,sendfile"
)
LONGEST = 64 * 1024 * 1024
LINE = re.compile(r"(?:\[pid +\d+\] )?(\w+)\((.*)\) += (-?\d+)(.*)$", re.DOTALL)
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
SHARED_MEMORY = "-shm"
APPENDING = -1


@dataclass(frozen=True)
class Wrote:
    """Bytes went into a file at a place."""

    path: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    """A file got another length."""

    path: str
    size: int


@dataclass(frozen=True)
class Flushed:
    """A file or folder was made to last."""

    path: str


@dataclass(frozen=True)
class Made:
    """A file or folder got a name."""

    path: str
    is_folder: bool


@dataclass(frozen=True)
class Renamed:
    """A file or folder got another name."""

    path: str
    to: str


@dataclass(frozen=True)
class Removed:
    """A name went."""

    path: str


@dataclass(frozen=True)
class Acknowledged:
    """The program said that its next act is done."""


Step = Wrote | Cut | Flushed | Made | Renamed | Removed | Acknowledged


def record(module: str, arguments: list[str], watched: Path) -> tuple[Step, ...]:
    """Run a module that says a line after each finished act; return its steps in the folder."""
    reader = _Reader(watched, {str(path) for path in watched.rglob("*")})
    log = watched.with_name(watched.name + ".strace")
    shown = ["-y", "-xx", "-s", str(LONGEST), "-e", f"trace={CALLS}", "-o", str(log)]
    done = run_traced(shown, module, arguments)
    if done.returncode:
        raise AssertionError(done.stderr[-4000:])
    steps = tuple(reader.read(log))
    log.unlink()
    return steps


def run_traced(
    options: list[str], module: str, arguments: list[str]
) -> subprocess.CompletedProcess[str]:
    """Run a module under strace; it writes nothing but its work."""
    command = ["strace", "-f", "--seccomp-bpf", *options]
    command += [sys.executable, "-B", "-m", module, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@dataclass
class _Reader:
    """Turns the lines of a trace into steps; remembers how far each open file was written."""

    watched: Path
    _names: set[str]
    _places: dict[int, int] = field(default_factory=dict)

    def read(self, log: Path) -> Iterator[Step]:
        mark = _escaped(str(self.watched))
        shared_memory, gone = _escaped(SHARED_MEMORY), ">(deleted)"
        with log.open(encoding="ascii") as lines:
            for line in _whole_lines(lines):
                match = LINE.match(line)
                if match is None or match[3].startswith("-"):
                    continue
                call, arguments = match[1], match[2]
                if call == "writev" and arguments.startswith("1<"):
                    yield Acknowledged()
                elif mark in arguments and shared_memory not in arguments and gone not in arguments:
                    yield from self._steps(call, arguments, int(match[3]))

    def _steps(self, call: str, arguments: str, answer: int) -> Iterator[Step]:
        handler = getattr(self, f"_{call}", None)
        if handler is None:
            raise AssertionError(f"a call that is not modelled: {call}({arguments[:300]})")
        yield from handler(arguments, answer)

    def _openat(self, arguments: str, answer: int) -> Iterator[Step]:
        path, flags = _path(arguments), arguments.rsplit('"', 1)[1]
        if not path.startswith(str(self.watched)):
            return
        self._places[answer] = APPENDING if "O_APPEND" in flags else 0
        if path not in self._names and "O_CREAT" in flags:
            self._names.add(path)
            yield Made(path, is_folder=False)
        elif "O_TRUNC" in flags:
            yield Cut(path, 0)

    def _close(self, arguments: str, answer: int) -> Iterator[Step]:
        self._places.pop(_handle(arguments)[0], None)
        yield from ()

    def _lseek(self, arguments: str, answer: int) -> Iterator[Step]:
        self._places[_handle(arguments)[0]] = answer
        yield from ()

    def _write(self, arguments: str, answer: int) -> Iterator[Step]:
        handle, path = _handle(arguments)
        offset = self._places[handle]
        if offset == APPENDING:
            raise AssertionError(f"appending is not modelled: {path}")
        self._places[handle] = offset + answer
        yield Wrote(path, offset, _texts(arguments)[0][:answer])

    def _pwrite64(self, arguments: str, answer: int) -> Iterator[Step]:
        offset = int(arguments.rsplit(",", 1)[1])
        yield Wrote(_handle(arguments)[1], offset, _texts(arguments)[0][:answer])

    def _ftruncate(self, arguments: str, answer: int) -> Iterator[Step]:
        yield Cut(_handle(arguments)[1], int(arguments.rsplit(",", 1)[1]))

    def _fsync(self, arguments: str, answer: int) -> Iterator[Step]:
        yield Flushed(_handle(arguments)[1])

    _fdatasync = _fsync

    def _rename(self, arguments: str, answer: int) -> Iterator[Step]:
        old, new = (text.decode() for text in _texts(arguments))
        moved = {name for name in self._names if name == old or name.startswith(old + os.sep)}
        self._names -= moved
        self._names |= {new + name[len(old) :] for name in moved}
        yield Renamed(old, new)

    def _unlink(self, arguments: str, answer: int) -> Iterator[Step]:
        path = _path(arguments)
        self._names.discard(path)
        yield Removed(path)

    _unlinkat = _rmdir = _unlink

    def _mkdir(self, arguments: str, answer: int) -> Iterator[Step]:
        path = _path(arguments)
        self._names.add(path)
        yield Made(path, is_folder=True)


def _whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """Join the two halves of a call that another thread's call stands between."""
    begun: dict[str, str] = {}
    for line in lines:
        thread, _, text = line.strip().partition(" ")
        text = text.strip()
        if text.endswith("<unfinished ...>"):
            begun[thread] = text.removesuffix("<unfinished ...>").rstrip()
        elif text.startswith("<... "):
            yield begun.pop(thread) + text.split(" resumed>", 1)[1]
        else:
            yield text


def _handle(arguments: str) -> tuple[int, str]:
    """Return the number and the path of the open file that a call names first."""
    number, _, path = arguments.partition("<")
    return int(number), _unescaped(path.partition(">")[0]).decode()


def _path(arguments: str) -> str:
    """Return the path that a call names, beside an open folder or alone."""
    text = _texts(arguments)[0].decode()
    if text.startswith(os.sep):
        return text
    folder = arguments.partition("<")[2].partition(">")[0]
    return os.path.join(_unescaped(folder).decode(), text)  # noqa: PTH118


def _texts(arguments: str) -> list[bytes]:
    return [_unescaped(text) for text in TEXT.findall(arguments)]


def _unescaped(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _escaped(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())

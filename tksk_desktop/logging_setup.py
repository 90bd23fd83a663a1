# SPDX-License-Identifier: MIT
"""The log file: bounded, rotating, and without personal data. A leaf on the standard library.

A line holds time, version, level, place in the code and the message's *template*; never its
arguments. Of an exception it holds the class and the code locations, never what it says, because
a database or a parser may put a client's name or NIK into that. Of foreign loggers not even the
template is kept: nobody knows what they have put into it.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tksk_desktop import __version__

if TYPE_CHECKING:
    from tksk_desktop.log_file import QuietFileHandler

PACKAGE = "tksk_desktop"
FILE_NAME = "tksk-desktop.log"
LARGEST_FILE = 256 * 1024
FORMER_FILES = 3
MOST_FRAMES = 40
MOST_CAUSES = 8

Told = Callable[[type[BaseException]], None]
"""Tells the worker that something broke; gets the class only."""

_log = logging.getLogger(__name__)


class ImpersonalFormatter(logging.Formatter):
    """Writes what helps to mend the program and nothing of what was in it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's lines."""
        moment = datetime.fromtimestamp(record.created, UTC)
        line = (
            f"{moment:%Y-%m-%dT%H:%M:%SZ} {__version__} {record.levelname} "
            f"{record.name}:{record.lineno} {_template(record)}"
        )
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join([line, *error_lines(error)]) if error is not None else line


class LogFile(logging.Handler):
    """The rotating file, made with the first record: its library costs a start some 7 ms."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.file: QuietFileHandler | None = None
        self.setFormatter(ImpersonalFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, into a new file if it is the first."""
        if self.file is None:
            from tksk_desktop.log_file import QuietFileHandler  # noqa: PLC0415

            self.file = QuietFileHandler(
                self._path,
                maxBytes=LARGEST_FILE,
                backupCount=FORMER_FILES,
                encoding="utf-8",
                delay=True,
            )
            self.file.setFormatter(self.formatter)
        self.file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self.file is not None:
            self.file.close()
        super().close()


def set_up_logging(folder: Path) -> Path:
    """Send all log records to a rotating file in a folder; return where it will be.

    The file is made with the first line. All files together stay near one megabyte.
    """
    root = logging.getLogger()
    for former in [handler for handler in root.handlers if isinstance(handler, LogFile)]:
        root.removeHandler(former)
        former.close()
    root.setLevel(logging.WARNING)
    logging.getLogger(PACKAGE).setLevel(logging.INFO)
    path = folder / FILE_NAME
    root.addHandler(LogFile(path))
    return path


def catch_uncaught(told: Told | None = None) -> None:
    """Log whatever nobody caught, in any thread, by class and code locations only.

    ``told`` lets the window say so too; without it one sentence goes to the error stream.
    """

    def note(kind: type[BaseException], error: BaseException | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        _log.critical("uncaught", exc_info=(kind, error, None) if error else None)
        (told or _say_on_error_stream)(kind)

    def main_thread(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        note(kind, error.with_traceback(trace))

    sys.excepthook = main_thread
    threading.excepthook = lambda args: note(args.exc_type, args.exc_value)
    sys.unraisablehook = lambda args: note(args.exc_type, args.exc_value)


def error_lines(error: BaseException) -> Iterator[str]:
    """Yield class and code locations of an exception and its causes, and nothing it says."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(seen) < MOST_CAUSES:
        seen.add(id(current))
        kind = type(current)
        yield f"  {kind.__module__}.{kind.__qualname__}"
        frames = traceback.extract_tb(current.__traceback__)
        for frame in frames[-MOST_FRAMES:]:
            yield f"    {_place(frame.filename)}:{frame.lineno} {frame.name}"
        if isinstance(current, BaseExceptionGroup):
            for part in current.exceptions[:MOST_CAUSES]:
                yield from error_lines(part)
        hidden = current.__suppress_context__
        current = current.__cause__ or (None if hidden else current.__context__)


def _template(record: logging.LogRecord) -> str:
    if record.name != PACKAGE and not record.name.startswith(f"{PACKAGE}."):
        return f"(in {record.funcName})"
    # A record made of an exception would be written as what the exception says.
    return record.msg if isinstance(record.msg, str) else type(record.msg).__qualname__


def _place(file_name: str) -> str:
    """Shorten a code file's path to its last two parts: a home folder carries a person's name."""
    return "/".join(Path(file_name).parts[-2:])


def _say_on_error_stream(kind: type[BaseException]) -> None:
    if sys.stderr is not None:
        sys.stderr.write(
            f"Terjadi kesalahan di dalam program ({kind.__qualname__}); dicatat di berkas log.\n"
        )

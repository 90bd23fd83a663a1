# SPDX-License-Identifier: MIT
"""The one door to the terminal: answers on the output stream, all else on the error stream."""

from __future__ import annotations

import contextlib
import os
import sys


def say(text: str = "") -> None:
    """Write one line of the answer; a reader that has gone away (``| head``) stops no work."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def tell(text: str) -> None:
    """Write one line beside the answer: an error, or what is missing."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"{text}\n")
            sys.stderr.flush()


def printable(text: str, longest: int = 200) -> str:
    """Return a foreign text without anything that could steer the terminal."""
    return "".join(letter for letter in text if letter.isprintable())[:longest]


def ask(question: str) -> bool:
    """Ask for a yes on the terminal; anything but ``ya`` is a no."""
    tell(question)
    return sys.stdin.readline().strip().lower() in ("y", "ya")


def is_asked_by_a_person() -> bool:
    """Tell whether somebody sits at the terminal to answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def be_lenient_with_letters() -> None:
    """Let a terminal that lacks a letter show a mark instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


class ProgressLine:
    """Shows how far long work is, on one line, and only where a person looks at it."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._shown = -1
        self._seen = sys.stderr is not None and sys.stderr.isatty()

    @property
    def is_seen(self) -> bool:
        """Tell whether anybody looks at it."""
        return self._seen

    def __call__(self, done: int, total: int) -> None:
        """Show the percentage."""
        percent = 100 * done // max(total, 1)
        if self._seen and percent != self._shown:
            self._shown = percent
            sys.stderr.write(f"\r{self._title}: {percent:3d} %")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave the line clean."""
        if self._seen and self._shown >= 0:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

# SPDX-License-Identifier: MIT
"""Where a password comes from: a file descriptor, the environment or the terminal.

Never from an argument: every user of the computer can read a program's arguments.
"""

from __future__ import annotations

import getpass
import os

from tksk_desktop.commands.console import is_asked_by_a_person
from tksk_desktop.commands.outcomes import CommandRefused, Refusal

VARIABLE = "TKSK_PASSWORD"
LONGEST = 4096


def is_given(descriptor: int | None) -> bool:
    """Tell whether a password was given by descriptor or environment; reads neither."""
    return descriptor is not None or bool(os.environ.get(VARIABLE))


def given_password(descriptor: int | None) -> str | None:
    """Return the password from the descriptor or the environment, or None where neither is given.

    The variable is taken out of the environment, so that no started program inherits it.
    """
    if descriptor is not None:
        return _first_line(descriptor)
    return os.environ.pop(VARIABLE, None) or None


def read_password(descriptor: int | None, question: str = "Kata sandi: ") -> str:
    """Return the password, asked for on the terminal where it was not given otherwise."""
    given = given_password(descriptor)
    return given if given is not None else ask_password(question)


def ask_password(question: str) -> str:
    """Ask on the terminal, unseen; raise CommandRefused where nobody answers."""
    if not is_asked_by_a_person():
        raise CommandRefused(Refusal.PASSWORD_MISSING)
    try:
        typed = getpass.getpass(question)
    except EOFError:
        typed = ""
    if not typed:
        raise CommandRefused(Refusal.PASSWORD_MISSING)
    return typed


def _first_line(descriptor: int) -> str:
    data = b""
    try:
        while len(data) < LONGEST and b"\n" not in data:
            piece = os.read(descriptor, LONGEST)
            if not piece:
                break
            data += piece
        line = data.split(b"\n")[0].rstrip(b"\r").decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandRefused(Refusal.PASSWORD_UNREADABLE) from error
    if not line:
        raise CommandRefused(Refusal.PASSWORD_MISSING)
    return line

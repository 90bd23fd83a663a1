# SPDX-License-Identifier: MIT
"""Opens the data folder for a command and closes it again, whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from tksk_desktop.assembly import Program, assemble
from tksk_desktop.commands.outcomes import CommandRefused, Refusal
from tksk_desktop.commands.passwords import read_password
from tksk_desktop.domain.errors import DatabaseMissing
from tksk_desktop.gui.acts import Surroundings


@contextlib.contextmanager
def opened(folder: Path, descriptor: int | None) -> Iterator[Program]:
    """Unlock the database of a folder; raise DatabaseMissing before any password is asked for."""
    program = assemble(folder)
    if not program.acts.store.exists():
        raise DatabaseMissing
    program.acts.store.unlock(read_password(descriptor))
    try:
        yield program
    finally:
        program.acts.store.lock()


def surroundings_of(program: Program) -> Surroundings:
    """Return the office; the clock then knows its time zone. Raise CommandRefused without one."""
    known = program.acts.office.surroundings()
    if known is None:
        raise CommandRefused(Refusal.OFFICE_UNKNOWN)
    return known

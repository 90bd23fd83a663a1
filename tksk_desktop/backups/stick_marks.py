# SPDX-License-Identifier: MIT
"""A small file that lets a stick be known again when it is plugged in: a random number, no name."""

from __future__ import annotations

import contextlib
import re
import secrets
from pathlib import Path

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.errors import WorldRefused

MARK = "tksk-flashdisk.id"
ID_LENGTH = 32
_ID = re.compile(rb"[0-9a-f]{%d}" % ID_LENGTH)


def read_mark(folder: Path) -> str:
    """Return the number of a stick, empty where it has none."""
    with contextlib.suppress(OSError), (folder / MARK).open("rb") as file:
        said = file.read(ID_LENGTH)
        if _ID.fullmatch(said):
            return said.decode("ascii")
    return ""


def mark(folder: Path) -> str:
    """Give a stick a number, or return the one it has; empty where it cannot be written."""
    known = read_mark(folder)
    if known:
        return known
    new = secrets.token_hex(ID_LENGTH // 2)
    with contextlib.suppress(WorldRefused):
        replace_file(folder / MARK, new.encode("ascii"))
    return read_mark(folder)

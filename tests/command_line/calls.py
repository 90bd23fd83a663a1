# SPDX-License-Identifier: MIT
"""Starts the program in a process of its own: for its start, its environment, its sudden end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLIENTS, MONTHS = 40, 3
"""How large the sample of these tests is."""


@dataclass(frozen=True)
class Ended:
    """What a command left: exit code, answer, and what it said beside."""

    code: int
    out: str
    err: str


Tksk = Callable[..., Ended]


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a started program: its own folders, no display, no password."""
    dropped = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "TKSK_PASSWORD"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "TKSK_DATA_DIR": str(folder), "PYTHONPATH": str(ROOT), **more}


def start(*words: str, folder: Path, given: str | None = None, **more: str) -> Ended:
    """Run ``python -m tksk_desktop`` to its end in a process of its own."""
    ended = subprocess.run(
        [sys.executable, "-m", "tksk_desktop", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(folder, PYTHONIOENCODING="utf-8", **more),
        input=given or "",
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)

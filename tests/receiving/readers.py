# SPDX-License-Identifier: MIT
"""What reading processes are given in the tests: they read, or misbehave where a name says so."""

from __future__ import annotations

import os
import time
from pathlib import Path

from tksk_desktop.signing.foreign_papers import ForeignPapers
from tksk_desktop.usecases.recap.read_paper import read_paper
from tksk_desktop.usecases.recap.readings import ReadPaper

ENDLESS, GREEDY, DEADLY, BROKEN = "endless", "greedy", "deadly", "broken"


def read(path: Path) -> ReadPaper:
    """Read a paper as the program does; a name of the four stands for a hostile file."""
    match path.stem:
        case "endless":
            while True:
                time.sleep(0.01)
        case "greedy":
            held = []
            while True:
                held.append(bytearray(b"x" * 8_000_000))
                time.sleep(0.005)
        case "deadly":
            os._exit(11)
        case "broken":
            raise RuntimeError(path.name)
    return read_paper(path, checks=ForeignPapers())

# SPDX-License-Identifier: MIT
"""What the receiving desk's page can ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import Due
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.usecases.recap.readings import Recap, Taken


@dataclass(frozen=True)
class RecapOrder:
    """What is to be recapped; without ``area`` it is that of the reports themselves."""

    month: Month
    files: tuple[Path, ...] = ()
    area: str | None = None
    due: Due = field(default_factory=Due)
    expected: Path | None = None
    certificates: tuple[Path, ...] = ()
    store: str = ""
    """The address of the desk's database; empty for the file beside the data."""


class RecapMade(NamedTuple):
    """The recap and what was taken in for it."""

    recap: Recap
    taken: Taken


@dataclass(frozen=True)
class RecapActs:
    """Acts of the receiving desk."""

    make: Callable[[RecapOrder, Progress], RecapMade]
    save: Callable[[Recap, Path], tuple[Path, ...]]
    """Write workbook and paper into a folder, in place of former ones; return both."""
    area_name: Callable[[str], str]
    """What an area's code is called; empty where there is none."""
    file_names: Callable[[Recap], Sequence[str]]

# SPDX-License-Identifier: MIT
"""What screens can ask for about people registered twice, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.domain.identities import Identity
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.merge_clients import NewMerge
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.doubles.readings import (
    DoublesState,
    LikeLine,
    MergeLine,
    PairSheet,
    UndoPlan,
)
from tksk_desktop.usecases.needs import Progress


@dataclass(frozen=True)
class DoubleActs:
    """The desk of doubles, the look while one types, and merges."""

    state: Callable[[], DoublesState]
    open_pairs: Callable[[], int]
    """How many pairs wait for a decision."""
    sheet: Callable[[int], PairSheet]
    scan: Callable[[Progress, OnDatabase], Changes]
    """Compare everyone; runs beside the database thread."""
    like: Callable[[Identity], tuple[LikeLine, ...]]
    """Who may be the one being entered; its id is 0 for a new one."""
    not_same: Callable[[int, str], Changes]
    later: Callable[[int], Changes]
    anew: Callable[[int], Changes]
    merge: Callable[[NewMerge], Changes]
    merges: Callable[[int], tuple[MergeLine, ...]]
    plan_undo: Callable[[int], UndoPlan]
    undo: Callable[[int], Changes]

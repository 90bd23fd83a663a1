# SPDX-License-Identifier: MIT
"""Desil: the rank of welfare from 1 (poorest) to 10, as a dated value with its source.

It comes from a national list (DTSEN) and is not ours to decide; a correction by hand has a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import FieldProblem, Problem

LOWEST, HIGHEST = 1, 10
BY_HAND = "Koreksi manual"
"""The source of a value that the worker entered herself."""


@dataclass
class WelfareRank:
    """One value, of a household or of a person, as a list of that day had it."""

    rank: int
    dated_on: date
    source: str
    household_id: int | None = None
    client_id: int | None = None
    reason: str = ""
    by_hand: bool = False
    id: int | None = None


def rank_problems(rank: WelfareRank, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a value's fields."""
    problems = []
    if not LOWEST <= rank.rank <= HIGHEST:
        problems.append(FieldProblem("rank", Problem.OUT_OF_RANGE))
    if rank.dated_on > today:
        problems.append(FieldProblem("dated_on", Problem.IN_FUTURE))
    if not rank.source.strip():
        problems.append(FieldProblem("source", Problem.MISSING))
    if rank.by_hand and not rank.reason.strip():
        problems.append(FieldProblem("reason", Problem.MISSING))
    return problems


def rank_on(ranks: Iterable[WelfareRank], day: date) -> WelfareRank | None:
    """Return the value that held on a day: the youngest list; of one day the last one entered."""
    past = [rank for rank in ranks if rank.dated_on <= day]
    return max(past, key=lambda rank: (rank.dated_on, rank.id or 0), default=None)

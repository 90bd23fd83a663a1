# SPDX-License-Identifier: MIT
"""Take over desil from a list, many rows at once, or correct one value by hand with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import compact
from tksk_desktop.domain.welfare import BY_HAND, WelfareRank, rank_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewWelfareRank:
    """One row of a list: whose value it is by No. KK, by NIK, or by what is registered here.

    The household goes before the person: desil ranks families.
    """

    rank: int
    dated_on: date
    family_card_number: str = ""
    nik: str = ""
    household_id: int | None = None
    client_id: int | None = None


@dataclass(frozen=True)
class RanksRecorded:
    """What became of the rows; the two lists hold places in the rows given, from 0."""

    changes: Changes
    recorded: int
    known_before: int
    unmatched: tuple[int, ...]
    refused: tuple[int, ...]


@dataclass(frozen=True)
class RankCorrection:
    """One value that the worker knows better, and why."""

    rank: int
    dated_on: date
    reason: str
    household_id: int | None = None
    client_id: int | None = None


def record_welfare_ranks(
    rows: Sequence[NewWelfareRank], *, source: str, open_work: OpenWork, clock: Clock
) -> RanksRecorded:
    """Keep the values of a list beside those there were; a row known already is not kept twice.

    Rows of nobody in the register and rows with an impossible value are told by their place.
    """
    source = source.strip()
    if not source:
        raise EntryRefused(FieldProblem("source", Problem.MISSING))
    unmatched, refused, known_before = [], [], 0
    found: list[WelfareRank] = []
    with open_work() as work:
        owners = _owners(work, rows)
        known = set(work.welfare.known(source))
        for place, (row, (household_id, client_id)) in enumerate(zip(rows, owners, strict=True)):
            rank = WelfareRank(row.rank, row.dated_on, source, household_id, client_id)
            key = (household_id, client_id, row.rank, row.dated_on.isoformat())
            if rank_problems(rank, today=clock.today()):
                refused.append(place)
            elif household_id is None and client_id is None:
                unmatched.append(place)
            elif key in known:
                known_before += 1
            else:
                known.add(key)
                found.append(rank)
        work.welfare.add_all(found)
        work.commit()
    changes = Changes.of(Kind.HOUSEHOLDS, Kind.CLIENTS)
    return RanksRecorded(changes, len(found), known_before, tuple(unmatched), tuple(refused))


def correct_welfare_rank(new: RankCorrection, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep one value by hand; it needs a reason and stays marked as such."""
    rank = WelfareRank(
        new.rank,
        new.dated_on,
        BY_HAND,
        household_id=new.household_id,
        client_id=None if new.household_id is not None else new.client_id,
        reason=new.reason.strip(),
        by_hand=True,
    )
    problems = rank_problems(rank, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        if rank.household_id is not None:
            work.households.get(rank.household_id)
        else:
            work.clients.get(rank.client_id or 0)
        work.welfare.add_all([rank])
        work.commit()
    return Changes.of(Kind.HOUSEHOLDS, Kind.CLIENTS, record_id=new.household_id)


def _owners(
    work: UnitOfWork, rows: Sequence[NewWelfareRank]
) -> list[tuple[int | None, int | None]]:
    """Return household or client of each row; both empty for one that is not registered."""
    cards = {compact(row.family_card_number) for row in rows} - {""}
    niks = {compact(row.nik) for row in rows} - {""}
    households = work.welfare.households_with_card(cards)
    clients = work.welfare.clients_with_nik(niks)
    found: list[tuple[int | None, int | None]] = []
    for row in rows:
        household_id = row.household_id or households.get(compact(row.family_card_number))
        client_id = row.client_id or clients.get(compact(row.nik))
        found.append((household_id, None if household_id is not None else client_id))
    return found

# SPDX-License-Identifier: MIT
"""Takes an import back: looks for whatever depends on it by now, then removes and puts back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.exchanged_rows import ImportHasFollowers
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.merging import PairDecision
from tksk_desktop.domain.partial_dates import read_day
from tksk_desktop.domain.village_lists import ListOutcome
from tksk_desktop.storage.import_people import mark_of
from tksk_desktop.storage.schema import (
    client_aliases,
    client_needs,
    clients,
    double_pairs,
    household_events,
    household_members,
    households,
    imported_clients,
    imported_households,
    imports,
    metadata,
    outside_stays,
    village_list_rows,
    welfare_ranks,
)

CHUNK = 500
MARKED = (
    "name",
    "village_code",
    "nik",
    "family_card_number",
    "sex",
    "birth_place",
    "birth_date",
    "address",
    "phone",
    "nickname",
    "notes",
)
"""What a person's mark is made of, with the kinds carried."""
PARENTS = ("mother_name", "father_name")
"""Part of the mark only where known: imports of before are marked without them."""
OF_CHANGED = (household_members, household_events, client_aliases, client_needs)
"""Where an update of someone registered adds rows."""
WRITTEN = (*OF_CHANGED, households, welfare_ranks)
OWN_TABLES = frozenset({"household_members", "household_events", "welfare_ranks"})
"""Where an import writes itself besides the people and their parts."""


def marks(connection: sa.Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return a mark of what is said of each person now."""
    kinds: dict[int, list[str]] = {}
    found = {}
    for part in _chunks(ids):
        carried = sa.select(client_needs.c.client_id, client_needs.c.kind_code).where(
            client_needs.c.client_id.in_(part), client_needs.c.until.is_(None)
        )
        for client_id, code in connection.execute(carried.order_by(client_needs.c.kind_code)):
            kinds.setdefault(client_id, []).append(code)
        query = sa.select(clients.c.id, *(clients.c[name] for name in (*MARKED, *PARENTS)))
        for client_id, *said in connection.execute(query.where(clients.c.id.in_(part))):
            known, parents = said[: len(MARKED)], filter(None, said[len(MARKED) :])
            found[client_id] = mark_of([*known, *kinds.get(client_id, ()), *parents])
    return found


def last_ids(connection: sa.Connection) -> dict[str, int]:
    """Return the last id of each table that an import writes into."""
    return {
        table.name: connection.scalar(sa.select(sa.func.max(table.c.id))) or 0 for table in WRITTEN
    }


def new_households(connection: sa.Connection, import_id: int) -> list[int]:
    """Return the households that came with an import, while it is being written."""
    last = _starts(connection, import_id)[households.name]
    return list(connection.scalars(sa.select(households.c.id).where(households.c.id > last)))


def refuse_followers(connection: sa.Connection, import_id: int) -> None:
    """Raise ImportHasFollowers where something else depends on what an import brought."""
    added, changed, expected = _people(connection, import_id)
    people = [*added, *changed]
    present = marks(connection, people)
    touched = {client_id for client_id in people if present.get(client_id) != expected[client_id]}
    touched |= _pointed_at(connection, import_id, added)
    touched |= _settled(connection, import_id, set(people))
    if touched:
        raise ImportHasFollowers(len(touched))


def take_back(connection: sa.Connection, import_id: int) -> tuple[int, int]:
    """Remove what an import added and put back what it changed; return both numbers."""
    added, changed, _marks = _people(connection, import_id)
    before = connection.execute(
        sa.select(imported_clients.c.client_id, imported_clients.c.before).where(
            imported_clients.c.import_id == import_id, imported_clients.c.is_new.is_(False)
        )
    ).all()
    formed = connection.scalars(
        sa.select(imported_households.c.household_id).where(
            imported_households.c.import_id == import_id
        )
    ).all()
    starts = _starts(connection, import_id)
    last_rank = connection.scalar(sa.select(imports.c.last_rank).where(imports.c.id == import_id))
    if last_rank is not None:
        came = welfare_ranks.c.id.between(starts[welfare_ranks.name] + 1, last_rank)
        connection.execute(sa.delete(welfare_ranks).where(came))
    for table in OF_CHANGED:
        for part in _chunks(changed):
            own = sa.and_(table.c.client_id.in_(part), table.c.id > starts[table.name])
            connection.execute(sa.delete(table).where(own))
    for part in _chunks(added):
        connection.execute(
            sa.update(village_list_rows)
            .where(village_list_rows.c.client_id.in_(part))
            .values(client_id=None, outcome=ListOutcome.NOT_FOUND, differs="", is_unsure=False)
        )
        connection.execute(
            sa.delete(household_members).where(household_members.c.client_id.in_(part))
        )
    for part in _chunks(added):
        alike = sa.or_(double_pairs.c.first_id.in_(part), double_pairs.c.second_id.in_(part))
        connection.execute(sa.delete(double_pairs).where(alike))
    for part in _chunks(formed):
        connection.execute(sa.delete(households).where(households.c.id.in_(part)))
    for part in _chunks(added):
        connection.execute(sa.delete(clients).where(clients.c.id.in_(part)))
    for client_id, said in before:
        _put_back(connection, client_id, json.loads(said))
    return len(added), len(changed)


def _starts(connection: sa.Connection, import_id: int) -> dict[str, int]:
    said = connection.scalar(sa.select(imports.c.starts).where(imports.c.id == import_id))
    starts: dict[str, int] = json.loads(said or "{}")
    return starts


def _people(
    connection: sa.Connection, import_id: int
) -> tuple[list[int], list[int], dict[int, int]]:
    query = sa.select(
        imported_clients.c.client_id, imported_clients.c.is_new, imported_clients.c.mark
    ).where(imported_clients.c.import_id == import_id)
    rows = connection.execute(query.order_by(imported_clients.c.client_id)).all()
    added = [client_id for client_id, is_new, _mark in rows if is_new]
    changed = [client_id for client_id, is_new, _mark in rows if not is_new]
    return added, changed, {client_id: mark for client_id, _new, mark in rows}


def _pointed_at(connection: sa.Connection, import_id: int, added: Sequence[int]) -> set[int]:
    """Return who of the added people some other record points to by now."""
    found: set[int] = set()
    made_at = sa.select(imports.c.made_at).where(imports.c.id == import_id).scalar_subquery()
    for column in references_to(clients):
        table = column.table
        # Whom a village's list was found to be about is forgotten, and found anew.
        if table.name in OWN_TABLES or table is village_list_rows or is_part(column):
            continue
        # That two people look alike is found by itself, and what the import told apart is its
        # own; only what was said of them since counts.
        since = sa.and_(
            double_pairs.c.decision != PairDecision.OPEN,
            double_pairs.c.decided_at.is_distinct_from(made_at),
        )
        said = since if table is double_pairs else sa.true()
        for part in _chunks(added):
            query = sa.select(column).where(column.in_(part), said).distinct()
            found.update(connection.scalars(query))
    return found


def _settled(connection: sa.Connection, import_id: int, own: set[int]) -> set[int]:
    """Return who lives in a household that others joined, or to which something happened."""
    formed = connection.scalars(
        sa.select(imported_households.c.household_id).where(
            imported_households.c.import_id == import_id
        )
    ).all()
    found: set[int] = set()
    for part in _chunks(formed):
        others = sa.select(household_members.c.client_id).where(
            household_members.c.household_id.in_(part)
        )
        found.update(set(connection.scalars(others)) - own)
        happened = (
            sa.select(household_events.c.household_id)
            .where(household_events.c.household_id.in_(part))
            .group_by(household_events.c.household_id)
            .having(sa.func.count() > 1)
        )
        busy = list(connection.scalars(happened))
        found.update(
            connection.scalars(
                sa.select(household_members.c.client_id).where(
                    household_members.c.household_id.in_(busy)
                )
            )
        )
    return found


def references_to(table: sa.Table) -> Iterator[sa.Column[Any]]:
    """Yield every column that points to a table."""
    for other in metadata.sorted_tables:
        for column in other.columns:
            if any(key.column.table is table for key in column.foreign_keys):
                yield column


def is_part(column: sa.Column[Any]) -> bool:
    """Tell whether a row goes with the person by itself (kinds of need, nicknames …)."""
    return any(key.ondelete == "CASCADE" for key in column.foreign_keys)


def _put_back(connection: sa.Connection, client_id: int, before: dict[str, Any]) -> None:
    before.pop("kind_codes", None)
    if before.get("birth_date"):
        before["birth_date"] = read_day(before["birth_date"])
    if before.get("sex"):
        before["sex"] = Sex(before["sex"])
    if before.get("outside_place"):
        # Whom the list had at home lives outside again.
        stays = outside_stays.c
        last = sa.select(sa.func.max(stays.id)).where(stays.client_id == client_id)
        again = sa.update(outside_stays).where(stays.id == last.scalar_subquery())
        connection.execute(again.values(until=None))
    if before:
        connection.execute(sa.update(clients).where(clients.c.id == client_id).values(**before))


def _chunks(values: Iterable[int]) -> Iterator[list[int]]:
    every = list(values)
    for start in range(0, len(every), CHUNK):
        yield every[start : start + CHUNK]

# SPDX-License-Identifier: MIT
"""Reads people for a list that leaves the house."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    client_needs,
    clients,
    household_members,
    restrictions,
    villages,
    welfare_ranks,
)
from tksk_desktop.usecases.exchange.needs import HandedPerson

CHUNK = 500
# Destroyed data is nobody's any more; restricted data is kept, not handed on.
_IS_THERE = sa.and_(clients.c.merged_into_id.is_(None), clients.c.destroyed_on.is_(None))
_IS_RESTRICTED = sa.exists().where(
    restrictions.c.client_id == clients.c.id, restrictions.c.lifted_on.is_(None)
)
_IS_HIDDEN = clients.c.confidentiality >= MOST_CONFIDENTIAL


def handed_people(
    connection: sa.Connection, ids: Sequence[int] | None, *, opened: bool
) -> tuple[HandedPerson, ...]:
    """Return people in the order of the ids, or everyone by village and name."""
    found = []
    kinds, relations, ranks = _kinds(connection), _relations(connection), _ranks(connection)
    for row in _rows(connection, ids, opened=opened):
        household_id, relation = relations.get(row.id, (None, None))
        rank = ranks.get((row.id, None)) or ranks.get((None, household_id))
        found.append(
            HandedPerson(
                **row._mapping,
                kind_codes=tuple(kinds.get(row.id, ())),
                relation=relation,
                welfare_rank=rank,
            )
        )
    if ids is not None:
        order = {client_id: place for place, client_id in enumerate(ids)}
        found.sort(key=lambda person: order[person.id])
    return tuple(found)


def _rows(
    connection: sa.Connection, ids: Sequence[int] | None, *, opened: bool
) -> list[sa.Row[Any]]:
    c = clients.c
    query = (
        sa.select(
            c.id,
            c.name,
            c.nik,
            c.family_card_number,
            c.sex,
            c.birth_place,
            c.birth_date,
            c.village_code,
            place_name().label("village_name"),
            c.address,
            c.phone,
            c.nickname,
            c.mother_name,
            c.father_name,
            c.notes,
            c.registered_on,
        )
        .select_from(clients.outerjoin(villages, villages.c.code == c.village_code))
        .order_by(villages.c.name, c.name, c.id)
    )
    query = query.where(_IS_THERE, ~_IS_RESTRICTED)
    if not opened:
        query = query.where(~_IS_HIDDEN)
    return _in_chunks(connection, query, ids)


def count_kept_back(
    connection: sa.Connection, ids: Sequence[int] | None, *, opened: bool
) -> tuple[int, int]:
    """Return how many people are left out: the restricted, and of the others the hidden."""
    hides = sa.false() if opened else _IS_HIDDEN
    query = sa.select(
        sa.func.count().filter(_IS_RESTRICTED), sa.func.count().filter(~_IS_RESTRICTED, hides)
    ).where(_IS_THERE)
    counts = [tuple(row) for row in _in_chunks(connection, query.select_from(clients), ids)]
    return sum(count[0] for count in counts), sum(count[-1] for count in counts)


def _in_chunks(
    connection: sa.Connection, query: sa.Select[*tuple[Any, ...]], ids: Sequence[int] | None
) -> list[sa.Row[Any]]:
    if ids is None:
        return list(connection.execute(query))
    rows: list[sa.Row[Any]] = []
    for start in range(0, len(ids), CHUNK):
        rows += connection.execute(query.where(clients.c.id.in_(ids[start : start + CHUNK])))
    return rows


def _kinds(connection: sa.Connection) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    query = sa.select(client_needs.c.client_id, client_needs.c.kind_code).where(
        client_needs.c.until.is_(None)
    )
    for client_id, code in connection.execute(query.order_by(client_needs.c.kind_code)):
        found[client_id].append(code)
    return found


def _relations(connection: sa.Connection) -> dict[int, tuple[int, HouseholdRelation]]:
    m = household_members.c
    query = sa.select(m.client_id, m.household_id, m.relation).where(m.until.is_(None))
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}


def _ranks(connection: sa.Connection) -> dict[tuple[int | None, int | None], int]:
    """Return the youngest value of each person and household."""
    w = welfare_ranks.c
    query = sa.select(w.client_id, w.household_id, w.rank).order_by(w.dated_on, w.id)
    return {(row[0], row[1]): row[2] for row in connection.execute(query)}

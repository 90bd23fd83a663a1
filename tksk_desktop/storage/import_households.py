# SPDX-License-Identifier: MIT
"""Joins imported people by their family card, all at once, and keeps desil of lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.exchanged_rows import ReadRow
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberBegan
from tksk_desktop.storage.schema import (
    family_card_numbers,
    household_events,
    household_members,
    household_residences,
    households,
)

CHUNK = 500
Family = tuple[str, str]
"""Family card and village: one number in two villages are two households."""


def form_households(
    connection: sa.Connection, people: Sequence[tuple[int, ReadRow]], *, on: date
) -> None:
    """Join new clients to the household of their card, or form it."""
    families: dict[Family, list[tuple[int, ReadRow]]] = defaultdict(list)
    for client_id, row in people:
        if row.family_card_number is not None:
            families[row.family_card_number, row.village_code].append((client_id, row))
    known = _known(connection, {card for card, _village in families})
    headed = _headed(connection, set(known.values()))
    last = connection.scalar(sa.select(sa.func.max(households.c.id))) or 0
    formed, members = [], []
    for family, own in families.items():
        household_id = known.get(family)
        if household_id is None:
            last += 1
            household_id = last
            formed.append((household_id, family, own[0][1].address))
        has_head = household_id in headed
        for client_id, row in own:
            relation = HouseholdRelation(row.relation or HouseholdRelation.UNKNOWN)
            if relation is HouseholdRelation.HEAD:
                # A list may name two heads for one card; the second is not believed.
                relation = HouseholdRelation.UNKNOWN if has_head else relation
                has_head = True
            members.append(
                {
                    "household_id": household_id,
                    "client_id": client_id,
                    "relation": relation,
                    "since": on,
                    "until": None,
                    "began": MemberBegan.SAME_CARD,
                    "ended": None,
                }
            )
    _insert_households(connection, formed, on)
    if members:
        connection.execute(household_members.insert(), members)


def _insert_households(
    connection: sa.Connection, formed: Sequence[tuple[int, Family, str]], on: date
) -> None:
    if not formed:
        return
    homes: list[dict[str, Any]] = [
        {"id": household_id, "village_code": village, "formed_on": on, "address": address}
        for household_id, (_card, village), address in formed
    ]
    connection.execute(households.insert(), [{**home, "notes": ""} for home in homes])
    connection.execute(
        household_residences.insert(),
        [
            {
                "household_id": home["id"],
                "village_code": home["village_code"],
                "address": home["address"],
                "since": on,
            }
            for home in homes
        ],
    )
    connection.execute(
        family_card_numbers.insert(),
        [
            {"household_id": household_id, "number": card, "since": on}
            for household_id, (card, _village), _address in formed
        ],
    )
    connection.execute(
        household_events.insert(),
        [
            {
                "household_id": home["id"],
                "kind": HouseholdEventKind.FORMED,
                "happened_on": on,
                "note": "",
            }
            for home in homes
        ],
    )


def _known(connection: sa.Connection, cards: Collection[str]) -> dict[Family, int]:
    found: dict[Family, int] = {}
    for part in _chunks(sorted(cards)):
        query = (
            sa.select(
                family_card_numbers.c.number,
                households.c.village_code,
                households.c.id,
            )
            .select_from(family_card_numbers.join(households))
            .where(family_card_numbers.c.number.in_(part), family_card_numbers.c.until.is_(None))
            .order_by(households.c.id.desc())
        )
        found.update(((row[0], row[1]), row[2]) for row in connection.execute(query))
    return found


def _headed(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    found: set[int] = set()
    for part in _chunks(sorted(ids)):
        query = sa.select(household_members.c.household_id).where(
            household_members.c.household_id.in_(part),
            household_members.c.relation == HouseholdRelation.HEAD,
            household_members.c.until.is_(None),
        )
        found.update(connection.scalars(query))
    return found


def _chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]

# SPDX-License-Identifier: MIT
"""Reads the lists that villages gave beside the register, with the decisions reckoned in.

Who is registered with the kind in the village and stands on no row is found here, when it is asked
for. Clients of level 3 are as if they were not registered until opened: neither found nor lacking.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict, decided_outcome
from tksk_desktop.storage.confidential_veil import clients_seen
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    client_needs,
    clients,
    village_list_decisions,
    village_list_rows,
    village_lists,
    villages,
)
from tksk_desktop.usecases.villages.list_readings import (
    KnownHere,
    ListedLine,
    VillageListLine,
    VillageListSheet,
)

Decisions = dict[tuple[str, str, int | None], tuple[ListVerdict, str]]
Carried = dict[tuple[str, str], list[KnownHere]]
UNDECIDED = (ListVerdict.OPEN, "")
_KNOWN = (
    clients.c.id,
    clients.c.name,
    clients.c.nik,
    clients.c.birth_date,
    place_name(),
    clients.c.address,
)


class VillageListReads:
    """Reads over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._seen = clients_seen(opened)

    def sheets(self, wave_id: int) -> tuple[VillageListSheet, ...]:
        """Return the lists of a round by village and kind, each with its people."""
        return self._read(village_lists.c.wave_id == wave_id)

    def lists(self, wave_id: int) -> tuple[VillageListLine, ...]:
        """Return the lists of a round by village and kind, with what came out."""
        return tuple(sheet.line for sheet in self.sheets(wave_id))

    def sheet(self, list_id: int) -> VillageListSheet:
        """Return one list with its people; raise NotFound."""
        found = self._read(village_lists.c.id == list_id)
        if not found:
            raise NotFound("village_list")
        return found[0]

    def _read(self, wanted: sa.ColumnElement[bool]) -> tuple[VillageListSheet, ...]:
        with self._engine.connect() as connection:
            heads = connection.execute(
                sa.select(village_lists, villages.c.name.label("village_name"))
                .join_from(village_lists, villages, villages.c.code == village_lists.c.village_code)
                .where(wanted)
                .order_by(villages.c.name, village_lists.c.kind_code)
            ).all()
            if not heads:
                return ()
            decisions = _decisions(connection)
            rows = self._rows(connection, wanted, decisions)
            carried = self._carried(connection, {head.kind_code for head in heads})
        return tuple(_sheet(head, rows[head.id], carried, decisions) for head in heads)

    def _rows(
        self, connection: sa.Connection, wanted: sa.ColumnElement[bool], decisions: Decisions
    ) -> dict[int, list[ListedLine]]:
        row = village_list_rows.c
        there = sa.and_(clients.c.id == row.client_id, self._seen)
        known = (column.label(f"known_{place}") for place, column in enumerate(_KNOWN))
        query = (
            sa.select(village_list_rows, village_lists.c.kind_code, *known)
            .select_from(
                village_lists.join(village_list_rows)
                .outerjoin(clients, there)
                .outerjoin(villages, villages.c.code == clients.c.village_code)
            )
            .where(wanted)
            .order_by(row.id)
        )
        found: dict[int, list[ListedLine]] = defaultdict(list)
        for each in connection.execute(query):
            found[each.village_list_id].append(_listed(each, decisions))
        return found

    def _carried(self, connection: sa.Connection, kinds: Iterable[str]) -> Carried:
        """Return who carries these kinds now, by village and kind."""
        query = (
            sa.select(clients.c.village_code, client_needs.c.kind_code, *_KNOWN)
            .select_from(
                client_needs.join(clients, clients.c.id == client_needs.c.client_id).join(
                    villages, villages.c.code == clients.c.village_code
                )
            )
            .where(
                client_needs.c.kind_code.in_(sorted(kinds)),
                client_needs.c.until.is_(None),
                clients.c.merged_into_id.is_(None),
                self._seen,
            )
            .order_by(clients.c.name, clients.c.id)
        )
        found: Carried = defaultdict(list)
        for village, kind, *known in connection.execute(query):
            found[village, kind].append(KnownHere(*known))
        return found


def _decisions(connection: sa.Connection) -> Decisions:
    kept = village_list_decisions.c
    query = sa.select(kept.kind_code, kept.row_key, kept.client_id, kept.verdict, kept.reason)
    return {(kind, key, about): (v, why) for kind, key, about, v, why in connection.execute(query)}


def _listed(row: sa.Row[Any], decisions: Decisions) -> ListedLine:
    """Return a row with its outcome; whom it must not show counts as not found."""
    known = None if row.known_0 is None else KnownHere(*row[-len(_KNOWN) :])
    about = None if known is None else known.id
    verdict, reason = decisions.get((row.kind_code, row.row_key, about), UNDECIDED)
    found = row.outcome if known is not None else ListOutcome.NOT_FOUND
    return ListedLine(
        row.kind_code,
        row.row_key,
        row.name,
        row.nik,
        row.family_card_number,
        row.sex,
        row.birth_date,
        row.address,
        decided_outcome(found, verdict),
        () if known is None else tuple(map(RowField, row.differs.split())),
        known is not None and row.is_unsure,
        known,
        verdict,
        reason,
    )


def _sheet(
    head: sa.Row[Any], rows: list[ListedLine], carried: Carried, decisions: Decisions
) -> VillageListSheet:
    """Return a list with those whom it lacks; a row about someone else leaves them lacking."""
    listed = {
        line.known.id
        for line in rows
        if line.known is not None and line.verdict is not ListVerdict.ANOTHER
    }
    people = list(rows)
    for known in carried.get((head.village_code, head.kind_code), ()):
        if known.id in listed:
            continue
        verdict, reason = decisions.get((head.kind_code, "", known.id), UNDECIDED)
        people.append(
            ListedLine(
                head.kind_code,
                "",
                known.name,
                known.nik,
                None,
                None,
                known.birth_date,
                known.address,
                ListOutcome.ONLY_REGISTERED,
                known=known,
                verdict=verdict,
                reason=reason,
            )
        )
    line = VillageListLine(
        head.id,
        head.village_code,
        head.village_name,
        head.kind_code,
        head.given_by,
        head.given_on,
        head.people,
        head.left_out,
        head.compared_at,
        Counter(each.outcome for each in people),
        sum(each.is_open for each in people),
    )
    return VillageListSheet(line, tuple(people))

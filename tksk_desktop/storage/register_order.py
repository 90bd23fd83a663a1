# SPDX-License-Identifier: MIT
"""The register as a connection keeps it between two typed letters: its orders and its words.

Sorting some ten thousand matches anew for each letter would cost more than finding them. What is
kept is ids and single words, no records; it is read anew once anything was written.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress

import sqlalchemy as sa

from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.storage.name_lexicon import NameLexicon
from tksk_desktop.storage.schema import NAME_INDEXES, villages
from tksk_desktop.usecases.finding.readings import ClientOrder, ClientSort

KEPT = "register"
SEEN = {
    True: "clients.merged_into_id IS NULL AND clients.destroyed_on IS NULL",
    False: "clients.merged_into_id IS NULL AND clients.destroyed_on IS NULL"
    f" AND clients.confidentiality < {MOST_CONFIDENTIAL}",
}
"""By whether clients of level 3 are opened (``confidential_veil``)."""
LAST_SEEN = (
    "SELECT attendances.client_id, max(sessions.held_on) AS held_on"
    # The wide rows of the notes are not touched: day and id stand in the index.
    " FROM sessions INDEXED BY ix_sessions_held_on"
    " CROSS JOIN attendances ON attendances.session_id = sessions.id"
    " WHERE attendances.state = 'H' GROUP BY attendances.client_id"
)
VILLAGE_NAMES = "LEFT JOIN villages ON villages.code = clients.village_code"
LAST_DAYS = f"LEFT JOIN ({LAST_SEEN}) AS seen ON seen.client_id = clients.id"
BY_NAME = "clients.name, clients.id"
ORDERS = {
    ClientSort(ClientOrder.NAME): ("", BY_NAME),
    ClientSort(ClientOrder.NAME, is_reversed=True): ("", "clients.name DESC, clients.id"),
    ClientSort(ClientOrder.AGE): ("", f"birth_date IS NULL, birth_date DESC, {BY_NAME}"),
    ClientSort(ClientOrder.AGE, is_reversed=True): (
        "",
        f"birth_date IS NULL, birth_date, {BY_NAME}",
    ),
    ClientSort(ClientOrder.VILLAGE): (
        VILLAGE_NAMES,
        f"villages.name IS NULL, villages.name, {BY_NAME}",
    ),
    ClientSort(ClientOrder.VILLAGE, is_reversed=True): (
        VILLAGE_NAMES,
        f"villages.name IS NULL, villages.name DESC, {BY_NAME}",
    ),
    ClientSort(ClientOrder.LAST_SEEN): (LAST_DAYS, f"seen.held_on, {BY_NAME}"),
    ClientSort(ClientOrder.LAST_SEEN, is_reversed=True): (
        LAST_DAYS,
        f"seen.held_on DESC, {BY_NAME}",
    ),
}
"""What is joined and by what is sorted. Who was never seen was not seen for longest."""
USUAL = ClientSort()
DENSE = 8
"""From one eighth of the register on, walking through all of it is quicker than sorting."""


class RegisterOrder:
    """What one connection keeps of the register, with clients of level 3 or without."""

    def __init__(self, connection: sa.Connection, *, opened: bool = False) -> None:
        self._connection = connection
        self.opened = opened
        self._orders: dict[ClientSort, array[int]] = {}

    def read_through(self, connection: sa.Connection) -> None:
        """Read what is still missing through this checked-out connection."""
        self._connection = connection

    def order(self, by: ClientSort = USUAL) -> array[int]:
        """Return the ids of all listed clients in an order."""
        if by not in self._orders:
            joined, sorted_by = ORDERS[by]
            answer = self._connection.exec_driver_sql(
                "SELECT group_concat(id) FROM (SELECT clients.id FROM clients "
                f"{joined} WHERE {SEEN[self.opened]} ORDER BY {sorted_by})"
            )
            self._orders[by] = array("q", split_ids(answer))
        return self._orders[by]

    def sorted(self, found: Collection[int], by: ClientSort = USUAL) -> list[int]:
        """Return those of the found that are listed, in an order."""
        order = self.order(by)
        if by != USUAL or len(found) > len(order) // DENSE:
            return list(compress(order, map(found.__contains__, order)))
        places, most = self._places, len(self._places)
        return sorted(
            (each for each in found if each < most and places[each] >= 0), key=places.__getitem__
        )

    def remaining(self, found: set[int]) -> set[int]:
        """Return the found, with the one that stays in place of each that was merged."""
        merged = self._merged
        return {merged.get(each, each) for each in found} if merged else found

    @cached_property
    def _merged(self) -> Mapping[int, int]:
        rows = self._connection.exec_driver_sql(
            "SELECT id, merged_into_id FROM clients WHERE merged_into_id IS NOT NULL"
        )
        into = {row.id: row.merged_into_id for row in rows}
        return {merged: _end_of(into, merged) for merged in into}

    @cached_property
    def lexicon(self) -> NameLexicon:
        """All words of the names, also of former ones and nicknames."""
        words = set[str]()
        for index in NAME_INDEXES:
            self._connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_kept "
                f"USING fts5vocab('main', '{index}', 'row')"
            )
            words.update(
                self._connection.exec_driver_sql(f"SELECT term FROM temp.{index}_kept").scalars()
            )
        return NameLexicon(words)

    @cached_property
    def villages(self) -> Sequence[tuple[str, str]]:
        """Pairs of a village's folded name and its code."""
        rows = self._connection.execute(sa.select(villages.c.code, villages.c.name))
        return [("".join(folded_words(name)), code) for code, name in rows]

    @cached_property
    def _places(self) -> array[int]:
        """Return for each id its place in the order of the names; -1 for who is not listed."""
        order = self.order()
        places = array("q", [-1]) * (max(order, default=0) + 1)
        for place, client_id in enumerate(order):
            places[client_id] = place
        return places


def register_order(connection: sa.Connection, *, opened: bool = False) -> RegisterOrder:
    """Return what is kept beside the connection, made anew after anything was written."""
    version = (
        connection.exec_driver_sql("PRAGMA data_version").scalar_one(),
        connection.exec_driver_sql("SELECT total_changes()").scalar_one(),
    )
    kept: tuple[tuple[int, int], RegisterOrder] | None = connection.info.get((KEPT, opened))
    if kept is None or kept[0] != version:
        kept = (version, RegisterOrder(connection, opened=opened))
        connection.info[KEPT, opened] = kept
    kept[1].read_through(connection)
    return kept[1]


def _end_of(into: Mapping[int, int], merged: int) -> int:
    """Return who stays in the end, where one that stayed was merged later itself."""
    stays, steps = into[merged], len(into)
    while stays in into and steps:
        stays, steps = into[stays], steps - 1
    return stays


def split_ids(answer: sa.CursorResult[object]) -> Iterator[int]:
    """Return ids that come as one text: row by row takes three times as long."""
    joined = answer.scalar()
    return map(int, str(joined).split(",") if joined else ())

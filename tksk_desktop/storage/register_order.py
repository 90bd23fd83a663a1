# SPDX-License-Identifier: MIT
"""The register as a connection keeps it between two typed letters: its orders and its words.

Sorting some ten thousand matches anew for each letter would cost more than finding them. What is
kept is ids and single words, no records; it is read anew once anything was written.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import compress

import sqlalchemy as sa

from tksk_desktop.domain.names import folded_words
from tksk_desktop.storage.name_lexicon import NameLexicon
from tksk_desktop.storage.schema import NAME_INDEXES, villages
from tksk_desktop.usecases.finding.readings import ClientOrder

KEPT = "register"
LISTED = "clients.merged_into_id IS NULL"
"""Which clients stand in lists at all."""
LAST_SEEN = (
    "SELECT attendances.client_id, max(sessions.held_on) AS held_on"
    # The wide rows of the notes are not touched: day and id stand in the index.
    " FROM sessions INDEXED BY ix_sessions_held_on"
    " CROSS JOIN attendances ON attendances.session_id = sessions.id"
    " WHERE attendances.state = 'H' GROUP BY attendances.client_id"
)
BY_NAME = "clients.name, clients.id"
ORDERS = {
    ClientOrder.NAME: f"clients WHERE {LISTED} ORDER BY {BY_NAME}",
    ClientOrder.AGE: f"clients WHERE {LISTED} ORDER BY birth_date IS NULL, birth_date DESC, "
    f"{BY_NAME}",
    ClientOrder.VILLAGE: "clients LEFT JOIN villages ON villages.code = clients.village_code "
    f"WHERE {LISTED} ORDER BY villages.name IS NULL, villages.name, {BY_NAME}",
    ClientOrder.LAST_SEEN: f"clients LEFT JOIN ({LAST_SEEN}) AS seen ON "
    f"seen.client_id = clients.id WHERE {LISTED} "
    f"ORDER BY seen.held_on IS NULL, seen.held_on DESC, {BY_NAME}",
}
"""From which rows and in which order the register is read; the youngest and newest come first."""
DENSE = 8
"""From one eighth of the register on, walking through all of it is quicker than sorting."""


class RegisterOrder:
    """What one connection keeps of the register."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._orders: dict[ClientOrder, array[int]] = {}

    def read_through(self, connection: sa.Connection) -> None:
        """Read what is still missing through this checked-out connection."""
        self._connection = connection

    def order(self, by: ClientOrder = ClientOrder.NAME) -> array[int]:
        """Return the ids of all listed clients in an order."""
        if by not in self._orders:
            rows = f"SELECT group_concat(id) FROM (SELECT clients.id FROM {ORDERS[by]})"
            self._orders[by] = array("q", split_ids(self._connection.exec_driver_sql(rows)))
        return self._orders[by]

    def sorted(self, found: Collection[int], by: ClientOrder = ClientOrder.NAME) -> list[int]:
        """Return those of the found that are listed, in an order."""
        order = self.order(by)
        if by is not ClientOrder.NAME or len(found) > len(order) // DENSE:
            return list(compress(order, map(found.__contains__, order)))
        places, most = self._places, len(self._places)
        return sorted(
            (each for each in found if each < most and places[each] >= 0), key=places.__getitem__
        )

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


def register_order(connection: sa.Connection) -> RegisterOrder:
    """Return what is kept beside the connection, made anew after anything was written."""
    version = (
        connection.exec_driver_sql("PRAGMA data_version").scalar_one(),
        connection.exec_driver_sql("SELECT total_changes()").scalar_one(),
    )
    kept: tuple[tuple[int, int], RegisterOrder] | None = connection.info.get(KEPT)
    if kept is None or kept[0] != version:
        kept = (version, RegisterOrder(connection))
        connection.info[KEPT] = kept
    kept[1].read_through(connection)
    return kept[1]


def split_ids(answer: sa.CursorResult[object]) -> Iterator[int]:
    """Return ids that come as one text: row by row takes three times as long."""
    joined = answer.scalar()
    return map(int, str(joined).split(",") if joined else ())

# SPDX-License-Identifier: MIT
"""Lists of villages as acts need them; what screens read is in ``village_list_reads``.

Rows go in and out by plain statements: they are many, and taken in as a whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.exchanged_rows import ReadRow
from tksk_desktop.domain.village_lists import ListDecision, ListedPerson, VillageList
from tksk_desktop.storage.schema import village_list_decisions, village_list_rows, village_lists

WRITTEN = (
    "name",
    "nik",
    "family_card_number",
    "sex",
    "birth_place",
    "birth_date",
    "address",
    "mother_name",
)
"""What of a row is kept as it was read."""


class DatabaseVillageLists:
    """Fulfils ``villages.needs.VillageListRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, list_id: int) -> VillageList:
        """Return a list; raise NotFound."""
        given = self._session.get(VillageList, list_id)
        if given is None:
            raise NotFound("village_list")
        return given

    def find(self, wave_id: int, village_code: str, kind_code: str) -> VillageList | None:
        """Return the list of a round, a village and a kind."""
        columns = village_lists.c
        query = sa.select(VillageList).where(
            columns.wave_id == wave_id,
            columns.village_code == village_code,
            columns.kind_code == kind_code,
        )
        return self._session.scalar(query)

    def add(self, given: VillageList) -> None:
        """Add a list without rows yet."""
        self._session.add(given)

    def remove(self, given: VillageList) -> None:
        """Remove a list with its rows; decisions stay for the next one."""
        self._clear(given.id or 0)
        self._session.delete(given)

    def rows_of(self, wave_id: int) -> dict[int, tuple[ReadRow, ...]]:
        """Return the rows of each list of a round; ``place`` is a row's own id."""
        rows = village_list_rows.c
        query = (
            sa.select(
                village_lists.c.id,
                village_lists.c.village_code,
                village_lists.c.kind_code,
                rows.id,
                *(rows[name] for name in WRITTEN),
            )
            .join_from(village_lists, village_list_rows)
            .where(village_lists.c.wave_id == wave_id)
            .order_by(rows.id)
        )
        found: dict[int, list[ReadRow]] = defaultdict(list)
        for list_id, village, kind, row_id, *written in self._session.connection().execute(query):
            facts = dict(zip(WRITTEN, written, strict=True))
            found[list_id].append(
                ReadRow(place=row_id, village_code=village, kind_codes=(kind,), **facts)
            )
        return {list_id: tuple(read) for list_id, read in found.items()}

    def put_rows(self, list_id: int, people: Sequence[ListedPerson]) -> None:
        """Put these rows in the place of a list's former ones."""
        self._clear(list_id)
        values = [
            {
                "village_list_id": list_id,
                "row_key": person.key,
                "outcome": person.outcome,
                "differs": " ".join(person.differs),
                "is_unsure": person.is_unsure,
                "client_id": person.client_id,
                **{name: getattr(person.row, name) for name in WRITTEN},
            }
            for person in people
        ]
        if values:
            self._session.connection().execute(village_list_rows.insert(), values)

    def find_decision(
        self, kind_code: str, row_key: str, client_id: int | None
    ) -> ListDecision | None:
        """Return what was decided of a row and someone registered."""
        columns = village_list_decisions.c
        query = sa.select(ListDecision).where(
            columns.kind_code == kind_code,
            columns.row_key == row_key,
            columns.client_id.is_not_distinct_from(client_id),
        )
        return self._session.scalar(query)

    def add_decision(self, decision: ListDecision) -> None:
        """Add a decision."""
        self._session.add(decision)

    def _clear(self, list_id: int) -> None:
        rows = village_list_rows
        self._session.connection().execute(sa.delete(rows).where(rows.c.village_list_id == list_id))

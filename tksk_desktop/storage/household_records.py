# SPDX-License-Identifier: MIT
"""Households and desil, as acts need them; what screens read is in ``household_reads``."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.households import Household
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.storage.schema import (
    client_aliases,
    clients,
    family_card_numbers,
    household_members,
    households,
    welfare_ranks,
)

CHUNK = 500
"""So many numbers are asked for in one statement."""


class DatabaseHouseholds:
    """Fulfils ``HouseholdRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, household: Household) -> None:
        """Add a household."""
        self._session.add(household)

    def get(self, household_id: int) -> Household:
        """Return a household; raise NotFound."""
        household = self._session.get(Household, household_id)
        if household is None:
            raise NotFound("household")
        return household

    def find_of(self, client_id: int) -> Household | None:
        """Return the household that a person belongs to now, or None."""
        found = self._session.scalar(
            sa.select(household_members.c.household_id)
            .where(household_members.c.client_id == client_id, household_members.c.until.is_(None))
            .limit(1)
        )
        return None if found is None else self.get(found)

    def find_by_card(self, number: str, village_code: str = "") -> Household | None:
        """Return the household that has a No. KK now, in a village or anywhere, or None."""
        query = (
            sa.select(households.c.id)
            .select_from(family_card_numbers.join(households))
            .where(family_card_numbers.c.number == number, family_card_numbers.c.until.is_(None))
            .order_by(households.c.id)
            .limit(1)
        )
        if village_code:
            query = query.where(households.c.village_code == village_code)
        found = self._session.scalar(query)
        return None if found is None else self.get(found)


class DatabaseWelfare:
    """Fulfils ``WelfareRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_all(self, ranks: Sequence[WelfareRank]) -> None:
        """Add values."""
        self._session.add_all(ranks)
        self._session.flush()

    def clients_with_nik(self, niks: Collection[str]) -> Mapping[str, int]:
        """Return NIK to client for those that are registered; former NIKs count too."""
        former = client_aliases.c.kind == AliasKind.FORMER_NIK
        owner = client_aliases.c.client_id
        return {
            **self._owners(client_aliases.c.value, owner, niks, former),
            **self._owners(clients.c.nik, clients.c.id, niks, sa.true()),
        }

    def households_with_card(self, numbers: Collection[str]) -> Mapping[str, int]:
        """Return No. KK to household; a present number goes before a former one."""
        number, owner = family_card_numbers.c.number, family_card_numbers.c.household_id
        is_present = family_card_numbers.c.until.is_(None)
        return {
            **self._owners(number, owner, numbers, sa.not_(is_present)),
            **self._owners(number, owner, numbers, is_present),
        }

    def known(self, source: str) -> Collection[tuple[int | None, int | None, int, str]]:
        """Return household, client, rank and day (ISO) of all values of a source."""
        columns = welfare_ranks.c
        query = sa.select(
            columns.household_id, columns.client_id, columns.rank, columns.dated_on
        ).where(columns.source == source)
        return {
            (row[0], row[1], row[2], row[3].isoformat()) for row in self._session.execute(query)
        }

    def _owners(
        self,
        number: sa.Column[str],
        owner: sa.Column[int],
        wanted: Collection[str],
        where: sa.ColumnElement[bool],
    ) -> dict[str, int]:
        found: dict[str, int] = {}
        for part in _chunks(sorted(set(wanted))):
            query = sa.select(number, owner).where(number.in_(part), where).order_by(owner)
            found.update((row[0], row[1]) for row in self._session.execute(query))
        return found


def _chunks(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]

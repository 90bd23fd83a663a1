# SPDX-License-Identifier: MIT
"""Households and desil in memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.households import Household
from tksk_desktop.domain.welfare import WelfareRank


class FakeHouseholds:
    """The households of one transaction."""

    def __init__(self, records: list[Household]) -> None:
        self._records = records

    def add(self, household: Household) -> None:
        self._records.append(household)

    def get(self, household_id: int) -> Household:
        for household in self._records:
            if household.id == household_id:
                return household
        raise NotFound("household")

    def find_of(self, client_id: int) -> Household | None:
        return next((h for h in self._records if h.find(client_id) is not None), None)

    def find_by_card(self, number: str, village_code: str = "") -> Household | None:
        return next(
            (
                household
                for household in self._records
                if household.card_number == number and village_code in ("", household.village_code)
            ),
            None,
        )


class FakeWelfare:
    """The values of desil of one transaction."""

    def __init__(
        self, ranks: list[WelfareRank], clients: list[Client], households: list[Household]
    ) -> None:
        self._ranks, self._clients, self._households = ranks, clients, households

    def add_all(self, ranks: Sequence[WelfareRank]) -> None:
        self._ranks.extend(ranks)

    def clients_with_nik(self, niks: Collection[str]) -> Mapping[str, int]:
        former = {
            alias.value: client.id or 0
            for client in self._clients
            for alias in client.aliases
            if alias.kind is AliasKind.FORMER_NIK and alias.value in niks
        }
        return former | {c.nik: c.id or 0 for c in self._clients if c.nik in niks and c.nik}

    def households_with_card(self, numbers: Collection[str]) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for household in self._households:
            for card in household.cards:
                if card.number in numbers and (card.until is None or card.number not in found):
                    found[card.number] = household.id or 0
        return found

    def known(self, source: str) -> Collection[tuple[int | None, int | None, int, str]]:
        return [
            (rank.household_id, rank.client_id, rank.rank, rank.dated_on.isoformat())
            for rank in self._ranks
            if rank.source == source
        ]

# SPDX-License-Identifier: MIT
"""Households and desil in memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.households import Household
from tksk_desktop.domain.taking_back import RecordedAct
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


class FakeTakingBack:
    """Acts as they were planted; what rows they changed is tried over a real file."""

    def __init__(self, acts: list[RecordedAct], withdrawn: dict[int, str]) -> None:
        self._acts, self._withdrawn = acts, withdrawn

    def act_of(self, event_id: int) -> RecordedAct:
        for act in self._acts:
            if act.event_id == event_id:
                return act
        raise NotFound("household_event")

    def later_acts(self, act: RecordedAct) -> Sequence[RecordedAct]:
        later = [each for each in self._acts if each.event_id > act.event_id]
        return [each for each in later if each.event_id not in self._withdrawn]

    def is_withdrawn(self, act: RecordedAct) -> bool:
        return act.event_id in self._withdrawn

    def is_as_left(self, act: RecordedAct) -> bool:
        return True

    def put_back(self, act: RecordedAct, *, on: date, reason: str) -> Sequence[int]:
        self._withdrawn[act.event_id] = reason
        return ()


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

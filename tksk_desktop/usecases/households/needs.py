# SPDX-License-Identifier: MIT
"""What acts on households and desil need from outside, as protocols."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from tksk_desktop.domain.households import Household
from tksk_desktop.domain.welfare import WelfareRank


class HouseholdRecords(Protocol):
    """The households."""

    def add(self, household: Household) -> None: ...
    def get(self, household_id: int) -> Household: ...
    def find_of(self, client_id: int) -> Household | None:
        """Return the household that a person belongs to now, or None."""
        ...

    def find_by_card(self, number: str, village_code: str = "") -> Household | None:
        """Return the household that has a No. KK now, in a village or anywhere, or None."""
        ...


class WelfareRecords(Protocol):
    """The values of desil."""

    def add_all(self, ranks: Sequence[WelfareRank]) -> None: ...
    def clients_with_nik(self, niks: Collection[str]) -> Mapping[str, int]:
        """Return NIK to client for those that are registered; former NIKs count too."""
        ...

    def households_with_card(self, numbers: Collection[str]) -> Mapping[str, int]:
        """Return No. KK to household; a present number goes before a former one."""
        ...

    def known(self, source: str) -> Collection[tuple[int | None, int | None, int, str]]:
        """Return household, client, rank and day (ISO) of all values of a source."""
        ...

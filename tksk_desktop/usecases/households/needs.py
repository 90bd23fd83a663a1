# SPDX-License-Identifier: MIT
"""What acts on households and desil need from outside, as protocols."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from tksk_desktop.domain.households import Household
from tksk_desktop.domain.taking_back import RecordedAct
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


class TakingBack(Protocol):
    """What each event changed, and the way back."""

    def act_of(self, event_id: int) -> RecordedAct:
        """Return the act that noted an event; raise NotFound."""
        ...

    def later_acts(self, act: RecordedAct) -> Sequence[RecordedAct]:
        """Return the acts since that touched a row of this one and were not taken back."""
        ...

    def is_withdrawn(self, act: RecordedAct) -> bool:
        """Tell whether an act was taken back before."""
        ...

    def is_as_left(self, act: RecordedAct) -> bool:
        """Tell whether everything is still as the act left it."""
        ...

    def put_back(self, act: RecordedAct, *, on: date, reason: str) -> Sequence[int]:
        """Put everything as it was before the act; return the households it touched."""
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

# SPDX-License-Identifier: MIT
"""What acts on village figures and village lists need from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow
from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.village_figures import FigureWave, VillageReturn
from tksk_desktop.domain.village_lists import ListDecision, ListedPerson, VillageList

GoOn = Callable[[], None]


class VillageFigureRecords(Protocol):
    """The waves and the returns of villages."""

    def add_wave(self, wave: FigureWave) -> None: ...
    def wave(self, wave_id: int) -> FigureWave:
        """Return a wave; raise NotFound."""
        ...

    def wave_names(self) -> Mapping[int, str]:
        """Return the names of all waves by id."""
        ...

    def find_return(self, wave_id: int, village_code: str) -> VillageReturn | None: ...
    def add_return(self, given: VillageReturn) -> None: ...
    def remove_return(self, given: VillageReturn) -> None: ...


class VillageListRecords(Protocol):
    """Lists of people that villages gave, and what was decided of them."""

    def get(self, list_id: int) -> VillageList:
        """Return a list; raise NotFound."""
        ...

    def find(self, wave_id: int, village_code: str, kind_code: str) -> VillageList | None: ...
    def add(self, given: VillageList) -> None: ...
    def remove(self, given: VillageList) -> None:
        """Remove a list with its rows; decisions stay for the next one."""
        ...

    def rows_of(self, wave_id: int) -> Mapping[int, tuple[ReadRow, ...]]:
        """Return the rows of each list of a round, as they were read."""
        ...

    def put_rows(self, list_id: int, people: Sequence[ListedPerson]) -> None:
        """Put these rows in the place of a list's former ones."""
        ...

    def find_decision(
        self, kind_code: str, row_key: str, client_id: int | None
    ) -> ListDecision | None: ...
    def add_decision(self, decision: ListDecision) -> None: ...


class MatchAside(Protocol):
    """Looks up many rows in the whole register, away from the window."""

    def __call__(
        self, rows: Sequence[ReadRow], people: Iterable[Sequence[Identity]], go_on: GoOn
    ) -> Iterator[tuple[int, Sequence[tuple[Familiarity, int]]]]:
        """Take all people page by page; yield how many rows are done, and at last the matches.

        A match is how sure it is, and whose id, else 0. ``go_on`` may raise Cancelled.
        """
        ...

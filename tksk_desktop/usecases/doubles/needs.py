# SPDX-License-Identifier: MIT
"""What acts on doubles need from outside, as protocols."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from tksk_desktop.domain.doubles import Crowd, Sameness
from tksk_desktop.domain.identities import Identity, Likeness
from tksk_desktop.domain.merging import PairDecision
from tksk_desktop.usecases.doubles.readings import FoundPair, UndoPlan

T = TypeVar("T")


class OnDatabase(Protocol):
    """Runs a short read or act on the database thread and waits for it."""

    def __call__(self, act: Callable[[], T], /) -> T: ...


class IdentityReads(Protocol):
    """Who is registered, as far as it tells people apart. Merged records are left out."""

    def count(self) -> int: ...
    def page(self, after_id: int, limit: int) -> tuple[Identity, ...]:
        """Return the next people by id."""
        ...

    def some(self, ids: Sequence[int]) -> tuple[Identity, ...]: ...
    def like(self, wanted: Identity) -> tuple[Identity, ...]:
        """Return who is worth comparing with somebody."""
        ...

    def crowd(self, wanted: Likeness, words: Iterable[str] = ()) -> Crowd:
        """Return how common the name and village of somebody are, and some further words."""
        ...


class CompareAside(Protocol):
    """Compares everyone with everyone, away from the window."""

    def __call__(
        self, people: Iterable[Sequence[Identity]], go_on: Callable[[], None]
    ) -> Iterator[tuple[int, int, Sequence[FoundPair]]]:
        """Take all people page by page; yield how many are done, of how many, and new pairs.

        ``go_on`` is called every moment and may raise Cancelled.
        """
        ...


class PairRecords(Protocol):
    """The pairs that may be one person."""

    def keep_found(
        self, found: Sequence[FoundPair], fingerprints: Mapping[tuple[int, int], str], at: datetime
    ) -> None:
        """Keep what a comparison found; undecided pairs that it no longer found go."""
        ...

    def decided(self) -> tuple[tuple[int, int], ...]:
        """Return the pairs of which the worker said that they are two people."""
        ...

    def people_of(self, pair_id: int) -> tuple[int, int]:
        """Return the two of a pair; raise NotFound."""
        ...

    def decide(
        self, pair_id: int, decision: PairDecision, *, reason: str, fingerprint: str, at: datetime
    ) -> None: ...
    def tell_apart(
        self, pairs: Mapping[tuple[int, int], Sameness], *, reason: str, at: datetime
    ) -> None:
        """Keep of pairs that no comparison found yet that they are two people each."""
        ...

    def merged(self, first_id: int, second_id: int, at: datetime) -> None:
        """Note of a pair that it became one."""
        ...

    def split(self, first_id: int, second_id: int) -> None:
        """Open a pair again whose merge was undone."""
        ...


class MergeRecords(Protocol):
    """Merges and their links."""

    def begin(
        self, *, kept_id: int, merged_id: int, at: datetime, reason: str, nik: str | None
    ) -> int:
        """Note a merge and return its id."""
        ...

    def move_links(self, merge_id: int) -> None:
        """Move every link of the merged one to the kept one, each noted."""
        ...

    def note_fields(self, merge_id: int, fields: Mapping[str, tuple[Any, Any]]) -> None:
        """Note per field what the kept one had and what it has now."""
        ...

    def note_aliases(self, merge_id: int, alias_ids: Iterable[int]) -> None:
        """Note other names that were added."""
        ...

    def plan_undo(self, merge_id: int) -> UndoPlan:
        """Return what undoing will do, and what hinders it; raise NotFound."""
        ...

    def undo(self, merge_id: int, at: datetime) -> tuple[int, int]:
        """Put every link and field back; return the kept and the merged one's id."""
        ...

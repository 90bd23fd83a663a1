# SPDX-License-Identifier: MIT
"""What the worker decides of overlaps: single ones, known again after a re-import, and rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from string import ascii_lowercase, ascii_uppercase

from tksk_desktop.domain.aid import AidEntry
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie

_FOLDED = str.maketrans(ascii_uppercase, ascii_lowercase)


class Verdict(StrEnum):
    """What the worker decides of a question."""

    OPEN = "open"
    ACCEPTED = "accepted"
    ENDED = "ended"
    REPORTED = "reported"
    MISTAKEN = "mistaken"


@dataclass
class OverlapDecision:
    """A decision on two entries, or on one that lacks another; known by their keys, not by ids.

    The clients are kept so that a merge or a destruction reaches the decision too, and so that two
    people of one name in one village, neither with a NIK, do not share one.
    """

    first_key: str
    second_key: str
    verdict: Verdict
    reason: str
    decided_on: date
    client_id: int | None = None
    other_client_id: int | None = None
    id: int | None = None

    def is_about(self, *client_ids: int | None) -> bool:
        """Tell whether it may be about entries of these clients; who is not registered may be."""
        return same_clients((self.client_id, self.other_client_id), client_ids)

    def decide(self, verdict: Verdict, reason: str, *, on: date) -> None:
        """Decide, or take a decision back; every decision has its reason."""
        if verdict is not Verdict.OPEN and not reason.strip():
            raise EntryRefused(FieldProblem("reason", Problem.MISSING))
        self.verdict, self.reason, self.decided_on = verdict, reason.strip(), on


def same_clients(some: Iterable[int | None], others: Iterable[int | None]) -> bool:
    """Tell whether nobody registered stands on either side alone, as far as both are linked."""
    one, other = set(some) - {None}, set(others) - {None}
    return one <= other or other <= one


def entry_key(entry: AidEntry) -> str:
    """Return what an entry is known by: programme, period and person.

    Without a NIK the name and the village stand for the person. So an entry that is imported anew,
    with another id, is the same one. Namesakes are told apart by ``OverlapDecision.is_about``.
    """
    # The database folds only these letters; both must agree.
    folded = entry.name.translate(_FOLDED)
    person = entry.nik or f"{folded}@{entry.village_code}"
    return f"{entry.programme_code}|{entry.period_from}|{entry.period_until}|{person}"


def missing_key(programme: str) -> str:
    """Return what stands for the programme that is missing."""
    return f"?{programme}"


@dataclass
class KeptRule:
    """A rule of the office beside the shipped ones; it counts before them from its first day on."""

    first: str
    second: str
    standing: Standing
    since: date
    ties: str
    """The values of the ties, with blanks between them."""
    source: str
    until: date | None = None
    id: int | None = None

    def as_rule(self) -> OverlapRule:
        """Return the rule as it is reckoned with."""
        ties = tuple(map(Tie, self.ties.split()))
        return OverlapRule(
            self.first, self.second, self.standing, self.since, self.until, ties, self.source
        )

    def end(self, on: date) -> None:
        """Let the rule hold until a day, that one included."""
        if on < self.since:
            raise EntryRefused(FieldProblem("until", Problem.ENDS_BEFORE_START))
        self.until = on

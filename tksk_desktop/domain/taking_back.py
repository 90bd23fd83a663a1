# SPDX-License-Identifier: MIT
"""Taking back an event of a household that was recorded by mistake: what stands in the way.

One act may note several events (a split forms a household and names a head); they are taken back
together. Of each act is known which rows it changed, from what to what, and which it relied on: a
birth relies on the home, the card and the head that the baby was entered under. An act can be
taken back while no later one changed or relied on what it left behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from tksk_desktop.domain.errors import RuleBroken
from tksk_desktop.domain.households import HouseholdEventKind

_K = HouseholdEventKind
_MAIN_FIRST = (
    _K.SPLIT,
    _K.DIVORCE,
    _K.DEATH,
    _K.DEATH_WITHDRAWN,
    _K.MOVED,
    _K.MEMBER_MOVED,
    _K.MARRIAGE,
    _K.BIRTH,
    _K.JOINED,
    _K.FORMED,
    _K.LEFT,
    _K.NEW_CARD,
    _K.CARD_CORRECTED,
    _K.NEW_HEAD,
    _K.ENDED,
)
"""Which of several events noted together is the one the others followed from."""
CARD_ONLY = frozenset({_K.NEW_CARD, _K.CARD_CORRECTED})
"""Events of a number alone: whatever else was corrected in the same form stays."""


class StepKind(StrEnum):
    """What an act did with one row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    RELIED_ON = "relied_on"


@dataclass(frozen=True)
class EventStep:
    """One row that an act touched: what it held before and after, of a changed row the changes."""

    kind: StepKind
    table: str
    row_id: int
    former: Mapping[str, Any]
    later: Mapping[str, Any]

    def rests_on(self, earlier: EventStep) -> bool:
        """Tell whether this step changed or relied on what an earlier one left behind."""
        if (self.table, self.row_id) != (earlier.table, earlier.row_id):
            return False
        if earlier.kind is StepKind.RELIED_ON:
            return False
        if StepKind.CHANGED is self.kind is earlier.kind:
            return bool(self.later.keys() & earlier.later.keys())
        return True


@dataclass(frozen=True)
class RecordedAct:
    """An act on households as it was recorded; without steps it cannot be taken back."""

    event_id: int
    kind: HouseholdEventKind
    happened_on: date
    steps: tuple[EventStep, ...] = ()

    @property
    def people(self) -> tuple[int, ...]:
        """The clients of whom something was changed."""
        return tuple(sorted({step.row_id for step in self.steps if step.table == "clients"}))

    def builds_on(self, earlier: RecordedAct) -> bool:
        """Tell whether this act rests on what an earlier one left behind."""
        return any(mine.rests_on(step) for mine in self.steps for step in earlier.steps)


def main_event(kinds: Iterable[tuple[int, HouseholdEventKind]]) -> tuple[int, HouseholdEventKind]:
    """Return of the events noted by one act the one that the others followed from."""
    return min(kinds, key=lambda event: (_MAIN_FIRST.index(event[1]), event[0]))


def in_the_way(act: RecordedAct, later: Sequence[RecordedAct]) -> RecordedAct | None:
    """Return the newest later act that builds on this one: it is taken back first."""
    building = [each for each in later if each.builds_on(act)]
    return max(building, key=lambda each: each.event_id, default=None)


class EventBuiltOn(RuleBroken):
    """A later event of the household builds on the one to be taken back."""

    def __init__(self, kind: HouseholdEventKind, happened_on: date) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.happened_on = happened_on


class EventOverwritten(RuleBroken):
    """What an event left behind was corrected since, without an event."""


class EventNotRemembered(RuleBroken):
    """How it was before an event is not known: it came with a list, or from a former form."""


class EventWithdrawn(RuleBroken):
    """An event was taken back before."""

# SPDX-License-Identifier: MIT
"""Follow-ups as screens show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStepKind


class FollowUpLine(NamedTuple):
    """An open follow-up, with one of those it was agreed with.

    One of a group is a single line with the group's name; one agreed with nobody of the register
    has the title of its note.
    """

    session_id: int
    client_id: int | None
    group_id: int | None
    who: str
    village_name: str
    due_on: date
    agreement: str
    agreed_on: date
    times_moved: int
    agreement_id: int | None = None
    """Where one member of a family agreed it."""

    @property
    def key(self) -> FollowUpKey:
        """Which follow-up it is."""
        return FollowUpKey(self.session_id, self.agreement_id)


class OfferedFollowUp(NamedTuple):
    """A follow-up that a note may answer."""

    session_id: int
    agreed_on: date
    due_on: date
    agreement: str
    agreement_id: int | None = None
    who: str = ""
    """Who agreed it, where it was one member of a family."""

    @property
    def key(self) -> FollowUpKey:
        """Which follow-up it is."""
        return FollowUpKey(self.session_id, self.agreement_id)


class FollowUpStepLine(NamedTuple):
    """One thing that happened to a follow-up."""

    kind: FollowUpStepKind
    happened_on: date
    reason: str
    due_on: date | None
    answer_id: int | None
    agreement_id: int | None = None


@dataclass(frozen=True)
class FollowUpSheet:
    """What became of the follow-ups of one note, and which others the note answers."""

    steps: tuple[FollowUpStepLine, ...] = ()
    """Those of the note's own follow-up and of each agreement in it, in order."""
    answers: tuple[OfferedFollowUp, ...] = ()

    def steps_of(self, agreement_id: int | None) -> tuple[FollowUpStepLine, ...]:
        """Return what became of one agreement, or of the note's own follow-up."""
        return tuple(step for step in self.steps if step.agreement_id == agreement_id)

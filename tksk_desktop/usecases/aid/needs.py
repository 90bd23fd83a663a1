# SPDX-License-Identifier: MIT
"""What the acts on aid need from outside."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from tksk_desktop.domain.aid import AidEntry
from tksk_desktop.domain.aid_proposals import AidProposal
from tksk_desktop.domain.overlap_decisions import KeptRule, OverlapDecision
from tksk_desktop.domain.programmes import OwnProgramme
from tksk_desktop.usecases.aid.readings import RecipientThen


class AidRecords(Protocol):
    """The ledger of aid."""

    def add_all(self, entries: Sequence[AidEntry]) -> None: ...
    def get(self, entry_id: int) -> AidEntry: ...
    def decisions(self, first_key: str, second_key: str) -> Sequence[OverlapDecision]:
        """Return what was decided of two keys: namesakes may share both."""
        ...

    def add_decision(self, decision: OverlapDecision) -> None: ...
    def rules(self) -> Sequence[KeptRule]:
        """Return the office's own rules, the newest first."""
        ...

    def rule(self, rule_id: int) -> KeptRule: ...
    def add_rule(self, rule: KeptRule) -> None: ...
    def own_programmes(self) -> Sequence[OwnProgramme]:
        """Return the office's own programmes by their codes."""
        ...

    def add_programme(self, programme: OwnProgramme) -> None: ...
    def add_proposal(self, proposal: AidProposal) -> None: ...
    def proposal(self, proposal_id: int) -> AidProposal:
        """Return a list of proposals; raise NotFound."""
        ...

    def recipients(self, ids: Collection[int], day: date) -> Mapping[int, RecipientThen]:
        """Return registered people with the household that they belonged to on a day.

        Merged and destroyed records are left out.
        """
        ...

# SPDX-License-Identifier: MIT
"""What acts on proposals need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.proposals import Proposal


class ProposalRecords(Protocol):
    """All proposals."""

    def add(self, proposal: Proposal) -> None: ...
    def get(self, proposal_id: int) -> Proposal:
        """Return a proposal; raise NotFound."""
        ...

    def remove(self, proposal: Proposal) -> None: ...
    def all(self) -> list[Proposal]:
        """Return all, the newest first."""
        ...

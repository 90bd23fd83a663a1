# SPDX-License-Identifier: MIT
"""What the screens can do with proposals to policy, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tksk_desktop.domain.months import Month
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.proposals.keep_proposal import NewProposal, ProposalSheet


class KeepProposal(Protocol):
    """Note a proposal, or change the one with ``proposal_id``."""

    def __call__(self, new: NewProposal, *, proposal_id: int | None) -> Changes: ...


@dataclass(frozen=True)
class ProposalActs:
    """Proposals of all months."""

    proposals: Callable[[], tuple[ProposalSheet, ...]]
    keep: KeepProposal
    remove: Callable[[int], Changes]
    figures: Callable[[Month], tuple[str, ...]]
    """Sentences with figures of a month that can support a proposal; nobody is named."""

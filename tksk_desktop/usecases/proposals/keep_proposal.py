# SPDX-License-Identifier: MIT
"""Note a proposal, change it, say what became of it, or take it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.proposals import Proposal, proposal_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewProposal:
    """What the form says."""

    noted_on: date
    text: str
    grounds: str = ""
    addressee: str = ""
    settled_on: date | None = None
    outcome: str = ""


@dataclass(frozen=True)
class ProposalSheet:
    """All of one proposal."""

    id: int
    noted_on: date
    text: str
    grounds: str
    addressee: str
    settled_on: date | None
    outcome: str


def read_proposals(*, open_work: OpenWork) -> tuple[ProposalSheet, ...]:
    """Return all proposals, the newest first."""
    with open_work() as work:
        return tuple(
            ProposalSheet(
                each.id or 0,
                each.noted_on,
                each.text,
                each.grounds,
                each.addressee,
                each.settled_on,
                each.outcome,
            )
            for each in work.proposals.all()
        )


def keep_proposal(
    new: NewProposal, *, proposal_id: int | None, open_work: OpenWork, clock: Clock
) -> Changes:
    """Note a proposal, or change the one with this id; raise EntryRefused."""
    values: dict[str, Any] = {
        "noted_on": new.noted_on,
        "text": new.text.strip(),
        "grounds": new.grounds.strip(),
        "addressee": new.addressee.strip(),
        "settled_on": new.settled_on,
        "outcome": new.outcome.strip(),
    }
    proposal = Proposal(**values)
    problems = proposal_problems(proposal, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        if proposal_id is None:
            work.proposals.add(proposal)
        else:
            proposal = work.proposals.get(proposal_id)
            for name, value in values.items():
                setattr(proposal, name, value)
        work.flush()
        work.commit()
        return Changes.of(Kind.PROPOSALS, record_id=proposal.id)


def remove_proposal(proposal_id: int, *, open_work: OpenWork) -> Changes:
    """Take a proposal back; the log keeps what it said, signed reports keep it too."""
    with open_work() as work:
        work.proposals.remove(work.proposals.get(proposal_id))
        work.commit()
    return Changes.of(Kind.PROPOSALS)

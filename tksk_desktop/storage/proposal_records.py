# SPDX-License-Identifier: MIT
"""Proposals to policy, as acts and the report need them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.month_figures import ProposalRow
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.proposals import Proposal
from tksk_desktop.storage.schema import proposals


class DatabaseProposals:
    """Fulfils ``proposals.needs.ProposalRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, proposal: Proposal) -> None:
        """Add a proposal."""
        self._session.add(proposal)

    def get(self, proposal_id: int) -> Proposal:
        """Return a proposal; raise NotFound."""
        proposal = self._session.get(Proposal, proposal_id)
        if proposal is None:
            raise NotFound("proposal")
        return proposal

    def remove(self, proposal: Proposal) -> None:
        """Take a proposal away."""
        self._session.delete(proposal)

    def all(self) -> list[Proposal]:
        """Return all, the newest first."""
        newest = (proposals.c.noted_on.desc(), proposals.c.id.desc())
        return list(self._session.scalars(sa.select(Proposal).order_by(*newest)))


def proposals_of(connection: sa.Connection, month: Month) -> tuple[ProposalRow, ...]:
    """Return what was proposed in a month, in the order of its days."""
    columns = proposals.c
    query = (
        sa.select(columns.text, columns.grounds, columns.addressee)
        .where(columns.noted_on.between(month.first_day, month.last_day))
        .order_by(columns.noted_on, columns.id)
    )
    return tuple(ProposalRow(*row) for row in connection.execute(query))

# SPDX-License-Identifier: MIT
"""The ledger of aid, as acts need it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.aid import AidEntry
from tksk_desktop.domain.aid_proposals import AidProposal
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.overlap_decisions import KeptRule, OverlapDecision
from tksk_desktop.domain.programmes import OwnProgramme
from tksk_desktop.storage.schema import (
    clients,
    household_members,
    overlap_decisions,
    overlap_rules,
    own_programmes,
)
from tksk_desktop.usecases.aid.readings import RecipientThen

AT_ONCE = 500
"""Ids named in one statement: SQLite limits how many values one may hold."""


class DatabaseAid:
    """Fulfils ``aid.needs.AidRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_all(self, entries: Sequence[AidEntry]) -> None:
        """Add entries."""
        self._session.add_all(entries)

    def get(self, entry_id: int) -> AidEntry:
        """Return an entry; raise NotFound."""
        entry = self._session.get(AidEntry, entry_id)
        if entry is None:
            raise NotFound("aid_entry")
        return entry

    def decisions(self, first_key: str, second_key: str) -> Sequence[OverlapDecision]:
        """Return what was decided of two keys: namesakes may share both."""
        query = sa.select(OverlapDecision).filter_by(first_key=first_key, second_key=second_key)
        return self._session.scalars(query.order_by(overlap_decisions.c.id)).all()

    def add_decision(self, decision: OverlapDecision) -> None:
        """Add a decision."""
        self._session.add(decision)

    def rules(self) -> Sequence[KeptRule]:
        """Return the office's own rules, the newest first."""
        order = (overlap_rules.c.since.desc(), overlap_rules.c.id.desc())
        return self._session.scalars(sa.select(KeptRule).order_by(*order)).all()

    def rule(self, rule_id: int) -> KeptRule:
        """Return an own rule; raise NotFound."""
        rule = self._session.get(KeptRule, rule_id)
        if rule is None:
            raise NotFound("overlap_rule")
        return rule

    def add_rule(self, rule: KeptRule) -> None:
        """Add an own rule."""
        self._session.add(rule)

    def own_programmes(self) -> Sequence[OwnProgramme]:
        """Return the office's own programmes by their codes."""
        return self._session.scalars(sa.select(OwnProgramme).order_by(own_programmes.c.code)).all()

    def add_programme(self, programme: OwnProgramme) -> None:
        """Add an own programme."""
        self._session.add(programme)

    def add_proposal(self, proposal: AidProposal) -> None:
        """Add a list of proposals."""
        self._session.add(proposal)

    def proposal(self, proposal_id: int) -> AidProposal:
        """Return a list of proposals; raise NotFound."""
        proposal = self._session.get(AidProposal, proposal_id)
        if proposal is None:
            raise NotFound("aid_proposal")
        return proposal

    def recipients(self, ids: Collection[int], day: date) -> Mapping[int, RecipientThen]:
        """Return registered people with the household that they belonged to on a day."""
        found: dict[int, RecipientThen] = {}
        wanted = sorted(ids)
        for start in range(0, len(wanted), AT_ONCE):
            found |= self._some(wanted[start : start + AT_ONCE], day)
        return found

    def _some(self, ids: Sequence[int], day: date) -> dict[int, RecipientThen]:
        own, others = household_members.alias("own"), household_members.alias("others")
        people = (
            sa.select(sa.func.count(others.c.client_id.distinct()))
            .where(others.c.household_id == own.c.household_id, _in_on(others, day))
            .scalar_subquery()
        )
        query = (
            sa.select(
                clients.c.id,
                clients.c.name,
                clients.c.nik,
                clients.c.family_card_number,
                clients.c.village_code,
                own.c.household_id,
                sa.case((own.c.household_id.is_not(None), people)),
            )
            .select_from(
                clients.outerjoin(own, sa.and_(own.c.client_id == clients.c.id, _in_on(own, day)))
            )
            .where(
                clients.c.id.in_(ids),
                clients.c.merged_into_id.is_(None),
                clients.c.destroyed_on.is_(None),
            )
        )
        return {
            client_id: RecipientThen(name, nik or "", card or "", village, household, count)
            for client_id, name, nik, card, village, household, count in self._session.execute(
                query
            )
        }


def _in_on(members: sa.FromClause, day: date) -> sa.ColumnElement[bool]:
    """A period begins on its first day and ends before its last."""
    return sa.and_(members.c.since <= day, sa.or_(members.c.until.is_(None), members.c.until > day))

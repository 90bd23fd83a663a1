# SPDX-License-Identifier: MIT
"""Criteria and lists of guidance, and what is known of those who could stand on a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.guidance import (
    GuidanceCriterion,
    GuidanceList,
    Measure,
    PotentialFacts,
)
from tksk_desktop.storage.schema import (
    guidance_candidates,
    guidance_criteria,
    guidance_lists,
    performance_notes,
    performance_scores,
    potential_contacts,
    potential_services,
    potential_trainings,
    potentials,
    villages,
)

CONTACTS_WITHIN = timedelta(days=365)


class DatabaseGuidance:
    """Fulfils ``guidance.needs.GuidanceRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def criteria(self) -> Sequence[GuidanceCriterion]:
        """Return all criteria in their order."""
        order = (guidance_criteria.c.position, guidance_criteria.c.id)
        return list(self._session.scalars(sa.select(GuidanceCriterion).order_by(*order)))

    def add_criterion(self, criterion: GuidanceCriterion) -> None:
        """Add a criterion."""
        self._session.add(criterion)

    def add_list(self, made: GuidanceList) -> None:
        """Add a list."""
        self._session.add(made)

    def get_list(self, list_id: int) -> GuidanceList:
        """Return a list; raise NotFound."""
        found = self._session.get(GuidanceList, list_id)
        if found is None:
            raise NotFound("guidance list")
        return found

    def facts(self, kind_code: str, *, year: int, day: date) -> Sequence[PotentialFacts]:
        """Return what is known on a day of every potential of a kind that works still."""
        connection = self._session.connection()
        own = potentials.c
        papers = (own.decree_number, own.tax_number, own.accreditation)
        query = (
            sa.select(
                own.id,
                own.name,
                sa.func.coalesce(villages.c.name, ""),
                own.contact_name,
                sum((sa.case((paper != "", 1), else_=0) for paper in papers), sa.literal(0)),
                _number(potential_trainings, potential_trainings.c.held_on <= day),
                _number(
                    potential_contacts,
                    potential_contacts.c.happened_on.between(day - CONTACTS_WITHIN, day),
                ),
                _number(potential_services),
                own.men + own.women,
                _proposed_before(year),
            )
            .select_from(potentials.outerjoin(villages, villages.c.code == own.village_code))
            .where(own.kind_code == kind_code, sa.or_(own.ended_on.is_(None), own.ended_on > day))
            .order_by(own.name)
        )
        noted = _newest_scores(connection, day)
        counted = (
            Measure.LEGAL,
            Measure.TRAINED,
            Measure.CONTACTS,
            Measure.SERVICES,
            Measure.MEMBERS,
            Measure.LISTED,
        )
        return [
            PotentialFacts(
                potential_id,
                name,
                village,
                contact,
                dict(zip(counted, counts, strict=True)),
                noted[potential_id],
            )
            for potential_id, name, village, contact, *counts in connection.execute(query)
        ]


def _number(table: sa.Table, *where: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
    """Return how many rows of a table belong to a potential."""
    return (
        sa.select(sa.func.count())
        .select_from(table)
        .where(table.c.potential_id == potentials.c.id, *where)
        .correlate(potentials)
        .scalar_subquery()
    )


def _proposed_before(year: int) -> sa.ScalarSelect[int]:
    """Return in how many former years a potential was proposed, not only a reserve."""
    return (
        sa.select(sa.func.count(guidance_lists.c.year.distinct()))
        .select_from(guidance_candidates.join(guidance_lists))
        .where(
            guidance_candidates.c.potential_id == potentials.c.id,
            guidance_candidates.c.position <= guidance_lists.c.places,
            guidance_lists.c.year < year,
        )
        .correlate(potentials)
        .scalar_subquery()
    )


def _newest_scores(connection: sa.Connection, day: date) -> dict[int, dict[int, int]]:
    """Return the newest score of each criterion for each potential."""
    query = (
        sa.select(
            performance_notes.c.potential_id,
            performance_scores.c.guidance_criterion_id,
            performance_scores.c.score,
        )
        .select_from(performance_scores.join(performance_notes))
        .where(performance_notes.c.noted_on <= day)
        .order_by(performance_notes.c.noted_on, performance_notes.c.id)
    )
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for potential_id, criterion_id, score in connection.execute(query):
        found[potential_id][criterion_id] = score
    return found

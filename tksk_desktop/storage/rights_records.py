# SPDX-License-Identifier: MIT
"""Requests, restrictions, retention and destruction, as acts need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.subject_rights import (
    Destruction,
    Restriction,
    RetentionRule,
    SubjectRequest,
)
from tksk_desktop.storage.data_erasure import erase_subject
from tksk_desktop.storage.schema import (
    attendances,
    cases,
    client_needs,
    clients,
    destructions,
    reports,
    restrictions,
    sessions,
)


class DatabaseRights:
    """Fulfils ``usecases.rights.needs.RightsRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, record: SubjectRequest | Restriction | Destruction) -> None:
        """Add a request, a restriction or a record of destruction."""
        self._session.add(record)

    def get_request(self, request_id: int) -> SubjectRequest:
        """Return a request; raise NotFound."""
        request = self._session.get(SubjectRequest, request_id)
        if request is None:
            raise NotFound("request")
        return request

    def restriction(self, client_id: int) -> Restriction | None:
        """Return the restriction in force, or None."""
        query = sa.select(Restriction).where(
            restrictions.c.client_id == client_id, restrictions.c.lifted_on.is_(None)
        )
        return self._session.scalars(query).first()

    def any_restricted(self, client_ids: Sequence[int]) -> bool:
        """Tell whether the data of one of these clients is restricted now."""
        query = sa.select(restrictions.c.id).where(
            restrictions.c.client_id.in_(list(client_ids)), restrictions.c.lifted_on.is_(None)
        )
        with self._session.no_autoflush:
            return self._session.scalar(query.limit(1)) is not None

    def rule(self) -> RetentionRule:
        """Return the rule of retention; the usual one is kept when first asked for."""
        rule = self._session.scalars(sa.select(RetentionRule)).first()
        if rule is None:
            rule = RetentionRule()
            self._session.add(rule)
        return rule

    def running_number(self, year: int) -> int:
        """Return how many destructions a year has seen."""
        query = sa.select(sa.func.count()).where(destructions.c.number.startswith(f"BAP-{year}-"))
        return int(self._session.scalar(query) or 0)

    def months_in_preparation(self, client_id: int) -> tuple[Month, ...]:
        """Return the months with a draft report that this client's records are counted in."""
        draft = sa.select(reports.c.year, reports.c.month_number).where(
            reports.c.state == ReportState.DRAFT
        )
        months = [Month(*row) for row in self._session.execute(draft)]
        days = self._days(client_id)
        return tuple(month for month in months if any(day in month for day in days))

    def has_open_case(self, client_id: int) -> bool:
        """Tell whether a case of the client is open."""
        query = sa.select(cases.c.id).where(
            cases.c.client_id == client_id, cases.c.closed_on.is_(None)
        )
        return self._session.scalar(query.limit(1)) is not None

    def erase(self, client_id: int, *, on: date) -> Mapping[str, int]:
        """Erase a person's data everywhere."""
        self._session.flush()
        counts = erase_subject(self._session.connection(), client_id, on=on)
        self._session.expire_all()
        return counts

    def _days(self, client_id: int) -> set[date]:
        """Return every day on which something of the client is counted."""
        columns = (
            (clients.c.registered_on, clients.c.id == client_id),
            (client_needs.c.since, client_needs.c.client_id == client_id),
            (client_needs.c.until, client_needs.c.client_id == client_id),
            (cases.c.opened_on, cases.c.client_id == client_id),
            (cases.c.closed_on, cases.c.client_id == client_id),
        )
        found = {
            day
            for column, where in columns
            for day in self._session.scalars(sa.select(column).where(where))
        }
        held = (
            sa.select(sessions.c.held_on)
            .select_from(sessions.join(attendances))
            .where(attendances.c.client_id == client_id)
        )
        return {day for day in found | set(self._session.scalars(held)) if day is not None}

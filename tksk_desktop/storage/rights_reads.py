# SPDX-License-Identifier: MIT
"""Reads a person's rights, everything held about a person, and who is due at the end of retention.

Clients of level 3 are left out until opened; ``confidential_veil`` says how a read sees to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.subject_rights import (
    ANSWER_WITHIN,
    RetentionRule,
    RetentionStart,
)
from tksk_desktop.storage.audit_changes import UNTOLD
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.confidential_veil import clients_seen, refuse_hidden
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    attendances,
    cases,
    clients,
    destructions,
    metadata,
    restrictions,
    retention_rules,
    sessions,
    subject_requests,
    villages,
)
from tksk_desktop.storage.subject_walk import SubjectWalk, walk_from
from tksk_desktop.usecases.audit.readings import AuditFilter, AuditLine
from tksk_desktop.usecases.rights.readings import (
    DestructionLine,
    RequestLine,
    RestrictionLine,
    RetentionLine,
    RetentionSheet,
    RightsSheet,
    SubjectFile,
    SubjectRecords,
)

SHARED = frozenset({"id", "kind", "held_on", "starts_at", "ends_at", "place_kind"})
"""What of a note shared with others is also this person's: that it was held."""


class RightsReads:
    """Reads over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def sheet(self, client_id: int) -> RightsSheet:
        """Return what a client asked for and whether the data is restricted."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            requests = connection.execute(
                sa.select(subject_requests)
                .where(subject_requests.c.client_id == client_id)
                .order_by(subject_requests.c.received_at.desc())
            ).all()
            restricted = connection.execute(
                sa.select(restrictions)
                .where(restrictions.c.client_id == client_id)
                .order_by(restrictions.c.since.desc())
            ).all()
        return RightsSheet(
            client_id,
            tuple(_request(row) for row in requests),
            tuple(
                RestrictionLine(row.id, row.since, row.reason, row.lifted_on, row.lift_reason)
                for row in restricted
            ),
        )

    def subject_file(self, client_id: int) -> SubjectFile:
        """Return everything held about one person, table by table, with the log."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            walk = walk_from(connection, client_id)
            name = connection.scalar(sa.select(clients.c.name).where(clients.c.id == client_id))
            records = _records(connection, walk)
        return SubjectFile(client_id, name or "", records, self._log(client_id))

    def retention(self, today: date) -> RetentionSheet:
        """Return the rule, who is due by it, and the records of destruction."""
        with self._engine.connect() as connection:
            kept = connection.execute(
                sa.select(retention_rules.c.years, retention_rules.c.counted_from)
            ).first()
            rule = RetentionRule(*kept) if kept is not None else RetentionRule()
            return RetentionSheet(
                rule.years,
                rule.counted_from,
                self._due(connection, rule, today),
                _destructions(connection),
            )

    def destruction_pdf(self, destruction_id: int) -> bytes:
        """Return the paper of a destruction; raise NotFound."""
        with self._engine.connect() as connection:
            pdf = connection.scalar(
                sa.select(destructions.c.pdf).where(destructions.c.id == destruction_id)
            )
        if pdf is None:
            raise NotFound("destruction")
        return bytes(pdf)

    def _log(self, client_id: int) -> tuple[AuditLine, ...]:
        reads = AuditReads(self._engine, opened=self._opened)
        return reads.lines(reads.numbers(AuditFilter(client_id=client_id)))

    def _due(
        self, connection: sa.Connection, rule: RetentionRule, today: date
    ) -> tuple[RetentionLine, ...]:
        last = _last_day(rule.counted_from)
        has_open_case = sa.exists().where(
            cases.c.client_id == clients.c.id, cases.c.closed_on.is_(None)
        )
        query = (
            sa.select(clients.c.id, clients.c.name, place_name(), last)
            .select_from(clients.outerjoin(villages, villages.c.code == clients.c.village_code))
            .where(clients_seen(self._opened), ~has_open_case, last < rule.ends_before(today))
            .order_by(last, clients.c.name)
        )
        return tuple(RetentionLine(*row) for row in connection.execute(query))


def _last_day(counted_from: RetentionStart) -> Any:
    """Return the day from which a client's retention counts; without a case the last activity."""
    closed = (
        sa.select(sa.func.max(cases.c.closed_on))
        .where(cases.c.client_id == clients.c.id)
        .correlate(clients)
        .scalar_subquery()
    )
    held = (
        sa.select(sa.func.max(sessions.c.held_on))
        .select_from(sessions.join(attendances))
        .where(attendances.c.client_id == clients.c.id)
        .correlate(clients)
        .scalar_subquery()
    )
    registered = clients.c.registered_on
    activity = sa.func.max(
        sa.func.coalesce(held, registered), sa.func.coalesce(closed, registered), registered
    )
    if counted_from is RetentionStart.LAST_ACTIVITY:
        return sa.type_coerce(activity, sa.Date)
    return sa.type_coerce(sa.func.coalesce(closed, activity), sa.Date)


def _request(row: Any) -> RequestLine:
    return RequestLine(
        row.id,
        row.kind,
        row.received_at,
        row.received_at + ANSWER_WITHIN,
        row.asked,
        row.answered_at,
        row.answer,
        row.ground,
        row.answer_text,
    )


def _destructions(connection: sa.Connection) -> tuple[DestructionLine, ...]:
    columns = [destructions.c[name] for name in DestructionLine.__dataclass_fields__]
    query = sa.select(*columns).order_by(destructions.c.id.desc())
    return tuple(DestructionLine(*row) for row in connection.execute(query))


def _records(connection: sa.Connection, walk: SubjectWalk) -> tuple[SubjectRecords, ...]:
    found = []
    for table in metadata.sorted_tables:
        ids = walk.own.get(table.name)
        rows = _table_rows(connection, table, sorted(ids), None) if ids else ()
        if table is sessions and walk.shared_notes:
            rows += _table_rows(connection, table, sorted(walk.shared_notes), SHARED)
        if rows:
            found.append(SubjectRecords(table.name, rows))
    return tuple(sorted(found, key=lambda each: each.table != "clients"))


def _table_rows(
    connection: sa.Connection, table: sa.Table, ids: Sequence[int], only: frozenset[str] | None
) -> tuple[tuple[tuple[str, Any], ...], ...]:
    columns = [
        column
        for column in table.columns
        if (only is None or column.name in only)
        and column.name != "id"
        and not column.foreign_keys
        and (table.name, column.name) not in UNTOLD
    ]
    if not columns:
        return ()
    query = sa.select(*columns).where(table.c.id.in_(list(ids))).order_by(table.c.id)
    return tuple(
        tuple(
            (column.name, _told(value))
            for column, value in zip(columns, row, strict=True)
            if value not in (None, "", b"")
        )
        for row in connection.execute(query)
    )


def _told(value: Any) -> Any:
    """Return a value as it can be printed: of pictures and files only how big they are."""
    if isinstance(value, bytes):
        return f"berkas {len(value):,} byte".replace(",", ".")
    if isinstance(value, dict | list):
        return str(value)
    return value

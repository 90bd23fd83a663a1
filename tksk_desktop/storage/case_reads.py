# SPDX-License-Identifier: MIT
"""Reads cases, their history and the lists they choose from: plain statements, frozen lines."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.case_lists import HIGHEST_CASELOAD, USUAL_CASELOAD, caseload_state
from tksk_desktop.domain.cases import CaseOutcome
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.confidential_veil import HIDDEN, refuse_hidden
from tksk_desktop.storage.line_query import LineQuery
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    case_closings,
    case_holds,
    case_reviews,
    case_stages,
    case_types,
    cases,
    clients,
    office,
    stage_changes,
    villages,
)
from tksk_desktop.usecases.cases.readings import (
    CaseFilter,
    CaseLine,
    CaseLists,
    Caseload,
    CaseSheet,
    CaseTypeLine,
    ClosingLine,
    HoldLine,
    ReviewLine,
    StageChangeLine,
    StageLine,
)
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import long_date, word


class CaseReads:
    """Reads of cases over one engine; ``opened`` shows those of clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def open_cases(self, wanted: CaseFilter, today: date) -> tuple[CaseLine, ...]:
        """Return the open cases of a filter, the oldest first."""
        given: dict[str, Any] = {"is_open": True}
        if wanted.stage:
            given["stage"] = wanted.stage
        if wanted.priority is not None:
            given["priority"] = wanted.priority
        if wanted.type_id is not None:
            given["type_id"] = wanted.type_id
        if wanted.only_due:
            given["due_on"] = today
        with self._engine.connect() as connection:
            return case_lines(connection, opened=self._opened, **given)

    def sheet(self, case_id: int) -> CaseSheet:
        """Return all of one case; raise NotFound, or ConfidentialClosed for a hidden client's."""
        with self._engine.connect() as connection:
            owner = sa.select(cases.c.client_id).where(cases.c.id == case_id)
            refuse_hidden(connection, owner, opened=self._opened)
            found = case_lines(connection, case_id=case_id)
            if not found:
                raise NotFound("case")
            row = connection.execute(
                sa.select(cases.c.source, cases.c.referred_by).where(cases.c.id == case_id)
            ).one()
            return CaseSheet(
                line=found[0],
                source=row.source,
                referred_by=row.referred_by,
                kind=_types(connection, case_types.c.id == found[0].type_id)[0],
                stages=_stages(connection),
                stage_changes=_stage_changes(connection, case_id),
                holds=_parts(connection, case_holds, HoldLine, case_id, "since"),
                closings=_parts(connection, case_closings, ClosingLine, case_id, "closed_on"),
                reviews=_parts(connection, case_reviews, ReviewLine, case_id, "reviewed_on"),
            )

    def caseload(self) -> Caseload:
        """Return the open cases against what one worker can carry."""
        with self._engine.connect() as connection:
            return caseload(connection)

    def lists(self) -> CaseLists:
        """Return the stages and types in their order, those out of use too."""
        with self._engine.connect() as connection:
            return CaseLists(_stages(connection), _types(connection))


def caseload(connection: sa.Connection) -> Caseload:
    """Count the open cases and compare them with the settings."""
    count = sa.select(sa.func.count()).select_from(cases).where(cases.c.closed_on.is_(None))
    held = connection.scalar(count) or 0
    row = connection.execute(
        sa.select(office.c.usual_caseload, office.c.highest_caseload)
    ).one_or_none()
    usual, highest = (USUAL_CASELOAD, HIGHEST_CASELOAD) if row is None else row
    return Caseload(held, usual, highest, caseload_state(held, usual=usual, highest=highest))


def case_lines(
    connection: sa.Connection, *, opened: bool = True, **given: Any
) -> tuple[CaseLine, ...]:
    """Return the lines of cases by conditions of ``_WHERE``, the oldest first.

    Unless ``opened``, those of clients of level 3 tell neither whom nor what they are about.
    """
    return tuple(_line_query(frozenset(given), opened).read(connection, **given))


def case_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return what a client's time line says of the cases: every dated step of each."""
    entries = _opening_entries(connection, client_id)
    for day, name, reason, number, case_id in _dated(
        connection,
        client_id,
        sa.select(
            stage_changes.c.changed_on,
            case_stages.c.name,
            stage_changes.c.reason,
            cases.c.number,
            cases.c.id,
        ).select_from(
            stage_changes.join(cases).join(case_stages, case_stages.c.code == stage_changes.c.stage)
        ),
    ):
        entries.append(TimeLineEntry(day, "stage", f"{number}: {name}", reason, case_id=case_id))
    entries += _hold_entries(connection, client_id)
    entries += _closing_entries(connection, client_id)
    for day, finding, number, case_id in _dated(
        connection,
        client_id,
        sa.select(
            case_reviews.c.reviewed_on, case_reviews.c.finding, cases.c.number, cases.c.id
        ).select_from(case_reviews.join(cases)),
    ):
        entries.append(TimeLineEntry(day, "case_review", number, finding, case_id=case_id))
    return entries


_WHERE: Mapping[str, sa.ColumnElement[bool]] = {
    "case_id": cases.c.id == sa.bindparam("case_id"),
    "client_id": cases.c.client_id == sa.bindparam("client_id"),
    "is_open": cases.c.closed_on.is_(None),
    "stage": cases.c.stage == sa.bindparam("stage"),
    "priority": cases.c.priority == sa.bindparam("priority"),
    "type_id": cases.c.type_id == sa.bindparam("type_id"),
    "due_on": cases.c.next_review_on <= sa.bindparam("due_on"),
}
"""By what cases are listed."""


@cache
def _line_query(given: frozenset[str], opened: bool) -> LineQuery[CaseLine]:
    held = (
        sa.select(sa.func.max(case_holds.c.until))
        .where(case_holds.c.case_id == cases.c.id, case_holds.c.ended_on.is_(None))
        .correlate(cases)
        .scalar_subquery()
    )

    def last_closing(column: Any) -> Any:
        return (
            sa.select(column)
            .where(case_closings.c.case_id == cases.c.id, case_closings.c.reopened_on.is_(None))
            .order_by(case_closings.c.id.desc())
            .limit(1)
            .correlate(cases)
            .scalar_subquery()
        )

    hidden = sa.false() if opened else HIDDEN

    def told(column: sa.ColumnElement[str], name: str) -> sa.Label[str]:
        # The type of a case tells as much as its problem, and a village nearly names someone.
        return (column if opened else sa.case((HIDDEN, ""), else_=column)).label(name)

    statement = (
        sa.select(
            cases.c.id,
            cases.c.number,
            cases.c.client_id,
            told(clients.c.name, "client_name"),
            told(cases.c.problem, "problem"),
            cases.c.stage,
            cases.c.opened_on,
            cases.c.closed_on,
            case_stages.c.name.label("stage_name"),
            case_stages.c.position.label("stage_position"),
            cases.c.type_id,
            told(case_types.c.name, "type_name"),
            cases.c.priority,
            cases.c.next_review_on,
            held.label("held_until"),
            last_closing(case_closings.c.outcome).label("outcome"),
            sa.func.coalesce(last_closing(case_closings.c.note), "").label("outcome_note"),
            told(place_name(), "village_name"),
            hidden.label("is_hidden"),
        )
        .select_from(
            cases.join(clients, clients.c.id == cases.c.client_id)
            .join(case_stages, case_stages.c.code == cases.c.stage)
            .join(case_types, case_types.c.id == cases.c.type_id)
            .outerjoin(villages, villages.c.code == clients.c.village_code)
        )
        .where(*(_WHERE[name] for name in sorted(given)))
        .order_by(cases.c.opened_on, cases.c.id)
    )
    return LineQuery(statement, CaseLine)


def _dated(connection: sa.Connection, client_id: int, query: sa.Select[Any]) -> list[Any]:
    return list(connection.execute(query.where(cases.c.client_id == client_id)))


def _opening_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    query = sa.select(cases.c.opened_on, cases.c.number, cases.c.problem, cases.c.id)
    return [
        TimeLineEntry(day, "case_opened", number, problem, case_id=case_id)
        for day, number, problem, case_id in _dated(connection, client_id, query)
    ]


def _hold_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    query = sa.select(case_holds, cases.c.number).select_from(case_holds.join(cases))
    entries = []
    for row in _dated(connection, client_id, query):
        text = f"{row.reason} (sampai {long_date(row.until)})"
        entries.append(TimeLineEntry(row.since, "hold", row.number, text, case_id=row.case_id))
        if row.ended_on is not None:
            entries.append(
                TimeLineEntry(row.ended_on, "taken_up", row.number, "", case_id=row.case_id)
            )
    return entries


def _closing_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    query = sa.select(case_closings, cases.c.number).select_from(case_closings.join(cases))
    entries = []
    for row in _dated(connection, client_id, query):
        text = ": ".join(part for part in (_said(row.outcome), row.note) if part)
        entries.append(
            TimeLineEntry(row.closed_on, "case_closed", row.number, text, case_id=row.case_id)
        )
        if row.reopened_on is not None:
            entries.append(
                TimeLineEntry(
                    row.reopened_on,
                    "case_reopened",
                    row.number,
                    row.reopen_reason,
                    case_id=row.case_id,
                )
            )
    return entries


def _said(outcome: CaseOutcome) -> str:
    """Return the outcome's word; "other" says nothing beside its note."""
    return "" if outcome is CaseOutcome.OTHER else word(outcome)


def _stage_changes(connection: sa.Connection, case_id: int) -> tuple[StageChangeLine, ...]:
    query = (
        sa.select(
            stage_changes.c.stage,
            case_stages.c.name,
            stage_changes.c.changed_on,
            stage_changes.c.reason,
        )
        .select_from(stage_changes.join(case_stages, case_stages.c.code == stage_changes.c.stage))
        .where(stage_changes.c.case_id == case_id)
        .order_by(stage_changes.c.id)
    )
    return tuple(StageChangeLine(*row) for row in connection.execute(query))


def _parts(
    connection: sa.Connection, table: sa.Table, line: type[Any], case_id: int, day: str
) -> tuple[Any, ...]:
    columns = [table.c[name] for name in line.__dataclass_fields__]
    query = sa.select(*columns).where(table.c.case_id == case_id).order_by(table.c[day], table.c.id)
    return tuple(line(*row) for row in connection.execute(query))


def _stages(connection: sa.Connection) -> tuple[StageLine, ...]:
    used = sa.or_(
        sa.exists().where(cases.c.stage == case_stages.c.code),
        sa.exists().where(stage_changes.c.stage == case_stages.c.code),
    )
    query = sa.select(case_stages, used.label("is_used")).order_by(
        case_stages.c.position, case_stages.c.code
    )
    return tuple(
        StageLine(row.code, row.name, row.position, row.active, bool(row.is_used))
        for row in connection.execute(query)
    )


def _types(connection: sa.Connection, *where: Any) -> tuple[CaseTypeLine, ...]:
    query = sa.select(case_types).where(*where).order_by(case_types.c.position, case_types.c.id)
    return tuple(
        CaseTypeLine(
            row.id,
            row.name,
            row.position,
            row.review_days,
            tuple(row.plan_steps),
            row.confidentiality,
            row.active,
        )
        for row in connection.execute(query)
    )

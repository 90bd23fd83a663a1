# SPDX-License-Identifier: MIT
"""Puts back what an event of a household changed, row by row, as ``event_steps`` remembered it.

Whether that may be done is the domain's (``domain.taking_back``) and the act's.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.households import Household, HouseholdEvent
from tksk_desktop.domain.taking_back import EventStep, RecordedAct, StepKind
from tksk_desktop.storage.audit_changes import plain
from tksk_desktop.storage.import_undoing import is_part, marks, references_to
from tksk_desktop.storage.schema import (
    clients,
    household_event_steps,
    household_events,
    households,
    metadata,
)

_S = household_event_steps.c


class DatabaseTakingBack:
    """Fulfils ``usecases.households.needs.TakingBack``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def act_of(self, event_id: int) -> RecordedAct:
        """Return the act that noted an event; raise NotFound."""
        noted_with = sa.select(_S.household_event_id).where(
            _S.table_name == household_events.name, _S.row_id == event_id
        )
        return self._act(self._session.scalar(noted_with) or event_id)

    def later_acts(self, act: RecordedAct) -> tuple[RecordedAct, ...]:
        """Return the acts since that touched a row of this one and were not taken back."""
        own = household_event_steps.alias("own")
        query = (
            sa.select(_S.household_event_id)
            .select_from(
                household_event_steps.join(
                    own,
                    sa.and_(own.c.table_name == _S.table_name, own.c.row_id == _S.row_id),
                ).join(household_events, household_events.c.id == _S.household_event_id)
            )
            .where(
                own.c.household_event_id == act.event_id,
                _S.household_event_id > act.event_id,
                household_events.c.withdrawn_on.is_(None),
            )
            .distinct()
        )
        return tuple(self._act(each) for each in self._session.scalars(query))

    def is_withdrawn(self, act: RecordedAct) -> bool:
        """Tell whether an act was taken back before."""
        return self._event(act.event_id).withdrawn_on is not None

    def is_as_left(self, act: RecordedAct) -> bool:
        """Tell whether every row holds what the act left there."""
        return all(self._is_as_left(step) for step in act.steps)

    def put_back(self, act: RecordedAct, *, on: date, reason: str) -> tuple[int, ...]:
        """Give every row what it held before the act; return the households it touched."""
        registered = []
        touched = set()
        for step in reversed(act.steps):
            if step.table == clients.name and step.kind is StepKind.ADDED:
                registered.append(step)
            elif step.kind is not StepKind.RELIED_ON:
                touched |= self._put_back(step, on, reason)
        self._session.flush()
        for step in registered:
            self._unregister(step, act)
        self._session.flush()
        self._session.expire_all()
        return tuple(sorted(touched))

    def _act(self, event_id: int) -> RecordedAct:
        event = self._event(event_id)
        rows = self._session.execute(
            sa.select(_S.step, _S.table_name, _S.row_id, _S.former, _S.later)
            .where(_S.household_event_id == event_id)
            .order_by(_S.id)
        )
        steps = tuple(EventStep(*row) for row in rows)
        return RecordedAct(event_id, event.kind, event.happened_on, steps)

    def _event(self, event_id: int) -> HouseholdEvent:
        event = self._session.get(HouseholdEvent, event_id)
        if event is None:
            raise NotFound("household_event")
        return event

    def _is_as_left(self, step: EventStep) -> bool:
        table = metadata.tables[step.table]
        if step.kind is StepKind.RELIED_ON or table is household_events:
            return True
        row = self._session.execute(sa.select(table).where(table.c.id == step.row_id)).one_or_none()
        if step.kind is StepKind.REMOVED or row is None:
            return row is None and step.kind is StepKind.REMOVED
        if table is clients:
            if row.merged_into_id is not None or row.destroyed_on is not None:
                return False
            if step.kind is StepKind.ADDED:
                # Who was registered with the event stays where more is known by now.
                return True
        if table is households and step.kind is StepKind.ADDED and self._is_pointed_at(row):
            return False
        now = row._mapping
        return all(plain(now[name]) == value for name, value in step.later.items())

    def _is_pointed_at(self, household: Any) -> bool:
        """Tell whether desil, a family's own sheet or a list points to a household by now."""
        return any(
            self._session.scalar(sa.select(sa.exists().where(column == household.id)))
            for column in references_to(households)
            if column.table is not household_events and not is_part(column)
        )

    def _put_back(self, step: EventStep, on: date, reason: str) -> set[int]:
        table = metadata.tables[step.table]
        kind = _entity(table)
        row: Any = self._session.get(kind, step.row_id)
        if table is household_events:
            row.withdrawn_on, row.withdrawn_reason = on, reason
        elif table is households and step.kind is StepKind.ADDED:
            row.end(on=row.formed_on)
        elif step.kind is StepKind.ADDED:
            self._session.delete(row)
        elif step.kind is StepKind.CHANGED:
            _set(row, table, step.former)
        else:
            row = sa.inspect(kind).class_manager.new_instance()
            _set(row, table, step.former)
            self._session.add(row)
        found = row.id if table is households else getattr(row, "household_id", None)
        return set() if table is clients or found is None else {found}

    def _unregister(self, step: EventStep, act: RecordedAct) -> None:
        """Take out of the register who came into it with the event, if nothing else is known."""
        known = marks(self._session.connection(), [step.row_id])
        if known.get(step.row_id) != step.later.get("mark"):
            return
        events = [
            self._event(each.row_id) for each in act.steps if each.table == household_events.name
        ]
        own = {event.id for event in events}
        for column in references_to(clients):
            pointing = sa.select(column.table.c.id).where(column == step.row_id)
            rows = set(self._session.scalars(pointing))
            if not is_part(column) and rows - (own if column.table is household_events else set()):
                return
        for event in events:
            if event.client_id == step.row_id:
                event.client_id = None
        self._session.flush()
        self._session.delete(self._session.get(Client, step.row_id))


def _entity(table: sa.Table) -> type[Any]:
    mappers = sa.inspect(Household).registry.mappers
    found: type[Any] = next(each.class_ for each in mappers if each.local_table is table)
    return found


def _set(row: Any, table: sa.Table, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, _typed(table.c[name], value))


def _typed(column: sa.Column[Any], value: Any) -> Any:
    """Return a plain value as the column's own."""
    kind = column.type.python_type
    if value is None or isinstance(value, kind):
        return value
    return date.fromisoformat(value) if kind is date else kind(value)

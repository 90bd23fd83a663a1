# SPDX-License-Identifier: MIT
"""Remembers, with each event of a household, the rows its act touched: the way back.

Hears of every row that the mapper writes and keeps what matters where the transaction noted an
event, so no act needs a line for it. What stands in the way of going back, and going there, is in
``taking_back``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberBegan
from tksk_desktop.domain.taking_back import CARD_ONLY, StepKind, main_event
from tksk_desktop.storage.audit_changes import plain
from tksk_desktop.storage.audit_trail import HEARERS
from tksk_desktop.storage.import_undoing import marks
from tksk_desktop.storage.schema import (
    client_aliases,
    client_needs,
    clients,
    family_card_numbers,
    household_event_steps,
    household_events,
    household_members,
    household_residences,
    households,
    outside_stays,
)

OF_CLIENT = frozenset({"village_code", "outside_place", "address", "family_card_number", "died_on"})
WATCHED = frozenset(
    table.name
    for table in (
        households,
        household_members,
        family_card_numbers,
        household_residences,
        household_events,
        clients,
        client_needs,
        client_aliases,
        outside_stays,
    )
)
_KINDS = {
    AuditEvent.ADDED: StepKind.ADDED,
    AuditEvent.CHANGED: StepKind.CHANGED,
    AuditEvent.REMOVED: StepKind.REMOVED,
}


@dataclass
class _Step:
    kind: StepKind
    table: str
    row_id: int
    former: dict[str, Any] = field(default_factory=dict)
    later: dict[str, Any] = field(default_factory=dict)


class EventSteps:
    """The rows of one transaction that an event may have to give back."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._steps: dict[tuple[str, int], _Step] = {}
        self._members: dict[int, tuple[int, int]] = {}
        """Of each touched membership the household and the person."""
        self._events: list[tuple[int, HouseholdEventKind]] = []
        session.info.setdefault(HEARERS, []).append(self)

    def row_changed(self, event: AuditEvent, row: Any) -> None:
        """Hear of one row from the mapper."""
        table = sa.inspect(row).mapper.local_table
        if table.name not in WATCHED:
            return
        if table is household_members:
            self._members[row.id] = (row.household_id, row.client_id)
        if table is household_events and event is AuditEvent.ADDED:
            self._events.append((row.id, row.kind))
        former, later = _values(event, row, table)
        if former or later:
            self._join(_Step(_KINDS[event], table.name, row.id, former, later))

    def write(self) -> None:
        """Keep the steps of the act whose events were noted; called before the commit."""
        steps, self._steps = self._steps, {}
        events, self._events = self._events, []
        if not events:
            return
        event_id, kind = main_event(events)
        connection = self._session.connection()
        kept = [step for each in steps.values() for step in _of_act(each, kind)]
        _mark_registered(connection, kept)
        kept += self._relied_on(connection, kept)
        rows = [
            {
                "household_event_id": event_id,
                "step": step.kind,
                "table_name": step.table,
                "row_id": step.row_id,
                "former": step.former,
                "later": step.later,
            }
            for step in kept
        ]
        connection.execute(sa.insert(household_event_steps), rows)

    def _join(self, new: _Step) -> None:
        """Add a later change of the same row: what it was first, what it is last."""
        key = (new.table, new.row_id)
        known = self._steps.get(key)
        if known is None:
            self._steps[key] = new
        elif new.kind is StepKind.REMOVED and known.kind is StepKind.ADDED:
            del self._steps[key]
        elif new.kind is StepKind.REMOVED:
            self._steps[key] = _Step(new.kind, *key, former=new.former | known.former)
        else:
            known.former = new.former | known.former if known.kind is StepKind.CHANGED else {}
            known.later |= new.later

    def _relied_on(self, connection: sa.Connection, steps: list[_Step]) -> Iterator[_Step]:
        """Yield the rows that a membership was entered under: head, home, card, former ones."""
        own = {(step.table, step.row_id) for step in steps}
        found: set[tuple[str, int]] = set()
        for step in steps:
            if step.table == household_members.name and _began(step):
                household_id, client_id = self._members[step.row_id]
                heads = step.later.get("relation") == HouseholdRelation.HEAD
                found |= _memberships(connection, household_id, client_id, all_heads=heads)
                if step.later.get("began") != MemberBegan.RELATION:
                    found |= _home_and_card(connection, household_id)
        for table, row_id in sorted(found - own):
            yield _Step(StepKind.RELIED_ON, table, row_id)


def _began(step: _Step) -> bool:
    return step.kind is StepKind.ADDED or "relation" in step.later


def _memberships(
    connection: sa.Connection, household_id: int, client_id: int, *, all_heads: bool
) -> set[tuple[str, int]]:
    """Return the rows of the head, of former ones too for a new head, and the person's others."""
    m = household_members.c
    is_head = sa.and_(m.household_id == household_id, m.relation == HouseholdRelation.HEAD)
    heads = is_head if all_heads else sa.and_(is_head, m.until.is_(None))
    query = sa.select(m.id).where(sa.or_(heads, m.client_id == client_id))
    return {(household_members.name, row_id) for row_id in connection.scalars(query)}


def _home_and_card(connection: sa.Connection, household_id: int) -> set[tuple[str, int]]:
    return {
        (table.name, row_id)
        for table in (family_card_numbers, household_residences)
        for row_id in connection.scalars(
            sa.select(table.c.id).where(
                table.c.household_id == household_id, table.c.until.is_(None)
            )
        )
    }


def _of_act(step: _Step, kind: HouseholdEventKind) -> Iterator[_Step]:
    """Yield a step as far as the act of this kind is answerable for it."""
    if step.table == client_needs.name:
        if kind is HouseholdEventKind.DEATH:
            yield step
    elif step.table == client_aliases.name:
        if step.later.get("kind") == AliasKind.FORMER_CARD:
            yield step
    elif step.table == outside_stays.name and kind in CARD_ONLY:
        return
    elif step.table == clients.name and kind in CARD_ONLY:
        name = "family_card_number"
        if step.kind is StepKind.CHANGED and name in step.later:
            former, later = {name: step.former[name]}, {name: step.later[name]}
            yield _Step(step.kind, step.table, step.row_id, former, later)
    else:
        yield step


def _mark_registered(connection: sa.Connection, steps: list[_Step]) -> None:
    """Keep of who was registered with the event a mark alone: the register holds the rest."""
    new = [s for s in steps if s.table == clients.name and s.kind is StepKind.ADDED]
    known = marks(connection, [step.row_id for step in new])
    for step in new:
        step.later = {"mark": known[step.row_id]}


def _values(event: AuditEvent, row: Any, table: sa.Table) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what a row held and holds: whole where it came or went, else what changed."""
    state = sa.inspect(row)
    former, later = {}, {}
    for column in table.columns:
        name, history = column.name, state.attrs[column.name].history
        before = history.deleted[0] if history.deleted else None
        present = state.dict.get(name)
        if event is AuditEvent.REMOVED:
            former[name] = plain(before if history.has_changes() else present)
        elif event is AuditEvent.ADDED:
            later[name] = plain(present)
        elif history.has_changes() and (table is not clients or name in OF_CLIENT):
            former[name], later[name] = plain(before), plain(present)
    return former, later

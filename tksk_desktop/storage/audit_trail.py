# SPDX-License-Identifier: MIT
"""Logs every change of one transaction, without a line in any act.

The mapper tells of each row that is added, changed or removed; parts (attendances, kinds of need
…) go into the entry of their record. Statements that go past the mapper are seen at the cursor
and logged as a number of rows, so none is missed; an act that writes so says in a ``note`` of its
own what it did, and a store that replaces many rows at once tells what differs (``told``). Drafts
are not logged: they are rewritten every few seconds, and what becomes of them is. All entries are
written in the transaction of the change itself, just before its commit.

How entries are chained is the domain's (``domain.audit``); reading and checking the log is in
``audit_reads``.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.audit import GENESIS, AuditEvent, hash_entry, hash_payload
from tksk_desktop.storage.audit_changes import RowChange, RowChanges
from tksk_desktop.storage.audit_concerns import ConcernedClients
from tksk_desktop.storage.merge_redirect import records_of
from tksk_desktop.storage.schema import audit_clients, audit_entries, audit_head

TRAIL = "audit trail"
"""Under this key a session carries its trail."""
HEARERS = "hearers of rows"
"""Under this key a session carries who is told of each row that the mapper writes."""
UNWATCHED = frozenset(
    {
        "drafts",
        "draft_photos",
        "casework_drafts",
        "kept_forms",
        "audit_entries",
        "audit_clients",
        "audit_head",
        # Told by the rows themselves.
        "household_event_steps",
    }
)
_WRITES = re.compile(
    r'\s*(INSERT|UPDATE|DELETE|REPLACE)\s+(?:OR \w+ )?(?:INTO |FROM )?"?(\w+)', re.I
)
_DONE = {"INSERT": "added", "REPLACE": "added", "UPDATE": "changed", "DELETE": "removed"}


class DatabaseAuditTrail:
    """Fulfils ``usecases.audit.needs.AuditTrail`` over one session."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now
        self._changes = RowChanges()
        self._told: list[RowChange] = []
        self._notes: list[tuple[AuditEvent, str, int | None, frozenset[int], dict[str, Any]]] = []
        self._bulk: dict[tuple[str, str], int] = {}
        self._own_writing = False
        session.info[TRAIL] = self
        session.info.setdefault(HEARERS, []).append(self)
        sa.event.listen(session, "after_begin", self._watch)
        sa.event.listen(session, "before_flush", lambda *_: self._look_away(True))
        sa.event.listen(session, "after_flush", lambda *_: self._look_away(False))

    def row_changed(self, event: AuditEvent, row: Any) -> None:
        """Hear of one row from the mapper."""
        self._changes.take(event, row)

    @contextmanager
    def told(self, change: RowChange | None) -> Iterator[None]:
        """Log this change, or none, instead of the statements that are run meanwhile."""
        if change is not None:
            self._told.append(change)
        self._look_away(True)
        try:
            yield
        finally:
            self._look_away(False)

    def note(
        self,
        event: AuditEvent,
        *,
        client_ids: Iterable[int] = (),
        reason: str = "",
        entity: str = "",
        entity_id: int | None = None,
        details: Mapping[str, str | int | bool | None] | None = None,
    ) -> None:
        """Log an event; it lasts with the transaction's commit."""
        said = {"reason": reason.strip(), "details": dict(details or {})}
        payload = {key: value for key, value in said.items() if value}
        self._notes.append((event, entity, entity_id, frozenset(client_ids), payload))

    def erase_payloads(self, client_id: int) -> int:
        """Erase the payloads and salts of all that concerns a client, also before a merge."""
        numbers = sa.select(audit_clients.c.number).where(
            audit_clients.c.client_id.in_(records_of(client_id))
        )
        erasure = (
            sa.update(audit_entries)
            .where(audit_entries.c.number.in_(numbers), audit_entries.c.payload.is_not(None))
            .values(payload=None, salt=None)
        )
        return int(self._session.connection().execute(erasure).rowcount)

    def write(self) -> None:
        """Write the entries of all that was heard; called by the unit of work before its commit."""
        changes = [*self._changes.taken(), *self._told]
        self._told = []
        bulk, self._bulk = self._bulk, {}
        notes, self._notes = self._notes, []
        if not (changes or bulk or notes):
            return
        connection = self._session.connection()
        self._look_away(True)
        try:
            concerned = ConcernedClients(connection)
            entries = [_of_change(change, concerned) for change in changes]
            entries += [
                (AuditEvent.IN_BULK, table, None, frozenset(), {"done": done, "rows": rows})
                for (table, done), rows in bulk.items()
            ]
            _append(connection, [*entries, *notes], self._now())
        finally:
            self._look_away(False)

    def _look_away(self, own_writing: bool) -> None:
        """Do not take for a bulk statement what the mapper or the trail itself writes."""
        self._own_writing = own_writing

    def _watch(self, session: Session, transaction: Any, connection: sa.Connection) -> None:
        sa.event.listen(connection, "after_cursor_execute", self._executed)

    def _executed(
        self,
        connection: sa.Connection,
        cursor: Any,
        statement: str,
        parameters: Any,
        context: Any,
        executemany: bool,
    ) -> None:
        if self._own_writing:
            return
        found = _WRITES.match(statement)
        if found is None or found[2] in UNWATCHED or cursor.rowcount == 0:
            return
        key = (found[2], _DONE[found[1].upper()])
        self._bulk[key] = self._bulk.get(key, 0) + max(cursor.rowcount, 1)


def _of_change(
    change: RowChange, concerned: ConcernedClients
) -> tuple[AuditEvent, str, int | None, frozenset[int], dict[str, Any]]:
    clients = concerned.by(change.table, change.row_id, change.references)
    return change.event, change.table, change.row_id, clients, change.payload()


def _append(
    connection: sa.Connection,
    entries: Iterable[tuple[AuditEvent, str, int | None, frozenset[int], dict[str, Any]]],
    now: datetime,
) -> None:
    """Chain entries to the end of the log, in the transaction that is open."""
    number, former = _end_of_log(connection)
    rows, concerns = [], []
    for event, entity, entity_id, client_ids, payload in entries:
        number += 1
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        salt = secrets.token_hex(16)
        payload_hash = hash_payload(text, salt)
        former = hash_entry(
            former,
            number=number,
            happened_at=now,
            event=event.value,
            entity=entity,
            entity_id=entity_id,
            client_ids=client_ids,
            payload_hash=payload_hash,
        )
        rows.append(
            {
                "number": number,
                "happened_at": now,
                "event": event,
                "entity": entity,
                "entity_id": entity_id,
                "payload": text,
                "salt": salt,
                "payload_hash": payload_hash,
                "entry_hash": former,
            }
        )
        concerns += [{"client_id": each, "number": number} for each in sorted(client_ids)]
    connection.execute(_ADD_ENTRY, rows)
    if concerns:
        connection.execute(_ADD_CLIENT, concerns)
    connection.execute(_MOVE_HEAD, {"to_number": number, "to_hash": former})


def _end_of_log(connection: sa.Connection) -> tuple[int, str]:
    """Return the last number and hash; a lost head stays lost, for the check to find."""
    head = connection.execute(_READ_HEAD).one_or_none()
    if head is None:
        head = connection.execute(_READ_LAST).one_or_none()
    return (head.number, head.entry_hash) if head is not None else (0, GENESIS)


_ADD_ENTRY = sa.insert(audit_entries)
_ADD_CLIENT = sa.insert(audit_clients)
_READ_HEAD = sa.select(audit_head.c.number, audit_head.c.entry_hash)
_READ_LAST = (
    sa.select(audit_entries.c.number, audit_entries.c.entry_hash)
    .order_by(audit_entries.c.number.desc())
    .limit(1)
)
_MOVE_HEAD = sa.update(audit_head).values(
    number=sa.bindparam("to_number"), entry_hash=sa.bindparam("to_hash")
)

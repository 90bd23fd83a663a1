# SPDX-License-Identifier: MIT
"""The log of changes (catatan perubahan): its events, and the chain that shows tampering.

Each entry carries a hash over the entry before it, its own facts and the hash of its payload. The
payload (what was changed, from what, to what) is hashed with a salt and may be erased together
with it when a person's data is destroyed: the chain still holds. The head (last number, last hash)
is kept apart, so that entries cut off at the end are missed too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

GENESIS = "0" * 64
"""What the first entry is chained to."""


class AuditEvent(StrEnum):
    """What an entry of the log tells."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    IN_BULK = "in_bulk"
    SITTING_OPENED = "sitting_opened"
    SITTING_CLOSED = "sitting_closed"
    SHEET_OPENED = "sheet_opened"
    PRINTED = "printed"
    EXPORTED = "exported"
    MERGED = "merged"
    UNMERGED = "unmerged"
    TAKEN_BACK = "taken_back"
    DESTROYED = "destroyed"
    WRONG_TRIES = "wrong_tries"
    PASSWORD_CHANGED = "password_changed"
    ACCESS_GIVEN = "access_given"
    ACCESS_TAKEN = "access_taken"
    SEARCH_REBUILT = "search_rebuilt"
    OFFICE_HANDED_OVER = "office_handed_over"


class ChainFault(StrEnum):
    """What is wrong with the first broken entry."""

    MISSING = "missing"
    ALTERED = "altered"
    PAYLOAD_ALTERED = "payload_altered"
    CUT_OFF = "cut_off"
    HEAD_LOST = "head_lost"


@dataclass(frozen=True)
class ChainedEntry:
    """One entry as it is checked; ``payload`` and ``salt`` are None once erased."""

    number: int
    happened_at: datetime
    event: str
    entity: str
    entity_id: int | None
    client_ids: tuple[int, ...]
    payload: str | None
    salt: str | None
    payload_hash: str
    entry_hash: str


@dataclass(frozen=True)
class ChainHead:
    """The last number and hash, kept apart from the entries."""

    number: int = 0
    entry_hash: str = GENESIS


@dataclass(frozen=True)
class ChainVerdict:
    """How many entries hold, and which is the first that does not."""

    entries: int
    broken_number: int | None = None
    fault: ChainFault | None = None

    @property
    def holds(self) -> bool:
        """Tell whether the whole chain is as it was written."""
        return self.fault is None


def hash_payload(payload: str, salt: str) -> str:
    """Return the hash that stands for a payload; the salt keeps short ones from being guessed."""
    return hashlib.sha256(f"{salt}\n{payload}".encode()).hexdigest()


def hash_entry(
    former_hash: str,
    *,
    number: int,
    happened_at: datetime,
    event: str,
    entity: str,
    entity_id: int | None,
    client_ids: Iterable[int],
    payload_hash: str,
) -> str:
    """Return the hash of an entry, chained to the one before it."""
    facts = (
        former_hash,
        str(number),
        happened_at.astimezone(UTC).isoformat(timespec="microseconds"),
        event,
        entity,
        "" if entity_id is None else str(entity_id),
        " ".join(str(client_id) for client_id in sorted(client_ids)),
        payload_hash,
    )
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def check_chain(entries: Iterable[ChainedEntry], head: ChainHead | None) -> ChainVerdict:
    """Walk the whole log in the order of its numbers; stop at the first fault."""
    held = ChainHead()
    for entry, fault in _walked(entries, held):
        if fault is not None:
            number = held.number + 1 if fault is ChainFault.MISSING else entry.number
            return ChainVerdict(held.number, number, fault)
        held = ChainHead(entry.number, entry.entry_hash)
    if head is None:
        return ChainVerdict(held.number, None, ChainFault.HEAD_LOST)
    if held.number < head.number:
        return ChainVerdict(held.number, held.number + 1, ChainFault.CUT_OFF)
    if held != head:
        first = min(head.number + 1, held.number)
        return ChainVerdict(held.number, first, ChainFault.ALTERED)
    return ChainVerdict(held.number)


def _walked(
    entries: Iterable[ChainedEntry], before: ChainHead
) -> Iterator[tuple[ChainedEntry, ChainFault | None]]:
    """Give each entry with its fault, chained to the one before it."""
    for entry in entries:
        yield entry, _fault(entry, before)
        before = ChainHead(entry.number, entry.entry_hash)


def _fault(entry: ChainedEntry, before: ChainHead) -> ChainFault | None:
    if entry.number != before.number + 1:
        return ChainFault.MISSING
    expected = hash_entry(
        before.entry_hash,
        number=entry.number,
        happened_at=entry.happened_at,
        event=entry.event,
        entity=entry.entity,
        entity_id=entry.entity_id,
        client_ids=entry.client_ids,
        payload_hash=entry.payload_hash,
    )
    if expected != entry.entry_hash:
        return ChainFault.ALTERED
    if entry.payload is None and entry.salt is None:
        return None
    if entry.payload is None or entry.salt is None:
        return ChainFault.PAYLOAD_ALTERED
    if hash_payload(entry.payload, entry.salt) != entry.payload_hash:
        return ChainFault.PAYLOAD_ALTERED
    return None

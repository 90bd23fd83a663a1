# SPDX-License-Identifier: MIT
"""What acts need of the log of changes, as a protocol."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from tksk_desktop.domain.audit import AuditEvent


class AuditTrail(Protocol):
    """The log of one transaction.

    Changes of records are logged by themselves, without a line in any act: every row that is
    added, changed or removed, with each field from and to. An act calls ``note`` for what changes
    nothing (an opening, a print, an export) or to say in one entry what many rows mean (a merge).
    """

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
        """Log an event; it lasts with the transaction's commit.

        ``client_ids`` are the clients it concerns, so that each one's log can be listed;
        ``entity`` is a table of the schema; ``details`` have plain values under a key of
        ``audit_words.DETAIL_WORDS``. A client's name never belongs in here: the id tells who.
        """
        ...

    def erase_payloads(self, client_id: int) -> int:
        """Erase what the log says of one client, for good; return how many entries.

        The entries stay, with number, instant and event, and the chain still holds.
        """
        ...

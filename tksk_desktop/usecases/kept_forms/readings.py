# SPDX-License-Identifier: MIT
"""Forms of entry whose content is kept until they are saved, and what is kept of each.

Notes, and the long forms of a case, have drafts of their own kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class EntryForm:
    """One form of entry, at most once unfinished; the ids say whose data it changes."""

    key: str
    client_id: int | None = None
    session_id: int | None = None


NEW_CLIENT = EntryForm("client")


def correction_of(client_id: int) -> EntryForm:
    """Return the form in which the register's words of a client are corrected."""
    return EntryForm(f"client:{client_id}", client_id=client_id)


def addendum_to(session_id: int) -> EntryForm:
    """Return the form in which something is added to a note."""
    return EntryForm(f"addendum:{session_id}", session_id=session_id)


@dataclass(frozen=True)
class KeptForm:
    """What an unfinished form held at last; ``content`` is the form's own text."""

    form: EntryForm
    saved_at: datetime
    content: str

# SPDX-License-Identifier: MIT
"""Joins the acts on the types of sessions."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.session_type_acts import SessionTypeActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.session_types import edit_session_types as editing


def join_session_types(store: DatabaseStore, clock: OfficeClock) -> SessionTypeActs:
    """Return the acts on the list of types."""
    work = store.open_work
    return SessionTypeActs(
        lines=lambda: SessionReads(store.engine()).types(),
        add=partial(editing.add_session_type, open_work=work, clock=clock),
        change=partial(editing.change_session_type, open_work=work, clock=clock),
        order=partial(editing.order_session_types, open_work=work),
    )

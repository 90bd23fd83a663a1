# SPDX-License-Identifier: MIT
"""Joins the acts on the register."""

from __future__ import annotations

from functools import partial

from tksk_desktop.assembly.care import read_client_head, read_client_sheet
from tksk_desktop.gui.acts import ClientActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.clients.register_client import correct_client, register_client
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting


def join_clients(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting
) -> ClientActs:
    """Return the acts on the register."""

    def reads() -> ClientReads:
        return ClientReads(store.engine(), clock.today, opened=sitting.use())

    work = store.open_work
    return ClientActs(
        search=lambda filter, order: reads().search(filter, order),
        find_ids=lambda filter: reads().find_ids(filter),
        lines=lambda ids: reads().lines(ids),
        find=lambda filter, limit: reads().find(filter, limit),
        sheet=partial(read_client_sheet, store=store, sitting=sitting),
        head=partial(read_client_head, store=store, sitting=sitting),
        register=partial(register_client, open_work=work, clock=clock),
        correct=partial(correct_client, open_work=work, clock=clock),
    )

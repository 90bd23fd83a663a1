# SPDX-License-Identifier: MIT
"""Joins the acts on the register and its cases."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.acts import ClientActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.clients import open_case as case_acts
from tksk_desktop.usecases.clients.register_client import correct_client, register_client


def join_clients(store: DatabaseStore, clock: OfficeClock) -> ClientActs:
    """Return the acts on the register and its cases."""

    def reads() -> ClientReads:
        return ClientReads(store.engine(), clock.today)

    work = store.open_work
    return ClientActs(
        search=lambda filter, order: reads().search(filter, order),
        find_ids=lambda filter: reads().find_ids(filter),
        lines=lambda ids: reads().lines(ids),
        find=lambda filter, limit: reads().find(filter, limit),
        sheet=lambda client_id: reads().sheet(client_id),
        register=partial(register_client, open_work=work, clock=clock),
        correct=partial(correct_client, open_work=work, clock=clock),
        open_case=partial(case_acts.open_case, open_work=work, clock=clock),
        move_case=lambda case_id, stage, on, reason: case_acts.move_case(
            case_id, stage, on=on, reason=reason, open_work=store.open_work, clock=clock
        ),
        close_case=lambda case_id, on, outcome: case_acts.close_case(
            case_id, on=on, outcome=outcome, open_work=store.open_work, clock=clock
        ),
        open_cases=lambda: reads().open_cases(),
    )

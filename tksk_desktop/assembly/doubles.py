# SPDX-License-Identifier: MIT
"""Joins the acts on people registered twice."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.double_acts import DoubleActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.side_process import compare_aside
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.double_reads import DoubleReads
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.doubles import decide_pair as deciding, merge_clients as merging
from tksk_desktop.usecases.doubles.find_doubles import scan_register
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress


def join_doubles(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting
) -> DoubleActs:
    """Return the acts on people registered twice."""
    work = store.open_work

    def reads() -> DoubleReads:
        return DoubleReads(store.engine(), lambda _client_id: sitting.use())

    def scan(progress: Progress, on_database: OnDatabase) -> Changes:
        return scan_register(
            progress,
            on_database,
            identities=DatabaseIdentities(store.engine()),
            compare_aside=compare_aside,
            open_work=work,
            clock=clock,
        )

    return DoubleActs(
        state=lambda: reads().state(),
        open_pairs=lambda: reads().open_pairs(),
        sheet=lambda pair_id: reads().sheet(pair_id),
        scan=scan,
        like=lambda wanted: reads().like(wanted),
        not_same=lambda pair_id, reason: deciding.decide_not_same(
            pair_id,
            reason,
            identities=DatabaseIdentities(store.engine()),
            open_work=work,
            clock=clock,
        ),
        later=partial(deciding.decide_later, open_work=work, clock=clock),
        anew=partial(deciding.decide_anew, open_work=work, clock=clock),
        merge=partial(merging.merge_clients, open_work=work, clock=clock),
        merges=lambda client_id: reads().merges(client_id),
        plan_undo=partial(merging.plan_undo, open_work=work),
        undo=partial(merging.undo_merge, open_work=work, clock=clock),
    )

# SPDX-License-Identifier: MIT
"""Joins the acts on agreed follow-ups."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.follow_up_acts import FollowUpActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.follow_up_reads import FollowUpReads
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.follow_ups import settle_follow_up as acts


def join_follow_ups(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting
) -> FollowUpActs:
    """Return the acts on follow-ups."""

    def reads() -> FollowUpReads:
        return FollowUpReads(store.engine(), opened=sitting.use())

    return FollowUpActs(
        open=lambda: reads().open(),
        offered=lambda client_ids, group_id: reads().offered(client_ids, group_id),
        sheet=lambda session_id: reads().sheet(session_id),
        close=partial(acts.close_follow_up, open_work=store.open_work, clock=clock),
        move=partial(acts.move_follow_up, open_work=store.open_work, clock=clock),
        take_back=partial(acts.take_back_step, open_work=store.open_work),
    )

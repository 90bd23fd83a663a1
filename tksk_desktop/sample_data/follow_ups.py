# SPDX-License-Identifier: MIT
"""What became of follow-ups that no session answered: the oldest is closed, the next is moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tksk_desktop.usecases.follow_ups.settle_follow_up import close_follow_up, move_follow_up
from tksk_desktop.usecases.needs import Clock, OpenWork


def settle_some(client_ids: Sequence[int], *, open_work: OpenWork, clock: Clock) -> None:
    """Close one and move one of those that these people still have."""
    today = clock.today()
    with open_work() as work:
        waiting = work.follow_ups.open_with(client_ids, None, today - timedelta(days=30))
    for key in waiting[:1]:
        reason = "Klien sudah ditangani pendamping PKH"
        close_follow_up(key, reason, open_work=open_work, clock=clock)
    for key in waiting[1:2]:
        day, reason = (
            today + timedelta(days=5),
            "Klien menginap di rumah kerabat sampai pekan depan",
        )
        move_follow_up(key, day, reason, open_work=open_work, clock=clock)

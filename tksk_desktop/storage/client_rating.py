# SPDX-License-Identifier: MIT
"""Keeps each client's confidentiality beside it, so that lists filter quickly.

The rule is the domain's (``confidentiality.rate``); this sees to it that no save goes past it,
whatever act changed the kinds of need. Statements that go past the mapper call ``rate_all``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.confidentiality import ORDINARY, rate
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.storage.schema import client_needs, clients


class KindLevels(dict[str, int]):
    """The confidentiality level of each kind of need, by its code."""

    def __init__(self, levels: Mapping[str, int]) -> None:
        super().__init__(levels)
        self.most_confidential = frozenset(
            code for code, level in levels.items() if level >= MOST_CONFIDENTIAL
        )


def keep_rated(session: Session, levels: Mapping[str, int]) -> None:
    """Rate every client of this session before it is written."""

    def rate_touched(session: Session, context: Any, instances: Any) -> None:
        for touched in (*session.new, *session.dirty):
            if isinstance(touched, Client):
                rate(touched, levels)
            elif isinstance(touched, ClientNeed):
                # A need that ended: its client is not itself changed, but known to the session.
                owner = getattr(touched, "client_id", None)
                client = session.get(Client, owner) if owner is not None else None
                if client is not None:
                    rate(client, levels)

    sa.event.listen(session, "before_flush", rate_touched)


def rate_all(connection: sa.Connection, levels: Mapping[str, int]) -> None:
    """Rate the whole register with one statement, after clients were written in bulk."""
    by_kind = sa.case(levels, value=client_needs.c.kind_code, else_=ORDINARY)
    by_kinds = (
        sa.select(sa.func.max(by_kind))
        .where(client_needs.c.client_id == clients.c.id, client_needs.c.until.is_(None))
        .scalar_subquery()
    )
    by_hand = sa.func.coalesce(clients.c.confidentiality_by_hand, 0)
    level = sa.func.max(sa.func.coalesce(by_kinds, ORDINARY), by_hand, ORDINARY)
    connection.execute(
        sa.update(clients).where(clients.c.confidentiality != level).values(confidentiality=level)
    )

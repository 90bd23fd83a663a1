# SPDX-License-Identifier: MIT
"""Reads the lists of candidates for guidance; they hold nothing of clients."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema import guidance_candidates, guidance_lists
from tksk_desktop.usecases.guidance.readings import GuidanceLine


class GuidanceReads:
    """Reads over one engine."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine.execution_options(reader=True)

    def lists(self) -> tuple[GuidanceLine, ...]:
        """Return all lists, the newest first."""
        lists = guidance_lists.c
        query = (
            sa.select(
                lists.id,
                lists.kind_code,
                lists.year,
                lists.made_on,
                lists.places,
                sa.func.count(guidance_candidates.c.id),
                lists.letter_number,
                lists.note,
            )
            .select_from(guidance_lists.outerjoin(guidance_candidates))
            .group_by(lists.id)
            .order_by(lists.made_on.desc(), lists.id.desc())
        )
        with self._engine.connect() as connection:
            return tuple(GuidanceLine(*row) for row in connection.execute(query))

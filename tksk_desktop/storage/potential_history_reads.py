# SPDX-License-Identifier: MIT
"""Reads what was done with a potential: plain statements, frozen lines; nothing of clients."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from tksk_desktop.storage.schema import (
    guidance_criteria,
    performance_notes,
    performance_scores,
    potential_contacts,
    potential_trainings,
)
from tksk_desktop.usecases.potentials.history_readings import (
    ContactLine,
    HistoryLine,
    PerformanceLine,
    TrainingLine,
    day_of,
)


class PotentialHistoryReads:
    """Reads over one engine."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine.execution_options(reader=True)

    def of_potential(self, potential_id: int) -> tuple[HistoryLine, ...]:
        """Return contacts, trainings and notes of performance, the newest first."""
        with self._engine.connect() as connection:
            lines: list[HistoryLine] = [
                *(ContactLine(*row) for row in _rows(connection, potential_contacts, potential_id)),
                *(
                    TrainingLine(*row)
                    for row in _rows(connection, potential_trainings, potential_id)
                ),
                *_performances(connection, potential_id),
            ]
        lines.sort(key=lambda line: (day_of(line), line.id), reverse=True)
        return tuple(lines)


def _rows(connection: sa.Connection, table: sa.Table, potential_id: int) -> list[tuple[Any, ...]]:
    """Return the rows of a potential without the reference to it."""
    told = [column for column in table.columns if column.name != "potential_id"]
    query = sa.select(*told).where(table.c.potential_id == potential_id)
    return [tuple(row) for row in connection.execute(query)]


def _performances(connection: sa.Connection, potential_id: int) -> list[PerformanceLine]:
    query = (
        sa.select(
            performance_scores.c.performance_note_id,
            guidance_criteria.c.id,
            guidance_criteria.c.name,
            performance_scores.c.score,
        )
        .select_from(performance_scores.join(guidance_criteria).join(performance_notes))
        .where(performance_notes.c.potential_id == potential_id)
        .order_by(guidance_criteria.c.position, guidance_criteria.c.id)
    )
    scores: dict[int, tuple[tuple[int, str, int], ...]] = defaultdict(tuple)
    for note_id, criterion_id, name, score in connection.execute(query):
        scores[note_id] += ((criterion_id, name, score),)
    return [
        PerformanceLine(note_id, day, note, scores[note_id])
        for note_id, day, note in _rows(connection, performance_notes, potential_id)
    ]

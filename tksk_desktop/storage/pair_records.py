# SPDX-License-Identifier: MIT
"""Pairs that may be one person, as acts need them; the desk's list is in ``double_reads``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.merging import PairDecision, fingerprint
from tksk_desktop.storage.identity_reads import some_identities
from tksk_desktop.storage.schema import clients, double_pairs
from tksk_desktop.usecases.doubles.readings import FoundPair


class DatabasePairs:
    """Fulfils ``usecases.doubles.needs.PairRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep_found(
        self, found: Sequence[FoundPair], fingerprints: Mapping[tuple[int, int], str], at: datetime
    ) -> None:
        """Keep what a comparison found; undecided pairs that it no longer found go."""
        connection = self._session.connection()
        known = {
            (row.first_id, row.second_id): row
            for row in connection.execute(sa.select(double_pairs))
        }
        # Who was merged while everyone was compared is in no pair any more.
        merged = set(
            connection.scalars(sa.select(clients.c.id).where(clients.c.merged_into_id.is_not(None)))
        )
        added = []
        seen = set()
        for pair in found:
            key = (pair.first_id, pair.second_id)
            if key in seen or not merged.isdisjoint(key):
                continue
            seen.add(key)
            row = known.get(key)
            if row is None:
                added.append(_values(pair, at))
                continue
            values = {"sameness": pair.sameness, "bits": pair.bits, "found_at": at}
            if _has_lapsed(row, fingerprints.get(key)):
                values |= {"decision": PairDecision.OPEN, "decided_at": None}
            connection.execute(
                sa.update(double_pairs).where(double_pairs.c.id == row.id).values(**values)
            )
        stale = [
            row.id
            for key, row in known.items()
            if key not in seen and row.decision in (PairDecision.OPEN, PairDecision.LATER)
        ]
        for row_id in stale:
            connection.execute(sa.delete(double_pairs).where(double_pairs.c.id == row_id))
        if added:
            connection.execute(sa.insert(double_pairs), added)

    def decided(self) -> tuple[tuple[int, int], ...]:
        """Return the pairs of which the worker said that they are two people."""
        query = sa.select(double_pairs.c.first_id, double_pairs.c.second_id).where(
            double_pairs.c.decision == PairDecision.NOT_SAME
        )
        return tuple((first, second) for first, second in self._session.connection().execute(query))

    def people_of(self, pair_id: int) -> tuple[int, int]:
        """Return the two of a pair; raise NotFound."""
        query = sa.select(double_pairs.c.first_id, double_pairs.c.second_id)
        row = (
            self._session.connection()
            .execute(query.where(double_pairs.c.id == pair_id))
            .one_or_none()
        )
        if row is None:
            raise NotFound("pair")
        return row.first_id, row.second_id

    def decide(
        self, pair_id: int, decision: PairDecision, *, reason: str, fingerprint: str, at: datetime
    ) -> None:
        """Keep what was decided of a pair."""
        self._session.connection().execute(
            sa.update(double_pairs)
            .where(double_pairs.c.id == pair_id)
            .values(decision=decision, reason=reason, fingerprint=fingerprint, decided_at=at)
        )

    def tell_apart(
        self, pairs: Mapping[tuple[int, int], Sameness], *, reason: str, at: datetime
    ) -> None:
        """Keep of pairs that no comparison found yet that they are two people each."""
        connection = self._session.connection()
        ids = sorted({each for pair in pairs for each in pair})
        people = {each.id: each for each in some_identities(connection, ids)}
        rows = [
            {
                **_values(FoundPair(min(pair), max(pair), sameness, 0.0), at),
                "decision": PairDecision.NOT_SAME,
                "reason": reason,
                "fingerprint": fingerprint(*(people[each] for each in pair)),
                "decided_at": at,
            }
            for pair, sameness in pairs.items()
        ]
        if rows:
            connection.execute(sa.insert(double_pairs), rows)

    def merged(self, first_id: int, second_id: int, at: datetime) -> None:
        """Note of a pair that it became one."""
        self._set(first_id, second_id, PairDecision.MERGED, at)

    def split(self, first_id: int, second_id: int) -> None:
        """Open a pair again whose merge was undone."""
        self._set(first_id, second_id, PairDecision.OPEN, None)

    def _set(
        self, first_id: int, second_id: int, decision: PairDecision, at: datetime | None
    ) -> None:
        low, high = sorted((first_id, second_id))
        self._session.connection().execute(
            sa.update(double_pairs)
            .where(double_pairs.c.first_id == low, double_pairs.c.second_id == high)
            .values(decision=decision, decided_at=at)
        )


def _values(pair: FoundPair, at: datetime) -> dict[str, object]:
    return {
        "first_id": pair.first_id,
        "second_id": pair.second_id,
        "sameness": pair.sameness,
        "bits": pair.bits,
        "found_at": at,
        "decision": PairDecision.OPEN,
    }


def _has_lapsed(row: sa.Row[tuple[object, ...]], fingerprint: str | None) -> bool:
    """Tell whether a decision no longer holds: undone, or of people who read otherwise now."""
    if row.decision is PairDecision.MERGED:
        return True
    return row.decision is PairDecision.NOT_SAME and row.fingerprint != fingerprint

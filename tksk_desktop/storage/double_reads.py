# SPDX-License-Identifier: MIT
"""What the desk of doubles shows: pairs, two people side by side, merges of a client."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.doubles import Comparison, DoubleJudge, Sameness
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.identities import Identity, make_likeness
from tksk_desktop.domain.merging import PairDecision, fingerprint
from tksk_desktop.storage.confidential_veil import refuse_hidden
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.merge_redirect import remaining_id
from tksk_desktop.storage.schema import (
    attendances,
    cases,
    clients,
    double_pairs,
    merge_links,
    merges,
    villages,
)
from tksk_desktop.usecases.doubles.find_doubles import find_like
from tksk_desktop.usecases.doubles.readings import (
    DoublesState,
    LikeLine,
    MergeLine,
    PairLine,
    PairSheet,
    PairSide,
)
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT

_first, _second = clients.alias("first"), clients.alias("second")
_ORDER = {
    PairDecision.OPEN: 0,
    PairDecision.LATER: 1,
    PairDecision.NOT_SAME: 2,
    PairDecision.MERGED: 3,
}
_CERTAINTY = {Sameness.SURE: 0, Sameness.PROBABLE: 1, Sameness.NO: 2}


class DoubleReads:
    """Reads over one engine."""

    def __init__(
        self, engine: sa.Engine, is_opened: Callable[[int], bool] = lambda _client_id: False
    ) -> None:
        """``is_opened`` tells of a confidential client whether it was opened with a reason."""
        self._engine = engine.execution_options(reader=True)
        self._is_opened = is_opened
        self._identities = DatabaseIdentities(engine)

    def state(self) -> DoublesState:
        """Return all pairs, those to be decided first and the surest on top."""
        query = (
            sa.select(
                double_pairs,
                _first.c.name.label("first_name"),
                _second.c.name.label("second_name"),
                _first.c.confidentiality.label("first_level"),
                _second.c.confidentiality.label("second_level"),
                place_name(_first).label("village_name"),
            )
            .select_from(
                double_pairs.join(_first, _first.c.id == double_pairs.c.first_id)
                .join(_second, _second.c.id == double_pairs.c.second_id)
                .outerjoin(villages, villages.c.code == _first.c.village_code)
            )
            .where(
                _first.c.merged_into_id.is_(None),
                _second.c.merged_into_id.is_(None),
                double_pairs.c.decision != PairDecision.MERGED,
            )
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            # What an import told apart was found by it, not by comparing everyone.
            compared = connection.scalar(
                sa.select(sa.func.max(double_pairs.c.found_at)).where(
                    double_pairs.c.found_at.is_distinct_from(double_pairs.c.decided_at)
                )
            )
        lines = self._lapsed([self._line(row) for row in rows], rows)
        lines.sort(key=lambda line: (_ORDER[line.decision], _CERTAINTY[line.sameness], -line.bits))
        return DoublesState(tuple(lines), compared, self._identities.count())

    def open_pairs(self) -> int:
        """Return how many pairs wait for a decision."""
        return sum(1 for line in self.state().pairs if line.decision is PairDecision.OPEN)

    def sheet(self, pair_id: int) -> PairSheet:
        """Return two people side by side, compared as they are now; raise NotFound."""
        with self._engine.connect() as connection:
            row = connection.execute(
                sa.select(double_pairs).where(double_pairs.c.id == pair_id)
            ).one_or_none()
            if row is None:
                raise NotFound("pair")
            ids = (row.first_id, row.second_id)
            for client_id in ids:
                refuse_hidden(connection, client_id, opened=self._is_opened(client_id))
            known = {each.id: each for each in self._identities.some(ids)}
            first, second = (_side(connection, known[each]) for each in ids)
        likeness, other = make_likeness(first.identity), make_likeness(second.identity)
        words = {word for name in other.names for word in name}
        judge = DoubleJudge(self._identities.crowd(likeness, words))
        comparison = judge.compare(likeness, other)
        return PairSheet(pair_id, first, second, comparison, row.decision, row.reason)

    def like(self, wanted: Identity) -> tuple[LikeLine, ...]:
        """Return who in the register may be the one being entered, for the form."""
        found = find_like(wanted, identities=self._identities)
        ids = [identity.id for identity, _ in found]
        query = (
            sa.select(
                clients.c.id,
                clients.c.name,
                clients.c.birth_date,
                clients.c.confidentiality,
                place_name().label("village_name"),
            )
            .select_from(clients.outerjoin(villages, villages.c.code == clients.c.village_code))
            .where(clients.c.id.in_(ids))
        )
        with self._engine.connect() as connection:
            rows = {row.id: row for row in connection.execute(query)}
        return tuple(self._like_line(rows[identity.id], result) for identity, result in found)

    def merges(self, client_id: int) -> tuple[MergeLine, ...]:
        """Return the merges into a client, the newest first."""
        merged = clients.alias("merged")
        links = (
            sa.select(sa.func.count())
            .where(merge_links.c.merge_id == merges.c.id)
            .correlate(merges)
            .scalar_subquery()
        )
        query = (
            sa.select(merges, merged.c.name.label("merged_name"), links.label("links"))
            .select_from(merges.join(merged, merged.c.id == merges.c.merged_id))
            .where(merges.c.kept_id == client_id)
            .order_by(merges.c.merged_at.desc(), merges.c.id.desc())
        )
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._is_opened(client_id))
            return tuple(
                MergeLine(
                    id=row.id,
                    merged_id=row.merged_id,
                    merged_name=row.merged_name,
                    merged_at=row.merged_at,
                    reason=row.reason,
                    links=row.links,
                    undone_at=row.undone_at,
                )
                for row in connection.execute(query)
            )

    def remaining(self, client_id: int) -> int:
        """Return the record that a client's id leads to."""
        with self._engine.connect() as connection:
            return remaining_id(connection, client_id)

    def _is_hidden(self, client_id: int, level: int) -> bool:
        return is_hidden(level) and not self._is_opened(client_id)

    def _name(self, client_id: int, name: str, level: int) -> str:
        return CONFIDENTIAL_CLIENT if self._is_hidden(client_id, level) else name

    def _line(self, row: Any) -> PairLine:
        hidden = self._is_hidden(row.first_id, row.first_level) or self._is_hidden(
            row.second_id, row.second_level
        )
        return PairLine(
            id=row.id,
            first_id=row.first_id,
            second_id=row.second_id,
            first_name=self._name(row.first_id, row.first_name, row.first_level),
            second_name=self._name(row.second_id, row.second_name, row.second_level),
            village_name=row.village_name or "",
            sameness=row.sameness,
            bits=row.bits,
            decision=row.decision,
            reason="" if hidden else row.reason,
            decided_at=row.decided_at,
            is_hidden=hidden,
        )

    def _like_line(self, row: Any, comparison: Comparison) -> LikeLine:
        hidden = self._is_hidden(row.id, row.confidentiality)
        return LikeLine(
            client_id=row.id,
            name=CONFIDENTIAL_CLIENT if hidden else row.name,
            village_name="" if hidden else row.village_name or "",
            born_on=None if hidden else row.birth_date,
            is_hidden=hidden,
            comparison=comparison,
        )

    def _lapsed(self, lines: list[PairLine], rows: Iterable[Any]) -> list[PairLine]:
        """Open again what was decided of people who read otherwise now."""
        marks = {row.id: row.fingerprint for row in rows}
        decided = [line for line in lines if line.decision is PairDecision.NOT_SAME]
        ids = {each for line in decided for each in (line.first_id, line.second_id)}
        known = {each.id: each for each in self._identities.some(sorted(ids))}
        lapsed = {
            line.id
            for line in decided
            if fingerprint(known[line.first_id], known[line.second_id]) != marks[line.id]
        }
        return [_opened(line) if line.id in lapsed else line for line in lines]


def count_open_pairs(connection: sa.Connection) -> int:
    """Return how many pairs wait for a decision."""
    query = (
        sa.select(sa.func.count())
        .select_from(
            double_pairs.join(_first, _first.c.id == double_pairs.c.first_id).join(
                _second, _second.c.id == double_pairs.c.second_id
            )
        )
        .where(
            double_pairs.c.decision == PairDecision.OPEN,
            _first.c.merged_into_id.is_(None),
            _second.c.merged_into_id.is_(None),
        )
    )
    return int(connection.execute(query).scalar_one())


def _opened(line: PairLine) -> PairLine:
    values = {name: getattr(line, name) for name in PairLine.__dataclass_fields__}
    return PairLine(**values | {"decision": PairDecision.OPEN, "decided_at": None})


def _side(connection: sa.Connection, identity: Identity) -> PairSide:
    row = connection.execute(
        sa.select(clients, place_name().label("village_name"))
        .select_from(clients.outerjoin(villages, villages.c.code == clients.c.village_code))
        .where(clients.c.id == identity.id)
    ).one()

    def count(table: sa.Table) -> int:
        query = sa.select(sa.func.count()).where(table.c.client_id == identity.id)
        return int(connection.execute(query).scalar_one())

    return PairSide(
        client_id=row.id,
        name=row.name,
        nik=row.nik,
        family_card_number=row.family_card_number,
        sex=row.sex,
        birth_place=row.birth_place,
        birth_date=row.birth_date,
        village_code=row.village_code,
        village_name=row.village_name or "",
        address=row.address,
        phone=row.phone,
        mother_name=row.mother_name,
        father_name=row.father_name,
        notes=row.notes,
        registered_on=row.registered_on,
        other_names=identity.aliases,
        cases=count(cases),
        sessions=count(attendances),
        identity=identity,
    )

# SPDX-License-Identifier: MIT
"""Reads the ledger of aid: plain statements, frozen lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.overlaps import AidMark
from tksk_desktop.storage.confidential_veil import HIDDEN, refuse_hidden
from tksk_desktop.storage.line_query import LineQuery, among_ids
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import aid_entries, clients, villages
from tksk_desktop.usecases.aid.readings import (
    AidFilter,
    AidLine,
    DistributionSheet,
    FoundAid,
    NearAid,
    ProgrammeUse,
    ShareLine,
)
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT

_AID = aid_entries.c
_SHOWN = aid_entries.outerjoin(clients, clients.c.id == _AID.client_id).outerjoin(
    villages, villages.c.code == _AID.village_code
)
PERSON = sa.func.coalesce(
    sa.cast(_AID.client_id, sa.String), sa.func.nullif(_AID.nik, ""), _AID.name
)
"""Tells the people of the ledger apart, as far as they can be."""
AID_MARKS = (
    _AID.id,
    _AID.programme_code,
    _AID.period_from,
    _AID.period_until,
    _AID.name,
    _AID.nik,
    _AID.family_card_number,
    _AID.card_number,
    _AID.client_id,
    _AID.household_id,
)


class AidReads:
    """Reads of the ledger over one engine; ``opened`` names clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def find(self, filter: AidFilter) -> FoundAid:
        """Return the entries that pass, the newest first; void ones only where asked for."""
        condition = sa.and_(sa.true(), *self._conditions(filter))
        rows = aid_entries.outerjoin(clients, clients.c.id == _AID.client_id)
        listed = (
            sa.select(_AID.id)
            .select_from(rows)
            .where(condition)
            .order_by(_AID.received_on.desc(), _AID.id.desc())
        )
        summed = (
            sa.select(
                sa.func.count(PERSON.distinct()), sa.func.coalesce(sa.func.sum(_AID.amount), 0)
            )
            .select_from(rows)
            .where(condition, _AID.voided_on.is_(None))
        )
        with self._engine.connect() as connection:
            ids = connection.scalars(listed).all()
            people, amount = connection.execute(summed).one()
        return FoundAid(ids, people, amount)

    def lines(self, ids: Sequence[int]) -> tuple[AidLine, ...]:
        """Return the lines of given entries, in the given order."""
        with self._engine.connect() as connection:
            return _line_query(self._opened).read_in_order(connection, ids)

    def of_client(self, client_id: int) -> tuple[AidLine, ...]:
        """Return what a client received, the newest first, with void entries."""
        query = (
            sa.select(_AID.id)
            .where(_AID.client_id == client_id)
            .order_by(_AID.received_on.desc(), _AID.id.desc())
        )
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            ids = connection.scalars(query).all()
            return _line_query(self._opened).read_in_order(connection, ids)

    def uses(self) -> tuple[ProgrammeUse, ...]:
        """Return what the ledger holds of each programme; level 0, so it names nobody."""
        query = (
            sa.select(
                _AID.programme_code,
                sa.func.count(),
                sa.func.count(PERSON.distinct()),
                sa.func.coalesce(sa.func.sum(_AID.amount), 0),
                sa.func.sum(sa.case((_AID.verification == Verification.OPEN, 1), else_=0)),
                sa.type_coerce(sa.func.max(_AID.received_on), sa.Date),
            )
            .where(_AID.voided_on.is_(None))
            .group_by(_AID.programme_code)
        )
        with self._engine.connect() as connection:
            return tuple(ProgrammeUse(*row) for row in connection.execute(query))

    def received(self, first: date, last: date) -> tuple[int, int]:
        """Return how many people received something between two days, and the money; level 0."""
        query = sa.select(
            sa.func.count(PERSON.distinct()), sa.func.coalesce(sa.func.sum(_AID.amount), 0)
        ).where(
            _AID.voided_on.is_(None),
            _AID.verification != Verification.NOT_RECEIVED,
            _AID.received_on.between(first, last),
        )
        with self._engine.connect() as connection:
            people, amount = connection.execute(query).one()
        return people, amount

    def near(self, marks: Sequence[AidMark]) -> tuple[NearAid, ...]:
        """Return the entries that share a person, a number or a household with any of these."""
        wanted: tuple[tuple[sa.Column[Any], set[Any]], ...] = (
            (_AID.nik, {mark.nik for mark in marks}),
            (_AID.client_id, {mark.client_id for mark in marks}),
            (_AID.family_card_number, {mark.family_card for mark in marks}),
            (_AID.household_id, {mark.household_id for mark in marks}),
            (_AID.card_number, {mark.card_number for mark in marks}),
        )
        found: dict[int, NearAid] = {}
        with self._engine.connect() as connection:
            for column, values in wanted:
                shared = [value for value in values if value]
                if not shared:
                    continue
                query = (
                    sa.select(*AID_MARKS, sa.func.coalesce(HIDDEN, sa.false()))
                    .select_from(aid_entries.outerjoin(clients))
                    .where(column.in_(_listed(shared)), _AID.voided_on.is_(None))
                )
                for *mark, is_hidden in connection.execute(query):
                    hidden = bool(is_hidden) and not self._opened
                    found[mark[0]] = NearAid(AidMark(*mark), hidden)
        return tuple(found.values())

    def distribution(self, entry_id: int) -> DistributionSheet:
        """Return the whole distribution that an entry belongs to; raise NotFound."""
        own = aid_entries.alias("own")
        alike = ("programme_code", "stage", "period_from", "period_until", "received_on")
        query = (
            sa.select(
                *(_AID[name] for name in alike),
                self._veiled(_AID.name, CONFIDENTIAL_CLIENT),
                _place(),
                self._veiled(_AID.card_number),
                self._veiled(_AID.taken_by),
                _AID.amount,
                _AID.quantity,
                sa.func.coalesce(HIDDEN, sa.false()),
            )
            .select_from(_SHOWN)
            .join(own, sa.and_(*(_AID[name] == own.c[name] for name in alike)))
            .where(own.c.id == entry_id, _AID.voided_on.is_(None))
            .order_by(villages.c.name, _AID.name, _AID.id)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        if not rows:
            raise NotFound("aid_entry")
        shares = tuple(ShareLine(*row[5:11]) for row in rows)
        # What stays veiled makes no secret of the paper.
        is_secret = self._opened and any(row[11] for row in rows)
        return DistributionSheet(*rows[0][:5], shares, is_secret=is_secret)

    def _conditions(self, filter: AidFilter) -> list[sa.ColumnElement[bool]]:
        conditions: list[sa.ColumnElement[bool]] = []
        if not filter.with_void:
            conditions.append(_AID.voided_on.is_(None))
        if filter.programme_code:
            conditions.append(_AID.programme_code == filter.programme_code)
        if filter.village_code:
            conditions.append(_AID.village_code == filter.village_code)
        if filter.verification is not None:
            conditions.append(_AID.verification == filter.verification)
        if text := filter.text.strip():
            conditions.append(_said_in(text))
            if not self._opened:
                # That a hidden one is found would tell as much as its name.
                conditions.append(~sa.func.coalesce(HIDDEN, sa.false()))
        return conditions

    def _veiled(self, column: sa.Column[str], instead: str = "") -> sa.ColumnElement[str]:
        return column if self._opened else sa.case((HIDDEN, instead), else_=column)


def _said_in(text: str) -> sa.ColumnElement[bool]:
    digits = "".join(text.replace(".", "").split()).upper()
    numbers = (_AID.nik, _AID.family_card_number, _AID.card_number)
    words = (_AID.name.icontains(word, autoescape=True) for word in text.split())
    begins = (column.startswith(digits, autoescape=True) for column in numbers if digits)
    return sa.or_(sa.and_(*words), *begins)


def _place() -> sa.ColumnElement[str]:
    """Return the village of that day; of who lived outside then and does still, the place."""
    outside = sa.case((clients.c.village_code == "", place_name()), else_="")
    return sa.func.coalesce(villages.c.name, outside, "")


def _listed(values: Sequence[Any]) -> sa.Select[Any]:
    """Return many values as one bound list: SQLite limits how many a statement may hold."""
    given = sa.func.json_each(json.dumps(values)).table_valued("value")
    return sa.select(given.c.value)


@cache
def _line_query(opened: bool) -> LineQuery[AidLine]:
    hidden = sa.false() if opened else sa.func.coalesce(HIDDEN, sa.false())

    def veiled(column: sa.Column[str], instead: str = "") -> sa.ColumnElement[str]:
        return sa.case((hidden, instead), else_=column).label(column.name)

    statement = (
        sa.select(
            _AID.id,
            _AID.client_id,
            veiled(_AID.name, CONFIDENTIAL_CLIENT),
            _place().label("village_name"),
            _AID.programme_code,
            _AID.stage,
            _AID.period_from,
            _AID.period_until,
            _AID.received_on,
            _AID.amount,
            _AID.quantity,
            veiled(_AID.card_number),
            veiled(_AID.taken_by),
            _AID.household_people,
            _AID.verification,
            veiled(_AID.problem),
            _AID.voided_on,
            veiled(_AID.void_reason),
            hidden.label("is_hidden"),
        )
        .select_from(_SHOWN)
        .where(among_ids(_AID.id))
    )
    return LineQuery(statement, AidLine)

# SPDX-License-Identifier: MIT
"""Reads whom no aid has reached, and the lists of people proposed for it.

The register is asked by a few statements, each over all who may count; what they answer is put
together here. What the answer means, reasons and rank, is the domain's (``domain.unreached``).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

import sqlalchemy as sa

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.domain.subjects import NikStatus
from tksk_desktop.domain.unreached import (
    FRAIL_FROM,
    FRAIL_UNDER,
    Circumstances,
    months_before,
    need_points,
    reasons_of,
)
from tksk_desktop.storage.confidential_veil import HIDDEN, clients_seen
from tksk_desktop.storage.line_query import LineQuery, among_ids
from tksk_desktop.storage.schema import (
    aid_proposal_people,
    aid_proposals,
    clients,
    villages,
)
from tksk_desktop.usecases.aid.readings import (
    AidProposalLine,
    AidProposalSheet,
    InNeed,
    ProposedLine,
    Unreached,
    UnreachedLine,
    UnreachedScan,
)
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT

IN_NEED = (
    "SELECT c.id, c.village_code, c.registered_on, c.nik, c.nik_status, c.family_card_number,"
    " m.household_id, n.kinds FROM"
    " (SELECT client_id, group_concat(DISTINCT kind_code) AS kinds FROM client_needs"
    "  WHERE until IS NULL GROUP BY client_id) AS n"
    " JOIN clients AS c ON c.id = n.client_id"
    " LEFT JOIN household_members AS m ON m.client_id = c.id AND m.until IS NULL"
    " WHERE c.merged_into_id IS NULL AND c.destroyed_on IS NULL AND c.died_on IS NULL"
    " AND c.village_code <> '' AND c.subject IN ('person', 'family')"
    f" AND (:opened OR c.confidentiality < {MOST_CONFIDENTIAL})"
    " AND c.id NOT IN (SELECT client_id FROM restrictions WHERE lifted_on IS NULL)"
)
"""Who lives here with a need that holds; who asked that the data rest is left alone."""
REACHED = (
    "SELECT client_id, nik, family_card_number, household_id, programme_code FROM aid_entries"
    f" WHERE voided_on IS NULL AND verification <> '{Verification.NOT_RECEIVED}'"
    " AND (period_until >= :since OR received_on >= :since)"
)
"""A payment of a year that has not ended reaches somebody as much as one of last month."""
FORMER = (
    f"SELECT client_id, max(iif(verification <> '{Verification.NOT_RECEIVED}', received_on, NULL)),"
    f" max(verification = '{Verification.NOT_RECEIVED}'"
    "  AND (period_until >= :since OR received_on >= :since))"
    " FROM aid_entries WHERE +client_id IN (SELECT value FROM json_each(:ids))"
    " AND voided_on IS NULL GROUP BY +client_id"
)
"""The last day of anything, and whether something of this time was checked and had not come. The
plus keeps SQLite from the index, by which it would look for each entry on its own."""
OWN_DESIL = (
    "SELECT client_id, max(dated_on || printf('%012d', id)), \"rank\" FROM welfare_ranks"
    " WHERE client_id IS NOT NULL AND dated_on <= :today GROUP BY client_id"
)
HOUSEHOLD_DESIL = (
    "SELECT household_id, max(dated_on || printf('%012d', id)), \"rank\" FROM welfare_ranks"
    " WHERE household_id IS NOT NULL AND dated_on <= :today GROUP BY household_id"
)
RISK = (
    "SELECT cases.client_id, max(assessed_on || printf('%012d', assessments.id)),"
    " coalesce(risk_chosen, risk_reckoned)"
    " FROM assessments JOIN cases ON cases.id = assessments.case_id"
    " WHERE cases.closed_on IS NULL AND assessments.id NOT IN"
    " (SELECT replaces_id FROM assessments WHERE replaces_id IS NOT NULL)"
    " GROUP BY cases.client_id"
)
FRAIL = (
    "SELECT m.household_id, count(*) FROM household_members AS m"
    " JOIN clients AS c ON c.id = m.client_id"
    " WHERE m.until IS NULL AND c.died_on IS NULL AND c.merged_into_id IS NULL"
    " AND c.destroyed_on IS NULL AND (c.birth_date <= :aged OR c.birth_date > :small)"
    " GROUP BY m.household_id"
)
MOVED = (
    "SELECT m.client_id FROM household_events AS e JOIN household_members AS m"
    " ON m.household_id = e.household_id AND m.until IS NULL"
    " WHERE e.kind = 'moved' AND e.withdrawn_on IS NULL AND e.happened_on >= :since"
    " UNION SELECT client_id FROM outside_stays WHERE until >= :since"
)


class UnreachedReads:
    """Reads over one engine; ``opened`` names clients of level 3 too.

    ``personal`` are the codes of programmes that are for one person: they reach nobody else of
    the household.
    """

    def __init__(
        self, engine: sa.Engine, personal: Collection[str] = (), *, opened: bool = False
    ) -> None:
        self._engine = engine.execution_options(reader=True)
        self._personal = frozenset(personal)
        self._opened = opened

    def scan(self, today: date, months: int) -> UnreachedScan:
        """Return who is in need here and received nothing for some months."""
        since = months_before(today, months)
        with self._engine.connect() as connection:
            asked = _Asked(connection, today, since)
            in_need = asked.rows(IN_NEED, opened=self._opened)
            reached = self._reached(asked)
            left = [row for row in in_need if not _is_reached(row, reached)]
            found = sorted(_told(left, asked), key=lambda each: (-each.points, each.client_id))
        people = Counter(row[1] for row in in_need)
        unreached = Counter(each.village_code for each in found)
        counted = (InNeed(code, count, unreached[code]) for code, count in people.items())
        return UnreachedScan(since, tuple(found), tuple(sorted(counted)))

    def lines(self, found: Sequence[Unreached]) -> tuple[UnreachedLine, ...]:
        """Return them with their names; who is hidden or destroyed meanwhile is left out."""
        ids = [each.client_id for each in found]
        with self._engine.connect() as connection:
            named = _named(self._opened).read_in_order(connection, ids)
        names = {each[0]: each[1:] for each in named}
        return tuple(
            UnreachedLine(each, *names[each.client_id]) for each in found if each.client_id in names
        )

    def proposals(self) -> tuple[AidProposalLine, ...]:
        """Return the lists of proposals, the newest first; how many people, but nobody."""
        lists = aid_proposals.c
        people = (
            sa.select(sa.func.count())
            .where(aid_proposal_people.c.aid_proposal_id == lists.id)
            .scalar_subquery()
        )
        query = sa.select(
            lists.id,
            lists.number,
            lists.proposed_on,
            lists.meeting,
            lists.programme_code,
            people,
            lists.withdrawn_on,
            lists.withdrawn_reason,
        ).order_by(lists.proposed_on.desc(), lists.id.desc())
        with self._engine.connect() as connection:
            return tuple(AidProposalLine(*row) for row in connection.execute(query))

    def proposal(self, proposal_id: int) -> AidProposalSheet:
        """Return a list with its people as it was made; raise NotFound."""
        of_list = aid_proposal_people.c
        query = (
            sa.select(
                of_list.place,
                self._veiled(of_list.name, CONFIDENTIAL_CLIENT),
                sa.func.coalesce(villages.c.name, ""),
                self._veiled(of_list.address, ""),
                self._veiled(of_list.desil, None),
                self._veiled(of_list.last_received_on, None),
                self._veiled(of_list.reasons, ""),
                of_list.points,
                HIDDEN,
            )
            .select_from(
                aid_proposal_people.join(clients, clients.c.id == of_list.client_id).outerjoin(
                    villages, villages.c.code == of_list.village_code
                )
            )
            .where(of_list.aid_proposal_id == proposal_id)
            .order_by(of_list.place)
        )
        with self._engine.connect() as connection:
            row = connection.execute(
                sa.select(aid_proposals).where(aid_proposals.c.id == proposal_id)
            ).one_or_none()
            if row is None:
                raise NotFound("aid_proposal")
            people = connection.execute(query).all()
        return AidProposalSheet(
            row.number,
            row.proposed_on,
            row.without_aid_since,
            row.meeting,
            row.programme_code,
            row.note,
            tuple(ProposedLine(*each[:8]) for each in people),
            row.withdrawn_on,
            row.withdrawn_reason,
            is_secret=self._opened and any(each[8] for each in people),
        )

    def _reached(self, asked: _Asked) -> tuple[set[Any], ...]:
        """Return the clients, NIK, family cards and households that something reached."""
        people, numbers, cards, homes = set[Any](), set[Any](), set[Any](), set[Any]()
        for client_id, nik, card, home, programme in asked.rows(REACHED, since=asked.since):
            people.add(client_id)
            numbers.add(nik)
            if programme not in self._personal:
                cards.add(card)
                homes.add(home)
        nothing = {None, ""}
        return people - nothing, numbers - nothing, cards - nothing, homes - nothing

    def _veiled(self, column: sa.Column[Any], instead: str | None) -> sa.ColumnElement[Any]:
        return column if self._opened else sa.case((HIDDEN, instead), else_=column)


class _Asked:
    """Asks the bare driver: whole tables are read, each row once."""

    def __init__(self, connection: sa.Connection, today: date, since: date) -> None:
        self._connection = connection
        self.today, self.since = today.isoformat(), since.isoformat()
        self.days = (today, since)

    def rows(self, statement: str, **values: Any) -> list[Any]:
        cursor = self._connection.connection.cursor()
        try:
            return list(cursor.execute(statement, values).fetchall())
        finally:
            cursor.close()

    def by_id(self, statement: str, **values: Any) -> dict[int, Any]:
        return {row[0]: row[1:] for row in self.rows(statement, **values)}


def _is_reached(row: Sequence[Any], reached: Sequence[set[Any]]) -> bool:
    client_id, _village, _registered, nik, _status, card, home, _kinds = row
    people, numbers, cards, homes = reached
    return client_id in people or nik in numbers or card in cards or home in homes


def _told(rows: Sequence[Sequence[Any]], asked: _Asked) -> Iterable[Unreached]:
    today, since = asked.days
    own, of_home = (asked.by_id(each, today=asked.today) for each in (OWN_DESIL, HOUSEHOLD_DESIL))
    ids = json.dumps([row[0] for row in rows])
    risks, former = asked.by_id(RISK), asked.by_id(FORMER, since=asked.since, ids=ids)
    unranked = ("", None)
    aged, small = (months_before(today, 12 * years) for years in (FRAIL_FROM, FRAIL_UNDER))
    frail = asked.by_id(FRAIL, aged=aged.isoformat(), small=small.isoformat())
    moved = {row[0] for row in asked.rows(MOVED, since=asked.since)}
    for client_id, village, registered, nik, status, card, home, kinds in rows:
        carried = tuple(sorted(kinds.split(",")))
        last, is_unpaid = former.get(client_id, (None, False))
        known = Circumstances(
            len(carried),
            max(own.get(client_id, unranked), of_home.get(home, unranked), key=itemgetter(0))[1],
            risks.get(client_id, unranked)[1],
            frail.get(home, (0,))[0],
            bool(nik),
            status == NikStatus.NOT_MATCHED,
            bool(card),
            client_id in moved,
            date.fromisoformat(registered),
            date.fromisoformat(last) if last else None,
            bool(is_unpaid),
        )
        yield Unreached(
            client_id,
            village,
            carried,
            known.desil,
            known.risk,
            known.frail,
            known.last_received_on,
            reasons_of(known, since),
            need_points(known),
        )


@cache
def _named(opened: bool) -> LineQuery[Any]:
    statement = (
        sa.select(
            clients.c.id,
            clients.c.name,
            sa.func.coalesce(villages.c.name, "").label("village_name"),
            clients.c.address,
        )
        .select_from(clients.outerjoin(villages, villages.c.code == clients.c.village_code))
        .where(among_ids(clients.c.id), clients_seen(opened))
    )
    return LineQuery(statement, _Named)


class _Named(NamedTuple):
    id: int
    name: str
    village_name: str
    address: str

# SPDX-License-Identifier: MIT
"""Finds clients and reads their sheets: plain statements, frozen lines.

Clients of level 3 are left out until opened; ``confidential_veil`` says how a read sees to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.session_history import day_in
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.case_reads import case_entries, case_lines
from tksk_desktop.storage.casework_reads import casework_entries
from tksk_desktop.storage.client_filters import narrowed
from tksk_desktop.storage.client_finding import ClientFinding
from tksk_desktop.storage.confidential_veil import any_hidden, clients_seen, note_text
from tksk_desktop.storage.consent_reads import consent_entries
from tksk_desktop.storage.document_records import document_entries
from tksk_desktop.storage.follow_up_reads import follow_up_entries
from tksk_desktop.storage.further_entries import further_entries
from tksk_desktop.storage.household_reads import household_entries
from tksk_desktop.storage.line_query import LineQuery, among_ids
from tksk_desktop.storage.living_places import count_outside, place_name
from tksk_desktop.storage.membership_reads import membership_lines
from tksk_desktop.storage.merge_redirect import remaining_id
from tksk_desktop.storage.network_reads import referral_entries
from tksk_desktop.storage.register_order import USUAL, register_order
from tksk_desktop.storage.schema import (
    attendances,
    cases,
    client_aliases,
    client_needs,
    clients,
    group_members,
    groups,
    sessions,
    villages,
)
from tksk_desktop.storage.session_history_reads import history_entries, office_zone
from tksk_desktop.storage.session_type_records import type_name
from tksk_desktop.usecases.finding.readings import ClientSort, FoundClients
from tksk_desktop.usecases.readings import (
    AliasLine,
    ClientFilter,
    ClientHead,
    ClientLine,
    ClientSheet,
    NeedLine,
    TimeLineEntry,
)
from tksk_desktop.vocabulary import SESSION_FIELD_WORDS, short_date, word

LAST_SEEN_ON = (
    "(SELECT max(sessions.held_on) FROM attendances"
    # From the index alone: the rows of the notes are wide.
    " JOIN sessions INDEXED BY ix_sessions_id_held_on ON sessions.id = attendances.session_id"
    " WHERE attendances.client_id = clients.id"
    f" AND attendances.state = '{AttendanceState.PRESENT}')"
)
BETWEEN = "\n"
"""Between the other names and numbers of a client; none of them holds it."""
OTHER_NAMES = (
    "(SELECT group_concat(value, char(10)) FROM client_aliases"
    " WHERE client_aliases.client_id = clients.id)"
)


class ClientReads:
    """Reads of the register over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(
        self,
        engine: sa.Engine,
        today: Callable[[], date] = date.today,
        *,
        opened: bool = False,
    ) -> None:
        self._engine = engine.execution_options(reader=True)
        self._today = today
        self._opened = opened

    def search(self, filter: ClientFilter, order: ClientSort | None = None) -> FoundClients:
        """Return all matching clients, the best answers first, or in the order asked for."""
        with self._engine.connect() as connection:
            register = register_order(connection, opened=self._opened)
            everyone = register.order()
            found = narrowed(connection, filter, self._today())
            if not filter.text.strip():
                by = order or USUAL
                listed = register.order(by) if found is None else register.sorted(found, by)
                outside = 0
                if found is None:
                    outside = count_outside(connection, opened=self._opened)
                return FoundClients(listed, len(everyone), outside=outside)
            finding = ClientFinding(connection, register, found)
            finding.find(filter.text)
            ids = finding.ids(order)
            return FoundClients(ids, len(everyone), finding.marks, finding.snippets_of(ids))

    def find_ids(self, filter: ClientFilter) -> Sequence[int]:
        """Return the ids of all matching clients, the best answers first."""
        return self.search(filter).ids

    def find(self, filter: ClientFilter, limit: int) -> tuple[ClientLine, ...]:
        """Return the first matching clients."""
        return self.lines(self.search(filter).ids[:limit])

    def lines(self, ids: Sequence[int]) -> tuple[ClientLine, ...]:
        """Return the lines of given clients, in the given order."""
        with self._engine.connect() as connection:
            return _line_query(self._opened).read_in_order(connection, ids)

    def sheet(self, client_id: int) -> ClientSheet:
        """Return all of one client, or of the one it was merged into.

        Raise NotFound, or ConfidentialClosed for a hidden one.
        """
        with self._engine.connect() as connection:
            row = self._row(connection, client_id)
            client_id = row.id
            needs = tuple(
                NeedLine(*need)
                for need in connection.execute(
                    sa.select(*(client_needs.c[name] for name in NeedLine.__dataclass_fields__))
                    .where(client_needs.c.client_id == client_id)
                    .order_by(client_needs.c.since, client_needs.c.kind_code)
                )
            )
            of_client = case_lines(connection, client_id=client_id)
            entries = _time_line(connection, row, needs, self._opened)
            aliases = _aliases(connection, client_id)
            memberships = membership_lines(connection, client_id)
        names = ClientSheet.__dataclass_fields__
        values = {name: value for name, value in row._mapping.items() if name in names}
        values["village_name"] = row.village_name or ""
        return ClientSheet(
            **values,
            needs=needs,
            cases=of_client,
            time_line=entries,
            aliases=aliases,
            memberships=memberships,
        )

    def head(self, client_id: int) -> ClientHead:
        """Return what a note asks of one client, or of the one it was merged into.

        Raise NotFound, or ConfidentialClosed for a hidden one.
        """
        with self._engine.connect() as connection:
            row = self._row(connection, client_id)
            of_client = case_lines(connection, client_id=row.id)
        return ClientHead(row.id, row.name, row.village_code, of_client, row.confidentiality)

    def _row(self, connection: sa.Connection, client_id: int) -> Any:
        row = connection.execute(
            sa.select(clients, place_name().label("village_name"))
            .select_from(_with_village())
            .where(clients.c.id == remaining_id(connection, client_id))
        ).one_or_none()
        if row is None or row.destroyed_on is not None:
            raise NotFound("client")
        if is_hidden(row.confidentiality) and not self._opened:
            raise ConfidentialClosed
        return row

    def has_hidden(self) -> bool:
        """Tell whether clients of level 3 are registered, shown or not."""
        with self._engine.connect() as connection:
            return any_hidden(connection)


@cache
def _line_query(opened: bool) -> LineQuery[ClientLine]:
    kinds = (
        sa.select(sa.func.group_concat(client_needs.c.kind_code, " "))
        .where(client_needs.c.client_id == clients.c.id, client_needs.c.until.is_(None))
        .correlate(clients)
        .scalar_subquery()
    )
    open_cases = (
        sa.select(sa.func.count())
        .where(cases.c.client_id == clients.c.id, cases.c.closed_on.is_(None))
        .correlate(clients)
        .scalar_subquery()
    )
    statement = (
        sa.select(
            clients.c.id,
            clients.c.name,
            clients.c.nik,
            clients.c.sex,
            clients.c.birth_date,
            place_name().label("village_name"),
            kinds.label("kind_codes"),
            open_cases.label("open_cases"),
            sa.literal_column(LAST_SEEN_ON, sa.Date).label("last_session_on"),
            clients.c.family_card_number,
            clients.c.nickname,
            clients.c.address,
            clients.c.subject,
            clients.c.died_on,
            sa.literal_column(OTHER_NAMES, sa.String).label("other_names"),
            clients.c.confidentiality,
        )
        .select_from(_with_village())
        .where(among_ids(clients.c.id), clients_seen(opened))
    )
    return LineQuery(statement, ClientLine, kind_codes=_codes, other_names=_names)


def _with_village() -> sa.Join:
    return clients.outerjoin(villages, villages.c.code == clients.c.village_code)


@lru_cache(maxsize=1024)
def _codes(joined: str | None) -> tuple[str, ...]:
    """Return the kinds of a line; the register holds few different sets of them."""
    return tuple(sorted(joined.split())) if joined else ()


@lru_cache(maxsize=1024)
def _names(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split(BETWEEN)) if joined else ()


def _time_line(
    connection: sa.Connection, client: Any, needs: Sequence[NeedLine], opened: bool
) -> tuple[TimeLineEntry, ...]:
    """Join everything dated about a client, the newest first."""
    entries = [TimeLineEntry(client.registered_on, "registered", "", "")]
    for need in needs:
        entries.append(TimeLineEntry(need.since, "need_since", need.kind_code, ""))
        if need.until is not None:
            entries.append(TimeLineEntry(need.until, "need_until", need.kind_code, ""))
    entries += case_entries(connection, client.id)
    entries += consent_entries(connection, client.id)
    entries += referral_entries(connection, client.id)
    entries += casework_entries(connection, client.id)
    entries += _session_entries(connection, client.id, opened)
    entries += history_entries(connection, client.id, opened)
    entries += _group_entries(connection, client.id)
    entries += document_entries(connection, client.id)
    entries += household_entries(connection, client, opened=opened)
    entries += further_entries(connection, client.id)
    return tuple(sorted(entries, key=lambda entry: entry.happened_on, reverse=True))


def _aliases(connection: sa.Connection, client_id: int) -> tuple[AliasLine, ...]:
    rows = connection.execute(
        sa.select(*(client_aliases.c[name] for name in AliasLine.__dataclass_fields__))
        .where(client_aliases.c.client_id == client_id)
        .order_by(client_aliases.c.until, client_aliases.c.id)
    )
    return tuple(AliasLine(*row) for row in rows)


def _session_entries(
    connection: sa.Connection, client_id: int, opened: bool
) -> list[TimeLineEntry]:
    """Return the sessions of a client; the text of one shared with a hidden client is veiled."""
    text = sa.func.coalesce(sa.func.nullif(sessions.c.result, ""), sessions.c.aim)
    rows = connection.execute(
        sa.select(
            sessions.c.id,
            type_name().label("type_name"),
            sessions.c.held_on,
            sessions.c.recorded_at,
            note_text(text, opened).label("text"),
            note_text(sessions.c.interpretation, opened).label("interpretation"),
            attendances.c.state,
            note_text(attendances.c.reason, opened).label("reason"),
        )
        .select_from(attendances.join(sessions))
        .where(attendances.c.client_id == client_id)
    )
    zone = office_zone(connection)
    entries = []
    for row in rows:
        came = row.state is AttendanceState.PRESENT
        title = row.type_name if came else f"{row.type_name} ({word(row.state).lower()})"
        recorded_on, said = day_in(zone, row.recorded_at), row.text
        if recorded_on != row.held_on:
            said = f"Dicatat {short_date(recorded_on)}. {said}".rstrip()
        if row.reason:
            said = f"{row.reason}. {said}".rstrip()
        if row.interpretation:
            said = f"{said} {SESSION_FIELD_WORDS['interpretation']}: {row.interpretation}".lstrip()
        what = "session" if came else "session_missed"
        entries.append(TimeLineEntry(row.held_on, what, title, said, session_id=row.id))
    return [*entries, *follow_up_entries(connection, client_id, opened)]


def _group_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return when groups were joined; a change of office is told as such."""
    former = group_members.alias("former")
    goes_on = sa.exists().where(
        former.c.group_id == group_members.c.group_id,
        former.c.client_id == client_id,
        former.c.until == group_members.c.since,
        former.c.id != group_members.c.id,
    )
    rows = connection.execute(
        sa.select(group_members.c.since, groups.c.name, group_members.c.role, goes_on)
        .select_from(group_members.join(groups))
        .where(group_members.c.client_id == client_id)
    )
    return [
        TimeLineEntry(
            since,
            "group_office" if was_there else "group_joined",
            name,
            word(role) if was_there or role is not GroupRole.MEMBER else "",
        )
        for since, name, role, was_there in rows
    ]

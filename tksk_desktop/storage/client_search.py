# SPDX-License-Identifier: MIT
"""Finds clients and reads their sheets: plain statements, frozen lines."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.identity_numbers import compact
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.schema import (
    attendances,
    cases,
    client_needs,
    clients,
    group_members,
    groups,
    sessions,
    stage_changes,
    villages,
)
from tksk_desktop.usecases.readings import (
    CaseLine,
    ClientFilter,
    ClientLine,
    ClientSheet,
    NeedLine,
    TimeLineEntry,
)
from tksk_desktop.vocabulary import word

SHORTEST_NUMBER = 3
"""The trigram index finds fragments of at least three digits."""
ORDER = "clients by name"
"""Under this key a connection keeps the order of the register."""


class ClientReads:
    """Reads of the register over one engine."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine.execution_options(reader=True)

    def find_ids(self, filter: ClientFilter) -> list[int]:
        """Return the ids of all matching clients in the order of their names."""
        return self._ids(filter, None)

    def find(self, filter: ClientFilter, limit: int) -> tuple[ClientLine, ...]:
        """Return the first matching clients."""
        return self.lines(self._ids(filter, limit))

    def lines(self, ids: Sequence[int]) -> tuple[ClientLine, ...]:
        """Return the lines of given clients, in the given order."""
        with self._engine.connect() as connection:
            rows = {row.id: row for row in connection.execute(self._line_query, {"ids": list(ids)})}
        found = (rows[client_id] for client_id in ids if client_id in rows)
        return tuple(_line(row) for row in found)

    def sheet(self, client_id: int) -> ClientSheet:
        """Return all of one client; raise NotFound."""
        with self._engine.connect() as connection:
            row = connection.execute(
                sa.select(clients, villages.c.name.label("village_name"))
                .select_from(_with_village())
                .where(clients.c.id == client_id)
            ).one_or_none()
            if row is None:
                raise NotFound("client")
            needs = tuple(
                NeedLine(*need)
                for need in connection.execute(
                    sa.select(client_needs.c.kind_code, client_needs.c.since, client_needs.c.until)
                    .where(client_needs.c.client_id == client_id)
                    .order_by(client_needs.c.since, client_needs.c.kind_code)
                )
            )
            of_client = _case_lines(connection, cases.c.client_id == client_id)
            entries = _time_line(connection, row, needs, of_client)
        names = ClientSheet.__dataclass_fields__
        values = {name: value for name, value in row._mapping.items() if name in names}
        values["village_name"] = row.village_name or ""
        return ClientSheet(**values, needs=needs, cases=of_client, time_line=entries)

    def open_cases(self) -> tuple[CaseLine, ...]:
        """Return all open cases, the oldest first."""
        with self._engine.connect() as connection:
            return _case_lines(connection, cases.c.closed_on.is_(None))

    def _ids(self, filter: ClientFilter, limit: int | None) -> list[int]:
        with self._engine.connect() as connection:
            order = _everyone_by_name(connection)
            found = _narrowed(connection, filter)
            if filter.text.strip():
                found = _matching(connection, filter.text, found)
        if found is None or len(found) == len(order):
            return order[:limit].tolist()
        return [client_id for client_id in order if client_id in found][:limit]

    @cached_property
    def _line_query(self) -> sa.Select[Any]:
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
        last_session = (
            sa.select(sa.func.max(sessions.c.held_on))
            .select_from(attendances.join(sessions))
            .where(
                attendances.c.client_id == clients.c.id,
                attendances.c.state == AttendanceState.PRESENT,
            )
            .correlate(clients)
            .scalar_subquery()
        )
        return (
            sa.select(
                clients.c.id,
                clients.c.name,
                clients.c.nik,
                clients.c.sex,
                clients.c.birth_date,
                villages.c.name.label("village_name"),
                kinds.label("kinds"),
                open_cases.label("open_cases"),
                last_session.label("last_session_on"),
            )
            .select_from(_with_village())
            .where(clients.c.id.in_(sa.bindparam("ids", expanding=True)))
        )


def _with_village() -> sa.Join:
    return clients.outerjoin(villages, villages.c.code == clients.c.village_code)


def _everyone_by_name(connection: sa.Connection) -> array[int]:
    """Return the ids of the whole register in the order of the names.

    Kept beside the connection until anything is written: sorting some ten thousand matches anew
    for each typed letter would cost more than finding them.
    """
    version = (
        connection.exec_driver_sql("PRAGMA data_version").scalar_one(),
        connection.exec_driver_sql("SELECT total_changes()").scalar_one(),
    )
    kept: tuple[tuple[int, int], array[int]] | None = connection.info.get(ORDER)
    if kept is None or kept[0] != version:
        by_name = sa.select(clients.c.id).order_by(clients.c.name, clients.c.id).subquery()
        kept = (version, array("q", _concatenated(connection, by_name.c.id)))
        connection.info[ORDER] = kept
    return kept[1]


def _narrowed(connection: sa.Connection, filter: ClientFilter) -> set[int] | None:
    """Return who passes the filters besides the text; None for everyone."""
    wanted = []
    if filter.village_code:
        wanted.append((clients.c.id, [clients.c.village_code == filter.village_code]))
    if filter.kind_code:
        carried = [client_needs.c.kind_code == filter.kind_code, client_needs.c.until.is_(None)]
        wanted.append((client_needs.c.client_id, carried))
    if filter.only_open_cases:
        wanted.append((cases.c.client_id, [cases.c.closed_on.is_(None)]))
    found = [set(_concatenated(connection, column, *where)) for column, where in wanted]
    return set.intersection(*found) if found else None


def _matching(connection: sa.Connection, text: str, within: set[int] | None) -> set[int]:
    """Return who fits the typed text: digits, names, or names followed by a village."""

    def kept(found: set[int]) -> set[int]:
        return found if within is None else found & within

    digits = compact(text)
    if digits.isdecimal():
        if len(digits) < SHORTEST_NUMBER:
            return set()
        return kept(_indexed(connection, "client_numbers", f'"{digits}"'))
    written = text.split()
    for split in range(len(written), -1, -1):
        names = folded_words(" ".join(written[:split]))
        if split == len(written):
            found = _named(connection, names) if names else set()
        else:
            found = _living_in(connection, " ".join(written[split:]))
            if names and found:
                found &= _named(connection, names)
        if kept(found):
            return kept(found)
    return set()


def _named(connection: sa.Connection, words: Sequence[str]) -> set[int]:
    """Return who has for each word a name that begins with it, in any order."""
    return _indexed(connection, "client_words", " AND ".join(f'"{each}"*' for each in words))


def _living_in(connection: sa.Connection, village: str) -> set[int]:
    """Return who lives in a village whose name begins so."""
    codes = sa.select(villages.c.code).where(villages.c.name.istartswith(village, autoescape=True))
    return set(_concatenated(connection, clients.c.id, clients.c.village_code.in_(codes)))


def _indexed(connection: sa.Connection, index: str, match: str) -> set[int]:
    rowid, table = sa.column("rowid", sa.Integer), sa.table(index)
    where = sa.text(f"{index} MATCH :match").bindparams(match=match)
    return set(_concatenated(connection, rowid, where, source=table))


def _concatenated(
    connection: sa.Connection, column: Any, *where: Any, source: sa.TableClause | None = None
) -> map[int]:
    """Return a column of ids, fetched as one text: row by row takes three times as long."""
    query = sa.select(sa.func.group_concat(column)).where(*where)
    joined = connection.scalar(query if source is None else query.select_from(source))
    return map(int, joined.split(",") if joined else ())


def _line(row: Any) -> ClientLine:
    return ClientLine(
        id=row.id,
        name=row.name,
        nik=row.nik,
        sex=row.sex,
        birth_date=row.birth_date,
        village_name=row.village_name or "",
        kind_codes=tuple(sorted((row.kinds or "").split())),
        open_cases=row.open_cases,
        last_session_on=row.last_session_on,
    )


def _case_lines(connection: sa.Connection, where: Any) -> tuple[CaseLine, ...]:
    query = (
        sa.select(
            cases.c.id,
            cases.c.number,
            cases.c.client_id,
            clients.c.name,
            cases.c.problem,
            cases.c.stage,
            cases.c.opened_on,
            cases.c.closed_on,
            cases.c.outcome,
        )
        .select_from(cases.join(clients))
        .where(where)
        .order_by(cases.c.opened_on, cases.c.id)
    )
    return tuple(CaseLine(*row) for row in connection.execute(query))


def _time_line(
    connection: sa.Connection, client: Any, needs: Sequence[NeedLine], own: Sequence[CaseLine]
) -> tuple[TimeLineEntry, ...]:
    """Join everything dated about a client, the newest first."""
    entries = [TimeLineEntry(client.registered_on, "registered", "", "")]
    for need in needs:
        entries.append(TimeLineEntry(need.since, "need_since", need.kind_code, ""))
        if need.until is not None:
            entries.append(TimeLineEntry(need.until, "need_until", need.kind_code, ""))
    for case in own:
        opened = TimeLineEntry(case.opened_on, "case_opened", case.number, case.problem)
        entries.append(_of_case(opened, case.id))
        if case.closed_on is not None:
            closed = TimeLineEntry(case.closed_on, "case_closed", case.number, case.outcome)
            entries.append(_of_case(closed, case.id))
    entries += _stage_entries(connection, client.id)
    entries += _session_entries(connection, client.id)
    entries += _group_entries(connection, client.id)
    return tuple(sorted(entries, key=lambda entry: entry.happened_on, reverse=True))


def _of_case(entry: TimeLineEntry, case_id: int) -> TimeLineEntry:
    return TimeLineEntry(entry.happened_on, entry.what, entry.title, entry.text, case_id=case_id)


def _stage_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    rows = connection.execute(
        sa.select(
            stage_changes.c.changed_on,
            stage_changes.c.stage,
            stage_changes.c.reason,
            cases.c.number,
            cases.c.id,
        )
        .select_from(stage_changes.join(cases))
        .where(cases.c.client_id == client_id)
    )
    return [
        TimeLineEntry(day, "stage", f"{number}: {word(stage)}", reason, case_id=case_id)
        for day, stage, reason, number, case_id in rows
    ]


def _session_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    rows = connection.execute(
        sa.select(sessions, attendances.c.state)
        .select_from(attendances.join(sessions))
        .where(attendances.c.client_id == client_id)
    )
    entries = []
    for row in rows:
        title = (
            word(row.kind)
            if row.state is AttendanceState.PRESENT
            else (f"{word(row.kind)} ({word(row.state).lower()})")
        )
        text = row.result or row.aim
        entries.append(TimeLineEntry(row.held_on, "session", title, text, session_id=row.id))
        if row.follow_up_on is not None:
            entries.append(
                TimeLineEntry(row.follow_up_on, "follow_up", row.agreement, "", session_id=row.id)
            )
    return entries


def _group_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    rows = connection.execute(
        sa.select(group_members.c.since, groups.c.name)
        .select_from(group_members.join(groups))
        .where(group_members.c.client_id == client_id)
    )
    return [TimeLineEntry(since, "group_joined", name, "") for since, name in rows]

# SPDX-License-Identifier: MIT
"""Finds what overlaps in the whole ledger, by statements over its sorted indexes.

The rules are those of ``domain.overlaps``, whose functions are the oracle of the tests: here the
same is asked of hundreds of thousands of entries. Two entries are compared only where they stand
beside each other in an index: the same number, the second beginning within the first.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.domain.overlap_decisions import Verdict, missing_key, same_clients
from tksk_desktop.domain.overlaps import (
    TIES,
    AidMark,
    Overlap,
    OverlapRule,
    Rules,
    Standing,
    Tie,
    find_shared_numbers,
)
from tksk_desktop.storage.aid_reads import AID_MARKS, AidReads
from tksk_desktop.storage.schema import aid_entries
from tksk_desktop.usecases.aid.readings import Finding, OverlapLine

SPANS = (
    "spans AS MATERIALIZED (SELECT json_extract(value, '$[0]') AS x, json_extract(value, '$[1]')"
    " AS y, json_extract(value, '$[2]') AS tie, json_extract(value, '$[3]') AS since,"
    " json_extract(value, '$[4]') AS until, json_extract(value, '$[5]') AS standing,"
    " json_extract(value, '$[6]') AS place FROM json_each(:spans))"
)
"""The rules as days on which one of them holds: what a pair means is found by one look."""
NOT_SAME_NIK = "(a.nik = '' OR a.nik <> b.nik)"
NOT_SAME_CLIENT = "(a.client_id IS NULL OR a.client_id IS NOT b.client_id)"
NOT_SAME_CARD = "(a.family_card_number = '' OR a.family_card_number <> b.family_card_number)"
SHARED: tuple[tuple[str, Tie, tuple[str, ...]], ...] = (
    ("nik", Tie.PERSON, ()),
    ("client_id", Tie.PERSON, (NOT_SAME_NIK,)),
    ("family_card_number", Tie.FAMILY_CARD, (NOT_SAME_NIK, NOT_SAME_CLIENT)),
    ("household_id", Tie.HOUSEHOLD, (NOT_SAME_NIK, NOT_SAME_CLIENT, NOT_SAME_CARD)),
)
"""What two entries may share, the closest first; who meets closer is not told of again."""
KEY = (
    "programme_code || '|' || period_from || '|' || period_until || '|' ||"
    " CASE WHEN nik <> '' THEN nik ELSE lower(name) || '@' || village_code END"
)
"""The same as ``overlap_decisions.entry_key``; a test compares the two."""
SEVERITY = (Standing.NOT_ALLOWED, Standing.NEEDS_REASON, Standing.EXPECTED)


class OverlapReads:
    """Reads of overlaps over one engine; ``opened`` names clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._aid = AidReads(engine, opened=opened)
        self._opened = opened

    def scan(self, rules: Sequence[OverlapRule]) -> tuple[Finding, ...]:
        """Return all findings, the gravest first, with what was decided of each."""
        with self._engine.connect() as connection:
            found = [
                *_overlaps(connection, rules),
                *_missing(connection, rules),
                *_shared_numbers(connection),
            ]
            found = _with_decisions(connection, found, self._opened)
        return tuple(sorted(found, key=lambda each: (SEVERITY.index(each.standing), each.first_id)))

    def lines(self, findings: Sequence[Finding]) -> tuple[OverlapLine, ...]:
        """Return findings with their entries; what was voided meanwhile is left out."""
        ids = {each.first_id for each in findings}
        ids |= {each.second_id for each in findings if each.second_id is not None}
        entries = {line.id: line for line in self._aid.lines(sorted(ids))}
        return tuple(
            OverlapLine(
                each,
                entries[each.first_id],
                entries[each.second_id] if each.second_id is not None else None,
            )
            for each in findings
            if each.first_id in entries and each.second_id in (None, *entries)
        )


def rule_spans(rules: Sequence[OverlapRule]) -> Iterator[tuple[str, str, Tie, str, str, str, int]]:
    """Yield for each two programmes and tie the days on which one rule, the youngest, holds."""
    known = Rules(rules)
    places = {id(rule): place for place, rule in enumerate(rules)}
    for x, y in {pair for r in rules for pair in ((r.first, r.second), (r.second, r.first))}:
        about = [rule for rule in rules if {rule.first, rule.second} == {x, y}]
        turns = {rule.since for rule in about}
        turns |= {rule.until + timedelta(1) for rule in about if rule.until not in (None, date.max)}
        days = sorted(turns)
        ends = [day - timedelta(1) for day in days[1:]] + [date.max]
        for tie in TIES:
            for since, until in zip(days, ends, strict=True):
                rule = known.find(x, y, tie, since)
                if rule is not None:
                    span = (since.isoformat(), until.isoformat())
                    yield x, y, tie, *span, rule.standing, places[id(rule)]


def _overlaps(connection: sa.Connection, rules: Sequence[OverlapRule]) -> list[Finding]:
    spans = json.dumps(list(rule_spans(rules)))
    meetings = " UNION ALL ".join(_meeting(*shared) for shared in SHARED)
    rows = connection.exec_driver_sql(f"WITH {SPANS} {meetings}", {"spans": spans})
    return [
        Finding(
            first,
            second,
            Tie(tie),
            Standing(standing) if standing else Standing.NEEDS_REASON,
            rule=place,
        )
        for first, second, tie, standing, place in rows
    ]


def _meeting(column: str, tie: Tie, apart: Sequence[str]) -> str:
    there = "<> ''" if column in ("nik", "family_card_number") else "IS NOT NULL"
    conditions = (
        f"a.{column} {there}",
        "a.voided_on IS NULL",
        "b.voided_on IS NULL",
        *apart,
        f"(s.standing IS NULL OR s.standing IN ('{Standing.NEEDS_REASON}',"
        f" '{Standing.NOT_ALLOWED}'))",
    )
    return (
        f"SELECT min(a.id, b.id), max(a.id, b.id), '{tie}', s.standing, s.place"
        f" FROM aid_entries AS a INDEXED BY ix_aid_entries_beside_{column}"
        f" CROSS JOIN aid_entries AS b INDEXED BY ix_aid_entries_beside_{column}"
        f" ON b.{column} = a.{column} AND b.period_from BETWEEN a.period_from AND a.period_until"
        " AND (b.period_from > a.period_from OR b.id > a.id)"
        " LEFT JOIN spans AS s ON s.x = a.programme_code AND s.y = b.programme_code"
        f" AND s.tie = '{tie}' AND b.period_from BETWEEN s.since AND s.until"
        f" WHERE {' AND '.join(conditions)}"
    )


def _missing(connection: sa.Connection, rules: Sequence[OverlapRule]) -> list[Finding]:
    near = "".join(
        " AND NOT EXISTS (SELECT 1 FROM aid_entries AS b"
        f" INDEXED BY ix_aid_entries_beside_{column} WHERE b.{column} = a.{column}"
        f" AND a.{column} <> '' AND b.programme_code = :second AND b.voided_on IS NULL"
        " AND b.period_from <= a.period_until AND b.period_until >= a.period_from)"
        for column, _tie, _apart in SHARED
    )
    found = []
    for place, rule in enumerate(rules):
        if rule.standing is not Standing.EXPECTED:
            continue
        rows = connection.exec_driver_sql(
            "SELECT a.id FROM aid_entries AS a WHERE a.programme_code = :first"
            f" AND a.voided_on IS NULL AND a.period_from BETWEEN :since AND :until{near}",
            {
                "first": rule.first,
                "second": rule.second,
                "since": rule.since.isoformat(),
                "until": (rule.until or date.max).isoformat(),
            },
        )
        found += [
            Finding(entry_id, None, None, Standing.EXPECTED, wanted=rule.second, rule=place)
            for (entry_id,) in rows
        ]
    return found


def _shared_numbers(connection: sa.Connection) -> list[Finding]:
    """Compare only the few numbers that more than one name or person has."""
    aid, marks = aid_entries.c, list[AidMark]()
    for column, person in (
        (
            aid.card_number,
            sa.case(
                (aid.nik != "", aid.nik),
                (aid.client_id.is_not(None), sa.cast(aid.client_id, sa.String)),
                else_=aid.name,
            ),
        ),
        (aid.nik, aid.name),
    ):
        shared = (
            sa.select(column)
            .where(column != "", aid.voided_on.is_(None))
            .group_by(column)
            .having(sa.func.min(person) != sa.func.max(person))
        )
        query = sa.select(*AID_MARKS).where(column.in_(shared), aid.voided_on.is_(None))
        for (*mark,) in connection.execute(query):
            marks.append(AidMark(*mark))
    overlaps: list[Overlap] = find_shared_numbers({mark.entry_id: mark for mark in marks}.values())
    return [Finding(each.first_id, each.second_id, each.tie, each.standing) for each in overlaps]


def _with_decisions(
    connection: sa.Connection, found: Sequence[Finding], opened: bool
) -> list[Finding]:
    decided: dict[tuple[str, str], list[_Decided]] = defaultdict(list)
    for first, second, *said in connection.exec_driver_sql(
        "SELECT first_key, second_key, client_id, other_client_id, verdict,"
        " CASE WHEN :opened OR NOT EXISTS (SELECT 1 FROM clients"
        " WHERE clients.id IN (client_id, other_client_id)"
        f" AND clients.confidentiality >= {MOST_CONFIDENTIAL}) THEN reason ELSE '' END"
        " FROM overlap_decisions ORDER BY id",
        {"opened": opened},
    ):
        decided[first, second].append(_Decided(*said))
    if not decided:
        return list(found)
    keys = _keys(connection, [key for pair in decided for key in pair])
    known = []
    for each in found:
        first, one = keys.get(each.first_id, _NO_KEY)
        second, other = keys.get(each.second_id or 0, _NO_KEY)
        if each.wanted:
            second = missing_key(each.wanted)
        about = (
            kept
            for kept in decided.get((min(first, second), max(first, second)), ())
            if same_clients((kept.client_id, kept.other_client_id), (one, other))
        )
        held = next(about, _OPEN)
        known.append(each._replace(verdict=Verdict(held.verdict), reason=held.reason))
    return known


class _Decided(NamedTuple):
    client_id: int | None
    other_client_id: int | None
    verdict: str
    reason: str


_OPEN = _Decided(None, None, Verdict.OPEN, "")
_NO_KEY: tuple[str, int | None] = ("", None)


def _keys(connection: sa.Connection, wanted: Sequence[str]) -> Mapping[int, tuple[str, int | None]]:
    """Return the keys and clients of the entries that were decided on, by their ids."""
    rows: Any = connection.exec_driver_sql(
        f"SELECT id, {KEY} AS known, client_id FROM aid_entries WHERE voided_on IS NULL"
        " AND known IN (SELECT value FROM json_each(:wanted))",
        {"wanted": json.dumps(list(wanted))},
    )
    return {entry_id: (key, client_id) for entry_id, key, client_id in rows}

# SPDX-License-Identifier: MIT
"""Overlaps found by statements, against the functions of the domain; decisions that survive."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings, strategies as st

from tests.storage.small_office import fill
from tests.storage.test_aid_ledger import JULY, PROGRAMMES, RULES, give
from tests.usecases.fakes import TODAY, FakeClock
from tksk_desktop.domain.aid import AidEntry, Verification
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.overlap_decisions import Verdict, entry_key
from tksk_desktop.domain.overlaps import (
    TIES,
    AidMark,
    OverlapRule,
    Rules,
    Standing,
    Tie,
    find_missing,
    find_overlaps,
    find_shared_numbers,
)
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.overlap_reads import KEY, OverlapReads
from tksk_desktop.storage.schema import aid_entries, clients, households
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.aid.decide_overlap import NewDecision, decide_overlap
from tksk_desktop.usecases.aid.keep_rules import NewRule, add_rule, all_rules, end_rule
from tksk_desktop.usecases.aid.readings import Finding
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
    void_aid,
)

START = date(2026, 1, 1)
CODES = ("PKH", "BPNT", "BLT", "PBI")
BLT = NewDistribution("BLT-DD", date(2026, 8, 1), date(2026, 8, 31), date(2026, 8, 5), (), 300_000)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Engine]:
    """An encrypted file with the tables, three clients and two households."""
    engine = make_engine(tmp_path_factory.mktemp("overlaps") / "aid.db", b"k" * 32)
    upgrade(engine)
    with engine.begin() as connection:
        for number in (1, 2, 3):
            person = {"id": number, "name": "Warga", "village_code": "x", "registered_on": START}
            connection.execute(sa.insert(clients).values(search_text="", **person))
            home = {"id": number, "village_code": "x", "formed_on": START, "address": ""}
            connection.execute(sa.insert(households).values(home))
    yield engine
    engine.dispose()


@st.composite
def mark_lists(draw: st.DrawFn) -> list[AidMark]:
    numbers = st.sampled_from(("", "", "35071", "35072", "35073"))
    maybe = st.sampled_from((None, None, 1, 2, 3))
    marks = []
    for entry_id in range(1, draw(st.integers(0, 9)) + 1):
        since = START + timedelta(draw(st.integers(0, 40)))
        until = since + timedelta(draw(st.integers(0, 20)))
        name, programme = draw(st.sampled_from(("Siti", "Budi"))), draw(st.sampled_from(CODES))
        shared = (draw(numbers), draw(numbers), draw(numbers), draw(maybe), draw(maybe))
        marks.append(AidMark(entry_id, programme, since, until, name, *shared))
    return marks


@st.composite
def rule_lists(draw: st.DrawFn) -> list[OverlapRule]:
    rules = []
    for number in range(draw(st.integers(0, 6))):
        since = START + timedelta(draw(st.integers(-2, 6)) * 10 + number)
        length = draw(st.none() | st.integers(0, 30))
        until = None if length is None else since + timedelta(length)
        ties = tuple(draw(st.sets(st.sampled_from(TIES), min_size=1)))
        pair = (draw(st.sampled_from(CODES)), draw(st.sampled_from(CODES)))
        rules.append(OverlapRule(*pair, draw(st.sampled_from(Standing)), since, until, ties))
    return rules


def store_marks(engine: sa.Engine, marks: Sequence[AidMark]) -> None:
    with engine.begin() as connection:
        connection.execute(sa.delete(aid_entries))
        for mark in marks:
            values = mark._asdict()
            connection.execute(
                sa.insert(aid_entries).values(
                    id=values["entry_id"],
                    programme_code=values["programme"],
                    period_from=values["since"],
                    period_until=values["until"],
                    received_on=values["since"],
                    family_card_number=values["family_card"],
                    verification=Verification.OPEN,
                    **{name: values[name] for name in ("name", "nik", "card_number")},
                    client_id=values["client_id"],
                    household_id=values["household_id"],
                )
            )


def expected(marks: Sequence[AidMark], rules: Sequence[OverlapRule]) -> list[Any]:
    known = Rules(rules)
    overlaps = [*find_overlaps(marks, known), *find_shared_numbers(marks)]
    found: list[Any] = [(o.first_id, o.second_id, o.tie, o.standing, "", o.rule) for o in overlaps]
    missing = find_missing(marks, known)
    found += [(m.entry_id, None, None, Standing.EXPECTED, m.wanted, m.rule) for m in missing]
    return found


def told(found: Sequence[Finding], rules: Sequence[OverlapRule]) -> list[Any]:
    return [
        (
            each.first_id,
            each.second_id,
            each.tie,
            each.standing,
            each.wanted,
            None if each.rule is None else rules[each.rule],
        )
        for each in found
    ]


@settings(max_examples=120, deadline=None)
@given(marks=mark_lists(), rules=rule_lists())
def test_statements_find_what_comparing_every_two_finds(
    ledger: sa.Engine, marks: list[AidMark], rules: list[OverlapRule]
) -> None:
    store_marks(ledger, marks)
    found = told(OverlapReads(ledger).scan(rules), rules)
    assert sorted(found, key=repr) == sorted(expected(marks, rules), key=repr)


@given(
    name=st.text(max_size=12),
    nik=st.sampled_from(("", "3507131201600001")),
    days=st.integers(0, 400),
)
@settings(max_examples=40, deadline=None)
def test_the_key_is_the_same_in_the_database(
    ledger: sa.Engine, name: str, nik: str, days: int
) -> None:
    until = START + timedelta(days)
    entry = AidEntry("PKH", name.replace("\0", ""), START, until, START, nik=nik, village_code="v")
    with ledger.begin() as connection:
        connection.execute(sa.delete(aid_entries))
        columns = {column.name for column in aid_entries.columns} - {"id"}
        values = {name: getattr(entry, name) for name in columns}
        connection.execute(sa.insert(aid_entries).values(values))
        known = connection.exec_driver_sql(f"SELECT {KEY} FROM aid_entries").scalar_one()
    assert known == entry_key(entry)


def scan(store: DatabaseStore) -> list[tuple[Any, ...]]:
    rules = [rule for _own, rule in all_rules(RULES, open_work=store.open_work)]
    found = OverlapReads(store.engine()).scan(rules)
    return [(f.standing, f.tie, f.wanted, f.verdict, f.reason) for f in found]


def question(store: DatabaseStore) -> Finding:
    return OverlapReads(store.engine()).scan(RULES)[0]


def decide(store: DatabaseStore, verdict: Verdict, reason: str, **other: Any) -> None:
    found = question(store)
    new = NewDecision(found.first_id, found.second_id, verdict, reason, found.wanted)
    decide_overlap(replace(new, **other), open_work=store.open_work, clock=FakeClock())


def record(store: DatabaseStore, new: NewDistribution, recipient: NewRecipient) -> int:
    changes = record_distribution(
        replace(new, recipients=(recipient,)),
        programmes=PROGRAMMES,
        open_work=store.open_work,
        clock=FakeClock(),
    )
    assert changes.record_id is not None
    return changes.record_id


def test_a_decision_survives_a_list_that_is_taken_over_anew(store: DatabaseStore) -> None:
    fill(store)
    siti = NewRecipient(name="Siti", nik="3507 1341 0190 0001")
    record(store, replace(JULY, programme_code="BPNT", stage=""), siti)
    blt = record(store, BLT, siti)
    asked = (Standing.NOT_ALLOWED, Tie.PERSON, "")
    assert scan(store) == [(*asked, Verdict.OPEN, "")]
    with pytest.raises(EntryRefused) as refused:
        decide(store, Verdict.ACCEPTED, "  ")
    assert refused.value.problems == (FieldProblem("reason", Problem.MISSING),)
    decide(store, Verdict.ACCEPTED, "rumah terbakar")
    assert scan(store) == [(*asked, Verdict.ACCEPTED, "rumah terbakar")]
    void_aid(blt, "daftar diganti", open_work=store.open_work, clock=FakeClock())
    assert scan(store) == []
    record(store, BLT, siti)
    assert scan(store) == [(*asked, Verdict.ACCEPTED, "rumah terbakar")]
    decide(store, Verdict.REPORTED, "surat 12")
    assert scan(store) == [(*asked, Verdict.REPORTED, "surat 12")]
    decide(store, Verdict.OPEN, "")
    assert scan(store) == [(*asked, Verdict.OPEN, "")]


def test_namesakes_of_one_village_without_a_nik_are_two_people(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.engine().begin() as connection:
        connection.execute(sa.update(clients).values(name="Siti", nik=None))
        connection.execute(sa.update(clients).values(village_code="35.07.13.2001"))
    for name in ("Ani", "Budi"):
        give(store, replace(JULY, programme_code="BPNT", stage=""), ids[name])
        give(store, BLT, ids[name])
    assert [each[3] for each in scan(store)] == [Verdict.OPEN, Verdict.OPEN]
    decide(store, Verdict.ACCEPTED, "rumah terbakar")
    assert sorted(each[3:] for each in scan(store)) == [
        (Verdict.ACCEPTED, "rumah terbakar"),
        (Verdict.OPEN, ""),
    ]
    second = OverlapReads(store.engine()).scan(RULES)[1]
    about = NewDecision(second.first_id, second.second_id, Verdict.REPORTED, "surat 3")
    decide_overlap(about, open_work=store.open_work, clock=FakeClock())
    assert {each[4] for each in scan(store)} == {"rumah terbakar", "surat 3"}
    # The same list again, with nobody found in the register: what was decided is still known.
    with store.engine().begin() as connection:
        connection.execute(
            sa.update(aid_entries)
            .where(aid_entries.c.client_id == ids["Budi"])
            .values(client_id=None, family_card_number="3507130101010009")
        )
    assert all(each[3] is not Verdict.OPEN for each in scan(store))


def test_decisions_of_before_stay(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_decisions_of_namesakes.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    add = (
        "INSERT INTO overlap_decisions (first_key, second_key, verdict, reason, decided_on)"
        " VALUES ('a', 'b', 'accepted', 'rumah', '2026-01-01')"
    )
    with engine.begin() as connection:
        connection.exec_driver_sql(add)
        before = connection.exec_driver_sql("SELECT * FROM overlap_decisions").all()
    upgrade(engine)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT * FROM overlap_decisions").all() == before
        connection.exec_driver_sql(add)
        assert connection.exec_driver_sql("SELECT count(*) FROM overlap_decisions").scalar() == 2
    engine.dispose()


def test_another_period_is_another_question(store: DatabaseStore) -> None:
    fill(store)
    siti = NewRecipient(name="Siti")
    shared = replace(siti, family_card_number="3507130101010001")
    for new in (replace(JULY, programme_code="BPNT", stage=""), BLT):
        record(store, new, shared)
    decide(store, Verdict.MISTAKEN, "salah ketik nomor KK")
    record(
        store, replace(BLT, period_from=date(2026, 9, 1), period_until=date(2026, 9, 30)), shared
    )
    verdicts = [verdict for *_asked, verdict, _reason in scan(store)]
    assert sorted(verdicts) == [Verdict.MISTAKEN, Verdict.OPEN]


def test_missing_aid_is_decided_by_what_is_missing(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"])
    assert scan(store) == [(Standing.EXPECTED, None, "BPNT", Verdict.OPEN, "")]
    decide(store, Verdict.REPORTED, "kartu belum terbit")
    assert scan(store) == [
        (Standing.EXPECTED, None, "BPNT", Verdict.REPORTED, "kartu belum terbit")
    ]
    with pytest.raises(NotFound):
        decide(store, Verdict.REPORTED, "x", first_id=99)


def test_a_rule_of_the_office_counts_before_the_shipped_ones_until_it_ends(
    store: DatabaseStore,
) -> None:
    fill(store)
    siti = NewRecipient(name="Siti", nik="3507134101900001")
    record(store, replace(JULY, programme_code="BPNT", stage=""), siti)
    record(store, BLT, siti)
    new = NewRule("BPNT", "BLT-DD", Standing.ALLOWED, date(2026, 8, 1), "Surat Dinas 12")
    rule_id = add_rule(new, programmes=PROGRAMMES, open_work=store.open_work).record_id
    assert scan(store) == []
    assert rule_id is not None
    end_rule(rule_id, date(2026, 8, 1), open_work=store.open_work)
    assert scan(store) == []
    with pytest.raises(EntryRefused) as refused:
        end_rule(rule_id, date(2026, 7, 1), open_work=store.open_work)
    assert refused.value.problems == (FieldProblem("until", Problem.ENDS_BEFORE_START),)
    with pytest.raises(NotFound):
        end_rule(rule_id + 1, TODAY, open_work=store.open_work)


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        ({"first": "?"}, "first", Problem.UNKNOWN),
        ({"second": "?"}, "second", Problem.UNKNOWN),
        ({"source": " "}, "source", Problem.MISSING),
        ({"ties": ()}, "ties", Problem.MISSING),
    ],
)
def test_a_wrong_rule_is_not_kept(
    store: DatabaseStore, wrong: dict[str, Any], field: str, problem: Problem
) -> None:
    new = NewRule("BPNT", "BLT-DD", Standing.ALLOWED, TODAY, "Surat")
    with pytest.raises(EntryRefused) as refused:
        add_rule(replace(new, **wrong), programmes=PROGRAMMES, open_work=store.open_work)
    assert refused.value.problems == (FieldProblem(field, problem),)
    assert all_rules((), open_work=store.open_work) == ()


def test_findings_are_read_with_their_entries_and_void_ones_are_left_out(
    store: DatabaseStore,
) -> None:
    fill(store)
    siti = NewRecipient(name="Siti", nik="3507134101900001")
    record(store, replace(JULY, programme_code="BPNT", stage=""), siti)
    blt = record(store, BLT, siti)
    (found,) = OverlapReads(store.engine()).scan(RULES)
    (line,) = OverlapReads(store.engine()).lines([found])
    assert line.second is not None
    assert (line.first.programme_code, line.second.programme_code) == ("BPNT", "BLT-DD")
    void_aid(blt, "salah", open_work=store.open_work, clock=FakeClock())
    assert OverlapReads(store.engine()).scan(RULES) == ()

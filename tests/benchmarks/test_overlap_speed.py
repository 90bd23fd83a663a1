# SPDX-License-Identifier: MIT
"""Overlaps in 300,000 entries of 100,000 people, a check, a list of 500, whom nothing reached.

The floor is reading some columns of every entry from the bare encrypted file, once. A scan looks at
the ledger by person, client, family card and household, and for what is missing and shared.
Measured in seconds of the processor, so that a busy machine does not count; printed beside.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from tksk_desktop.domain.overlaps import Rules
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import resource
from tksk_desktop.storage.aid_reads import AidReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.storage.overlap_reads import OverlapReads
from tksk_desktop.storage.reference_lists import load_overlap_rules, load_programmes
from tksk_desktop.storage.schema import (
    aid_entries,
    client_needs,
    clients,
    household_members,
    households,
    welfare_ranks,
)
from tksk_desktop.storage.unreached_reads import UnreachedReads
from tksk_desktop.usecases.aid.check_distribution import check_distribution
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
)

pytestmark = pytest.mark.benchmark
PEOPLE, ENTRIES, LISTED = 100_000, 300_000, 500
MOST_SCAN, MOST_CHECK, MOST_RECORD, MOST_UNREACHED = 15.0, 0.3, 4.0, 5.0
"""In floors."""
RULES = load_overlap_rules(resource("reference", "overlap_rules.csv"))
PROGRAMMES = {each.code: each for each in load_programmes(resource("reference", "programmes.csv"))}
CODES = ("PKH", "BPNT", "PBI-JK", "PBI-JK", "PBI-JK", "BLT-DD", "KAB", "DESA")
START = date(2025, 1, 1)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseStore]:
    """A store with a large ledger: one of four has no NIK, households are of four."""
    folder, cost = tmp_path_factory.mktemp("aid"), KdfCost(8, 1, 1)
    store = DatabaseStore(folder, kind_levels={}, cost=cost, now=OfficeClock().now)
    store.create("contoh-contoh")
    chance = random.Random(3)
    with store.hurried(), store.engine().begin() as connection:
        homes = [home(number) for number in range(1, PEOPLE // 4 + 1)]
        connection.execute(sa.insert(households), homes)
        people = [person(number) for number in range(1, PEOPLE + 1)]
        connection.execute(sa.insert(clients), people)
        connection.execute(sa.insert(aid_entries), [entry(chance, n) for n in range(ENTRIES)])
    yield store
    store.lock()


def home(number: int) -> dict[str, Any]:
    return {"id": number, "village_code": "x", "formed_on": START, "address": ""}


def person(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "name": f"Warga {number}",
        "village_code": "x",
        "registered_on": START,
        "search_text": "",
        "confidentiality": 1,
        "nik": f"3507{number:012d}" if number % 4 else None,
    }


def entry(chance: random.Random, number: int) -> dict[str, Any]:
    who = chance.randint(1, PEOPLE)
    since = START + timedelta(30 * chance.randrange(20))
    return {
        "programme_code": chance.choice(CODES),
        "period_from": since,
        "period_until": since + timedelta(29),
        "received_on": since,
        "client_id": who,
        "household_id": (who - 1) // 4 + 1,
        "name": f"Warga {who}",
        "nik": f"3507{who:012d}" if who % 4 else "",
        "family_card_number": f"3508{who // 4:012d}" if who % 9 else "",
        "card_number": f"6013{number // 2:012d}" if number % 1000 < 2 else "",
        "verification": "open",
    }


def seconds(act: Callable[[], Any]) -> tuple[float, float, Any]:
    """Return the processor's seconds, those of the clock, and the answer."""
    began, before = time.perf_counter(), time.process_time()
    answer = act()
    return time.process_time() - before, time.perf_counter() - began, answer


def floor(store: DatabaseStore) -> float:
    columns = [aid_entries.c[name] for name in ("id", "nik", "name", "family_card_number")]
    statement = str(sa.select(*columns))

    def read() -> int:
        with store.engine().connect() as connection:
            return len(connection.connection.cursor().execute(statement).fetchall())

    return min(seconds(read)[0] for _ in range(3))


def distribution(count: int) -> NewDistribution:
    since = START + timedelta(300)
    people = tuple(NewRecipient(client_id=each) for each in range(1, count + 1))
    return NewDistribution(
        "BLT-DD", since, since + timedelta(30), START + timedelta(310), people, 300_000
    )


def test_the_whole_ledger_is_scanned(ledger: DatabaseStore) -> None:
    once = floor(ledger)
    spent, clock, found = seconds(lambda: OverlapReads(ledger.engine()).scan(RULES))
    print(f"scan {spent:.2f} s ({clock:.2f} s), {len(found)} findings, floor {once:.2f} s")
    assert len(found) > 1000
    assert spent < once * MOST_SCAN


def test_a_check_while_recording(ledger: DatabaseStore) -> None:
    once = floor(ledger)

    def check(count: int) -> Any:
        return check_distribution(
            distribution(count),
            rules=Rules(RULES),
            find_near=AidReads(ledger.engine()).near,
            open_work=ledger.open_work,
        )

    check(1)
    for count in (1, LISTED):
        spent, clock, hints = seconds(partial(check, count))
        print(f"check of {count}: {spent * 1000:.0f} ms ({clock * 1000:.0f}), {len(hints)} hints")
        assert spent < once * MOST_CHECK * (1 if count == 1 else 5)


def test_a_list_of_five_hundred_is_recorded_in_one_act(ledger: DatabaseStore) -> None:
    once = floor(ledger)

    def record() -> Any:
        return record_distribution(
            distribution(LISTED),
            programmes=PROGRAMMES,
            open_work=ledger.open_work,
            clock=OfficeClock(),
        )

    spent, clock, _changes = seconds(record)
    print(f"{LISTED} recipients: {spent:.2f} s ({clock:.2f} s), floor {once:.2f} s")
    assert spent < once * MOST_RECORD


def test_whom_nothing_reached_is_found(ledger: DatabaseStore) -> None:
    """All of the 100,000 carry a need; every fifth was assessed by a list of desil."""
    needs = [
        {"client_id": number, "kind_code": "PPKS-24", "since": START, "criteria": ""}
        for number in range(1, PEOPLE + 1)
    ]
    with ledger.hurried(), ledger.engine().begin() as connection:
        connection.execute(sa.insert(client_needs), needs)
        connection.execute(sa.insert(household_members), [member(n) for n in range(1, PEOPLE + 1)])
        connection.execute(sa.insert(welfare_ranks), [desil(n) for n in range(1, PEOPLE // 5)])
    once = floor(ledger)
    read = UnreachedReads(ledger.engine(), {"PBI-JK"})
    spent, clock, scan = seconds(partial(read.scan, START + timedelta(640), 6))
    print(f"not reached {spent:.2f} s ({clock:.2f} s), {len(scan.people)}, floor {once:.2f} s")
    assert 1000 < len(scan.people) < PEOPLE
    assert spent < once * MOST_UNREACHED


def member(number: int) -> dict[str, Any]:
    home = (number - 1) // 4 + 1
    known = {"relation": "other", "began": "joined", "since": START}
    return {"household_id": home, "client_id": number, **known}


def desil(number: int) -> dict[str, Any]:
    known = {"dated_on": START, "source": "DTSEN", "by_hand": False}
    return {"household_id": number, "rank": number % 10 + 1, **known}

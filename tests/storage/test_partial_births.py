# SPDX-License-Identifier: MIT
"""Births known in part lie in the register beside whole ones: listed, compared, merged, logged."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.storage.small_office import DILEM, OFFICE_FIELDS
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.identities import Identity, WrittenDate
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.usecases.audit.readings import AuditFilter
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.doubles.find_doubles import find_like
from tksk_desktop.usecases.doubles.merge_clients import NewMerge, merge_clients, undo_merge
from tksk_desktop.usecases.finding.readings import ClientOrder, ClientSort
from tksk_desktop.usecases.readings import ClientFilter

TODAY = date(2026, 11, 25)
BIRTHS = {
    "Painem": PartialDate(1941),
    "Wagiyem": PartialDate(1941, 3),
    "Sukinem": date(1941, 3, 1),
    "Ngatini": date(1940, 12, 31),
}


@pytest.fixture
def both(store: DatabaseStore) -> dict[str, Any]:
    """What acts take; the office is set up."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [DILEM])
        work.commit()
    clock = FakeClock(TODAY, datetime(2026, 11, 25, 4, tzinfo=UTC))
    return {"open_work": store.open_work, "clock": clock}


@pytest.fixture
def ids(both: dict[str, Any]) -> dict[str, int]:
    """Four old women are registered; their ids."""
    return {
        name: register_client(NewClient(name, DILEM.code, birth_date=born), **both).record_id or 0
        for name, born in BIRTHS.items()
    }


def reads(store: DatabaseStore) -> ClientReads:
    return ClientReads(store.engine(), lambda: TODAY)


def test_they_come_back_as_they_were_entered(store: DatabaseStore, ids: dict[str, int]) -> None:
    for name, born in BIRTHS.items():
        (line,) = reads(store).lines([ids[name]])
        assert line.birth_date == reads(store).sheet(ids[name]).birth_date == born
        assert type(line.birth_date) is type(born)


def test_they_are_sorted_among_whole_ones(store: DatabaseStore, ids: dict[str, int]) -> None:
    oldest_last = reads(store).search(ClientFilter(), ClientSort(ClientOrder.AGE)).ids
    assert list(oldest_last) == [ids[n] for n in ("Sukinem", "Wagiyem", "Painem", "Ngatini")]


def test_they_pass_the_filter_of_their_highest_age(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    found = {line.name for line in reads(store).find(ClientFilter(ages=(85, 85)), 9)}
    assert found == set(BIRTHS)
    assert reads(store).find(ClientFilter(ages=(0, 84)), 9) == ()


def test_the_log_tells_them_from_and_to(
    store: DatabaseStore, ids: dict[str, int], both: dict[str, Any]
) -> None:
    known = NewClient("Painem", DILEM.code, birth_date=date(1941, 8, 17))
    correct_client(ids["Painem"], known, **both)
    log = AuditReads(store.engine(), opened=True)
    (newest, *_) = log.lines(log.numbers(AuditFilter(client_id=ids["Painem"])))
    (change,) = (field for field in newest.fields if field.name == "birth_date")
    assert (change.before, change.after) == (PartialDate(1941), date(1941, 8, 17))


def test_a_year_is_evidence_for_the_same_person(store: DatabaseStore, ids: dict[str, int]) -> None:
    wanted = Identity(0, "Painem", born=WrittenDate(1941, 8, 17), village=DILEM.code)
    found = find_like(wanted, identities=DatabaseIdentities(store.engine()))
    assert ids["Painem"] in [identity.id for identity, _ in found]
    other = Identity(0, "Painem", born=WrittenDate(1999, 8, 17), village=DILEM.code)
    like = find_like(other, identities=DatabaseIdentities(store.engine()))
    assert ids["Painem"] not in [identity.id for identity, _ in like]


def test_a_merge_takes_the_year_and_undoing_gives_it_back(
    store: DatabaseStore, ids: dict[str, int], both: dict[str, Any]
) -> None:
    merge = NewMerge(ids["Sukinem"], ids["Painem"], frozenset({"birth_date"}))
    merge_clients(merge, **both)
    assert reads(store).sheet(ids["Sukinem"]).birth_date == PartialDate(1941)
    undo_merge(1, **both)
    assert reads(store).sheet(ids["Sukinem"]).birth_date == date(1941, 3, 1)
    assert reads(store).sheet(ids["Painem"]).birth_date == PartialDate(1941)

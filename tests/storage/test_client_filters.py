# SPDX-License-Identifier: MIT
"""Filters of the client list: each by its rule, all together, and kept under names."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from tests.storage.small_office import DILEM, OFFICE_FIELDS, SUKORAHARJO, client, session
from tksk_desktop.domain.cases import Case, IntakeSource
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.storage.client_filters import NARROWINGS
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.finding.readings import ClientOrder
from tksk_desktop.usecases.readings import ClientFilter

TODAY = date(2026, 11, 25)
SEEN = date(2026, 8, 27)
"""Ninety days before."""
NIK = "3507135705900001"


@pytest.fixture
def reads(store: DatabaseStore) -> ClientReads:
    """Five people; each differs from the others in something."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [SUKORAHARJO, DILEM])
        since = date(2026, 1, 1)
        for one in (
            client("Ani", DILEM, since, sex=Sex.FEMALE, birth_date=date(1966, 11, 25), nik=NIK),
            client("Budi", DILEM, date(2025, 6, 30), sex=Sex.MALE, birth_date=date(1966, 11, 26)),
            client("Cici", SUKORAHARJO, date(2025, 7, 1), ("PPKS-08", since, None)),
            client("Dodi", SUKORAHARJO, since, ("PPKS-08", since, date(2026, 2, 1))),
            client("Eka", SUKORAHARJO, since, sex=Sex.FEMALE, birth_date=date(2026, 11, 25)),
        ):
            work.clients.add(one)
        work.flush()
        for number, (who, closed) in enumerate(((1, None), (2, date(2026, 3, 1))), start=1):
            case = Case(f"KSS-2026-{number:05d}", who, since, IntakeSource.SELF, "", "intake", 1)
            case.closed_on = closed
            work.cases.add(case)
        for who, day, state in ((1, SEEN, "H"), (2, date(2026, 8, 26), "H"), (3, TODAY, "I")):
            work.sessions.add(session(SessionKind.INDIVIDUAL, day, (who, state)))
        work.commit()
    return ClientReads(store.engine(), lambda: TODAY)


def names(reads: ClientReads, **asked: Any) -> str:
    return " ".join(line.name for line in reads.find(ClientFilter(**asked), 50))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "Ani Budi Cici Dodi Eka"),
        ({"village_code": DILEM.code}, "Ani Budi"),
        ({"kind_code": "PPKS-08"}, "Cici"),
        ({"only_open_cases": True}, "Ani"),
        ({"not_seen_days": 90}, "Budi Cici Dodi Eka"),
        ({"not_seen_days": 91}, "Cici Dodi Eka"),
        ({"sex": Sex.FEMALE}, "Ani Eka"),
        ({"ages": (60, 130)}, "Ani"),
        ({"ages": (59, 59)}, "Budi"),
        ({"ages": (0, 0)}, "Eka"),
        ({"without_nik": True}, "Budi Cici Dodi Eka"),
        ({"registered": (date(2025, 6, 30), date(2025, 7, 1))}, "Budi Cici"),
        ({"registered": (date(2025, 7, 2), date(2025, 12, 31))}, ""),
        ({"village_code": DILEM.code, "sex": Sex.FEMALE}, "Ani"),
        ({"village_code": DILEM.code, "kind_code": "PPKS-08"}, ""),
        ({"without_nik": True, "not_seen_days": 91, "text": "cic"}, "Cici"),
    ],
)
def test_a_filter_passes_whom_it_says(
    reads: ClientReads, asked: dict[str, Any], found: str
) -> None:
    assert names(reads, **asked) == found


def test_who_was_born_on_a_leap_day_turns_a_year_on_the_first_of_march(
    store: DatabaseStore, reads: ClientReads
) -> None:
    with store.open_work() as work:
        work.clients.add(client("Kabisat", DILEM, TODAY, birth_date=date(2008, 2, 29)))
        work.commit()
    for day, found in ((date(2026, 2, 28), ""), (date(2026, 3, 1), "Kabisat")):
        on_day = ClientReads(store.engine(), lambda day=day: day)  # type: ignore[misc]
        assert names(on_day, ages=(18, 18)) == found
        leap = replace(ClientFilter(), ages=(17, 17))
        assert (on_day.find(leap, 5) == ()) == bool(found)


def test_every_field_of_a_filter_has_its_rule() -> None:
    assert {each.name for each in fields(ClientFilter)} - {"text"} == set(NARROWINGS)


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (ClientOrder.NAME, "Ani Budi Cici Dodi Eka"),
        (ClientOrder.AGE, "Eka Budi Ani Cici Dodi"),
        (ClientOrder.VILLAGE, "Ani Budi Cici Dodi Eka"),
        (ClientOrder.LAST_SEEN, "Ani Budi Cici Dodi Eka"),
    ],
)
def test_the_list_is_put_into_order(reads: ClientReads, order: ClientOrder, found: str) -> None:
    ids = reads.search(ClientFilter(), order).ids
    assert " ".join(line.name for line in reads.lines(ids)) == found
    without = reads.search(ClientFilter(without_nik=True), order).ids
    assert [line.name for line in reads.lines(without)] == [n for n in found.split() if n != "Ani"]


def test_kept_filters_are_read_back_in_the_order_of_their_names(store: DatabaseStore) -> None:
    wanted = ClientFilter(sex=Sex.FEMALE, registered=(date(2026, 1, 1), TODAY))
    with store.open_work() as work:
        first = work.filters.add("perempuan", wanted)
        second = work.filters.add("Anak", ClientFilter(ages=(0, 17)))
        work.commit()
    with store.open_work() as work:
        assert [each.id for each in work.filters.all()] == [second, first]
        assert work.filters.all()[1].filter == wanted
        work.filters.rename(first, "Aaa")
        work.filters.remove(second)
        with pytest.raises(NotFound):
            work.filters.rename(99, "x")
        work.commit()
    with store.open_work() as work:
        assert [each.name for each in work.filters.all()] == ["Aaa"]

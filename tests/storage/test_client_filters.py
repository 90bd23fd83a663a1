# SPDX-License-Identifier: MIT
"""Filters of the client list: each by its rule, all together, and kept under names."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from tests.storage.small_office import DILEM, OFFICE_FIELDS, SUKORAHARJO, client, session
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.cases import Case, IntakeSource, Priority
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.storage.client_filters import NARROWINGS
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.finding.readings import ClientOrder, ClientSort
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
    ("order", "found", "backwards"),
    [
        (ClientOrder.NAME, "Ani Budi Cici Dodi Eka", "Eka Dodi Cici Budi Ani"),
        (ClientOrder.AGE, "Eka Budi Ani Cici Dodi", "Ani Budi Eka Cici Dodi"),
        (ClientOrder.VILLAGE, "Ani Budi Cici Dodi Eka", "Cici Dodi Eka Ani Budi"),
        (ClientOrder.LAST_SEEN, "Cici Dodi Eka Budi Ani", "Ani Budi Cici Dodi Eka"),
    ],
)
def test_the_list_is_put_into_order(
    reads: ClientReads, order: ClientOrder, found: str, backwards: str
) -> None:
    for sort, wanted in ((ClientSort(order), found), (ClientSort(order, True), backwards)):
        ids = reads.search(ClientFilter(), sort).ids
        assert " ".join(line.name for line in reads.lines(ids)) == wanted
        without = reads.lines(reads.search(ClientFilter(without_nik=True), sort).ids)
        assert [line.name for line in without] == [n for n in wanted.split() if n != "Ani"]


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


ASSESSMENT = (
    "INSERT INTO assessments (id, case_id, kind, assessed_on, recorded_at, risk_reckoned,"
    " risk_chosen, factor_codes, version, replaces_id, edition_id)"
    " VALUES (?, 1, 'intake', ?, '2026-01-01', ?, ?, '[]', 1, ?, 1)"
)


def test_filters_by_case_subject_and_desil(store: DatabaseStore, reads: ClientReads) -> None:
    with store.engine().begin() as connection:
        write = connection.exec_driver_sql
        write("UPDATE cases SET stage = 'assessment', priority = 'high'")
        write("UPDATE clients SET subject = 'family' WHERE name = 'Dodi'")
        write("UPDATE clients SET confidentiality = 2 WHERE name = 'Cici'")
        write("INSERT INTO assessment_editions (id, made_at, content) VALUES (1, '2026-01-01', '')")
        write(ASSESSMENT, (1, "2026-02-01", 90, None, None))
        write(ASSESSMENT, (2, "2026-02-01", 10, 60, 1))
        write("INSERT INTO households (id, village_code, formed_on) VALUES (1, 'x', '2026-01-01')")
        write(
            "INSERT INTO household_members (household_id, client_id, relation, since, began)"
            " VALUES (1, 1, 'head', '2026-01-01', 'founded')"
        )
        for values in (
            "(1, NULL, 1, '2025-01-01', 'a', 0)",
            "(1, NULL, 3, '2026-01-01', 'b', 0)",
            "(NULL, 2, 7, '2026-01-01', 'b', 0)",
            "(NULL, 2, 2, '2027-01-01', 'c', 0)",
        ):
            write(
                "INSERT INTO welfare_ranks (household_id, client_id, rank, dated_on, source,"
                f" by_hand) VALUES {values}"
            )
    assert names(reads, stage="assessment") == "Ani"
    assert names(reads, stage="intake") == ""
    assert names(reads, priority=Priority.HIGH) == "Ani"
    assert names(reads, priority=Priority.LOW) == ""
    assert names(reads, risk=RiskBand.HIGH) == "Ani"
    assert names(reads, risk=RiskBand.VERY_HIGH) == names(reads, risk=RiskBand.LOW) == ""
    with store.engine().begin() as connection:
        connection.exec_driver_sql("UPDATE risk_bounds SET high_from = 61, medium_from = 60")
    assert names(reads, risk=RiskBand.MEDIUM) == "Ani"
    assert names(reads, risk=RiskBand.HIGH) == ""
    assert names(reads, subject=SubjectKind.FAMILY) == "Dodi"
    assert names(reads, confidentiality=2) == "Cici"
    assert names(reads, desil=(1, 4)) == "Ani"
    assert names(reads, desil=(1, 1)) == names(reads, desil=(2, 2)) == ""
    assert names(reads, desil=(6, 10)) == "Budi"

# SPDX-License-Identifier: MIT
"""The figures of a month against a small office that was counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.storage.small_office import DILEM, SUKORAHARJO, client, fill, session, signed_report
from tests.usecases.fakes import FakeClock, FakeSigner, FakeWording, FakeWriter
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.month_figures import (
    CaseFigures,
    MonthFigures,
    NeedFlow,
    ObstacleCount,
    PlaceCount,
    SessionCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.reports import MonthlyReport
from tksk_desktop.domain.session_types import ReportRole
from tksk_desktop.domain.sessions import ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.households.form_household import NewHousehold, form_household
from tksk_desktop.usecases.households.register_member import NewFamilyMember, register_member
from tksk_desktop.usecases.reports.prepare_report import ReportMakings, open_report
from tksk_desktop.usecases.reports.read_desk import read_desk
from tksk_desktop.usecases.reports.sign_report import sign_report
from tksk_desktop.vocabulary import word

OCTOBER = Month(2026, 10)
INDIVIDUAL, FAMILY, GROUP, OTHER = SessionKind
V1, V2 = SUKORAHARJO.code, DILEM.code


def counted(store: DatabaseStore, month: Month = OCTOBER) -> MonthFigures:
    with store.open_work() as work:
        return work.reports.count_month(month)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office is written; its clients' ids."""
    return fill(store)


def test_an_empty_office_reconciles(store: DatabaseStore) -> None:
    figures = counted(store)
    assert figures.reconciles
    assert (figures.journal, figures.needs, figures.registered) == ((), (), 0)


def test_needs_flow_from_opening_to_closing(store: DatabaseStore, ids: dict[str, int]) -> None:
    assert counted(store).needs == (
        NeedFlow("PPKS-08", V1, 1, 1, 0, 2, 1, 1, 0),
        NeedFlow("PPKS-08", V2, 1, 0, 1, 0, 0, 0, 0),
        NeedFlow("PPKS-16", "", 1, 0, 0, 1, 1, 0, 0),
        NeedFlow("PPKS-24", V2, 0, 1, 0, 1, 0, 1, 0),
    )


def test_a_months_closing_is_the_next_months_opening(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    month = Month(2026, 6)
    closing: dict[tuple[str, str], int] = {}
    while month != Month(2027, 1):
        figures = counted(store, month)
        assert figures.reconciles
        opening = {(f.kind_code, f.village_code): f.opening for f in figures.needs if f.opening}
        assert opening == closing
        closing = {(f.kind_code, f.village_code): f.closing for f in figures.needs if f.closing}
        month = month.next
    assert closing == {
        ("PPKS-08", V1): 3,
        ("PPKS-16", ""): 1,
        ("PPKS-24", V2): 1,
    }


def test_sessions_by_kind_place_and_turnout(store: DatabaseStore, ids: dict[str, int]) -> None:
    figures = counted(store)
    counsellor, other = ReportRole.COUNSELLOR, ReportRole.OTHER
    assert figures.sessions == (
        SessionCount(INDIVIDUAL, 1, 1, 1, 1, 0, "individual", word(INDIVIDUAL), counsellor),
        SessionCount(FAMILY, 1, 2, 2, 2, 0, "family", word(FAMILY), counsellor),
        SessionCount(GROUP, 1, 1, 3, 1, 2, "group", word(GROUP), counsellor),
        SessionCount(OTHER, 1, 0, 0, 0, 0, "other", word(OTHER), other),
    )
    assert figures.by_role() == ((counsellor, 3), (other, 1))
    assert figures.places == (
        PlaceCount(PlaceKind.OFFICE, 2),
        PlaceCount(PlaceKind.HOME_VISIT, 1),
        PlaceCount(PlaceKind.ONLINE, 0),
        PlaceCount(PlaceKind.ELSEWHERE, 1),
    )


def test_obstacles_cases_and_totals(store: DatabaseStore, ids: dict[str, int]) -> None:
    figures = counted(store)
    assert figures.obstacles == (
        ObstacleCount(ObstacleKind.TRANSPORT, 2, ("Jalan rusak",)),
        ObstacleCount(ObstacleKind.GEOGRAPHY_WEATHER, 0, ()),
        ObstacleCount(ObstacleKind.TIME, 1, ()),
        ObstacleCount(ObstacleKind.DATA_OWNER, 0, ()),
        ObstacleCount(ObstacleKind.OTHER, 0, ()),
    )
    assert figures.cases == CaseFigures(1, 1, 1, 1)
    assert (figures.registered, figures.newly_registered) == (4, 1)
    assert (figures.follow_ups_agreed, figures.photos) == (1, 1)
    assert figures.villages == ((V2, "Dilem"), (V1, "Sukoraharjo"))


def test_the_journal_names_nobody(store: DatabaseStore, ids: dict[str, int]) -> None:
    journal = counted(store).journal
    assert [(row.held_on.day, row.activity) for row in journal] == [
        (1, "Bimbingan perorangan (A.L.)"),
        (10, "Bimbingan keluarga (2 orang)"),
        (12, "Kegiatan lain: Rapat"),
        (31, "Bimbingan kelompok: Mekar Sari (A.L.), tambahan 2 orang"),
    ]
    assert journal[0].obstacles == "Transportasi: Jalan rusak"
    # Eka is confidential: of that note only what kind of place and obstacles.
    assert journal[1].obstacles == "Transportasi; Waktu"
    assert journal[1].place == "Kunjungan rumah"
    everything = repr(counted(store))
    assert not any(name in everything for name in ("Ani", "Budi", "Citra", "Eka"))


def test_every_month_of_the_office_counts_each_session_once(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    months = [Month(2026, number) for number in range(1, 13)]
    held = [sum(c.sessions for c in counted(store, month).sessions) for month in months]
    assert (sum(held), held[8:11]) == (6, [1, 4, 1])


def write(store: DatabaseStore, *records: Any) -> None:
    with store.open_work() as work:
        for record in records:
            if isinstance(record, MonthlyReport):
                work.reports.add(record)
            else:
                work.sessions.add(record)
        work.commit()


def test_a_late_note_is_listed_in_the_month_it_was_written(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    signed = datetime(2026, 10, 4, tzinfo=UTC)
    late = session(
        SessionKind.INDIVIDUAL,
        date(2026, 9, 20),
        (ids["Ani"], "H"),
        recorded_at=datetime(2026, 10, 10, tzinfo=UTC),
    )
    before = counted(store, Month(2026, 9))
    write(store, signed_report(2026, 9, signed), late)
    listed = [row for row in counted(store).journal if row.recorded_late]
    assert [row.held_on for row in listed] == [date(2026, 9, 20)]
    assert sum(c.sessions for c in counted(store).sessions) == 4
    assert not [row for row in counted(store, Month(2026, 11)).journal if row.recorded_late]
    assert before.sessions[0].sessions == 1
    revision = signed_report(
        2026, 9, datetime(2026, 10, 12, tzinfo=UTC), version=2, document_id="r"
    )
    write(store, revision)
    assert not [row for row in counted(store).journal if row.recorded_late]


@pytest.mark.parametrize(("zone", "hour"), [("WIB", 17), ("WITA", 16), ("WIT", 15)])
def test_the_month_a_note_was_written_in_begins_by_the_offices_own_clock(
    store: DatabaseStore, ids: dict[str, int], zone: str, hour: int
) -> None:
    midnight = datetime(2026, 9, 30, hour, tzinfo=UTC)
    with store.open_work() as work:
        work.office.get().zone = TimeZone(zone)
        work.commit()
    who = (ids["Ani"], "H")
    before = session(SessionKind.INDIVIDUAL, date(2026, 8, 3), who)
    after = session(SessionKind.INDIVIDUAL, date(2026, 8, 4), who)
    before.recorded_at, after.recorded_at = midnight - timedelta(seconds=1), midnight
    write(store, signed_report(2026, 8, datetime(2026, 9, 2, tzinfo=UTC)), before, after)

    def late_days(month: Month) -> list[int]:
        return [row.held_on.day for row in counted(store, month).journal if row.recorded_late]

    assert (late_days(Month(2026, 9)), late_days(OCTOBER)) == ([3], [4])


def test_a_note_written_late_before_the_signature_is_not_late(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    note = session(
        SessionKind.INDIVIDUAL,
        date(2026, 9, 20),
        (ids["Ani"], "H"),
        recorded_at=datetime(2026, 10, 2, tzinfo=UTC),
    )
    write(store, note, signed_report(2026, 9, datetime(2026, 10, 4, tzinfo=UTC)))
    assert not [row for row in counted(store).journal if row.recorded_late]


def test_a_kind_carried_twice_at_once_does_not_reconcile(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    since = date(2026, 10, 2)
    twice = client("Fajar", SUKORAHARJO, since, ("PPKS-09", since, None), ("PPKS-09", since, None))
    with store.open_work() as work:
        work.clients.add(twice)
        work.commit()
    assert not counted(store).reconciles


def test_a_signed_report_keeps_its_figures_whatever_happens_later(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    clock: Any = FakeClock(date(2026, 11, 3), datetime(2026, 11, 3, 4, tzinfo=UTC))
    makings = ReportMakings(FakeWording(), ())
    both: dict[str, Any] = {"open_work": store.open_work, "clock": clock}
    report_id = open_report(OCTOBER, **both).record_id or 0
    sign_report(report_id, makings=makings, writer=FakeWriter(), signer=FakeSigner(), **both)
    frozen = read_desk(report_id, makings=makings, **both)
    assert frozen.figures == counted(store)
    late = session(SessionKind.INDIVIDUAL, date(2026, 10, 2), (ids["Eka"], "H"))
    write(store, late)
    with store.open_work() as work:
        ani = work.clients.get(ids["Ani"])
        ani.sex, ani.village_code, ani.name = Sex.MALE, DILEM.code, "Lain Sekali"
        ani.set_needs((), on=date(2026, 10, 3))
        work.cases.get(1).move_to("planning", on=date(2026, 10, 9), reason="")
        work.commit()
    assert counted(store) != frozen.figures
    again = read_desk(report_id, makings=makings, **both)
    assert again == replace(frozen, copies=again.copies)
    with store.open_work() as work:
        report = work.reports.get(report_id)
        assert (report.pdf or b"").startswith(b"paper 1")
        assert [copy.position for copy in report.copies] == [1, 2]


def test_an_office_that_begins_today_owes_nothing_of_last_month(store: DatabaseStore) -> None:
    def next_report() -> tuple[Month, date]:
        home = ReportReads(store.engine()).home(date(2026, 11, 3))
        return home.report_month, home.report_due_on

    assert next_report() == (Month(2026, 11), date(2026, 12, 5))
    write(store, session(SessionKind.OTHER, date(2026, 11, 2)))
    assert next_report() == (Month(2026, 11), date(2026, 12, 5))
    write(store, session(SessionKind.OTHER, date(2026, 10, 31)))
    assert next_report() == (OCTOBER, date(2026, 11, 5))


def test_nobody_is_unseen_whose_case_was_opened_lately(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    far = date(2027, 3, 1)
    assert ReportReads(store.engine()).home(far).not_seen_for_90_days == 2
    with store.open_work() as work:
        work.cases.get(1).opened_on = far - timedelta(days=90)
        work.commit()
    assert ReportReads(store.engine()).home(far).not_seen_for_90_days == 1


def test_the_first_page(store: DatabaseStore, ids: dict[str, int]) -> None:
    home = ReportReads(store.engine()).home(date(2026, 11, 3))
    assert (home.clients, home.caseload.open_cases, home.not_seen_for_90_days) == (5, 2, 0)
    last = {count.kind: count.sessions for count in home.sessions_last_month}
    assert last == {INDIVIDUAL: 1, FAMILY: 1, GROUP: 1, OTHER: 1}
    assert [(each.kind, each.sessions) for each in home.sessions_this_month] == [(INDIVIDUAL, 1)]
    assert home.needs_by_village == (("Dilem", 2), ("Sukoraharjo", 3))
    assert (home.report_month, home.report_due_on) == (OCTOBER, date(2026, 11, 5))
    assert home.cases_by_stage[0] == ("intake", "Pendekatan awal", 2)
    assert [count for _code, _name, count in home.cases_by_stage] == [2, 0, 0, 0, 0, 0, 0]
    assert (home.last_report, home.backup.last_at) == (None, None)
    write(store, signed_report(2026, 10, datetime(2026, 11, 3, tzinfo=UTC)))
    home = ReportReads(store.engine()).home(date(2026, 11, 3))
    assert (home.report_month, home.report_due_on) == (OCTOBER.next, date(2026, 12, 5))
    assert home.last_report is not None
    far = ReportReads(store.engine()).home(date(2027, 3, 1))
    assert far.not_seen_for_90_days == 2
    assert far.report_due_on == date(2027, 3, 5)


def test_the_year_lists_every_version_with_its_copies(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    later = datetime(2026, 11, 3, tzinfo=UTC)
    write(
        store,
        signed_report(2026, 10, later),
        signed_report(2026, 10, later, version=2, document_id="b"),
        signed_report(2026, 9, later, document_id="c"),
        signed_report(2025, 9, later, document_id="d"),
    )
    lines = ReportReads(store.engine()).year(2026)
    assert [(line.month.number, line.version) for line in lines] == [(9, 1), (10, 1), (10, 2)]
    assert ReportReads(store.engine()).copies() == ()


def test_families_groups_and_communities_are_counted_by_their_own_kind(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    day = date(2026, 10, 8)
    subjects = (SubjectKind.FAMILY, SubjectKind.FAMILY, SubjectKind.GROUP, SubjectKind.COMMUNITY)
    with store.open_work() as work:
        for subject in subjects:
            work.clients.add(client("Lain", DILEM, day, ("PPKS-21", day, None), subject=subject))
        work.commit()
    figures = counted(store)
    (flow,) = [flow for flow in figures.needs if flow.kind_code == "PPKS-21"]
    assert flow == NeedFlow("PPKS-21", V2, 0, 4, 0, 4, 0, 0, 0, 2, 1, 1)
    assert flow.not_persons == 4
    assert figures.reconciles


def test_who_was_entered_as_a_member_only_is_not_registered(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    month = Month(2026, 11)
    before = counted(store, month)
    both: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
    head = register_client(NewClient("Slamet", DILEM.code), **both).record_id or 0
    since = date(2026, 10, 9)
    members = ((head, HouseholdRelation.HEAD),)
    made = form_household(NewHousehold(DILEM.code, since, members), **both).record_id or 0
    new = NewFamilyMember(made, "Eko", HouseholdRelation.CHILD, since)
    register_member(new, **both)
    assert counted(store, month).registered == before.registered + 1
    with store.open_work() as work:
        child = work.households.get(made).present[1].client_id
        work.clients.get(child).set_needs(("PPKS-02",), on=since)
        work.commit()
    assert counted(store, month).registered == before.registered + 2

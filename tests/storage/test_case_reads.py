# SPDX-License-Identifier: MIT
"""Cases as they are read: lines, a whole case, the lists, the time line and the month's figures."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import fill, session
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.case_lists import CaseloadState
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource, Priority
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.errors import NotFound, StageInUse
from tksk_desktop.domain.month_figures import CaseFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.storage.case_reads import CaseReads, caseload
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.consent_reads import ConsentReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.cases.close_case import close_case, reopen_case
from tksk_desktop.usecases.cases.edit_case_lists import add_stage, change_stage, remove_stage
from tksk_desktop.usecases.cases.move_case import hold_case, move_case, take_up_case
from tksk_desktop.usecases.cases.open_case import NewCase, correct_case
from tksk_desktop.usecases.cases.readings import CaseFilter, CaseSheet, ClosingLine, HoldLine
from tksk_desktop.usecases.cases.review_case import NewReview, review_case
from tksk_desktop.usecases.consents.record_consent import (
    NewConsent,
    record_consent,
    withdraw_consent,
)
from tksk_desktop.usecases.readings import SessionFilter

TODAY = date(2026, 11, 3)
Both = dict[str, Any]


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office is written; its clients' ids."""
    return fill(store)


@pytest.fixture
def both(store: DatabaseStore) -> Both:
    """What acts take."""
    clock = FakeClock(TODAY, datetime(2026, 11, 3, 4, tzinfo=UTC))
    return {"open_work": store.open_work, "clock": clock}


def sheet(store: DatabaseStore, case_id: int) -> CaseSheet:
    return CaseReads(store.engine(), opened=True).sheet(case_id)


def live_through(both: Both) -> None:
    """Move, rest, take up, review, close and reopen Ani's case (number 1, opened 15-9-2026)."""
    move_case(1, "assessment", on=date(2026, 9, 20), reason="siap", **both)
    until = date(2026, 10, 20)
    hold_case(1, since=date(2026, 10, 1), until=until, reason="Menunggu", **both)
    take_up_case(1, on=date(2026, 10, 5), **both)
    review_case(NewReview(1, date(2026, 10, 6), "Membaik"), **both)
    close_case(1, on=date(2026, 10, 8), outcome=CaseOutcome.PARTLY, note="Cukup", **both)
    reopen_case(1, on=date(2026, 10, 12), reason="Kambuh", **both)


def test_a_case_is_read_whole(store: DatabaseStore, ids: dict[str, int], both: Both) -> None:
    live_through(both)
    read = sheet(store, 1)
    line = read.line
    assert (line.number, line.client_name, line.village_name) == (
        "KSS-2026-00001",
        "Ani Lestari",
        "Sukoraharjo",
    )
    assert (line.stage, line.stage_name, line.stage_position) == ("assessment", "Asesmen", 2)
    assert (line.type_name, line.priority, line.held_until) == ("Lainnya", Priority.NORMAL, None)
    assert (line.closed_on, line.outcome, line.outcome_note) == (None, None, "")
    assert line.next_review_on == date(2026, 11, 11)
    assert [(c.stage_name, c.reason) for c in read.stage_changes] == [
        ("Pendekatan awal", ""),
        ("Asesmen", "siap"),
    ]
    assert read.holds == (
        HoldLine(date(2026, 10, 1), date(2026, 10, 20), "Menunggu", date(2026, 10, 5)),
    )
    assert read.closings == (
        ClosingLine(date(2026, 10, 8), CaseOutcome.PARTLY, "Cukup", date(2026, 10, 12), "Kambuh"),
    )
    assert [(r.finding, r.next_on) for r in read.reviews] == [("Membaik", date(2026, 11, 5))]
    assert (read.source, read.kind.review_days) == (IntakeSource.OUTREACH, 30)


def test_a_closed_or_resting_case_says_so(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    budi = sheet(store, 2).line
    assert (budi.closed_on, budi.outcome, budi.outcome_note) == (
        date(2026, 10, 25),
        CaseOutcome.ACHIEVED,
        "Mandiri",
    )
    until = date(2026, 11, 30)
    hold_case(1, since=TODAY, until=until, reason="Menunggu", **both)
    assert sheet(store, 1).line.held_until == until
    with pytest.raises(NotFound):
        sheet(store, 99)


def test_open_cases_are_filtered(store: DatabaseStore, ids: dict[str, int], both: Both) -> None:
    def numbers(wanted: CaseFilter) -> list[str]:
        lines = CaseReads(store.engine(), opened=True).open_cases(wanted, TODAY)
        return [line.number[-1] for line in lines]

    assert numbers(CaseFilter()) == ["1", "4"]
    move_case(1, "planning", on=TODAY, reason="siap", **both)
    new = NewCase(ids["Eka"], date(2026, 11, 1), IntakeSource.SELF, "Sakit", 4)
    urgent = {"priority": Priority.URGENT, "next_review_on": TODAY}
    correct_case(4, NewCase(**{**vars(new), **urgent}), **both)
    assert numbers(CaseFilter(stage="planning")) == ["1"]
    assert numbers(CaseFilter(priority=Priority.URGENT)) == ["4"]
    assert numbers(CaseFilter(type_id=4)) == ["4"]
    assert numbers(CaseFilter(only_due=True)) == ["4"]
    assert numbers(CaseFilter(stage="planning", priority=Priority.URGENT)) == []


def test_a_hidden_client_is_veiled_in_the_list_of_open_cases(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    ani, eka = CaseReads(store.engine()).open_cases(CaseFilter(), TODAY)
    assert (ani.client_name, ani.is_hidden) == ("Ani Lestari", False)
    assert (eka.number, eka.client_id, eka.is_hidden) == ("KSS-2026-00004", ids["Eka"], True)
    assert (eka.client_name, eka.problem, eka.type_name, eka.village_name) == ("", "", "", "")


def test_the_shipped_lists(store: DatabaseStore) -> None:
    lists = CaseReads(store.engine(), opened=True).lists()
    assert [stage.name for stage in lists.stages] == [
        "Pendekatan awal",
        "Asesmen",
        "Rencana intervensi",
        "Intervensi",
        "Monitoring dan evaluasi",
        "Terminasi",
        "Bimbingan lanjut",
    ]
    assert not any(stage.is_used for stage in lists.stages)
    assert len(lists.types) == 11
    assert lists.types[3].name == "Kekerasan dan KDRT"
    assert (lists.types[3].review_days, lists.types[3].confidentiality) == (14, 3)
    assert lists.types[3].plan_steps[0] == "Memastikan keselamatan"
    assert lists.types[-1].name == "Lainnya"


def test_a_stage_in_use_is_kept_by_rule_and_by_the_database(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    work = {"open_work": store.open_work}
    with pytest.raises(StageInUse):
        remove_stage("intake", **work)
    with store.engine().begin() as connection, pytest.raises(sa.exc.IntegrityError):
        connection.exec_driver_sql("DELETE FROM case_stages WHERE code = 'intake'")
    add_stage("Rujukan balik", **work)
    change_stage("aftercare", name="Lanjutan", active=False, **work)
    remove_stage("termination", **work)
    stages = CaseReads(store.engine(), opened=True).lists().stages
    assert [(s.code, s.active, s.is_used) for s in stages if s.code in ("intake", "aftercare")] == [
        ("intake", True, True),
        ("aftercare", False, False),
    ]
    assert [s.code for s in stages][-2:] == ["aftercare", "own_1"]


def test_the_caseload_is_compared_with_the_settings(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    with store.engine().connect() as connection:
        load = caseload(connection)
    assert (load.open_cases, load.usual, load.highest, load.state) == (
        2,
        25,
        40,
        CaseloadState.WITHIN,
    )
    with store.open_work() as work:
        work.office.get().usual_caseload = 1
        work.commit()
    with store.engine().connect() as connection:
        assert caseload(connection).state is CaseloadState.ABOVE_USUAL


def test_every_dated_step_stands_on_the_time_line(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    live_through(both)
    entries = ClientReads(store.engine()).sheet(ids["Ani"]).time_line
    of_case = [(e.happened_on.day, e.what, e.title, e.text) for e in entries if e.case_id == 1]
    number = "KSS-2026-00001"
    assert of_case == [
        (12, "case_reopened", number, "Kambuh"),
        (8, "case_closed", number, "Tujuan tercapai sebagian: Cukup"),
        (6, "case_review", number, "Membaik"),
        (5, "taken_up", number, ""),
        (1, "hold", number, "Menunggu (sampai 20 Oktober 2026)"),
        (20, "stage", f"{number}: Asesmen", "siap"),
        (15, "case_opened", number, "Sakit"),
        (15, "stage", f"{number}: Pendekatan awal", ""),
    ]


def test_a_reopened_case_counts_in_every_month_as_it_was(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    def figures(month: Month) -> CaseFigures:
        with store.open_work() as work:
            return work.reports.count_month(month).cases

    october = Month(2026, 10)
    assert figures(october) == CaseFigures(1, 1, 1, 1)
    close_case(1, on=date(2026, 10, 30), outcome=CaseOutcome.MOVED, note="", **both)
    assert figures(october) == CaseFigures(1, 1, 2, 0)
    assert figures(october.next) == CaseFigures(0, 1, 0, 1)
    reopen_case(1, on=date(2026, 11, 2), reason="Kembali", **both)
    assert figures(october) == CaseFigures(1, 1, 2, 0)
    assert figures(october.next) == CaseFigures(0, 2, 0, 2)
    with store.open_work() as work:
        assert work.reports.count_month(october.next).reconciles


def test_consents_are_read_and_stand_on_the_time_line(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    new = NewConsent(
        ids["Ani"],
        ConsentPurpose.SHARING,
        LegalBasis.CONSENT,
        date(2026, 10, 1),
        recipient="Puskesmas",
        giver=ConsentGiver.CLIENT,
        way=ConsentWay.ORAL,
    )
    consent_id = record_consent(new, **both).record_id or 0
    withdraw_consent(consent_id, on=date(2026, 10, 9), note="Takut", **both)
    (line,) = ConsentReads(store.engine(), opened=True).of_client(ids["Ani"])
    assert (line.recipient, line.way, line.withdrawn_on) == (
        "Puskesmas",
        ConsentWay.ORAL,
        date(2026, 10, 9),
    )
    assert line.holds_on(date(2026, 10, 8))
    assert not line.holds_on(date(2026, 10, 9))
    entries = ClientReads(store.engine()).sheet(ids["Ani"]).time_line
    said = [(e.what, e.title, e.text) for e in entries if e.what.startswith("consent")]
    assert said == [
        ("consent_withdrawn", "Berbagi data · Puskesmas", "Takut"),
        ("consent", "Berbagi data · Puskesmas", "Lisan"),
    ]


def test_the_notes_of_a_case_are_listed(store: DatabaseStore, ids: dict[str, int]) -> None:
    note = session(SessionKind.INDIVIDUAL, TODAY, (ids["Ani"], "H"), case_id=1, title="Dalam kasus")
    with store.open_work() as work:
        work.sessions.add(note)
        work.commit()
    reads = SessionReads(store.engine())
    assert [line.title for line in reads.lines(SessionFilter(case_id=1))] == ["Dalam kasus"]
    assert reads.lines(SessionFilter(case_id=4)) == ()

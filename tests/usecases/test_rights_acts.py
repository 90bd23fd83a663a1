# SPDX-License-Identifier: MIT
"""Requests and their answers, restriction, retention and destruction: each rule and refusal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeClock, FakeWorld
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.cases import Case, IntakeSource
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import (
    CaseStillOpen,
    EntryRefused,
    FieldProblem,
    Problem,
    ProcessingRestricted,
    ReportInPreparation,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.domain.subject_rights import (
    Destruction,
    RefusalGround,
    RequestAnswer,
    RequestKind,
    Restriction,
    RetentionRule,
    RetentionStart,
    SubjectRequest,
)
from tksk_desktop.usecases.rights.destroy_data import NewDestruction, destroy_data, set_retention
from tksk_desktop.usecases.rights.readings import DestructionPaper
from tksk_desktop.usecases.rights.requests_and_restriction import (
    NewAnswer,
    answer_request,
    lift_restriction,
    restrict_processing,
    take_request,
)
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

GRANTED = NewAnswer(RequestAnswer.GRANTED, None, "")
REFUSED = NewAnswer(RequestAnswer.REFUSED, RefusalGround.REVEALS_OTHERS, "Ada orang lain")
OFFICE = Office(
    worker_name="Rahayu",
    member_number="1",
    subdistrict_code="35.07.13",
    subdistrict_name="Kepanjen",
    regency_name="Kabupaten Malang",
    province_name="Jawa Timur",
    camat_name="",
)


class Papers:
    """Remembers what it was asked to set."""

    def __init__(self) -> None:
        self.made: list[DestructionPaper] = []

    def destruction_record(self, paper: DestructionPaper) -> bytes:
        self.made.append(paper)
        return b"%PDF berita acara"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def world() -> FakeWorld:
    made = FakeWorld()
    made.state.clients.append(Client("Ani Lestari", "x", TODAY, id=1))
    made.state.offices.append(OFFICE)
    return made


def the_request(world: FakeWorld) -> SubjectRequest:
    (request,) = [each for each in world.state.rights if isinstance(each, SubjectRequest)]
    return request


def asked(world: FakeWorld, clock: FakeClock) -> SubjectRequest:
    take_request(1, RequestKind.ACCESS, NOW, " semua ", open_work=world.open_work, clock=clock)
    return the_request(world)


def test_a_request_is_due_after_three_days(world: FakeWorld, clock: FakeClock) -> None:
    request = asked(world, clock)
    assert request.asked == "semua"
    assert request.due_at == NOW + timedelta(hours=72)
    assert not request.is_late(request.due_at)
    assert request.is_late(request.due_at + timedelta(seconds=1))


def test_a_request_is_not_received_in_the_future(world: FakeWorld, clock: FakeClock) -> None:
    with pytest.raises(EntryRefused) as refused:
        take_request(
            1,
            RequestKind.ACCESS,
            NOW + timedelta(minutes=1),
            "",
            open_work=world.open_work,
            clock=clock,
        )
    assert refused.value.problems == (FieldProblem("received_on", Problem.IN_FUTURE),)


def test_an_answer_is_kept_with_its_instant(world: FakeWorld, clock: FakeClock) -> None:
    request = asked(world, clock)
    answer_request(request.id or 0, GRANTED, open_work=world.open_work, clock=clock)
    answered = the_request(world)
    assert (answered.answer, answered.answered_at) == (RequestAnswer.GRANTED, NOW)
    assert not answered.is_late(NOW + timedelta(days=9))


@pytest.mark.parametrize(
    ("new", "fields"),
    [
        (NewAnswer(None, None, ""), ["answer"]),
        (NewAnswer(RequestAnswer.REFUSED, None, ""), ["ground", "answer_text"]),
        (NewAnswer(RequestAnswer.PARTLY, None, "sebagian"), ["ground"]),
        (NewAnswer(RequestAnswer.REFUSED, RefusalGround.PUBLIC_DUTY, " "), ["answer_text"]),
    ],
)
def test_a_refusal_needs_its_ground_and_words(
    world: FakeWorld, clock: FakeClock, new: NewAnswer, fields: list[str]
) -> None:
    request = asked(world, clock)
    with pytest.raises(EntryRefused) as refused:
        answer_request(request.id or 0, new, open_work=world.open_work, clock=clock)
    assert [problem.field for problem in refused.value.problems] == fields
    assert the_request(world).answer is None


def test_a_granted_request_keeps_no_ground(world: FakeWorld, clock: FakeClock) -> None:
    request = asked(world, clock)
    new = NewAnswer(RequestAnswer.GRANTED, RefusalGround.PUBLIC_DUTY, "sudah")
    answer_request(request.id or 0, new, open_work=world.open_work, clock=clock)
    assert the_request(world).ground is None
    answer_request(request.id or 0, REFUSED, open_work=world.open_work, clock=clock)
    assert the_request(world).ground is RefusalGround.REVEALS_OTHERS


def restrict(world: FakeWorld, clock: FakeClock, reason: str = "Keberatan") -> None:
    restrict_processing(1, reason, since=TODAY, open_work=world.open_work, clock=clock)


def note(world: FakeWorld, clock: FakeClock) -> None:
    new = NewSession(
        SessionKind.INDIVIDUAL,
        TODAY,
        attendances=((1, AttendanceState.PRESENT),),
        aim="Menguatkan",
        result="Baik",
    )
    record_session(new, open_work=world.open_work, clock=clock)


def test_restricted_data_takes_no_new_note_until_lifted(world: FakeWorld, clock: FakeClock) -> None:
    restrict(world, clock)
    with pytest.raises(ProcessingRestricted):
        note(world, clock)
    assert world.state.sessions == []
    lift_restriction(1, "Sudah jelas", open_work=world.open_work, clock=clock)
    note(world, clock)
    assert len(world.state.sessions) == 1
    (kept,) = [each for each in world.state.rights if isinstance(each, Restriction)]
    assert (kept.lifted_on, kept.lift_reason) == (TODAY, "Sudah jelas")


def test_a_restriction_needs_a_reason_and_a_day_that_has_come(
    world: FakeWorld, clock: FakeClock
) -> None:
    with pytest.raises(EntryRefused) as refused:
        restrict_processing(
            1, " ", since=TODAY + timedelta(days=1), open_work=world.open_work, clock=clock
        )
    assert [problem.field for problem in refused.value.problems] == ["reason", "since"]
    with pytest.raises(EntryRefused):
        lift_restriction(1, "", open_work=world.open_work, clock=clock)


def test_data_is_not_restricted_twice(world: FakeWorld, clock: FakeClock) -> None:
    restrict(world, clock)
    restrict(world, clock, "Lagi")
    assert len(world.state.rights) == 1


@pytest.mark.parametrize("years", [0, 31])
def test_retention_has_sensible_years(world: FakeWorld, years: int) -> None:
    with pytest.raises(EntryRefused):
        set_retention(years, RetentionStart.LAST_ACTIVITY, open_work=world.open_work)
    set_retention(7, RetentionStart.LAST_CASE_CLOSED, open_work=world.open_work)
    rule = world.state.retention
    assert (rule.years, rule.counted_from) == (7, RetentionStart.LAST_CASE_CLOSED)


def test_retention_ends_on_a_day_that_exists() -> None:
    assert RetentionRule(years=5).ends_before(date(2026, 11, 3)) == date(2021, 11, 3)
    assert RetentionRule(years=1).ends_before(date(2028, 2, 29)) == date(2027, 2, 28)


def destruction(**more: Any) -> NewDestruction:
    values = {"client_id": 1, "ground": "Masa simpan", "witnesses": "Sekcam", "typed": "musnahkan "}
    return NewDestruction(**{**values, **more})


def destroy(world: FakeWorld, clock: FakeClock, new: NewDestruction) -> Papers:
    papers = Papers()
    destroy_data(new, papers=papers, open_work=world.open_work, clock=clock)
    return papers


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"ground": " "}, "ground"),
        ({"witnesses": ""}, "witnesses"),
        ({"typed": ""}, "typed"),
        ({"typed": "hapus"}, "typed"),
    ],
)
def test_a_destruction_asks_for_ground_witnesses_and_the_word(
    world: FakeWorld, clock: FakeClock, values: dict[str, str], field: str
) -> None:
    with pytest.raises(EntryRefused) as refused:
        destroy(world, clock, destruction(**values))
    assert [problem.field for problem in refused.value.problems] == [field]
    assert world.state.erased_on == {}


def test_who_has_an_open_case_is_not_destroyed(world: FakeWorld, clock: FakeClock) -> None:
    world.state.cases.append(
        Case("KSS-2026-00001", 1, TODAY, IntakeSource.SELF, "x", "intake", 1, id=1)
    )
    with pytest.raises(CaseStillOpen):
        destroy(world, clock, destruction())
    assert world.state.erased_on == {}


def test_a_report_in_preparation_stands_in_the_way(world: FakeWorld, clock: FakeClock) -> None:
    world.state.months_in_preparation = (Month(2026, 10),)
    with pytest.raises(ReportInPreparation) as refused:
        destroy(world, clock, destruction())
    assert refused.value.months == ("2026-10",)
    assert world.state.erased_on == {}


def test_a_destruction_keeps_its_record_without_naming_the_person(
    world: FakeWorld, clock: FakeClock
) -> None:
    papers = destroy(world, clock, destruction())
    destroy(world, clock, destruction())
    first, second = [each for each in world.state.rights if isinstance(each, Destruction)]
    assert (first.number, second.number) == ("BAP-2026-001", "BAP-2026-002")
    assert (first.initials, first.performed_by) == ("A.L.", "Rahayu")
    assert first.counts == {"clients": 1, "sessions": 3, "audit_entries": 1}
    assert first.pdf == b"%PDF berita acara"
    assert "Ani" not in repr(papers.made)
    assert world.state.erased == [1, 1]
    event, said = world.state.noted[0]
    assert event is AuditEvent.DESTROYED
    assert "client_ids" not in said
    assert said["details"] == {"number": "BAP-2026-001", "records": 5}

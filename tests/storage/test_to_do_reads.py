# SPDX-License-Identifier: MIT
"""Each source of the to-do list by itself, and the list whole; nothing of it is stored."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import fill, session, signed_report
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.cases import CaseOutcome
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.follow_ups import FollowUpStep, FollowUpStepKind
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.plans import Plan, PlanGoal, PlanStep, Responsible
from tksk_desktop.domain.potentials import Potential
from tksk_desktop.domain.referrals import Referral, ReferralState, ReferralStep
from tksk_desktop.domain.reports import CopyEvent, CopyState, DeliveryWay, ReportCopy
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.domain.subject_rights import RequestAnswer, RequestKind, SubjectRequest
from tksk_desktop.domain.to_do import ToDoKind, Urgency
from tksk_desktop.storage import to_do_reads as sources
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.to_do_reads import Scope, ToDoReads
from tksk_desktop.usecases.cases.close_case import close_case
from tksk_desktop.usecases.cases.move_case import hold_case, take_up_case
from tksk_desktop.usecases.cases.review_case import NewReview, review_case
from tksk_desktop.usecases.consents.record_consent import (
    NewConsent,
    record_consent,
    withdraw_consent,
)
from tksk_desktop.usecases.to_do.readings import ToDoLine, grouped
from tksk_desktop.vocabulary import word

TODAY = date(2026, 11, 3)
NOW = datetime(2026, 11, 3, 4, tzinfo=UTC)
Both = dict[str, Any]


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office is written; its clients' ids."""
    return fill(store)


@pytest.fixture
def both(store: DatabaseStore) -> Both:
    """What acts take."""
    return {"open_work": store.open_work, "clock": FakeClock(TODAY, NOW)}


def found(
    store: DatabaseStore, source: Any, today: date = TODAY, client_id: int | None = None
) -> list[ToDoLine]:
    with store.engine().connect() as connection:
        return list(source(connection, Scope(today, client_id)))


def planned(store: DatabaseStore, case_id: int, **steps: date | None) -> Plan:
    """Write a plan into a case, a step under each word, due on its day."""
    plan = Plan(case_id, TODAY)
    goal = PlanGoal("Punya KTP", "KTP di tangan")
    goal.steps = [
        PlanStep(text, Responsible.CLIENT, due_on=due_on, position=place)
        for place, (text, due_on) in enumerate(steps.items())
    ]
    plan.goals = [goal]
    with store.open_work() as work:
        former = work.plans.current(case_id)
        if former is not None:
            former.is_current = False
            work.flush()
            plan.version = former.version + 1
        work.plans.add(plan)
        work.commit()
    return plan


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def due(store: DatabaseStore, number: int, day: date) -> None:
    with store.open_work() as work:
        work.cases.get(number).next_review_on = day
        work.commit()


def test_reviews_are_due_until_they_are_done(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    due(store, 1, TODAY)
    due(store, 4, in_days(8))
    due(store, 2, TODAY)
    (line,) = found(store, sources.case_reviews_due)
    assert (line.due_on, line.what, line.client_id, line.case_id) == (
        TODAY,
        ToDoKind.CASE_REVIEW,
        ids["Ani"],
        1,
    )
    assert [each.case_id for each in found(store, sources.case_reviews_due, in_days(1))] == [1, 4]
    review_case(NewReview(1, TODAY, "Membaik", in_days(30)), **both)
    assert found(store, sources.case_reviews_due) == []


def test_a_resting_case_asks_for_the_end_of_its_rest_instead(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    due(store, 1, TODAY)
    hold_case(1, since=TODAY, until=in_days(7), reason="Menunggu", **both)
    assert found(store, sources.case_reviews_due) == []
    (line,) = found(store, sources.holds_that_end)
    assert (line.due_on, line.text, line.case_id) == (in_days(7), "Menunggu", 1)
    assert found(store, sources.holds_that_end, in_days(-1)) == []
    take_up_case(1, on=TODAY, **both)
    assert found(store, sources.holds_that_end) == []
    assert len(found(store, sources.case_reviews_due)) == 1


def test_closing_takes_a_rest_and_a_review_away(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    due(store, 1, TODAY)
    hold_case(1, since=TODAY, until=in_days(2), reason="Menunggu", **both)
    close_case(1, on=TODAY, outcome=CaseOutcome.MOVED, note="", **both)
    assert found(store, sources.holds_that_end) == found(store, sources.case_reviews_due) == []


def test_a_follow_up_is_due_until_a_session_answers_it(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    note = session(
        SessionKind.INDIVIDUAL,
        date(2026, 11, 2),
        (ids["Budi"], "H"),
        follow_up_on=in_days(3),
        agreement="Ke puskesmas",
    )
    keep(store, note)
    (line,) = found(store, sources.follow_ups_agreed)
    assert (line.due_on, line.what, line.text, line.client_id) == (
        in_days(3),
        ToDoKind.FOLLOW_UP,
        "Ke puskesmas",
        ids["Budi"],
    )
    assert line.session_id == note_id(store)
    assert found(store, sources.follow_ups_agreed, in_days(-5)) == []
    assert found(store, sources.follow_ups_agreed, client_id=ids["Ani"]) == []
    keep(store, session(SessionKind.INDIVIDUAL, TODAY, (ids["Budi"], "H")))
    assert len(found(store, sources.follow_ups_agreed)) == 1
    with store.open_work() as work:
        answered = FollowUpStepKind.ANSWERED
        step = FollowUpStep(line.session_id or 0, answered, TODAY, answer_id=note_id(store))
        work.follow_ups.add(step)
        work.commit()
    assert found(store, sources.follow_ups_agreed) == []


def keep(store: DatabaseStore, *notes: Any) -> None:
    with store.open_work() as work:
        for note in notes:
            work.sessions.add(note)
        work.commit()


def note_id(store: DatabaseStore) -> int:
    with store.engine().connect() as connection:
        return int(connection.exec_driver_sql("SELECT max(id) FROM sessions").scalar_one())


def consent(client_id: int, until: date | None, **more: Any) -> NewConsent:
    values: dict[str, Any] = {
        "recipient": "Puskesmas",
        "giver": ConsentGiver.CLIENT,
        "way": ConsentWay.ORAL,
        "valid_until": until,
        **more,
    }
    basis = values.pop("basis", LegalBasis.CONSENT)
    return NewConsent(client_id, ConsentPurpose.SHARING, basis, date(2026, 6, 1), **values)


def ending(store: DatabaseStore) -> list[tuple[int | None, date]]:
    lines = found(store, sources.consents_that_end)
    return [(line.client_id, line.due_on) for line in lines]


def test_a_consent_is_named_thirty_days_before_its_end(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    record_consent(consent(ids["Budi"], in_days(30)), **both)
    record_consent(consent(ids["Citra"], in_days(31)), **both)
    record_consent(consent(ids["Eka"], None), **both)
    ground = consent(ids["Ani"], in_days(3), basis=LegalBasis.PUBLIC_TASK, note="Tugas")
    record_consent(ground, **both)
    assert ending(store) == [(ids["Budi"], in_days(30))]
    (line,) = found(store, sources.consents_that_end)
    assert (line.what, line.text) == (ToDoKind.CONSENT_ENDS, "Berbagi data · Puskesmas")


def test_renewing_or_withdrawing_takes_the_line_away(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    first = record_consent(consent(ids["Budi"], in_days(3)), **both).record_id or 0
    record_consent(consent(ids["Budi"], in_days(99), recipient="Dinas"), **both)
    assert ending(store) == [(ids["Budi"], in_days(3))]
    record_consent(consent(ids["Budi"], in_days(99), recipient="PUSKESMAS"), **both)
    assert ending(store) == []
    record_consent(consent(ids["Citra"], in_days(3)), **both)
    withdraw_consent(first, on=TODAY, note="", **both)
    assert ending(store) == [(ids["Citra"], in_days(3))]


def test_a_consent_that_ran_out_is_asked_for_only_while_a_case_is_open(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    for name in ("Ani", "Budi"):
        record_consent(consent(ids[name], in_days(-5)), **both)
    assert ending(store) == [(ids["Ani"], in_days(-5))]


def copied(store: DatabaseStore, month: int, version: int, *states: CopyState) -> None:
    """Keep a signed report whose copies are in these states, sent on 30 October if at all."""
    report = signed_report(2026, month, NOW, version=version)
    for place, state in enumerate(states, start=1):
        copy = ReportCopy(f"Dinas {place}", RecipientRole.COPY, place, state)
        if state is not CopyState.WAITING:
            event = CopyEvent(
                CopyState.SENT, NOW, way=DeliveryWay.PRINTED, happened_on=date(2026, 10, 30)
            )
            copy.events.append(event)
        report.copies.append(copy)
    with store.open_work() as work:
        work.reports.add(report)
        work.commit()


def test_a_copy_without_receipt_is_due_a_week_after_it_was_sent(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    copied(store, 9, 1, CopyState.SENT, CopyState.RECEIVED, CopyState.WAITING)
    (line,) = found(store, sources.receipts_missing)
    assert (line.due_on, line.what, line.text, line.month) == (
        date(2026, 11, 6),
        ToDoKind.RECEIPT_MISSING,
        "Dinas 1",
        Month(2026, 9),
    )
    assert found(store, sources.receipts_missing, client_id=ids["Ani"]) == []
    copied(store, 9, 2, CopyState.WAITING)
    assert found(store, sources.receipts_missing) == []


def test_the_report_is_due_until_it_is_signed(store: DatabaseStore, ids: dict[str, int]) -> None:
    (line,) = found(store, sources.report_due)
    assert (line.due_on, line.what, line.month) == (
        date(2026, 11, 5),
        ToDoKind.REPORT_DUE,
        Month(2026, 10),
    )
    assert found(store, sources.report_due, client_id=ids["Ani"]) == []
    copied(store, 10, 1)
    assert found(store, sources.report_due) == []


def test_the_list_is_joined_named_and_grouped(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    due(store, 1, in_days(-2))
    due(store, 4, TODAY)
    record_consent(consent(ids["Citra"], in_days(20)), **both)
    lines = ToDoReads(store.engine()).lines(TODAY)
    said = [(group, [(x.what, x.client_name) for x in own]) for group, own in grouped(lines, TODAY)]
    assert said == [
        (Urgency.OVERDUE, [(ToDoKind.CASE_REVIEW, "Ani Lestari")]),
        (Urgency.TODAY, [(ToDoKind.CASE_REVIEW, "")]),
        (Urgency.SOON, [(ToDoKind.REPORT_DUE, "")]),
        (Urgency.LATER, [(ToDoKind.CONSENT_ENDS, "Citra")]),
    ]
    assert [line.village_name for line in lines] == ["Sukoraharjo", "", "", "Dilem"]
    assert [line.is_hidden for line in lines] == [False, True, False, False]


def test_a_hidden_client_is_not_named_in_the_list_of_all(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    due(store, 1, TODAY)
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).confidentiality_by_hand = 3
        work.commit()
    (hidden, _report) = ToDoReads(store.engine()).lines(TODAY)
    assert (hidden.client_id, hidden.case_id, hidden.is_hidden) == (ids["Ani"], 1, True)
    assert (hidden.client_name, hidden.village_name, hidden.text) == ("", "", "")
    (opened,) = ToDoReads(store.engine(), opened=True).lines(TODAY, ids["Ani"])
    assert (opened.client_name, opened.text, opened.is_hidden) == ("Ani Lestari", "Sakit", False)


def test_a_clients_own_list_looks_ahead_without_an_end(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    due(store, 1, in_days(200))
    due(store, 4, TODAY)
    (line,) = ToDoReads(store.engine()).lines(TODAY, ids["Ani"])
    assert (line.case_id, line.due_on) == (1, in_days(200))


def test_reading_the_list_stores_nothing(store: DatabaseStore, ids: dict[str, int]) -> None:
    due(store, 1, TODAY)
    with store.engine().connect() as connection:
        before = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    assert ToDoReads(store.engine()).lines(TODAY)
    with store.engine().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA data_version").scalar_one() == before
        names = sa.inspect(connection).get_table_names()
    assert not [name for name in names if "to_do" in name]


def test_steps_of_the_current_plan_are_due(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    planned(store, 1, lama=in_days(-5))
    planned(store, 1, surat=in_days(-1), foto=in_days(7), nanti=in_days(8), kapan=None)
    planned(store, 2, tertutup=TODAY)
    lines = found(store, sources.plan_steps_due)
    assert [(line.text, line.due_on, line.case_id) for line in lines] == [
        ("surat", in_days(-1), 1),
        ("foto", in_days(7), 1),
    ]
    assert {line.what for line in lines} == {ToDoKind.PLAN_STEP}
    assert {line.client_id for line in lines} == {ids["Ani"]}
    own = found(store, sources.plan_steps_due, client_id=ids["Ani"])
    assert [line.text for line in own] == ["surat", "foto", "nanti"]
    assert found(store, sources.plan_steps_due, client_id=ids["Eka"]) == []


def test_a_done_step_and_a_resting_case_ask_for_nothing(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    planned(store, 1, surat=TODAY, foto=TODAY)
    with store.open_work() as work:
        plan = work.plans.current(1)
        assert plan is not None
        plan.goals[0].steps[0].done_on = TODAY
        work.commit()
    assert [line.text for line in found(store, sources.plan_steps_due)] == ["foto"]
    hold_case(1, since=TODAY, until=in_days(20), reason="Panen", **both)
    assert found(store, sources.plan_steps_due) == []


def test_a_request_about_own_data_is_due_within_three_days_until_it_is_answered(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    request = SubjectRequest(ids["Ani"], RequestKind.ACCESS, NOW)
    with store.open_work() as work:
        work.rights.add(request)
        work.commit()
    (line,) = found(store, sources.subject_requests_open)
    assert (line.due_on, line.what) == (in_days(3), ToDoKind.SUBJECT_REQUEST)
    assert (line.client_id, line.text) == (ids["Ani"], word(RequestKind.ACCESS))
    assert found(store, sources.subject_requests_open, client_id=ids["Budi"]) == []
    assert line.what in {each.what for each in ToDoReads(store.engine()).lines(TODAY)}
    with store.open_work() as work:
        kept = work.rights.get_request(request.id or 0)
        kept.answered_at, kept.answer = NOW, RequestAnswer.GRANTED
        work.commit()
    assert found(store, sources.subject_requests_open) == []


def test_an_answer_is_waited_for_from_the_sending_to_the_outcome(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    with store.open_work() as work:
        helper = Potential("PSKS-04", "LKS")
        work.potentials.add(helper)
        work.flush()
        referral = Referral(ids["Ani"], helper.id or 0, "Kursi roda", "Lumpuh", in_days(-9), TODAY)
        later = Referral(ids["Ani"], helper.id or 0, "Obat", "Sakit", in_days(-9), in_days(99))
        later.take_step(ReferralStep(ReferralState.SENT, in_days(-8)))
        work.referrals.add(referral)
        work.referrals.add(later)
        work.commit()
        number = referral.id or 0
    assert found(store, sources.referral_answers_due) == []
    for state, waits in (
        (ReferralState.SENT, True),
        (ReferralState.ACCEPTED, True),
        (ReferralState.DONE, False),
    ):
        with store.open_work() as work:
            work.referrals.get(number).take_step(ReferralStep(state, TODAY, "Baik"))
            work.commit()
        lines = found(store, sources.referral_answers_due, in_days(1))
        wanted = ToDoLine(TODAY, ToDoKind.REFERRAL_ANSWER, "Kursi roda · LKS", ids["Ani"])
        assert lines == ([wanted] if waits else [])
    assert found(store, sources.referral_answers_due, client_id=ids["Budi"]) == []

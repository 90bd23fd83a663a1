# SPDX-License-Identifier: MIT
"""The to-do list, derived from the records: one query per source, joined into frozen lines.

Nothing is stored. A further source is a function that takes a connection and a ``Scope`` and
returns lines with empty names; it joins by one line in ``SOURCES``. Names and villages are put in
by one query for all lines, which is the one place where a client can be left unnamed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.appointments import AppointmentState
from tksk_desktop.domain.confidentiality import ORDINARY, is_hidden
from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.outgoing_mail import ASKING_STATES
from tksk_desktop.domain.referrals import AWAITING
from tksk_desktop.domain.reports import NOT_GONE, CopyState
from tksk_desktop.domain.subject_rights import ANSWER_WITHIN
from tksk_desktop.domain.to_do import (
    ToDoKind,
    consent_notice_day,
    last_soon_day,
    latest_day_to_look_into,
    leaving_due_on,
    look_into_by,
    receipt_due_on,
)
from tksk_desktop.storage.confidential_veil import refuse_hidden
from tksk_desktop.storage.follow_up_reads import open_follow_ups
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.next_report import next_report
from tksk_desktop.storage.schema import (
    aid_entries,
    appointments,
    case_holds,
    cases,
    clients,
    consents,
    copy_events,
    outgoing_mails,
    plan_goals,
    plan_steps,
    plans,
    potential_contacts,
    potentials,
    referrals,
    report_copies,
    reports,
    subject_requests,
    villages,
)
from tksk_desktop.usecases.to_do.readings import ToDoLine
from tksk_desktop.vocabulary import month_name, receipts_said, word


@dataclass(frozen=True)
class Scope:
    """Of whom and how far ahead the list is read: one client without an end, or all to a day."""

    today: date
    client_id: int | None = None
    opened: bool = False
    """Clients of level 3 are named (``confidential_veil``)."""
    until: date | None = None
    """Looks ahead to this day instead."""

    @property
    def last_day(self) -> date:
        """The last day the list of all looks at; a client's own sheet shows everything."""
        if self.until is not None:
            return self.until
        return date.max if self.client_id is not None else last_soon_day(self.today)

    def of(self, column: Any) -> Any:
        """Return the condition that a record belongs to the client, or to anyone."""
        return sa.true() if self.client_id is None else column == self.client_id


Source = Callable[[sa.Connection, Scope], Iterable[ToDoLine]]


class ToDoReads:
    """Reads of the to-do list over one engine; ``opened`` names clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def lines(self, today: date, client_id: int | None = None) -> tuple[ToDoLine, ...]:
        """Return what is overdue, due today or soon, the longest due first."""
        scope = Scope(today, client_id, self._opened)
        with self._engine.connect() as connection:
            if client_id is not None:
                refuse_hidden(connection, client_id, opened=self._opened)
            found = [line for source in SOURCES for line in source(connection, scope)]
            lines = name_lines(connection, scope, found)
        return tuple(sorted(lines, key=lambda line: (line.due_on, line.client_name)))


def case_reviews_due(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Reviews of open cases; while a case rests, the end of the rest is due instead."""
    resting = sa.exists().where(case_holds.c.case_id == cases.c.id, case_holds.c.ended_on.is_(None))
    query = sa.select(cases.c.next_review_on, cases.c.problem, cases.c.client_id, cases.c.id).where(
        cases.c.closed_on.is_(None),
        cases.c.next_review_on <= scope.last_day,
        scope.of(cases.c.client_id),
        ~resting,
    )
    for due_on, problem, client_id, case_id in connection.execute(query):
        yield ToDoLine(due_on, ToDoKind.CASE_REVIEW, problem, client_id, case_id=case_id)


def holds_that_end(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Rests of open cases whose day has come."""
    query = (
        sa.select(case_holds.c.until, case_holds.c.reason, cases.c.client_id, cases.c.id)
        .select_from(case_holds.join(cases))
        .where(
            cases.c.closed_on.is_(None),
            case_holds.c.ended_on.is_(None),
            case_holds.c.until <= scope.last_day,
            scope.of(cases.c.client_id),
        )
    )
    for until, reason, client_id, case_id in connection.execute(query):
        yield ToDoLine(until, ToDoKind.HOLD_ENDS, reason, client_id, case_id=case_id)


def plan_steps_due(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Steps of current plans that are not done; while a case rests, so do its steps."""
    resting = sa.exists().where(case_holds.c.case_id == cases.c.id, case_holds.c.ended_on.is_(None))
    query = (
        sa.select(plan_steps.c.due_on, plan_steps.c.text, cases.c.client_id, cases.c.id)
        .select_from(plan_steps.join(plan_goals).join(plans).join(cases))
        .where(
            plans.c.is_current.is_(True),
            plan_steps.c.done_on.is_(None),
            plan_steps.c.due_on <= scope.last_day,
            cases.c.closed_on.is_(None),
            scope.of(cases.c.client_id),
            ~resting,
        )
    )
    for due_on, text, client_id, case_id in connection.execute(query):
        yield ToDoLine(due_on, ToDoKind.PLAN_STEP, text, client_id, case_id=case_id)


def follow_ups_agreed(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Agreed follow-ups that no session has answered; those of a group name the group."""
    of_whom = {} if scope.client_id is None else {"client_id": scope.client_id}
    found = open_follow_ups(connection, opened=scope.opened, until=scope.last_day, **of_whom)
    for line in found:
        named = line.client_id is not None
        yield ToDoLine(
            line.due_on,
            ToDoKind.FOLLOW_UP,
            line.agreement if named else ": ".join(filter(None, (line.who, line.agreement))),
            line.client_id,
            session_id=line.session_id,
            agreement_id=line.agreement_id,
        )


def consents_that_end(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Consents that run out soon and were not renewed; past ones while a case is open."""
    newer = consents.alias("newer")
    renewed = sa.exists().where(
        newer.c.client_id == consents.c.client_id,
        newer.c.purpose == consents.c.purpose,
        newer.c.basis == LegalBasis.CONSENT,
        sa.func.lower(newer.c.recipient) == sa.func.lower(consents.c.recipient),
        newer.c.withdrawn_on.is_(None),
        sa.or_(newer.c.valid_until.is_(None), newer.c.valid_until > consents.c.valid_until),
    )
    needed = sa.exists().where(
        cases.c.client_id == consents.c.client_id, cases.c.closed_on.is_(None)
    )
    query = sa.select(
        consents.c.valid_until, consents.c.purpose, consents.c.recipient, consents.c.client_id
    ).where(
        consents.c.basis == LegalBasis.CONSENT,
        consents.c.withdrawn_on.is_(None),
        consents.c.valid_until <= consent_notice_day(scope.today),
        sa.or_(consents.c.valid_until >= scope.today, needed),
        scope.of(consents.c.client_id),
        ~renewed,
    )
    for until, purpose, recipient, client_id in connection.execute(query):
        about = " · ".join(part for part in (word(purpose), recipient) if part)
        yield ToDoLine(until, ToDoKind.CONSENT_ENDS, about, client_id)


def receipts_missing(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Copies of a month's newest report that were sent and whose receipt has not come."""
    if scope.client_id is not None:
        return
    sent_on = sa.func.max(
        sa.func.coalesce(copy_events.c.happened_on, sa.func.date(copy_events.c.happened_at))
    )
    query = (
        sa.select(
            sa.type_coerce(sent_on, sa.Date),
            report_copies.c.recipient_title,
            reports.c.year,
            reports.c.month_number,
        )
        .select_from(
            report_copies.join(reports, reports.c.id == report_copies.c.report_id).join(
                copy_events, copy_events.c.copy_id == report_copies.c.id
            )
        )
        .where(
            report_copies.c.state == CopyState.SENT,
            copy_events.c.state == CopyState.SENT,
            ~_replaced(),
        )
        .group_by(report_copies.c.id)
    )
    for sent, title, year, number in connection.execute(query):
        due_on = receipt_due_on(sent)
        if due_on <= scope.last_day:
            yield ToDoLine(due_on, ToDoKind.RECEIPT_MISSING, title, month=Month(year, number))


def copies_waiting(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Copies of a month's newest report that have not left some days after it was signed."""
    if scope.client_id is not None:
        return
    query = (
        sa.select(
            sa.type_coerce(sa.func.date(reports.c.signed_at), sa.Date),
            report_copies.c.recipient_title,
            reports.c.year,
            reports.c.month_number,
        )
        .select_from(report_copies.join(reports))
        .where(report_copies.c.state.in_(NOT_GONE), ~_replaced())
    )
    for signed_on, title, year, number in connection.execute(query):
        due_on = leaving_due_on(signed_on)
        if due_on <= scope.last_day:
            yield ToDoLine(due_on, ToDoKind.COPY_WAITING, title, month=Month(year, number))


def mails_that_ask(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Messages that go on only when the worker decides, from the day of their last try."""
    if scope.client_id is not None:
        return
    query = (
        sa.select(
            sa.type_coerce(sa.func.date(outgoing_mails.c.last_tried_at), sa.Date),
            report_copies.c.recipient_title,
            outgoing_mails.c.state,
            reports.c.year,
            reports.c.month_number,
        )
        .select_from(outgoing_mails.join(report_copies).join(reports))
        .where(outgoing_mails.c.state.in_(ASKING_STATES))
    )
    for tried_on, title, state, year, number in connection.execute(query):
        due_on = tried_on or scope.today
        if due_on <= scope.last_day:
            text = f"{title} · {word(state).lower()}"
            yield ToDoLine(due_on, ToDoKind.MAIL_ASKS, text, month=Month(year, number))


def revisions_asked(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Copies that a reviewer sent back, until a newer version is signed."""
    if scope.client_id is not None:
        return
    query = (
        sa.select(
            copy_events.c.happened_on,
            report_copies.c.recipient_title,
            copy_events.c.note,
            reports.c.year,
            reports.c.month_number,
        )
        .select_from(report_copies.join(reports).join(copy_events))
        .where(
            report_copies.c.state == CopyState.REVISION_ASKED,
            copy_events.c.state == CopyState.REVISION_ASKED,
            ~_replaced(),
        )
    )
    for asked_on, title, note, year, number in connection.execute(query):
        due_on = leaving_due_on(asked_on)
        if due_on <= scope.last_day:
            text = f"{title}: {note}"
            yield ToDoLine(due_on, ToDoKind.REVISION_ASKED, text, month=Month(year, number))


def _replaced() -> sa.Exists:
    """Return the condition that a newer version of a report is signed."""
    newer = reports.alias("newer")
    return sa.exists().where(
        newer.c.year == reports.c.year,
        newer.c.month_number == reports.c.month_number,
        newer.c.version > reports.c.version,
        newer.c.pdf_sha256 != "",
    )


def report_due(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """The next report that is not signed."""
    if scope.client_id is not None:
        return
    month, due_on = next_report(connection, scope.today)
    if due_on <= scope.last_day:
        yield ToDoLine(due_on, ToDoKind.REPORT_DUE, month_name(month), month=month)


def subject_requests_open(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Requests of persons about their own data that wait for an answer (UU 27/2022, 3 × 24 h).

    The day is that of UTC: never later than the office's own.
    """
    query = sa.select(
        subject_requests.c.received_at, subject_requests.c.kind, subject_requests.c.client_id
    ).where(subject_requests.c.answered_at.is_(None), scope.of(subject_requests.c.client_id))
    for received_at, kind, client_id in connection.execute(query):
        due_on = (received_at + ANSWER_WITHIN).date()
        if due_on <= scope.last_day:
            yield ToDoLine(due_on, ToDoKind.SUBJECT_REQUEST, word(kind), client_id)


def appointments_waiting(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Planned things whose day is near or has passed without a note, a reason or a new day."""
    query = sa.select(
        appointments.c.planned_on,
        appointments.c.kind,
        appointments.c.title,
        appointments.c.purpose,
        appointments.c.client_id,
    ).where(
        appointments.c.state == AppointmentState.PLANNED,
        appointments.c.planned_on <= scope.last_day,
        scope.of(appointments.c.client_id),
    )
    for day, kind, title, purpose, client_id in connection.execute(query):
        text = " · ".join(part for part in (word(kind), title or purpose) if part)
        yield ToDoLine(day, ToDoKind.PLANNED, text, client_id)


def referral_answers_due(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Referrals whose answer or outcome is expected by a day."""
    query = (
        sa.select(
            referrals.c.answer_by, referrals.c.service, potentials.c.name, referrals.c.client_id
        )
        .select_from(referrals.join(potentials))
        .where(
            referrals.c.state.in_(AWAITING),
            referrals.c.answer_by <= scope.last_day,
            scope.of(referrals.c.client_id),
        )
    )
    for due_on, service, name, client_id in connection.execute(query):
        yield ToDoLine(due_on, ToDoKind.REFERRAL_ANSWER, f"{service} · {name}", client_id)


def receipts_to_look_into(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Aid whose receipt nobody looked into: of a client each, else one line for all of it."""
    aid = aid_entries.c
    received_by = latest_day_to_look_into(scope.last_day)
    waits = sa.and_(
        aid.verification == Verification.OPEN,
        aid.voided_on.is_(None),
        aid.received_on <= received_by,
    )
    if scope.client_id is not None:
        query = sa.select(aid.received_on, aid.programme_code, aid.stage).where(
            waits, aid.client_id == scope.client_id
        )
        for day, code, stage in connection.execute(query):
            text = " ".join(filter(None, (code, stage)))
            due_on = look_into_by(day)
            yield ToDoLine(due_on, ToDoKind.AID_UNVERIFIED, text, scope.client_id)
        return
    first, entries = connection.execute(
        sa.select(sa.type_coerce(sa.func.min(aid.received_on), sa.Date), sa.func.count()).where(
            waits
        )
    ).one()
    if entries:
        yield ToDoLine(look_into_by(first), ToDoKind.AID_UNVERIFIED, receipts_said(entries))


def potential_contacts_due(connection: sa.Connection, scope: Scope) -> Iterable[ToDoLine]:
    """Next contacts that were agreed with a potential, until a later contact is noted."""
    if scope.client_id is not None:
        return
    later = potential_contacts.alias("later")
    answered = sa.exists().where(
        later.c.potential_id == potential_contacts.c.potential_id,
        later.c.happened_on > potential_contacts.c.happened_on,
    )
    query = (
        sa.select(
            potential_contacts.c.next_on,
            potential_contacts.c.about,
            potentials.c.name,
            potentials.c.id,
        )
        .select_from(potential_contacts.join(potentials))
        .where(
            potential_contacts.c.next_on <= scope.last_day,
            potentials.c.ended_on.is_(None),
            ~answered,
        )
    )
    for due_on, about, name, potential_id in connection.execute(query):
        yield ToDoLine(
            due_on, ToDoKind.NETWORK_CONTACT, f"{name} · {about}", potential_id=potential_id
        )


SOURCES: tuple[Source, ...] = (
    case_reviews_due,
    holds_that_end,
    plan_steps_due,
    follow_ups_agreed,
    consents_that_end,
    receipts_missing,
    copies_waiting,
    mails_that_ask,
    revisions_asked,
    report_due,
    subject_requests_open,
    appointments_waiting,
    referral_answers_due,
    receipts_to_look_into,
    potential_contacts_due,
)
"""Every source of the list, one line each."""


def name_lines(
    connection: sa.Connection, scope: Scope, lines: Sequence[ToDoLine]
) -> list[ToDoLine]:
    """Put in the names and villages of the clients, in one query for all lines.

    While closed, a client of level 3 stays unnamed and nothing is said of the matter.
    """
    wanted = sorted({line.client_id for line in lines if line.client_id is not None})
    village = place_name()
    query = (
        sa.select(clients.c.id, clients.c.name, village, clients.c.confidentiality)
        .select_from(clients.outerjoin(villages, villages.c.code == clients.c.village_code))
        .where(clients.c.id.in_(wanted))
    )
    known = {client_id: facts for client_id, *facts in connection.execute(query)}
    named = []
    for line in lines:
        name, place, level = known.get(line.client_id or 0, ("", "", ORDINARY))
        if not scope.opened and is_hidden(level):
            named.append(replace(line, text="", is_hidden=True))
        else:
            named.append(replace(line, client_name=name, village_name=place))
    return named

# SPDX-License-Identifier: MIT
"""Reads reports, copies, recipients and the first page: plain statements, frozen lines."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.backup_records import backup_standing
from tksk_desktop.storage.case_reads import caseload
from tksk_desktop.storage.confidential_veil import drafts_seen
from tksk_desktop.storage.double_reads import count_open_pairs
from tksk_desktop.storage.kept_forms import unfinished_forms
from tksk_desktop.storage.next_report import next_report
from tksk_desktop.storage.referral_counts import referral_standing
from tksk_desktop.storage.schema import (
    attendances,
    case_stages,
    cases,
    client_needs,
    clients,
    copy_events,
    drafts,
    outgoing_mails,
    recipients,
    report_copies,
    reports,
    sessions,
    villages,
)
from tksk_desktop.storage.session_counts import count_sessions
from tksk_desktop.storage.to_do_reads import ToDoReads
from tksk_desktop.usecases.copies.readings import MailLine
from tksk_desktop.usecases.readings import (
    CopyEventLine,
    CopyLine,
    DraftLine,
    HomeSheet,
    RecipientSheet,
    ReportLine,
)

NOT_SEEN_DAYS = 90


class ReportReads:
    """Reads of reports and their copies over one engine; ``opened`` as in ``confidential_veil``."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def year(self, year: int) -> tuple[ReportLine, ...]:
        """Return all versions of a year's reports, months in order, the newest version last."""
        with self._engine.connect() as connection:
            return _report_lines(connection, reports.c.year == year)

    def due(self, today: date) -> tuple[Month, date]:
        """Return the month whose report is due next, and the day."""
        with self._engine.connect() as connection:
            return next_report(connection, today)

    def copies(self) -> tuple[CopyLine, ...]:
        """Return every copy ever made, the newest report first."""
        with self._engine.connect() as connection:
            lines = _report_lines(connection, sa.true())
        return tuple(copy for line in reversed(lines) for copy in line.copies)

    def copies_of(self, report_id: int) -> tuple[CopyLine, ...]:
        """Return the copies of one report in their order."""
        with self._engine.connect() as connection:
            lines = _report_lines(connection, reports.c.id == report_id)
        return tuple(copy for line in lines for copy in line.copies)

    def copy(self, copy_id: int) -> CopyLine:
        """Return one copy; raise NotFound."""
        for line in self.copies():
            if line.id == copy_id:
                return line
        raise NotFound("copy")

    def receipt_photo(self, event_id: int) -> bytes:
        """Return the photo of a receipt; raise NotFound."""
        query = sa.select(copy_events.c.receipt_photo).where(copy_events.c.id == event_id)
        with self._engine.connect() as connection:
            photo = connection.scalar(query)
        if photo is None:
            raise NotFound("photo")
        return bytes(photo)

    def recipients(self) -> tuple[RecipientSheet, ...]:
        """Return all recipients in their order."""
        columns = [recipients.c[name] for name in RecipientSheet.__dataclass_fields__]
        query = sa.select(*columns).order_by(recipients.c.position, recipients.c.id)
        with self._engine.connect() as connection:
            return tuple(RecipientSheet(*row) for row in connection.execute(query))

    def home(self, today: date) -> HomeSheet:
        """Return the figures of the first page."""
        month = Month.of(today)
        with self._engine.connect() as connection:
            report_month, due_on = next_report(connection, today)
            newest = _report_lines(connection, reports.c.pdf_sha256 != "")
            return HomeSheet(
                today=today,
                to_do=ToDoReads(self._engine, opened=self._opened).lines(today),
                sessions_this_month=_sessions_held(connection, month),
                sessions_last_month=_sessions_held(connection, month.previous),
                cases_by_stage=_cases_by_stage(connection),
                needs_by_village=_needs_by_village(connection),
                clients=connection.scalar(
                    sa.select(sa.func.count())
                    .select_from(clients)
                    .where(clients.c.merged_into_id.is_(None), clients.c.outside_place == "")
                )
                or 0,
                caseload=caseload(connection),
                not_seen_for_90_days=_not_seen(connection, today),
                drafts=drafts_seen(connection, _drafts(connection), self._opened),
                last_report=newest[-1] if newest else None,
                report_month=report_month,
                report_due_on=due_on,
                backup=backup_standing(connection),
                open_doubles=count_open_pairs(connection),
                referrals=referral_standing(connection, today),
                unsaved=unfinished_forms(connection),
            )


def _report_lines(connection: sa.Connection, where: Any) -> tuple[ReportLine, ...]:
    rows = connection.execute(
        sa.select(
            reports.c.id,
            reports.c.year,
            reports.c.month_number,
            reports.c.version,
            reports.c.state,
            reports.c.letter_number,
            reports.c.signed_at,
        )
        .where(where)
        .order_by(reports.c.year, reports.c.month_number, reports.c.version)
    ).all()
    copies = _copies(connection, {row.id: row for row in rows})
    return tuple(
        ReportLine(
            id=row.id,
            month=Month(row.year, row.month_number),
            version=row.version,
            state=row.state,
            letter_number=row.letter_number,
            signed_at=row.signed_at,
            copies=tuple(copies.get(row.id, ())),
        )
        for row in rows
    )


def _copies(connection: sa.Connection, owners: dict[int, Any]) -> dict[int, list[CopyLine]]:
    rows = connection.execute(
        sa.select(report_copies)
        .where(report_copies.c.report_id.in_(owners))
        .order_by(report_copies.c.position)
    ).all()
    events = _events(connection, [row.id for row in rows])
    mails = _mails(connection, [row.id for row in rows])
    found: dict[int, list[CopyLine]] = {}
    for row in rows:
        owner = owners[row.report_id]
        line = CopyLine(
            id=row.id,
            report_id=row.report_id,
            month=Month(owner.year, owner.month_number),
            version=owner.version,
            letter_number=owner.letter_number,
            recipient_title=row.recipient_title,
            role=row.role,
            position=row.position,
            state=row.state,
            events=tuple(events.get(row.id, ())),
            mail=mails.get(row.id),
        )
        found.setdefault(row.report_id, []).append(line)
    return found


def _events(connection: sa.Connection, copy_ids: list[int]) -> dict[int, list[CopyEventLine]]:
    rows = connection.execute(
        sa.select(
            copy_events.c.copy_id,
            copy_events.c.state,
            copy_events.c.happened_at,
            copy_events.c.happened_on,
            copy_events.c.way,
            copy_events.c.receiver_name,
            copy_events.c.note,
            copy_events.c.sheets,
            copy_events.c.receipt_photo.is_not(None),
            copy_events.c.id,
        )
        .where(copy_events.c.copy_id.in_(copy_ids))
        .order_by(copy_events.c.id)
    )
    found: dict[int, list[CopyEventLine]] = {}
    for copy_id, *line in rows:
        found.setdefault(copy_id, []).append(CopyEventLine(*line))
    return found


def _mails(connection: sa.Connection, copy_ids: list[int]) -> dict[int, MailLine]:
    """Return the newest message of each copy that has one."""
    columns = [outgoing_mails.c[name] for name in MailLine.__dataclass_fields__]
    query = (
        sa.select(*columns)
        .where(outgoing_mails.c.copy_id.in_(copy_ids))
        .order_by(outgoing_mails.c.id)
    )
    return {row.copy_id: MailLine(*row) for row in connection.execute(query)}


def _sessions_held(connection: sa.Connection, month: Month) -> tuple[SessionCount, ...]:
    return count_sessions(connection, month.first_day, month.last_day)


def _cases_by_stage(connection: sa.Connection) -> tuple[tuple[str, str, int], ...]:
    """Return code, name and open cases of every stage in use or with open cases, in order."""
    count = sa.func.count(cases.c.id)
    of_stage = sa.and_(cases.c.stage == case_stages.c.code, cases.c.closed_on.is_(None))
    query = (
        sa.select(case_stages.c.code, case_stages.c.name, count)
        .select_from(case_stages.outerjoin(cases, of_stage))
        .group_by(case_stages.c.code)
        .having(sa.or_(case_stages.c.active, count > 0))
        .order_by(case_stages.c.position, case_stages.c.code)
    )
    return tuple((code, name, held) for code, name, held in connection.execute(query))


def _needs_by_village(connection: sa.Connection) -> tuple[tuple[str, int], ...]:
    carrying = sa.and_(client_needs.c.client_id == clients.c.id, client_needs.c.until.is_(None))
    query = (
        sa.select(villages.c.name, sa.func.count(client_needs.c.client_id.distinct()))
        .select_from(
            villages.outerjoin(clients, clients.c.village_code == villages.c.code).outerjoin(
                client_needs, carrying
            )
        )
        .group_by(villages.c.code)
        .order_by(villages.c.name)
    )
    return tuple((name, people) for name, people in connection.execute(query))


def _not_seen(connection: sa.Connection, today: date) -> int:
    """Count clients with an open case who were at no session for ninety days."""
    since = today - timedelta(days=NOT_SEEN_DAYS)
    seen = (
        sa.select(attendances.c.client_id)
        .select_from(attendances.join(sessions))
        .where(
            attendances.c.state == AttendanceState.PRESENT,
            sessions.c.held_on >= since,
        )
    )
    # Nobody is late whose case was opened only just now.
    query = sa.select(sa.func.count(cases.c.client_id.distinct())).where(
        cases.c.closed_on.is_(None), cases.c.opened_on < since, cases.c.client_id.not_in(seen)
    )
    return connection.scalar(query) or 0


def _drafts(connection: sa.Connection) -> tuple[DraftLine, ...]:
    columns = [drafts.c[name] for name in DraftLine.__dataclass_fields__]
    query = sa.select(*columns).order_by(drafts.c.saved_at.desc())
    return tuple(DraftLine(*row) for row in connection.execute(query))

# SPDX-License-Identifier: MIT
"""The reports, as acts need them, and the warnings about their months."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Recipient, RecipientRole
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.domain.reports import MonthlyReport, ReportState, ReportWarning
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.storage.confidential_veil import notes_seen
from tksk_desktop.storage.consent_reads import photographed_without_consent
from tksk_desktop.storage.journal_entries import journal_entries
from tksk_desktop.storage.month_counts import count_month
from tksk_desktop.storage.schema import (
    aid_proposals,
    drafts,
    guidance_lists,
    office,
    referrals,
    report_copies,
    reports,
    session_photos,
    sessions,
    task_letters,
)
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.sessions.journal_readings import JournalEntry

NUMBERED: tuple[tuple[sa.Table, sa.ColumnElement[date]], ...] = (
    (reports, reports.c.letter_date),
    (task_letters, task_letters.c.letter_date),
    (referrals, referrals.c.prepared_on),
    (aid_proposals, aid_proposals.c.proposed_on),
    (guidance_lists, guidance_lists.c.made_on),
)
"""The letters that count through one register, and the column with their day."""


class DatabaseReports:
    """Fulfils ``needs.ReportRecords``."""

    def __init__(self, session: Session, confidential: frozenset[str]) -> None:
        self._session = session
        self._confidential = confidential

    def add(self, report: MonthlyReport) -> None:
        """Add a report."""
        self._session.add(report)

    def get(self, report_id: int) -> MonthlyReport:
        """Return a report; raise NotFound."""
        report = self._session.get(MonthlyReport, report_id)
        if report is None:
            raise NotFound("report")
        return report

    def newest(self, month: Month) -> MonthlyReport | None:
        """Return the newest version of a month's report, or None."""
        query = (
            sa.select(MonthlyReport)
            .where(reports.c.year == month.year, reports.c.month_number == month.number)
            .order_by(reports.c.version.desc())
            .limit(1)
        )
        return self._session.scalars(query).one_or_none()

    def highest_running_number(self, year: int) -> int:
        """Return the highest running number of the letters dated in a year, of any kind."""
        found = (
            self._session.scalar(
                sa.select(sa.func.max(table.c.running_number)).where(_dated_in(day, year))
            )
            for table, day in NUMBERED
        )
        return max(number or 0 for number in found)

    def number_is_taken(self, year: int, running_number: int, *, besides: int) -> bool:
        """Tell whether another letter of that year has the running number."""
        return any(
            self._session.scalar(
                sa.select(sa.func.count()).where(
                    _dated_in(day, year),
                    table.c.running_number == running_number,
                    reports.c.id != besides if table is reports else sa.true(),
                )
            )
            for table, day in NUMBERED
        )

    def count_month(self, month: Month) -> MonthFigures:
        """Count the month from the records as they are now."""
        return count_month(self._session.connection(), month, confidential=self._confidential)

    def photos(self, month: Month) -> tuple[PhotoSheet, ...]:
        """Return the photos of a month's notes in the order of their days, without veiled ones.

        A picture from a note with a client of level 3 never goes into a report.
        """
        query = (
            sa.select(session_photos.c.picture, session_photos.c.caption, sessions.c.held_on)
            .select_from(session_photos.join(sessions))
            .where(_held_in(month), notes_seen(opened=False))
            .order_by(sessions.c.held_on, session_photos.c.id)
        )
        return tuple(PhotoSheet(*row) for row in self._session.execute(query))

    def journal(self, month: Month) -> tuple[JournalEntry, ...]:
        """Return what was done in a month, whenever it was written, by day and time."""
        return journal_entries(self._session.connection(), month, confidential=self._confidential)

    def copy_owner(self, copy_id: int) -> MonthlyReport:
        """Return the report that a copy belongs to; raise NotFound."""
        query = sa.select(report_copies.c.report_id).where(report_copies.c.id == copy_id)
        report_id = self._session.scalar(query)
        if report_id is None:
            raise NotFound("copy")
        return self.get(report_id)

    def find_warnings(
        self, month: Month, today: date, letter_date: date | None = None
    ) -> tuple[tuple[ReportWarning, int], ...]:
        """Return what the month lacks, each with its number of records.

        Recipients are those of the letter's date, today where none is set.
        """
        figures = self.count_month(month)
        held = sum(count.sessions for count in figures.sessions)
        late = sum(row.recorded_late for row in figures.journal)
        wrong = sum(not flow.adds_up for flow in figures.needs)
        found = (
            (ReportWarning.NO_ORIGINAL_RECIPIENT, 0, not self._has_original(letter_date or today)),
            (ReportWarning.FIGURES_DO_NOT_ADD_UP, wrong, not figures.reconciles),
            (ReportWarning.MONTH_NOT_OVER, 0, today <= month.last_day),
            (ReportWarning.FORMER_MONTH_UNSIGNED, 0, self._former_is_unsigned(month)),
            (ReportWarning.NO_SESSIONS, 0, not held),
            (ReportWarning.NO_PHOTOS, 0, bool(held) and not figures.photos),
            (
                ReportWarning.NO_OBSTACLES,
                0,
                bool(held) and not any(count.times for count in figures.obstacles),
            ),
            (ReportWarning.CAMAT_UNNAMED, 0, self._camat_is_unnamed()),
            self._counted(
                ReportWarning.SESSION_WITHOUT_RESULT,
                sa.select(sa.func.count()).where(
                    _held_in(month),
                    sessions.c.result == "",
                    sessions.c.kind != SessionKind.OTHER,
                ),
            ),
            self._counted(
                ReportWarning.PHOTOS_WITHOUT_CONSENT,
                sa.select(sa.func.count()).where(_held_in(month), photographed_without_consent()),
            ),
            self._counted(
                ReportWarning.DRAFTS_LEFT, sa.select(sa.func.count()).select_from(drafts)
            ),
            (ReportWarning.LATE_ENTRIES, late, bool(late)),
        )
        return tuple((warning, records) for warning, records, stands in found if stands)

    def _counted(
        self, warning: ReportWarning, query: sa.Select[int]
    ) -> tuple[ReportWarning, int, bool]:
        records = int(self._session.scalar(query) or 0)
        return warning, records, bool(records)

    def _has_original(self, day: date) -> bool:
        everyone = self._session.scalars(sa.select(Recipient))
        return any(
            r.role is RecipientRole.ORIGINAL and r.gets(ReportKind.MONTHLY, day) for r in everyone
        )

    def _former_is_unsigned(self, month: Month) -> bool:
        """Tell whether the month before had work but has no signed report."""
        former = self.newest(month.previous)
        if former is not None and former.state is ReportState.SIGNED:
            return False
        work = sa.select(sa.func.count()).where(_held_in(month.previous))
        return bool(self._session.scalar(work))

    def _camat_is_unnamed(self) -> bool:
        query = sa.select(office.c.camat_endorses, office.c.camat_name)
        row = self._session.execute(query).first()
        return row is not None and row.camat_endorses and not row.camat_name


def _held_in(month: Month) -> sa.ColumnElement[bool]:
    return sessions.c.held_on.between(month.first_day, month.last_day)


def _dated_in(day: sa.ColumnElement[date], year: int) -> sa.ColumnElement[bool]:
    return day.between(date(year, 1, 1), date(year, 12, 31))

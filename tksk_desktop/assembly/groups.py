# SPDX-License-Identifier: MIT
"""Joins the acts on groups to what they read and to what sets their papers."""

from __future__ import annotations

from datetime import date
from functools import partial

from tksk_desktop.assembly.care import read_session_sheet
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office
from tksk_desktop.exchange.group_tables import group_workbook
from tksk_desktop.gui.group_acts import GroupActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.group_papers.paper_writer import ReportlabGroupPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.group_reads import GroupReads
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.groups import (
    enter_figures as figures,
    keep_lists as lists,
    plan_meetings as planning,
)
from tksk_desktop.usecases.groups.correct_membership import correct_membership
from tksk_desktop.usecases.groups.papers import (
    make_attendance_list,
    make_minutes,
    make_progress_paper,
)
from tksk_desktop.usecases.groups.readings import AttendanceSheet, GroupFile, Seat
from tksk_desktop.usecases.readings import SessionSheet

MONTHS_SHOWN = 12


class StoreGroupSources:
    """Fulfils ``groups.papers.GroupSources`` from the reads of the store."""

    def __init__(
        self, store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting
    ) -> None:
        self._store, self._clock, self._sitting = store, clock, sitting

    def reads(self) -> GroupReads:
        """Return the reads over the open store."""
        return GroupReads(self._store.engine(), opened=self._sitting.use())

    def office(self) -> Office:
        """Return the profile."""
        with self._store.open_work() as work:
            return work.office.get()

    def file(self, group_id: int, last: Month) -> GroupFile:
        """Return all of a group, with the twelve months up to the last."""
        months = [last]
        while len(months) < MONTHS_SHOWN:
            months.insert(0, months[0].previous)
        return self.reads().file(group_id, months, self._clock.today())

    def expected(self, group_id: int, on: date) -> tuple[Seat, ...]:
        """Return who belongs to the group on a day."""
        return self.reads().expected(group_id, on)

    def note(self, session_id: int) -> SessionSheet:
        """Return a note; an opening of a confidential one is logged."""
        return read_session_sheet(session_id, store=self._store, sitting=self._sitting)

    def attendance(self, session_id: int) -> AttendanceSheet:
        """Return the attendance of a meeting."""
        return self.reads().attendance(session_id)

    def village_name(self, code: str | None) -> str:
        """Return a village's name, empty where it is not one of the sub-district."""
        with self._store.open_work() as work:
            return next((each.name for each in work.office.villages() if each.code == code), "")


def join_groups(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting, fonts: PaperFonts
) -> GroupActs:
    """Return the acts on groups."""
    sources = StoreGroupSources(store, clock, sitting)
    open_work = store.open_work
    writer = ReportlabGroupPapers(fonts)

    def export(group_id: int, last: Month) -> bytes:
        return group_workbook(sources.file(group_id, last))

    return GroupActs(
        kinds=lambda: sources.reads().kinds(),
        lists=partial(lists.read_lists, open_work=open_work),
        add_kind=partial(lists.add_kind, open_work=open_work, clock=clock),
        change_kind=partial(lists.change_kind, open_work=open_work),
        correct_membership=partial(correct_membership, open_work=open_work, clock=clock),
        file=sources.file,
        expected=sources.expected,
        attendance=sources.attendance,
        plan_series=partial(planning.plan_series, open_work=open_work, clock=clock),
        change_series=partial(planning.change_series, open_work=open_work, clock=clock),
        add_indicator=partial(lists.add_indicator, open_work=open_work, clock=clock),
        change_indicator=partial(lists.change_indicator, open_work=open_work),
        enter_figures=partial(figures.enter_figures, open_work=open_work, clock=clock),
        attendance_paper=partial(make_attendance_list, sources=sources, writer=writer, clock=clock),
        minutes=partial(make_minutes, sources=sources, writer=writer, clock=clock),
        progress_paper=partial(make_progress_paper, sources=sources, writer=writer, clock=clock),
        export=export,
    )

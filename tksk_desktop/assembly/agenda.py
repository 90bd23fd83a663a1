# SPDX-License-Identifier: MIT
"""Joins the acts on the agenda and the visit plans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.exchange.calendar_file import write_calendar
from tksk_desktop.gui.agenda_acts import AgendaActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.visit_sheet import write_visit_sheet
from tksk_desktop.storage.agenda_reads import AgendaReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.visit_reads import VisitReads
from tksk_desktop.usecases.agenda import order_visits as ordering, plan_appointment as planning
from tksk_desktop.usecases.agenda.export_calendar import calendar_events
from tksk_desktop.usecases.agenda.readings import AgendaDays, AgendaItem
from tksk_desktop.usecases.agenda.record_visit import record_visit
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting


def join_agenda(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting, fonts: PaperFonts
) -> AgendaActs:
    """Return the acts on the agenda."""
    work = store.open_work

    def agenda() -> AgendaReads:
        return AgendaReads(store.engine(), opened=sitting.use())

    def visits() -> VisitReads:
        return VisitReads(store.engine(), opened=sitting.use())

    def day(day: date) -> tuple[AgendaItem, ...]:
        return agenda().items(day, day, clock.today())

    def days(first: date, last: date) -> AgendaDays:
        return agenda().days(first, last, clock.today())

    def miss(
        appointment_id: int, obstacle: ObstacleKind, reason: str, *, again_on: date | None = None
    ) -> Changes:
        return planning.miss_appointment(
            appointment_id, obstacle, reason, again_on=again_on, open_work=work, clock=clock
        )

    def visit_sheet(day: date, with_names: bool) -> bytes:
        with work() as reading:
            office = reading.office.get()
        return write_visit_sheet(
            visits().day(day, clock.today()),
            subdistrict_name=office.subdistrict_name,
            with_names=with_names,
            paper=office.paper,
            fonts=fonts,
        )

    def calendar_file(first: date, last: date) -> bytes:
        with work() as reading:
            zone = reading.office.get().zone
            names = frozenset(village.name for village in reading.office.villages())
        items = agenda().items(first, last, clock.today())
        return write_calendar(calendar_events(items, names, zone), clock.now())

    def order_villages(day: date, codes: Sequence[str]) -> Changes:
        return ordering.order_villages(day, codes, open_work=work)

    return AgendaActs(
        day=day,
        days=days,
        appointment=lambda appointment_id: agenda().appointment(appointment_id),
        plan=partial(planning.plan_appointment, open_work=work, clock=clock),
        change=partial(planning.change_appointment, open_work=work, clock=clock),
        cancel=partial(planning.cancel_appointment, open_work=work),
        miss=miss,
        due_people=lambda until, unseen: visits().due_people(until, unseen, clock.today()),
        plan_visits=lambda people, day: planning.plan_visits(
            people, day, open_work=work, clock=clock
        ),
        visit_day=lambda day: visits().day(day, clock.today()),
        order_by_road=partial(ordering.order_by_road, open_work=work),
        order_villages=order_villages,
        order_visits=partial(ordering.order_visits, open_work=work),
        note_road=partial(ordering.note_road, open_work=work),
        record_visit=partial(record_visit, open_work=work, clock=clock),
        visit_sheet=visit_sheet,
        places=lambda: visits().places(),
        keep_places=partial(ordering.keep_places, open_work=work),
        calendar_file=calendar_file,
    )

# SPDX-License-Identifier: MIT
"""Counts a month from the records, one query per indicator, by the day of the event.

Notes with a client of level 3 are counted like all others; their place, their obstacles' words and
the initials stay out of the report, and the kinds of level 3 are totals of the sub-district.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.appointments import AppointmentState
from tksk_desktop.domain.clients import initials
from tksk_desktop.domain.households import MemberBegan
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.month_figures import (
    CaseFigures,
    JournalRow,
    MonthFigures,
    NeedFlow,
    ObstacleCount,
    PlaceCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.storage.aid_counts import count_accompaniment, count_aid
from tksk_desktop.storage.confidential_veil import HIDDEN, note_text, veiled_notes
from tksk_desktop.storage.follow_up_reads import (
    agrees_on_a_day,
    due_and_open_on,
    settled_between,
)
from tksk_desktop.storage.group_counts import count_groups
from tksk_desktop.storage.living_places import counted_needs
from tksk_desktop.storage.proposal_records import proposals_of
from tksk_desktop.storage.referral_counts import count_referrals
from tksk_desktop.storage.schema import (
    appointments,
    attendances,
    case_closings,
    cases,
    client_needs,
    clients,
    groups,
    household_members,
    obstacles,
    office,
    reports,
    session_photos,
    sessions,
    villages,
)
from tksk_desktop.storage.session_counts import count_sessions
from tksk_desktop.storage.session_type_records import type_name
from tksk_desktop.vocabulary import word

INITIALS_SHOWN = 4
"""So many clients of one session are named by initials; more are counted."""


def count_month(
    connection: sa.Connection, month: Month, *, confidential: frozenset[str]
) -> MonthFigures:
    """Count a month; ``confidential`` are the kinds shown as sub-district totals only."""
    held = sessions.c.held_on.between(month.first_day, month.last_day)
    count = sa.func.count()
    registered = clients.c.registered_on
    return MonthFigures(
        month=month,
        journal=(
            *journal_rows(connection, held, confidential, late=False),
            *journal_rows(
                connection, late_entries(month.first_day, month.last_day), confidential, late=True
            ),
        ),
        sessions=count_sessions(connection, month.first_day, month.last_day),
        places=_place_counts(connection, held),
        needs=_need_flows(connection, month, confidential),
        obstacles=_obstacle_counts(connection, held, month),
        cases=_case_figures(connection, month),
        registered=_scalar(connection, clients, registered <= month.last_day, _is_served()),
        newly_registered=_scalar(
            connection,
            clients,
            registered.between(month.first_day, month.last_day),
            _is_served(),
        ),
        follow_ups_agreed=_scalar(connection, sessions, held, agrees_on_a_day()),
        follow_ups_settled=_scalar(
            connection, sessions, settled_between(month.first_day, month.last_day)
        ),
        follow_ups_due=_scalar(connection, sessions, due_and_open_on(month.last_day)),
        photos=connection.execute(
            sa.select(count).select_from(session_photos.join(sessions)).where(held)
        ).scalar_one(),
        villages=tuple(
            (code, name)
            for code, name in connection.execute(
                sa.select(villages.c.code, villages.c.name).order_by(villages.c.name)
            )
        ),
        groups=count_groups(connection, month),
        proposals=proposals_of(connection, month),
        aid=count_aid(connection, month.first_day, month.last_day),
        accompaniment=count_accompaniment(connection, month.first_day, month.last_day),
        referrals=count_referrals(connection, month),
    )


def _scalar(connection: sa.Connection, table: sa.Table, *where: Any) -> int:
    query = sa.select(sa.func.count()).select_from(table).where(*where)
    return int(connection.execute(query).scalar_one())


def _is_served() -> Any:
    """Leave out merged records, and members of a family without a need of their own.

    Being expected at a session with the family is none, having come to one is.
    """

    def has(table: sa.Table, *where: Any) -> Any:
        return sa.exists().where(table.c.client_id == clients.c.id, *where)

    came = has(attendances, attendances.c.state == AttendanceState.PRESENT)
    own = (has(client_needs), has(cases), came)
    entered = household_members.c.began.in_((MemberBegan.BIRTH, MemberBegan.JOINED))
    served = sa.or_(*own, sa.not_(has(household_members, entered)))
    return sa.and_(clients.c.merged_into_id.is_(None), served)


def missed_by_report() -> Any:
    """Notes that were recorded after their month's report was signed.

    A revision signed after the note holds it, so the note is no longer late.
    """
    of_held_month = sa.and_(
        reports.c.state == ReportState.SIGNED,
        sa.cast(sa.func.strftime("%Y", sessions.c.held_on), sa.Integer) == reports.c.year,
        sa.cast(sa.func.strftime("%m", sessions.c.held_on), sa.Integer) == reports.c.month_number,
    )
    before = sa.exists().where(of_held_month, reports.c.signed_at < sessions.c.recorded_at)
    after = sa.exists().where(of_held_month, reports.c.signed_at >= sessions.c.recorded_at)
    return sa.and_(before, ~after)


def late_entries(since: Any, until: Any) -> Any:
    """Notes that an earlier month's report missed, recorded in the month of these two days."""
    recorded = day_of_writing()
    return sa.and_(
        sessions.c.held_on < since,
        recorded >= since,
        recorded <= until,
        missed_by_report(),
    )


def day_of_writing() -> Any:
    """Return the day a note was written by the office's own clock, not by UTC.

    What is written at seven in the morning of the first belongs to the new month already.
    """
    ahead = {zone: f"+{zone.hours_ahead} hours" for zone in TimeZone}
    shift = sa.select(sa.case(ahead, value=office.c.zone)).scalar_subquery()
    return sa.func.date(sessions.c.recorded_at, shift, type_=sa.Date)


def journal_rows(
    connection: sa.Connection, where: Any, confidential: frozenset[str], *, late: bool
) -> Iterable[JournalRow]:
    """Return notes as rows of the journal, by day and time."""
    rows = connection.execute(
        sa.select(
            sessions,
            villages.c.name.label("village_name"),
            groups.c.name.label("group_name"),
            type_name().label("type_name"),
        )
        .select_from(
            sessions.outerjoin(villages, villages.c.code == sessions.c.village_code).outerjoin(
                groups, groups.c.id == sessions.c.group_id
            )
        )
        .where(where)
        .order_by(sessions.c.held_on, sessions.c.starts_at, sessions.c.id)
    ).all()
    present = _present_names(connection, where, confidential)
    hindrances = _obstacle_words(connection, where)
    veiled = set(connection.scalars(veiled_notes()))
    return [
        JournalRow(
            session_id=row.id,
            held_on=row.held_on,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            place=_place(row, is_veiled=row.id in veiled),
            activity=_activity(row, present[row.id], is_veiled=row.id in veiled),
            obstacles=hindrances[row.id],
            recorded_late=late,
        )
        for row in rows
    ]


def _place(row: Any, *, is_veiled: bool) -> str:
    """Say where it was; of a veiled note only what kind of place, never the village."""
    if is_veiled:
        return word(row.place_kind)
    return ", ".join(part for part in (row.place or word(row.place_kind), row.village_name) if part)


def _activity(row: Any, names: list[str], *, is_veiled: bool) -> str:
    """Say what was done and for how many, by initials where they are few; never a name."""
    own_title = "" if is_veiled else row.title
    title = row.group_name or own_title
    text = f"{row.type_name}: {title}" if title else row.type_name
    if row.kind is SessionKind.OTHER and not names and not row.walk_ins:
        return text
    shown = [name for name in names if name]
    if 0 < len(names) <= INITIALS_SHOWN and len(shown) == len(names):
        text += f" ({', '.join(shown)})"
    elif names:
        text += f" ({len(names)} orang)"
    return f"{text}, tambahan {row.walk_ins} orang" if row.walk_ins else text


def _present_names(
    connection: sa.Connection, where: Any, confidential: frozenset[str]
) -> dict[int, list[str]]:
    """Return the initials of those present, empty for people who are or were confidential."""
    carried = sa.exists().where(
        client_needs.c.client_id == clients.c.id, client_needs.c.kind_code.in_(confidential)
    )
    is_confidential = sa.or_(carried, HIDDEN)
    rows = connection.execute(
        sa.select(attendances.c.session_id, clients.c.name, is_confidential)
        .select_from(
            attendances.join(sessions).join(clients, clients.c.id == attendances.c.client_id)
        )
        .where(where, attendances.c.state == AttendanceState.PRESENT)
        .order_by(attendances.c.id)
    )
    present: dict[int, list[str]] = defaultdict(list)
    for session_id, name, hidden in rows:
        present[session_id].append("" if hidden else initials(name))
    return present


def _obstacle_words(connection: sa.Connection, where: Any) -> dict[int, str]:
    rows = connection.execute(
        sa.select(
            obstacles.c.session_id, obstacles.c.kind, note_text(obstacles.c.text, opened=False)
        )
        .select_from(obstacles.join(sessions))
        .where(where)
        .order_by(obstacles.c.id)
    )
    said: dict[int, list[str]] = defaultdict(list)
    for session_id, kind, text in rows:
        said[session_id].append(f"{word(kind)}: {text}" if text else word(kind))
    return defaultdict(str, {session_id: "; ".join(words) for session_id, words in said.items()})


def _place_counts(connection: sa.Connection, held: Any) -> tuple[PlaceCount, ...]:
    found: dict[PlaceKind, int] = dict(
        connection.execute(
            sa.select(sessions.c.place_kind, sa.func.count())
            .where(held)
            .group_by(sessions.c.place_kind)
        ).all()
    )
    return tuple(PlaceCount(kind, found.get(kind, 0)) for kind in PlaceKind)


def _obstacle_counts(
    connection: sa.Connection, held: Any, month: Month
) -> tuple[ObstacleCount, ...]:
    """Count the hindrances of notes, and those for which planned visits were not held."""
    missed = _missed_visits(connection, month)
    rows = connection.execute(
        sa.select(obstacles.c.kind, note_text(obstacles.c.text, opened=False))
        .select_from(obstacles.join(sessions))
        .where(held)
        .order_by(sessions.c.held_on, obstacles.c.id)
    ).all()
    texts: dict[ObstacleKind, list[str]] = defaultdict(list)
    for kind, text in (*rows, *missed):
        texts[kind].append(text)
    not_held = Counter(kind for kind, _text in missed)
    return tuple(
        ObstacleCount(
            kind,
            len(texts[kind]),
            tuple(dict.fromkeys(t for t in texts[kind] if t)),
            not_held[kind],
        )
        for kind in ObstacleKind
    )


def _missed_visits(connection: sa.Connection, month: Month) -> list[tuple[ObstacleKind, str]]:
    """Return why what was planned in the month was not held; of level 3 only the kind."""
    text = sa.case((HIDDEN, ""), else_=appointments.c.reason)
    query = (
        sa.select(appointments.c.obstacle, text)
        .select_from(appointments.outerjoin(clients, clients.c.id == appointments.c.client_id))
        .where(
            appointments.c.state == AppointmentState.MISSED,
            appointments.c.planned_on.between(month.first_day, month.last_day),
            appointments.c.obstacle.is_not(None),
        )
        .order_by(appointments.c.planned_on, appointments.c.id)
    )
    return [(kind, reason) for kind, reason in connection.execute(query)]


def _need_flows(
    connection: sa.Connection, month: Month, confidential: frozenset[str]
) -> tuple[NeedFlow, ...]:
    """Count opening, movements and closing apart from each other, so that they can disagree."""
    counted = counted_needs()
    since, until = counted.c.since, counted.c.until
    before, last = month.first_day - timedelta(days=1), month.last_day
    village = sa.case((counted.c.kind_code.in_(confidential), ""), else_=counted.c.village_code)

    def carried_on(day: Any) -> Any:
        return sa.and_(since <= day, sa.or_(until.is_(None), until > day))

    def is_a(subject: SubjectKind) -> Any:
        return clients.c.subject == subject

    def people(*where: Any) -> Any:
        return sa.func.count(clients.c.id.distinct()).filter(*where)

    query = (
        sa.select(
            counted.c.kind_code,
            village.label("village"),
            people(carried_on(before)),
            sa.func.count().filter(since.between(month.first_day, last)),
            sa.func.count().filter(until.between(month.first_day, last)),
            people(carried_on(last)),
            people(carried_on(last), clients.c.sex == Sex.MALE),
            people(carried_on(last), clients.c.sex == Sex.FEMALE),
            people(carried_on(last), clients.c.sex.is_(None), is_a(SubjectKind.PERSON)),
            people(carried_on(last), is_a(SubjectKind.FAMILY)),
            people(carried_on(last), is_a(SubjectKind.GROUP)),
            people(carried_on(last), is_a(SubjectKind.COMMUNITY)),
        )
        .select_from(counted.join(clients, clients.c.id == counted.c.client_id))
        .where(since <= last)
        .group_by(counted.c.kind_code, sa.text("village"))
        .order_by(counted.c.kind_code, sa.text("village"))
    )
    flows = (NeedFlow(*row) for row in connection.execute(query))
    return tuple(f for f in flows if f.opening or f.came_in or f.went_out or f.closing)


def _case_figures(connection: sa.Connection, month: Month) -> CaseFigures:
    """Count cases by their closings: one that was reopened came in again on that day."""
    opened, closed = cases.c.opened_on, case_closings.c.closed_on
    again = case_closings.c.reopened_on
    before, last = month.first_day - timedelta(days=1), month.last_day

    def open_on(day: Any) -> Any:
        shut = sa.exists().where(
            case_closings.c.case_id == cases.c.id,
            closed <= day,
            sa.or_(again.is_(None), again > day),
        )
        return sa.and_(opened <= day, ~shut)

    return CaseFigures(
        opening=_scalar(connection, cases, open_on(before)),
        opened=_scalar(connection, cases, opened.between(month.first_day, last))
        + _scalar(connection, case_closings, again.between(month.first_day, last)),
        closed=_scalar(connection, case_closings, closed.between(month.first_day, last)),
        closing=_scalar(connection, cases, open_on(last)),
    )

# SPDX-License-Identifier: MIT
"""Gathers all that a note needs to open, in one go on the database thread; no Qt in here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.gui.acts import Acts
from tksk_desktop.gui.sessions.note_draft import NoteState, from_json, from_sheet, with_captions
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.follow_ups.readings import FollowUpSheet
from tksk_desktop.usecases.readings import (
    AttendanceLine,
    DraftLine,
    GroupSheet,
    PhotoSheet,
    SessionSheet,
)
from tksk_desktop.usecases.session_types.readings import SessionTypeLine

MOST_SHEETS = 12
"""Of so many people the cases are read; a larger meeting is not about one case."""


NOTHING_AGREED = FollowUpSheet()


@dataclass(frozen=True)
class NoteOpening:
    """What the screen shows when a note opens."""

    state: NoteState
    groups: tuple[GroupSheet, ...]
    types: tuple[SessionTypeLine, ...]
    programmes: tuple[Programme, ...] = ()
    """Programmes of aid that a note may accompany."""
    cases: tuple[CaseLine, ...] = ()
    """All cases of the people in the note."""
    photos: tuple[PhotoSheet, ...] = ()
    kept_photos: tuple[PhotoSheet, ...] = ()
    """Those that the draft holds already."""
    draft: DraftLine | None = None
    saved: SessionSheet | None = None
    follow_up: FollowUpSheet = NOTHING_AGREED
    """What became of the saved note's follow-up, and what the note answers."""


def read_new(acts: Acts, start: NoteStart, today: date) -> NoteOpening:
    """Return an empty note with what is already known of it."""
    groups = acts.sessions.groups()
    client_id, case_id = start.client_id, start.case_id
    if client_id is None and case_id is not None:
        client_id = acts.cases.sheet(case_id).line.client_id
    state = NoteState(
        kind=start.kind,
        type_code=start.type_code,
        held_on=start.held_on or today,
        starts_at=start.starts_at,
        ends_at=start.ends_at,
        title=start.title,
        aim=start.aim,
        place_kind=start.place_kind,
        place=start.place,
        case_id=case_id,
        appointment_id=start.appointment_id,
    )
    cases: tuple[CaseLine, ...] = ()
    if client_id is not None:
        client = acts.clients.head(client_id)
        cases = client.cases
        role = SeatRole.CLIENT if start.kind is SessionKind.FAMILY else None
        person = AttendanceLine(client.id, client.name, AttendanceState.PRESENT, role)
        state = replace(
            state,
            people=(person,),
            village_code=client.village_code or None,
            case_id=case_id or only_open_case(cases),
        )
    if start.group_id is not None:
        group = next((g for g in groups if g.id == start.group_id), None)
        code = start.type_code or SessionKind.GROUP.value
        state = replace(state, kind=SessionKind.GROUP, type_code=code, group_id=start.group_id)
        if group is not None:
            members = tuple(
                AttendanceLine(m.client_id, m.client_name, AttendanceState.PRESENT)
                for m in group.members
            )
            state = replace(state, people=members, village_code=group.village_code or None)
    if start.village_code is not None:
        state = replace(state, village_code=start.village_code)
    return NoteOpening(state, groups, acts.session_types.lines(), acts.aid.programmes(), cases)


def read_saved(acts: Acts, session_id: int) -> NoteOpening:
    """Return a saved note, with the unsaved correction of it where one was left."""
    for draft in acts.sessions.drafts():
        if from_json(draft.content).session_id == session_id:
            return _opened_draft(acts, draft)
    sheet = acts.sessions.sheet(session_id)
    follow_up = acts.follow_ups.sheet(session_id)
    answers = tuple(offer.key for offer in follow_up.answers)
    state = replace(from_sheet(sheet), answers=answers)
    return NoteOpening(
        state,
        acts.sessions.groups(),
        acts.session_types.lines(),
        acts.aid.programmes(),
        _cases_of(acts, state),
        photos=sheet.photos,
        saved=sheet,
        follow_up=follow_up,
    )


def read_recorded(acts: Acts, session_id: int, opening: NoteOpening) -> NoteOpening:
    """Return what is known of a note that was opened before it was recorded."""
    saved, follow_up = acts.sessions.sheet(session_id), acts.follow_ups.sheet(session_id)
    return replace(opening, saved=saved, draft=None, follow_up=follow_up)


def read_draft(acts: Acts, draft_id: int) -> NoteOpening:
    """Return a draft with its photos; raise NotFound."""
    draft = next((d for d in acts.sessions.drafts() if d.id == draft_id), None)
    if draft is None:
        raise NotFound("draft")
    return _opened_draft(acts, draft)


def read_signed_months(acts: Acts, year: int) -> frozenset[Month]:
    """Return the months of a year whose newest report is signed."""
    newest: dict[Month, tuple[int, ReportState]] = {}
    for report in acts.reports.year(year):
        if report.month not in newest or newest[report.month][0] < report.version:
            newest[report.month] = (report.version, report.state)
    return frozenset(
        month for month, (_version, state) in newest.items() if state is ReportState.SIGNED
    )


def only_open_case(cases: tuple[CaseLine, ...]) -> int | None:
    """Return the one open case, where there is exactly one."""
    opened = [case.id for case in cases if case.closed_on is None]
    return opened[0] if len(opened) == 1 else None


def _opened_draft(acts: Acts, draft: DraftLine) -> NoteOpening:
    state = from_json(draft.content)
    kept = acts.sessions.draft_photos(draft.id)
    saved = _find_saved(acts, state.session_id)
    if saved is None and state.session_id is not None:
        state = replace(state, session_id=None)
    return NoteOpening(
        state,
        acts.sessions.groups(),
        acts.session_types.lines(),
        acts.aid.programmes(),
        _cases_of(acts, state),
        photos=with_captions(kept, state.captions),
        kept_photos=kept,
        draft=draft,
        saved=saved,
        follow_up=acts.follow_ups.sheet(saved.id) if saved is not None else NOTHING_AGREED,
    )


def _find_saved(acts: Acts, session_id: int | None) -> SessionSheet | None:
    if session_id is None:
        return None
    try:
        return acts.sessions.sheet(session_id)
    except NotFound:
        return None


def _cases_of(acts: Acts, state: NoteState) -> tuple[CaseLine, ...]:
    if state.kind is SessionKind.GROUP:
        return ()
    people = state.people[:MOST_SHEETS]
    return tuple(case for p in people for case in acts.clients.head(p.client_id).cases)

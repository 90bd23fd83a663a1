# SPDX-License-Identifier: MIT
"""Record a session note, correct one that is not locked, or add later text to one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from tksk_desktop.domain.cases import late_entry_problems
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    Problem,
    ReportAlreadySigned,
    SessionLocked,
)
from tksk_desktop.domain.family_sessions import MemberAgreement, SeatRole
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import USUAL_LOCK_DAYS, TimeZone
from tksk_desktop.domain.session_history import (
    MonthState,
    SessionAddendum,
    SessionCorrection,
    day_in,
    find_lock,
    month_state,
    needs_reason,
    replaced_values,
)
from tksk_desktop.domain.session_types import choose_type, known_fields, missing_fields
from tksk_desktop.domain.sessions import (
    AidPhase,
    Attendance,
    AttendanceState,
    Obstacle,
    ObstacleKind,
    PlaceKind,
    Session,
    SessionGuest,
    SessionKind,
    SessionPhoto,
    session_problems,
    session_values,
)
from tksk_desktop.usecases.agenda.settle_by_note import settle_by_note
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.follow_ups.answer_by_note import (
    agree_anew,
    agree_no_more,
    answer_by_note,
)
from tksk_desktop.usecases.kept_forms.readings import addendum_to
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.rights.requests_and_restriction import refuse_restricted


@dataclass(frozen=True)
class NewGuest:
    """A member of the group who is no client, with the state given; or a walk-in by name."""

    name: str
    group_other_id: int | None = None
    state: AttendanceState = AttendanceState.PRESENT
    role: SeatRole | None = None


@dataclass(frozen=True)
class NewSeatNote:
    """Who a client is in a session with a family, and why one was not there."""

    client_id: int
    role: SeatRole | None = None
    reason: str = ""


@dataclass(frozen=True)
class NewAgreement:
    """What one person agreed: a client of the session, or an outsider by name."""

    what: str
    client_id: int | None = None
    name: str = ""
    due_on: date | None = None
    id: int | None = None
    """The one that is changed, in a correction; a new one has none."""


@dataclass(frozen=True)
class NewSession:
    """What the form says of a session."""

    kind: SessionKind
    held_on: date
    title: str = ""
    technique: str = ""
    starts_at: time | None = None
    ends_at: time | None = None
    place_kind: PlaceKind = PlaceKind.OFFICE
    place: str = ""
    village_code: str | None = None
    case_id: int | None = None
    group_id: int | None = None
    attendances: tuple[tuple[int, AttendanceState], ...] = ()
    walk_ins: int = 0
    guests: tuple[NewGuest, ...] | None = None
    """Who was there and is no client; None leaves them as they are."""
    planned_meeting_id: int | None = None
    """The meeting of a group's series that this note is of."""
    others_present: str = ""
    aim: str = ""
    process: str = ""
    interpretation: str = ""
    result: str = ""
    agreement: str = ""
    follow_up_on: date | None = None
    obstacles: tuple[tuple[ObstacleKind, str], ...] = ()
    photos: tuple[PhotoSheet, ...] = ()
    late_reason: str = ""
    """Why the note goes into a case that is closed; it does not reopen it."""
    appointment_id: int | None = None
    """What was planned and is answered by a new note."""
    answers: tuple[FollowUpKey, ...] | None = None
    """The follow-ups that this one answers. Where nobody was asked, None: a new note answers
    all that are open with those present, a corrected one what it did."""
    type_code: str = ""
    """Of which type it is; empty stands for the kind's own."""
    phase: AidPhase | None = None
    programme: str = ""
    programme_code: str = ""
    partners: str = ""
    audience_men: int | None = None
    audience_women: int | None = None
    seat_notes: tuple[NewSeatNote, ...] | None = None
    """Of the clients of a family; None leaves them as they are."""
    came_besides: tuple[int, ...] | None = None
    """Clients who came without being expected; None leaves them as they are."""
    agreements: tuple[NewAgreement, ...] | None = None
    """What single members agreed; None leaves them as they are."""


def record_session(
    new: NewSession, *, draft_id: int | None = None, open_work: OpenWork, clock: Clock
) -> Changes:
    """Record a note and end its draft in one step; raise EntryRefused with every wrong field.

    Raise ProcessingRestricted for a note with someone whose data is restricted.

    A note for a month that is already signed is kept as a late entry: it does not change the
    signed report and is listed apart in the next one.
    """
    session = Session(kind=new.kind, held_on=new.held_on, recorded_at=clock.now())
    with open_work() as work:
        _fill(session, new)
        _be_of_type(session, new, work, former="")
        _refuse_wrong(session, work, clock.today(), former_case_id=None)
        refuse_restricted(work, (each.client_id for each in session.attendances))
        answered = _open_with(work, new) if new.answers is None else new.answers
        work.sessions.add(session)
        if draft_id is not None:
            work.drafts.discard(draft_id)
        work.flush()
        answer_by_note(work, session, answered)
        touched = [Kind.SESSIONS, Kind.DRAFTS]
        if new.appointment_id is not None:
            settle_by_note(work, new.appointment_id, session.id)
            touched.append(Kind.APPOINTMENTS)
        if new.planned_meeting_id is not None:
            work.groups.planned_meeting(new.planned_meeting_id).session_id = session.id
        work.commit()
        return Changes.of(*touched, record_id=session.id)


def correct_session(
    session_id: int,
    new: NewSession,
    *,
    draft_id: int | None = None,
    reason: str = "",
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Correct a note and keep what it said before.

    Raise ReportAlreadySigned when its month's report is signed, SessionLocked when its days are
    over, and EntryRefused with the field ``reason`` where the correction must say why.
    """
    with open_work() as work:
        session = work.sessions.get(session_id)
        recorded_on = _refuse_locked(work, session, clock.today())
        _refuse_signed_month(work, new.held_on)
        before, former_case_id = session_values(session), session.case_id
        agreed = session.follow_up_on
        _settle_agreements(work, session, new)
        session.held_on = new.held_on
        _fill(session, new)
        _be_of_type(session, new, work, former=session.type_code)
        _refuse_wrong(session, work, clock.today(), former_case_id=former_case_id)
        if session.follow_up_on != agreed:
            agree_anew(work, FollowUpKey(session_id))
        if new.answers is not None:
            answer_by_note(work, session, new.answers)
        former = replaced_values(before, session_values(session))
        if former:
            if needs_reason(recorded_on, today=clock.today()) and not reason.strip():
                raise EntryRefused(FieldProblem("reason", Problem.MISSING))
            session.corrections.append(SessionCorrection(clock.now(), reason.strip(), former))
        if draft_id is not None:
            work.drafts.discard(draft_id)
        work.commit()
    return Changes.of(Kind.SESSIONS, Kind.DRAFTS, record_id=session_id)


def add_addendum(session_id: int, text: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Add later text to a note, locked or not; the note itself stays as it is."""
    if not text.strip():
        raise EntryRefused(FieldProblem("text", Problem.MISSING))
    with open_work() as work:
        session = work.sessions.get(session_id)
        session.addenda.append(SessionAddendum(clock.now(), text.strip()))
        work.kept_forms.discard(addendum_to(session_id))
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=session_id)


def _open_with(work: UnitOfWork, new: NewSession) -> list[FollowUpKey]:
    """Return the follow-ups that are open with those present, or with the group."""
    present = [who for who, state in new.attendances if state is AttendanceState.PRESENT]
    present += new.came_besides or ()
    return work.follow_ups.open_with(present, new.group_id, new.held_on)


def _fill(session: Session, new: NewSession) -> None:
    session.title = new.title.strip()
    session.technique = new.technique.strip()
    session.starts_at = new.starts_at
    session.ends_at = new.ends_at
    session.place_kind = new.place_kind
    session.place = new.place.strip()
    session.village_code = new.village_code
    session.case_id = new.case_id
    session.group_id = new.group_id
    session.attendances = _attendances(session, new)
    if new.guests is not None:
        session.guests = [
            SessionGuest(guest.name.strip(), guest.group_other_id, guest.state, role=guest.role)
            for guest in new.guests
        ]
    if new.agreements is not None:
        session.agreements = _agreements(session, new.agreements)
    named = sum(guest.group_other_id is None for guest in session.guests)
    named += sum(not attendance.expected for attendance in session.attendances)
    session.audience_men, session.audience_women = new.audience_men, new.audience_women
    counted = (new.audience_men or 0) + (new.audience_women or 0)
    session.walk_ins = max(new.walk_ins, named, counted)
    session.others_present = new.others_present.strip()
    session.phase = new.phase
    session.programme = new.programme.strip()
    session.programme_code = new.programme_code
    session.partners = new.partners.strip()
    session.aim = new.aim.strip()
    session.process = new.process.strip()
    session.interpretation = new.interpretation.strip()
    session.result = new.result.strip()
    session.agreement = new.agreement.strip()
    session.follow_up_on = new.follow_up_on
    session.obstacles = [Obstacle(kind, text.strip()) for kind, text in new.obstacles]
    session.late_reason = new.late_reason.strip() or session.late_reason
    session.photos = [SessionPhoto(photo.picture, photo.caption.strip()) for photo in new.photos]


def _be_of_type(session: Session, new: NewSession, work: UnitOfWork, *, former: str) -> None:
    """Give a note its type and the type's kind; one out of use on that day can only be kept."""
    kept = former if session.kind is new.kind else ""
    types = work.session_types.all()
    chosen = choose_type(types, new.type_code or kept, new.kind, session.held_on)
    if chosen is None:
        raise EntryRefused(FieldProblem("type_code", Problem.UNKNOWN))
    if new.type_code not in ("", former) and not chosen.in_use(session.held_on):
        raise EntryRefused(FieldProblem("type_code", Problem.OUT_OF_USE))
    session.type_code, session.kind = chosen.code, chosen.kind


def _attendances(session: Session, new: NewSession) -> list[Attendance]:
    """Return the attendances; a client who was named before keeps the former record."""
    former = {attendance.client_id: attendance for attendance in session.attendances}

    def seat(client_id: int, state: AttendanceState, *, expected: bool) -> Attendance:
        attendance = former.pop(client_id, None) or Attendance(client_id)
        attendance.state, attendance.expected = state, expected
        return attendance

    wanted = [seat(client_id, state, expected=True) for client_id, state in new.attendances]
    besides = new.came_besides
    if besides is None:
        besides = tuple(each.client_id for each in former.values() if not each.expected)
    wanted += [seat(each, AttendanceState.PRESENT, expected=False) for each in besides]
    notes = {note.client_id: note for note in new.seat_notes or ()}
    for attendance in wanted if new.seat_notes is not None else ():
        note = notes.get(attendance.client_id) or NewSeatNote(attendance.client_id)
        is_here = attendance.state is AttendanceState.PRESENT
        attendance.role, attendance.reason = note.role, "" if is_here else note.reason.strip()
    return wanted


def _agreements(session: Session, wanted: tuple[NewAgreement, ...]) -> list[MemberAgreement]:
    """Return the agreements; one that is changed stays the same record, with what became of it."""
    former: dict[int | None, MemberAgreement] = {
        each.id: each for each in session.agreements if each.id is not None
    }
    agreements = []
    for new in wanted:
        agreement = former.pop(new.id, None) or MemberAgreement("")
        agreement.what, agreement.due_on = new.what.strip(), new.due_on
        agreement.client_id = new.client_id
        agreement.name = "" if new.client_id is not None else new.name.strip()
        agreements.append(agreement)
    return agreements


def _settle_agreements(work: UnitOfWork, session: Session, new: NewSession) -> None:
    """Forget what became of agreements that are gone, and the moved days of those with another."""
    wanted = {each.id: each for each in new.agreements or ()}
    for former in session.agreements if new.agreements is not None else ():
        key = FollowUpKey(session.id or 0, former.id)
        if former.id not in wanted:
            agree_no_more(work, key)
        elif wanted[former.id].due_on != former.due_on:
            agree_anew(work, key)
    # Steps go before the agreements that they point to.
    work.flush()


def _refuse_wrong(
    session: Session, work: UnitOfWork, today: date, *, former_case_id: int | None
) -> None:
    """Refuse wrong fields; a note that enters a closed case must say why it comes late."""
    required = known_fields(work.session_types.get(session.type_code).required)
    problems = session_problems(session, today=today)
    problems += [each for each in missing_fields(session, required) if each not in problems]
    if session.case_id is not None and session.case_id != former_case_id:
        problems += late_entry_problems(work.cases.get(session.case_id), session.late_reason)
    if problems:
        raise EntryRefused(*problems)


def _refuse_locked(work: UnitOfWork, session: Session, today: date) -> date:
    """Refuse a note that stays as it is; return the office's day on which it was recorded."""
    _refuse_signed_month(work, session.held_on)
    office = work.office.find()
    recorded_on = day_in(office.zone if office else TimeZone.WIB, session.recorded_at)
    lock = find_lock(
        recorded_on,
        today=today,
        lock_days=office.note_lock_days if office else USUAL_LOCK_DAYS,
        month=_month_state(work, session.held_on),
    )
    if lock is not None:
        raise SessionLocked
    return recorded_on


def _refuse_signed_month(work: UnitOfWork, day: date) -> None:
    if _month_state(work, day) is MonthState.SIGNED:
        raise ReportAlreadySigned(str(Month.of(day)))


def _month_state(work: UnitOfWork, day: date) -> MonthState:
    report = work.reports.newest(Month.of(day))
    return MonthState.OPEN if report is None else month_state(report.state, report.version)

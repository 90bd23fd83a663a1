# SPDX-License-Identifier: MIT
"""What the note's form holds, and its way into a draft's JSON text and back; no Qt in here.

A draft must open again after any crash and after any update of the program: unknown keys are
passed over, a value that no longer makes sense becomes the empty one, and a text that is no JSON
at all comes back as the process part, so that no typed word is lost.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
)
from tksk_desktop.usecases.readings import (
    AgreementLine,
    AttendanceLine,
    OutsiderLine,
    PhotoSheet,
    SessionSheet,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewAgreement,
    NewGuest,
    NewSeatNote,
    NewSession,
)
from tksk_desktop.vocabulary import short_date, word

VERSION = 1
NAMES_IN_TITLE = 2
_TEXTS = (
    "place",
    "others_present",
    "programme",
    "programme_code",
    "partners",
    "title",
    "technique",
    "aim",
    "process",
    "interpretation",
    "result",
    "agreement",
    "late_reason",
)

_WRITTEN = ("aim", "process", "interpretation", "result", "agreement")
WORDS_IN_TITLE = 8

T = TypeVar("T")
W = TypeVar("W", bound=StrEnum)


@dataclass(frozen=True)
class NoteState:
    """All that the form holds, but for the pictures themselves."""

    kind: SessionKind = SessionKind.INDIVIDUAL
    held_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    place_kind: PlaceKind = PlaceKind.OFFICE
    place: str = ""
    village_code: str | None = None
    case_id: int | None = None
    group_id: int | None = None
    people: tuple[AttendanceLine, ...] = ()
    walk_ins: int = 0
    others_present: str = ""
    title: str = ""
    technique: str = ""
    aim: str = ""
    process: str = ""
    interpretation: str = ""
    result: str = ""
    agreement: str = ""
    late_reason: str = ""
    follow_up_on: date | None = None
    obstacles: tuple[tuple[ObstacleKind, str], ...] = ()
    captions: tuple[str, ...] = ()
    """Kept with the text, so that typing a caption does not write the pictures again."""
    appointment_id: int | None = None
    """What was planned and this note answers."""
    answers: tuple[FollowUpKey, ...] | None = None
    """The follow-ups that this note answers; None while none is offered."""
    declined: tuple[FollowUpKey, ...] = ()
    """Those that it might answer and, as the worker says, does not."""
    session_id: int | None = None
    """The saved note that is being corrected; None for a new one."""
    type_code: str = ""
    """Empty becomes the shipped type of the kind."""
    phase: AidPhase | None = None
    programme: str = ""
    programme_code: str = ""
    partners: str = ""
    audience_men: int | None = None
    audience_women: int | None = None
    outsiders: tuple[OutsiderLine, ...] = ()
    """Who came with the family and is no client."""
    agreements: tuple[AgreementLine, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "type_code", self.type_code or self.kind.value)


def to_json(state: NoteState) -> str:
    """Write the form's content as JSON text."""
    content: dict[str, Any] = {
        "version": VERSION,
        "kind": state.kind.value,
        "type": state.type_code,
        "phase": state.phase.value if state.phase else None,
        "audience_men": state.audience_men,
        "audience_women": state.audience_women,
        "held_on": _iso(state.held_on),
        "starts_at": _iso(state.starts_at),
        "ends_at": _iso(state.ends_at),
        "place_kind": state.place_kind.value,
        "village_code": state.village_code,
        "case_id": state.case_id,
        "group_id": state.group_id,
        "people": [
            [p.client_id, p.client_name, p.state.value, p.role, p.reason, p.expected]
            for p in state.people
        ],
        "outsiders": [list(each) for each in state.outsiders],
        "agreements": [[*each[:-1], _iso(each.due_on)] for each in state.agreements],
        "walk_ins": state.walk_ins,
        "follow_up_on": _iso(state.follow_up_on),
        "obstacles": [[kind.value, text] for kind, text in state.obstacles],
        "captions": list(state.captions),
        "appointment_id": state.appointment_id,
        "answers": None if state.answers is None else [list(each) for each in state.answers],
        "declined": [list(each) for each in state.declined],
        "session_id": state.session_id,
    }
    content |= {name: getattr(state, name) for name in _TEXTS}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> NoteState:
    """Read a draft's content; never fails, and never drops text that it cannot understand."""
    try:
        content = json.loads(text)
    except ValueError:
        return NoteState(process=text)
    if not isinstance(content, dict):
        return NoteState(process=text)
    state = NoteState(
        kind=_enum_value(content.get("kind"), SessionKind, SessionKind.INDIVIDUAL),
        type_code=_read(content.get("type"), str) or "",
        phase=_read(content.get("phase"), AidPhase),
        audience_men=_id(content.get("audience_men")),
        audience_women=_id(content.get("audience_women")),
        held_on=_read(content.get("held_on"), date.fromisoformat),
        starts_at=_read(content.get("starts_at"), time.fromisoformat),
        ends_at=_read(content.get("ends_at"), time.fromisoformat),
        place_kind=_enum_value(content.get("place_kind"), PlaceKind, PlaceKind.OFFICE),
        village_code=_read(content.get("village_code"), str) or None,
        case_id=_id(content.get("case_id")),
        group_id=_id(content.get("group_id")),
        people=_people(content.get("people")),
        walk_ins=max(0, _id(content.get("walk_ins")) or 0),
        follow_up_on=_read(content.get("follow_up_on"), date.fromisoformat),
        obstacles=_obstacles(content.get("obstacles")),
        captions=tuple(str(caption) for caption in _list(content.get("captions"))),
        appointment_id=_id(content.get("appointment_id")),
        answers=None if content.get("answers") is None else _keys(content["answers"]),
        declined=_keys(content.get("declined")),
        outsiders=_outsiders(content.get("outsiders")),
        agreements=_agreements(content.get("agreements")),
        session_id=_id(content.get("session_id")),
    )
    texts: Mapping[str, Any] = {
        name: content[name] for name in _TEXTS if isinstance(content.get(name), str)
    }
    return replace(state, **texts)


def from_sheet(sheet: SessionSheet) -> NoteState:
    """Return what the form shows of a saved note."""
    texts: Mapping[str, Any] = {name: getattr(sheet, name) for name in _TEXTS}
    return NoteState(
        kind=sheet.kind,
        type_code=sheet.type_code,
        phase=sheet.phase,
        audience_men=sheet.audience_men,
        audience_women=sheet.audience_women,
        held_on=sheet.held_on,
        starts_at=sheet.starts_at,
        ends_at=sheet.ends_at,
        place_kind=sheet.place_kind,
        village_code=sheet.village_code,
        case_id=sheet.case_id,
        group_id=sheet.group_id,
        people=sheet.attendances,
        walk_ins=_more_than_named(sheet),
        follow_up_on=sheet.follow_up_on,
        obstacles=tuple((ObstacleKind(kind), text) for kind, text in sheet.obstacles),
        captions=tuple(photo.caption for photo in sheet.photos),
        session_id=sheet.id,
        outsiders=sheet.outsiders if sheet.kind is SessionKind.FAMILY else (),
        agreements=sheet.agreements,
        **texts,
    )


def to_new_session(state: NoteState, held_on: date, photos: Sequence[PhotoSheet]) -> NewSession:
    """Return what the act records, before ``only_asked`` leaves out what the type does not ask.

    The one person of an individual note was there.
    """
    texts: Mapping[str, Any] = {name: getattr(state, name) for name in _TEXTS}
    alone = state.kind is SessionKind.INDIVIDUAL and len(state.people) == 1
    is_family, is_group = state.kind is SessionKind.FAMILY, state.kind is SessionKind.GROUP
    came_besides = tuple(
        person.client_id for person in state.people if is_group and not person.expected
    )
    return NewSession(
        kind=state.kind,
        type_code=state.type_code,
        phase=state.phase,
        audience_men=state.audience_men,
        audience_women=state.audience_women,
        held_on=held_on,
        starts_at=state.starts_at,
        ends_at=state.ends_at,
        place_kind=state.place_kind,
        village_code=state.village_code,
        case_id=state.case_id,
        group_id=state.group_id,
        attendances=tuple(
            (person.client_id, AttendanceState.PRESENT if alone else person.state)
            for person in state.people
            if person.expected or not is_group
        ),
        came_besides=came_besides,
        walk_ins=state.walk_ins + len(came_besides),
        follow_up_on=state.follow_up_on,
        obstacles=state.obstacles,
        photos=tuple(photos),
        appointment_id=state.appointment_id,
        answers=state.answers,
        guests=_guests(state.outsiders) if is_family else None,
        seat_notes=_seat_notes(state.people) if is_family else None,
        agreements=tuple(
            NewAgreement(
                line.what,
                line.client_id,
                "" if line.client_id is not None else line.name,
                line.due_on,
                line.id,
            )
            for line in state.agreements
            if line.what.strip() or line.due_on is not None
        ),
        **texts,
    )


def _more_than_named(sheet: SessionSheet) -> int:
    """Return how many came unexpected beside those whom the form names."""
    if sheet.kind is SessionKind.FAMILY:
        named = len(sheet.outsiders)
        return sheet.walk_ins if sheet.walk_ins > named else 0
    return max(0, sheet.walk_ins - sum(not each.expected for each in sheet.attendances))


def _guests(outsiders: Sequence[OutsiderLine]) -> tuple[NewGuest, ...]:
    return tuple(NewGuest(each.name, role=each.role) for each in outsiders if each.name.strip())


def _seat_notes(people: Sequence[AttendanceLine]) -> tuple[NewSeatNote, ...]:
    return tuple(NewSeatNote(each.client_id, each.role, each.reason) for each in people)


def with_captions(photos: Sequence[PhotoSheet], captions: Sequence[str]) -> tuple[PhotoSheet, ...]:
    """Put the later captions of the text on the pictures, where their numbers agree."""
    if len(photos) != len(captions):
        return tuple(photos)
    pairs = zip(photos, captions, strict=True)
    return tuple(replace(photo, caption=caption) for photo, caption in pairs)


def draft_title(state: NoteState, group_name: str = "", type_name: str = "") -> str:
    """Return who, when and the first words, under which a draft is offered again.

    It stays in the encrypted file, and is veiled with the draft.
    """
    names = [person.client_name for person in state.people[:NAMES_IN_TITLE]]
    who = group_name or ", ".join(names)
    if not group_name and len(state.people) > NAMES_IN_TITLE:
        who += f" +{len(state.people) - NAMES_IN_TITLE}"
    day = short_date(state.held_on) if state.held_on else ""
    title = state.title.strip()
    written = (getattr(state, name).split() for name in _WRITTEN)
    words = title if who and title else " ".join(next(filter(None, written), [])[:WORDS_IN_TITLE])
    parts = (who or title or type_name or word(state.kind), day, words)
    return " · ".join(part for part in parts if part)[:200]


def count_words(parts: Iterable[str]) -> int:
    """Count the words of some texts."""
    return sum(len(part.split()) for part in parts)


def _iso(moment: date | time | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _read(value: Any, read: Callable[[str], T]) -> T | None:
    if not isinstance(value, str):
        return None
    try:
        return read(value)
    except ValueError:
        return None


def _enum_value(value: Any, kinds: type[W], otherwise: W) -> W:
    try:
        return kinds(value)
    except ValueError:
        return otherwise


def _id(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _keys(value: Any) -> tuple[FollowUpKey, ...]:
    """Read which follow-ups are meant; drafts of before name the note alone."""
    found = []
    for entry in _list(value):
        match entry:
            case bool():
                continue
            case int(session_id) | [int(session_id)] | [int(session_id), None]:
                found.append(FollowUpKey(session_id))
            case [int(session_id), int(agreement_id)]:
                found.append(FollowUpKey(session_id, agreement_id))
    return tuple(found)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _people(value: Any) -> tuple[AttendanceLine, ...]:
    found: dict[int, AttendanceLine] = {}
    for entry in _list(value):
        match entry:
            case [int(client_id), str(name), *rest]:
                said, role, reason, expected = (*rest, *(None,) * 4)[:4]
                state = _enum_value(said, AttendanceState, AttendanceState.PRESENT)
                found[client_id] = AttendanceLine(
                    client_id,
                    name,
                    state,
                    _read(role, SeatRole),
                    _read(reason, str) or "",
                    expected is not False,
                )
    return tuple(found.values())


def _outsiders(value: Any) -> tuple[OutsiderLine, ...]:
    found = []
    for entry in _list(value):
        match entry:
            case [str(name), role, *_]:
                found.append(OutsiderLine(name, _read(role, SeatRole)))
    return tuple(found)


def _agreements(value: Any) -> tuple[AgreementLine, ...]:
    found = []
    for entry in _list(value):
        match entry:
            case [own_id, client_id, str(name), str(what), due_on, *_]:
                day = _read(due_on, date.fromisoformat)
                found.append(AgreementLine(_id(own_id), _id(client_id), name, what, day))
    return tuple(found)


def _obstacles(value: Any) -> tuple[tuple[ObstacleKind, str], ...]:
    found = []
    for entry in _list(value):
        match entry:
            case [kind, str(text), *_]:
                found.append((_enum_value(kind, ObstacleKind, ObstacleKind.OTHER), text))
    return tuple(found)

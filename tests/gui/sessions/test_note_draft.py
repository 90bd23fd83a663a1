# SPDX-License-Identifier: MIT
"""The form's content as JSON: nothing typed is lost on the way there and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, strategies as some

from tests.gui.sessions.office_of_notes import (
    BUDI,
    CASE,
    MEKAR,
    SAVED,
    SITI,
    YANTI,
    OfficeOfNotes,
    saved_note,
)
from tests.gui.workbenches import make_acts
from tests.shipped_session_types import shipped_lines
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.gui.sessions.asked_fields import only_asked
from tksk_desktop.gui.sessions.note_draft import (
    NoteState,
    count_words,
    draft_title,
    from_json,
    from_sheet,
    to_json,
    to_new_session,
    with_captions,
)
from tksk_desktop.gui.sessions.note_reads import read_new
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.readings import (
    AgreementLine,
    AttendanceLine,
    OutsiderLine,
    PhotoSheet,
)

texts = some.text(max_size=60)
ids = some.integers(1, 9999)
roles = some.none() | some.sampled_from(SeatRole)
flags = some.booleans()
keys = some.builds(FollowUpKey, ids, some.none() | ids)
agreements = some.builds(
    AgreementLine, some.none() | ids, some.none() | ids, texts, texts, some.none() | some.dates()
)
people = some.lists(
    some.builds(
        AttendanceLine,
        ids,
        texts,
        some.sampled_from(AttendanceState),
        roles,
        texts,
        some.booleans(),
    ),
    max_size=4,
    unique_by=lambda person: person.client_id,
).map(tuple)
states = some.builds(
    NoteState,
    kind=some.sampled_from(SessionKind),
    held_on=some.none() | some.dates(),
    starts_at=some.none() | some.times(),
    ends_at=some.none() | some.times(),
    place_kind=some.sampled_from(PlaceKind),
    place=texts,
    village_code=some.none() | some.just("35.07.13.2008"),
    case_id=some.none() | ids,
    group_id=some.none() | ids,
    people=people,
    walk_ins=some.integers(0, 9999),
    others_present=texts,
    title=texts,
    technique=texts,
    aim=texts,
    process=texts,
    interpretation=texts,
    result=texts,
    agreement=texts,
    follow_up_on=some.none() | some.dates(),
    obstacles=some.lists(some.tuples(some.sampled_from(ObstacleKind), texts), max_size=3).map(
        tuple
    ),
    captions=some.lists(texts, max_size=3).map(tuple),
    appointment_id=some.none() | ids,
    answers=some.none() | some.lists(keys, max_size=3).map(tuple),
    declined=some.lists(keys, max_size=3).map(tuple),
    outsiders=some.lists(some.builds(OutsiderLine, texts, roles), max_size=3).map(tuple),
    agreements=some.lists(agreements, max_size=3).map(tuple),
    session_id=some.none() | ids,
)


@given(states)
def test_a_state_comes_back_as_it_was(state: NoteState) -> None:
    assert from_json(to_json(state)) == state


def test_the_content_says_its_version() -> None:
    assert json.loads(to_json(NoteState()))["version"] == 1


def test_keys_of_a_later_program_are_passed_over() -> None:
    content = json.loads(to_json(NoteState(aim="Tujuan")))
    content |= {"version": 7, "weather": "hujan", "mood": {"before": 3}}
    assert from_json(json.dumps(content)) == NoteState(aim="Tujuan")


def test_values_that_make_no_sense_become_empty_and_the_rest_stays() -> None:
    content = {
        "kind": "party",
        "held_on": "kemarin",
        "starts_at": 8,
        "place_kind": None,
        "walk_ins": -4,
        "people": [[1, "Siti", "X"], ["dua", "Budi", "H"], 7, [2, "Budi", "S"]],
        "obstacles": [["dragons", "Naga"], "hujan", ["time", "Sore"]],
        "aim": 12,
        "process": "tetap ada",
        "case_id": True,
    }
    state = from_json(json.dumps(content))
    assert state.kind is SessionKind.INDIVIDUAL
    assert (state.held_on, state.starts_at, state.case_id, state.walk_ins) == (None, None, None, 0)
    assert state.people == (
        AttendanceLine(1, "Siti", AttendanceState.PRESENT),
        AttendanceLine(2, "Budi", AttendanceState.ILL),
    )
    assert state.obstacles == ((ObstacleKind.OTHER, "Naga"), (ObstacleKind.TIME, "Sore"))
    assert (state.aim, state.process) == ("", "tetap ada")


@pytest.mark.parametrize("text", ["catatan lama tanpa bentuk", "[1, 2]", '"kutipan"', "{"])
def test_a_text_that_is_no_form_comes_back_as_the_process(text: str) -> None:
    assert from_json(text) == NoteState(process=text)


def test_a_saved_note_survives_form_and_act_unchanged() -> None:
    sheet = saved_note()
    state = from_sheet(sheet)
    assert state.session_id == SAVED
    assert from_json(to_json(state)) == state
    new = to_new_session(state, sheet.held_on, sheet.photos)
    for name in ("kind", "held_on", "starts_at", "ends_at", "place_kind", "place", "case_id"):
        assert getattr(new, name) == getattr(sheet, name)
    for name in ("aim", "process", "result", "agreement", "follow_up_on", "village_code"):
        assert getattr(new, name) == getattr(sheet, name)
    assert new.attendances == ((SITI, AttendanceState.PRESENT),)
    assert new.obstacles == ((ObstacleKind.TIME, "Hujan"),)
    assert new.photos == sheet.photos


def test_a_planned_thing_is_carried_over_into_the_note() -> None:
    start = NoteStart(
        client_id=SITI,
        held_on=date(2026, 12, 10),
        starts_at=time(9),
        ends_at=time(10),
        title="Kunjungan",
        aim="Tinjau",
        place_kind=PlaceKind.HOME_VISIT,
        place="Rumah",
        village_code="35.07.13.2007",
        appointment_id=7,
    )
    opening = read_new(make_acts(**OfficeOfNotes().acts()), start, date(2026, 12, 14))
    kept = from_json(to_json(opening.state))
    new = to_new_session(kept, date(2026, 12, 10), ())
    assert (new.starts_at, new.ends_at, new.title, new.aim) == (
        time(9),
        time(10),
        "Kunjungan",
        "Tinjau",
    )
    assert (new.place_kind, new.place, new.village_code, new.appointment_id) == (
        PlaceKind.HOME_VISIT,
        "Rumah",
        "35.07.13.2007",
        7,
    )


def test_what_a_kind_does_not_have_is_not_recorded() -> None:
    ill = AttendanceLine(SITI, "Siti", AttendanceState.ILL)
    state = NoteState(case_id=CASE, group_id=MEKAR, walk_ins=5, people=(ill,))
    day = date(2026, 12, 1)

    asked = {each.code: each.asked for each in shipped_lines()}

    def record(kind: SessionKind) -> tuple[object, ...]:
        of_kind = replace(state, kind=kind, type_code=kind.value)
        new = only_asked(to_new_session(of_kind, day, ()), asked[kind.value])
        return new.case_id, new.group_id, new.walk_ins, new.attendances[0][1]

    assert record(SessionKind.GROUP) == (None, MEKAR, 5, AttendanceState.ILL)
    assert record(SessionKind.FAMILY) == (CASE, None, 0, AttendanceState.ILL)
    # The form shows no letters for one person alone, so a hidden one must not count.
    assert record(SessionKind.INDIVIDUAL) == (CASE, None, 0, AttendanceState.PRESENT)


def test_later_captions_go_onto_the_pictures_only_when_the_numbers_agree() -> None:
    photos = (PhotoSheet(b"a", "lama"), PhotoSheet(b"b", ""))
    assert [p.caption for p in with_captions(photos, ("baru", "kedua"))] == ["baru", "kedua"]
    assert with_captions(photos, ("baru",)) == photos


def test_a_draft_is_offered_by_kind_people_and_day() -> None:
    def person(client_id: int, name: str) -> AttendanceLine:
        return AttendanceLine(client_id, name, AttendanceState.PRESENT)

    three = (person(SITI, "Siti"), person(BUDI, "Budi"), person(YANTI, "Yanti"))
    family = NoteState(kind=SessionKind.FAMILY, people=three, held_on=date(2026, 12, 1))
    assert draft_title(family) == "Siti, Budi +1 · 01-12-2026"
    meeting = NoteState(kind=SessionKind.OTHER, title="Rapat", process="Membahas data")
    assert draft_title(meeting) == "Rapat · Membahas data"
    titled = NoteState(people=three[:1], title="Kunjungan", aim="Menengok")
    assert draft_title(titled) == "Siti · Kunjungan"
    assert draft_title(NoteState()) == "Bimbingan perorangan"
    long = NoteState(people=three[:1], process="a b c d e f g h i j")
    assert draft_title(long) == "Siti · a b c d e f g h"
    group = NoteState(kind=SessionKind.GROUP, people=three)
    assert draft_title(group, "KUBE Mekar") == "KUBE Mekar"


def test_words_are_counted_over_all_parts() -> None:
    assert count_words(["satu dua", "", " tiga\nempat  lima "]) == 5
    assert count_words([]) == 0


def test_times_keep_their_minutes() -> None:
    assert from_json(to_json(NoteState(starts_at=time(8, 45)))).starts_at == time(8, 45)

# SPDX-License-Identifier: MIT
"""Recording and correcting notes, keeping drafts, forming groups."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeClock, FakeWorld
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    NotFound,
    Problem,
    ReportAlreadySigned,
    SessionLocked,
)
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, SessionKind
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.groups.form_group import NewGroup, change_group, form_group
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.reports.sign_report import revise_report
from tksk_desktop.usecases.sessions.keep_draft import (
    discard_draft,
    keep_draft,
    keep_draft_photos,
    read_draft_photos,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    add_addendum,
    correct_session,
    record_session,
)

OCTOBER = date(2026, 10, 14)
NOTE = NewSession(
    SessionKind.INDIVIDUAL,
    TODAY,
    aim=" Menguatkan ",
    attendances=((1, AttendanceState.PRESENT),),
    obstacles=((ObstacleKind.TIME, " hujan "),),
    photos=(PhotoSheet(b"jpeg", " rumah "),),
)


def test_a_note_keeps_day_and_instant_apart(world: FakeWorld, both: dict[str, Any]) -> None:
    done = record_session(replace(NOTE, held_on=OCTOBER), **both)
    (session,) = world.state.sessions
    assert (session.id, session.held_on, session.recorded_at) == (done.record_id, OCTOBER, NOW)
    assert session.aim == "Menguatkan"
    assert [(o.kind, o.text) for o in session.obstacles] == [(ObstacleKind.TIME, "hujan")]
    assert [(p.picture, p.caption) for p in session.photos] == [(b"jpeg", "rumah")]
    assert done.kinds == {Kind.SESSIONS, Kind.DRAFTS}


def test_recording_ends_the_draft_in_the_same_step(world: FakeWorld, both: dict[str, Any]) -> None:
    draft = keep_draft(None, title="t", content="{}", **both).record_id
    before = world.commits
    record_session(NOTE, draft_id=draft, **both)
    assert (len(world.state.sessions), world.state.drafts) == (1, {})
    assert world.commits == before + 1


def test_a_refused_note_keeps_its_draft(world: FakeWorld, both: dict[str, Any]) -> None:
    draft = keep_draft(None, title="t", content="{}", **both).record_id
    with pytest.raises(EntryRefused) as caught:
        record_session(replace(NOTE, aim=" "), draft_id=draft, **both)
    assert caught.value.problems == (FieldProblem("aim", Problem.MISSING),)
    assert (world.state.sessions, list(world.state.drafts)) == ([], [draft])


def test_a_note_of_an_unsigned_month_is_corrected(world: FakeWorld, both: dict[str, Any]) -> None:
    made = record_session(NOTE, **both).record_id or 0
    correct_session(
        made,
        replace(NOTE, kind=SessionKind.FAMILY, held_on=OCTOBER, result="Mau ke puskesmas"),
        **both,
    )
    (session,) = world.state.sessions
    assert (session.kind, session.held_on, session.result) == (
        SessionKind.FAMILY,
        OCTOBER,
        "Mau ke puskesmas",
    )
    assert session.recorded_at == NOW
    assert len(session.attendances) == len(session.photos) == 1


def test_a_refused_correction_changes_nothing(world: FakeWorld, both: dict[str, Any]) -> None:
    made = record_session(NOTE, **both).record_id or 0
    with pytest.raises(EntryRefused):
        correct_session(made, replace(NOTE, held_on=TODAY + timedelta(days=1)), **both)
    assert world.state.sessions[0].held_on == TODAY


def test_a_late_note_for_a_signed_month_is_kept(
    signed: int, world: FakeWorld, both: dict[str, Any]
) -> None:
    record_session(replace(NOTE, held_on=OCTOBER), **both)
    assert [session.held_on for session in world.state.sessions] == [OCTOBER]


def test_a_note_of_a_signed_month_is_not_corrected(
    signed: int, world: FakeWorld, both: dict[str, Any]
) -> None:
    late = record_session(replace(NOTE, held_on=OCTOBER), **both).record_id or 0
    with pytest.raises(ReportAlreadySigned):
        correct_session(late, replace(NOTE, held_on=OCTOBER, result="lain"), **both)
    assert world.state.sessions[0].result == ""


def test_a_note_is_moved_neither_into_nor_out_of_a_signed_month(
    signed: int, world: FakeWorld, both: dict[str, Any]
) -> None:
    inside = record_session(replace(NOTE, held_on=OCTOBER), **both).record_id or 0
    outside = record_session(NOTE, **both).record_id or 0
    for session_id, day in ((inside, TODAY), (outside, OCTOBER)):
        with pytest.raises(ReportAlreadySigned):
            correct_session(session_id, replace(NOTE, held_on=day), **both)
    assert [session.held_on for session in world.state.sessions] == [OCTOBER, TODAY]


def test_a_revision_opens_the_month_for_corrections(
    signed: int, world: FakeWorld, both: dict[str, Any]
) -> None:
    late = record_session(replace(NOTE, held_on=OCTOBER), **both).record_id or 0
    revise_report(signed, note="angka kelompok", **both)
    correct_session(late, replace(NOTE, held_on=OCTOBER, result="lengkap"), **both)
    assert world.state.sessions[0].result == "lengkap"


def test_correcting_ends_the_draft_too(world: FakeWorld, both: dict[str, Any]) -> None:
    made = record_session(NOTE, **both).record_id or 0
    draft = keep_draft(None, title="t", content="{}", **both).record_id
    correct_session(made, NOTE, draft_id=draft, **both)
    assert world.state.drafts == {}


def test_a_draft_is_kept_under_one_id(world: FakeWorld, both: dict[str, Any]) -> None:
    first = keep_draft(None, title="a", content="1", **both).record_id
    again = keep_draft(first, title="b", content="2", **both).record_id
    assert first == again
    assert [(d.title, d.content, d.saved_at) for d in world.state.drafts.values()] == [
        ("b", "2", NOW)
    ]


def test_photos_of_a_draft_live_apart_and_go_with_it(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    draft = keep_draft(None, title="a", content="1", **both).record_id or 0
    photos = (PhotoSheet(b"1", "satu"), PhotoSheet(b"2", ""))
    keep_draft_photos(draft, photos, open_work=world.open_work)
    keep_draft(draft, title="a", content="2", **both)
    assert read_draft_photos(draft, open_work=world.open_work) == photos
    discard_draft(draft, open_work=world.open_work)
    assert (world.state.drafts, world.state.draft_photos) == ({}, {})


GROUP = NewGroup(
    " Mekar Sari ",
    "kube",
    "35.07.13.2001",
    OCTOBER,
    ((1, GroupRole.CHAIR), (2, GroupRole.MEMBER)),
)


def test_a_group_is_formed_with_its_members(world: FakeWorld, both: dict[str, Any]) -> None:
    form_group(GROUP, **both)
    (group,) = world.state.groups
    assert group.name == "Mekar Sari"
    assert [(m.client_id, m.role, m.since) for m in group.members] == [
        (1, GroupRole.CHAIR, OCTOBER),
        (2, GroupRole.MEMBER, OCTOBER),
    ]


def test_members_come_go_and_come_back(world: FakeWorld, both: dict[str, Any]) -> None:
    made = form_group(GROUP, **both).record_id or 0
    change_group(
        made, replace(GROUP, members=((2, GroupRole.CHAIR), (3, GroupRole.MEMBER))), **both
    )
    change_group(made, GROUP, **both)
    (group,) = world.state.groups
    assert [(m.client_id, m.role, m.since, m.until) for m in group.members] == [
        (1, GroupRole.CHAIR, OCTOBER, TODAY),
        (2, GroupRole.MEMBER, OCTOBER, TODAY),
        (2, GroupRole.MEMBER, TODAY, None),
        (3, GroupRole.MEMBER, TODAY, TODAY),
        (1, GroupRole.CHAIR, TODAY, None),
    ]


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (replace(GROUP, name=" "), FieldProblem("name", Problem.MISSING)),
        (
            replace(GROUP, formed_on=TODAY + timedelta(days=1)),
            FieldProblem("formed_on", Problem.IN_FUTURE),
        ),
        (
            replace(GROUP, members=((1, GroupRole.CHAIR), (1, GroupRole.MEMBER))),
            FieldProblem("members", Problem.TWICE),
        ),
    ],
)
def test_a_wrong_group_is_refused(
    world: FakeWorld, both: dict[str, Any], wrong: NewGroup, problem: FieldProblem
) -> None:
    with pytest.raises(EntryRefused) as caught:
        form_group(wrong, **both)
    assert caught.value.problems == (problem,)
    made = form_group(GROUP, **both).record_id or 0
    with pytest.raises(EntryRefused) as caught:
        change_group(made, wrong, **both)
    assert caught.value.problems == (problem,)
    assert world.state.groups[0].name == "Mekar Sari"


def test_unknown_records_are_not_found(both: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        change_group(9, GROUP, **both)
    with pytest.raises(NotFound):
        correct_session(9, NOTE, **both)


def later(both: dict[str, Any], days: int) -> dict[str, Any]:
    """Return the same office some days later."""
    clock = FakeClock(TODAY + timedelta(days=days), NOW + timedelta(days=days))
    return {**both, "clock": clock}


def test_a_typing_mistake_of_the_same_day_needs_no_reason_and_is_kept(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(NOTE, **both).record_id or 0
    correct_session(made, replace(NOTE, aim="Menenangkan"), **both)
    (kept,) = world.state.sessions[0].corrections
    assert (kept.corrected_at, kept.reason, kept.former) == (NOW, "", {"aim": "Menguatkan"})


def test_a_later_correction_says_why_and_keeps_what_was_there(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(NOTE, **both).record_id or 0
    tomorrow = later(both, 1)
    changed = replace(NOTE, attendances=((2, AttendanceState.PRESENT),), follow_up_on=TODAY)
    for reason in ("", "  "):
        with pytest.raises(EntryRefused) as caught:
            correct_session(made, changed, reason=reason, **tomorrow)
        assert caught.value.problems == (FieldProblem("reason", Problem.MISSING),)
    assert office.state.sessions[0].corrections == []
    correct_session(made, changed, reason=" Salah orang ", **tomorrow)
    (kept,) = office.state.sessions[0].corrections
    assert (kept.reason, kept.former) == ("Salah orang", {"attendances": "1:H", "follow_up_on": ""})


def test_wrong_fields_are_told_before_the_reason_is_asked(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(NOTE, **both).record_id or 0
    with pytest.raises(EntryRefused) as caught:
        correct_session(made, replace(NOTE, aim=""), **later(both, 1))
    assert caught.value.problems == (FieldProblem("aim", Problem.MISSING),)


def test_a_correction_that_changes_nothing_leaves_no_trace(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(NOTE, **both).record_id or 0
    draft = keep_draft(None, title="a", content="1", **both).record_id
    correct_session(made, NOTE, draft_id=draft, **later(both, 3))
    assert office.state.sessions[0].corrections == []
    assert office.state.drafts == {}


def test_a_locked_note_takes_only_later_text(office: FakeWorld, both: dict[str, Any]) -> None:
    made = record_session(NOTE, **both).record_id or 0
    draft = keep_draft(None, title="a", content="1", **both).record_id
    last = replace(NOTE, result="masih bisa")
    correct_session(made, last, reason="lengkap", **later(both, 6))
    changed = replace(NOTE, result="terlambat")
    with pytest.raises(SessionLocked):
        correct_session(made, changed, draft_id=draft, reason="lengkap", **later(both, 7))
    done = add_addendum(made, " Obat diterima ", **later(both, 30))
    (session,) = office.state.sessions
    assert session.result == "masih bisa"
    assert list(office.state.drafts) == [draft]
    assert [(a.written_at, a.text) for a in session.addenda] == [
        (NOW + timedelta(days=30), "Obat diterima")
    ]
    assert done.kinds == {Kind.SESSIONS}


def test_the_office_says_after_how_many_days_a_note_locks(
    office: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(NOTE, **both).record_id or 0
    office.state.offices[0].note_lock_days = 0
    correct_session(made, replace(NOTE, result="a"), reason="x", **later(both, 300))
    office.state.offices[0].note_lock_days = 30
    correct_session(made, replace(NOTE, result="b"), reason="x", **later(both, 29))
    with pytest.raises(SessionLocked):
        correct_session(made, replace(NOTE, result="c"), reason="x", **later(both, 30))
    assert office.state.sessions[0].result == "b"


def test_an_addendum_must_say_something(world: FakeWorld, both: dict[str, Any]) -> None:
    made = record_session(NOTE, **both).record_id or 0
    with pytest.raises(EntryRefused) as caught:
        add_addendum(made, "  ", **both)
    assert caught.value.problems == (FieldProblem("text", Problem.MISSING),)
    assert world.state.sessions[0].addenda == []


def test_a_note_of_a_signed_month_takes_later_text_and_keeps_its_figures(
    signed: int, world: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(replace(NOTE, held_on=OCTOBER), **both).record_id or 0
    before = replace(world.state.sessions[0], addenda=[])
    add_addendum(made, "Obat diterima", **both)
    assert replace(world.state.sessions[0], addenda=[]) == before


def test_a_revision_opens_notes_whose_days_are_over(
    signed: int, world: FakeWorld, both: dict[str, Any]
) -> None:
    made = record_session(replace(NOTE, held_on=OCTOBER), **both).record_id or 0
    revise_report(signed, note="angka kelompok", **both)
    changed = replace(NOTE, held_on=OCTOBER, result="lengkap")
    correct_session(made, changed, reason="revisi", **later(both, 60))
    assert world.state.sessions[0].result == "lengkap"

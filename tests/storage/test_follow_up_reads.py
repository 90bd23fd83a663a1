# SPDX-License-Identifier: MIT
"""Open follow-ups: who has one, for which day, and what takes it from the list."""

from __future__ import annotations

from datetime import date

import pytest

from tests.storage.small_office import fill, session
from tksk_desktop.domain.follow_ups import FollowUpStep, FollowUpStepKind
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.follow_up_reads import FollowUpReads

ANSWERED, CLOSED, MOVED = FollowUpStepKind
AGREED, DUE, LATER = date(2026, 11, 1), date(2026, 11, 9), date(2026, 11, 20)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office; Eka's note of 1 November agreed on the 9th."""
    ids = fill(store)
    with store.open_work() as work:
        note = work.sessions.get(4)
        note.follow_up_on, note.agreement = DUE, "Ke puskesmas"
        work.commit()
    return ids


def happens(store: DatabaseStore, step: FollowUpStep) -> None:
    """Keep what happened."""
    with store.open_work() as work:
        work.follow_ups.add(step)
        work.commit()


def test_a_follow_up_is_open_until_it_is_answered_or_closed(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    reads = FollowUpReads(store.engine(), opened=True)
    (due,) = reads.open()
    assert (due.client_id, due.who, due.village_name) == (ids["Eka"], "Eka", "Dilem")
    assert (due.due_on, due.agreement, due.agreed_on, due.times_moved) == (
        DUE,
        "Ke puskesmas",
        AGREED,
        0,
    )
    happens(store, FollowUpStep(4, MOVED, AGREED, "Hujan", due_on=LATER))
    (due,) = reads.open()
    assert (due.due_on, due.times_moved) == (LATER, 1)
    assert reads.offered([ids["Eka"]])[0].due_on == LATER
    happens(store, FollowUpStep(4, CLOSED, LATER, "Pindah"))
    assert (reads.open(), reads.offered([ids["Eka"]])) == ((), ())
    assert [step.kind for step in reads.sheet(4).steps] == [MOVED, CLOSED]


def test_offers_are_those_of_the_people_of_a_note(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    reads = FollowUpReads(store.engine(), opened=True)
    assert [offer.session_id for offer in reads.offered([ids["Ani"], ids["Eka"]])] == [4]
    assert reads.offered([ids["Ani"]]) == reads.offered([]) == ()


def test_a_group_has_one_line_and_its_members_see_it_in_their_own(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    with store.open_work() as work:
        note = next(n for n in map(work.sessions.get, range(1, 7)) if n.group_id)
        note.follow_up_on, group, note_id = LATER, note.group_id or 0, note.id
        work.commit()
    reads = FollowUpReads(store.engine(), opened=True)
    of_group = [line for line in reads.open() if line.group_id == group]
    assert [(line.client_id, line.who) for line in of_group] == [(None, "Mekar Sari")]
    assert [offer.session_id for offer in reads.offered([], group)] == [note_id]
    assert reads.offered([ids["Ani"]]) == ()


def test_what_was_agreed_with_nobody_of_the_register_is_due_too(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    with store.open_work() as work:
        meeting = session(SessionKind.OTHER, AGREED, title="Rapat", follow_up_on=DUE)
        work.sessions.add(meeting)
        work.commit()
    lines = FollowUpReads(store.engine()).open()
    assert (None, "Rapat") in [(line.client_id, line.who) for line in lines]


def test_a_note_knows_what_it_answers(store: DatabaseStore, ids: dict[str, int]) -> None:
    with store.open_work() as work:
        answer = session(SessionKind.INDIVIDUAL, LATER, (ids["Eka"], "H"))
        work.sessions.add(answer)
        work.flush()
        work.follow_ups.add(FollowUpStep(4, ANSWERED, LATER, answer_id=answer.id))
        work.commit()
        answer_id = answer.id or 0
    reads = FollowUpReads(store.engine(), opened=True)
    assert [offer.session_id for offer in reads.sheet(answer_id).answers] == [4]
    assert reads.sheet(4).steps[0].answer_id == answer_id
    with store.open_work() as work:
        assert [step.session_id for step in work.follow_ups.answered_by(answer_id)] == [4]
        assert work.follow_ups.open_with([ids["Eka"]], None, LATER) == []


def test_the_time_line_says_what_became_of_it(store: DatabaseStore, ids: dict[str, int]) -> None:
    happens(store, FollowUpStep(4, MOVED, AGREED, "Hujan", due_on=LATER))
    entries = ClientReads(store.engine(), opened=True).sheet(ids["Eka"]).time_line
    (entry,) = (each for each in entries if each.what == "follow_up")
    assert (entry.happened_on, entry.title) == (LATER, "Ke puskesmas")
    assert entry.text == "Dipindah ke 20-11-2026: Hujan"

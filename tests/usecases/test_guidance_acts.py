# SPDX-License-Identifier: MIT
"""Contacts, trainings and scores of potentials, criteria, and lists of candidates."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, NotFound, Problem
from tksk_desktop.domain.guidance import GuidanceCriterion, Measure, PotentialFacts, judge, rank
from tksk_desktop.domain.potential_history import PerformanceNote
from tksk_desktop.usecases.guidance.keep_criterion import (
    NewCriterion,
    keep_criterion,
    read_criteria,
)
from tksk_desktop.usecases.guidance.make_list import (
    NewGuidanceList,
    make_guidance_list,
    read_guidance_list,
)
from tksk_desktop.usecases.letters.number_letter import ask_next_number, number_of
from tksk_desktop.usecases.potentials.keep_history import (
    NewContact,
    NewPerformance,
    NewTraining,
    keep_contact,
    keep_performance,
    keep_training,
)
from tksk_desktop.usecases.potentials.keep_potential import NewPotential, add_potential
from tksk_desktop.vocabulary import criterion_words, guidance_reason

Both = dict[str, Any]
REGULAR = GuidanceCriterion("Kegiatan teratur", Measure.NOTED, 3, id=1)
LEGAL = GuidanceCriterion("Legalitas", Measure.LEGAL, 2, id=2)
UNTRAINED = GuidanceCriterion("Belum dilatih", Measure.TRAINED, 1, wants_low=True, id=3)
WELL = PotentialFacts(1, "LKS Baik", "Dilem", "Bu Ani", {Measure.LEGAL: 3}, {1: 4})
NEW = PotentialFacts(2, "LKS Baru", "", "", {Measure.TRAINED: 3})
TOLD: dict[str, Any] = {"tell": guidance_reason, "tell_criterion": criterion_words}
DAY = timedelta(days=1)


@pytest.fixture
def lks(office: FakeWorld, both: Both) -> int:
    office.state.criteria += [replace(REGULAR), replace(LEGAL), replace(UNTRAINED)]
    entry = NewPotential("PSKS-04", "LKS Kasih")
    return add_potential(entry, kinds={"PSKS-04"}, **both).record_id or 0


def refused(act: Any, *args: Any, **more: Any) -> set[tuple[str, Problem]]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return {(each.field, each.problem) for each in caught.value.problems}


def test_a_contact_is_noted_and_corrected(office: FakeWorld, both: Both, lks: int) -> None:
    new = NewContact(lks, TODAY, " Bu Ani ", "Kursi roda", "", TODAY + DAY)
    keep_contact(new, contact_id=None, **both)
    (kept,) = office.state.potential_history
    assert (kept.with_whom, kept.next_on) == ("Bu Ani", TODAY + DAY)
    keep_contact(replace(new, outcome="Ada dua"), contact_id=kept.id, **both)
    (kept,) = office.state.potential_history
    assert kept.outcome == "Ada dua"


def test_wrong_fields_of_a_contact_are_named(both: Both, lks: int) -> None:
    wrong = NewContact(lks, TODAY + DAY, " ", "", "", TODAY)
    assert refused(keep_contact, wrong, contact_id=None, **both) == {
        ("with_whom", Problem.MISSING),
        ("about", Problem.MISSING),
        ("happened_on", Problem.IN_FUTURE),
        ("next_on", Problem.ENDS_BEFORE_START),
    }
    with pytest.raises(NotFound):
        keep_contact(NewContact(99, TODAY, "a", "b"), contact_id=None, **both)


def test_a_training_is_noted_and_corrected(office: FakeWorld, both: Both, lks: int) -> None:
    new = NewTraining(lks, TODAY, "Pembukuan", "Dinas Sosial", "Sari", "017")
    keep_training(new, training_id=None, **both)
    (kept,) = office.state.potential_history
    keep_training(replace(new, person=""), training_id=kept.id, **both)
    (kept,) = office.state.potential_history
    assert (kept.person, kept.certificate) == ("", "017")
    wrong = NewTraining(lks, TODAY + DAY, "", "")
    assert refused(keep_training, wrong, training_id=None, **both) == {
        ("topic", Problem.MISSING),
        ("organiser", Problem.MISSING),
        ("held_on", Problem.IN_FUTURE),
    }


def test_a_performance_is_scored_and_corrected(office: FakeWorld, both: Both, lks: int) -> None:
    keep_performance(NewPerformance(lks, TODAY, ((1, 2),), " Rutin "), performance_id=None, **both)
    (kept,) = office.state.potential_history
    assert isinstance(kept, PerformanceNote)
    before = kept.scores[0]
    keep_performance(NewPerformance(lks, TODAY, ((1, 4),)), performance_id=kept.id, **both)
    (kept,) = office.state.potential_history
    assert [(each.guidance_criterion_id, each.score) for each in kept.scores] == [(1, 4)]
    assert before.score == 2, "the work of an act is its own copy"


@pytest.mark.parametrize(
    ("scores", "problem"),
    [
        ((), Problem.NOTHING_SCORED),
        (((1, 5),), Problem.OUT_OF_RANGE),
        (((1, -1),), Problem.OUT_OF_RANGE),
        (((2, 3),), Problem.UNKNOWN),
    ],
)
def test_scores_that_cannot_be_are_refused(
    both: Both, lks: int, scores: tuple[tuple[int, int], ...], problem: Problem
) -> None:
    new = NewPerformance(lks, TODAY, scores)
    assert refused(keep_performance, new, performance_id=None, **both) == {("scores", problem)}


def test_a_performance_lies_not_in_the_future(both: Both, lks: int) -> None:
    new = NewPerformance(lks, TODAY + DAY, ((1, 1),))
    assert refused(keep_performance, new, performance_id=None, **both) == {
        ("noted_on", Problem.IN_FUTURE)
    }


def test_points_weigh_and_lacks_can_put_forward() -> None:
    first, second = rank((NEW, WELL), (REGULAR, LEGAL, UNTRAINED))
    # 3*4 + 2*4 + 1*4 of 24, and 0 + 0 + 0 of 24: three trainings leave no lack.
    assert (first.facts.name, first.score) == ("LKS Baik", 100)
    assert (second.facts.name, second.score) == ("LKS Baru", 0)
    assert first.judgements[0].criterion == "Kegiatan teratur"


def test_equals_stand_by_name_and_a_criterion_out_of_use_counts_not() -> None:
    other = replace(WELL, potential_id=3, name="lks awal", noted={})
    ranked = rank((WELL, other), (replace(REGULAR, active=False), LEGAL))
    assert [each.facts.name for each in ranked] == ["lks awal", "LKS Baik"]
    assert [each.score for each in ranked] == [100, 100]
    assert [each.score for each in rank((WELL,), ())] == [0]


def test_what_was_never_scored_gives_no_points_either_way() -> None:
    wanted_low = replace(REGULAR, wants_low=True)
    assert judge(NEW, wanted_low).points == 0
    assert judge(WELL, wanted_low).points == 0
    assert judge(replace(WELL, noted={1: 0}), wanted_low).points == 4


def test_the_reason_is_said_in_words() -> None:
    (ranked,) = rank((replace(WELL, noted={}),), (REGULAR, LEGAL))
    assert guidance_reason(ranked) == (
        "Legalitas: 3 dari 3 surat (4/4); Kegiatan teratur: belum dinilai (0/4)"
    )
    assert criterion_words(UNTRAINED) == (
        "Belum dilatih: pelatihan yang diikuti, bobot 1, yang sedikit didahulukan"
    )


def test_a_list_is_kept_as_it_was_made(office: FakeWorld, both: Both, lks: int) -> None:
    office.state.guidance_facts["PSKS-04"] = [NEW, WELL]
    running = ask_next_number(TODAY, open_work=both["open_work"])
    new = NewGuidanceList("PSKS-04", TODAY.year, TODAY, 1, " Untuk Dinas ")
    number = make_guidance_list(new, **TOLD, **both).record_id or 0
    office.state.criteria[0].name = "Nama lain"
    sheet = read_guidance_list(number, open_work=both["open_work"])
    assert sheet.line.letter_number == number_of(office.state.offices[0], running, TODAY)
    assert sheet.line.note == "Untuk Dinas"
    assert [(c.position, c.name, c.is_proposed) for c in sheet.candidates] == [
        (1, "LKS Baik", True),
        (2, "LKS Baru", False),
    ]
    assert sheet.criteria[0].startswith("Kegiatan teratur")
    assert ask_next_number(TODAY, open_work=both["open_work"]) == running + 1


def test_wrong_fields_of_a_list_are_named(office: FakeWorld, both: Both, lks: int) -> None:
    wrong = NewGuidanceList("PSKS-04", TODAY.year + 3, TODAY + DAY, 0)
    assert refused(make_guidance_list, wrong, **TOLD, **both) == {
        ("year", Problem.OUT_OF_RANGE),
        ("made_on", Problem.IN_FUTURE),
        ("places", Problem.OUT_OF_RANGE),
        ("kind_code", Problem.NOBODY_LEFT),
    }


def test_no_number_of_another_letter_is_given_to_a_list(
    office: FakeWorld, both: Both, lks: int
) -> None:
    office.state.guidance_facts["PSKS-04"] = [WELL]
    new = NewGuidanceList("PSKS-04", TODAY.year, TODAY, 1, running_number=40)
    make_guidance_list(new, **TOLD, **both)
    assert refused(make_guidance_list, new, **TOLD, **both) == {
        ("running_number", Problem.NUMBER_TAKEN)
    }


def test_criteria_are_added_and_changed(office: FakeWorld, both: Both, lks: int) -> None:
    opened = {"open_work": both["open_work"]}
    keep_criterion(NewCriterion(" Anggota ", Measure.MEMBERS, 2), criterion_id=None, **opened)
    changed = NewCriterion("Surat", Measure.NOTED, 5, wants_low=True, active=False)
    keep_criterion(changed, criterion_id=2, **opened)
    lines = read_criteria(**opened)
    assert [line.name for line in lines[1:]] == [
        "Surat",
        "Belum dilatih",
        "Anggota",
    ]
    assert (lines[1].measure, lines[1].weight, lines[1].active) == (Measure.LEGAL, 5, False)
    with pytest.raises(NotFound):
        keep_criterion(replace(changed, name="Lain"), criterion_id=99, **opened)


def test_wrong_fields_of_a_criterion_are_named(office: FakeWorld, both: Both, lks: int) -> None:
    opened: dict[str, Any] = {"criterion_id": None, "open_work": both["open_work"]}
    blank = NewCriterion(" ", Measure.LEGAL, 0)
    assert refused(keep_criterion, blank, **opened) == {
        ("name", Problem.MISSING),
        ("weight", Problem.OUT_OF_RANGE),
    }
    known = NewCriterion("legalitas", Measure.LEGAL, 11)
    assert refused(keep_criterion, known, **opened) == {
        ("name", Problem.NAME_TAKEN),
        ("weight", Problem.OUT_OF_RANGE),
    }
    assert refused(keep_criterion, NewCriterion("x" * 81, Measure.LEGAL, 1), **opened) == {
        ("name", Problem.TOO_LONG)
    }
    for each in office.state.criteria[1:]:
        each.active = False
    last = NewCriterion("Kegiatan teratur", Measure.NOTED, 1, active=False)
    assert refused(keep_criterion, last, criterion_id=1, open_work=both["open_work"]) == {
        ("active", Problem.LAST_ONE)
    }

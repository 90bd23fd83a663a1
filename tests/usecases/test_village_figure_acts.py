# SPDX-License-Identifier: MIT
"""Rounds and returns of village figures: what is kept, corrected, removed and refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.village_figures import FigureSource, Openness
from tksk_desktop.usecases.villages.keep_village_figures import (
    NewReturn,
    NewWave,
    keep_return,
    keep_wave,
)

Both = dict[str, Any]
ROUND = NewWave(" Pendataan 2026 ", TODAY)


@pytest.fixture
def said(both: Both) -> NewReturn:
    wave_id = keep_wave(ROUND, wave_id=None, **both).record_id or 0
    return NewReturn(
        wave_id,
        "35.07.13.2008",
        (("PPKS-08", 3, 9), ("PPKS-09", None, None)),
        poor_households=120,
        given_by=" Carik ",
        given_on=TODAY,
        openness=Openness.PARTLY,
    )


def test_a_round_is_begun_corrected_and_its_name_is_its_own(world: FakeWorld, both: Both) -> None:
    first = keep_wave(ROUND, wave_id=None, **both).record_id
    keep_wave(replace(ROUND, note="Semester I"), wave_id=first, **both)
    (wave,) = world.state.figure_waves
    assert (wave.name, wave.note) == ("Pendataan 2026", "Semester I")
    for wrong, problem in (
        (ROUND, FieldProblem("name", Problem.NAME_TAKEN)),
        (NewWave("Lain", TODAY + timedelta(days=1)), FieldProblem("counted_on", Problem.IN_FUTURE)),
    ):
        with pytest.raises(EntryRefused) as refused:
            keep_wave(wrong, wave_id=None, **both)
        assert refused.value.problems == (problem,)
    with pytest.raises(NotFound):
        keep_wave(NewWave("Lain", TODAY), wave_id=99, **both)


def test_a_return_keeps_figures_that_stay_as_the_same_records(
    world: FakeWorld, both: Both, said: NewReturn
) -> None:
    keep_return(said, **both)
    (kept,) = world.state.village_returns
    figures = {(f.source, f.kind_code): f.count for f in kept.figures}
    assert figures == {
        (FigureSource.VILLAGE, "PPKS-08"): 3,
        (FigureSource.SURVEY, "PPKS-08"): 9,
        (FigureSource.POOR_HOUSEHOLDS, ""): 120,
    }
    assert kept.given_by == "Carik"
    keep_return(replace(said, kinds=(("PPKS-08", 5, None),), welfare_list=200), **both)
    (kept,) = world.state.village_returns
    figures = {(f.source, f.kind_code): f.count for f in kept.figures}
    assert figures == {
        (FigureSource.VILLAGE, "PPKS-08"): 5,
        (FigureSource.POOR_HOUSEHOLDS, ""): 120,
        (FigureSource.WELFARE_LIST, ""): 200,
    }


def test_an_emptied_return_is_removed_and_an_empty_one_never_kept(
    world: FakeWorld, both: Both, said: NewReturn
) -> None:
    empty = NewReturn(said.wave_id, said.village_code)
    keep_return(empty, **both)
    assert world.state.village_returns == []
    keep_return(said, **both)
    keep_return(empty, **both)
    assert world.state.village_returns == []


def test_a_return_without_giver_or_of_no_round_is_refused(both: Both, said: NewReturn) -> None:
    with pytest.raises(EntryRefused) as refused:
        keep_return(replace(said, given_by=" "), **both)
    assert refused.value.problems == (FieldProblem("given_by", Problem.MISSING),)
    with pytest.raises(NotFound):
        keep_return(replace(said, wave_id=99), **both)

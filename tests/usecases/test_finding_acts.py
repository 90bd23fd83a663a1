# SPDX-License-Identifier: MIT
"""Filter sets under names: rules, refusals, and their form as text."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from functools import partial

import pytest

from tests.usecases.fakes import FakeWorld
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.cases import Priority
from tksk_desktop.domain.errors import EntryRefused, NotFound, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.filter_text import filter_as_text, filter_from_text
from tksk_desktop.usecases.finding.keep_filter import (
    LONGEST_FILTER_NAME,
    keep_filter,
    remove_filter,
    rename_filter,
)
from tksk_desktop.usecases.readings import ClientFilter

ELDERLY = ClientFilter(kind_code="PPKS-08", not_seen_days=90)
SOME_VALUE = {
    "text": "siti",
    "village_code": "35.07.13.2001",
    "kind_code": "PPKS-08",
    "only_open_cases": True,
    "not_seen_days": 90,
    "sex": Sex.FEMALE,
    "ages": (60, 130),
    "without_nik": True,
    "registered": (date(2026, 1, 1), date(2026, 12, 31)),
    "stage": "assessment",
    "priority": Priority.HIGH,
    "risk": RiskBand.VERY_HIGH,
    "subject": SubjectKind.FAMILY,
    "desil": (1, 4),
    "confidentiality": 2,
}


@pytest.fixture
def world() -> FakeWorld:
    """Nothing kept yet."""
    return FakeWorld()


def test_a_filter_is_kept_under_its_name(world: FakeWorld) -> None:
    changes = keep_filter("  Lansia   lama  ", ELDERLY, open_work=world.open_work)
    assert changes == Changes.of(Kind.FILTERS, record_id=1)
    (kept,) = world.state.filters
    assert (kept.name, kept.filter) == ("Lansia lama", ELDERLY)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("  ", Problem.MISSING),
        ("x" * (LONGEST_FILTER_NAME + 1), Problem.TOO_LONG),
        ("LANSIA", Problem.NAME_TAKEN),
    ],
)
def test_a_name_that_does_not_fit_is_refused(world: FakeWorld, name: str, problem: Problem) -> None:
    keep_filter("Lansia", ELDERLY, open_work=world.open_work)
    keep_filter("Anak", ELDERLY, open_work=world.open_work)
    for act in (partial(keep_filter, name, ELDERLY), partial(rename_filter, 2, name)):
        with pytest.raises(EntryRefused) as refused:
            act(open_work=world.open_work)
        assert [each.problem for each in refused.value.problems] == [problem]
    assert [each.name for each in world.state.filters] == ["Lansia", "Anak"]


def test_a_filter_may_keep_its_name_when_renamed(world: FakeWorld) -> None:
    keep_filter("lansia", ELDERLY, open_work=world.open_work)
    rename_filter(1, "Lansia", open_work=world.open_work)
    assert [each.name for each in world.state.filters] == ["Lansia"]
    with pytest.raises(NotFound):
        rename_filter(9, "Anak", open_work=world.open_work)


def test_a_removed_filter_is_gone(world: FakeWorld) -> None:
    keep_filter("Lansia", ELDERLY, open_work=world.open_work)
    assert remove_filter(1, open_work=world.open_work) == Changes.of(Kind.FILTERS)
    assert world.state.filters == []


@pytest.mark.parametrize("name", [each.name for each in fields(ClientFilter)])
def test_every_field_comes_back_from_text(name: str) -> None:
    wanted = ClientFilter(**{name: SOME_VALUE[name]})  # type: ignore[arg-type]
    assert wanted != ClientFilter()
    assert filter_from_text(filter_as_text(wanted)) == wanted
    assert list(json.loads(filter_as_text(wanted))) == [name]


def test_all_fields_come_back_together() -> None:
    wanted = ClientFilter(**SOME_VALUE)  # type: ignore[arg-type]
    assert filter_from_text(filter_as_text(wanted)) == wanted


def test_an_unknown_field_is_left_open() -> None:
    assert filter_from_text('{"later": 3, "text": "a"}') == ClientFilter("a")

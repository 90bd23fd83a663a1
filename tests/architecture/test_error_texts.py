# SPDX-License-Identifier: MIT
"""Every refusal that the program can raise has a sentence of its own for the worker."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date

import pytest

import tksk_desktop
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    NotFound,
    Problem,
    ReportInPreparation,
    ReportNotReady,
    RuleBroken,
    TkskError,
    TooManyTries,
    WorldRefused,
)
from tksk_desktop.domain.exchanged_rows import ImportHasFollowers
from tksk_desktop.domain.households import HouseholdEventKind
from tksk_desktop.domain.merging import MergeHindrance, MergeRefused
from tksk_desktop.domain.taking_back import EventBuiltOn
from tksk_desktop.gui.error_texts import error_text, problem_text

FAMILIES = {TkskError, RuleBroken, WorldRefused}
WITH_DATA: dict[type[TkskError], TkskError] = {
    EntryRefused: EntryRefused(FieldProblem("name", Problem.MISSING)),
    ImportHasFollowers: ImportHasFollowers(3),
    EventBuiltOn: EventBuiltOn(HouseholdEventKind.MOVED, date(2026, 3, 1)),
    NotFound: NotFound("client"),
    ReportInPreparation: ReportInPreparation(("2026-10",)),
    ReportNotReady: ReportNotReady(("letter_number",)),
    TooManyTries: TooManyTries(4),
    MergeRefused: MergeRefused(MergeHindrance.NUMBER_TAKEN),
}


def refusals() -> list[type[TkskError]]:
    """Return every class that can be raised, wherever in the program it is defined."""
    for info in pkgutil.walk_packages(tksk_desktop.__path__, "tksk_desktop."):
        if not info.name.endswith("__main__") and ".migrations." not in info.name:
            importlib.import_module(info.name)
    found: list[type[TkskError]] = []
    waiting: list[type[TkskError]] = [TkskError]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind not in FAMILIES and kind.__module__.startswith("tksk_desktop."):
            found.append(kind)
    return sorted(found, key=lambda kind: kind.__name__)


def example_of(kind: type[TkskError]) -> TkskError:
    """Return an instance, with data where the class carries some."""
    return WITH_DATA[kind] if kind in WITH_DATA else kind()


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    kinds = refusals()
    assert len(kinds) > 20
    general = error_text(RuntimeError())
    said = {kind.__name__: error_text(example_of(kind)) for kind in kinds}
    assert [name for name, text in said.items() if not text or text == general] == []


def test_a_refusal_without_a_sentence_would_be_noticed() -> None:
    class Planted(TkskError):
        """A refusal that nobody wrote a sentence for."""

    assert error_text(Planted()) == error_text(RuntimeError())


@pytest.mark.parametrize("problem", list(Problem))
def test_every_fault_of_a_field_has_a_sentence(problem: Problem) -> None:
    text = problem_text(FieldProblem("name", problem))
    assert text
    assert text != problem.value


def test_faults_of_a_field_are_told_apart() -> None:
    texts = {problem_text(FieldProblem("name", problem)) for problem in Problem}
    assert len(texts) == len(Problem)

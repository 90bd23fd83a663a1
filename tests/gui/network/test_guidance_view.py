# SPDX-License-Identifier: MIT
"""Candidates for guidance on screen: lists, reasons, a new list, the criteria."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.guidance import Measure
from tksk_desktop.domain.need_kinds import PotentialKind
from tksk_desktop.gui.network.guidance_dialogs import (
    CriteriaDialog,
    CriterionDialog,
    GuidanceListDialog,
)
from tksk_desktop.gui.network.guidance_view import GuidanceView
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.guidance.keep_criterion import NewCriterion
from tksk_desktop.usecases.guidance.make_list import NewGuidanceList
from tksk_desktop.usecases.guidance.readings import (
    CandidateLine,
    CriterionLine,
    GuidanceLine,
    GuidanceSheet,
)

DAY = date(2026, 11, 20)
OLD = GuidanceLine(1, "PSKS-04", 2025, date(2025, 5, 1), 1, 1, "460/03", "")
NEW = GuidanceLine(2, "PSKS-04", 2026, DAY, 1, 2, "460/09", "Untuk 2027")
FIRST = CandidateLine(1, "LKS Kasih", "Dilem", "Bu Ani", 88, "Legalitas: 3 dari 3 surat", True)
SECOND = CandidateLine(2, "LKS Lain", "", "", 12, "Layanan: 0 layanan", False)
SHEETS = {1: GuidanceSheet(OLD, (FIRST,), ()), 2: GuidanceSheet(NEW, (FIRST, SECOND), ())}
CRITERION = CriterionLine(5, "Legalitas", Measure.LEGAL, 2, False, True)


@pytest.fixture
def lists() -> list[GuidanceLine]:
    return [NEW, OLD]


@pytest.fixture
def done() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def given(make_bench: MakeBench, done: list[tuple[Any, ...]], lists: list[GuidanceLine]) -> Bench:
    def make(new: NewGuidanceList) -> Changes:
        done.append((new,))
        return Changes.of(Kind.POTENTIALS, record_id=1)

    def keep(new: NewCriterion, *, criterion_id: int | None) -> Changes:
        done.append((new, criterion_id))
        return Changes.of(Kind.POTENTIALS)

    return make_bench(
        network={"kinds": lambda: (PotentialKind("PSKS-04", "LKS", "lembaga", ""),)},
        guidance={
            "lists": lambda: tuple(lists),
            "sheet": SHEETS.__getitem__,
            "next_number": lambda _day: 12,
            "make": make,
            "criteria": lambda: (CRITERION,),
            "keep_criterion": keep,
            "workbook": lambda number: f"workbook {number}".encode(),
        },
        exchange={"save_file": lambda path, data: done.append((path, data))},
        audit={"note_export": lambda kind, ids: done.append((kind,))},
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> GuidanceView:
    view = GuidanceView()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.candidates.rowCount() == 2)
    return view


def test_the_newest_list_is_shown_with_reasons(qtbot: QtBot, view: GuidanceView) -> None:
    said = [view.candidates.index(1, column).data() for column in range(6)]
    assert said == ["2", "LKS Lain", "Whole kecamatan", "12", "Cadangan", "Layanan: 0 layanan"]
    assert view.form.aboutLabel.text() == "460/09 · 20-11-2026 · 1 proposed of 2 · Untuk 2027"
    assert view.form.reasonLabel.text().startswith("LKS Kasih: Legalitas")
    view.form.listBox.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.candidates.rowCount() == 1)


def test_a_list_is_made_and_then_shown(
    qtbot: QtBot, view: GuidanceView, done: list[tuple[Any, ...]]
) -> None:
    view.make()
    qtbot.waitUntil(lambda: bool(view.findChildren(GuidanceListDialog)))
    (dialog,) = view.findChildren(GuidanceListDialog)
    dialog.save()
    assert dialog.sentences
    dialog.form.kindBox.setCurrentIndex(0)
    assert "12" in dialog.form.numberLabel.text()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewGuidanceList("PSKS-04", TODAY.year, TODAY, 3, "", 12),)]
    view.reload()
    qtbot.waitUntil(lambda: view.form.listBox.currentIndex() == 1)


def test_without_a_list_the_page_says_what_it_is_for(
    qtbot: QtBot, view: GuidanceView, lists: list[GuidanceLine]
) -> None:
    lists.clear()
    view.reload()
    qtbot.waitUntil(view.form.empty.isVisible)
    assert not view.form.paperButton.isVisible()


def test_the_workbook_leaves_with_a_note_in_the_log(
    qtbot: QtBot, view: GuidanceView, done: list[tuple[Any, ...]], tmp_path: Path
) -> None:
    view.put(tmp_path / "x.xlsx")
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done[0] == (tmp_path / "x.xlsx", b"workbook 2")


def test_criteria_are_changed_and_added(
    qtbot: QtBot, view: GuidanceView, done: list[tuple[Any, ...]]
) -> None:
    view.form.criteriaButton.click()
    (criteria,) = view.findChildren(CriteriaDialog)
    qtbot.waitUntil(lambda: criteria.lines.rowCount() == 1)
    criteria.form.changeButton.click()
    (dialog,) = criteria.findChildren(CriterionDialog)
    assert not dialog.form.measureBox.isEnabled()
    dialog.form.weightBox.setValue(7)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewCriterion("Legalitas", Measure.LEGAL, 7), 5)]
    criteria.close()

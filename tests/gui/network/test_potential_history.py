# SPDX-License-Identifier: MIT
"""The history under the directory: contacts, trainings and scores, noted and corrected."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.guidance import Measure
from tksk_desktop.gui.network.history_dialogs import (
    PerformanceDialog,
    PotentialContactDialog,
    PotentialTrainingDialog,
)
from tksk_desktop.gui.network.potential_history import PotentialHistory
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.guidance.readings import CriterionLine
from tksk_desktop.usecases.potentials.history_readings import (
    ContactLine,
    HistoryLine,
    PerformanceLine,
    TrainingLine,
)
from tksk_desktop.usecases.potentials.keep_history import NewContact, NewPerformance, NewTraining
from tksk_desktop.usecases.potentials.readings import PotentialSheet, ServiceLine

DAY = date(2026, 11, 3)
LKS = PotentialSheet(
    3, "PSKS-04", "LKS Kasih", None, "", "", "0812", "Bu Ani", "SK 1", "77", "B", 1, 2, "", "",
    None, (ServiceLine("Kursi roda", ""),),
)  # fmt: skip
LINES: tuple[HistoryLine, ...] = (
    ContactLine(1, DAY, "Bu Ani", "Dana", "Menunggu", date(2026, 12, 20)),
    TrainingLine(2, DAY, "Pembukuan", "Dinas", "Sari", "017"),
    PerformanceLine(4, DAY, "Rutin", ((1, "Kegiatan", 3), (8, "Lama", 2))),
)
CRITERIA = (
    CriterionLine(1, "Kegiatan", Measure.NOTED, 3, False, True),
    CriterionLine(2, "Legalitas", Measure.LEGAL, 2, False, True),
    CriterionLine(8, "Lama", Measure.NOTED, 1, False, False),
)


@pytest.fixture
def done() -> list[tuple[Any, dict[str, Any]]]:
    return []


@pytest.fixture
def given(make_bench: MakeBench, done: list[tuple[Any, dict[str, Any]]]) -> Bench:
    def keep(new: Any, **known: Any) -> Changes:
        done.append((new, known))
        return Changes.of(Kind.POTENTIALS)

    return make_bench(
        guidance={
            "criteria": lambda: CRITERIA,
            "history": lambda _number: LINES,
            "keep_contact": keep,
            "keep_training": keep,
            "keep_performance": keep,
        }
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> PotentialHistory:
    view = PotentialHistory()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.show_potential(LKS)
    qtbot.waitUntil(lambda: view.lines.rowCount() == 3)
    return view


def said(view: PotentialHistory, row: int) -> list[str]:
    return [view.lines.index(row, column).data() for column in range(view.lines.columnCount())]


def test_the_newest_is_told_with_what_it_is(view: PotentialHistory) -> None:
    assert said(view, 0) == ["03-11-2026", "Contact", "Bu Ani", "Dana", "Menunggu", "20-12-2026"]
    assert said(view, 1)[1:5] == ["Training", "Sari", "Pembukuan (Dinas)", "017"]
    assert said(view, 2)[3] == "Kegiatan 3, Lama 2"
    assert "Kursi roda" in view.form.factsLabel.text()


def test_nothing_is_shown_where_none_is_chosen(view: PotentialHistory) -> None:
    view.show_potential(None)
    assert view.isHidden()


def test_a_contact_is_noted(
    qtbot: QtBot, view: PotentialHistory, done: list[tuple[Any, dict[str, Any]]]
) -> None:
    view.form.contactButton.click()
    (dialog,) = view.findChildren(PotentialContactDialog)
    dialog.form.dayField.set_value(None)
    dialog.save()
    assert dialog.sentences
    dialog.form.dayField.set_value(TODAY)
    dialog.form.whomEdit.setText("Bu Tri")
    dialog.form.aboutEdit.setPlainText("Kursi roda")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewContact(3, TODAY, "Bu Tri", "Kursi roda", "", None), {"contact_id": None})]


def test_a_training_is_corrected(
    qtbot: QtBot, view: PotentialHistory, done: list[tuple[Any, dict[str, Any]]]
) -> None:
    view.form.table.opened.emit(1)
    (dialog,) = view.findChildren(PotentialTrainingDialog)
    dialog.form.certificateEdit.setText("018")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewTraining(3, DAY, "Pembukuan", "Dinas", "Sari", "018")
    assert done == [(new, {"training_id": 2})]


def test_scores_are_given_for_what_is_noted_by_hand(
    qtbot: QtBot, view: PotentialHistory, done: list[tuple[Any, dict[str, Any]]]
) -> None:
    view.form.performanceButton.click()
    (dialog,) = view.findChildren(PerformanceDialog)
    assert list(dialog.boxes) == [1], "a criterion out of use is not asked for anew"
    dialog.boxes[1].setCurrentIndex(1)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewPerformance(3, TODAY, ((1, 0),)), {"performance_id": None})]


def test_former_scores_are_shown_to_correct(
    qtbot: QtBot, view: PotentialHistory, done: list[tuple[Any, dict[str, Any]]]
) -> None:
    view.form.table.opened.emit(2)
    (dialog,) = view.findChildren(PerformanceDialog)
    dialog.boxes[1].setCurrentIndex(0)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(NewPerformance(3, DAY, ((8, 2),), "Rutin"), {"performance_id": 4})]

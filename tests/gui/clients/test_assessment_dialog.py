# SPDX-License-Identifier: MIT
"""Writing an assessment: scores by key, the risk at once, refusals beside fields, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_case import HEAD, MAKINGS, WORK, SmallCase, close_all, refusal
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.errors import DiskFull, Problem
from tksk_desktop.gui.clients.assessment_dialog import AssessmentDialog
from tksk_desktop.gui.clients.assessment_draft import AssessmentState, from_json, to_json
from tksk_desktop.gui.clients.score_bar import ScoreBar
from tksk_desktop.gui.draft_keeper import PAUSE_MS
from tksk_desktop.usecases.casework.keep_draft import NEW_ASSESSMENT_FORM, correction_form
from tksk_desktop.usecases.casework.readings import AssessmentSheet, FindingLine
from tksk_desktop.vocabulary import SCORE_WORDS


@pytest.fixture
def case() -> SmallCase:
    """A case with two assessments."""
    return SmallCase()


@pytest.fixture
def bench(make_bench: MakeBench, case: SmallCase) -> Bench:
    """A workbench over it."""
    return make_bench(casework=case.acts())


@pytest.fixture
def host(qtbot: QtBot, bench: Bench) -> Iterator[QWidget]:
    """A window to open dialogs over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1300, 720)
    widget.show()
    yield widget
    close_all(widget)


def opened(
    bench: Bench, case: SmallCase, host: QWidget, corrects: AssessmentSheet | None = None
) -> AssessmentDialog:
    dialog = AssessmentDialog(bench.bench, HEAD, case.work, MAKINGS, host, corrects)
    dialog.open()
    return dialog


def test_a_score_is_given_by_key(qtbot: QtBot) -> None:
    bar = ScoreBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.setFocus()
    assert bar.score() is None
    QTest.keyClicks(bar, "3")
    assert (bar.score(), bar.meaning.text()) == (3, SCORE_WORDS[3])
    QTest.keyClick(bar, Qt.Key.Key_Right)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.score() == 4
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert bar.score() == 3
    QTest.keyClicks(bar, "7")
    assert bar.score() == 3
    QTest.keyClick(bar, Qt.Key.Key_Delete)
    assert bar.score() is None
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.score() == 0


def test_a_score_is_given_and_taken_by_click(qtbot: QtBot) -> None:
    bar = ScoreBar()
    qtbot.addWidget(bar)
    heard: list[int | None] = []
    bar.changed.connect(lambda: heard.append(bar.score()))
    bar.buttons[2].click()
    bar.buttons[2].click()
    assert heard == [2, None]
    assert not bar.buttons[2].isChecked()


def test_a_new_one_knows_the_day_the_worker_and_the_former_scores(
    bench: Bench, case: SmallCase, host: QWidget
) -> None:
    dialog = opened(bench, case, host)
    state = dialog.state()
    assert state.kind is AssessmentKind.PERIODIC
    assert (state.assessed_on, state.made_by) == (
        TODAY,
        bench.bench.around.office.worker_name,
    )
    assert state.findings == ()
    assert len(dialog.cards) == len(MAKINGS.areas)
    assert "1" in dialog.cards[0].form.formerLabel.text()
    assert dialog.cards[1].form.formerLabel.isHidden()


def test_the_risk_follows_what_is_scored_and_ticked(
    bench: Bench, case: SmallCase, host: QWidget
) -> None:
    dialog = opened(bench, case, host)
    dialog.cards[0].form.scoreBar.set_score(2)
    assert dialog.form.riskLabel.text().startswith("30 ")
    dialog.factor_boxes["ongoing_violence"].setChecked(True)
    assert dialog.form.riskLabel.text().startswith("75 ")
    assert dialog.form.ownRiskPane.isHidden()
    dialog.form.ownRiskBox.setChecked(True)
    assert dialog.form.ownRiskSpin.value() == 75
    dialog.form.ownRiskSpin.setValue(20)
    assert dialog.form.riskLabel.text().startswith("20 ")
    assert dialog.state().risk_chosen == 20


def test_a_reason_is_asked_for_as_soon_as_there_is_a_problem(
    bench: Bench, case: SmallCase, host: QWidget
) -> None:
    card = opened(bench, case, host).cards[0]
    card.form.scoreBar.set_score(0)
    assert not card.form.reasonLabel.text().endswith("*")
    card.form.scoreBar.set_score(1)
    assert card.form.reasonLabel.text().endswith("*")


def test_saving_signs_off_what_was_typed(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(bench, case, host)
    dialog.cards[0].form.scoreBar.set_score(2)
    dialog.cards[0].form.reasonEdit.setText("Lama")
    dialog.form.conclusionEdit.setPlainText("Perlu berobat")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new, corrected),) = case.told("assessment")
    assert corrected is None
    assert new.findings == (FindingLine("bio_health", "", "", 2, "Lama"),)
    assert (new.case_id, new.conclusion) == (HEAD.id, "Perlu berobat")
    assert case.work.drafts == ()


def test_refused_fields_get_their_sentence_and_the_caret(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(bench, case, host)
    dialog.cards[3].form.scoreBar.set_score(2)
    code = dialog.cards[3].area.code
    case.refusals.append(
        refusal((f"reason:{code}", Problem.MISSING), ("conclusion", Problem.MISSING))
    )
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 2)
    assert dialog.focusWidget() is dialog.cards[3].form.reasonEdit
    case.refusals.append(refusal(("findings", Problem.NOTHING_SCORED)))
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.form.findingsLabel.isVisibleTo(dialog)
    dialog.form.assessedField.set_value(None)
    dialog.save()
    assert len(dialog.sentences) == 1
    assert case.kept == []


def test_what_is_typed_is_kept_while_typing_and_on_escape(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(bench, case, host)
    dialog.cards[0].form.scoreBar.set_score(4)
    qtbot.waitUntil(lambda: case.work.draft(NEW_ASSESSMENT_FORM) is not None, timeout=PAUSE_MS * 8)
    dialog.form.conclusionEdit.setPlainText("Setengah jadi")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Setengah" in (case.work.drafts[0].content))
    qtbot.waitUntil(lambda: bool(bench.opened.said()))
    again = opened(bench, case, host)
    assert again.state().conclusion == "Setengah jadi"
    assert again.cards[0].form.scoreBar.score() == 4
    assert again.form.discardButton.isVisibleTo(again)


def test_a_form_whose_draft_cannot_be_kept_says_so_and_stays(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(bench, case, host)
    case.draft_error = DiskFull()
    bench.messages.answer = False
    dialog.form.conclusionEdit.setPlainText("Setengah jadi")
    dialog.reject()
    qtbot.waitUntil(lambda: len(bench.messages.asked) == 1)
    assert dialog.isVisible()
    assert "tried again" in dialog.form.keptLabel.text()
    assert not bench.messages.failures
    case.draft_error = None
    dialog.reject()
    qtbot.waitUntil(lambda: bool(case.work.drafts))
    assert "Setengah jadi" in case.work.drafts[0].content


def test_an_untouched_form_leaves_no_draft(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(bench, case, host)
    dialog.reject()
    bench.bench.work.close()
    assert case.work.drafts == ()
    assert bench.opened.said() == []


def test_a_draft_is_thrown_away_only_when_meant(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    case.acts()["keep_draft"](HEAD.id, NEW_ASSESSMENT_FORM, to_json(AssessmentState()))
    dialog = opened(bench, case, host)
    bench.messages.answer = False
    dialog.form.discardButton.click()
    assert case.work.draft(NEW_ASSESSMENT_FORM) is not None
    bench.messages.answer = True
    dialog.form.discardButton.click()
    qtbot.waitUntil(lambda: case.work.drafts == ())


def test_a_correction_begins_with_what_was_signed_off(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    sheet = WORK.assessments[1]
    dialog = opened(bench, case, host, sheet)
    assert dialog.state().findings == sheet.findings
    assert dialog.form.versionPane.isVisibleTo(dialog)
    dialog.form.versionReasonEdit.setText("Salah tulis")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new, corrected),) = case.told("assessment")
    assert corrected == sheet.id
    assert (new.version_reason, new.kind) == ("Salah tulis", AssessmentKind.INTAKE)
    assert correction_form(sheet.id) != NEW_ASSESSMENT_FORM


def test_a_draft_opens_again_whatever_it_holds() -> None:
    state = AssessmentState(
        AssessmentKind.CLOSING,
        TODAY,
        "Rahayu",
        (FindingLine("bio_health", "a", "b", 3, "c"),),
        ("debt_threat",),
        60,
        "sendiri",
        "simpulan",
        "saran",
        "alasan",
    )
    assert from_json(to_json(state)) == state
    assert from_json("bukan JSON").conclusion == "bukan JSON"
    assert from_json("[1]").conclusion == "[1]"
    odd = (
        '{"kind": "?", "assessed_on": 5, "findings": [1, ["a"]], "factors": 3, "risk_chosen": "x"}'
    )
    assert from_json(odd) == AssessmentState()
    assert from_json('{"made_by": 4}') == replace(AssessmentState(), made_by="")

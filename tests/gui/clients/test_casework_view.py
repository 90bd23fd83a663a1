# SPDX-License-Identifier: MIT
"""Assessments and plan of a case on the screen, and the small dialogs that go on with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_case import (
    FORMER_PLAN,
    HEAD,
    PLAN,
    STEPS,
    WORK,
    SmallCase,
    assessment,
    close_all,
    refusal,
)
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.errors import Problem
from tksk_desktop.domain.plans import Attainment, Responsible
from tksk_desktop.gui.clients.assessment_dialog import AssessmentDialog
from tksk_desktop.gui.clients.assessment_reading_dialog import (
    AddendumDialog,
    AssessmentReadingDialog,
)
from tksk_desktop.gui.clients.casework_dialog import CaseworkDialog
from tksk_desktop.gui.clients.casework_view import CaseworkView
from tksk_desktop.gui.clients.comparison_dialog import ComparisonDialog
from tksk_desktop.gui.clients.pictures.ecomap_dialog import EcomapDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog
from tksk_desktop.gui.clients.plan_dialog import PlanDialog
from tksk_desktop.gui.clients.plan_draft import PlanState, from_json, from_sheet, to_json
from tksk_desktop.gui.clients.plan_follow_dialogs import (
    PlanAgreementDialog,
    PlanReviewDialog,
    StepDoneDialog,
)
from tksk_desktop.usecases.casework.follow_plan import NewReview
from tksk_desktop.usecases.casework.keep_draft import PLAN_FORM
from tksk_desktop.usecases.casework.readings import CaseAtHand, CaseWork
from tksk_desktop.usecases.casework.write_plan import NewGoal, NewStep

D = TypeVar("D", bound=QDialog)
Show = Callable[..., CaseworkView]


@pytest.fixture
def case() -> SmallCase:
    """A case with two assessments and an agreed plan."""
    return SmallCase()


@pytest.fixture
def bench(make_bench: MakeBench, case: SmallCase) -> Bench:
    """A workbench over it."""
    return make_bench(casework=case.acts())


@pytest.fixture
def show(bench: Bench, qtbot: QtBot) -> Iterator[Show]:
    """Return what shows the case, as it is when called."""
    views: list[CaseworkView] = []

    def make(head: CaseAtHand = HEAD) -> CaseworkView:
        view = CaseworkView(bench.bench, head)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(1200, 600)
        view.show()
        qtbot.waitUntil(lambda: view.work is not None)
        return view

    yield make
    for view in views:
        close_all(view)


def dialog(view: QWidget, kind: type[D]) -> D:
    """Return the open dialog of a kind."""
    found = [each for each in view.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_assessments_stand_newest_first_with_their_risk(show: Show, qtbot: QtBot) -> None:
    view = show()
    assert [card.form.conclusionLabel.text() for card in view.cards] == ["Simpulan 2", "Simpulan 1"]
    assert "40" in view.cards[0].form.riskLabel.text()
    assert "sedang" in view.cards[0].form.riskLabel.text()
    assert view.form.compareButton.isVisibleTo(view)


def test_a_replaced_version_is_only_read(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    former = assessment(3, date(2026, 5, 1), 2, is_newest=False)
    newer = assessment(4, date(2026, 5, 1), 3, version=2, version_reason="Salah")
    case.work = CaseWork(HEAD.id, (newer, former), ())
    view = show()
    assert not view.form.compareButton.isVisibleTo(view)
    assert view.cards[0].form.correctButton.isVisibleTo(view)
    assert not view.cards[1].form.correctButton.isVisibleTo(view)
    assert not view.cards[1].form.addButton.isVisibleTo(view)
    assert "Salah" in view.cards[0].form.metaLabel.text()


def test_an_empty_case_says_what_to_do_first(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    case.work = CaseWork(HEAD.id, (), ())
    view = show()
    assert view.form.assessmentsStack.currentIndex() == 1
    assert view.form.planStack.currentIndex() == 1
    view.form.assessmentsEmpty.asked.emit()
    assert dialog(view, AssessmentDialog).cards
    dialog(view, AssessmentDialog).reject()
    view.form.planEmpty.asked.emit()
    assert len(dialog(view, PlanDialog).goals) == 1


def test_a_closed_case_is_read_only(show: Show, qtbot: QtBot) -> None:
    view = show(replace(HEAD, is_open=False))
    form = view.form
    for button in (form.newAssessmentButton, form.writePlanButton, form.reviewButton):
        assert not button.isVisibleTo(view)
    assert not view.goals[0].rows[0].form.doneBox.isEnabled()
    assert not view.cards[0].form.correctButton.isVisibleTo(view)


def test_reading_shows_everything_and_escapes_what_was_typed(
    show: Show, case: SmallCase, qtbot: QtBot
) -> None:
    sharp = replace(WORK.assessments[0], conclusion="<b>tebal</b> & kuat")
    case.work = CaseWork(HEAD.id, (sharp,), ())
    view = show()
    view.cards[0].form.readButton.click()
    text = dialog(view, AssessmentReadingDialog).form.textView.toPlainText()
    for part in ("<b>tebal</b> & kuat", "Kesehatan fisik: 1", "Rajin", "Sudah lama", "demam"):
        assert part in text
    assert "Tidak ada penghasilan" in text


def test_an_addendum_is_kept(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    view = show()
    view.cards[0].form.addButton.click()
    adding = dialog(view, AddendumDialog)
    adding.form.textEdit.setPlainText("Juga pusing")
    with qtbot.waitSignal(adding.saved):
        adding.save()
    assert case.told("add") == [(2, "Juga pusing")]


def test_comparing_shows_picture_and_table(show: Show, qtbot: QtBot) -> None:
    view = show()
    view.form.compareButton.click()
    comparing = dialog(view, ComparisonDialog)
    table = comparing.form.changesTable
    assert table.rowCount() == 2
    cells = [table.item(0, column) for column in range(4)]
    assert [cell.text() for cell in cells if cell] == ["Kesehatan fisik", "3", "1", "Membaik"]
    assert "3 menjadi 1" in comparing.form.figureView.accessibleDescription()
    comparing.form.beforeBox.setCurrentIndex(1)
    trend = table.item(0, 3)
    assert trend is not None
    assert trend.text() == "Tetap"


def test_progress_is_said_in_bars_and_words(show: Show, qtbot: QtBot) -> None:
    view = show()
    assert (view.form.stepsBar.value(), view.form.stepsBar.maximum()) == (1, 2)
    assert view.form.stepsLabel.text() == view.form.stepsBar.accessibleName()
    assert (view.form.goalsBar.value(), view.form.goalsBar.maximum()) == (0, 1)
    rows = view.goals[0].rows
    assert "01-12-2026" in rows[0].form.metaLabel.text()
    assert rows[0].form.metaLabel.property("look") == "attention"
    assert "Dukcapil" in rows[1].form.metaLabel.text()
    assert rows[1].form.resultLabel.text() == "Sudah direkam"


def test_a_former_version_is_shown_without_acts(show: Show, qtbot: QtBot) -> None:
    view = show()
    assert view.form.versionBox.count() == 2
    view.form.versionBox.setCurrentIndex(1)
    for button in (view.form.writePlanButton, view.form.reviewButton, view.form.agreeButton):
        assert not button.isVisibleTo(view)
    assert not view.goals[0].rows[0].form.doneBox.isEnabled()


def test_the_client_agrees_on_a_day(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    case.work = replace(WORK, plans=(replace(PLAN, agreed_on=None, agreed_by=""), FORMER_PLAN))
    view = show()
    assert not view.form.reviewButton.isVisibleTo(view)
    view.form.agreeButton.click()
    agreeing = dialog(view, PlanAgreementDialog)
    agreeing.form.agreedField.set_value(None)
    agreeing.save()
    assert len(agreeing.sentences) == 1
    agreeing.form.agreedField.set_value(TODAY)
    with qtbot.waitSignal(agreeing.saved):
        agreeing.save()
    assert case.told("agree") == [(PLAN.id, TODAY, "Siti Rahayu")]


def test_ticking_a_step_asks_what_came_of_it(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    view = show()
    row = view.goals[0].rows[0]
    row.form.doneBox.click()
    assert not row.form.doneBox.isChecked()
    doing = dialog(view, StepDoneDialog)
    doing.form.resultEdit.setPlainText("Surat jadi")
    with qtbot.waitSignal(doing.saved):
        doing.save()
    assert case.told("finish") == [(STEPS[0].id, TODAY, "Surat jadi")]


def test_unticking_opens_a_step_again(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    view = show()
    view.goals[0].rows[1].form.doneBox.click()
    qtbot.waitUntil(lambda: case.told("reopen") == [(STEPS[1].id,)])


def test_a_review_keeps_the_goals_that_were_looked_at(
    show: Show, case: SmallCase, qtbot: QtBot
) -> None:
    view = show()
    view.form.reviewButton.click()
    reviewing = dialog(view, PlanReviewDialog)
    case.refusals.append(refusal(("reviews", Problem.MISSING)))
    reviewing.save()
    qtbot.waitUntil(lambda: len(reviewing.sentences) == 1)
    reviewing.rows[0].form.attainmentBox.setCurrentIndex(2)
    reviewing.rows[0].form.noteEdit.setText("Antre")
    with qtbot.waitSignal(reviewing.saved):
        reviewing.save()
    reviews = (NewReview(21, Attainment.PARTLY, "Antre"),)
    assert case.told("review") == [(PLAN.id, reviews, TODAY)]


def planning(view: CaseworkView) -> PlanDialog:
    view.form.writePlanButton.click()
    return dialog(view, PlanDialog)


def test_an_agreed_plan_is_changed_with_a_reason_and_goes_on(
    show: Show, case: SmallCase, qtbot: QtBot
) -> None:
    made = planning(show())
    assert made.form.versionPane.isVisibleTo(made)
    made.form.versionReasonEdit.setText("Dukcapil tutup")
    made.goals[0].steps[0].form.stepEdit.setText("Meminta surat baru")
    with qtbot.waitSignal(made.saved):
        made.save()
    ((new,),) = case.told("plan")
    assert (new.version_reason, new.drawn_on) == ("Dukcapil tutup", TODAY)
    goal = new.goals[0]
    assert goal.former_id == 21
    assert [(step.text, step.former_id) for step in goal.steps] == [
        ("Meminta surat baru", 31),
        ("Perekaman", 32),
    ]


def test_a_first_plan_begins_with_the_usual_steps_of_the_cases_type(
    show: Show, case: SmallCase, qtbot: QtBot
) -> None:
    case.work = CaseWork(HEAD.id, (), (), usual_steps=("Meminta surat", "Mengantar"))
    view = show()
    view.form.planEmpty.asked.emit()
    made = dialog(view, PlanDialog)
    assert [step.text for step in made.state().goals[0].steps] == ["Meminta surat", "Mengantar"]
    made.reject()
    assert case.work.drafts == ()


def test_goals_and_steps_come_and_go(show: Show, qtbot: QtBot) -> None:
    made = planning(show())
    made.form.addGoalButton.click()
    assert [editor.form.numberLabel.text()[-1] for editor in made.goals] == ["1", "2"]
    editor = made.goals[1]
    editor.form.addStepButton.click()
    assert len(editor.steps) == 2
    step = editor.steps[0]
    assert not step.form.providerPane.isVisibleTo(made)
    step.form.responsibleBox.setCurrentIndex(tuple(Responsible).index(Responsible.PROVIDER))
    assert step.form.providerPane.isVisibleTo(made)
    step.form.removeButton.click()
    assert len(editor.steps) == 1
    made.goals[0].form.removeButton.click()
    assert [each.form.numberLabel.text()[-1] for each in made.goals] == ["1"]


def test_wrong_fields_of_a_plan_are_said_in_their_place(
    show: Show, case: SmallCase, qtbot: QtBot
) -> None:
    made = planning(show())
    case.refusals.append(
        refusal(("step:0:1:text", Problem.MISSING), ("goal:0:measure", Problem.MISSING))
    )
    made.save()
    qtbot.waitUntil(lambda: len(made.sentences) == 2)
    assert made.focusWidget() is made.goals[0].form.measureEdit
    made.goals[0].steps[0].form.dueField.set_text("kapan-kapan")
    made.save()
    assert len(made.sentences) == 1
    made.goals[0].steps[0].form.dueField.set_value(None)
    case.refusals.append(refusal(("goals", Problem.MISSING)))
    made.save()
    qtbot.waitUntil(lambda: made.form.goalsProblem.isVisibleTo(made))


def test_a_plan_being_written_is_kept(show: Show, case: SmallCase, qtbot: QtBot) -> None:
    view = show()
    made = planning(view)
    made.goals[0].form.goalEdit.setText("Punya KTP dan KK")
    made.reject()
    qtbot.waitUntil(lambda: case.work.draft(PLAN_FORM) is not None)
    qtbot.waitUntil(lambda: view.form.planDraftLabel.isVisibleTo(view))
    again = planning(view)
    assert again.state().goals[0].text == "Punya KTP dan KK"
    again.form.discardButton.click()
    qtbot.waitUntil(lambda: case.work.drafts == ())


def test_a_plans_draft_opens_again_whatever_it_holds() -> None:
    step = NewStep("a", Responsible.PROVIDER, "b", date(2026, 12, 1), 4)
    state = PlanState(TODAY, (NewGoal("c", "d", "bio_health", (step,), 5),), "alasan")
    assert from_json(to_json(state)) == state
    assert from_json("bukan JSON").goals == (NewGoal("bukan JSON", ""),)
    assert from_json("3").goals == (NewGoal("3", ""),)
    odd = '{"goals": [1, {"text": 2, "steps": [1, ["x", "?", 3, "y", true]]}], "drawn_on": 7}'
    (goal,) = from_json(odd).goals
    assert goal == NewGoal("", "", "", (NewStep("x", Responsible.JOINTLY),))
    assert from_sheet(PLAN, TODAY).goals[0].steps[1].provider_name == "Dukcapil"


def test_the_window_of_a_case_opens_its_pictures(
    make_bench: MakeBench, case: SmallCase, qtbot: QtBot
) -> None:
    bench = make_bench(casework=case.acts(), clients={"lines": lambda _ids: ()})
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    window = CaseworkDialog(bench.bench, HEAD, "Belum punya KTP", host)
    window.open()
    qtbot.waitUntil(lambda: window.view.work is not None)
    assert HEAD.number in window.form.caseLabel.text()
    window.form.genogramButton.click()
    qtbot.waitUntil(lambda: window.findChild(GenogramDialog) is not None)
    dialog(window, GenogramDialog).reject()
    window.form.ecomapButton.click()
    qtbot.waitUntil(lambda: window.findChild(EcomapDialog) is not None)
    dialog(window, EcomapDialog).reject()
    close_all(host)

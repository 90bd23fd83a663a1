# SPDX-License-Identifier: MIT
"""Assessment, plan and pictures from the screen down to the encrypted file and onto paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_case import close_all
from tests.gui.workbenches import VILLAGES, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.gui.clients.assessment_dialog import AssessmentDialog
from tksk_desktop.gui.clients.casework_dialog import CaseworkDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog
from tksk_desktop.gui.clients.pictures.kin_person_dialog import KinPersonDialog, Place
from tksk_desktop.gui.clients.plan_dialog import PlanDialog
from tksk_desktop.gui.clients.plan_follow_dialogs import PlanAgreementDialog, StepDoneDialog
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.casework.readings import CaseAtHand
from tksk_desktop.usecases.clients.register_client import NewClient

D = TypeVar("D", bound=QDialog)


def inner(owner: QWidget, kind: type[D]) -> D:
    """Return the open dialog of a kind over a window."""
    return next(each for each in owner.findChildren(kind) if each.isVisible())


def test_a_case_is_assessed_planned_and_drawn(
    make_program: Callable[..., Program], make_bench: MakeBench, qtbot: QtBot
) -> None:
    program = make_program()
    program.store.create("rahasia-kepanjen")
    acts, today = program.acts, program.clock.today()
    acts.office.set_up(sample_office(), VILLAGES, ())
    client_id = acts.clients.register(NewClient("Siti Rahayu", VILLAGES[0].code)).record_id or 0
    opened_on = today - timedelta(days=3)
    kind = acts.cases.lists().types[0].id
    case_id = (
        acts.cases.open(
            NewCase(client_id, opened_on, IntakeSource.SELF, "Belum punya KTP", type_id=kind)
        ).record_id
        or 0
    )
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    head = CaseAtHand(case_id, "KSS", client_id, "Siti Rahayu", is_open=True)
    window = CaseworkDialog(make_bench(program=program).bench, head, "Belum punya KTP", host)
    window.open()
    view = window.view
    qtbot.waitUntil(lambda: view.work is not None)

    view.write_assessment()
    writing = inner(window, AssessmentDialog)
    QTest.keyClicks(writing.cards[0].form.scoreBar, "2")
    writing.save()
    qtbot.waitUntil(lambda: len(writing.sentences) == 2)
    writing.cards[0].form.reasonEdit.setText("Sudah lama batuk")
    writing.form.conclusionEdit.setPlainText("Perlu berobat")
    with qtbot.waitSignal(writing.saved):
        writing.save()
    qtbot.waitUntil(lambda: len(view.cards) == 1)

    view.write_plan()
    planning = inner(window, PlanDialog)
    planning.goals[0].form.goalEdit.setText("Sembuh")
    planning.goals[0].form.measureEdit.setText("Tidak batuk lagi")
    for step in planning.goals[0].steps:
        step.form.stepEdit.setText("Ke puskesmas")
        step.form.dueField.set_value(today)
    with qtbot.waitSignal(planning.saved):
        planning.save()
    qtbot.waitUntil(lambda: len(view.goals) == 1)
    due = {line.what for line in acts.to_do.of_client(client_id)}
    assert ToDoKind.PLAN_STEP in due
    view.form.agreeButton.click()
    agreeing = inner(window, PlanAgreementDialog)
    with qtbot.waitSignal(agreeing.saved):
        agreeing.save()
    qtbot.waitUntil(lambda: view.form.reviewButton.isVisibleTo(view))
    view.goals[0].rows[0].form.doneBox.click()
    doing = inner(window, StepDoneDialog)
    doing.form.resultEdit.setPlainText("Dapat obat")
    with qtbot.waitSignal(doing.saved):
        doing.save()
    qtbot.waitUntil(lambda: view.form.stepsBar.value() == 1)

    window.form.genogramButton.click()
    qtbot.waitUntil(lambda: window.findChild(GenogramDialog) is not None)
    inner(window, GenogramDialog).add_node()
    asking = inner(window, KinPersonDialog)
    asking.form.nameEdit.setText("Ibu")
    asking.form.relationBox.setCurrentIndex(list(Place).index(Place.PARENT))
    asking.form.saveButton.click()
    qtbot.waitUntil(lambda: len(acts.casework.genogram(client_id).people) == 2)
    picture = acts.casework.genogram(client_id)
    assert acts.casework.genogram_pdf(picture, "Siti Rahayu", True).startswith(b"%PDF")
    told = [entry.what for entry in acts.clients.sheet(client_id).time_line]
    assert {"assessment", "plan_agreed"} <= set(told)
    close_all(host)

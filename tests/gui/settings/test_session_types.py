# SPDX-License-Identifier: MIT
"""Kinds of activity are edited on their tab of the settings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tests.shipped_session_types import shipped_lines
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.session_types import ReportRole, SessionField
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.settings.session_type_dialog import SessionTypeDialog
from tksk_desktop.gui.settings.session_types_view import SessionTypesView
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.session_types.edit_session_types import NewSessionType

Opened = tuple[SessionTypesView, list[Any]]


@pytest.fixture
def opened(qtbot: QtBot, make_bench: MakeBench) -> Opened:
    """The page with the shipped kinds, and what it asked for."""
    asked: list[Any] = []

    def keep(*what: Any) -> Changes:
        asked.append(what)
        if isinstance(what[-1], NewSessionType) and not what[-1].name.strip():
            raise EntryRefused(FieldProblem("name", Problem.MISSING))
        return Changes.of(Kind.SESSION_TYPES)

    acts = {"lines": shipped_lines, "add": keep, "change": keep, "order": keep}
    made: Bench = make_bench(session_types=acts)
    view = SessionTypesView()
    qtbot.addWidget(view)
    view.set_up(made.bench)
    view.resize(900, 600)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: bool(view.form.typesTable.model().rowCount()))
    return view, asked


def dialog_of(view: SessionTypesView) -> SessionTypeDialog:
    dialog = view.findChild(SessionTypeDialog)
    assert isinstance(dialog, SessionTypeDialog)
    return dialog


def tick(dialog: SessionTypeDialog, field: SessionField, *, required: bool = False) -> None:
    dialog.asks[field].setChecked(True)
    dialog.requires[field].setChecked(required)


def test_a_kind_of_one_s_own_is_added(opened: Opened, qtbot: QtBot) -> None:
    view, asked = opened
    view.form.addButton.click()
    dialog = dialog_of(view)
    dialog.form.nameEdit.setText("Posyandu lansia")
    dialog.form.roleBox.setCurrentIndex(list(ReportRole).index(ReportRole.COMPANION))
    dialog.form.sinceField.set_value(date(2026, 1, 1))
    tick(dialog, SessionField.PARTNERS, required=True)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new,),) = asked
    assert (new.name, new.kind, new.role) == (
        "Posyandu lansia",
        SessionKind.OTHER,
        ReportRole.COMPANION,
    )
    assert (new.since, new.until) == (date(2026, 1, 1), None)
    assert SessionField.PARTNERS in new.asked & new.required


def test_a_known_kind_is_shown_and_put_out_of_use(opened: Opened, qtbot: QtBot) -> None:
    view, asked = opened
    view.form.typesTable.selectRow(2)
    view.form.changeButton.click()
    dialog = dialog_of(view)
    assert not dialog.form.kindBox.isEnabled()
    assert not dialog.asks[SessionField.GROUP].isEnabled()
    assert dialog.asks[SessionField.GROUP].isChecked()
    dialog.form.untilField.set_value(date(2026, 12, 31))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((code, new),) = asked
    line = shipped_lines()[2]
    assert (code, new.name, new.until) == ("group", line.name, date(2026, 12, 31))
    assert (new.asked, new.required) == (line.asked, line.required)


def test_a_refusal_stands_under_its_field(opened: Opened, qtbot: QtBot) -> None:
    view, _asked = opened
    view.form.addButton.click()
    dialog = dialog_of(view)
    tick(dialog, SessionField.PHASE)
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.asks[SessionField.PHASE].isChecked()
    dialog.form.nameEdit.setText("x")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()


def test_what_is_not_asked_cannot_be_required(opened: Opened, qtbot: QtBot) -> None:
    view, asked = opened
    view.form.addButton.click()
    dialog = dialog_of(view)
    tick(dialog, SessionField.PHASE, required=True)
    dialog.asks[SessionField.PHASE].setChecked(False)
    assert not dialog.requires[SessionField.PHASE].isEnabled()
    dialog.form.nameEdit.setText("x")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new,),) = asked
    assert SessionField.PHASE not in new.asked | new.required


def test_a_kind_is_moved_in_the_list(opened: Opened, qtbot: QtBot) -> None:
    view, asked = opened
    view.form.typesTable.selectRow(1)
    view.form.upButton.click()
    qtbot.waitUntil(lambda: bool(asked))
    codes = [line.code for line in shipped_lines()]
    assert asked == [([codes[1], codes[0], *codes[2:]],)]
    view.form.typesTable.selectRow(0)
    assert not view.form.upButton.isEnabled()

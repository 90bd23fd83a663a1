# SPDX-License-Identifier: MIT
"""Kinds of groups and indicators are renamed and put out of use on their tab of the settings."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.gui.settings.group_lists_view import GroupListsView
from tksk_desktop.gui.widgets.list_entry_dialog import ListEntryDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.groups.readings import GroupLists, IndicatorEntry, KindEntry

LISTS = GroupLists(
    (KindEntry("kube", "KUBE", True), KindEntry("uep", "UEP", False)),
    (IndicatorEntry(3, "Omzet", IndicatorKind.MONEY, "Rp", True),),
)


@pytest.fixture
def kept() -> list[Any]:
    return []


@pytest.fixture
def given(make_bench: MakeBench, kept: list[Any]) -> Bench:
    def keep(*values: Any, **more: Any) -> Changes:
        if "TETAP" in values:
            raise EntryRefused(FieldProblem("active", Problem.LAST_ONE))
        kept.append((*values, more))
        return Changes.of(Kind.GROUPS)

    acts = ("add_kind", "add_indicator", "change_kind", "change_indicator")
    return make_bench(groups={"lists": lambda: LISTS, **dict.fromkeys(acts, keep)})


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> GroupListsView:
    view = GroupListsView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.indicators.rowCount() == 1)
    return view


def asked(view: GroupListsView) -> ListEntryDialog:
    (dialog,) = view.findChildren(ListEntryDialog)
    return dialog


def test_a_kind_is_renamed_and_put_out_of_use(
    qtbot: QtBot, view: GroupListsView, kept: list[Any]
) -> None:
    assert view.kinds.index(1, 0).data() == "UEP (out of use)"
    view.form.changeKindButton.click()
    dialog = asked(view)
    assert dialog.form.nameEdit.text() == "KUBE"
    dialog.form.nameEdit.setText("TETAP")
    dialog.form.activeBox.setChecked(False)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    dialog.form.nameEdit.setText("Kelompok usaha bersama")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert kept == [("kube", "Kelompok usaha bersama", {"active": False})]


def test_an_indicator_keeps_how_its_figures_are_written(
    qtbot: QtBot, view: GroupListsView, kept: list[Any]
) -> None:
    view.form.changeIndicatorButton.click()
    dialog = asked(view)
    assert not dialog.form.kindBox.isEnabled()
    dialog.form.unitEdit.setText("ribu Rp")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert kept == [(3, "Omzet", "ribu Rp", {"active": True})]


def test_new_entries_are_in_use(qtbot: QtBot, view: GroupListsView, kept: list[Any]) -> None:
    view.form.addKindButton.click()
    dialog = asked(view)
    assert dialog.form.activeBox.isHidden()
    dialog.form.nameEdit.setText("Arisan")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert kept == [("Arisan", {})]

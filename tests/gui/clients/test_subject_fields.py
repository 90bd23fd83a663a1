# SPDX-License-Identifier: MIT
"""The form asks for the kind of subject first, and kinds of need have days and criteria."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.clients.small_register import SmallRegister
from tests.gui.workbenches import TODAY, VILLAGES, Bench, MakeBench
from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.subjects import NikStatus, SubjectKind
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.clients.client_list_model import ClientListModel
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.gui.clients.need_details import _NeedCard
from tksk_desktop.usecases.clients.register_client import NewClient, NewNeed
from tksk_desktop.usecases.households.readings import FamilySheet, HouseholdSheet
from tksk_desktop.usecases.readings import AliasLine, ClientSheet, GroupSheet, NeedLine

HOUSEHOLD = HouseholdSheet(
    5, VILLAGES[0].code, "Dilem", "", "", date(2020, 1, 1), None, (), (), (), (), ()
)
GROUP = GroupSheet(7, "KUBE Mekar", "kube", VILLAGES[0].code, "Dilem", date(2025, 1, 1), (), 0)
NIK = "3507135204900001"


@pytest.fixture
def register() -> SmallRegister:
    """Four people."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """The four; Aminah (1) has a household, Budi (2) has none; there is one group."""
    families = {1: FamilySheet(HOUSEHOLD, (), (), 0), 2: FamilySheet(None, (), (), 0)}
    acts: dict[str, dict[str, Callable[..., Any]]] = {
        **register.all_acts(),
        "households": {"family": families.__getitem__},
        "sessions": {**register.notes(), "groups": lambda: (GROUP,)},
    }
    return make_bench(**acts)


@pytest.fixture
def make_dialog(qtbot: QtBot, bench: Bench) -> Iterator[Callable[..., ClientDialog]]:
    """Open the form over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made: list[ClientDialog] = []

    def make(sheet: ClientSheet | None = None) -> ClientDialog:
        dialog = ClientDialog(bench.bench, sheet, window)
        made.append(dialog)
        dialog.open()
        return dialog

    yield make
    for dialog in made:
        if isValid(dialog):
            dialog.done(0)


def fill(dialog: ClientDialog) -> None:
    dialog.form.nameEdit.setText("Warga Krajan")
    dialog.form.villageBox.setCurrentIndex(0)


def kept(qtbot: QtBot, dialog: ClientDialog, register: SmallRegister) -> NewClient:
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new: NewClient = register.kept[-1][-1]
    return new


def cards(dialog: ClientDialog) -> list[_NeedCard]:
    return [c for c in dialog.form.needDetails.findChildren(_NeedCard) if not c.isHidden()]


def test_a_person_is_asked_for_what_persons_have(make_dialog: Any) -> None:
    form = make_dialog().form
    assert form.subjectField.value() is SubjectKind.PERSON
    assert not form.nikField.isHidden()
    assert form.subjectDetails.isHidden()
    assert form.identityDetails.isHidden()


def test_a_community_has_people_and_no_numbers(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    dialog.form.subjectField.set_value(SubjectKind.COMMUNITY)
    hidden = (dialog.form.nikField, dialog.form.birthDateField, dialog.form.sexBox)
    assert all(widget.isHidden() for widget in hidden)
    dialog.form.subjectDetails.count_box.setValue(64)
    new = kept(qtbot, dialog, register)
    assert (new.subject, new.people_count) == (SubjectKind.COMMUNITY, 64)


def test_kinds_that_fit_the_subject_come_first_and_others_are_doubted(make_dialog: Any) -> None:
    dialog = make_dialog()
    dialog.form.subjectField.set_value(SubjectKind.FAMILY)
    first = dialog.form.kindPicker._list.item(0).text()
    assert "KBA" in first
    dialog.form.kindPicker.set_codes(["PPKS-08"])
    assert "keluarga" in dialog.form.kindDoubts.text()
    dialog.form.subjectField.set_value(SubjectKind.PERSON)
    assert dialog.form.kindDoubts.isHidden()
    assert dialog.form.kindPicker.codes() == ("PPKS-08",)


def test_a_family_points_to_the_household_of_someone_in_it(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    dialog.form.subjectField.set_value(SubjectKind.FAMILY)
    details = dialog.form.subjectDetails
    details.picker.add(2, "Budi Santoso")
    qtbot.waitUntil(lambda: "Budi Santoso" in details._found.text())
    assert details.household_id() is None
    details.picker.add(1, "Aminah")
    qtbot.waitUntil(lambda: details.household_id() == HOUSEHOLD.id)
    assert kept(qtbot, dialog, register).household_id == HOUSEHOLD.id


def test_a_group_is_chosen_among_the_groups(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    dialog.form.subjectField.set_value(SubjectKind.GROUP)
    box = dialog.form.subjectDetails.group_box
    qtbot.waitUntil(lambda: box.count() == 2)
    assert kept(qtbot, dialog, register).group_id is None
    again = make_dialog()
    fill(again)
    again.form.subjectField.set_value(SubjectKind.GROUP)
    box = again.form.subjectDetails.group_box
    qtbot.waitUntil(lambda: box.count() == 2)
    box.setCurrentIndex(1)
    assert kept(qtbot, again, register).group_id == GROUP.id


def test_numbers_bring_their_own_questions(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    identity = dialog.form.identityDetails
    dialog.form.nikField.set_text(NIK)
    dialog.form.familyCardEdit.setText("3507130101200001")
    qtbot.waitUntil(lambda: not identity.isHidden())
    identity.status_box.setCurrentIndex(identity.status_box.findData("matched"))
    wife = identity.relation_box.findData(HouseholdRelation.WIFE.value)
    identity.relation_box.setCurrentIndex(wife)
    assert not identity.reason_edit.isVisibleTo(identity)
    new = kept(qtbot, dialog, register)
    assert (new.nik_status, new.relation) == (NikStatus.MATCHED, HouseholdRelation.WIFE)


def test_a_corrected_name_is_asked_for_its_reason(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog(register.sheet(1))
    identity = dialog.form.identityDetails
    assert not identity.reason_edit.isVisibleTo(identity)
    dialog.form.nameEdit.setText("Aminatun Prasetyo")
    assert identity.reason_edit.isVisibleTo(identity)
    identity.reason_edit.setText("salah ketik")
    assert kept(qtbot, dialog, register).reason == "salah ketik"


def test_day_and_criteria_of_a_kind_are_kept(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    dialog.form.kindPicker.set_codes(["PPKS-08"])
    (card,) = cards(dialog)
    card.day.set_value(date(2026, 2, 1))
    card._boxes["b"].setChecked(True)
    new = kept(qtbot, dialog, register)
    assert new.needs == (NewNeed("PPKS-08", date(2026, 2, 1), "b"),)
    assert new.kind_codes == ("PPKS-08",)


def test_a_kind_of_which_nothing_is_said_needs_nothing(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    dialog.form.kindPicker.set_codes(["PPKS-08"])
    assert kept(qtbot, dialog, register).needs == ()


def test_a_kind_taken_away_is_asked_for_day_and_reason(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    sheet = replace(register.sheet(1), needs=(NeedLine("PPKS-11", date(2026, 5, 2), None, "a"),))
    dialog = make_dialog(sheet)
    dialog.form.kindPicker.set_codes([])
    (card,) = cards(dialog)
    assert card.is_ended
    card.day.set_value(date(2026, 11, 1))
    card.reason.setText("punya rumah")
    new = kept(qtbot, dialog, register)
    since = date(2026, 5, 2)
    assert new.needs == (NewNeed("PPKS-11", since, "a", date(2026, 11, 1), "punya rumah"),)


def test_a_day_that_cannot_be_read_is_not_thrown_away(
    qtbot: QtBot, make_dialog: Any, register: SmallRegister
) -> None:
    dialog = make_dialog()
    fill(dialog)
    dialog.form.kindPicker.set_codes(["PPKS-08"])
    (card,) = cards(dialog)
    QTest.keyClicks(card.day.focusProxy() or card.day, "32/13/2026")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog.save()
    assert register.kept == []
    assert card.day.text() == "32/13/2026"


def test_list_and_sheet_tell_subject_and_death(
    qtbot: QtBot, bench: Bench, register: SmallRegister
) -> None:
    people = dict(register.people)
    people[1] = people[1]._replace(subject=SubjectKind.FAMILY)
    people[2] = people[2]._replace(died_on=date(2026, 3, 1))
    window = QWidget()
    qtbot.addWidget(window)
    model = ClientListModel(
        bench.bench.around.need_kinds,
        lambda: TODAY,
        lambda ids, show: show([people[each] for each in ids]),
        window,
    )
    model.show_ids([1, 2, 3])
    model.index(0, 0).data()
    said = [model.index(row, 1).data() for row in range(3)]
    assert said == ["Keluarga", "alm.", "76"]
    signs = [model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) for row in range(3)]
    assert [sign is not None for sign in signs] == [True, False, False]


def test_the_sheet_says_former_names_and_criteria_quietly(
    qtbot: QtBot, bench: Bench, register: SmallRegister
) -> None:
    sheet = replace(
        register.sheet(1),
        nik=NIK,
        nik_status=NikStatus.NOT_MATCHED,
        needs=(NeedLine("PPKS-08", date(2026, 5, 2), date(2026, 9, 1), "a", "pindah"),),
        aliases=(
            AliasLine(AliasKind.NICKNAME, "Yu Nah", None, ""),
            AliasLine(AliasKind.FORMER_NIK, "3507135204900009", date(2026, 6, 1), "salah ketik"),
        ),
    )
    view = ClientSheetView(bench.bench)
    qtbot.addWidget(view)
    view.show()
    view.show_sheet(sheet)
    form = view.summary.form
    assert form.nikLabel.text() == "3507 •••• •••• 0001 · Tidak padan"
    assert form.formerLabel.text() == "NIK lama 3507 •••• •••• 0009 (01-06-2026): salah ketik"
    assert "– tidak terpenuhi sandang, pangan, papan" in form.needsLabel.text()
    assert "(pindah)" in form.needsLabel.text()
    assert form.helpersButton.isHidden(), "the need has ended"
    view.show_sheet(replace(sheet, subject=SubjectKind.COMMUNITY, people_count=64, nik=None))
    assert form.nikLabel.isHidden()
    assert "Komunitas" in view.form.lineLabel.text()
    view.show_sheet(replace(sheet, died_on=date(2026, 3, 1)))
    assert "1 Maret 2026" in view.form.lineLabel.text()

# SPDX-License-Identifier: MIT
"""Genogram and ecomap by mouse and by keyboard: moving, connecting, changing, undoing, keeping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_case import HEAD, SmallCase, close_all
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.drawn_pictures import DrawnLine
from tksk_desktop.domain.ecomaps import CENTRE, Ecomap, EcomapKind, EcomapTieKind, EnergyFlow
from tksk_desktop.domain.genograms import (
    Genogram,
    KinPerson,
    KinTie,
    KinTieKind,
    RelationQuality,
)
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.pictures_from_register import HouseMate, NetworkContact
from tksk_desktop.gui.clients.pictures.ecomap_dialog import EcomapDialog, EcomapNodeDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog, added, begun
from tksk_desktop.gui.clients.pictures.kin_person_dialog import KinPersonDialog, Place
from tksk_desktop.gui.clients.pictures.opening import open_ecomap
from tksk_desktop.gui.clients.pictures.picture_history import PictureHistory
from tksk_desktop.gui.clients.pictures.picture_view import PictureView
from tksk_desktop.gui.clients.pictures.tie_dialog import TieDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.sample_data.casework import sample_ecomap, sample_genogram
from tksk_desktop.usecases.readings import ClientLine

D = TypeVar("D", bound=QDialog)
NAME = HEAD.client_name
FAMILY = sample_genogram(HEAD.client_id, NAME)
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def case() -> SmallCase:
    """A case whose pictures are empty."""
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
    widget.show()
    yield widget
    close_all(widget)


@pytest.fixture
def family(bench: Bench, host: QWidget) -> GenogramDialog:
    """The sample family on the board."""
    dialog = GenogramDialog(bench.bench, NAME, FAMILY, host)
    dialog.open()
    QApplication.processEvents()
    return dialog


@pytest.fixture
def network(bench: Bench, host: QWidget) -> EcomapDialog:
    """The sample network on the board."""
    dialog = EcomapDialog(bench.bench, NAME, sample_ecomap(HEAD.client_id), host)
    dialog.open()
    QApplication.processEvents()
    return dialog


def inner(owner: QWidget, kind: type[D]) -> D:
    """Return the open dialog of a kind over a window."""
    found = [each for each in owner.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def drag(view: PictureView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Drag with the left button over the board."""
    board = view.viewport()
    QTest.mousePress(board, LEFT, keys, start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(board, start + (end - start) * part)
        QApplication.processEvents()
    QTest.mouseRelease(board, LEFT, keys, end)


def test_dragging_moves_a_symbol_and_keeps_the_others_in_place(
    family: GenogramDialog, case: SmallCase, qtbot: QtBot
) -> None:
    view = family.form.view
    others = {key: view.node_point(key) for key in (1, 3, 9)}
    start = view.node_point(2)
    drag(view, start, start + QPoint(0, 60))
    moved = family.value.person(2)
    assert moved.y is not None
    assert moved.y > 150
    for key, point in others.items():
        assert (view.node_point(key) - point).manhattanLength() <= 2
    qtbot.waitUntil(lambda: case.genogram == family.value)


def test_lines_follow_while_a_symbol_is_dragged(family: GenogramDialog) -> None:
    view = family.form.view
    before = [item.line.marks for item in view._lines]
    start = view.node_point(8)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseMove(view.viewport(), start + QPoint(50, 30))
    QApplication.processEvents()
    assert [item.line.marks for item in view._lines] != before
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start)


def test_a_click_without_a_drag_changes_nothing(family: GenogramDialog) -> None:
    view = family.form.view
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.node_point(3))
    assert view.chosen() == 3
    assert family.value == FAMILY
    assert not family.history.can_undo
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(3, 3))
    assert view.chosen() is None
    assert not family.form.editButton.isEnabled()


def test_undo_and_redo_go_through_all_changes(
    family: GenogramDialog, case: SmallCase, qtbot: QtBot
) -> None:
    family.form.view.choose(5)
    family.form.removeButton.click()
    assert len(family.value.people) == len(FAMILY.people) - 1
    smaller = family.value
    QTest.keyClick(family, Qt.Key.Key_Z, CTRL)
    assert family.value == FAMILY
    assert not family.form.undoButton.isEnabled()
    family.form.redoButton.click()
    assert family.value == smaller
    qtbot.waitUntil(lambda: case.genogram == smaller)


def test_the_client_is_never_removed(family: GenogramDialog) -> None:
    family.form.view.choose(1)
    assert not family.form.removeButton.isEnabled()
    family.remove(1)
    assert family.value == FAMILY


def test_a_line_is_pulled_from_one_to_another(family: GenogramDialog) -> None:
    view = family.form.view
    family.form.connectButton.click()
    drag(view, view.node_point(5), view.node_point(6))
    asking = inner(family, TieDialog)
    assert (asking.form.oneBox.currentText(), asking.form.otherBox.currentText()) == (
        "Kakak",
        "Suami pertama",
    )
    assert not family.form.connectButton.isChecked()
    kinds = len(KinTieKind) + list(RelationQuality).index(RelationQuality.VIOLENCE)
    asking.form.kindBox.setCurrentIndex(kinds)
    asking.form.saveButton.click()
    newest = family.value.qualities[-1]
    assert (newest.quality, newest.one, newest.other) == (RelationQuality.VIOLENCE, 5, 6)


def test_control_pulls_a_line_too_and_empty_ground_ends_it(family: GenogramDialog) -> None:
    view = family.form.view
    drag(view, view.node_point(5), QPoint(5, 5), CTRL)
    assert family.findChildren(TieDialog) == []
    drag(view, view.node_point(5), view.node_point(9), CTRL)
    asking = inner(family, TieDialog)
    asking.form.otherBox.setCurrentIndex(asking.form.oneBox.currentIndex())
    asking.form.saveButton.click()
    assert asking.form.problemLabel.isVisible()
    asking.reject()
    assert family.value == FAMILY


def test_everything_goes_by_keyboard(family: GenogramDialog) -> None:
    view = family.form.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.chosen() == 1
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert view.chosen() == 2
    QTest.keyClick(view, Qt.Key.Key_Right)
    first = family.value.person(2).x
    QTest.keyClick(view, Qt.Key.Key_Right)
    second = family.value.person(2).x
    assert first is not None
    assert second == first + 10
    QTest.keyClick(view, Qt.Key.Key_C)
    assert family.form.connectButton.isChecked()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    inner(family, TieDialog).reject()
    QTest.keyClick(view, Qt.Key.Key_Return)
    inner(family, KinPersonDialog).reject()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert all(person.key != 2 for person in family.value.people)


def test_escape_ends_connecting_before_the_window(family: GenogramDialog) -> None:
    view = family.form.view
    view.setFocus()
    view.choose(5)
    QTest.keyClick(view, Qt.Key.Key_C)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not family.form.connectButton.isChecked()
    assert family.isVisible()


def test_tab_leaves_the_board_at_its_end(family: GenogramDialog) -> None:
    view = family.form.view
    view.setFocus()
    view.choose(FAMILY.people[-1].key)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_double_click_changes_a_person(family: GenogramDialog) -> None:
    view = family.form.view
    QTest.mouseDClick(view.viewport(), LEFT, NONE, view.node_point(4))
    asking = inner(family, KinPersonDialog)
    assert not asking.form.relationPane.isVisible()
    asking.form.nameEdit.setText("Nenek Painem")
    asking.form.deathEdit.setText("2020")
    assert asking.form.deadBox.isChecked()
    asking.form.saveButton.click()
    changed = family.value.person(4)
    assert (changed.name, changed.death_year, changed.is_dead) == ("Nenek Painem", 2020, True)


@pytest.mark.parametrize(
    ("name", "born", "died", "count"),
    [
        ("", "", "", 1),
        ("a", "dulu", "", 1),
        ("a", "2090", "", 1),
        ("a", "1700", "", 1),
        ("a", "1990", "1980", 1),
        ("", "x", "y", 3),
    ],
)
def test_wrong_years_and_names_are_said(
    family: GenogramDialog, name: str, born: str, died: str, count: int
) -> None:
    family.add_node()
    asking = inner(family, KinPersonDialog)
    asking.form.nameEdit.setText(name)
    asking.form.birthEdit.setText(born)
    asking.form.deathEdit.setText(died)
    asking.form.saveButton.click()
    assert len(asking.sentences) == count
    assert asking.isVisible()


def test_a_new_child_hangs_from_both_parents(family: GenogramDialog) -> None:
    family.form.view.choose(5)
    family.form.addButton.click()
    asking = inner(family, KinPersonDialog)
    assert asking.form.relativeBox.currentText() == "Kakak"
    asking.form.nameEdit.setText("Keponakan")
    asking.form.saveButton.click()
    key = family.form.view.chosen()
    assert key == 11
    assert family.value.parents_of(11) == (5,)


COUPLE = Genogram(
    7,
    (KinPerson(1, "a"), KinPerson(2, "b"), KinPerson(3, "c")),
    (KinTie(KinTieKind.MARRIED, 1, 2), KinTie(KinTieKind.PARENT, 1, 3)),
)
NEW = KinPerson(9, "x")


def test_each_place_of_a_newcomer_makes_its_bonds() -> None:
    kinds = KinTieKind
    assert set(added(COUPLE, NEW, 1, Place.CHILD).parents_of(9)) == {1, 2}
    parent = added(COUPLE, NEW, 3, Place.PARENT)
    assert set(parent.parents_of(3)) == {1, 9}
    assert KinTie(kinds.MARRIED, 1, 9) in parent.ties
    assert added(COUPLE, NEW, 3, Place.PARTNER).partners_of(3) == (9,)
    assert added(COUPLE, NEW, 3, Place.SIBLING).parents_of(9) == (1,)
    assert KinTie(kinds.SIBLING, 1, 9) in added(COUPLE, NEW, 1, Place.SIBLING).ties
    assert added(COUPLE, NEW, 1, Place.NOT_TIED).ties == COUPLE.ties
    assert added(COUPLE, NEW, None, Place.CHILD).ties == COUPLE.ties


def test_an_empty_picture_begins_with_the_client() -> None:
    started = begun(Genogram(7), "Siti")
    assert started.index_person() == KinPerson(1, "Siti", member_id=7)
    assert begun(started, "Siti") is started


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_a_lines_menu_changes_and_removes_it(family: GenogramDialog) -> None:
    menu = QMenu(family)
    line = DrawnLine(2, 1, False, (), "")
    family.fill_line_menu(menu, line)
    actions(menu)["Bercerai"].trigger()
    assert KinTie(KinTieKind.DIVORCED, 2, 1) in family.value.ties
    list(actions(menu).values())[-1].trigger()
    assert not any(tie.joins(1, 2) for tie in family.value.ties)


def test_an_impossible_line_is_refused_with_a_sentence(
    family: GenogramDialog, bench: Bench
) -> None:
    menu = QMenu(family)
    family.fill_line_menu(menu, DrawnLine(9, 3, False, (), ""))
    parents = list(KinTieKind).index(KinTieKind.PARENT)
    list(actions(menu).values())[parents].trigger()
    assert len(bench.messages.told) == 1
    assert family.value == FAMILY


def test_the_menu_opens_on_symbols_and_lines(family: GenogramDialog) -> None:
    family._open_node_menu(5, QPoint(10, 10))
    menu = next(each for each in family.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    inner(family, KinPersonDialog).reject()
    family._open_line_menu(DrawnLine(2, 1, False, (), ""), QPoint(10, 10))
    for each in family.findChildren(QMenu):
        each.close()


def test_names_give_way_to_initials(family: GenogramDialog) -> None:
    words = family.form.wordsList
    assert words.item(0).text().startswith(NAME)
    family.form.initialsBox.setChecked(True)
    assert words.item(0).text().startswith("S.R.")
    assert NAME not in family.form.view.accessibleDescription()


def test_arranging_anew_forgets_where_things_were_put(family: GenogramDialog) -> None:
    family._moved(2, 900.0, 900.0)
    family.form.arrangeButton.click()
    assert all(person.x is None for person in family.value.people)


def test_plus_and_minus_zoom(family: GenogramDialog) -> None:
    view = family.form.view
    before = view.transform().m11()
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.transform().m11() < before
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.transform().m11() == pytest.approx(before)


def test_paper_is_made_of_what_is_on_the_board(
    make_bench: MakeBench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    asked: list[tuple[object, ...]] = []

    def make(*given: object) -> bytes:
        asked.append(given)
        return b"%PDF-1.4"

    logged: list[tuple[object, ...]] = []
    acts: dict[str, Callable[..., object]] = {**case.acts(), "genogram_pdf": make}
    notes = {"note_print": lambda *given: logged.append(given)}
    dialog = GenogramDialog(make_bench(casework=acts, audit=notes).bench, NAME, FAMILY, host)
    dialog.open()
    dialog.form.initialsBox.setChecked(True)
    dialog.form.paperButton.click()
    qtbot.waitUntil(lambda: asked == [(FAMILY, NAME, False)])
    inner(dialog, LoggedPaper).form.preview.printed.emit()
    qtbot.waitUntil(lambda: logged == [("Genogram", (HEAD.client_id,))])


@pytest.mark.parametrize(("level", "initials"), [(2, False), (3, True)])
def test_names_of_a_confidential_client_are_initials_at_first(
    make_bench: MakeBench,
    case: SmallCase,
    host: QWidget,
    qtbot: QtBot,
    level: int,
    initials: bool,
) -> None:
    line = ClientLine(
        HEAD.client_id, NAME, None, None, None, "", (), 0, None, confidentiality=level
    )
    bench = make_bench(casework=case.acts(), clients={"lines": lambda _ids: (line,)})
    open_ecomap(bench.bench, HEAD.client_id, NAME, host)
    qtbot.waitUntil(lambda: host.findChild(EcomapDialog) is not None)
    assert inner(host, EcomapDialog).form.initialsBox.isChecked() is initials


def test_a_circle_is_added_with_its_tie(
    network: EcomapDialog, case: SmallCase, qtbot: QtBot
) -> None:
    network.form.addButton.click()
    asking = inner(network, EcomapNodeDialog)
    asking.form.saveButton.click()
    assert len(asking.sentences) == 1
    asking.form.nameEdit.setText("Karang Taruna")
    asking.form.kindBox.setCurrentIndex(list(EcomapKind).index(EcomapKind.INSTITUTION))
    asking.form.flowBox.setCurrentIndex(list(EnergyFlow).index(EnergyFlow.BACKWARD))
    asking.form.saveButton.click()
    node = network.value.nodes[-1]
    assert (node.name, node.kind) == ("Karang Taruna", EcomapKind.INSTITUTION)
    tie = network.value.ties[-1]
    assert (tie.one, tie.other, tie.kind, tie.flow) == (
        CENTRE,
        node.key,
        EcomapTieKind.STRONG,
        EnergyFlow.BACKWARD,
    )
    qtbot.waitUntil(lambda: case.ecomap == network.value)


def test_the_client_stays_in_the_middle(network: EcomapDialog) -> None:
    before = network.value
    view = network.form.view
    start = view.node_point(CENTRE)
    drag(view, start, start + QPoint(60, 0))
    assert all(node.key != CENTRE for node in network.value.nodes)
    assert (view.node_point(CENTRE) - start).manhattanLength() <= 40
    network.edit_node(CENTRE)
    assert network.findChildren(EcomapNodeDialog) == []
    network.remove(CENTRE)
    assert len(network.value.nodes) == len(before.nodes)


def test_a_circle_is_renamed_connected_and_removed(network: EcomapDialog) -> None:
    network.edit_node(1)
    asking = inner(network, EcomapNodeDialog)
    assert not asking.form.tiePane.isVisible()
    asking.form.nameEdit.setText("SMPN 1")
    asking.form.saveButton.click()
    assert network.value.node(1).name == "SMPN 1"
    network.connect_nodes(1, 2)
    tying = inner(network, TieDialog)
    tying.form.kindBox.setCurrentIndex(1)
    tying.form.flowBox.setCurrentIndex(3)
    tying.form.saveButton.click()
    newest = network.value.ties[-1]
    assert (newest.kind, newest.flow) == (EcomapTieKind.WEAK, EnergyFlow.BOTH)
    network.remove(1)
    assert all(1 not in (tie.one, tie.other) for tie in network.value.ties)


def test_a_ties_menu_keeps_what_it_does_not_change(network: EcomapDialog) -> None:
    menu = QMenu(network)
    network.fill_line_menu(menu, DrawnLine(0, 6, False, (), ""))
    menu.actions()[0].trigger()
    tie = next(tie for tie in network.value.ties if tie.joins(0, 6))
    assert (tie.kind, tie.flow) == (EcomapTieKind.STRONG, EnergyFlow.FORWARD)
    menu.actions()[-1].trigger()
    assert not any(tie.joins(0, 6) for tie in network.value.ties)


def test_an_empty_family_begins_with_the_household(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    case.mates = (
        HouseMate(HEAD.client_id, NAME, HouseholdRelation.WIFE, Sex.FEMALE, 1980),
        HouseMate(44, "Budi Santoso", HouseholdRelation.HEAD, Sex.MALE),
    )
    dialog = GenogramDialog(bench.bench, NAME, Genogram(HEAD.client_id), host)
    dialog.open()
    qtbot.waitUntil(lambda: len(case.genogram.people) == 2)
    assert dialog.value.partners_of(1) == (2,)
    case.mates = (*case.mates, HouseMate(45, "Ani", HouseholdRelation.CHILD))
    dialog.form.householdButton.click()
    qtbot.waitUntil(lambda: len(dialog.value.people) == 3)
    dialog.undo()
    assert len(dialog.value.people) == 2


def test_an_empty_network_begins_with_the_contacts(
    bench: Bench, case: SmallCase, host: QWidget, qtbot: QtBot
) -> None:
    case.contacts = (NetworkContact(ContactRole.COMPANION, "Bu Lurah"),)
    dialog = EcomapDialog(bench.bench, NAME, Ecomap(HEAD.client_id), host)
    dialog.open()
    qtbot.waitUntil(lambda: [node.name for node in case.ecomap.nodes] == ["Bu Lurah"])


def test_an_empty_network_is_the_client_alone(bench: Bench, host: QWidget) -> None:
    dialog = EcomapDialog(bench.bench, NAME, Ecomap(HEAD.client_id), host)
    dialog.open()
    assert dialog.form.wordsList.count() == 1


def test_history_remembers_in_order() -> None:
    history = PictureHistory(1)
    assert not history.undo()
    assert not history.redo()
    assert not history.change(1)
    assert history.change(2)
    assert history.change(3)
    assert history.undo()
    assert history.value == 2
    assert history.can_redo
    assert history.change(4)
    assert not history.can_redo
    assert history.undo()
    assert history.undo()
    assert history.value == 1


def test_sexes_are_offered(family: GenogramDialog) -> None:
    family.edit_node(2)
    asking = inner(family, KinPersonDialog)
    asking.form.sexBox.setCurrentIndex(0)
    asking.form.saveButton.click()
    assert family.value.person(2).sex is None
    family.undo()
    assert family.value.person(2).sex is Sex.MALE

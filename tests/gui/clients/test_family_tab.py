# SPDX-License-Identifier: MIT
"""Keluarga in a client's sheet, clicked and typed over the real acts and a real database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gui.workbenches import VILLAGES, Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients import household_event_dialogs as events
from tksk_desktop.gui.clients.contact_dialog import ContactDialog
from tksk_desktop.gui.clients.contact_row import ContactRow
from tksk_desktop.gui.clients.family_member_dialog import FamilyMemberDialog
from tksk_desktop.gui.clients.family_member_row import FamilyMemberRow
from tksk_desktop.gui.clients.family_tab import FamilyTab
from tksk_desktop.gui.clients.household_dialog import HouseholdDialog
from tksk_desktop.gui.clients.household_event_dialog import NOT_KNOWN
from tksk_desktop.gui.clients.pictures.ecomap_dialog import EcomapDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog
from tksk_desktop.gui.clients.welfare_rank_dialog import WelfareRankDialog
from tksk_desktop.gui.error_texts import error_text, problem_text
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.households.form_household import NewHousehold
from tksk_desktop.usecases.households.move_household import NewMove
from tksk_desktop.usecases.households.name_contact import NewContact
from tksk_desktop.usecases.households.record_death import NewDeath
from tksk_desktop.usecases.households.register_member import NewBirth

R = HouseholdRelation
START = date(2020, 1, 1)
CARD = "3507130101200001"


@pytest.fixture
def office(make_program: Callable[..., Program]) -> Program:
    """A real, unlocked office without anyone in it."""
    program = make_program()
    program.store.create("rahasia-kepanjen")
    program.acts.office.set_up(sample_office(), VILLAGES, ())
    return program


@pytest.fixture
def bench(make_bench: MakeBench, office: Program) -> Bench:
    """A workbench over a real, unlocked office."""
    return make_bench(program=office)


@pytest.fixture
def people(office: Program) -> tuple[int, ...]:
    """Slamet, Sri, Eko and, alone, Painem."""
    village = VILLAGES[0].code
    made = []
    for name, sex in (("Slamet", Sex.MALE), ("Sri", Sex.FEMALE), ("Eko", None), ("Painem", None)):
        new = NewClient(name, village, sex=sex, address="Jl. Kawi 1")
        made.append(office.acts.clients.register(new).record_id or 0)
    return tuple(made)


@pytest.fixture
def family(office: Program, people: tuple[int, ...]) -> int:
    """The three as a household with Slamet as its head."""
    village = VILLAGES[0].code
    members = zip(people, (R.HEAD, R.WIFE, R.CHILD), strict=False)
    new = NewHousehold(village, START, tuple(members), "Jl. Kawi 1", CARD)
    return office.acts.households.form(new).record_id or 0


@pytest.fixture
def show(qtbot: Any, bench: Bench, office: Program) -> Callable[[int], FamilyTab]:
    """Show the tab of a client, and the same client again after each act."""

    def open_tab(client_id: int) -> FamilyTab:
        tab = FamilyTab(bench.bench)
        qtbot.addWidget(tab)
        tab.resize(620, 700)

        def look() -> None:
            tab.show_client(office.acts.clients.sheet(client_id))

        tab.noted.connect(lambda _said: look())
        tab.show()
        look()
        qtbot.waitUntil(lambda: tab._family is not None)
        return tab

    return open_tab


def rows(tab: FamilyTab) -> list[FamilyMemberRow]:
    items = map(tab.form.memberRows.itemAt, range(tab.form.memberRows.count()))
    found = (item.widget() for item in items if item is not None)
    return [row for row in found if isinstance(row, FamilyMemberRow)]


def names(tab: FamilyTab) -> list[str]:
    return [row.form.nameButton.text() for row in rows(tab)]


def happened(tab: FamilyTab) -> list[str]:
    return [row.form.saidLabel.text() for row in tab.form.eventList.rows()]


def dialog(kind: type[Any]) -> Any:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def save(qtbot: Any, tab: FamilyTab, of: Any) -> None:
    with qtbot.waitSignal(tab.noted, timeout=5000):
        qtbot.mouseClick(of.form.saveButton, Qt.MouseButton.LeftButton)
    qtbot.wait(60)


def refuse(qtbot: Any, of: Any, problem: Problem) -> None:
    qtbot.mouseClick(of.form.saveButton, Qt.MouseButton.LeftButton)
    sentence = problem_text(FieldProblem("", problem))
    qtbot.waitUntil(lambda: sentence in of.sentences)


def test_an_empty_tab_offers_to_form_a_family(
    qtbot: Any, show: Any, people: tuple[int, ...], office: Program
) -> None:
    tab = show(people[0])
    assert tab.form.familyStack.currentWidget() is tab.form.familyEmpty
    qtbot.mouseClick(tab.form.familyEmpty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    form = dialog(HouseholdDialog)
    form.form.cardEdit.setText(CARD)
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: names(tab) == ["Slamet"])
    assert tab.form.cardLabel.text() == "3507 •••• •••• 0001"
    assert office.acts.clients.sheet(people[0]).family_card_number == CARD


def test_members_are_listed_with_the_head_first_and_open_their_sheet(
    qtbot: Any, show: Any, bench: Bench, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[1])
    qtbot.waitUntil(lambda: names(tab) == ["Slamet", "Sri", "Eko"])
    first, own, _ = rows(tab)
    assert not first.form.headLabel.isHidden()
    assert own.form.headLabel.isHidden()
    assert not own.form.nameButton.isEnabled()
    qtbot.mouseClick(first.form.nameButton, Qt.MouseButton.LeftButton)
    assert bench.opened.doors == [("client", people[0])]


def test_the_digits_of_the_card_are_hidden_until_asked_for(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab.form.cardEyeButton.click()
    assert tab.form.cardLabel.text() == "3507 1301 0120 0001"


def test_a_dead_head_asks_for_the_next_one(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int, office: Program
) -> None:
    tab = show(people[1])
    rows(tab)[0].death_wanted.emit(people[0])
    form = dialog(events.DeathDialog)
    assert not form.form.nextHeadRow.isHidden()
    form.form.dateField.set_value(date(2026, 3, 1))
    refuse(qtbot, form, Problem.HEAD_NEEDED)
    form.form.nextHeadBox.setCurrentIndex(form.form.nextHeadBox.findData(people[1]))
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: names(tab) == ["Sri", "Eko"])
    assert "Slamet" in tab.form.leftLabel.text()
    assert office.acts.clients.sheet(people[0]).died_on == date(2026, 3, 1)


def test_a_head_that_is_not_known_yet_is_a_thing_to_mend(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[1])
    rows(tab)[0].death_wanted.emit(people[0])
    form = dialog(events.DeathDialog)
    form.form.dateField.set_value(date(2026, 3, 1))
    form.form.nextHeadBox.setCurrentIndex(form.form.nextHeadBox.findData(NOT_KNOWN))
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: not tab.form.mendCard.isHidden())
    tab.form.mendButton.click()
    head = dialog(events.HeadDialog)
    head.form.personBox.setCurrentIndex(head.form.personBox.findData(people[1]))
    head.form.dateField.set_value(date(2026, 3, 1))
    save(qtbot, tab, head)
    qtbot.waitUntil(lambda: tab.form.mendCard.isHidden())


def test_a_split_asks_who_leads_the_new_family(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int, office: Program
) -> None:
    tab = show(people[0])
    tab._record(events.SplitDialog)
    form = dialog(events.SplitDialog)
    form.form.dateField.set_value(date(2026, 4, 1))
    refuse(qtbot, form, Problem.MISSING)
    form.form.leavingList.item(2).setCheckState(Qt.CheckState.Checked)
    form.form.headBox.setCurrentIndex(0)
    form.form.cardEdit.setText("3507130101200002")
    assert form.form.nextHeadRow.isHidden()
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: names(tab) == ["Slamet", "Sri"])
    assert office.acts.clients.sheet(people[2]).family_card_number == "3507130101200002"


def test_a_wrong_date_keeps_all_that_was_typed(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab._record(events.MoveDialog)
    form = dialog(events.MoveDialog)
    form.form.addressEdit.setText("Jl. Bromo 2")
    form.form.dateField.set_value(date(2019, 1, 1))
    refuse(qtbot, form, Problem.BEFORE_LAST_CHANGE)
    assert form.form.addressEdit.text() == "Jl. Bromo 2"
    form.form.dateField.set_value(date(2026, 5, 1))
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: "Jl. Bromo 2" in tab.form.addressLabel.text())
    assert "Jl. Kawi 1" in tab.form.formerLabel.text()


def test_the_family_is_shown_as_it_was(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab._record(events.MoveDialog)
    form = dialog(events.MoveDialog)
    form.form.personBox.setCurrentIndex(form.form.personBox.findData(people[2]))
    assert form.form.cardRow.isHidden()
    form.form.dateField.set_value(date(2026, 5, 1))
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: names(tab) == ["Slamet", "Sri"])
    tab.form.dayField.set_value(date(2026, 4, 30))
    tab._ask_past()
    qtbot.waitUntil(lambda: not tab.form.pastCard.isHidden())
    assert "Eko · Anak" in tab.form.pastLabel.text()
    tab.form.nowButton.click()
    tab._ask_past()
    assert tab.form.pastCard.isHidden()


def test_a_baby_and_someone_new_need_little(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab._record(events.BirthDialog)
    birth = dialog(events.BirthDialog)
    birth.form.dateField.set_value(date(2026, 9, 1))
    refuse(qtbot, birth, Problem.MISSING)
    birth.form.nameEdit.setText("Bayu")
    save(qtbot, tab, birth)
    qtbot.waitUntil(lambda: "Bayu" in names(tab))
    tab.form.addButton.click()
    member = dialog(FamilyMemberDialog)
    member.form.nameEdit.setText("Mbah Painem")
    member.form.relationBox.setCurrentIndex(member.form.relationBox.findData(R.HEAD.value))
    refuse(qtbot, member, Problem.SECOND_HEAD)
    member.form.relationBox.setCurrentIndex(member.form.relationBox.findData(R.PARENT.value))
    save(qtbot, tab, member)
    qtbot.waitUntil(lambda: "Mbah Painem" in names(tab))


def test_someone_of_the_register_marries_into_the_family(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int, office: Program
) -> None:
    tab = show(people[0])
    tab.form.addButton.click()
    member = dialog(FamilyMemberDialog)
    member.form.knownButton.setChecked(True)
    refuse(qtbot, member, Problem.MISSING)
    member.form.personPicker.add(people[3], "Painem")
    member.form.marriageBox.setChecked(True)
    index = member.form.relationBox.findData(R.CHILD_IN_LAW.value)
    member.form.relationBox.setCurrentIndex(index)
    save(qtbot, tab, member)
    qtbot.waitUntil(lambda: "Painem" in names(tab))
    assert any("Menikah (Painem)" in said for said in happened(tab))
    assert office.acts.clients.sheet(people[3]).family_card_number == CARD


def test_relation_card_and_leaving_are_mended(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int, office: Program
) -> None:
    tab = show(people[0])
    rows(tab)[2].correct_wanted.emit(tab._family.household.present[2])
    form = dialog(events.MemberCorrectionDialog)
    form.form.relationBox.setCurrentIndex(form.form.relationBox.findData(R.OTHER_KIN.value))
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: "Famili lain" in rows(tab)[2].form.lineLabel.text())
    tab._record(events.CardDialog)
    card = dialog(events.CardDialog)
    card.form.cardEdit.setText("12")
    refuse(qtbot, card, Problem.WRONG_LENGTH)
    card.form.cardEdit.setText("3507130101200009")
    card.form.mistakeBox.setChecked(True)
    save(qtbot, tab, card)
    rows(tab)[2].leaving_wanted.emit(people[2])
    leaving = dialog(events.LeavingDialog)
    leaving.form.mistakeBox.setChecked(True)
    save(qtbot, tab, leaving)
    qtbot.waitUntil(lambda: names(tab) == ["Slamet", "Sri"])
    assert office.acts.clients.sheet(people[0]).family_card_number == "3507130101200009"


def test_a_divorce_parts_the_couple(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab._record(events.DivorceDialog)
    form = dialog(events.DivorceDialog)
    form.form.dateField.set_value(date(2026, 4, 1))
    form.form.leavingList.item(1).setCheckState(Qt.CheckState.Checked)
    form.form.headBox.setCurrentIndex(0)
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: names(tab) == ["Slamet", "Eko"])


def test_a_companion_is_named_and_ends(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab.form.contactButton.click()
    form = dialog(ContactDialog)
    refuse(qtbot, form, Problem.MISSING)
    form.form.nameEdit.setText("Bu Tutik")
    form.form.phoneEdit.setText("0812")
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: tab.form.contactRows.count() == 1)
    row = tab.form.contactRows.itemAt(0).widget()
    assert isinstance(row, ContactRow)
    assert row.form.nameButton.text() == "Bu Tutik"
    assert row.form.headLabel.text() == "Pendamping lokal"
    assert "0812" in row.form.lineLabel.text()
    with qtbot.waitSignal(tab.noted):
        row.form.moreButton.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: tab.form.contactRows.itemAt(0).widget().form.moreButton.isHidden())


def test_desil_by_hand_needs_a_reason(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab.form.rankButton.click()
    form = dialog(WelfareRankDialog)
    form.form.rankBox.setValue(3)
    refuse(qtbot, form, Problem.MISSING)
    form.form.reasonEdit.setText("hasil musdes")
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: tab.form.rankLabel.text().startswith("3 (Koreksi manual"))


def test_a_community_has_contacts_but_no_family(qtbot: Any, show: Any, office: Program) -> None:
    village = VILLAGES[0].code
    new = NewClient("Warga Krajan", village, subject=SubjectKind.COMMUNITY)
    client_id = office.acts.clients.register(new).record_id or 0
    tab = show(client_id)
    button = tab.form.familyEmpty.findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    form = dialog(ContactDialog)
    form.form.nameEdit.setText("Pak Kasun")
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: tab.form.contactRows.count() == 1)
    assert tab.form.familyCard.isHidden()
    assert tab.form.mendCard.isHidden()


def take_back(qtbot: Any, tab: FamilyTab, reason: str = "salah orang") -> Any:
    form = dialog(ReasonDialog)
    form.form.reasonEdit.setPlainText(reason)
    qtbot.mouseClick(form.form.saveButton, Qt.MouseButton.LeftButton)
    return form


def test_a_death_by_mistake_is_taken_back_with_a_reason(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int, office: Program
) -> None:
    tab = show(people[1])
    rows(tab)[2].death_wanted.emit(people[2])
    form = dialog(events.DeathDialog)
    form.form.dateField.set_value(date(2026, 3, 1))
    save(qtbot, tab, form)
    dead = show(people[2])
    qtbot.waitUntil(lambda: not dead.form.mendCard.isHidden())
    dead.form.mendButton.click()
    dialog(ReasonDialog).reject()
    assert office.acts.clients.sheet(people[2]).died_on == date(2026, 3, 1)
    dead.form.mendButton.click()
    with qtbot.waitSignal(dead.noted):
        take_back(qtbot, dead)
    assert office.acts.clients.sheet(people[2]).died_on is None
    qtbot.waitUntil(lambda: "Eko" in names(dead))
    assert any("salah orang" in said for said in happened(dead))


def test_a_death_without_a_family_is_taken_back_too(
    qtbot: Any, show: Any, people: tuple[int, ...], office: Program
) -> None:
    office.acts.households.record_death(NewDeath(people[3], date(2026, 3, 1)))
    office.acts.households.name_contact(
        NewContact(people[3], ContactRole.EMERGENCY, START, name="Pak Kasun")
    )
    dead = show(people[3])
    qtbot.waitUntil(lambda: not dead.form.mendCard.isHidden())
    dead.form.mendButton.click()
    with qtbot.waitSignal(dead.noted):
        take_back(qtbot, dead)
    assert office.acts.clients.sheet(people[3]).died_on is None


def test_any_event_is_taken_back_from_its_row(
    qtbot: Any, show: Any, bench: Bench, people: tuple[int, ...], family: int, office: Program
) -> None:
    acts = office.acts.households
    acts.move(NewMove(family, date(2026, 3, 1), VILLAGES[1].code, "Jl. Bromo"))
    acts.record_birth(NewBirth(family, "Bayu", date(2026, 4, 1)))
    tab = show(people[0])
    birth, moved, _formed = tab.form.eventList.rows()
    moved.form.takeBackButton.click()
    form = take_back(qtbot, tab)
    qtbot.waitUntil(lambda: bool(bench.messages.failures))
    (refusal,) = bench.messages.failures
    assert "Lahir, 1 April 2026" in error_text(refusal)
    assert form.form.reasonEdit.toPlainText() == "salah orang"
    form.reject()
    assert acts.household(family).address == "Jl. Bromo"
    birth.form.takeBackButton.click()
    assert "Bayu" in dialog(ReasonDialog).form.explanationLabel.text()
    with qtbot.waitSignal(tab.noted):
        take_back(qtbot, tab)
    qtbot.waitUntil(lambda: "Bayu" not in names(tab))
    qtbot.wait(60)
    birth, moved, _formed = tab.form.eventList.rows()
    assert birth.form.takeBackButton.isHidden()
    moved.form.takeBackButton.click()
    with qtbot.waitSignal(tab.noted):
        take_back(qtbot, tab)
    assert acts.household(family).address == "Jl. Kawi 1"


def test_a_family_moves_out_of_the_kecamatan_and_comes_back(
    qtbot: Any, show: Any, people: tuple[int, ...], family: int, office: Program
) -> None:
    tab = show(people[0])
    tab._record(events.MoveDialog)
    form = dialog(events.MoveDialog)
    box, outside = form.form.villageBox, form.form.outsideField
    form.form.dateField.set_value(date(2026, 3, 1))
    assert outside.isHidden()
    box.setCurrentIndex(box.count() - 1)
    assert not outside.isHidden()
    refuse(qtbot, form, Problem.MISSING)
    qtbot.keyClicks(outside.form.placeEdit, "lowok")
    found = outside.form.placeEdit.completer().model()
    qtbot.waitUntil(lambda: found.rowCount() > 0)
    places = [found.index(row, 0).data() for row in range(found.rowCount())]
    assert "Kec. Lowokwaru, Kota Malang, Jawa Timur" in places
    outside.form.placeEdit.completer().popup().hide()
    outside.form.placeEdit.setText("Kec. Lowokwaru, Kota Malang, Jawa Timur")
    save(qtbot, tab, form)
    qtbot.waitUntil(lambda: "Luar kec.: Kec. Lowokwaru" in tab.form.addressLabel.text())
    tab._record(events.MoveDialog)
    form = dialog(events.MoveDialog)
    assert form.form.outsideField.place() == "Kec. Lowokwaru, Kota Malang, Jawa Timur"
    form.form.dateField.set_value(date(2026, 5, 1))
    villages = form.form.villageBox
    villages.setCurrentIndex(villages.findData(VILLAGES[1].code))
    save(qtbot, tab, form)
    household = office.acts.households.household(family)
    assert (household.village_code, household.outside_place) == (VILLAGES[1].code, "")


def test_the_pictures_of_a_person_open_without_a_case(
    qtbot: Any, show: Callable[[int], FamilyTab], people: tuple[int, ...], family: int
) -> None:
    tab = show(people[0])
    tab.form.genogramButton.click()
    qtbot.waitUntil(lambda: tab.findChild(GenogramDialog) is not None)
    (genogram,) = tab.findChildren(GenogramDialog)
    qtbot.waitUntil(lambda: len(genogram.value.people) == 3)
    genogram.reject()
    tab.form.ecomapButton.click()
    qtbot.waitUntil(lambda: tab.findChild(EcomapDialog) is not None)
    (ecomap,) = tab.findChildren(EcomapDialog)
    ecomap.reject()

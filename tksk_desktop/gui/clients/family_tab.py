# SPDX-License-Identifier: MIT
"""Keluarga: the household of one client, who stands by, desil, and what happened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from tksk_desktop.domain.households import HouseholdEventKind
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients import household_event_dialogs as events
from tksk_desktop.gui.clients.contact_dialog import ContactDialog
from tksk_desktop.gui.clients.contact_row import ContactRow
from tksk_desktop.gui.clients.family_member_dialog import FamilyMemberDialog
from tksk_desktop.gui.clients.family_member_row import FamilyMemberRow
from tksk_desktop.gui.clients.family_words import (
    event_line,
    former_line,
    left_line,
    member_name,
    rank_line,
)
from tksk_desktop.gui.clients.household_dialog import HouseholdDialog
from tksk_desktop.gui.clients.household_event_dialog import HouseholdEventDialog
from tksk_desktop.gui.clients.pictures.opening import open_ecomap, open_genogram
from tksk_desktop.gui.clients.sheet_tab import SheetTab, say_fact
from tksk_desktop.gui.clients.sheet_words import masked_number
from tksk_desktop.gui.clients.welfare_rank_dialog import WelfareRankDialog
from tksk_desktop.gui.forms.ui_client_family_tab import Ui_ClientFamilyTab
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.readings import (
    ContactLine,
    FamilySheet,
    HouseholdEventLine,
    HouseholdOnDay,
    HouseholdSheet,
    MemberLine,
)
from tksk_desktop.usecases.households.take_back_event import EventTakenBack
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.vocabulary import long_date, number, word

_FAMILY, _NOTHING = 0, 1
_QUIET = QPalette.ColorRole.PlaceholderText
OpenPicture = Callable[[Workbench, int, str, QWidget], None]


class FamilyTab(SheetTab):
    """Reads the family when it is looked at; its acts are dialogs of their own."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientFamilyTab()
        self.form.setupUi(self)
        self._family: FamilySheet | None = None
        self._dress()

    @override
    def title(self) -> str:
        return self.tr("Family")

    @override
    def fill(self, sheet: ClientSheet) -> None:
        read = partial(self.bench.acts.households.family, sheet.id)
        self.bench.read(self, read, partial(self._show, sheet.id))

    def _dress(self) -> None:
        form = self.form
        form.addButton.setIcon(icon("user-plus", _QUIET))
        form.addButton.clicked.connect(self._add_member)
        form.eventButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        form.eventButton.setMenu(self._event_menu())
        form.rankButton.clicked.connect(self._correct_rank)
        form.contactButton.clicked.connect(self._add_contact)
        form.genogramButton.clicked.connect(partial(self._open_picture, open_genogram))
        form.ecomapButton.clicked.connect(partial(self._open_picture, open_ecomap))
        form.cardEyeButton.setCheckable(True)
        form.cardEyeButton.setIcon(icon("eye", _QUIET))
        form.cardEyeButton.toggled.connect(lambda _shown: self._show_facts())
        form.mendButton.clicked.connect(self._mend)
        form.eventList.take_back_wanted.connect(self._take_back)
        form.dayField.set_up(self.bench.around.today, past_only=True)
        form.dayField.changed.connect(self._ask_past)
        form.nowButton.clicked.connect(lambda: form.dayField.set_value(None))
        form.pastCard.hide()
        form.familyEmpty.asked.connect(self._begin)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _event_menu(self) -> QMenu:
        menu = QMenu(self)
        offered: list[tuple[str, type[HouseholdEventDialog]]] = [
            (self.tr("Birth …"), events.BirthDialog),
            (self.tr("Death …"), events.DeathDialog),
            (self.tr("Move …"), events.MoveDialog),
            (self.tr("Split of the family card …"), events.SplitDialog),
            (self.tr("Divorce …"), events.DivorceDialog),
            (self.tr("New head of the family …"), events.HeadDialog),
            (self.tr("Family card number …"), events.CardDialog),
        ]
        for text, kind in offered:
            action = QAction(text, menu)
            action.triggered.connect(partial(self._record, kind))
            menu.addAction(action)
        return menu

    def _show(self, client_id: int, family: FamilySheet) -> None:
        if self.sheet is None or self.sheet.id != client_id:
            return
        same = self._family is not None and self._family.household is not None
        self._family = family
        if not (same and family.household is not None):
            self.form.cardEyeButton.setChecked(False)
        self.form.dayField.set_value(None)
        household, has_contacts = family.household, bool(family.contacts)
        is_person = self.sheet.subject is SubjectKind.PERSON
        self.form.genogramButton.setVisible(is_person)
        self.form.ecomapButton.setVisible(is_person)
        is_empty = household is None and not has_contacts and not family.ranks
        self.form.familyStack.setCurrentIndex(_NOTHING if is_empty else _FAMILY)
        self._explain_nothing(self.sheet)
        for widget in (
            self.form.familyCard,
            self.form.eventButton,
            self.form.dayField,
            self.form.dayCaption,
        ):
            widget.setVisible(household is not None)
        self._show_facts()
        self._show_members(household)
        self._show_contacts(family.contacts)
        self._show_mend(family)

    def _open_picture(self, open_picture: OpenPicture, _checked: bool = False) -> None:
        if self.sheet is not None:
            open_picture(self.bench, self.sheet.id, self.sheet.name, self)

    def _explain_nothing(self, sheet: ClientSheet) -> None:
        if sheet.subject is SubjectKind.PERSON:
            title = self.tr("No family recorded yet")
            text = self.tr(
                "Record who lives together, who is the head, and the number of the family card."
            )
            button = self.tr("Form a family")
        else:
            title = self.tr("Nobody recorded here yet")
            text = self.tr("Note who stands by this client and can be called.")
            button = self.tr("Add a contact")
        self.form.familyEmpty.set_up("house", title, text, button)

    def _show_facts(self) -> None:
        family, form = self._family, self.form
        if family is None:
            return
        household = family.household
        form.rankButton.setText(self.tr("Desil …"))
        if household is None:
            return
        shown = form.cardEyeButton.isChecked()
        write = group_digits if shown else masked_number
        said = self.tr("Hide the digits") if shown else self.tr("Show the digits")
        form.cardEyeButton.setToolTip(said)
        form.cardEyeButton.setAccessibleName(said)
        count = len(household.present)
        head = household.head
        title = self.tr("{count} members").format(count=number(count))
        if head is not None:
            title = self.tr("Family of {name}, {count} members").format(
                name=member_name(head), count=number(count)
            )
        if household.ended_on is not None:
            title = self.tr("Family, ended {date}").format(date=long_date(household.ended_on))
        form.familyTitle.setText(title)
        say_fact(form.cardLabel, write(household.card_number), self.tr("not there yet"))
        home = ", ".join(filter(None, (household.address, household.village_name)))
        say_fact(form.addressLabel, home, self.tr("not filled in"))
        ranks = household.ranks or family.ranks
        say_fact(form.rankLabel, rank_line(ranks), self.tr("not known"))
        former = former_line(household, write)
        form.formerCaption.setVisible(bool(former))
        form.formerLabel.setText(former)
        form.formerLabel.setVisible(bool(former))

    def _show_members(self, household: HouseholdSheet | None) -> None:
        form = self.form
        _clear(form.memberRows)
        present = () if household is None else household.present
        for member in present:
            form.memberRows.addWidget(self._member_row(member))
        left = [] if household is None else [left_line(member) for member in household.left]
        form.leftLabel.setText(self.tr("Formerly: {people}").format(people="; ".join(left)))
        form.leftLabel.setVisible(bool(left))
        form.eventList.show_events(() if household is None else household.events)

    def _member_row(self, member: MemberLine) -> FamilyMemberRow:
        assert self.sheet is not None
        is_shown = member.client_id == self.sheet.id
        row = FamilyMemberRow(member, self.bench.around.today(), is_shown=is_shown)
        row.opened.connect(self.bench.doors.client)
        row.correct_wanted.connect(self._correct_member)
        row.head_wanted.connect(partial(self._record_for, events.HeadDialog))
        row.death_wanted.connect(partial(self._record_for, events.DeathDialog))
        row.leaving_wanted.connect(partial(self._record_for, events.LeavingDialog))
        return row

    def _show_contacts(self, contacts: tuple[ContactLine, ...]) -> None:
        form = self.form
        _clear(form.contactRows)
        for contact in contacts:
            row = ContactRow(contact)
            row.opened.connect(self.bench.doors.client)
            row.ended.connect(self._end_contact)
            form.contactRows.addWidget(row)
        form.noContactLabel.setText(self.tr("nobody yet"))
        form.noContactLabel.setVisible(not contacts)

    def _show_mend(self, family: FamilySheet) -> None:
        form, household = self.form, family.household
        said, button = "", ""
        if self.sheet is not None and self.sheet.died_on is not None:
            said = self.tr("Died {date}.").format(date=long_date(self.sheet.died_on))
            button = self.tr("Recorded by mistake")
        elif household is None:
            if self._is_person():
                said, button = self.tr("No family recorded yet."), self.tr("Form a family")
        elif household.present and household.head is None:
            said = self.tr("The head of the family is not known yet.")
            button = self.tr("Choose the head")
        elif family.same_card:
            said = self.tr("{count} others have the same family card number but are not in here.")
            said = said.format(count=number(family.same_card))
            button = self.tr("Add a member")
        form.mendLabel.setText(said)
        form.mendButton.setText(button)
        form.mendCard.setVisible(bool(said))
        form.addButton.setVisible(household is not None and household.ended_on is None)

    def _mend(self) -> None:
        family = self._family
        if self.sheet is not None and self.sheet.died_on is not None:
            self._withdraw_death(self.sheet)
        elif family is None or family.household is None:
            self._form_family()
        elif family.household.head is None:
            self._record(events.HeadDialog)
        else:
            self._add_member()

    def _withdraw_death(self, sheet: ClientSheet) -> None:
        family = self._family
        household = None if family is None else family.household
        events = () if household is None else household.events
        for event in events:
            is_this = event.client_id == sheet.id and event.kind is HouseholdEventKind.DEATH
            if is_this and event.is_remembered and event.withdrawn_on is None:
                self._take_back(event)
                return
        act = self.bench.acts.households.withdraw_death
        self._ask_reason(
            self.tr("Take the death of {name} back?").format(name=sheet.name),
            self.tr("The kinds of need go on, and the family has this member again."),
            lambda reason: act(sheet.id, None if household is None else household.id, reason),
        )

    def _take_back(self, event: HouseholdEventLine) -> None:
        told = [self.tr("The family becomes as it was before; what was noted together goes too.")]
        if event.kind in (HouseholdEventKind.BIRTH, HouseholdEventKind.JOINED):
            told.append(
                self.tr(
                    "Who was registered with it leaves the register, unless more is recorded of "
                    "this person by now."
                )
            )
        act = self.bench.acts.households.take_back
        self._ask_reason(
            self.tr("Take this event back?"),
            "\n".join([event_line(event), *told]),
            lambda reason: act(EventTakenBack(event.id, reason)),
        )

    def _ask_reason(self, head: str, explanation: str, act: Callable[[str], Changes]) -> None:
        button = self.tr("Take the event back")
        dialog = ReasonDialog(
            self.bench, self, head=head, explanation=explanation, button=button, act=act
        )
        dialog.saved.connect(lambda _changes: self.noted.emit(self.tr("The event is taken back.")))
        dialog.open()

    def _begin(self) -> None:
        """Do the first act that an empty tab offers."""
        if self._is_person():
            self._form_family()
        else:
            self._add_contact()

    def _is_person(self) -> bool:
        return self.sheet is not None and self.sheet.subject is SubjectKind.PERSON

    def _form_family(self) -> None:
        if self.sheet is not None:
            self._run(HouseholdDialog(self.bench, self.sheet, self))

    def _add_member(self) -> None:
        if self._family is not None and self._family.household is not None:
            self._run(FamilyMemberDialog(self.bench, self._family.household, self))

    def _add_contact(self) -> None:
        if self.sheet is not None:
            self._run(ContactDialog(self.bench, self.sheet, self))

    def _correct_rank(self) -> None:
        if self.sheet is not None and self._family is not None:
            self._run(WelfareRankDialog(self.bench, self.sheet, self._family, self))

    def _correct_member(self, member: MemberLine) -> None:
        if self._family is not None and self._family.household is not None:
            household = self._family.household
            self._run(events.MemberCorrectionDialog(self.bench, household, member, self))

    def _record(self, kind: type[HouseholdEventDialog]) -> None:
        self._record_for(kind, None)

    def _record_for(self, kind: type[HouseholdEventDialog], client_id: int | None) -> None:
        if self._family is not None and self._family.household is not None:
            self._run(kind(self.bench, self._family.household, self, client_id))

    def _end_contact(self, contact_id: int) -> None:
        if self.sheet is not None:
            act = self.bench.acts.households.end_contact
            today = self.bench.around.today()
            self.bench.do(
                self,
                partial(act, self.sheet.id, contact_id, today),
                lambda _changes: self.noted.emit(self.tr("The contact has ended today.")),
            )

    def _run(self, dialog: EntryDialog) -> None:
        dialog.saved.connect(lambda _changes: self.noted.emit(self.tr("The family is saved.")))
        dialog.open()

    def _ask_past(self) -> None:
        day, family = self.form.dayField.value(), self._family
        if day is None or family is None or family.household is None:
            self.form.pastCard.hide()
            return
        read: Callable[[], HouseholdOnDay] = partial(
            self.bench.acts.households.household_on, family.household.id, day
        )
        self.bench.read(self, read, partial(self._show_past, day))

    def _show_past(self, day: date, then: HouseholdOnDay) -> None:
        form = self.form
        if form.dayField.value() != day:
            return
        write = group_digits if form.cardEyeButton.isChecked() else masked_number
        form.pastTitle.setText(self.tr("As it was on {date}").format(date=long_date(day)))
        lines = [f"{member_name(m)} · {word(m.relation)}" for m in then.members]
        home = ", ".join(filter(None, (then.address, then.village_name)))
        facts = " · ".join(filter(None, (write(then.card_number), home)))
        said = "\n".join(filter(None, [facts, *lines]))
        form.pastLabel.setText(said or self.tr("There was no such family on that day."))
        form.pastCard.show()


def _clear(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()

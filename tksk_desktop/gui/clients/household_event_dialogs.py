# SPDX-License-Identifier: MIT
"""The events of a household, each as a dialog: which rows it has and which act keeps it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.gui.clients.household_event_dialog import HouseholdEventDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.change_family_card import NewFamilyCard
from tksk_desktop.usecases.households.change_members import MemberCorrection, NewLeaving
from tksk_desktop.usecases.households.choose_head import NewHead
from tksk_desktop.usecases.households.move_household import NewMove
from tksk_desktop.usecases.households.readings import HouseholdSheet, MemberLine
from tksk_desktop.usecases.households.record_death import NewDeath
from tksk_desktop.usecases.households.register_member import NewBirth
from tksk_desktop.usecases.households.split_household import NewSplit


class DeathDialog(HouseholdEventDialog):
    """Someone died; where it was the head, the next one is asked for."""

    ROWS = frozenset({"person", "date", "note"})
    MUST_NAME, TAKES_AWAY = "client_id", True
    FIELDS = (
        ("client_id", "personBox"),
        ("on", "dateField"),
        ("head_id", "nextHeadBox"),
    )

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Record a death"),
            self.tr("The kinds of need end on that day; the sheet stays as it is."),
        )
        self.form.dateCaption.setText(self.tr("Died on *"))

    @override
    def act(self) -> Callable[[], Changes]:
        head_id, is_unknown = self.next_head()
        new = NewDeath(
            self.person_id() or 0,
            self.day,
            new_head_id=head_id,
            head_is_unknown=is_unknown,
            note=self.form.noteEdit.text(),
        )
        return partial(self.bench.acts.households.record_death, new)


class MoveDialog(HouseholdEventDialog):
    """The whole family moved, or one member alone."""

    ROWS = frozenset({"person", "date", "village", "address", "card", "note"})
    TAKES_AWAY = True
    FIELDS = (
        ("client_id", "personBox"),
        ("on", "dateField"),
        ("head_id", "nextHeadBox"),
        ("village_code", "villageBox"),
        ("outside_place", "outsideField"),
        ("family_card_number", "cardEdit"),
    )

    @override
    def dress(self) -> None:
        self.say(self.tr("Record a move"))
        self.form.personBox.insertItem(0, self.tr("The whole family"), None)
        if self.form.personBox.currentIndex() < 0:
            self.form.personBox.setCurrentIndex(0)
        self.form.dateCaption.setText(self.tr("Moved on *"))
        self.form.cardCaption.setText(self.tr("New family card number"))

    @override
    def rows_shown(self) -> None:
        self.form.cardRow.setVisible(self.person_id() is None)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        head_id, is_unknown = self.next_head()
        everyone = self.person_id() is None
        new = NewMove(
            self.household.id,
            self.day,
            self.village_code(),
            form.addressEdit.text(),
            client_id=self.person_id(),
            family_card_number=form.cardEdit.text() if everyone else "",
            new_head_id=head_id,
            head_is_unknown=is_unknown,
            note=form.noteEdit.text(),
            outside_place=self.outside_place(),
        )
        return partial(self.bench.acts.households.move, new)


class SplitDialog(HouseholdEventDialog):
    """Some members form a household of their own."""

    ROWS = frozenset({"date", "leaving", "head", "village", "address", "card", "note"})
    FIELDS = (
        ("member_ids", "leavingList"),
        ("on", "dateField"),
        ("new_household_head", "headBox"),
        ("head_id", "nextHeadBox"),
        ("village_code", "villageBox"),
        ("outside_place", "outsideField"),
        ("family_card_number", "cardEdit"),
    )

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Record a split of the family card"),
            self.tr("Those who go along form a family of their own with its own number."),
        )
        self.form.leavingCaption.setText(self.tr("Who forms the new family *"))

    @override
    def leaving(self) -> Collection[int]:
        return self.ticked()

    @override
    def missing(self) -> tuple[str, ...]:
        lacks = [] if self.ticked() else ["member_ids"]
        if self.form.headBox.currentData() is None:
            lacks.append("new_household_head")
        return (*lacks, *super().missing())

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.households.split, self._new_split())

    def _new_split(self) -> NewSplit:
        form = self.form
        head_id, is_unknown = self.next_head()
        return NewSplit(
            self.household.id,
            self.day,
            self.ticked(),
            form.headBox.currentData(),
            self.village_code(),
            form.addressEdit.text(),
            form.cardEdit.text(),
            new_head_id=head_id,
            head_is_unknown=is_unknown,
            note=form.noteEdit.text(),
            outside_place=self.outside_place(),
        )


class DivorceDialog(SplitDialog):
    """One of the couple leaves, with those who go along."""

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Record a divorce"),
            self.tr("Tick the husband or the wife who leaves, and the children who go along."),
        )
        self.form.leavingCaption.setText(self.tr("Who leaves *"))

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.households.divorce, self._new_split())


class HeadDialog(HouseholdEventDialog):
    """Another head, or the first one that is known."""

    ROWS = frozenset({"person", "date"})
    MUST_NAME = "head_id"
    FIELDS = (
        ("head_id", "personBox"),
        ("on", "dateField"),
    )

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Choose the head of the family"),
            self.tr("What the others are to the new head follows; mend it in each one's line."),
        )
        self.form.personCaption.setText(self.tr("Head of the family *"))
        self.form.dateCaption.setText(self.tr("Head since *"))
        if self.household.head is None:
            known = [member.since for member in self.members()]
            self.form.dateField.set_value(max(known, default=self.household.formed_on))

    @override
    def act(self) -> Callable[[], Changes]:
        new = NewHead(self.household.id, self.person_id() or 0, self.day)
        return partial(self.bench.acts.households.choose_head, new)


class CardDialog(HouseholdEventDialog):
    """A new No. KK, or one that was mistyped."""

    ROWS = frozenset({"date", "card", "mistake", "note"})
    FIELDS = (
        ("on", "dateField"),
        ("family_card_number", "cardEdit"),
    )

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Family card number"),
            self.tr("The former number stays and can still be searched for."),
        )
        form = self.form
        form.cardEdit.setText(group_digits(self.household.card_number))
        form.dateField.set_value(self.bench.around.today())
        form.dateCaption.setText(self.tr("Valid since *"))
        form.noteCaption.setText(self.tr("Reason"))
        form.mistakeBox.setText(self.tr("The former number was mistyped"))
        if not self.household.card_number:
            self.ROWS = self.ROWS - {"mistake"}

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        new = NewFamilyCard(
            self.household.id,
            form.cardEdit.text(),
            self.day,
            form.noteEdit.text(),
            is_correction=form.mistakeBox.isChecked(),
        )
        return partial(self.bench.acts.households.change_card, new)


class BirthDialog(HouseholdEventDialog):
    """A baby of the family; it has no NIK yet."""

    ROWS = frozenset({"name", "sex", "birthPlace", "date", "relation"})
    FIELDS = (
        ("name", "nameEdit"),
        ("born_on", "dateField"),
        ("on", "dateField"),
        ("birth_date", "dateField"),
        ("relation", "relationBox"),
    )

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Record a birth"),
            self.tr("A NIK is not needed; add it in the register once there is one."),
        )
        self.form.dateCaption.setText(self.tr("Born on *"))

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        new = NewBirth(
            self.household.id,
            form.nameEdit.text(),
            self.day,
            self.sex(),
            form.birthPlaceEdit.text(),
            self.relation(),
        )
        return partial(self.bench.acts.households.record_birth, new)


class MemberCorrectionDialog(HouseholdEventDialog):
    """Who a member is to the head, and since when."""

    ROWS = frozenset({"relation", "date"})
    FIELDS = (
        ("relation", "relationBox"),
        ("since", "dateField"),
        ("on", "dateField"),
    )

    def __init__(
        self, bench: Workbench, household: HouseholdSheet, member: MemberLine, parent: QWidget
    ) -> None:
        self._member = member
        super().__init__(bench, household, parent, member.client_id)

    @override
    def dress(self) -> None:
        self.say(self.tr("Correct a member"), self._member.name)
        form = self.form
        form.relationBox.setCurrentIndex(form.relationBox.findData(self._member.relation.value))
        form.dateField.set_value(self._member.since)
        form.dateCaption.setText(self.tr("Belongs to the family since *"))

    @override
    def act(self) -> Callable[[], Changes]:
        new = MemberCorrection(self.household.id, self._member.client_id, self.relation(), self.day)
        return partial(self.bench.acts.households.correct_member, new)


class LeavingDialog(HouseholdEventDialog):
    """A member who never belonged to the family, or leaves it for another reason."""

    ROWS = frozenset({"person", "date", "mistake", "note"})
    MUST_NAME, TAKES_AWAY = "client_id", True
    FIELDS = (
        ("client_id", "personBox"),
        ("on", "dateField"),
        ("head_id", "nextHeadBox"),
    )

    @override
    def dress(self) -> None:
        self.say(
            self.tr("Take someone out of the family"),
            self.tr("For a move, a split, a marriage or a death record that event instead."),
        )
        self.form.mistakeBox.setText(self.tr("This person never belonged to the family"))
        self.form.dateField.set_value(self.bench.around.today())
        self.form.dateCaption.setText(self.tr("Left on *"))

    @override
    def act(self) -> Callable[[], Changes]:
        head_id, is_unknown = self.next_head()
        new = NewLeaving(
            self.household.id,
            self.person_id() or 0,
            self.day,
            was_mistake=self.form.mistakeBox.isChecked(),
            new_head_id=head_id,
            head_is_unknown=is_unknown,
            note=self.form.noteEdit.text(),
        )
        return partial(self.bench.acts.households.leave, new)

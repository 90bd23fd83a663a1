# SPDX-License-Identifier: MIT
"""What the dialogs over the events of a household share: one form whose rows they choose from.

Each event (``household_event_dialogs``) says which rows it needs and which act keeps them.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QWidget

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex, group_digits
from tksk_desktop.gui.clients.family_words import member_name, offer_relations, offer_sexes
from tksk_desktop.gui.forms.ui_household_event_dialog import Ui_HouseholdEventDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.households.readings import HouseholdSheet, MemberLine

WIDTH = 560
NOT_KNOWN = -1
"""In the list of next heads: nobody is known yet."""
_ID = Qt.ItemDataRole.UserRole


class HouseholdEventDialog(EntryDialog):
    """A dialog over one event; rows that the event does not need are not there."""

    ROWS: frozenset[str] = frozenset()
    """Names of the form's rows without the ending, as ``person`` for ``personRow``."""
    FIELDS: tuple[tuple[str, str], ...] = ()
    """Field of the act to the editor that holds it."""
    MUST_NAME = ""
    """The field of the act that is the member chosen, where someone must be chosen."""
    TAKES_AWAY = False
    """Whether the member chosen leaves by this event."""

    def __init__(
        self,
        bench: Workbench,
        household: HouseholdSheet,
        parent: QWidget,
        client_id: int | None = None,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_HouseholdEventDialog()
        self.form.setupUi(self)
        self.setMinimumWidth(WIDTH)
        self.household = household
        self._fill(client_id)
        self.dress()
        self._connect()
        self._show_rows()
        editors: dict[str, QWidget] = {
            field: getattr(self.form, editor) for field, editor in self.FIELDS
        }
        self.furnish(editors, self.form.saveButton, self.form.cancelButton)
        self.begin()

    def dress(self) -> None:
        """Say title and captions."""
        raise NotImplementedError

    def leaving(self) -> Collection[int]:
        """Return who leaves by this event; where the head is among them, the next is asked for."""
        who = self.person_id() if self.TAKES_AWAY else None
        return () if who is None else (who,)

    def say(self, title: str, hint: str = "") -> None:
        """Put title and a hint on top."""
        self.setWindowTitle(title)
        self.form.titleLabel.setText(title)
        self.form.hintLabel.setText(hint)
        self.form.hintLabel.setVisible(bool(hint))

    @override
    def typed(self) -> object:
        form = self.form
        lines = (form.nameEdit, form.birthPlaceEdit, form.cardEdit, form.addressEdit, form.noteEdit)
        boxes = (
            form.sexBox,
            form.personBox,
            form.relationBox,
            form.headBox,
            form.nextHeadBox,
            form.villageBox,
        )
        return (
            tuple(line.text() for line in lines),
            tuple(box.currentIndex() for box in boxes),
            form.outsideField.place(),
            form.dateField.text(),
            form.mistakeBox.isChecked(),
            self.ticked(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        lacks = [self.MUST_NAME] if self.MUST_NAME and self.person_id() is None else []
        if "village" in self.ROWS and self.form.outsideField.lacks_place():
            lacks.append("outside_place")
        if self.form.dateField.value() is None:
            lacks += [field for field, editor in self.FIELDS if editor == "dateField"][:1]
        return tuple(lacks)

    @property
    def day(self) -> date:
        """The day typed; ``missing`` has asked for it."""
        day = self.form.dateField.value()
        assert day is not None, "save() asked for what is missing"
        return day

    def person_id(self) -> int | None:
        """Return the member chosen, None for everyone."""
        return _chosen(self.form.personBox)

    def ticked(self) -> tuple[int, ...]:
        """Return who is ticked in the list of those who go along."""
        items = (self.form.leavingList.item(row) for row in range(self.form.leavingList.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def next_head(self) -> tuple[int | None, bool]:
        """Return the next head, and whether she said that it is not known yet."""
        if not self._asks_next_head():
            return None, False
        chosen = _chosen(self.form.nextHeadBox)
        return (None, True) if chosen == NOT_KNOWN else (chosen, False)

    def relation(self) -> HouseholdRelation:
        """Return the relation chosen."""
        return HouseholdRelation(self.form.relationBox.currentData())

    def sex(self) -> Sex | None:
        """Return the sex chosen."""
        found = self.form.sexBox.currentData()
        return Sex(found) if found else None

    def village_code(self) -> str:
        """Return the village chosen."""
        return self.form.villageBox.currentData() or ""

    def outside_place(self) -> str:
        """Return the place outside, empty where a village is chosen."""
        return self.form.outsideField.place()

    def members(self) -> tuple[MemberLine, ...]:
        """Return who belongs to the household now."""
        return self.household.present

    def _fill(self, client_id: int | None) -> None:
        form, around = self.form, self.bench.around
        form.whoLabel.setText(self.household.address or self.household.village_name)
        form.dateField.set_up(around.today, past_only=True)
        offer_relations(form.relationBox)
        offer_sexes(form.sexBox)
        for member in self.members():
            name = member_name(member)
            form.personBox.addItem(name, member.client_id)
            item = QListWidgetItem(name)
            item.setData(_ID, member.client_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = member.client_id == client_id
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            form.leavingList.addItem(item)
        form.personBox.setPlaceholderText(self.tr("Choose someone"))
        form.personBox.setCurrentIndex(form.personBox.findData(client_id))
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.outsideField.set_up(self.bench, form.villageBox, self.household.outside_place)
        form.villageBox.setCurrentIndex(form.villageBox.findData(self.household.village_code))

    def _connect(self) -> None:
        form = self.form
        form.personBox.currentIndexChanged.connect(self._show_rows)
        form.leavingList.itemChanged.connect(lambda _item: self._show_rows())
        form.cardEdit.editingFinished.connect(
            lambda: form.cardEdit.setText(group_digits(form.cardEdit.text()))
        )

    def _asks_next_head(self) -> bool:
        head = self.household.head
        gone = self.leaving()
        stays = [m for m in self.members() if m.client_id not in gone]
        return head is not None and head.client_id in gone and bool(stays)

    def _show_rows(self) -> None:
        form = self.form
        names = ("name", "sex", "birthPlace", "person", "date", "relation", "leaving", "head")
        for name in (*names, "village", "card", "address", "note"):
            getattr(form, f"{name}Row").setVisible(name in self.ROWS)
        form.mistakeBox.setVisible("mistake" in self.ROWS)
        gone = self.leaving()
        _offer(form.headBox, [m for m in self.members() if m.client_id in gone])
        _offer(form.nextHeadBox, [m for m in self.members() if m.client_id not in gone])
        form.nextHeadBox.addItem(self.tr("Not known yet"), NOT_KNOWN)
        form.headBox.setPlaceholderText(self.tr("Choose someone"))
        form.nextHeadBox.setPlaceholderText(self.tr("Choose someone"))
        asks = self._asks_next_head()
        form.nextHeadRow.setVisible(asks)
        self.rows_shown()
        self.adjustSize()

    def rows_shown(self) -> None:
        """Change what depends on the choice made."""


def _offer(box: QComboBox, members: list[MemberLine]) -> None:
    """Offer people anew; who was chosen stays chosen where still offered."""
    chosen = box.currentData()
    box.clear()
    for member in members:
        box.addItem(member_name(member), member.client_id)
    box.setCurrentIndex(box.findData(chosen) if chosen is not None else -1)


def _chosen(box: QComboBox) -> int | None:
    found = box.currentData()
    return None if found is None else int(found)

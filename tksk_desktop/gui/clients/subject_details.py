# SPDX-License-Identifier: MIT
"""What only a family, a group or a community has: its household, its group, how many people."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.widgets.number_box import NumberBox
from tksk_desktop.gui.widgets.person_picker import PersonPicker
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.readings import ClientSheet, GroupSheet

MOST_PEOPLE = 99_999


class SubjectDetails(QWidget):
    """Shows the fields of the kind of subject; a person has none of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench: Workbench | None = None
        self._subject = SubjectKind.PERSON
        self._household_id: int | None = None
        self._wanted_group: int | None = None
        self._groups_read = False
        self.picker = PersonPicker()
        self._found = QLabel()
        self._found.setProperty("look", "quiet")
        self._found.setWordWrap(True)
        self.group_box = QComboBox()
        self.count_box = NumberBox()
        self.count_box.setRange(0, MOST_PEOPLE)
        self.count_box.setSpecialValueText(self.tr("not known"))
        self._family_rows = (
            QLabel(self.tr("Someone of the family, to find its household")),
            self.picker,
            self._found,
        )
        self._group_rows = (QLabel(self.tr("Group in the list of groups")), self.group_box)
        self._count_rows = (QLabel(self.tr("How many people")), self.count_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (*self._family_rows, *self._group_rows, *self._count_rows):
            layout.addWidget(widget)
        self.picker.changed.connect(self._look_for_household)

    def set_up(self, bench: Workbench) -> None:
        """Say where people and groups are found."""
        self._bench = bench
        self.picker.set_up(bench, most=1)
        self.show_subject(SubjectKind.PERSON)

    def show_subject(self, subject: SubjectKind) -> None:
        """Show the fields of a kind of subject."""
        self._subject = subject
        is_group = subject is SubjectKind.GROUP
        rows: tuple[tuple[tuple[QWidget, ...], bool], ...] = (
            (self._family_rows, subject is SubjectKind.FAMILY),
            (self._group_rows, is_group),
            (self._count_rows, is_group or subject is SubjectKind.COMMUNITY),
        )
        for widgets, is_shown in rows:
            for widget in widgets:
                widget.setVisible(is_shown)
        self.setVisible(subject is not SubjectKind.PERSON)
        if is_group and self._bench is not None and not self._groups_read:
            self._groups_read = True
            self._bench.read(self, self._bench.acts.sessions.groups, self._offer_groups)

    def set_values(self, sheet: ClientSheet) -> None:
        """Show what is known of a client."""
        self.fill(sheet.people_count, sheet.household_id, sheet.group_id)

    def fill(
        self, people_count: int | None, household_id: int | None, group_id: int | None
    ) -> None:
        """Show how many people, and which household or group."""
        self._household_id = household_id
        self._wanted_group = group_id
        self.count_box.setValue(people_count or 0)
        self.group_box.setCurrentIndex(self.group_box.findData(group_id))
        if household_id is not None:
            self._found.setText(self.tr("The household is known; see the Family tab."))

    def household_id(self) -> int | None:
        """Return the household of a family."""
        return self._household_id if self._subject is SubjectKind.FAMILY else None

    def group_id(self) -> int | None:
        """Return the group of a group."""
        if self._subject is not SubjectKind.GROUP:
            return None
        found = self.group_box.currentData()
        return self._wanted_group if self.group_box.count() == 0 else found

    def people_count(self) -> int | None:
        """Return how many people there are, None where not known."""
        has_count = self._subject in (SubjectKind.GROUP, SubjectKind.COMMUNITY)
        return self.count_box.value() or None if has_count else None

    def _offer_groups(self, groups: tuple[GroupSheet, ...]) -> None:
        self.group_box.addItem(self.tr("not in the list"), None)
        for group in groups:
            self.group_box.addItem(f"{group.name} · {group.village_name}", group.id)
        self.group_box.setCurrentIndex(max(0, self.group_box.findData(self._wanted_group)))

    def _look_for_household(self) -> None:
        people = self.picker.people()
        if not people or self._bench is None:
            self._household_id = None
            self._found.setText("")
            return
        client_id, name = people[0]
        read = partial(self._bench.acts.households.family, client_id)
        self._bench.read(self, read, partial(self._show_household, name))

    def _show_household(self, name: str, family: FamilySheet) -> None:
        household = family.household
        self._household_id = None if household is None else household.id
        if household is None:
            said = self.tr("{name} has no family recorded yet. Form it on the Family tab first.")
        else:
            said = self.tr("The household of {name} with {count} members.")
        count = 0 if household is None else len(household.present)
        self._found.setText(said.format(name=name, count=count))

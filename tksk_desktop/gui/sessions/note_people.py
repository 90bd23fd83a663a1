# SPDX-License-Identifier: MIT
"""Who the note is about: the group, the attendance sheet and the case; part of the note's form."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox

from tksk_desktop.domain.session_types import SessionField
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.gui.forms.ui_note_screen import Ui_NoteScreen
from tksk_desktop.gui.sessions.attendance_list import AttendanceList
from tksk_desktop.gui.sessions.note_reads import NoteOpening, only_open_case
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.readings import AttendanceLine, ClientHead, GroupSheet
from tksk_desktop.vocabulary import number

PROBLEM_SHOWN = 40
"""Letters of a case's problem in the list; the rest is in the hint."""


class NotePeople(QObject):
    """Keeps group, attendance and case in step with the kind of note."""

    changed = Signal()
    village_known = Signal(str)
    """The village of a group just chosen or a client just picked."""

    def __init__(
        self,
        ui: Ui_NoteScreen,
        kind: Callable[[], SessionKind],
        asked: Callable[[], frozenset[SessionField]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._kind = kind
        self._asked = asked
        self._showing = False
        self._is_read_only = False
        self._groups: dict[int, GroupSheet] = {}
        self._cases: dict[int, CaseLine] = {}
        self._marks: dict[int, AttendanceLine] = {}
        """The last state given to everyone, so that a kind chosen by mistake costs no mark."""
        self._from_group: frozenset[int] = frozenset()
        self.attendance = AttendanceList()
        ui.peopleBox.insertWidget(ui.peopleBox.indexOf(ui.lettersLabel) + 1, self.attendance)
        ui.group.currentIndexChanged.connect(self._change_group)
        ui.caseChoice.currentIndexChanged.connect(self._change_case)
        ui.picker.changed.connect(self._take_picked)
        ui.allPresentButton.clicked.connect(self.attendance.mark_all_present)
        self.attendance.changed.connect(self._change_people)

    def people(self) -> tuple[AttendanceLine, ...]:
        """Return who was expected, with the state of each."""
        return self.attendance.people()

    def group_id(self) -> int | None:
        """Return the chosen group, even while another kind hides it."""
        chosen: int | None = self._ui.group.currentData()
        return chosen

    def case_id(self) -> int | None:
        """Return the chosen case."""
        chosen: int | None = self._ui.caseChoice.currentData()
        return chosen

    def group_name(self) -> str:
        """Return the chosen group's name, where the note asks for a group."""
        is_chosen = SessionField.GROUP in self._asked() and self.group_id() is not None
        return self._ui.group.currentText() if is_chosen else ""

    def show(self, opening: NoteOpening) -> None:
        """Show a note's people; says nothing of it as a change."""
        state = opening.state
        self._showing = True
        self._cases = {case.id: case for case in opening.cases}
        self._marks = {}
        self._offer_groups(opening.groups)
        choose(self._ui.group, state.group_id)
        self.attendance.set_people(state.people)
        self._from_group = frozenset(p.client_id for p in self._members(state.group_id))
        self._offer_cases(state.case_id)
        self._showing = False

    def know_client(self, client: ClientHead, *, choose_case: bool) -> None:
        """Take in a client just picked: offer the cases, and tell the village."""
        if client.id not in {person.client_id for person in self.people()}:
            return
        self._cases |= {case.id: case for case in client.cases}
        chosen = self.case_id()
        if choose_case and chosen is None and len(self.people()) == 1:
            chosen = only_open_case(client.cases)
        self._offer_cases(chosen)
        self.village_known.emit(client.village_code)
        self._touch()

    def know_others(self) -> None:
        """Take in people whom the program listed: their cases may be chosen, their states shown."""
        self._offer_cases(self.case_id())

    def set_read_only(self, read_only: bool) -> None:
        """Let the people be read, and not changed."""
        self._is_read_only = read_only
        self._ui.group.setEnabled(not read_only)
        self._ui.caseChoice.setEnabled(not read_only)
        self.attendance.lock(read_only)

    def follow_kind(self) -> None:
        """Bring the group's members in or take them out, as the kind wants."""
        self._apply_group()
        self.suit()

    def suit(self) -> None:
        """Show what the kind asks for and hide the rest."""
        ui, kind, people, asked = self._ui, self._kind(), self.people(), self._asked()
        asks_people = SessionField.CLIENTS in asked
        ui.groupPart.setVisible(SessionField.GROUP in asked)
        is_group = kind is SessionKind.GROUP
        ui.groupLabel.setText(self.tr("Group *") if is_group else self.tr("Group"))
        ui.peopleLabel.setVisible(asks_people)
        ui.picker.setVisible(asks_people and not self._is_read_only)
        has_case = self.case_id() is not None
        offers_cases = has_case if self._is_read_only else ui.caseChoice.count() > 1
        ui.caseBox.setVisible(SessionField.CASE in asked and offers_cases)
        self._suit_case()
        ui.walkInsPart.setVisible(SessionField.WALK_INS in asked)
        ui.walkInsLabel.setText(
            self.tr("Others who came, number") if asks_people else self.tr("Number of participants")
        )
        ui.peopleLabel.setText(self._people_words()[kind])
        with_states = len(people) > 1 or (bool(people) and kind is not SessionKind.INDIVIDUAL)
        self.attendance.show_states(with_states)
        self.attendance.setVisible(asks_people and bool(people))
        with_states = with_states and asks_people
        letters = self.tr("Keys: H present, I excused, S ill, A absent without word")
        if kind is SessionKind.FAMILY:
            letters += self.tr(", P role, K why not there")
        ui.lettersLabel.setText(letters)
        ui.lettersLabel.setVisible(with_states and not self._is_read_only)
        ui.presentLabel.setVisible(with_states)
        ui.allPresentButton.setVisible(asks_people and len(people) > 1 and not self._is_read_only)
        expected = [person for person in people if person.expected]
        present = sum(person.state is AttendanceState.PRESENT for person in expected)
        said = self.tr("{present} of {expected} present")
        said = said.format(present=number(present), expected=number(len(expected)))
        if len(expected) < len(people):
            more = self.tr("{count} not on the list")
            said = f"{said} · {more.format(count=number(len(people) - len(expected)))}"
        ui.presentLabel.setText(said)

    def _people_words(self) -> dict[SessionKind, str]:
        return {
            SessionKind.INDIVIDUAL: self.tr("Who was present *"),
            SessionKind.FAMILY: self.tr("Family members present *"),
            SessionKind.GROUP: self.tr("Attendance"),
            SessionKind.OTHER: self.tr("Clients present, if any"),
        }

    def _suit_case(self) -> None:
        """A note into a closed case says why it comes late."""
        case = self._cases.get(self.case_id() or 0)
        self._ui.latePart.setVisible(case is not None and case.closed_on is not None)

    def _change_case(self) -> None:
        self._suit_case()
        self._touch()

    def _touch(self) -> None:
        if not self._showing:
            self.changed.emit()

    def _change_group(self) -> None:
        if self._showing:
            return
        self.follow_kind()
        group = self._groups.get(self.group_id() or 0)
        if group is not None:
            self.village_known.emit(group.village_code)
        self._touch()

    def _change_people(self) -> None:
        self._offer_cases(self.case_id())
        self.suit()
        self._touch()

    def _apply_group(self) -> None:
        """Put the chosen group's members in place of the former group's; keep marks and guests."""
        chosen = self.group_id() if SessionField.GROUP in self._asked() else None
        self._marks |= {person.client_id: person for person in self.people()}
        members = self._members(chosen)
        here = {member.client_id for member in members}
        rows = [self._marks.get(member.client_id, member) for member in members]
        rows.extend(p for p in self.people() if p.client_id not in here | self._from_group)
        self._from_group = frozenset(here)
        self.attendance.set_people(rows)

    def _members(self, group_id: int | None) -> tuple[AttendanceLine, ...]:
        group = None if group_id is None else self._groups.get(group_id)
        return () if group is None else members_of(group)

    def _take_picked(self) -> None:
        """Move who was picked from the search line to the attendance sheet."""
        picked = self._ui.picker.people()
        if not picked:
            return
        self._ui.picker.set_people(())
        is_group = self._kind() is SessionKind.GROUP and self.group_id() is not None
        members = {member.client_id for member in self._members(self.group_id())}
        for client_id, name in picked:
            is_walk_in = is_group and client_id not in members
            self.attendance.add(client_id, name, expected=not is_walk_in)

    def _offer_groups(self, groups: Iterable[GroupSheet]) -> None:
        self._groups = {group.id: group for group in groups}
        box = self._ui.group
        box.clear()
        nothing = self.tr("Choose a group") if self._groups else self.tr("No group yet")
        box.addItem(nothing, None)
        for group in self._groups.values():
            box.addItem(group.name, group.id)

    def _offer_cases(self, chosen: int | None) -> None:
        """List the open cases of those present, and the chosen one even if it is closed."""
        people = {person.client_id for person in self.people()}
        was_showing, self._showing = self._showing, True
        box = self._ui.caseChoice
        box.clear()
        box.addItem(self.tr("No case"), None)
        for case in self._cases.values():
            if case.client_id in people and (case.closed_on is None or case.id == chosen):
                who = f" · {case.client_name}" if len(people) > 1 else ""
                box.addItem(f"{case.number} · {_shortened(case.problem)}{who}", case.id)
                box.setItemData(box.count() - 1, case.problem, Qt.ItemDataRole.ToolTipRole)
        choose(box, chosen)
        self._showing = was_showing
        self.suit()


def members_of(group: GroupSheet) -> tuple[AttendanceLine, ...]:
    """Return a group's members as expected and present."""
    return tuple(
        AttendanceLine(member.client_id, member.client_name, AttendanceState.PRESENT)
        for member in group.members
    )


def choose(box: QComboBox, value: object) -> None:
    """Choose the entry of a value; the first, empty one where it is not offered."""
    places = (at for at in range(box.count()) if box.itemData(at) == value)
    box.setCurrentIndex(next(places, 0))


def _shortened(text: str) -> str:
    return text if len(text) <= PROBLEM_SHOWN else f"{text[: PROBLEM_SHOWN - 1].rstrip()}…"

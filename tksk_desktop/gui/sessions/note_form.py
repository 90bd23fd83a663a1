# SPDX-License-Identifier: MIT
"""The note's form: shows a ``NoteState`` and reads it back; when it is kept is not its business."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.gui.forms.ui_note_screen import Ui_NoteScreen
from tksk_desktop.gui.sessions.attendance_list import AttendanceList
from tksk_desktop.gui.sessions.note_draft import NoteState, count_words, counts_walk_ins
from tksk_desktop.gui.sessions.note_reads import NoteOpening, only_open_case
from tksk_desktop.gui.sessions.obstacle_rows import ObstacleRows
from tksk_desktop.gui.sessions.page_scrolling import GrowsWithText, WheelToPage
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.typed_field import TypedField
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import AttendanceLine, CaseLine, ClientSheet, PhotoSheet
from tksk_desktop.vocabulary import day_and_date, number, word

WEEK = timedelta(days=7)
NUMBER_INDENT = 8
AROUND_WRONG = 60
"""Pixels shown around a wrong field: its label above, its sentence below."""


class NoteForm(QObject):
    """Holds the Designer form and the two lists that Designer does not know."""

    changed = Signal()
    date_changed = Signal()

    def __init__(self, screen: QWidget, bench: Workbench) -> None:
        super().__init__(screen)
        self._bench = bench
        self._showing = False
        self._is_read_only = False
        self._session_id: int | None = None
        self._villages: dict[int, str] = {}
        self._cases: dict[int, CaseLine] = {}
        self._members: dict[int, tuple[AttendanceLine, ...]] = {}
        self._from_group: frozenset[int] = frozenset()
        self.ui = Ui_NoteScreen()
        self.ui.setupUi(screen)
        self.attendance = AttendanceList()
        self.obstacles = ObstacleRows()
        self.ui.peopleBox.insertWidget(3, self.attendance)
        self.ui.obstaclesBox.addWidget(self.obstacles)
        QWidget.setTabOrder(self.ui.picker, self.attendance)
        QWidget.setTabOrder(self.attendance, self.ui.allPresentButton)
        self._kinds: dict[SessionKind, QPushButton] = {
            SessionKind.INDIVIDUAL: self.ui.individualButton,
            SessionKind.FAMILY: self.ui.familyButton,
            SessionKind.GROUP: self.ui.groupButton,
            SessionKind.OTHER: self.ui.otherButton,
        }
        self._texts: dict[str, QPlainTextEdit] = {
            "aim": self.ui.aim,
            "process": self.ui.process,
            "result": self.ui.result,
            "agreement": self.ui.agreement,
        }
        self._lines = (self.ui.title, self.ui.place, self.ui.othersPresent)
        fields: tuple[QLineEdit | QPlainTextEdit, ...] = (*self._texts.values(), *self._lines)
        self._examples = [(field, field.placeholderText()) for field in fields]
        self._typed: tuple[TypedField, ...] = (
            self.ui.heldOn,
            self.ui.startsAt,
            self.ui.endsAt,
            self.ui.followUpOn,
        )
        self._typed_examples = [
            (field, str(field.property("placeholder"))) for field in self._typed
        ]
        self.errors = InlineErrors(self._editors())
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._show_focused)
        self._fill_choices()
        self._connect()

    def state(self) -> NoteState:
        """Read the form."""
        ui = self.ui
        return NoteState(
            kind=self.kind(),
            held_on=ui.heldOn.value(),
            starts_at=ui.startsAt.value(),
            ends_at=ui.endsAt.value(),
            place_kind=PlaceKind(ui.placeKind.currentData()),
            place=ui.place.text(),
            village_code=ui.village.currentData(),
            case_id=ui.caseChoice.currentData(),
            group_id=ui.group.currentData(),
            people=self.attendance.people(),
            walk_ins=ui.walkIns.value(),
            others_present=ui.othersPresent.text(),
            title=ui.title.text(),
            aim=ui.aim.toPlainText(),
            process=ui.process.toPlainText(),
            result=ui.result.toPlainText(),
            agreement=ui.agreement.toPlainText(),
            follow_up_on=ui.followUpOn.value(),
            obstacles=self.obstacles.obstacles(),
            captions=tuple(photo.caption for photo in self.photos()),
            session_id=self._session_id,
        )

    def photos(self) -> tuple[PhotoSheet, ...]:
        """Return the pictures with their captions."""
        photos: tuple[PhotoSheet, ...] = self.ui.photos.photos()
        return photos

    def kind(self) -> SessionKind:
        """Return the kind chosen."""
        return next(kind for kind, button in self._kinds.items() if button.isChecked())

    def group_name(self) -> str:
        """Return the chosen group's name, for group notes."""
        is_chosen = self.kind() is SessionKind.GROUP and self.ui.group.currentData() is not None
        return self.ui.group.currentText() if is_chosen else ""

    def show(self, opening: NoteOpening) -> None:
        """Show a note; says nothing of it as a change."""
        state, ui = opening.state, self.ui
        self._showing = True
        self.errors.clear()
        self._session_id = state.session_id
        self._cases = {case.id: case for case in opening.cases}
        self._offer_groups(opening)
        self._kinds[state.kind].setChecked(True)
        ui.heldOn.set_value(state.held_on)
        ui.startsAt.set_value(state.starts_at)
        ui.endsAt.set_value(state.ends_at)
        _choose(ui.placeKind, state.place_kind)
        _choose(ui.village, state.village_code)
        ui.place.setText(state.place)
        _choose(ui.group, state.group_id)
        self.attendance.set_people(state.people)
        self._from_group = frozenset(p.client_id for p in self._members_of(state.group_id))
        ui.walkIns.setValue(state.walk_ins)
        ui.othersPresent.setText(state.others_present)
        self.obstacles.set_obstacles(state.obstacles)
        ui.title.setText(state.title)
        for name, editor in self._texts.items():
            editor.setPlainText(getattr(state, name))
        ui.followUpOn.set_value(state.follow_up_on)
        ui.photos.set_photos(opening.photos)
        self._offer_cases(state.case_id)
        self._suit_kind()
        self._say_figures()
        self._showing = False

    def know_client(self, client: ClientSheet, *, choose_case: bool) -> None:
        """Take in a client just picked: offer the cases, and the village where none is chosen."""
        if client.id not in {person.client_id for person in self.attendance.people()}:
            return
        self._cases |= {case.id: case for case in client.cases}
        chosen = self.ui.caseChoice.currentData()
        if choose_case and chosen is None and len(self.attendance.people()) == 1:
            chosen = only_open_case(client.cases)
        self._offer_cases(chosen)
        if self.ui.village.currentData() is None:
            _choose(self.ui.village, client.village_code)

    def typed_problems(self) -> list[FieldProblem]:
        """Return the fields whose text names no date or time, and the day where it is missing."""
        ui = self.ui
        fields = (
            ("held_on", ui.heldOn),
            ("starts_at", ui.startsAt),
            ("ends_at", ui.endsAt),
            ("follow_up_on", ui.followUpOn),
        )
        wrong = [FieldProblem(name, Problem.UNKNOWN) for name, field in fields if field.is_wrong()]
        if ui.heldOn.value() is None and not ui.heldOn.is_wrong():
            wrong.insert(0, FieldProblem("held_on", Problem.MISSING))
        return wrong

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Put the sentences under the fields and bring the first wrong one into sight."""
        self.errors.show(problems)
        # After the sentences have found their places.
        self._settled.start()

    def _show_focused(self) -> None:
        focused = QApplication.focusWidget()
        for page in (self.ui.leftPage, self.ui.rightPage):
            if focused is not None and page.isAncestorOf(focused):
                page.ensureWidgetVisible(focused, 0, AROUND_WRONG)

    def set_read_only(self, read_only: bool) -> None:
        """Let everything be read and copied, and nothing changed."""
        ui = self.ui
        for typed, example in self._typed_examples:
            typed.set_read_only(read_only)
            typed.setProperty("placeholder", "" if read_only else example)
        for editor in self._texts.values():
            editor.setReadOnly(read_only)
        for line in self._lines:
            line.setReadOnly(read_only)
        for field, example in self._examples:
            field.setPlaceholderText("" if read_only else example)
        for widget in (ui.kindRow, ui.placeKind, ui.village, ui.group, ui.caseChoice, ui.walkIns):
            widget.setEnabled(not read_only)
        for part in (ui.picker, ui.addObstacleButton, ui.lettersLabel):
            part.setVisible(not read_only)
        for button in (ui.inAWeekButton, ui.inTwoWeeksButton, ui.inFourWeeksButton):
            button.setVisible(not read_only)
        self.obstacles.setEnabled(not read_only)
        self.attendance.lock(read_only)
        ui.photos.setEnabled(not read_only)
        self._is_read_only = read_only
        self._suit_kind()

    def focus_first(self) -> None:
        """Put the caret where the writing goes on."""
        ui, state = self.ui, self.state()
        if state.kind is SessionKind.OTHER and not state.title:
            ui.title.setFocus()
        elif state.kind is SessionKind.GROUP and state.group_id is None and not state.people:
            ui.group.setFocus()
        elif state.kind is not SessionKind.OTHER and not state.people:
            ui.picker.setFocus()
        else:
            empty = (editor for editor in self._texts.values() if not editor.toPlainText())
            next(empty, ui.agreement).setFocus()

    def _editors(self) -> dict[str, QWidget]:
        ui = self.ui
        return {
            "kind": ui.kindRow,
            "held_on": ui.heldOn,
            "starts_at": ui.startsAt,
            "ends_at": ui.endsAt,
            "place_kind": ui.placeKind,
            "village_code": ui.village,
            "place": ui.place,
            "group_id": ui.group,
            "attendances": ui.picker,
            "case_id": ui.caseChoice,
            "walk_ins": ui.walkIns,
            "others_present": ui.othersPresent,
            "obstacles": self.obstacles,
            "title": ui.title,
            **self._texts,
            "follow_up_on": ui.followUpOn,
            "photos": ui.photos,
        }

    def _fill_choices(self) -> None:
        ui = self.ui
        for kind in PlaceKind:
            ui.placeKind.addItem(word(kind), kind)
        ui.village.addItem("–", None)
        for village in self._bench.around.villages:
            ui.village.addItem(village.name, village.code)
        for field in (ui.heldOn, ui.followUpOn):
            field.set_up(self._bench.around.today)
        ui.picker.set_up(self._bench)
        # The style sheet's padding does not reach into a number field.
        ui.walkIns.lineEdit().setTextMargins(NUMBER_INDENT, 0, 0, 0)

    def _connect(self) -> None:
        ui = self.ui
        self._behaviours = [GrowsWithText(e, ui.rightPage) for e in self._texts.values()]
        boxes = (ui.placeKind, ui.village, ui.group, ui.caseChoice, ui.walkIns)
        self._wheel = WheelToPage(*boxes)
        for button in self._kinds.values():
            button.toggled.connect(self._change_kind)
        for field in self._typed:
            field.changed.connect(self._touch)
        ui.heldOn.changed.connect(self.date_changed)
        for line in (ui.place, ui.othersPresent, ui.title):
            line.textChanged.connect(self._touch)
        for editor in self._texts.values():
            editor.textChanged.connect(self._touch)
        for box in (ui.placeKind, ui.village, ui.caseChoice):
            box.currentIndexChanged.connect(self._touch)
        ui.group.currentIndexChanged.connect(self._change_group)
        ui.walkIns.valueChanged.connect(self._touch)
        ui.picker.changed.connect(self._take_picked)
        self.attendance.changed.connect(self._change_people)
        ui.allPresentButton.clicked.connect(self.attendance.mark_all_present)
        ui.addObstacleButton.clicked.connect(self.obstacles.add)
        self.obstacles.changed.connect(self._touch)
        ui.photos.changed.connect(self._touch)
        later: tuple[tuple[QPushButton, timedelta], ...] = (
            (ui.inAWeekButton, WEEK),
            (ui.inTwoWeeksButton, 2 * WEEK),
            (ui.inFourWeeksButton, 4 * WEEK),
        )
        for button, after in later:
            button.clicked.connect(partial(self._follow_up_after, after))

    def _touch(self) -> None:
        if not self._showing:
            self._say_figures()
            self.changed.emit()

    def _change_kind(self, chosen: bool) -> None:
        if chosen and not self._showing:
            self._apply_group()
            self._suit_kind()
            self._touch()

    def _change_group(self) -> None:
        if self._showing:
            return
        self._apply_group()
        if self.ui.village.currentData() is None:
            _choose(self.ui.village, self._villages.get(self.ui.group.currentData()))
        self._suit_kind()
        self._touch()

    def _change_people(self) -> None:
        self._offer_cases(self.ui.caseChoice.currentData())
        self._suit_kind()
        self._touch()

    def _apply_group(self) -> None:
        """Put the chosen group's members in place of the former group's; keep marks and guests."""
        chosen = self.ui.group.currentData() if self.kind() is SessionKind.GROUP else None
        members = self._members_of(chosen)
        marks = {person.client_id: person for person in self.attendance.people()}
        rows = [marks.get(member.client_id, member) for member in members]
        here = {member.client_id for member in members}
        rows.extend(
            person
            for person in self.attendance.people()
            if person.client_id not in here | self._from_group
        )
        self._from_group = frozenset(here)
        self.attendance.set_people(rows)

    def _members_of(self, group_id: int | None) -> tuple[AttendanceLine, ...]:
        return () if group_id is None else self._members.get(group_id, ())

    def _take_picked(self) -> None:
        """Move who was picked from the search line to the attendance sheet."""
        picked = self.ui.picker.people()
        if not picked:
            return
        self.ui.picker.set_people(())
        alone = self.attendance.people()
        if self.kind() is SessionKind.INDIVIDUAL and len(alone) == 1:
            self.attendance.set_people(())
        for client_id, name in picked:
            self.attendance.add(client_id, name)
        self.errors.clear()

    def _offer_groups(self, opening: NoteOpening) -> None:
        self._members = {
            group.id: tuple(
                AttendanceLine(m.client_id, m.client_name, AttendanceState.PRESENT)
                for m in group.members
            )
            for group in opening.groups
        }
        self._villages = {group.id: group.village_code for group in opening.groups}
        box = self.ui.group
        box.clear()
        nothing = self.tr("Choose a group") if opening.groups else self.tr("No group yet")
        box.addItem(nothing, None)
        for group in opening.groups:
            box.addItem(group.name, group.id)

    def _offer_cases(self, chosen: int | None) -> None:
        """List the open cases of those present, and the chosen one even if it is closed."""
        people = {person.client_id for person in self.attendance.people()}
        offered = [
            case
            for case in self._cases.values()
            if case.client_id in people and (case.closed_on is None or case.id == chosen)
        ]
        box = self.ui.caseChoice
        was_showing, self._showing = self._showing, True
        box.clear()
        box.addItem(self.tr("No case"), None)
        for case in offered:
            who = f" · {case.client_name}" if len(people) > 1 else ""
            box.addItem(f"{case.number} · {case.problem}{who}", case.id)
        _choose(box, chosen)
        self._showing = was_showing
        self._suit_kind()

    def _suit_kind(self) -> None:
        """Show what the kind asks for and hide the rest."""
        ui, kind, people = self.ui, self.kind(), self.attendance.people()
        is_group, is_other = kind is SessionKind.GROUP, kind is SessionKind.OTHER
        ui.groupPart.setVisible(is_group)
        has_case = ui.caseChoice.currentIndex() > 0
        offers_cases = has_case if self._is_read_only else ui.caseChoice.count() > 1
        ui.caseBox.setVisible(not is_group and not is_other and offers_cases)
        ui.walkInsPart.setVisible(counts_walk_ins(kind))
        ui.walkInsLabel.setText(
            self.tr("Number of participants") if is_other else self.tr("Others who came, number")
        )
        ui.peopleLabel.setText(self._people_words()[kind])
        ui.titleLabel.setText(self.tr("Title *") if is_other else self.tr("Title"))
        ui.aimLabel.setText(self.tr("Aim") if is_other else self.tr("Aim *"))
        with_states = len(people) > 1 or (bool(people) and kind is not SessionKind.INDIVIDUAL)
        self.attendance.show_states(with_states)
        ui.lettersLabel.setVisible(with_states and not self._is_read_only)
        ui.presentLabel.setVisible(with_states)
        ui.allPresentButton.setVisible(len(people) > 1 and not self._is_read_only)

    def _people_words(self) -> dict[SessionKind, str]:
        return {
            SessionKind.INDIVIDUAL: self.tr("Who was present *"),
            SessionKind.FAMILY: self.tr("Family members present *"),
            SessionKind.GROUP: self.tr("Attendance"),
            SessionKind.OTHER: self.tr("Clients present, if any"),
        }

    def _say_figures(self) -> None:
        people, due = self.attendance.people(), self.ui.followUpOn.value()
        present = sum(person.state is AttendanceState.PRESENT for person in people)
        said = self.tr("{present} of {expected} present")
        self.ui.presentLabel.setText(
            said.format(present=number(present), expected=number(len(people)))
        )
        count = count_words(editor.toPlainText() for editor in self._texts.values())
        self.ui.wordsLabel.setText(self.tr("{count} words").format(count=number(count)))
        self.ui.followUpSaid.setText(day_and_date(due) if due else "")
        self.ui.followUpSaid.setVisible(due is not None)

    def _follow_up_after(self, after: timedelta) -> None:
        begun: date = self.ui.heldOn.value() or self._bench.around.today()
        self.ui.followUpOn.set_value(begun + after)


def _choose(box: QComboBox, value: object) -> None:
    """Choose the entry of a value; the first, empty one where it is not offered."""
    places = (at for at in range(box.count()) if box.itemData(at) == value)
    box.setCurrentIndex(next(places, 0))

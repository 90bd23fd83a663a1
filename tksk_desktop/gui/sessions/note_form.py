# SPDX-License-Identifier: MIT
"""The note's form: shows a ``NoteState`` and reads it back; when it is kept is not its business."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.session_types import SessionField
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.gui.forms.ui_note_screen import Ui_NoteScreen
from tksk_desktop.gui.sessions.agreement_rows import AgreementRows
from tksk_desktop.gui.sessions.answered_follow_ups import AnsweredFollowUps
from tksk_desktop.gui.sessions.family_part import NoteFamilyPart
from tksk_desktop.gui.sessions.follow_up_state import FollowUpState
from tksk_desktop.gui.sessions.note_draft import NoteState, count_words
from tksk_desktop.gui.sessions.note_kind_fields import NoteKindFields
from tksk_desktop.gui.sessions.note_people import NotePeople, choose
from tksk_desktop.gui.sessions.note_reads import NoteOpening
from tksk_desktop.gui.sessions.note_type import NoteType
from tksk_desktop.gui.sessions.obstacle_rows import ObstacleRows
from tksk_desktop.gui.sessions.page_scrolling import GrowsWithText, WheelToPage
from tksk_desktop.gui.sessions.photo_intake import PhotoIntake
from tksk_desktop.gui.sessions.text_helps import NoteAbout, NoteTextHelps
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.typed_field import TypedField
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.vocabulary import day_and_date, long_date, number, word

NAMES_FILLED = 3
"""So many people are named in a ready text."""
WEEK = timedelta(days=7)
NUMBER_INDENT = 8
AROUND_WRONG = 60
"""Pixels shown around a wrong field: its label above, its sentence below."""


class NoteForm(QObject):
    """Holds the Designer form, and the parts that Designer does not know."""

    changed = Signal()

    def __init__(self, screen: QWidget, bench: Workbench) -> None:
        super().__init__(screen)
        self._bench = bench
        self._showing = False
        self._session_id: int | None = None
        self._appointment_id: int | None = None
        self.ui = Ui_NoteScreen()
        self.ui.setupUi(screen)
        self.kind_fields = NoteKindFields()
        self.ui.whoLayout.addWidget(self.kind_fields)
        self.agreements = AgreementRows(bench, screen)
        self.ui.agreementBox.addWidget(self.agreements)
        more = {SessionField.AGREEMENTS: (self.agreements,)}
        self.type = NoteType(self.ui, self.kind_fields, more, self)
        self.people = NotePeople(self.ui, self.type.kind, self.type.asked, self)
        self.family = NoteFamilyPart(bench, self.people.attendance, screen)
        self.ui.peopleBox.addWidget(self.family)
        self.obstacles = ObstacleRows(self.ui.addObstacleButton)
        self.ui.obstaclesBox.addWidget(self.obstacles)
        self.answered = AnsweredFollowUps(bench, screen)
        self.ui.rightLayout.insertWidget(0, self.answered)
        self.follow_up = FollowUpState(bench, screen)
        self.ui.followUpOnBox.addWidget(self.follow_up)
        self._texts: dict[str, QPlainTextEdit] = {
            "aim": self.ui.aim,
            "process": self.ui.process,
            "interpretation": self.ui.interpretation,
            "result": self.ui.result,
            "agreement": self.ui.agreement,
        }
        self._lines = (
            *(self.ui.title, self.ui.technique, self.ui.place),
            *(self.ui.othersPresent, self.ui.lateReason),
        )
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
        self._intake = PhotoIntake(self.ui.photos, screen, self._texts.values())
        self.helps = NoteTextHelps(bench, self._texts, self.ui.technique, self._about, screen)
        self.ui.textLayout.insertWidget(0, self.helps)
        self.errors = InlineErrors(self._editors())
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._show_focused)
        self._fill_choices()
        self._connect()
        self._order_keys()

    def state(self) -> NoteState:
        """Read the form."""
        ui = self.ui
        programme_code, programme = self.kind_fields.programme()
        return NoteState(
            kind=self.type.kind(),
            type_code=self.type.code(),
            phase=self.kind_fields.phase(),
            programme=programme,
            programme_code=programme_code,
            partners=self.kind_fields.form.partners.text(),
            audience_men=self.kind_fields.men(),
            audience_women=self.kind_fields.women(),
            held_on=ui.heldOn.value(),
            starts_at=ui.startsAt.value(),
            ends_at=ui.endsAt.value(),
            place_kind=PlaceKind(ui.placeKind.currentData()),
            place=ui.place.text(),
            village_code=ui.village.currentData(),
            case_id=self.people.case_id(),
            group_id=self.people.group_id(),
            people=self.people.people(),
            walk_ins=ui.walkIns.value(),
            others_present=ui.othersPresent.text(),
            late_reason=ui.lateReason.text(),
            title=ui.title.text(),
            technique=ui.technique.text(),
            aim=ui.aim.toPlainText(),
            process=ui.process.toPlainText(),
            interpretation=ui.interpretation.toPlainText(),
            result=ui.result.toPlainText(),
            agreement=ui.agreement.toPlainText(),
            follow_up_on=ui.followUpOn.value(),
            obstacles=self.obstacles.obstacles(),
            captions=tuple(photo.caption for photo in self.photos()),
            appointment_id=self._appointment_id,
            answers=self.answered.answers(),
            declined=self.answered.declined(),
            session_id=self._session_id,
            outsiders=self.family.outsiders.outsiders(),
            agreements=self.agreements.agreements(),
        )

    def without_offers(self, state: NoteState) -> NoteState:
        """Return a state without what the program put into the form by itself."""
        people = tuple(each for each in state.people if not self.family.is_offered(each))
        agreements = tuple(each._replace(id=None) for each in state.agreements)
        return replace(state, people=people, agreements=agreements, answers=None)

    def photos(self) -> tuple[PhotoSheet, ...]:
        """Return the pictures with their captions."""
        photos: tuple[PhotoSheet, ...] = self.ui.photos.photos()
        return photos

    def kind(self) -> SessionKind:
        """Return the kind of the type chosen."""
        return self.type.kind()

    def show(self, opening: NoteOpening) -> None:
        """Show a note; says nothing of it as a change."""
        state, ui = opening.state, self.ui
        self._showing = True
        self.errors.clear()
        self._session_id = state.session_id
        self._appointment_id = state.appointment_id
        day = state.held_on or self._bench.around.today()
        self.type.show(opening.types, state, day)
        ui.heldOn.set_value(state.held_on)
        ui.startsAt.set_value(state.starts_at)
        ui.endsAt.set_value(state.ends_at)
        choose(ui.placeKind, state.place_kind)
        choose(ui.village, state.village_code)
        ui.place.setText(state.place)
        self.people.show(opening)
        self.family.show_note(state)
        self.agreements.offer(state.people, state.outsiders)
        self.agreements.set_agreements(state.agreements)
        ui.walkIns.setValue(state.walk_ins)
        ui.othersPresent.setText(state.others_present)
        self.kind_fields.show_state(state, opening.programmes, day)
        ui.lateReason.setText(state.late_reason)
        self.obstacles.set_obstacles(state.obstacles)
        ui.title.setText(state.title)
        ui.technique.setText(state.technique)
        for name, editor in self._texts.items():
            editor.setPlainText(getattr(state, name))
        for line in self._lines:
            line.setCursorPosition(0)
        ui.followUpOn.set_value(state.follow_up_on)
        ui.photos.set_photos(opening.photos)
        self.helps.begin()
        self._show_follow_ups(opening, state.answers, state.declined)
        self._suit_kind()
        self._say_figures()
        self._showing = False
        self._follow_family()

    def became(self, session_id: int | None) -> None:
        """Know that what is shown is recorded now; further changes correct that note."""
        self._session_id = session_id
        self._appointment_id = None

    def show_recorded(self, opening: NoteOpening) -> None:
        """Show what became of the follow-ups since the note shown was recorded."""
        self._show_follow_ups(opening, self.answered.answers(), self.answered.declined())

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
        if self.agreements.is_wrong():
            wrong.append(FieldProblem("agreements", Problem.UNKNOWN))
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
        for widget in (ui.typeBox, ui.placeKind, ui.village, ui.walkIns):
            widget.setEnabled(not read_only)
        self.obstacles.setEnabled(not read_only)
        ui.photos.setEnabled(not read_only)
        self.kind_fields.set_read_only(read_only)
        self.people.set_read_only(read_only)
        self.family.set_read_only(read_only)
        self.agreements.set_read_only(read_only)
        self.answered.set_read_only(read_only)
        self.helps.setVisible(not read_only)
        self._suit_kind()
        ui.addObstacleButton.setVisible(not read_only)
        if read_only:
            for button in (ui.inAWeekButton, ui.inTwoWeeksButton, ui.inFourWeeksButton):
                button.hide()
        self._follow_family()

    def focus_first(self) -> None:
        """Put the caret where the writing goes on."""
        ui, state = self.ui, self.state()
        if state.kind is SessionKind.OTHER and not state.title and ui.title.isVisible():
            ui.title.setFocus()
        elif state.kind is SessionKind.GROUP and state.group_id is None and not state.people:
            ui.group.setFocus()
        elif state.kind is not SessionKind.OTHER and not state.people:
            ui.picker.setFocus()
        else:
            shown = (editor for editor in self._texts.values() if editor.isVisible())
            empty = (editor for editor in shown if not editor.toPlainText())
            editor = next(empty, ui.agreement)
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.setFocus()

    def _editors(self) -> dict[str, QWidget]:
        ui = self.ui
        return {
            "type_code": ui.typeBox,
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
            "late_reason": ui.lateReason,
            "others_present": ui.othersPresent,
            **self.kind_fields.editors(),
            "obstacles": self.obstacles,
            "answers": self.answered,
            "title": ui.title,
            "technique": ui.technique,
            **self._texts,
            "agreements": self.agreements,
            "follow_up_on": ui.followUpOn,
            "photos": ui.photos,
        }

    def _order_keys(self) -> None:
        """Let the tab key follow the page; Designer cannot look into fields of our own."""
        ui = self.ui
        fields: tuple[QWidget, ...] = (
            *(ui.typeBox, ui.heldOn, ui.startsAt, ui.endsAt, ui.placeKind, ui.village, ui.place),
            *(ui.group, ui.picker, self.people.attendance, ui.allPresentButton),
            *(self.family.form.roleBox, self.family.form.reasonEdit),
            *(self.family.form.listButton, self.family.form.addOutsiderButton),
            *(ui.caseChoice, ui.lateReason, ui.walkIns, ui.othersPresent),
            *(self.kind_fields.form.phase, self.kind_fields.form.programme),
            *(self.kind_fields.form.partners, self.kind_fields.form.men),
            *(self.kind_fields.form.women, ui.addObstacleButton),
            *(ui.title, ui.technique, *self._texts.values()),
            *(self.agreements.form.addButton, ui.followUpOn),
            *(ui.inAWeekButton, ui.inTwoWeeksButton, ui.inFourWeeksButton, ui.photos),
        )
        # A field of our own must lie right before the line that it hands the caret to: reached
        # from elsewhere on its way, Tab would leap to that line over all between the two.
        proxies = {field: line for field in fields if (line := field.focusProxy()) is not None}
        for field in proxies:
            field.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
        way = [each for field in fields for each in (field, proxies.get(field)) if each is not None]
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)
        for field, line in proxies.items():
            field.setFocusProxy(line)

    def _fill_choices(self) -> None:
        ui = self.ui
        for kind in PlaceKind:
            ui.placeKind.addItem(word(kind), kind)
        ui.village.addItem("–", None)
        for village in self._bench.around.villages:
            ui.village.addItem(village.name, village.code)
        for field in (ui.heldOn, ui.followUpOn):
            field.set_up(self._bench.around.today)
        ui.startsAt.set_up(self._time_now)
        ui.endsAt.set_up(self._time_now)
        ui.startsAt.reckon_until(ui.endsAt)
        ui.picker.set_up(self._bench)
        # The style sheet's padding does not reach into a number field.
        ui.walkIns.lineEdit().setTextMargins(NUMBER_INDENT, 0, 0, 0)

    def _time_now(self) -> time:
        zone = ZoneInfo(self._bench.around.office.zone.iana_name)
        return datetime.now(zone).time().replace(second=0, microsecond=0)

    def _connect(self) -> None:
        ui = self.ui
        self._behaviours = [GrowsWithText(e, ui.rightPage) for e in self._texts.values()]
        boxes = (ui.placeKind, ui.village, ui.group, ui.caseChoice, ui.walkIns)
        self._wheel = WheelToPage(*boxes)
        self.type.changed.connect(self._change_type)
        self.kind_fields.changed.connect(self._touch)
        ui.heldOn.changed.connect(self._follow_day)
        for field in self._typed:
            field.changed.connect(self._touch)
        for line in self._lines:
            line.textChanged.connect(self._touch)
        for editor in self._texts.values():
            editor.textChanged.connect(self._touch)
        for box in (ui.placeKind, ui.village):
            box.currentIndexChanged.connect(self._touch)
        ui.walkIns.valueChanged.connect(self._touch)
        self.people.changed.connect(self._touch)
        self.people.village_known.connect(self._offer_village)
        ui.addObstacleButton.clicked.connect(self.obstacles.add)
        self.obstacles.changed.connect(self._touch)
        ui.photos.changed.connect(self._touch)
        self.answered.changed.connect(self._touch)
        self.family.changed.connect(self._touch)
        self.family.listed.connect(self._know_family)
        self.agreements.changed.connect(self._touch)
        later: tuple[tuple[QPushButton, timedelta], ...] = (
            (ui.inAWeekButton, WEEK),
            (ui.inTwoWeeksButton, 2 * WEEK),
            (ui.inFourWeeksButton, 4 * WEEK),
        )
        for button, after in later:
            button.clicked.connect(partial(self._follow_up_after, after))

    def _touch(self) -> None:
        if not self._showing:
            self._follow_family()
            self._say_figures()
            self._offer_follow_ups()
            self.changed.emit()

    def _follow_family(self) -> None:
        """Let the household of the first person be listed, and its members agree something."""
        self.family.follow(self.kind() is SessionKind.FAMILY, self.ui.heldOn.value())
        outsiders = self.family.outsiders.outsiders()
        is_family = self.kind() is SessionKind.FAMILY
        self.agreements.offer(self.people.people(), outsiders if is_family else ())

    def _know_family(self) -> None:
        self.people.know_others()
        self._follow_family()
        self._offer_follow_ups()

    def _follow_day(self) -> None:
        day = self.ui.heldOn.value()
        if not self._showing and day is not None:
            self.type.follow_day(day)
            self.kind_fields.follow_day(day)

    def _change_type(self) -> None:
        if not self._showing:
            self.people.follow_kind()
            self._suit_kind()
            self._touch()

    def _offer_village(self, code: str) -> None:
        """Fill the village in where none is chosen yet."""
        if self.ui.village.currentData() is None:
            choose(self.ui.village, code)

    def _suit_kind(self) -> None:
        """Show what the type asks for, and say what is therefore not recorded."""
        self.type.suit()
        self.people.suit()
        self.type.say_left_out(self.state())

    def _say_figures(self) -> None:
        count = count_words(editor.toPlainText() for editor in self._texts.values())
        self.ui.wordsLabel.setText(self.tr("{count} words").format(count=number(count)))
        due = self.ui.followUpOn.value()
        self.ui.followUpSaid.setText(day_and_date(due) if due else "")
        self.ui.followUpSaid.setVisible(due is not None and not self.ui.followUpOn.isHidden())

    def _about(self) -> NoteAbout:
        """Return what kind of note it is, and what the places of ready texts are filled with."""
        ui, day, group = self.ui, self.ui.heldOn.value(), self.people.group_name()
        names = ", ".join(person.client_name for person in self.people.people()[:NAMES_FILLED])
        is_group = self.kind() is SessionKind.GROUP
        values = {
            "nama": group if is_group else names,
            "kelompok": group,
            "tanggal": long_date(day) if day else "",
            "desa": ui.village.currentText() if ui.village.currentData() else "",
            "petugas": self._bench.around.office.worker_name,
        }
        return NoteAbout(self.type.code(), self.kind().value, values)

    def _show_follow_ups(
        self,
        opening: NoteOpening,
        answers: tuple[FollowUpKey, ...] | None,
        declined: tuple[FollowUpKey, ...],
    ) -> None:
        saved, kept = opening.saved, opening.follow_up
        self.answered.begin(self._session_id, kept.answers, answers, declined)
        key = FollowUpKey(saved.id) if saved else None
        self.follow_up.show_follow_up(key, saved.follow_up_on if saved else None, kept)
        self.agreements.show_states(
            saved.id if saved else None, saved.agreements if saved else (), kept
        )
        self._offer_follow_ups()

    def _offer_follow_ups(self) -> None:
        """Offer what is open with those who are in the note."""
        people, group_id = self.people.people(), None
        if self.kind() is SessionKind.GROUP:
            group_id = self.people.group_id()
        client_ids = [
            person.client_id
            for person in people
            if group_id is None
            and (person.state is AttendanceState.PRESENT or self.kind() is SessionKind.INDIVIDUAL)
        ]
        self.answered.follow(client_ids, group_id, self.ui.heldOn.value())

    def _follow_up_after(self, after: timedelta) -> None:
        begun: date = self.ui.heldOn.value() or self._bench.around.today()
        self.ui.followUpOn.set_value(begun + after)

# SPDX-License-Identifier: MIT
"""The type of a note in its form: chooses it, shows the fields it asks, hides the others.

What was typed in a field stays there while another type hides it; a line under the choice names
what is therefore not recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from tksk_desktop.domain.session_types import NEEDED_BY_KIND, SessionField
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_note_screen import Ui_NoteScreen
from tksk_desktop.gui.sessions.asked_fields import filled_fields, find_type, offered_types
from tksk_desktop.gui.sessions.note_draft import NoteState
from tksk_desktop.gui.sessions.note_kind_fields import NoteKindFields
from tksk_desktop.gui.sessions.note_people import choose
from tksk_desktop.gui.sessions.page_scrolling import WheelToPage
from tksk_desktop.usecases.session_types.readings import SessionTypeLine
from tksk_desktop.vocabulary import word

_OF_PEOPLE = frozenset(
    {
        *(SessionField.CLIENTS, SessionField.GROUP, SessionField.CASE, SessionField.WALK_INS),
        *(SessionField.OTHERS_PRESENT, SessionField.PHASE, SessionField.PROGRAMME),
        *(SessionField.PARTNERS, SessionField.AUDIENCE),
    }
)


class NoteType(QObject):
    """Keeps the form in step with the type chosen; the people have a file of their own."""

    changed = Signal()

    def __init__(
        self,
        ui: Ui_NoteScreen,
        fields: NoteKindFields,
        more: Mapping[SessionField, tuple[QWidget, ...]],
        parent: QObject,
    ) -> None:
        """``more`` are parts that a field has beside those of the form."""
        super().__init__(parent)
        self._ui = ui
        self._showing = False
        self._types: tuple[SessionTypeLine, ...] = ()
        self._opened_code = ""
        self._held_before: frozenset[SessionField] = frozenset()
        """What the note held when it was opened, if it is a saved one."""
        self._parts = {**_parts(ui, fields), **more}
        self._captions = {
            each: (label, label.text().removesuffix(" *"))
            for each, label in _labels(ui, fields).items()
        }
        self._wheel = WheelToPage(ui.typeBox)
        ui.typeBox.currentIndexChanged.connect(self._choose)

    def code(self) -> str:
        """Return the code of the type chosen, empty before there are any."""
        return self._ui.typeBox.currentData() or ""

    def kind(self) -> SessionKind:
        """Return the kind of the type chosen."""
        chosen = self._line()
        return SessionKind.INDIVIDUAL if chosen is None else chosen.kind

    def name(self) -> str:
        """Return what the type chosen is called."""
        return self._ui.typeBox.currentText()

    def asked(self) -> frozenset[SessionField]:
        """Return the fields shown: what the type asks, and what a saved note of it holds."""
        chosen = self._line()
        if chosen is None:
            return NEEDED_BY_KIND[SessionKind.INDIVIDUAL]
        is_kept = chosen.code == self._opened_code
        return chosen.asked | self._held_before if is_kept else chosen.asked

    def show(self, types: tuple[SessionTypeLine, ...], state: NoteState, day: date) -> None:
        """Show a note's type; says nothing of it as a change."""
        self._types = types
        self._offer(state.type_code, state.kind, day)
        self._opened_code = self.code()
        is_saved = state.session_id is not None
        self._held_before = filled_fields(state) if is_saved else frozenset()

    def follow_day(self, day: date) -> None:
        """Offer the types that are in use on another day."""
        former = self.code()
        self._offer(former, self.kind(), day)
        if self.code() != former:
            self.changed.emit()

    def suit(self) -> None:
        """Show what the type asks, and mark what it requires."""
        chosen, asked = self._line(), self.asked()
        required = frozenset() if chosen is None else chosen.required
        for each, widgets in self._parts.items():
            for widget in widgets:
                widget.setVisible(each in asked)
        for each, (label, caption) in self._captions.items():
            label.setText(f"{caption} *" if each in required else caption)
        self._ui.whoCard.setVisible(bool(asked & _OF_PEOPLE))

    def say_left_out(self, state: NoteState) -> None:
        """Name what was typed for another type and is not recorded with this one."""
        left = filled_fields(state) - self.asked() - {SessionField.VILLAGE}
        names = ", ".join(word(each) for each in SessionField if each in left)
        said = self.tr("Not recorded with this kind: {names}").format(names=names)
        self._ui.leftOutLabel.setText(said if left else "")
        self._ui.leftOutLabel.setVisible(bool(left))

    def _line(self) -> SessionTypeLine | None:
        code = self.code()
        return next((each for each in self._types if each.code == code), None)

    def _offer(self, code: str, kind: SessionKind, day: date) -> None:
        """List the types in use on a day; the note's own stays, in use or not."""
        offered = offered_types(self._types, day, self._opened_code or code)
        chosen = find_type(offered, code, kind)
        self._showing = True
        self._ui.typeBox.clear()
        for each in offered:
            self._ui.typeBox.addItem(each.name, each.code)
        choose(self._ui.typeBox, None if chosen is None else chosen.code)
        self._showing = False

    def _choose(self) -> None:
        if not self._showing:
            self.changed.emit()


def _labels(ui: Ui_NoteScreen, fields: NoteKindFields) -> Mapping[SessionField, QLabel]:
    form = fields.form
    return {
        SessionField.OTHERS_PRESENT: ui.othersPresentLabel,
        SessionField.PHASE: form.phaseLabel,
        SessionField.PROGRAMME: form.programmeLabel,
        SessionField.PARTNERS: form.partnersLabel,
        SessionField.AUDIENCE: form.audienceLabel,
        SessionField.PLACE: ui.placeLabel,
        SessionField.VILLAGE: ui.villageLabel,
        SessionField.TITLE: ui.titleLabel,
        SessionField.TECHNIQUE: ui.techniqueLabel,
        SessionField.AIM: ui.aimLabel,
        SessionField.PROCESS: ui.processLabel,
        SessionField.INTERPRETATION: ui.interpretationLabel,
        SessionField.RESULT: ui.resultLabel,
        SessionField.AGREEMENT: ui.agreementLabel,
        SessionField.FOLLOW_UP: ui.followUpOnLabel,
        SessionField.OBSTACLES: ui.obstacleLabel,
        SessionField.PHOTOS: ui.photosLabel,
    }


def _parts(ui: Ui_NoteScreen, fields: NoteKindFields) -> Mapping[SessionField, tuple[QWidget, ...]]:
    return {
        **fields.parts(),
        SessionField.OTHERS_PRESENT: (ui.othersPresentLabel, ui.othersPresent),
        SessionField.PLACE: (ui.placeKindLabel, ui.placeKind, ui.placeLabel, ui.place),
        SessionField.VILLAGE: (ui.villageLabel, ui.village),
        SessionField.TITLE: (ui.titleLabel, ui.title),
        SessionField.TECHNIQUE: (ui.techniqueLabel, ui.technique),
        SessionField.AIM: (ui.aimLabel, ui.aim),
        SessionField.PROCESS: (ui.processLabel, ui.process),
        SessionField.INTERPRETATION: (ui.interpretationLabel, ui.interpretation),
        SessionField.RESULT: (ui.resultLabel, ui.result),
        SessionField.AGREEMENT: (ui.agreementLabel, ui.agreement),
        SessionField.FOLLOW_UP: (
            *(ui.followUpOnLabel, ui.followUpOn, ui.inAWeekButton),
            *(ui.inTwoWeeksButton, ui.inFourWeeksButton),
        ),
        SessionField.OBSTACLES: (ui.obstacleCard,),
        SessionField.PHOTOS: (ui.photoCard,),
    }

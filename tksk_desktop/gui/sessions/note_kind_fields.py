# SPDX-License-Identifier: MIT
"""The fields that only some types of note ask: phase, programme, partners, men and women."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.programmes import Programme
from tksk_desktop.domain.session_types import SessionField
from tksk_desktop.domain.sessions import AidPhase
from tksk_desktop.gui.forms.ui_note_kind_fields import Ui_NoteKindFields
from tksk_desktop.gui.sessions.note_draft import NoteState
from tksk_desktop.gui.sessions.page_scrolling import WheelToPage
from tksk_desktop.gui.widgets.number_box import NumberBox
from tksk_desktop.vocabulary import word

NOT_COUNTED = -1
NUMBER_INDENT = 8


class NoteKindFields(QWidget):
    """Part of the note's form; which of its fields are shown the type says."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.form = form = Ui_NoteKindFields()
        form.setupUi(self)
        form.phase.addItem("–", None)
        for phase in AidPhase:
            form.phase.addItem(word(phase), phase)
        for box in (form.men, form.women):
            # The style sheet's padding does not reach into a number field.
            box.lineEdit().setTextMargins(NUMBER_INDENT, 0, 0, 0)
            box.valueChanged.connect(self.changed)
        self._programmes: tuple[Programme, ...] = ()
        self._wheel = WheelToPage(form.phase, form.programme, form.men, form.women)
        form.phase.currentIndexChanged.connect(self.changed)
        form.programme.currentIndexChanged.connect(self._choose)
        form.partners.textChanged.connect(self.changed)

    def phase(self) -> AidPhase | None:
        """Return the phase chosen."""
        chosen = self.form.phase.currentData()
        return None if chosen is None else AidPhase(chosen)

    def programme(self) -> tuple[str, str]:
        """Return the code and the name of the programme chosen; old notes have a name alone."""
        return self.form.programme.currentData() or ("", "")

    def follow_day(self, day: date) -> None:
        """Offer the programmes that run on another day; the one chosen stays."""
        self._offer(self.programme(), day)

    def men(self) -> int | None:
        """Return how many men came; None where nobody counted."""
        return _counted(self.form.men)

    def women(self) -> int | None:
        """Return how many women came; None where nobody counted."""
        return _counted(self.form.women)

    def show_state(self, state: NoteState, programmes: tuple[Programme, ...], day: date) -> None:
        """Show what a note of a day says; the programmes are all that can be chosen from."""
        form, self._programmes = self.form, programmes
        self._offer((state.programme_code, state.programme), day)
        form.phase.setCurrentIndex(0 if state.phase is None else 1 + [*AidPhase].index(state.phase))
        form.partners.setText(state.partners)
        for box, counted in ((form.men, state.audience_men), (form.women, state.audience_women)):
            box.setValue(NOT_COUNTED if counted is None else counted)
        form.partners.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read, and not changed."""
        self.form.partners.setReadOnly(read_only)
        for box in (self.form.phase, self.form.programme, self.form.men, self.form.women):
            box.setEnabled(not read_only)

    def _offer(self, chosen: tuple[str, str], day: date) -> None:
        """List what runs on a day; what is chosen stays, also a name of before the list."""
        box = self.form.programme
        self._filling = True
        box.clear()
        box.addItem("–", None)
        for each in self._programmes:
            if each.covers(day, day) or each.code == chosen[0]:
                name = each.name if each.code != chosen[0] else chosen[1]
                box.addItem(f"{each.code} · {each.name}", (each.code, name))
        known = {each.code for each in self._programmes}
        if chosen[1] and chosen[0] not in known:
            old = self.tr("{name} (as written before)")
            box.addItem(chosen[1] if chosen[0] else old.format(name=chosen[1]), chosen)
        places = (at for at in range(1, box.count()) if box.itemData(at)[0] == chosen[0])
        box.setCurrentIndex(next(places, 0))
        self._filling = False

    def _choose(self) -> None:
        if not self._filling:
            self.changed.emit()

    def editors(self) -> dict[str, QWidget]:
        """Return the editors by the names of their fields, in the order of the tab key."""
        form = self.form
        return {
            "phase": form.phase,
            "programme": form.programme,
            "partners": form.partners,
            "audience": form.audience,
        }

    def parts(self) -> dict[SessionField, tuple[QWidget, ...]]:
        """Return what is shown for each field."""
        form = self.form
        return {
            SessionField.PHASE: (form.phasePart,),
            SessionField.PROGRAMME: (form.programmePart,),
            SessionField.PARTNERS: (form.partnersPart,),
            SessionField.AUDIENCE: (form.audiencePart,),
        }


def _counted(box: NumberBox) -> int | None:
    return None if box.value() == NOT_COUNTED else box.value()

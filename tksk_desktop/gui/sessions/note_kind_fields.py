# SPDX-License-Identifier: MIT
"""The fields that only some types of note ask: phase, programme, partners, men and women."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
        self.form = form = Ui_NoteKindFields()
        form.setupUi(self)
        form.phase.addItem("–", None)
        for phase in AidPhase:
            form.phase.addItem(word(phase), phase)
        for box in (form.men, form.women):
            # The style sheet's padding does not reach into a number field.
            box.lineEdit().setTextMargins(NUMBER_INDENT, 0, 0, 0)
            box.valueChanged.connect(self.changed)
        self._wheel = WheelToPage(form.phase, form.men, form.women)
        form.phase.currentIndexChanged.connect(self.changed)
        form.programme.textChanged.connect(self.changed)
        form.partners.textChanged.connect(self.changed)

    def phase(self) -> AidPhase | None:
        """Return the phase chosen."""
        chosen = self.form.phase.currentData()
        return None if chosen is None else AidPhase(chosen)

    def men(self) -> int | None:
        """Return how many men came; None where nobody counted."""
        return _counted(self.form.men)

    def women(self) -> int | None:
        """Return how many women came; None where nobody counted."""
        return _counted(self.form.women)

    def show_state(self, state: NoteState) -> None:
        """Show what a note says."""
        form = self.form
        form.phase.setCurrentIndex(0 if state.phase is None else 1 + [*AidPhase].index(state.phase))
        form.programme.setText(state.programme)
        form.partners.setText(state.partners)
        for box, counted in ((form.men, state.audience_men), (form.women, state.audience_women)):
            box.setValue(NOT_COUNTED if counted is None else counted)
        for line in (form.programme, form.partners):
            line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read, and not changed."""
        for line in (self.form.programme, self.form.partners):
            line.setReadOnly(read_only)
        for box in (self.form.phase, self.form.men, self.form.women):
            box.setEnabled(not read_only)

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

# SPDX-License-Identifier: MIT
"""Asks what a list of people proposed for aid is about: day, number, meeting, programme."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_aid_proposal_dialog import Ui_AidProposalDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.propose_aid import NewAidProposal
from tksk_desktop.usecases.aid.readings import UnreachedLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import number, short_date


class ProposalDialog(EntryDialog):
    """The chosen people stand fixed; the number is the next one until another is typed."""

    def __init__(
        self, bench: Workbench, people: tuple[UnreachedLine, ...], since: date, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self._people, self._since = people, since
        self.form = Ui_AidProposalDialog()
        self.form.setupUi(self)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        about = self.tr("{count} people, the most pressing need first; nothing since {day}")
        form.aboutLabel.setText(about.format(count=number(len(people)), day=short_date(since)))
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today())
        form.programmeBox.addItem(self.tr("To be found in the meeting"), "")
        for programme in bench.acts.aid.programmes():
            form.programmeBox.addItem(f"{programme.code} · {programme.name}", programme.code)
        form.meetingEdit.setText(self._usual_meeting())
        editors = {
            "proposed_on": form.dayField,
            "running_number": form.numberBox,
            "meeting": form.meetingEdit,
            "programme_code": form.programmeBox,
            "people": form.noteEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.meetingEdit.setFocus()
        next_number = partial(bench.acts.unreached.next_number, bench.around.today())
        bench.read(self, next_number, self._take_number)

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.dayField.text(),
            form.numberBox.value(),
            form.meetingEdit.text(),
            form.programmeBox.currentData(),
            form.noteEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("proposed_on",) if self.form.dayField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form, day = self.form, self.form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        new = NewAidProposal(
            day,
            form.numberBox.value(),
            self._since,
            form.meetingEdit.text(),
            self._people,
            form.programmeBox.currentData(),
            form.noteEdit.toPlainText(),
        )
        return partial(self.bench.acts.unreached.propose, new)

    def _take_number(self, running: int) -> None:
        self.form.numberBox.setValue(running)
        self.begin()

    def _usual_meeting(self) -> str:
        """Return the meeting of the one village that all are from; empty for several."""
        villages = {line.village_name for line in self._people}
        return f"Musyawarah Desa {villages.pop()}" if len(villages) == 1 else ""

# SPDX-License-Identifier: MIT
"""What a case is and how far it is: the same few lines on its card and on top of its view."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.case_lists import StepState
from tksk_desktop.domain.cases import Priority
from tksk_desktop.gui.clients.case_words import outcome_words, review_is_due
from tksk_desktop.gui.forms.ui_case_head import Ui_CaseHead
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine, StageLine, path_of
from tksk_desktop.vocabulary import long_date, number, word

_PRESSING = frozenset({Priority.HIGH, Priority.URGENT})


class CaseHead(QWidget):
    """Type, state, number, matter, path and days of one case; read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseHead()
        self.form.setupUi(self)

    def show_case(self, bench: Workbench, case: CaseLine, stages: tuple[StageLine, ...]) -> None:
        """Show a case with the stages it can go through."""
        form, today = self.form, bench.around.today()
        form.typeLabel.setText(case.type_name)
        form.numberLabel.setText(case.number)
        form.problemLabel.setText(case.problem)
        state = self._state_words(case)
        form.stateLabel.setText(state)
        form.stateLabel.setVisible(bool(state))
        self._show_path(case, stages)
        form.daysLabel.setText(self._day_words(case, (today - (case.next_review_on or today)).days))
        wear_look(form.daysLabel, "attention" if review_is_due(case, today) else "quiet")

    def _state_words(self, case: CaseLine) -> str:
        """Say what is special about a case: closed, at rest, pressing; or nothing."""
        if case.closed_on is not None:
            return self.tr("Closed")
        if case.held_until is not None:
            return self.tr("On hold until {date}").format(date=long_date(case.held_until))
        if case.priority in _PRESSING:
            return self.tr("Priority: {word}").format(word=word(case.priority).lower())
        return ""

    def _show_path(self, case: CaseLine, stages: tuple[StageLine, ...]) -> None:
        """Show how far an open case is, or with what a closed one ended."""
        form, steps = self.form, path_of(stages, case.stage)
        form.stagePath.setVisible(case.closed_on is None)
        form.stagePath.show_steps(steps)
        if case.closed_on is not None:
            form.stageLabel.setText(self.tr("Outcome: {text}").format(text=outcome_words(case)))
            return
        places = (place for place, (_, state) in enumerate(steps, 1) if state is StepState.NOW)
        said = self.tr("Stage {place} of {count}: {stage}").format(
            place=next(places, 1), count=len(steps), stage=case.stage_name
        )
        ahead = next((name for name, state in steps if state is StepState.AHEAD), "")
        if ahead:
            said += " · " + self.tr("next: {stage}").format(stage=ahead)
        form.stageLabel.setText(said)

    def _day_words(self, case: CaseLine, days_late: int) -> str:
        said = [self.tr("Opened {date}").format(date=long_date(case.opened_on))]
        if case.closed_on is not None:
            said.append(self.tr("closed {date}").format(date=long_date(case.closed_on)))
        elif case.held_until is None:
            said.append(self._review_words(case, days_late))
        return " · ".join(said)

    def _review_words(self, case: CaseLine, days_late: int) -> str:
        if case.next_review_on is None:
            return self.tr("no review planned")
        if days_late == 0:
            return self.tr("review due today")
        text = (
            self.tr("review was due on {date}, {count} days ago")
            if days_late > 0
            else self.tr("review on {date}")
        )
        return text.format(date=long_date(case.next_review_on), count=number(days_late))

# SPDX-License-Identifier: MIT
"""The first start step by step: who, where, letters, recipients, password, recovery key.

Nothing is written before the password is chosen; going back loses nothing typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.acts import OfficeActs, StoreActs
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_start_steps import Ui_StepsForm
from tksk_desktop.gui.office_forms.letter_form import LetterForm
from tksk_desktop.gui.office_forms.place_form import PlaceForm
from tksk_desktop.gui.office_forms.recipients_form import RecipientsForm
from tksk_desktop.gui.office_forms.worker_form import WorkerForm
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.start.password_form import PasswordForm
from tksk_desktop.gui.start.recovery_form import RecoveryForm
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.office.set_up_office import OfficeEntry, office_from


@dataclass(frozen=True)
class _Step:
    widget: QWidget
    title: str
    text: str
    find_problems: Callable[[], Sequence[FieldProblem]]
    show_problems: Callable[[Sequence[FieldProblem]], object]


class FirstSteps(QWidget):
    """Collects the profile, then makes the encrypted caseload."""

    left = Signal()
    """Back from the first step."""
    finished = Signal()
    """The caseload exists, is open and has its profile."""

    def __init__(
        self, store: StoreActs, office: OfficeActs, work: BackgroundWork, *, has_store: bool
    ) -> None:
        """``has_store``: the caseload exists already, only its profile is missing."""
        super().__init__()
        self.form = Ui_StepsForm()
        self.form.setupUi(self)
        self._store, self._office, self._work = store, office, work
        self._has_store = has_store
        self._recovery_key: str | None = None
        self.worker, self.place, self.letter = WorkerForm(), PlaceForm(), LetterForm()
        self.recipients, self.password, self.recovery = (
            RecipientsForm(),
            PasswordForm(),
            RecoveryForm(),
        )
        self.place.set_up(office, work, self._fail)
        self.place.picked.connect(self._suggest)
        self._steps = self._make_steps()
        for step in self._steps:
            self.form.pages.addWidget(step.widget)
        self.letter.show_entry(OfficeEntry("", "", "", "", "", ""))
        self.form.nextButton.clicked.connect(self._go_on)
        self.form.backButton.clicked.connect(self._go_back)
        self.recovery.kept.connect(self.form.nextButton.setEnabled)
        self._show_step(0)

    def entry(self) -> OfficeEntry:
        """Return the profile as typed so far."""
        empty = OfficeEntry("", "", "", "", "", "")
        return replace(empty, **self.worker.values(), **self.place.values(), **self.letter.values())

    @override
    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    def _make_steps(self) -> list[_Step]:
        steps = [
            _Step(
                self.worker,
                self.tr("Who are you?"),
                self.tr("This is printed in your reports. Everything can be changed later."),
                self._worker_problems,
                self.worker.show_problems,
            ),
            _Step(
                self.place,
                self.tr("Where do you work?"),
                self.tr("The villages of the kecamatan come by themselves."),
                self.place.find_problems,
                self.place.show_problems,
            ),
            _Step(
                self.letter,
                self.tr("How do your letters look?"),
                self.tr("Filled in as usual; correct what differs in your office."),
                self.letter.find_problems,
                self.letter.show_problems,
            ),
            _Step(
                self.recipients,
                self.tr("Who receives your report?"),
                "",
                self.recipients.find_problems,
                lambda problems: self.recipients.show_problems(list(problems)),
            ),
        ]
        if not self._has_store:
            steps.append(
                _Step(
                    self.password,
                    self.tr("Choose a password"),
                    "",
                    self.password.find_problems,
                    self.password.show_problems,
                )
            )
            steps.append(
                _Step(
                    self.recovery,
                    self.tr("Your recovery key"),
                    "",
                    lambda: (),
                    lambda problems: None,
                )
            )
        return steps

    def _worker_problems(self) -> list[FieldProblem]:
        needed = ("worker_name", "member_number")
        values = self.worker.values()
        return [FieldProblem(name, Problem.MISSING) for name in needed if not values[name]]

    def _suggest(self) -> None:
        """Fill letterhead and recipients in as is usual for the kecamatan just picked."""
        office = office_from(self.entry())
        self.recipients.suggest(office)
        self.letter.show_entry(
            replace(
                self.entry(),
                letterhead_government=f"PEMERINTAH {office.regency_name}".upper(),
                letterhead_office=f"KECAMATAN {office.subdistrict_name}".upper(),
                letterhead_address=office.office_address,
            )
        )

    def _show_step(self, row: int) -> None:
        step = self._steps[row]
        self.form.pages.setCurrentIndex(row)
        self.form.stepLabel.setText(
            self.tr("Step {number} of {count}").format(number=row + 1, count=len(self._steps))
        )
        self.form.titleLabel.setText(step.title)
        self.form.textLabel.setText(step.text)
        self.form.textLabel.setVisible(bool(step.text))
        self.form.wrongLabel.hide()
        is_last = step.widget is self.recovery
        self.form.backButton.setVisible(not is_last)
        self.form.nextButton.setText(
            self.tr("Start working") if self._is_end(row) else self.tr("Next")
        )
        self.form.nextButton.setEnabled(not is_last)
        begin_at(self, _first_field(step.widget))
        self.setFocus()
        self.form.scroll.ensureVisible(0, 0)

    def _is_end(self, row: int) -> bool:
        return row == len(self._steps) - 1

    def _go_back(self) -> None:
        row = self.form.pages.currentIndex()
        if row == 0:
            self.left.emit()
        else:
            self._show_step(row - 1)

    def _go_on(self) -> None:
        row = self.form.pages.currentIndex()
        step = self._steps[row]
        problems = step.find_problems()
        step.show_problems(problems)
        if problems:
            return
        if step.widget is self.recovery:
            self.finished.emit()
        elif step.widget is self.password:
            self._create()
        elif self._is_end(row):
            self._set_up()
        else:
            self._show_step(row + 1)

    def _create(self) -> None:
        """Make the caseload once; a second try after a fault goes on from there."""
        self.form.nextButton.setEnabled(False)
        if self._recovery_key is not None:
            self._set_up()
            return

        def made(recovery_key: str) -> None:
            self._recovery_key = recovery_key
            self._set_up()

        create = partial(self._store.create, self.password.password())
        self._work.run(create, made, self._fail, self)

    def _set_up(self) -> None:
        first_day = datetime.now().astimezone().date().replace(month=1, day=1)
        set_up = partial(
            self._office.set_up,
            self.entry(),
            self.place.villages,
            self.recipients.recipients(first_day),
        )
        self._work.run(set_up, self._offer_recovery_key, self._fail, self)

    def _offer_recovery_key(self, _changes: Changes) -> None:
        if self._recovery_key is None:
            self.finished.emit()
            return
        self.recovery.show_key(self._recovery_key, self._with_sheet)
        self._show_step(len(self._steps) - 1)

    def _with_sheet(self, key: str, use: Callable[[bytes], None]) -> None:
        self._work.run(partial(self._store.recovery_sheet, key), use, self._fail, self)

    def _fail(self, error: Exception) -> None:
        self.form.nextButton.setEnabled(True)
        if isinstance(error, EntryRefused):
            for row, step in enumerate(self._steps):
                if step.show_problems(error.problems):
                    self._show_step(row)
                    step.show_problems(error.problems)
                    return
        self.form.wrongLabel.setText(error_text(error))
        self.form.wrongLabel.show()


def _first_field(page: QWidget) -> QWidget:
    """Return the field that the tab key reaches first on a page; the page itself without any."""
    field: QWidget | None = page.nextInFocusChain()
    while field is not None and field is not page and page.isAncestorOf(field):
        by_tab = bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and field.isEnabled() and field.isVisibleTo(page):
            return field
        field = field.nextInFocusChain()
    return page

# SPDX-License-Identifier: MIT
"""The page of activities: a host that switches between the agenda's spans and further pages.

It knows the agenda only; journal and other pages are given to it by the work area.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from tksk_desktop.gui.agenda.agenda_screen import AgendaScreen
from tksk_desktop.gui.agenda.spans import Span
from tksk_desktop.gui.forms.ui_activities import Ui_ActivitiesScreen
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page, PageAct
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.view_keys import number_views
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Kind


class ActivitiesScreen(Page):
    """One page of the rail with several views; keys and acts go to the view that is seen."""

    def __init__(self, bench: Workbench, journal: Page, visits: Page, letters: Page) -> None:
        super().__init__(bench, frozenset({Kind.OFFICE}))
        self.form = Ui_ActivitiesScreen()
        self.form.setupUi(self)
        self.agenda = AgendaScreen(bench)
        self._journal, self._visits, self._letters = journal, visits, letters
        for page in (journal, self.agenda, visits, letters):
            self.form.views.addWidget(page)
        form = self.form
        for span, button in (
            (Span.MONTH, form.monthButton),
            (Span.WEEK, form.weekButton),
            (Span.DAY, form.dayButton),
        ):
            button.clicked.connect(partial(self.show_agenda, span))
        form.journalButton.clicked.connect(self.show_journal)
        form.visitsButton.clicked.connect(self.show_visits)
        form.lettersButton.clicked.connect(self.show_letters)
        form.lettersButton.hide()
        views = (form.monthButton, form.weekButton, form.dayButton)
        number_views(self, (*views, form.journalButton, form.visitsButton, form.lettersButton))
        self.show_journal()

    def show_agenda(self, span: Span) -> None:
        """Show the agenda of a month, a week or a day."""
        buttons = {
            Span.MONTH: self.form.monthButton,
            Span.WEEK: self.form.weekButton,
            Span.DAY: self.form.dayButton,
        }
        self._show(self.agenda, buttons[span])
        self.agenda.show_span(span)

    def show_journal(self) -> None:
        """Show the list of notes."""
        self._show(self._journal, self.form.journalButton)

    def show_visits(self) -> None:
        """Show the visit plan."""
        self._show(self._visits, self.form.visitsButton)

    def show_letters(self) -> None:
        """Show the register of task letters."""
        self._show(self._letters, self.form.lettersButton)

    @override
    def reload(self) -> None:
        """Offer task letters where the office writes any; each view reads for itself."""
        self.bench.read(self, self.bench.acts.letters.used, self._offer_letters)

    def _offer_letters(self, used: bool) -> None:
        self.form.lettersButton.setVisible(used)
        if not used and self._page() is self._letters:
            self.show_journal()

    @override
    def more_acts(self) -> tuple[PageAct, ...]:
        return (
            (
                self.tr("Agenda of the month"),
                "calendar-days",
                partial(self.show_agenda, Span.MONTH),
            ),
            (self.tr("Agenda of today"), "calendar", partial(self.show_agenda, Span.DAY)),
            (self.tr("Visit plan"), "map-pin", self.show_visits),
            (self.tr("Plan something"), "plus", self.agenda.start_new),
            *self._journal.more_acts(),
            *self._visits.more_acts(),
        )

    @override
    def start_new(self) -> None:
        self._page().start_new()

    @override
    def start_search(self) -> None:
        """Search in the journal, which is the view that can."""
        if self._page() is not self._journal:
            self.show_journal()
        self._journal.start_search()

    @override
    def save(self) -> None:
        self._page().save()

    @override
    def go_back(self) -> bool:
        return self._page().go_back()

    def _page(self) -> Page:
        page = self.form.views.currentWidget()
        return page if isinstance(page, Page) else self._journal

    def _show(self, page: Page, button: QPushButton) -> None:
        button.setChecked(True)
        self.form.views.setCurrentWidget(page)
        begin_at(self, page)
        page.setFocus()

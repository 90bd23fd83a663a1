# SPDX-License-Identifier: MIT
"""The sheet of one client: who, the main acts, and the tabs with everything else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from tksk_desktop.domain.client_papers import ClientPaper
from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients.aid_tab import AidTab
from tksk_desktop.gui.clients.cases_tab import CasesTab
from tksk_desktop.gui.clients.client_paper_dialog import ClientPaperDialog
from tksk_desktop.gui.clients.documents_tab import DocumentsTab
from tksk_desktop.gui.clients.family_tab import FamilyTab
from tksk_desktop.gui.clients.referrals_tab import ReferralsTab
from tksk_desktop.gui.clients.rights_tab import RightsTab
from tksk_desktop.gui.clients.sessions_tab import SessionsTab
from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.clients.sheet_words import avatar_letters
from tksk_desktop.gui.clients.subject_field import SUBJECT_ICONS
from tksk_desktop.gui.clients.summary_tab import SummaryTab
from tksk_desktop.gui.clients.time_line_tab import TimeLineTab
from tksk_desktop.gui.forms.ui_client_sheet import Ui_ClientSheetView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.vocabulary import age_words, long_date, number, word

_QUIET = QPalette.ColorRole.PlaceholderText
_SIGN = 22


class ClientSheetView(QFrame):
    """Shows one client; its acts go through doors and dialogs."""

    edit_wanted = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ClientSheetView()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self.bench = bench
        self.sheet: ClientSheet | None = None
        self._kind_names = {kind.code: kind.name for kind in bench.around.need_kinds}
        self._dress()
        self._make_tabs()

    def show_sheet(self, sheet: ClientSheet) -> None:
        """Show a client; the tab stays."""
        self.sheet = sheet
        self._show_head(sheet)
        self.form.flagStrip.show_client(sheet.id)
        for tab in self._tabs:
            count = tab.count(sheet)
            title = f"{tab.title()} ({number(count)})" if count else tab.title()
            self.form.tabs.setTabText(self.form.tabs.indexOf(tab), title)
            tab.show_client(sheet)

    def show_case(self, client_id: int, case_id: int) -> None:
        """Open a case of a client who is shown, or is on the way."""
        self.form.tabs.setCurrentWidget(self.cases)
        if self.sheet is not None and self.sheet.id != client_id:
            self.sheet = self.cases.sheet = None
        self.cases.show_case(case_id)

    def _make_tabs(self) -> None:
        bench = self.bench
        self.summary = SummaryTab(bench)
        self.time_line = TimeLineTab(bench)
        self.cases = CasesTab(bench)
        self.family = FamilyTab(bench)
        self.sessions = SessionsTab(bench)
        self.aid = AidTab(bench)
        self.referrals = ReferralsTab(bench)
        self.documents = DocumentsTab(bench)
        self.rights = RightsTab(bench)
        self._tabs: tuple[SheetTab, ...] = (
            self.summary,
            self.time_line,
            self.cases,
            self.family,
            self.sessions,
            self.aid,
            self.referrals,
            self.documents,
            self.rights,
        )
        for tab in self._tabs:
            self.form.tabs.addTab(tab, tab.title())
            tab.noted.connect(bench.doors.told)
        self.sessions.note_wanted.connect(self.begin_note)
        self.cases.note_wanted.connect(self.begin_note_in)
        self.cases.noted.connect(lambda _said: self.form.tabs.setCurrentWidget(self.cases))
        self.time_line.case_wanted.connect(self._open_case)
        self.summary.helpers_wanted.connect(
            partial(self.form.tabs.setCurrentWidget, self.referrals)
        )

    def _dress(self) -> None:
        form = self.form
        form.sessionButton.setIcon(icon("notebook-pen", QPalette.ColorRole.HighlightedText))
        form.editButton.setIcon(icon("pencil", _QUIET))
        form.caseButton.setIcon(icon("briefcase", _QUIET))
        form.sessionButton.clicked.connect(self.begin_note)
        form.editButton.clicked.connect(self.edit_wanted)
        form.caseButton.clicked.connect(self.open_case)
        form.flagStrip.set_up(self.bench)
        form.flagStrip.noted.connect(self.bench.doors.told)
        form.moreButton.setIcon(icon("ellipsis", _QUIET))
        form.moreButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        form.moreButton.setMenu(self._more_menu())

    def _more_menu(self) -> QMenu:
        """Return what is done to a client now and then; one line for each."""
        menu = QMenu(self)
        menu.addAction(icon("flag"), self.tr("Mark this client…"), self.form.flagStrip.raise_flag)
        menu.addSeparator()
        for paper, said in (
            (ClientPaper.CLIENT_SHEET, self.tr("Print the client sheet…")),
            (ClientPaper.SOCIAL_REPORT, self.tr("Social report…")),
            (ClientPaper.EMPTY_FORM, self.tr("Empty assessment form…")),
            (ClientPaper.FILLED_FORM, self.tr("Filled assessment form…")),
            (ClientPaper.CASE_SUMMARY, self.tr("Case summary…")),
        ):
            menu.addAction(icon("printer"), said, partial(self.print_paper, paper))
        return menu

    def print_paper(self, paper: ClientPaper, case_id: int | None = None) -> None:
        """Show a paper about this client, to print or save."""
        if self.sheet is not None:
            ClientPaperDialog(self.bench, self.sheet.id, paper, self, case_id=case_id).open()

    def begin_note(self) -> None:
        """Begin a note with this client, in the case where only one is open."""
        if self.sheet is not None:
            open_cases = [each for each in self.sheet.cases if each.closed_on is None]
            self.begin_note_in(open_cases[0] if len(open_cases) == 1 else None)

    def begin_note_in(self, case: CaseLine | None) -> None:
        """Begin a note with this client in a case, or in none."""
        if self.sheet is not None:
            start = NoteStart(client_id=self.sheet.id, case_id=case.id if case else None)
            self.bench.doors.new_session(start)

    def _open_case(self, case_id: int) -> None:
        if self.sheet is not None:
            self.show_case(self.sheet.id, case_id)

    def open_case(self) -> None:
        """Ask for a new case of this client."""
        self.cases.open_case()

    def _show_head(self, sheet: ClientSheet) -> None:
        form = self.form
        if sheet.subject is SubjectKind.PERSON:
            form.avatarLabel.setText(avatar_letters(sheet.name))
        else:
            sign = icon(SUBJECT_ICONS[sheet.subject], QPalette.ColorRole.Highlight)
            size = QSize(_SIGN, _SIGN)
            form.avatarLabel.setPixmap(sign.pixmap(size, self.devicePixelRatioF()))
        form.nameLabel.setText(sheet.name)
        parts = [self._age_words(sheet), sheet.village_name]
        if sheet.nickname:
            parts.append(self.tr("called {name}").format(name=sheet.nickname))
        form.lineLabel.setText(" · ".join(part for part in parts if part))
        present = [need.kind_code for need in sheet.needs if need.until is None]
        chips = [self._kind_names.get(code, code) for code in present]
        if is_hidden(sheet.confidentiality):
            chips.insert(0, self.tr("Confidential"))
        form.kindChips.set_chips(chips)
        form.kindChips.setVisible(bool(chips))

    def _age_words(self, sheet: ClientSheet) -> str:
        if sheet.subject is not SubjectKind.PERSON:
            count = sheet.people_count
            people = "" if count is None else self.tr("{count} people").format(count=number(count))
            return " · ".join(filter(None, (word(sheet.subject), people)))
        if sheet.died_on is not None:
            return self.tr("died {date}").format(date=long_date(sheet.died_on))
        born, today = sheet.birth_date, self.bench.around.today()
        said = self.tr("{count} years old")
        parts = [] if born is None else [said.format(count=age_words(born, today))]
        return " · ".join(parts + ([word(sheet.sex)] if sheet.sex else []))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

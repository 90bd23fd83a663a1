# SPDX-License-Identifier: MIT
"""The sheet of one client: who, what is due, time line, cases, sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.gui.clients.case_card import CaseCard
from tksk_desktop.gui.clients.case_closing_dialog import CaseClosingDialog
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.sheet_words import (
    age_of,
    avatar_letters,
    last_session_on,
    masked_number,
    open_follow_up,
)
from tksk_desktop.gui.clients.stage_dialog import StageDialog
from tksk_desktop.gui.clients.time_line_model import TimeLineDelegate, TimeLineModel
from tksk_desktop.gui.forms.ui_client_sheet import Ui_ClientSheetView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import CaseLine, ClientSheet, SessionLine
from tksk_desktop.vocabulary import long_date, number, short_date, word

SUMMARY, TIME_LINE, CASES, SESSIONS = range(4)
_QUIET = QPalette.ColorRole.PlaceholderText


@dataclass(frozen=True)
class ClientFile:
    """A sheet with the client's sessions, read in one go."""

    sheet: ClientSheet
    sessions: tuple[SessionLine, ...]


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
        self._time_line = TimeLineModel(self._kind_names, self)
        self._sessions: LinesModel[SessionLine] = LinesModel(self._session_columns(), self)
        self._dress()
        self._connect()

    def show_file(self, file: ClientFile) -> None:
        """Show a client; the tab and the hidden digits stay as they are for the same client."""
        is_other = self.sheet is None or self.sheet.id != file.sheet.id
        self.sheet = file.sheet
        if is_other:
            self.form.showNumbersButton.setChecked(False)
            self.form.summaryScroll.verticalScrollBar().setValue(0)
        self._show_head(file.sheet)
        self._show_facts(file.sheet)
        self._show_follow_up(file.sheet)
        self._time_line.show_entries(file.sheet.time_line)
        self._show_cases(file.sheet.cases)
        self._sessions.show_lines(file.sessions)
        self.form.sessionsStack.setCurrentIndex(0 if file.sessions else 1)
        self._count_tabs(file)

    def _dress(self) -> None:
        form = self.form
        form.sessionButton.setIcon(icon("notebook-pen", QPalette.ColorRole.HighlightedText))
        form.editButton.setIcon(icon("pencil", _QUIET))
        form.caseButton.setIcon(icon("briefcase", _QUIET))
        form.showNumbersButton.setIcon(icon("eye", _QUIET))
        form.timeLineList.setModel(self._time_line)
        form.timeLineList.setItemDelegate(TimeLineDelegate(form.timeLineList))
        form.timeLineList.setUniformItemSizes(False)
        form.timeLineList.setVerticalScrollMode(form.timeLineList.ScrollMode.ScrollPerPixel)
        form.sessionsTable.wear(self._sessions)
        form.casesEmpty.set_up(
            "briefcase",
            self.tr("No case yet"),
            self.tr("Open a case when you work on a matter with this client step by step."),
            self.tr("Open a case"),
        )
        form.sessionsEmpty.set_up(
            "notebook-pen",
            self.tr("No session yet"),
            self.tr("Visits, guidance and meetings with this client are listed here."),
            self.tr("Write a session note"),
        )

    def _connect(self) -> None:
        form = self.form
        for button in (form.sessionButton, form.followUpButton):
            button.clicked.connect(self.begin_note)
        form.sessionsEmpty.asked.connect(self.begin_note)
        form.editButton.clicked.connect(self.edit_wanted)
        form.caseButton.clicked.connect(self.open_case)
        form.casesEmpty.asked.connect(self.open_case)
        form.showNumbersButton.toggled.connect(self._show_numbers)
        form.timeLineList.activated.connect(lambda index: self._open_entry(index.row()))
        form.sessionsTable.opened.connect(self._open_session)

    def begin_note(self, case: CaseLine | None = None) -> None:
        """Begin a note with this client, in a case where one is given or only one is open."""
        if self.sheet is None:
            return
        open_cases = [each for each in self.sheet.cases if each.closed_on is None]
        if not isinstance(case, CaseLine):
            case = open_cases[0] if len(open_cases) == 1 else None
        start = NoteStart(client_id=self.sheet.id, case_id=case.id if case else None)
        self.bench.doors.new_session(start)

    def open_case(self) -> None:
        """Ask for a new case of this client."""
        if self.sheet is not None:
            dialog = CaseDialog(self.bench, self.sheet.id, self.sheet.name, self)
            self._run(dialog, self.tr("The case is open."))

    def _move_case(self, case: CaseLine) -> None:
        self._run(StageDialog(self.bench, case, self), self.tr("The case has moved on."))

    def _close_case(self, case: CaseLine) -> None:
        self._run(CaseClosingDialog(self.bench, case, self), self.tr("The case is closed."))

    def _run(self, dialog: EntryDialog, said: str) -> None:
        def saved(_changes: Changes) -> None:
            self.form.tabs.setCurrentIndex(CASES)
            self.bench.doors.told(said)

        dialog.saved.connect(saved)
        dialog.open()

    def _open_entry(self, row: int) -> None:
        entry = self._time_line.entry(row)
        if entry is None:
            return
        if entry.session_id is not None:
            self.bench.doors.session(entry.session_id)
        elif entry.case_id is not None:
            self.form.tabs.setCurrentIndex(CASES)

    def _open_session(self, row: int) -> None:
        line = self._sessions.line(row)
        if line is not None:
            self.bench.doors.session(line.id)

    def _show_head(self, sheet: ClientSheet) -> None:
        form = self.form
        form.avatarLabel.setText(avatar_letters(sheet.name))
        form.nameLabel.setText(sheet.name)
        parts = [self._age_words(sheet), sheet.village_name]
        if sheet.nickname:
            parts.append(self.tr("called {name}").format(name=sheet.nickname))
        form.lineLabel.setText(" · ".join(part for part in parts if part))
        present = [need.kind_code for need in sheet.needs if need.until is None]
        form.kindChips.set_chips([self._kind_names.get(code, code) for code in present])
        form.kindChips.setVisible(bool(present))

    def _show_facts(self, sheet: ClientSheet) -> None:
        form = self.form
        day = None if sheet.birth_date is None else long_date(sheet.birth_date)
        self._fill(form.bornLabel, ", ".join(filter(None, (sheet.birth_place, day))))
        self._fill(form.sexLabel, word(sheet.sex) if sheet.sex else "")
        self._fill(form.addressLabel, sheet.address)
        self._fill(form.villageLabel, sheet.village_name)
        self._fill(form.phoneLabel, sheet.phone)
        self._fill(form.nicknameLabel, sheet.nickname)
        self._fill(form.registeredLabel, long_date(sheet.registered_on))
        last = last_session_on(sheet)
        self._fill(form.lastSessionLabel, long_date(last) if last else "", self.tr("none yet"))
        self._fill(form.needsLabel, "\n".join(self._need_words(sheet)), self.tr("none recorded"))
        form.notesCaption.setVisible(bool(sheet.notes))
        form.notesLabel.setVisible(bool(sheet.notes))
        form.notesLabel.setText(sheet.notes)
        self._show_numbers(form.showNumbersButton.isChecked())

    def _show_numbers(self, shown: bool) -> None:
        if self.sheet is None:
            return
        write = group_digits if shown else masked_number
        nik, card = self.sheet.nik or "", self.sheet.family_card_number or ""
        self._fill(self.form.nikLabel, write(nik), self.tr("not there yet"))
        self._fill(self.form.familyCardLabel, write(card), self.tr("not there yet"))
        button = self.form.showNumbersButton
        button.setVisible(bool(nik or card))
        said = self.tr("Hide the digits") if shown else self.tr("Show the digits")
        button.setToolTip(said)
        button.setAccessibleName(said)

    def _fill(self, label: QLabel, text: str, nothing: str = "") -> None:
        """Show a fact, or quietly that it is not known."""
        label.setText(text or nothing or self.tr("not filled in"))
        _wear(label, "" if text else "quiet")

    def _age_words(self, sheet: ClientSheet) -> str:
        age = age_of(sheet, self.bench.around.today())
        parts = [] if age is None else [self.tr("{count} years old").format(count=age)]
        return " · ".join(parts + ([word(sheet.sex)] if sheet.sex else []))

    def _need_words(self, sheet: ClientSheet) -> list[str]:
        said = []
        for need in sheet.needs:
            name = self._kind_names.get(need.kind_code, need.kind_code)
            if need.until is None:
                text = self.tr("{kind}, since {date}")
                said.append(text.format(kind=name, date=long_date(need.since)))
            else:
                text = self.tr("{kind}, {start} to {end}")
                start, end = long_date(need.since), long_date(need.until)
                said.append(text.format(kind=name, start=start, end=end))
        return said

    def _show_follow_up(self, sheet: ClientSheet) -> None:
        due = open_follow_up(sheet)
        self.form.followUpCard.setVisible(due is not None)
        if due is None:
            return
        late = (self.bench.around.today() - due.happened_on).days
        day = long_date(due.happened_on)
        if late > 0:
            title = self.tr("Follow-up was due on {date}, {count} days ago")
        elif late == 0:
            title = self.tr("Follow-up due today, {date}")
        else:
            title = self.tr("Next follow-up on {date}")
        _wear(self.form.followUpCard, "attention" if late >= 0 else "card")
        self.form.followUpTitle.setText(title.format(date=day, count=number(late)))
        self.form.followUpText.setText(due.title)
        self.form.followUpText.setVisible(bool(due.title))

    def _show_cases(self, cases: Sequence[CaseLine]) -> None:
        layout = self.form.casesLayout
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        # Open ones first, the newest on top.
        newest_first = sorted(cases, key=lambda case: case.opened_on, reverse=True)
        ordered = sorted(newest_first, key=lambda case: case.closed_on is not None)
        for case in ordered:
            card = CaseCard(case, self.form.casesArea)
            card.note_wanted.connect(self.begin_note)
            card.move_wanted.connect(self._move_case)
            card.close_wanted.connect(self._close_case)
            layout.addWidget(card)
            card.show()
        self.form.casesStack.setCurrentIndex(0 if cases else 1)

    def _count_tabs(self, file: ClientFile) -> None:
        cases, sessions = len(file.sheet.cases), len(file.sessions)
        tabs = self.form.tabs
        tabs.setTabText(CASES, self._counted(self.tr("Cases"), cases))
        tabs.setTabText(SESSIONS, self._counted(self.tr("Meetings"), sessions))

    def _counted(self, title: str, count: int) -> str:
        return f"{title} ({number(count)})" if count else title

    def _session_columns(self) -> tuple[Column[SessionLine], ...]:
        return (
            Column(self.tr("Date"), lambda line: short_date(line.held_on), 112),
            Column(self.tr("Activity"), lambda line: word(line.kind), 170),
            Column(self.tr("Title and place"), _title_and_place),
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)


def _title_and_place(line: SessionLine) -> str:
    return " · ".join(part for part in (line.title, line.place) if part)


def _wear(widget: QWidget, look: str) -> None:
    """Give a widget another look of the style sheet."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

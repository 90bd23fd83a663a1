# SPDX-License-Identifier: MIT
"""Referrals as a list with their acts, on the client's sheet and on the page of the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.referrals import EXPLAINED, NEXT, ReferralState
from tksk_desktop.gui.forms.ui_referral_list import Ui_ReferralList
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.day_reason_dialog import DayReasonDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.referral_dialog import ReferralDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.referrals.readings import ReferralLine
from tksk_desktop.vocabulary import short_date, word

_QUIET = QPalette.ColorRole.PlaceholderText
LETTER_FILE = "surat-rujukan.pdf"


class StepDialog(DayReasonDialog):
    """The day of a step, and what came of it."""

    def __init__(
        self, bench: Workbench, line: ReferralLine, state: ReferralState, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self._line, self._state = line, state
        self.say(
            word(state),
            f"{line.service} · {line.potential_name}",
            day=self.tr("On *"),
            reason=self.tr("What came of it, or why *")
            if state in EXPLAINED
            else self.tr("Note: by whom, how"),
            button=self.tr("Save"),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        act = self.bench.acts.network.step
        return partial(act, self._line.id, self._state, self.day, self.reason)


class ReferralList(QWidget):
    """The list; ``noted`` says what was done."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReferralList()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._client: tuple[int, str] | None = None
        self._shows_board = False
        self.lines: LinesModel[ReferralLine] = LinesModel(())

    def set_up(self, bench: Workbench, *, of_client: bool = False) -> None:
        """Say where to read and act; a client's own list leaves out the name."""
        self._bench = bench
        self.lines = LinesModel(self._columns(of_client=of_client), self)
        form = self.form
        form.table.wear(self.lines)
        form.table.picked.connect(lambda _row: self._show_detail())
        form.table.opened.connect(lambda _row: self._open_client())
        form.board.picked.connect(self._show_detail)
        form.board.opened.connect(self._open_client)
        form.board.step_wanted.connect(self._ask_step)
        form.board.refused.connect(self.noted)
        form.newButton.setIcon(icon("plus", _QUIET))
        form.letterButton.setIcon(icon("printer", _QUIET))
        form.stepButton.setIcon(icon("arrow-right", _QUIET))
        form.newButton.clicked.connect(self.begin)
        form.letterButton.clicked.connect(self.show_letter)
        form.stepButton.setMenu(QMenu(self))
        form.empty.set_up(
            "send",
            self.tr("No referral here"),
            self.tr("Who is sent to an organisation stands here until an answer has come."),
            self.tr("New referral"),
        )
        form.empty.asked.connect(self.begin)
        self._show_detail()

    def show_lines(
        self, lines: Sequence[ReferralLine], client: tuple[int, str] | None = None
    ) -> None:
        """Show referrals; with a client a new one is for that client."""
        self._client = client
        chosen, form = self.chosen(), self.form
        self.lines.show_lines(lines)
        rows = [n for n, line in enumerate(lines) if chosen is not None and line.id == chosen.id]
        form.table.selectRow(rows[0] if rows else 0)
        if self._bench is not None:
            form.board.show_lines(lines, self._bench.around.today())
        if chosen is not None:
            form.board.choose(chosen.id)
        form.board.choose_first()
        self._show_view()

    def show_board(self, *, wanted: bool) -> None:
        """Show the referrals as a board, or as a list."""
        self._shows_board = wanted
        self._show_view()

    def chosen(self) -> ReferralLine | None:
        """Return the referral of the chosen card, or of the current row."""
        if self._shows_board:
            return self.form.board.chosen()
        return self.lines.line(self.form.table.currentIndex().row())

    def begin(self) -> None:
        """Ask for a new referral."""
        if self._bench is not None:
            dialog = ReferralDialog(self._bench, self._client, self)
            self._run(dialog, self.tr("The referral is prepared. Print its letter next."))

    def show_letter(self) -> None:
        """Show the letter of the chosen referral, to print or save."""
        line = self.chosen()
        if self._bench is not None and line is not None:
            LoggedPaper(
                self._bench,
                partial(self._bench.acts.network.letter, line.id),
                self,
                paper=self.tr("Referral letter"),
                file_name=LETTER_FILE,
                client_ids=(line.client_id,),
            ).open()

    def take_step(self, state: ReferralState) -> None:
        """Ask for the day and the words of a step of the chosen referral."""
        line = self.chosen()
        if line is not None:
            self._ask_step(line, state)

    def _ask_step(self, line: ReferralLine, state: ReferralState) -> None:
        if self._bench is not None:
            dialog = StepDialog(self._bench, line, state, self)
            self._run(dialog, self.tr("The step is recorded."))

    def _run(self, dialog: ReferralDialog | StepDialog, said: str) -> None:
        dialog.saved.connect(lambda _changes: self.noted.emit(said))
        dialog.open()

    def _open_client(self) -> None:
        line = self.chosen()
        if self._bench is not None and line is not None and self._client is None:
            self._bench.doors.client(line.client_id)

    def _show_view(self) -> None:
        form = self.form
        filled = form.board if self._shows_board else form.table
        form.stack.setCurrentWidget(filled if self.lines.rowCount() else form.empty)
        self._show_detail()

    def _show_detail(self) -> None:
        form, line = self.form, self.chosen()
        seen = line is not None and not line.is_hidden
        form.letterButton.setEnabled(seen)
        steps = NEXT[line.state] if line is not None and seen else ()
        form.stepButton.setEnabled(bool(steps))
        menu = form.stepButton.menu()
        menu.clear()
        for state in steps:
            menu.addAction(word(state), partial(self.take_step, state))
        parts = () if line is None else (line.reason, line.note, self._letter_words(line))
        form.detailLabel.setText(" · ".join(filter(None, parts)))

    def _letter_words(self, line: ReferralLine) -> str:
        words = [line.letter_number]
        if line.lacks_ground:
            words.append(self.tr("record a consent to share with it before sending"))
        return " · ".join(filter(None, words))

    def _columns(self, *, of_client: bool) -> tuple[Column[ReferralLine], ...]:
        name: Column[ReferralLine] = Column(self.tr("Client"), lambda line: line.client_name, 190)
        since: Column[ReferralLine] = Column(
            self.tr("Since"), lambda line: short_date(line.changed_on), 100
        )
        return (
            Column(self.tr("Prepared"), lambda line: short_date(line.prepared_on), 100),
            *(() if of_client else (name,)),
            Column(self.tr("To whom"), lambda line: line.potential_name),
            Column(self.tr("Service"), lambda line: line.service),
            Column(self.tr("State"), lambda line: word(line.state), 90),
            *(() if of_client else (since,)),
            Column(self.tr("Answer by"), self._answer_words, 130),
        )

    def _answer_words(self, line: ReferralLine) -> str:
        if line.answer_by is None:
            return ""
        day = short_date(line.answer_by)
        late = self._bench is not None and line.is_late(self._bench.around.today())
        return self.tr("{date}, late").format(date=day) if late else day

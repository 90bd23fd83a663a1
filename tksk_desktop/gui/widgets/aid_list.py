# SPDX-License-Identifier: MIT
"""What was received, as a list with its acts: on the client's sheet and in the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.programmes import Programme
from tksk_desktop.gui.forms.ui_aid_list import Ui_AidList
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.widgets.receipt_dialog import ReceiptDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel, PagedModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import AidLine
from tksk_desktop.vocabulary import number, short_date, word

_QUIET = QPalette.ColorRole.PlaceholderText
HANDOVER_FILE, RECIPIENTS_FILE = "berita-acara-bantuan.pdf", "daftar-penerima-bantuan.pdf"
Fetch = Callable[[Sequence[int], Callable[[Sequence[AidLine]], None]], None]


class AidList(QWidget):
    """The list; ``noted`` says what was done, ``asked`` that a first entry is wanted."""

    noted = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidList()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._of_client = False
        self._programmes: dict[str, Programme] = {}
        self.lines: LinesModel[AidLine] = LinesModel(())

    def set_up(self, bench: Workbench, fetch: Fetch | None = None) -> None:
        """Say where to act; with ``fetch`` the list is a long one that knows only its ids."""
        self._bench, self._of_client = bench, fetch is None
        self._programmes = {each.code: each for each in bench.acts.aid.programmes()}
        columns = self._columns()
        self.lines = LinesModel(columns, self)
        if fetch is not None:
            self.lines = PagedModel(columns, fetch, self)
            self.lines.dataChanged.connect(self._show_detail)
        form = self.form
        form.table.wear(self.lines)
        form.table.choose_many()
        form.table.picked.connect(lambda _row: self._show_detail())
        form.table.chose.connect(lambda _count: self._show_detail())
        form.table.opened.connect(lambda _row: self._open_client())
        form.verifyButton.setIcon(icon("check", _QUIET))
        form.paperButton.setIcon(icon("printer", _QUIET))
        form.moreButton.setIcon(icon("ellipsis", _QUIET))
        form.verifyButton.clicked.connect(self.verify)
        papers = QMenu(self)
        papers.addAction(self.tr("Hand-over record (BAST)"), self.show_handover)
        papers.addAction(self.tr("List of recipients to sign"), self.show_recipients)
        form.paperButton.setMenu(papers)
        self.more = QMenu(self)
        self.more.addAction(icon("x", _QUIET), self.tr("Void this entry…"), self.void)
        if not self._of_client:
            self.more.addAction(icon("user", _QUIET), self.tr("Open the client"), self._open_client)
        form.moreButton.setMenu(self.more)
        form.empty.asked.connect(self.asked)
        self._show_detail()

    def show_lines(self, lines: Sequence[AidLine]) -> None:
        """Show a short list."""
        self.lines.show_lines(lines)
        self._show_some(bool(lines))

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show a long list."""
        assert isinstance(self.lines, PagedModel), "set_up() got a fetch"
        self.lines.show_ids(ids)
        self._show_some(bool(ids))

    def chosen(self) -> AidLine | None:
        """Return the entry of the current row, where it is loaded."""
        return self.lines.line(self.form.table.currentIndex().row())

    def chosen_ids(self) -> Sequence[int]:
        """Return the ids of the chosen rows."""
        rows = self.form.table.chosen_rows()
        if isinstance(self.lines, PagedModel):
            ids = [self.lines.id_of(row) for row in rows]
        else:
            ids = [line.id for row in rows if (line := self.lines.line(row)) is not None]
        return [each for each in ids if each is not None]

    def verify(self) -> None:
        """Ask what became of the receipt of the chosen entries."""
        ids, line = self.chosen_ids(), self.chosen()
        if self._bench is None or not ids:
            return
        several = self.tr("{count} entries").format(count=number(len(ids)))
        about = self._about(line) if len(ids) == 1 and line is not None else several
        dialog = ReceiptDialog(self._bench, ids, about, self)
        dialog.saved.connect(lambda _changes: self.noted.emit(self.tr("The receipt is noted.")))
        dialog.open()

    def void(self) -> None:
        """Ask why the chosen entry is wrong."""
        line = self.chosen()
        if self._bench is None or line is None or line.voided_on is not None:
            return
        dialog = ReasonDialog(
            self._bench,
            self,
            head=self.tr("Void this entry"),
            explanation=self.tr(
                "{entry}. It stays readable with the reason, but counts no more."
            ).format(entry=self._about(line)),
            button=self.tr("Void the entry"),
            act=partial(self._bench.acts.aid.void, line.id),
        )
        dialog.saved.connect(lambda _changes: self.noted.emit(self.tr("The entry is void.")))
        dialog.open()

    def show_handover(self) -> None:
        """Show the record of the whole distribution that the chosen entry belongs to."""
        if self._bench is not None:
            made = self._bench.acts.aid.handover
            self._show_paper(made, self.tr("Hand-over record (BAST)"), HANDOVER_FILE)

    def show_recipients(self) -> None:
        """Show the list to sign of the whole distribution."""
        if self._bench is not None:
            made = self._bench.acts.aid.recipients
            self._show_paper(made, self.tr("List of recipients to sign"), RECIPIENTS_FILE)

    def _show_paper(self, make: Callable[[int], bytes], title: str, file_name: str) -> None:
        line = self.chosen()
        if self._bench is not None and line is not None:
            LoggedPaper(
                self._bench, partial(make, line.id), self, paper=title, file_name=file_name
            ).open()

    def _open_client(self) -> None:
        line = self.chosen()
        if self._of_client or line is None or line.client_id is None:
            return
        if self._bench is not None:
            self._bench.doors.client(line.client_id)

    def _show_some(self, some: bool) -> None:
        if self._bench is not None:
            # Own programmes may have come since, with units of their own.
            self._programmes = {each.code: each for each in self._bench.acts.aid.programmes()}
        form = self.form
        form.stack.setCurrentWidget(form.table if some else form.empty)
        if some and not form.table.currentIndex().isValid():
            form.table.selectRow(0)
        self._show_detail()

    def _show_detail(self) -> None:
        form, line = self.form, self.chosen()
        holds = line is not None and line.voided_on is None
        form.verifyButton.setEnabled(holds or len(self.chosen_ids()) > 1)
        form.paperButton.setEnabled(holds)
        form.detailLabel.setText(" · ".join(self._details(line)) if line is not None else "")

    def _details(self, line: AidLine) -> list[str]:
        said = []
        if line.voided_on is not None:
            said.append(
                self.tr("Void since {date}: {reason}").format(
                    date=short_date(line.voided_on), reason=line.void_reason
                )
            )
        if self._of_client:
            said.append(_period(line))
        if line.problem:
            said.append(line.problem)
        if line.card_number:
            said.append(self.tr("Card {number}").format(number=line.card_number))
        if line.taken_by:
            said.append(self.tr("taken by {name}").format(name=line.taken_by))
        if line.household_people:
            people = number(line.household_people)
            said.append(self.tr("household of {count} on that day").format(count=people))
        return said

    def _about(self, line: AidLine) -> str:
        return f"{line.name} · {self._programme(line)} · {self._share(line)}"

    def _columns(self) -> tuple[Column[AidLine], ...]:
        name: Column[AidLine] = Column(self.tr("Recipient"), lambda line: line.name)
        village: Column[AidLine] = Column(self.tr("Village"), lambda line: line.village_name, 140)
        period: Column[AidLine] = Column(self.tr("Period"), _period, 190)
        return (
            Column(self.tr("Received"), lambda line: short_date(line.received_on), 100),
            *(() if self._of_client else (name, village)),
            Column(self.tr("Programme"), self._programme, 0 if self._of_client else 170),
            *(() if self._of_client else (period,)),
            Column(self.tr("What"), self._share, 105, is_number=True),
            Column(self.tr("Receipt"), self._state, 140 if self._of_client else 180),
        )

    def _programme(self, line: AidLine) -> str:
        return " · ".join(filter(None, (line.programme_code, line.stage)))

    def _share(self, line: AidLine) -> str:
        if line.amount is not None:
            return f"Rp{number(line.amount)}"
        if line.quantity is None:
            return "–"
        programme = self._programmes.get(line.programme_code)
        return f"{number(line.quantity)} {programme.unit if programme else ''}".strip()

    def _state(self, line: AidLine) -> str:
        return self.tr("void") if line.voided_on is not None else word(line.verification)


def _period(line: AidLine) -> str:
    return f"{short_date(line.period_from)} – {short_date(line.period_until)}"

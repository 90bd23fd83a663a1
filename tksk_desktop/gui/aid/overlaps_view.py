# SPDX-License-Identifier: MIT
"""The desk of overlaps: the findings left, both entries with the rule and the decision right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import Standing, Tie
from tksk_desktop.gui.forms.ui_aid_overlaps import Ui_AidOverlaps
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, PagedModel
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import Finding, OverlapLine, OverlapScan
from tksk_desktop.vocabulary import number, word

PAPER_FILE, WORKBOOK_FILE = "tumpang-tindih.pdf", "tumpang-tindih.xlsx"
ASKED = (Standing.NOT_ALLOWED, Standing.NEEDS_REASON, Standing.EXPECTED)
TIES = (Tie.PERSON, Tie.FAMILY_CARD, Tie.HOUSEHOLD, Tie.CARD, Tie.NUMBER)
MOST_ON_PAPER = 2000
_QUIET = QPalette.ColorRole.PlaceholderText


class OverlapsView(QWidget):
    """Scans the ledger when it is looked at; findings are never stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidOverlaps()
        self.form.setupUi(self)
        self._scan = OverlapScan((), ())
        self._shown: Sequence[Finding] = ()
        self.findings: PagedModel[OverlapLine] = PagedModel(self._columns(), self._fetch, self)
        self.form.table.wear(self.findings)

    def set_up(self, bench: Workbench) -> None:
        """Say where to read and act."""
        self._bench, self._scanning = bench, NewestRead(bench, self)
        self._export = WorkbookExport(bench, self, self.tr("Overlaps of aid"))
        form = self.form
        form.standingBox.addItem(self.tr("All questions"))
        for standing in ASKED:
            form.standingBox.addItem(self.standing_words(standing))
        form.tieBox.addItem(self.tr("Whatever is shared"))
        for tie in TIES:
            form.tieBox.addItem(word(tie))
        for box in (form.standingBox, form.tieBox):
            box.currentIndexChanged.connect(lambda _index: self._show())
        form.openBox.toggled.connect(lambda _checked: self._show())
        form.table.picked.connect(lambda _row: self._show_pair())
        self.findings.dataChanged.connect(self._show_pair)
        form.table.opened.connect(lambda _row: form.pane.form.verdictBox.setFocus())
        form.reportButton.setIcon(icon("printer", _QUIET))
        menu = QMenu(self)
        menu.addAction(self.tr("Report to the Dinas"), self.show_report)
        menu.addAction(self.tr("Save as workbook…"), self.export)
        form.reportButton.setMenu(menu)
        form.pane.set_up(bench)
        form.empty.set_up(
            "circle-check",
            self.tr("No question is open"),
            self.tr("Nothing in the ledger overlaps or lacks what belongs to it, as asked above."),
        )

    def reload(self) -> None:
        """Scan the ledger anew."""
        self._scanning.ask(self._bench.acts.aid.overlaps, self._take)

    def show_report(self) -> None:
        """Show what the list shows as a paper."""
        make = partial(self._bench.acts.aid.overlap_paper, self._shown_scan())
        LoggedPaper(
            self._bench, make, self, paper=self.tr("Report of overlaps"), file_name=PAPER_FILE
        ).open()

    def export(self) -> None:
        """Take what the list shows out as a workbook."""
        self._export.make(
            partial(self._bench.acts.aid.overlap_workbook, self._shown_scan()), WORKBOOK_FILE
        )

    def standing_words(self, standing: Standing) -> str:
        """Say what is asked; of what is expected, that it is missing."""
        if standing is Standing.EXPECTED:
            return self.tr("Expected aid is missing")
        return word(standing)

    def _shown_scan(self) -> OverlapScan:
        return OverlapScan(tuple(self._shown[:MOST_ON_PAPER]), self._scan.rules)

    def _take(self, scan: OverlapScan) -> None:
        self._scan = scan
        self._show()

    def _show(self) -> None:
        form = self.form
        asked, shared = form.standingBox.currentIndex() - 1, form.tieBox.currentIndex() - 1
        standing = ASKED[asked] if asked >= 0 else None
        tie = TIES[shared] if shared >= 0 else None
        only_open = form.openBox.isChecked()
        row = form.table.currentIndex().row()
        self._shown = [
            each
            for each in self._scan.findings
            if standing in (None, each.standing)
            and tie in (None, each.tie)
            and (not only_open or each.verdict is Verdict.OPEN)
        ]
        self.findings.show_ids(range(len(self._shown)))
        some = bool(self._shown)
        form.stack.setCurrentWidget(form.findingsPage if some else form.empty)
        form.reportButton.setEnabled(some)
        open_ones = sum(each.verdict is Verdict.OPEN for each in self._scan.findings)
        said = self.tr("{shown} shown · {open} of {all} not decided")
        form.countLabel.setText(
            said.format(
                shown=number(len(self._shown)),
                open=number(open_ones),
                all=number(len(self._scan.findings)),
            )
        )
        if some:
            form.table.selectRow(min(max(row, 0), len(self._shown) - 1))
        self._show_pair()

    def _show_pair(self) -> None:
        line = self.findings.line(self.form.table.currentIndex().row())
        if line is None:
            return
        place = line.finding.rule
        self.form.pane.show_line(line, None if place is None else self._scan.rules[place])

    def _fetch(self, places: Sequence[int], show: Callable[[Sequence[OverlapLine]], None]) -> None:
        findings = [self._shown[place] for place in places]
        self._bench.read(self, partial(self._bench.acts.aid.overlap_lines, findings), show)

    def _question(self, line: OverlapLine) -> str:
        return self.standing_words(line.finding.standing)

    def _columns(self) -> tuple[Column[OverlapLine], ...]:
        return (
            Column(
                self.tr("Question"), lambda line: self.standing_words(line.finding.standing), 160
            ),
            Column(self.tr("Recipient"), _names),
            Column(self.tr("Programmes"), _programmes, 135),
            Column(self.tr("Shared"), _shared, 155),
            Column(self.tr("Decision"), lambda line: word(line.finding.verdict), 140),
        )


def _names(line: OverlapLine) -> str:
    names = [line.first.name] if line.second is None else [line.first.name, line.second.name]
    return " · ".join(dict.fromkeys(names))


def _programmes(line: OverlapLine) -> str:
    if line.second is None:
        return f"{line.first.programme_code} – {line.finding.wanted}"
    return f"{line.first.programme_code} + {line.second.programme_code}"


def _shared(line: OverlapLine) -> str:
    return word(line.finding.tie) if line.finding.tie else "–"

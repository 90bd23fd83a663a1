# SPDX-License-Identifier: MIT
"""Jejaring & Rujukan: referrals, who could help, where nobody does, village figures and lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.gui.forms.ui_network_screen import Ui_NetworkScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.network.potential_dialog import PotentialDialog
from tksk_desktop.gui.network.potential_import_dialog import PotentialImportDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.view_keys import number_views
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.potentials.readings import CoverageLine, PotentialSheet
from tksk_desktop.usecases.referrals.readings import ReferralLine
from tksk_desktop.vocabulary import number, short_date, word

GAP = "–"
_SHOWN = frozenset(
    {
        Kind.REFERRALS,
        Kind.POTENTIALS,
        Kind.CLIENTS,
        Kind.HOUSEHOLDS,
        Kind.CONSENTS,
        Kind.VILLAGE_FIGURES,
    }
)


class NetworkScreen(Page):
    """Views of the network; companions, guidance and what villages give are parts of their own."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, _SHOWN)
        self.form = Ui_NetworkScreen()
        self.form.setupUi(self)
        self._parts = (
            self.form.companionsPage,
            self.form.guidancePage,
            self.form.figuresPage,
            self.form.listsPage,
        )
        self._referrals: tuple[ReferralLine, ...] = ()
        self._potentials: tuple[PotentialSheet, ...] = ()
        self._are_stale: set[QWidget] = set()
        """Views to be read anew when they are looked at."""
        self._wanted: int | None = None
        """A potential asked for before the directory was read."""
        self._kinds = {kind.code: kind.name for kind in bench.acts.network.kinds()}
        self._kinds[LOCAL_KIND] = self.tr("Local potential")
        self.directory: LinesModel[PotentialSheet] = LinesModel(self._directory_columns(), self)
        self.coverage: LinesModel[CoverageLine] = LinesModel(self._coverage_columns(), self)
        self._export = WorkbookExport(bench, self, self.tr("Directory of potentials"))
        self._dress()

    @override
    def reload(self) -> None:
        acts = self.bench.acts.network
        self.bench.read(self, acts.referrals, self._take_referrals)
        self.bench.read(self, acts.potentials, self._take_potentials)
        self.bench.read(self, acts.coverage, self.coverage.show_lines)
        self._are_stale = set(self._parts)
        self._read_view()

    @override
    def start_new(self) -> None:
        if self.form.views.currentWidget() is self.form.referralsPage:
            self.form.referrals.begin()
        elif self.form.views.currentWidget() is self.form.figuresPage:
            self.form.figuresPage.enter_village()
        elif self.form.views.currentWidget() is self.form.listsPage:
            self.form.listsPage.take_list()
        elif self.form.views.currentWidget() is self.form.guidancePage:
            self.form.guidancePage.make()
        else:
            self._edit(None)

    @override
    def start_search(self) -> None:
        if self.form.views.currentWidget() is self.form.companionsPage:
            self.form.companionsPage.form.searchEdit.setFocus()
            return
        self.form.directoryButton.click()
        self.form.searchEdit.setFocus()

    def _dress(self) -> None:
        form = self.form
        form.addButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.addButton.clicked.connect(partial(self._edit, None))
        views = (
            (form.referralsButton, form.referralsPage),
            (form.directoryButton, form.directoryPage),
            (form.companionsButton, form.companionsPage),
            (form.coverageButton, form.coveragePage),
            (form.guidanceButton, form.guidancePage),
            (form.figuresButton, form.figuresPage),
            (form.listsButton, form.listsPage),
        )
        for button, page in views:
            button.clicked.connect(partial(self._show_view, page))
        form.referralsButton.setChecked(True)
        number_views(self, [button for button, _page in views])
        form.figuresPage.set_up(self.bench)
        form.listsPage.set_up(self.bench)
        form.companionsPage.set_up(self.bench)
        form.guidancePage.set_up(self.bench)
        form.history.set_up(self.bench)
        form.history.change_wanted.connect(lambda: self._edit(self._chosen()))
        form.stateBox.addItem(self.tr("All states"))
        for state in ReferralState:
            form.stateBox.addItem(word(state))
        form.stateBox.currentIndexChanged.connect(lambda _index: self._show_referrals())
        form.kindBox.addItem(self.tr("All kinds"), "")
        for code, name in self._kinds.items():
            form.kindBox.addItem(name, code)
        form.kindBox.currentIndexChanged.connect(lambda _index: self._show_directory())
        form.searchEdit.textChanged.connect(lambda _text: self._show_directory())
        form.referrals.set_up(self.bench)
        form.referrals.noted.connect(self.bench.doors.told)
        form.boardButton.setChecked(True)
        form.boardButton.toggled.connect(self._show_as_board)
        self._show_as_board(True)
        form.transferButton.setMenu(self._lists_menu())
        form.directoryTable.wear(self.directory)
        form.directoryTable.picked.connect(lambda _row: self._show_history())
        form.directoryTable.opened.connect(lambda row: self._edit(self.directory.line(row)))
        form.coverageTable.wear(self.coverage)
        form.coverageTable.picked.connect(lambda _row: self._show_services())
        form.coverageTable.opened.connect(self._show_village)
        form.directoryEmpty.set_up(
            "building-2",
            self.tr("Nobody stands here"),
            self.tr("Volunteers, institutions and firms that could help, with their services."),
            self.tr("Add to the directory"),
        )
        form.directoryEmpty.asked.connect(partial(self._edit, None))

    def _show_view(self, page: QWidget) -> None:
        self.form.views.setCurrentWidget(page)
        self.form.addButton.setHidden(page in self._parts)
        self._read_view()

    def _read_view(self) -> None:
        """Read a part of its own only when it is looked at: they count a lot."""
        page = self.form.views.currentWidget()
        for view in self._parts:
            if view is page and view in self._are_stale:
                self._are_stale.discard(view)
                view.reload()

    def show_referrals(self) -> None:
        """Show the referrals, whatever view was open last."""
        self.form.referralsButton.click()

    def _show_as_board(self, wanted: bool) -> None:
        form = self.form
        form.stateBox.setHidden(wanted)
        form.keysLabel.setVisible(wanted)
        form.referrals.show_board(wanted=wanted)
        self._show_referrals()

    def _take_referrals(self, lines: tuple[ReferralLine, ...]) -> None:
        self._referrals = lines
        self._show_referrals()

    def _show_referrals(self) -> None:
        place = -1 if self.form.boardButton.isChecked() else self.form.stateBox.currentIndex() - 1
        wanted = None if place < 0 else tuple(ReferralState)[place]
        shown = [line for line in self._referrals if wanted is None or line.state is wanted]
        self.form.referrals.show_lines(shown)

    def _take_potentials(self, sheets: tuple[PotentialSheet, ...]) -> None:
        self._potentials = sheets
        self._show_directory()
        if self._wanted is not None:
            self.show_potential(self._wanted)

    def _show_directory(self) -> None:
        form = self.form
        kind, words = form.kindBox.currentData(), form.searchEdit.text().casefold().split()
        shown = [
            sheet
            for sheet in self._potentials
            if kind in ("", sheet.kind_code) and _fits(sheet, words)
        ]
        chosen = self._chosen()
        self.directory.show_lines(shown)
        rows = [n for n, sheet in enumerate(shown) if chosen is not None and sheet.id == chosen.id]
        form.directoryTable.selectRow(rows[0] if rows else 0)
        self._show_history()
        form.directoryStack.setCurrentWidget(form.directoryTable if shown else form.directoryEmpty)

    def show_potential(self, potential_id: int) -> None:
        """Show one potential of the directory with its history."""
        form = self.form
        form.directoryButton.click()
        form.searchEdit.clear()
        form.kindBox.setCurrentIndex(0)
        rows = [n for n, sheet in enumerate(self.directory.lines()) if sheet.id == potential_id]
        self._wanted = None if rows else potential_id
        if rows:
            form.directoryTable.selectRow(rows[0])
            form.directoryTable.setFocus()

    def _show_services(self) -> None:
        """Say who of the village chosen in the coverage offers what."""
        line = self.coverage.line(self.form.coverageTable.currentIndex().row())
        if line is None:
            self.form.coverageLabel.setText("")
            return
        here = [s for s in self._potentials if s.village_code == line.village_code and _works(s)]
        offers = "; ".join(
            f"{sheet.name} ({', '.join(each.name for each in sheet.services)})"
            if sheet.services
            else sheet.name
            for sheet in here
        )
        place = line.village_name or self.tr("Whole kecamatan")
        self.form.coverageLabel.setText(
            f"{place}: {offers or self.tr('nobody in the directory yet')}"
        )

    def _show_village(self, row: int) -> None:
        """Show those of one village in the directory."""
        line = self.coverage.line(row)
        if line is not None:
            self.form.directoryButton.click()
            self.form.kindBox.setCurrentIndex(0)
            self.form.searchEdit.setText(line.village_name)

    def _chosen(self) -> PotentialSheet | None:
        return self.directory.line(self.form.directoryTable.currentIndex().row())

    def _show_history(self) -> None:
        self.form.history.show_potential(self._chosen())

    def _edit(self, sheet: PotentialSheet | None) -> None:
        dialog = PotentialDialog(self.bench, sheet, self)
        dialog.saved.connect(lambda _changes: self.bench.doors.told(self.tr("The entry is saved.")))
        dialog.open()

    def _lists_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Take over a list…"), self.import_potentials)
        menu.addAction(self.tr("Save as Excel…"), self.save_workbook)
        menu.addAction(self.tr("Save as CSV…"), self.save_text)
        return menu

    def import_potentials(self) -> None:
        """Take a list of potentials over."""
        dialog = PotentialImportDialog(self.bench, self)
        dialog.saved.connect(
            lambda _changes: self.bench.doors.told(self.tr("The list is taken over."))
        )
        dialog.open()

    def save_workbook(self) -> None:
        """Save what the directory shows as a workbook."""
        self._save("psks.xlsx", "Excel (*.xlsx)", self.bench.acts.network.potential_workbook)

    def save_text(self) -> None:
        """Save what the directory shows as CSV."""
        self._save("psks.csv", "CSV (*.csv)", self.bench.acts.network.potential_text)

    def _save(
        self, file_name: str, kind: str, make: Callable[[Sequence[PotentialSheet]], bytes]
    ) -> None:
        path = self._export.ask_place(file_name, kind)
        if path is not None:
            self._export.put_made(partial(make, self.directory.lines()), path)

    def _directory_columns(self) -> tuple[Column[PotentialSheet], ...]:
        return (
            Column(self.tr("Name"), lambda sheet: sheet.name),
            Column(self.tr("Kind"), lambda sheet: self._kinds.get(sheet.kind_code, ""), 190),
            Column(self.tr("Village"), self._place_words, 150),
            Column(self.tr("Services"), lambda sheet: ", ".join(s.name for s in sheet.services)),
            Column(self.tr("Contact"), _contact, 250),
            Column(self.tr("State"), self._state_words, 130),
        )

    def _place_words(self, sheet: PotentialSheet) -> str:
        return sheet.village_name or self.tr("Whole kecamatan")

    def _state_words(self, sheet: PotentialSheet) -> str:
        if sheet.ended_on is None:
            return self.tr("Active")
        return self.tr("Ended {date}").format(date=short_date(sheet.ended_on))

    def _coverage_columns(self) -> tuple[Column[CoverageLine], ...]:
        counted: list[Column[CoverageLine]] = [
            Column(_short(name), partial(_count, code), _width(name), is_number=True)
            for code, name in self._kinds.items()
        ]
        place: Column[CoverageLine] = Column(
            self.tr("Village"), lambda line: line.village_name or self.tr("Whole kecamatan"), 170
        )
        return (place, *counted)


def _short(name: str) -> str:
    """Return what people call a kind: the abbreviation behind its name, where there is one."""
    return name[name.index("(") + 1 : -1] if name.endswith(")") else name


def _width(name: str) -> int:
    return 40 + 8 * len(_short(name))


def _count(code: str, line: CoverageLine) -> str:
    return number(line.of(code)) if line.of(code) else GAP


def _works(sheet: PotentialSheet) -> bool:
    return sheet.ended_on is None


def _contact(sheet: PotentialSheet) -> str:
    return " · ".join(filter(None, (sheet.contact_name, sheet.phone)))


def _fits(sheet: PotentialSheet, words: list[str]) -> bool:
    offered = " ".join(each.name for each in sheet.services)
    said = f"{sheet.name} {sheet.village_name} {sheet.contact_name} {offered}".casefold()
    return all(each in said for each in words)

# SPDX-License-Identifier: MIT
"""Village figures of one round: the villages as a table, the gap and the years as pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.progress_figure import progress_figure
from tksk_desktop.domain.village_figures import NOT_KNOWN, FigureSource, gap_said
from tksk_desktop.domain.village_gap_figure import village_gap_figure
from tksk_desktop.gui.forms.ui_village_figures import Ui_VillageFigures
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.network.village_return_dialog import VillageReturnDialog
from tksk_desktop.gui.network.wave_dialog import WaveDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.villages.readings import (
    Counts,
    HistoryPoint,
    VillageLine,
    WaveLine,
    WaveTable,
)
from tksk_desktop.vocabulary import number, short_date, word

PAPER_FILE, WORKBOOK_FILE = "angka-desa.pdf", "angka-desa.xlsx"
_COUNT, _VILLAGE = 74, 132


class VillageFiguresView(QWidget):
    """Reads and shows a round for all kinds or for one; the total stands under the villages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_VillageFigures()
        self.form.setupUi(self)
        self._waves: tuple[WaveLine, ...] = ()
        self._shown: WaveTable | None = None
        self.table: LinesModel[VillageLine] = LinesModel(self._columns(), self)

    def set_up(self, bench: Workbench) -> None:
        """Bind the view to the program."""
        form, self._bench = self.form, bench
        self._export = WorkbookExport(bench, self, self.tr("Village figures"))
        form.returnButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.kindBox.addItem(self.tr("All kinds"), "")
        for kind in bench.around.need_kinds:
            form.kindBox.addItem(kind.name, kind.code)
        form.kindBox.currentIndexChanged.connect(self._read_table)
        form.waveBox.currentIndexChanged.connect(self._read_table)
        form.waveButton.clicked.connect(partial(self._edit_wave, None))
        form.changeWaveButton.clicked.connect(lambda: self._edit_wave(self._wave()))
        form.returnButton.clicked.connect(self.enter_village)
        form.paperButton.clicked.connect(self.show_paper)
        form.workbookButton.clicked.connect(self.save_workbook)
        form.table.wear(self.table)
        form.table.opened.connect(lambda _row: self.enter_village())
        form.table.selectionModel().currentRowChanged.connect(lambda *_: self._village_chosen())
        form.empty.set_up(
            "list",
            self.tr("No figures of villages yet"),
            self.tr(
                "Put side by side what a village says, what a survey finds and what is registered."
            ),
            self.tr("Begin the first round"),
        )
        form.empty.asked.connect(partial(self._edit_wave, None))

    def reload(self) -> None:
        """Read the rounds, and the one shown."""
        self._bench.read(self, self._bench.acts.villages.waves, self._take_waves)

    def enter_village(self) -> None:
        """Enter the figures of the village chosen in the table, or of the first."""
        wave = self._wave()
        if wave is None:
            self._edit_wave(None)
            return
        line = self._line()
        village = "" if line is None else line.village_code
        dialog = VillageReturnDialog(self._bench, wave, village, self)
        said = self.tr("The figures are saved.")
        dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
        dialog.open()

    def show_paper(self) -> None:
        """Show the round as a paper."""
        wave = self._wave()
        if wave is not None:
            LoggedPaper(
                self._bench,
                partial(self._bench.acts.villages.paper, wave.id),
                self,
                paper=self.tr("Village figures"),
                file_name=PAPER_FILE,
            ).open()

    def save_workbook(self) -> None:
        """Ask where the workbook goes, then make it."""
        path = self._export.ask_place(WORKBOOK_FILE)
        if path is not None:
            self.put(path)

    def put(self, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        wave = self._wave()
        if wave is not None:
            self._export.put_made(partial(self._bench.acts.villages.workbook, wave.id), path)

    def _wave(self) -> WaveLine | None:
        place = self.form.waveBox.currentIndex()
        return self._waves[place] if 0 <= place < len(self._waves) else None

    def _line(self) -> VillageLine | None:
        return self.table.line(self.form.table.currentIndex().row())

    def _edit_wave(self, wave: WaveLine | None) -> None:
        dialog = WaveDialog(self._bench, wave, self)
        dialog.saved.connect(self._wave_kept)
        dialog.open()

    def _wave_kept(self, _changes: Changes) -> None:
        self._bench.doors.told(self.tr("The round is saved."))

    def _take_waves(self, waves: tuple[WaveLine, ...]) -> None:
        form, chosen = self.form, self._wave()
        known = {wave.id for wave in self._waves}
        self._waves = waves
        form.waveBox.blockSignals(True)
        form.waveBox.clear()
        for wave in waves:
            form.waveBox.addItem(wave.name, wave.id)
        new = [wave for wave in waves if known and wave.id not in known]
        wanted = new[0] if new else chosen
        if wanted is not None:
            form.waveBox.setCurrentIndex(max(0, form.waveBox.findData(wanted.id)))
        form.waveBox.blockSignals(False)
        form.stack.setCurrentWidget(form.figuresPage if waves else form.empty)
        self._read_table()

    def _read_table(self) -> None:
        wave = self._wave()
        if wave is not None:
            acts, kind = self._bench.acts.villages, self.form.kindBox.currentData()
            self._bench.read(self, partial(acts.table, wave.id, kind), self._take_table)

    def _take_table(self, table: WaveTable) -> None:
        form, chosen = self.form, self._line()
        self._shown = table
        self.table.show_lines(table.lines)
        form.hintLabel.setText(self._hint(table))
        form.detailLabel.clear()
        rows = [
            (line.village_name, line.counts.village, line.counts.survey, line.counts.registered)
            for line in table.lines
        ]
        figure = village_gap_figure(rows, self._legend())
        form.gapView.show_figure(figure, self.tr("Gap by village"))
        codes = [line.village_code for line in table.lines]
        if chosen is not None and chosen.village_code in codes:
            form.table.selectRow(codes.index(chosen.village_code))
        else:
            self._read_history(None)

    def _village_chosen(self) -> None:
        line = self._line()
        if line is not None:
            self.form.detailLabel.setText(self._detail(line))
            self._read_history(line)

    def _read_history(self, line: VillageLine | None) -> None:
        kind = self.form.kindBox.currentData()
        village = None if line is None else line.village_code
        name = self.tr("Whole kecamatan") if line is None else line.village_name
        read = partial(self._bench.acts.villages.history, village, kind)
        self._bench.read(self, read, partial(self._draw_history, name))

    def _draw_history(self, name: str, points: tuple[HistoryPoint, ...]) -> None:
        found = [
            each.counts.survey if each.counts.survey is not None else each.counts.registered
            for each in points
        ]
        told = [each.counts.village for each in points]
        known = [value for value in told if value is not None]
        figure = progress_figure(
            self.tr("{place}: found in each round").format(place=name),
            [each.wave.name for each in points],
            found,
            [self._found_words(each.counts) for each in points],
            beside=(word(FigureSource.VILLAGE), known) if len(known) == len(points) else None,
        )
        self.form.historyView.show_figure(
            figure, self.tr("The rounds of {place}").format(place=name)
        )

    def _found_words(self, counts: Counts) -> str:
        """Say what was found, and where it was the register that found it."""
        if counts.survey is not None:
            return number(counts.survey)
        return self.tr("{count} (register)").format(count=_said(counts.registered))

    def _hint(self, table: WaveTable) -> str:
        total = table.total
        said = self.tr(
            "Whole kecamatan: village figures {village}, survey {survey}, register {register}"
            " on {day}; gap {gap}."
        )
        return said.format(
            village=_said(total.village),
            survey=_said(total.survey),
            register=_said(total.registered),
            day=short_date(table.wave.counted_on),
            gap=gap_said(total.gap),
        )

    def _detail(self, line: VillageLine) -> str:
        given = [line.given_by, "" if line.given_on is None else short_date(line.given_on)]
        told = [
            ", ".join(filter(None, given)),
            "" if line.openness is None else word(line.openness),
            line.note,
        ]
        said = " · ".join(filter(None, told)) or self.tr("nothing given in this round yet")
        return f"{line.village_name}: {said}"

    def _legend(self) -> tuple[str, str, str]:
        return word(FigureSource.VILLAGE), word(FigureSource.SURVEY), self.tr("Register")

    def _columns(self) -> tuple[Column[VillageLine], ...]:
        def counted(title: str, value: str, width: int = _COUNT) -> Column[VillageLine]:
            return Column(
                title, lambda line: _said(getattr(line.counts, value)), width, is_number=True
            )

        return (
            Column(self.tr("Village"), lambda line: line.village_name, _VILLAGE),
            counted(self.tr("Village says"), "village", 96),
            counted(self.tr("Survey"), "survey", 64),
            counted(self.tr("Register"), "registered"),
            Column(self.tr("Gap"), lambda line: gap_said(line.counts.gap), 64, is_number=True),
            Column("RTM", lambda line: _said(line.poor_households), 52, is_number=True),
            Column("DTSEN", lambda line: _said(line.welfare_list), 64, is_number=True),
            Column(self.tr("Openness"), lambda line: word(line.openness) if line.openness else ""),
        )


def _said(value: int | None) -> str:
    return NOT_KNOWN if value is None else number(value)

# SPDX-License-Identifier: MIT
"""The report of a quarter, a half-year or a year, to look at, save or print."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.period_figures import Period
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_report_period import Ui_PeriodReportForm
from tksk_desktop.gui.widgets.paper_log import log_paper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.vocabulary import period_name

YEARS_BACK = 5


class PeriodDialog(QDialog):
    """Shows the report of the period that is chosen; it begins with the last whole quarter."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.form = Ui_PeriodReportForm()
        self.form.setupUi(self)
        for period in periods_until(Month.of(bench.around.today())):
            self.form.periodBox.addItem(period_name(period), period)
        self.form.closeButton.clicked.connect(self.reject)
        self.form.periodBox.currentIndexChanged.connect(self._read)
        log_paper(bench, self.form.preview, self, lambda: self.tr("Report of a period"))
        self._read()

    def _read(self) -> None:
        preview, period = self.form.preview, self.form.periodBox.currentData()
        make = self._bench.acts.reports.period_pdf
        name = f"laporan-tksk-{period}.pdf"
        preview.show_nothing(self.tr("The report is being made…"))

        def is_still_asked() -> bool:
            return bool(self.form.periodBox.currentData() == period)

        self._bench.work.run(
            lambda: make(period),
            lambda pdf: preview.show_pdf(pdf, name) if is_still_asked() else None,
            lambda error: preview.show_nothing(error_text(error)) if is_still_asked() else None,
            self,
        )


def periods_until(month: Month) -> list[Period]:
    """Return the periods that have begun by a month, the newest first, whole ones before others."""
    begun = [
        period
        for year in range(month.year, month.year - YEARS_BACK, -1)
        for kind, number in (
            *((ReportKind.QUARTERLY, number) for number in (4, 3, 2, 1)),
            *((ReportKind.HALF_YEARLY, number) for number in (2, 1)),
            (ReportKind.YEARLY, 1),
        )
        if (period := Period(kind, year, number)).months[0] <= month
    ]
    return sorted(begun, key=lambda period: period.months[-1] >= month)

# SPDX-License-Identifier: MIT
"""Keeps the preview of a report fresh: made a moment after the last change, one at a time.

A signed paper never changes, so it is fetched once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from tksk_desktop.domain.reports import ReportState
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.widgets.pdf_preview import PdfPreview
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ReportDesk

PAUSE = 700
"""Milliseconds after the last change."""


class LivingPaper(QObject):
    """Feeds one preview from the desk that is shown."""

    def __init__(self, bench: Workbench, preview: PdfPreview) -> None:
        super().__init__(preview)
        self._bench = bench
        self._preview = preview
        self._desk: ReportDesk | None = None
        self._shown: tuple[int, bool] | None = None
        """The report whose paper is shown, and whether it is the finished one."""
        self._is_making = False
        self._is_stale = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._make)

    def put_away(self) -> None:
        """Forget the paper: another report comes."""
        self._pause.stop()
        self._desk = None
        self._shown = None
        self._preview.show_nothing(self.tr("The paper is being made…"))

    def follow(self, desk: ReportDesk) -> None:
        """Show this desk's paper: the first at once, later ones after a pause."""
        self._desk = desk
        wanted = (desk.report_id, _is_finished(desk))
        if self._shown != wanted:
            self._make()
        elif not _is_finished(desk):
            self._pause.start()

    def _make(self) -> None:
        self._pause.stop()
        desk = self._desk
        if desk is None:
            return
        if self._is_making:
            self._is_stale = True
            return
        self._is_making = True
        self._is_stale = False
        wanted = (desk.report_id, _is_finished(desk))
        preview = self._bench.acts.reports.preview
        self._bench.work.run(
            lambda: preview(desk.report_id),
            lambda pdf: self._show(wanted, pdf),
            self._fail,
            self,
        )

    def _show(self, wanted: tuple[int, bool], pdf: bytes) -> None:
        self._is_making = False
        if self._desk is not None and wanted[0] == self._desk.report_id:
            self._shown = wanted
            self._preview.show_pdf(pdf, _file_name(self._desk))
        self._catch_up()

    def _fail(self, error: Exception) -> None:
        self._is_making = False
        self._preview.show_nothing(error_text(error))
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale:
            self._make()


def _is_finished(desk: ReportDesk) -> bool:
    """Tell whether the paper changes no more: it is signed, or being signed elsewhere."""
    return desk.state is ReportState.SIGNED or desk.sent_out_at is not None


def _file_name(desk: ReportDesk) -> str:
    """Return the name offered when the worker saves the paper; nothing personal in it."""
    version = f"-v{desk.version}" if desk.version > 1 else ""
    draft = "-draf" if desk.state is ReportState.DRAFT else ""
    return f"laporan-tksk-{desk.month}{version}{draft}.pdf"

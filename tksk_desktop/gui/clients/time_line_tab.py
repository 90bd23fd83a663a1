# SPDX-License-Identifier: MIT
"""Linimasa: everything dated about one client, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.clients.time_line_model import TimeLineDelegate, TimeLineModel
from tksk_desktop.gui.forms.ui_client_time_line_tab import Ui_ClientTimeLineTab
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientSheet


class TimeLineTab(SheetTab):
    """One line of events; a note opens, a case shows among the cases."""

    case_wanted = Signal(int)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientTimeLineTab()
        self.form.setupUi(self)
        names = {kind.code: kind.name for kind in bench.around.need_kinds}
        self._entries = TimeLineModel(names, self)
        events = self.form.timeLineList
        events.setModel(self._entries)
        events.setItemDelegate(TimeLineDelegate(events))
        events.setUniformItemSizes(False)
        events.setVerticalScrollMode(events.ScrollMode.ScrollPerPixel)
        events.activated.connect(lambda index: self._open(index.row()))

    @override
    def title(self) -> str:
        return self.tr("Time line")

    @override
    def fill(self, sheet: ClientSheet) -> None:
        self._entries.show_entries(sheet.time_line)

    def _open(self, row: int) -> None:
        entry = self._entries.entry(row)
        if entry is None:
            return
        if entry.session_id is not None:
            self.bench.doors.session(entry.session_id)
        elif entry.case_id is not None:
            self.case_wanted.emit(entry.case_id)

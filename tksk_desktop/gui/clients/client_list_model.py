# SPDX-License-Identifier: MIT
"""The rows of the client list; pages of the register come as they are scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.clients import age_between
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Column, Index, PagedModel
from tksk_desktop.usecases.readings import ClientLine

AGE_WIDTH, VILLAGE_WIDTH, KINDS_WIDTH = 60, 144, 92
VEIL = "•••"

FetchLines = Callable[[Sequence[int], Callable[[Sequence[ClientLine]], None]], None]


class ClientListModel(PagedModel[ClientLine]):
    """Name, age, village, and the kinds of need by their usual short words.

    The most confidential kinds are not named in lists (UU 27/2022).
    """

    def __init__(
        self,
        need_kinds: Sequence[NeedKind],
        today: Callable[[], date],
        fetch: FetchLines,
        parent: QWidget,
    ) -> None:
        self._kinds: Mapping[str, NeedKind] = {kind.code: kind for kind in need_kinds}
        columns = (
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Name"), lambda line: line.name
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Age"),
                lambda line: _age(line, today()),
                AGE_WIDTH,
                is_number=True,
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Village"),
                lambda line: line.village_name,
                VILLAGE_WIDTH,
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Kinds"),
                self._short_kinds,
                KINDS_WIDTH,
            ),
        )
        super().__init__(columns, fetch, parent)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == len(self.columns) - 1:
            line = self.line(index.row())
            return "" if line is None else "\n".join(map(self._kind_name, line.kind_codes))
        return super().data(index, role)

    def _short_kinds(self, line: ClientLine) -> str:
        """Return the short words; a kind that others must not read over a shoulder is veiled."""
        known = [self._kinds[code] for code in line.kind_codes if code in self._kinds]
        return ", ".join(VEIL if kind.is_most_confidential else kind.abbreviation for kind in known)

    def _kind_name(self, code: str) -> str:
        kind = self._kinds.get(code)
        if kind is None:
            return code
        veiled = QCoreApplication.translate("ClientListModel", "A confidential kind; see the sheet")
        return veiled if kind.is_most_confidential else kind.name


def _age(line: ClientLine, today: date) -> str:
    return "" if line.birth_date is None else str(age_between(line.birth_date, today))

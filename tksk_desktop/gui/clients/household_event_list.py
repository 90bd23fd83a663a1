# SPDX-License-Identifier: MIT
"""What happened to a household, one event a row; those that can be are offered to be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tksk_desktop.gui.clients.family_words import event_line
from tksk_desktop.gui.forms.ui_household_event_row import Ui_HouseholdEventRow
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.usecases.households.readings import HouseholdEventLine

_SPACING = 4


class HouseholdEventRow(QWidget):
    """Day, what, whom and the remark; a withdrawn event is quiet and says why."""

    take_back_wanted = Signal()

    def __init__(self, event: HouseholdEventLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_HouseholdEventRow()
        self.form.setupUi(self)
        said = event_line(event)
        self.form.saidLabel.setText(said)
        if event.withdrawn_on is not None:
            wear_look(self.form.saidLabel, "quiet")
        button = self.form.takeBackButton
        keeps_place = button.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        button.setSizePolicy(keeps_place)
        button.setVisible(event.is_remembered and event.withdrawn_on is None)
        button.setAccessibleName(self.tr("Take back: {event}").format(event=said))
        button.clicked.connect(self.take_back_wanted)


class HouseholdEventList(QWidget):
    """The events of one household, the newest first."""

    take_back_wanted = Signal(object)
    """The event's line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_SPACING)
        self._nothing = QLabel(self.tr("nothing yet"))
        self._rows.addWidget(self._nothing)

    def show_events(self, events: tuple[HouseholdEventLine, ...]) -> None:
        """Show these events instead of the ones before."""
        for row in self.rows():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for event in events:
            row = HouseholdEventRow(event)
            row.take_back_wanted.connect(lambda event=event: self.take_back_wanted.emit(event))
            self._rows.addWidget(row)
        self._nothing.setVisible(not events)

    def rows(self) -> list[HouseholdEventRow]:
        """Return the rows as they are shown."""
        items = map(self._rows.itemAt, range(self._rows.count()))
        found = (item.widget() for item in items if item is not None)
        return [widget for widget in found if isinstance(widget, HouseholdEventRow)]

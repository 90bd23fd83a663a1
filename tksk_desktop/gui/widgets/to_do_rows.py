# SPDX-License-Identifier: MIT
"""What is to be done as rows under the words overdue, today, next 7 days; each opens its record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.to_do import ToDoKind, Urgency
from tksk_desktop.gui.forms.ui_to_do_rows import Ui_ToDoRows
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.follow_up_dialogs import FollowUpMenu
from tksk_desktop.gui.widgets.shortening_link import ShorteningLink
from tksk_desktop.gui.workbench import AidView, Workbench
from tksk_desktop.usecases.to_do.readings import ToDoLine, grouped
from tksk_desktop.vocabulary import number, short_date, word

MORE = QSize(28, 24)
"""Room for what else can be done, kept free where there is nothing, so that days stand in line."""
SIGNS = {
    ToDoKind.CASE_REVIEW: "search",
    ToDoKind.PLAN_STEP: "clipboard-list",
    ToDoKind.FOLLOW_UP: "calendar-days",
    ToDoKind.HOLD_ENDS: "clock",
    ToDoKind.CONSENT_ENDS: "file-check",
    ToDoKind.RECEIPT_MISSING: "send",
    ToDoKind.COPY_WAITING: "send",
    ToDoKind.MAIL_ASKS: "mail",
    ToDoKind.REVISION_ASKED: "undo-2",
    ToDoKind.REPORT_DUE: "file-text",
    ToDoKind.SUBJECT_REQUEST: "user-round",
    ToDoKind.PLANNED: "calendar",
    ToDoKind.REFERRAL_ANSWER: "mail",
    ToDoKind.AID_UNVERIFIED: "hand-coins",
    ToDoKind.NETWORK_CONTACT: "phone",
}


class ToDoRows(QWidget):
    """A list of things to do; ``of_client`` leaves the client's name out, as the sheet says it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ToDoRows()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._of_client = False
        self._lines: tuple[ToDoLine, ...] = ()
        self._today = date.min
        self._shows_all = False

    def set_up(self, bench: Workbench, *, of_client: bool = False) -> None:
        """Say through which doors the records open."""
        self._bench, self._of_client = bench, of_client
        self.form.moreButton.clicked.connect(self._show_all)

    def show_lines(self, lines: Sequence[ToDoLine], today: date, *, most: int) -> None:
        """Show so many lines of each group, so that an old one never hides what is due today.

        What is due later than soon is shown in a client's own list, or on asking.
        """
        self._lines, self._today, self._shows_all = tuple(lines), today, False
        self._show(most)

    def _show_all(self) -> None:
        self._shows_all = True
        self._show(len(self._lines))

    def _show(self, most: int) -> None:
        self._empty()
        more = 0
        for group, members in grouped(self._lines, self._today):
            if group is Urgency.LATER and not (self._of_client or self._shows_all):
                more += len(members)
                continue
            self.form.rows.addWidget(self._heading(group))
            for line in members[:most]:
                self.form.rows.addWidget(self._row(line, self._today))
            more += len(members[most:])
        self.form.moreButton.setText(self.tr("and {count} more").format(count=number(more)))
        self.form.moreButton.setVisible(more > 0)
        self.form.emptyLabel.setVisible(not self._lines)

    def _heading(self, group: Urgency) -> QLabel:
        label = QLabel(word(group), self)
        label.setProperty("look", "attention" if group is Urgency.OVERDUE else "quiet")
        return label

    def _row(self, line: ToDoLine, today: date) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        link = ShorteningLink(f"{word(line.what)}: {self._about(line)}")
        link.setIcon(icon(SIGNS[line.what], QPalette.ColorRole.PlaceholderText))
        told = (link.text(), line.village_name, line.text)
        link.setToolTip(" · ".join(dict.fromkeys(part for part in told if part)))
        link.clicked.connect(partial(self._open, line))
        day = QLabel(self._when(line.due_on, today))
        day.setProperty("look", "quiet")
        layout.addWidget(link, 1)
        layout.addStretch(0)
        layout.addWidget(day)
        if line.what is ToDoKind.FOLLOW_UP and line.session_id is not None and not line.is_hidden:
            key = FollowUpKey(line.session_id, line.agreement_id)
            layout.addWidget(self._more(line, key))
        else:
            layout.addSpacing(MORE.width() + layout.spacing())
        return row

    def _more(self, line: ToDoLine, key: FollowUpKey) -> QToolButton:
        """Return the button of what else can be done with a follow-up."""
        assert self._bench is not None, "set_up() gives the acts"
        button = QToolButton()
        button.setProperty("look", "link")
        button.setFixedSize(MORE)
        button.setIcon(icon("ellipsis", QPalette.ColorRole.PlaceholderText))
        button.setToolTip(self.tr("Move or close this follow-up"))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(FollowUpMenu(self._bench, key, line.due_on, button))
        return button

    def _about(self, line: ToDoLine) -> str:
        if line.is_hidden:
            return self.tr("a confidential client")
        if self._of_client or not line.client_name:
            return line.text or self.tr("agreed with the client")
        return line.client_name

    def _when(self, due_on: date, today: date) -> str:
        """Say the day shortly: the heading says already whether it is late or today."""
        days = (today - due_on).days
        if days > 0:
            return self.tr("{days} days").format(days=number(days))
        return "" if days == 0 else short_date(due_on)

    def _open(self, line: ToDoLine) -> None:
        assert self._bench is not None, "set_up() gives the doors"
        doors = self._bench.doors
        if line.what is ToDoKind.PLANNED:
            doors.agenda(line.due_on)
        elif line.month is not None:
            doors.report(line.month)
        elif line.what is ToDoKind.AID_UNVERIFIED and not self._of_client:
            doors.aid_view(AidView.UNVERIFIED)
        elif line.potential_id is not None:
            doors.potential(line.potential_id)
        elif line.client_id is None:
            if line.session_id is not None:
                doors.session(line.session_id)
        elif line.case_id is not None:
            doors.case(line.client_id, line.case_id)
        elif self._of_client and line.session_id is not None:
            doors.session(line.session_id)
        else:
            doors.client(line.client_id)

    def _empty(self) -> None:
        while (item := self.form.rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

# SPDX-License-Identifier: MIT
"""Referrals as a board: a column for each state, moved on by mouse, by Ctrl+→ or by 1 to 5.

What is withdrawn stands in the list only, and what ended long ago too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.referrals import EXPLAINED, NEXT, ReferralState
from tksk_desktop.gui.forms.ui_referral_board import Ui_ReferralBoard
from tksk_desktop.gui.keys import Place, keys_of
from tksk_desktop.gui.widgets.board_column import BoardColumn, Card
from tksk_desktop.usecases.referrals.readings import ReferralLine
from tksk_desktop.vocabulary import number, short_date, word

STATES = (
    ReferralState.PREPARED,
    ReferralState.SENT,
    ReferralState.ACCEPTED,
    ReferralState.DONE,
    ReferralState.DECLINED,
)
ENDED_SHOWN = timedelta(days=90)
"""What ended longer ago stands in the list only."""


class ReferralBoard(QWidget):
    """Five columns; ``step_wanted`` says which referral shall go on to which state."""

    picked = Signal()
    opened = Signal()
    step_wanted = Signal(object, object)
    """A referral's line and a state that follows its own."""
    refused = Signal(str)
    """Why a card cannot go where it was put."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReferralBoard()
        self.form.setupUi(self)
        form = self.form
        self._lines: dict[int, ReferralLine] = {}
        self.columns: dict[ReferralState, BoardColumn] = dict(
            zip(
                STATES,
                (
                    form.preparedColumn,
                    form.sentColumn,
                    form.acceptedColumn,
                    form.doneColumn,
                    form.declinedColumn,
                ),
                strict=True,
            )
        )
        self._heads = dict(
            zip(
                STATES,
                (
                    form.preparedLabel,
                    form.sentLabel,
                    form.acceptedLabel,
                    form.doneLabel,
                    form.declinedLabel,
                ),
                strict=True,
            )
        )
        columns = keys_of(Place.BOARD, "column")
        for key, (state, column) in zip(columns, self.columns.items(), strict=True):
            column.setAccessibleName(word(state))
            column.dropped.connect(partial(self._move_to, state))
            column.itemSelectionChanged.connect(partial(self._keep_one_chosen, column))
            column.entered.connect(self.picked)
            column.activated.connect(lambda _index: self.opened.emit())
            self._bind(key, partial(self._move_chosen, state))
        for key in keys_of(Place.BOARD, "next"):
            self._bind(key, self._move_on)
        self._bind("Right", partial(self._go_beside, 1))
        self._bind("Left", partial(self._go_beside, -1))

    def show_lines(self, lines: Sequence[ReferralLine], today: date) -> None:
        """Show referrals as cards, those that should have been answered first."""
        self._lines = {line.id: line for line in lines}
        for state, column in self.columns.items():
            own = [line for line in lines if line.state is state]
            shown = [line for line in own if _is_shown(line, today)]
            shown.sort(key=lambda line: (not line.is_late(today), line.answer_by or date.max))
            column.show_cards([self._card(line, today) for line in shown])
            self._heads[state].setText(f"{word(state)} · {number(len(shown))}")

    def chosen(self) -> ReferralLine | None:
        """Return the referral of the chosen card."""
        for column in self.columns.values():
            card = column.chosen()
            if card is not None:
                return self._lines.get(card.id)
        return None

    def choose(self, referral_id: int) -> None:
        """Choose a referral's card where it is shown."""
        for column in self.columns.values():
            if column.choose(referral_id):
                return

    def choose_first(self) -> None:
        """Choose the first card of all, where none is chosen."""
        if self.chosen() is None:
            for column in self.columns.values():
                if column.count():
                    column.setCurrentRow(0)
                    return

    def _bind(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _card(self, line: ReferralLine, today: date) -> Card:
        about = " · ".join(filter(None, (line.service, line.potential_name)))
        late = line.is_late(today)
        warns = late or line.lacks_ground
        return Card(
            line.id, line.client_name, about, self._due(line, today), warns, is_fixed=line.is_hidden
        )

    def _due(self, line: ReferralLine, today: date) -> str:
        if line.lacks_ground:
            return self.tr("⚠ No consent to share yet")
        if line.state in EXPLAINED:
            return short_date(line.changed_on)
        if line.answer_by is None:
            return self.tr("Since {date}").format(date=short_date(line.changed_on))
        if line.is_late(today):
            days = (today - line.answer_by).days
            return self.tr("⚠ {days} days late").format(days=number(days))
        return self.tr("Answer by {date}").format(date=short_date(line.answer_by))

    def _keep_one_chosen(self, column: BoardColumn) -> None:
        """One card of the whole board is chosen, not one of each column."""
        if not column.selectedItems():
            return
        for other in self.columns.values():
            if other is not column:
                other.clearSelection()
        self.picked.emit()

    def _go_beside(self, step: int) -> None:
        """Put the keys on the next column that has cards."""
        columns = list(self.columns.values())
        here = next((n for n, each in enumerate(columns) if each.hasFocus()), 0)
        order = columns[here + 1 :] if step > 0 else columns[:here][::-1]
        beside = next((each for each in order if each.count()), None)
        if beside is not None:
            beside.setCurrentRow(max(0, beside.currentRow()))
            beside.setFocus()

    def _move_on(self) -> None:
        line = self.chosen()
        if line is not None:
            nearest = [state for state in STATES if state in NEXT[line.state]]
            if nearest:
                self._ask(line, nearest[0])

    def _move_chosen(self, state: ReferralState) -> None:
        line = self.chosen()
        if line is not None:
            self._ask(line, state)

    def _move_to(self, state: ReferralState, referral_id: int) -> None:
        line = self._lines.get(referral_id)
        if line is not None:
            self._ask(line, state)

    def _ask(self, line: ReferralLine, state: ReferralState) -> None:
        if line.is_hidden or state is line.state:
            return
        if state in NEXT[line.state]:
            self.step_wanted.emit(line, state)
            return
        allowed = [word(each) for each in NEXT[line.state]]
        said = (
            self.tr("After {state} only {allowed} can follow.").format(
                state=word(line.state), allowed=", ".join(allowed)
            )
            if allowed
            else self.tr("{state} is the end of a referral.").format(state=word(line.state))
        )
        self.refused.emit(said)


def _is_shown(line: ReferralLine, today: date) -> bool:
    return line.state not in EXPLAINED or today - line.changed_on <= ENDED_SHOWN

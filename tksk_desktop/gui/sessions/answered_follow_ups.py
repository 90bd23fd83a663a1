# SPDX-License-Identifier: MIT
"""Which follow-ups a note answers: those open with its people, each with a mark to set or take.

In a new note all are marked at first; the worker takes the mark away where it does not hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.gui.forms.ui_answered_follow_ups import Ui_AnsweredFollowUps
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.follow_ups.readings import OfferedFollowUp
from tksk_desktop.vocabulary import long_date

LONGEST = 220
"""Letters shown of what was agreed."""


class AnsweredFollowUps(QFrame):
    """Is not there while nothing is open."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._whom: tuple[tuple[int, ...], int | None] = ((), None)
        self._held_on: date | None = None
        self._own_id: int | None = None
        self._kept: tuple[OfferedFollowUp, ...] = ()
        self._offers: tuple[OfferedFollowUp, ...] = ()
        self._answers: set[FollowUpKey] = set()
        self._declined: set[FollowUpKey] = set()
        self._edition = 0
        self._is_waiting = self._is_marked = False
        self.form = Ui_AnsweredFollowUps()
        self.form.setupUi(self)
        self.hide()

    def begin(
        self,
        own_id: int | None,
        kept: Sequence[OfferedFollowUp],
        answers: Sequence[FollowUpKey] | None,
        declined: Sequence[FollowUpKey],
    ) -> None:
        """Turn to a note: what a saved one answers already, and what was marked in its draft."""
        self._edition += 1
        self._own_id, self._kept = own_id, tuple(kept)
        self._answers, self._declined = set(answers or ()), set(declined)
        self._is_waiting = self._is_marked = False
        self._whom, self._held_on, self._offers = ((), None), None, ()
        self._show()

    def follow(self, client_ids: Sequence[int], group_id: int | None, on: date | None) -> None:
        """Offer what is open with these people or this group, agreed until that day."""
        if on != self._held_on:
            self._held_on = on
            self._show()
        whom = (tuple(client_ids), group_id)
        if whom == self._whom:
            return
        self._whom = whom
        self._edition += 1
        edition = self._edition

        def show(offers: tuple[OfferedFollowUp, ...]) -> None:
            if edition == self._edition:
                self._is_waiting = False
                self._offers = offers
                self._mark_new()
                self._show()

        if client_ids or group_id is not None:
            self._is_waiting = True
            self._bench.read(self, partial(self._bench.acts.follow_ups.offered, *whom), show)
        else:
            show(())

    def set_read_only(self, read_only: bool) -> None:
        """Only show what is answered."""
        self.setEnabled(not read_only)
        self.form.hintLabel.setVisible(not read_only)

    def answers(self) -> tuple[FollowUpKey, ...] | None:
        """Return the follow-ups that are marked; None while nothing is offered."""
        shown = self._shown()
        if self._is_waiting or not shown:
            return None
        return tuple(o.key for o in shown if o.key in self._answers)

    def declined(self) -> tuple[FollowUpKey, ...]:
        """Return those from which the worker took the mark."""
        return tuple(sorted(self._declined, key=str))

    def _mark_new(self) -> None:
        """Mark what a new note is offered for the first time; a saved one was asked before."""
        if self._own_id is None:
            self._answers |= {o.key for o in self._offers} - self._declined

    def _shown(self) -> tuple[OfferedFollowUp, ...]:
        known = {offer.key: offer for offer in (*self._kept, *self._offers)}
        return tuple(
            offer
            for offer in known.values()
            if offer.session_id != self._own_id
            and (self._held_on is None or offer.agreed_on <= self._held_on)
        )

    def _show(self) -> None:
        rows = self.form.rows
        while (item := rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        shown = self._shown()
        for offer in shown:
            for part in self._row(offer):
                rows.addWidget(part)
                part.show()
        self.setVisible(bool(shown))

    def _row(self, offer: OfferedFollowUp) -> tuple[QWidget, QWidget]:
        said = self.tr("Due {due}, agreed {agreed}")
        box = QCheckBox(
            said.format(due=long_date(offer.due_on), agreed=long_date(offer.agreed_on)), self
        )
        box.setChecked(offer.key in self._answers)
        box.toggled.connect(partial(self._mark, offer.key))
        about = ": ".join(part for part in (offer.who, offer.agreement) if part)
        agreed = shorten(about, LONGEST, placeholder=" …")
        label = QLabel(agreed or self.tr("What was agreed is not written down."), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("look", "quiet")
        box.setAccessibleDescription(agreed)
        return box, label

    @property
    def is_marked(self) -> bool:
        """Whether the worker set or took a mark since the note was opened."""
        return self._is_marked

    def _mark(self, key: FollowUpKey, answered: bool) -> None:
        for marked, is_in in ((self._answers, answered), (self._declined, not answered)):
            (marked.add if is_in else marked.discard)(key)
        self._is_marked = True
        self.changed.emit()

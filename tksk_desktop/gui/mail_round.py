# SPDX-License-Identifier: MIT
"""Goes through the queue of e-mail beside the window: after unlocking, on changes, each minute."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.copies.readings import MailRound
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress

LOOK_MS = 60_000


class MailRounds(QObject):
    """One round at a time; what comes of it is told by the cards and one quiet sentence."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._window = bench, window
        self._running: LongWork | None = None
        self._is_asking = False
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        bench.notice.changed.connect(self._hear)

    def look(self) -> None:
        """See whether a message is due, and go if so."""
        if self._is_asking or self._running is not None:
            return
        self._is_asking = True
        self._bench.work.run(
            self._bench.acts.delivery.is_due, self._answered, self._not_answered, self._window
        )

    def _hear(self, changes: Changes) -> None:
        if Kind.MAILS in changes.kinds:
            self.look()

    def _answered(self, is_due: bool) -> None:
        self._is_asking = False
        if is_due and self._running is None:
            self._go()

    def _not_answered(self, _error: Exception) -> None:
        """A locked store answers nothing; the next look asks anew."""
        self._is_asking = False

    def _go(self) -> None:
        send = self._bench.acts.delivery.send_waiting

        def go(_tell: Progress, on_database: OnDatabase) -> MailRound:
            return send(self._is_stopped, on_database)

        self._running = self._bench.work.run_beside(
            go, self._ended, self._failed, lambda _done, _total: None, self._window
        )

    def _is_stopped(self) -> bool:
        """Tell whether the program is being closed; asked from beside."""
        running = self._running
        return running is not None and running.is_cancelled

    def _ended(self, came: MailRound) -> None:
        self._running = None
        if came == MailRound():
            return
        # Without MAILS: this is the answer to it.
        self._bench.notice.tell(Changes.of(Kind.COPIES, Kind.REPORTS))
        if came.asking:
            said = self.tr("{count} e-mails did not go and wait for you. See the report's copies.")
            self._bench.doors.told(said.format(count=came.asking))
        elif came.sent:
            self._bench.doors.told(self.tr("{count} e-mails sent.").format(count=came.sent))

    def _failed(self, _error: Exception) -> None:
        """The log has it; a message in the middle is told as unclear by the next round."""
        self._running = None

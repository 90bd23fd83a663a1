# SPDX-License-Identifier: MIT
"""The one database thread: acts and reads run there, their answers come back to the window.

Long work that is mostly reckoning runs beside it, and gives it short reads only.

Nothing else in ``gui`` starts a thread.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from tksk_desktop.domain.errors import Cancelled, TkskError

if TYPE_CHECKING:
    from tksk_desktop.usecases.doubles.needs import OnDatabase
    from tksk_desktop.usecases.needs import Progress

T = TypeVar("T")
_log = logging.getLogger(__name__)
TURN = 0.001
"""Seconds after which the database thread lets the window go on. Python's own 5 ms add up: the
window asks for its turn many times while it shows one page."""


class LongWork:
    """A long act on its way; ``cancel`` stops it at its next step."""

    def __init__(self) -> None:
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the act to stop; its ``failed`` then gets ``Cancelled``."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Tell whether it was asked to stop."""
        return self._stop.is_set()

    def refuse_when_cancelled(self) -> None:
        """Raise Cancelled once the worker has asked to stop."""
        if self._stop.is_set():
            raise Cancelled


class BackgroundWork(QObject):
    """Runs callables one after the other on the database thread."""

    busy = Signal(bool)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="beside")
        self._long: list[LongWork] = []
        self._waiting = 0
        self._is_closed = False
        self._answered.connect(self._deliver)

    def run(
        self,
        act: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        owner: QObject | None = None,
    ) -> None:
        """Run ``act`` there and ``done`` or ``failed`` here, unless the owner is gone by then.

        What a late timer of a page asks for after the end is not run any more.
        """
        if self._is_closed:
            return
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._threads.submit(self._work, act, done, failed, owner)

    def run_long(
        self,
        act: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None],
        owner: QObject | None = None,
    ) -> LongWork:
        """Run an act that tells its progress and can be cancelled."""
        long_work = LongWork()

        def tell(done: int, total: int) -> None:
            long_work.refuse_when_cancelled()
            self._answered.emit((progressed, (done, total), owner, False))

        self.run(lambda: act(tell), done, failed, owner)
        return long_work

    def run_beside(
        self,
        act: Callable[[Progress, OnDatabase], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None],
        owner: QObject | None = None,
    ) -> LongWork:
        """Run an act beside the database thread, which stays free for everything else.

        The act tells its progress, can be cancelled, and is given the way to the database.
        """
        long_work = LongWork()
        self._long = [each for each in self._long if not each.is_cancelled]
        self._long.append(long_work)

        def tell(done: int, total: int) -> None:
            long_work.refuse_when_cancelled()
            self._answered.emit((progressed, (done, total), owner, False))

        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._beside.submit(self._work, lambda: act(tell, self._on_database), done, failed, owner)
        return long_work

    @property
    def is_busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._waiting > 0

    def close(self) -> None:
        """Finish what was asked and end the thread; answers still on their way are dropped."""
        self._is_closed = True
        for long_work in self._long:
            long_work.cancel()
        self._beside.shutdown(wait=True)
        self._threads.shutdown(wait=True)

    def _on_database(self, act: Callable[[], T]) -> T:
        """Wait in the thread beside for a short act on the database thread."""
        return self._threads.submit(act).result()

    def _work(
        self,
        act: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        owner: QObject | None,
    ) -> None:
        try:
            answer = act()
        except TkskError as refusal:
            self._answered.emit((failed, (refusal,), owner, True))
        except Exception as defect:  # noqa: BLE001 - the window must live on and say so
            _log.exception("an act failed")
            self._answered.emit((failed, (defect,), owner, True))
        else:
            self._answered.emit((done, (answer,), owner, True))

    def _deliver(
        self, message: tuple[Callable[..., None], tuple[Any, ...], QObject | None, bool]
    ) -> None:
        receive, values, owner, is_last = message
        if is_last:
            self._waiting -= 1
            if self._waiting == 0:
                self.busy.emit(False)
        if not self._is_closed and (owner is None or isValid(owner)):
            receive(*values)

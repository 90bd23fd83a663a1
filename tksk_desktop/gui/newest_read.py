# SPDX-License-Identifier: MIT
"""Reading while one types: at once when nothing is being read, else only what was asked last."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.workbench import Workbench

T = TypeVar("T")


class NewestRead:
    """Keeps at most one read on its way; answers that were overtaken are not shown."""

    def __init__(self, bench: Workbench, owner: QWidget) -> None:
        self._bench = bench
        self._owner = owner
        self._is_reading = False
        self._waiting: Callable[[], None] | None = None

    def ask(self, read: Callable[[], T], show: Callable[[T], None]) -> None:
        """Read as soon as the present read has come back, unless something newer is asked."""
        self._waiting = partial(self._start, read, show)
        if not self._is_reading:
            self._go_on()

    def _start(self, read: Callable[[], Any], show: Callable[[Any], None]) -> None:
        self._is_reading = True
        self._bench.work.run(read, partial(self._answered, show), self._failed, self._owner)

    def _answered(self, show: Callable[[Any], None], answer: Any) -> None:
        self._is_reading = False
        if self._waiting is None:
            show(answer)
        else:
            self._go_on()

    def _failed(self, error: Exception) -> None:
        self._is_reading = False
        self._bench.messages.failed(self._owner, error)
        self._go_on()

    def _go_on(self) -> None:
        start, self._waiting = self._waiting, None
        if start is not None:
            start()

# SPDX-License-Identifier: MIT
"""Whether clients of level 3 are open in this sitting: from a reason given until locked or unused.

One small object, made by the assembly and given to whoever reads; nothing of it is kept on disk
but the entries of the log.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from tksk_desktop.usecases.needs import Clock

MINUTES_WITHOUT_USE = 10
"""After so long without a look at anything they close by themselves."""


class ConfidentialSitting:
    """Open or closed, why, and which sheet was logged last."""

    def __init__(self, clock: Clock, minutes: int = MINUTES_WITHOUT_USE) -> None:
        self._clock = clock
        self._span = timedelta(minutes=minutes)
        self._until: datetime | None = None
        self._reason = ""
        self._logged: tuple[str, int] | None = None

    @property
    def reason(self) -> str:
        """Why they were opened; empty while closed."""
        return self._reason if self.is_open() else ""

    def open(self, reason: str) -> None:
        """Open them from now on."""
        self._reason, self._logged = reason, None
        self._until = self._clock.now() + self._span

    def close(self) -> None:
        """Close them."""
        self._reason, self._until, self._logged = "", None, None

    def is_open(self) -> bool:
        """Tell whether they are open, without keeping them so."""
        if self._until is not None and self._clock.now() >= self._until:
            self.close()
        return self._until is not None

    def use(self) -> bool:
        """Tell whether they are open, and count it as use: they stay open a while longer."""
        if not self.is_open():
            return False
        self._until = self._clock.now() + self._span
        return True

    def is_newly_shown(self, entity: str, record_id: int) -> bool:
        """Tell whether another record is shown than the last one; it is then the last one."""
        shown = (entity, record_id)
        if shown == self._logged:
            return False
        self._logged = shown
        return True

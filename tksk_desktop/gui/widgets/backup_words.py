# SPDX-License-Identifier: MIT
"""How old the backup is and what is in none yet, in the same words wherever it is said."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from tksk_desktop.domain.backups import MOST_UNSAVED
from tksk_desktop.usecases.safekeeping.readings import BackupStanding
from tksk_desktop.vocabulary import number


class BackupWords(QObject):
    """Sentences about a standing; ``now`` is given, since a page stays open over midnight."""

    def age(self, standing: BackupStanding, now: datetime) -> str:
        """Return how old the newest backup is."""
        days = standing.days(now)
        if days is None:
            return self.tr("No backup yet")
        if days <= 0:
            return self.tr("Backed up today")
        return self.tr("Last backup {days} days ago").format(days=number(days))

    def unsaved(self, standing: BackupStanding) -> str:
        """Return how much only this computer has."""
        if standing.unsaved >= MOST_UNSAVED:
            return self.tr("more than {count} changes are in no backup").format(
                count=number(MOST_UNSAVED - 1)
            )
        return self.tr("{count} changes are in no backup").format(count=number(standing.unsaved))

    def both(self, standing: BackupStanding, now: datetime) -> str:
        """Return both in one line."""
        return f"{self.age(standing, now)} · {self.unsaved(standing)}"

# SPDX-License-Identifier: MIT
"""Say how many generations of backups stay, and whether one is made at closing."""

from __future__ import annotations

from tksk_desktop.domain.backups import MOST_KEPT
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork
from tksk_desktop.usecases.safekeeping.readings import BackupRules


def set_backup_rules(new: BackupRules, *, open_work: OpenWork) -> Changes:
    """Keep the rule; it holds from the next backup on.

    Raise EntryRefused where not even the newest would stay, or more than a stick can hold.
    """
    numbers = {"last": new.keep.last, "weekly": new.keep.weekly, "monthly": new.keep.monthly}
    least = {"last": 1, "weekly": 0, "monthly": 0}
    problems = [
        FieldProblem(name, Problem.OUT_OF_RANGE)
        for name, number in numbers.items()
        if not least[name] <= number <= MOST_KEPT
    ]
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        work.backups.set_rules(new)
        work.commit()
    return Changes.of(Kind.BACKUPS)

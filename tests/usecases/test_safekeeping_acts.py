# SPDX-License-Identifier: MIT
"""Backups by the rule, the automatic one at closing, and setting the rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.usecases.fakes import NOW, FakeWorld
from tests.usecases.test_copy_and_backup_acts import STICK, SUMMARY, FakeArchives, run_backup
from tksk_desktop.domain.backups import AT_CLOSING_RULE, BackupKind, KeepRule
from tksk_desktop.domain.errors import DiskFull, EntryRefused, Problem
from tksk_desktop.domain.self_checks import Check, CheckResult, CheckState
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.safekeeping.back_up import (
    AT_CLOSING_AGAIN,
    BackupMade,
    back_up_at_closing,
)
from tksk_desktop.usecases.safekeeping.check_caseload import check_caseload, mend_search
from tksk_desktop.usecases.safekeeping.readings import BackupPlace, BackupRules
from tksk_desktop.usecases.safekeeping.set_backup_rules import set_backup_rules

OWN = Path("/data/simpanan-otomatis")


def closing(
    world: FakeWorld, archives: FakeArchives, both: dict[str, Any], *, is_closing: bool = True
) -> BackupMade | None:
    parts: dict[str, Any] = {"store": None, "archives": archives, "progress": print}
    return back_up_at_closing(OWN, is_closing=is_closing, summary=SUMMARY, **parts, **both)


def test_older_generations_make_room_by_the_rule_set(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    rule = BackupRules(KeepRule(2, 1, 0), at_closing=False)
    changes = set_backup_rules(rule, open_work=both["open_work"])
    assert changes.kinds == {Kind.BACKUPS}
    archives = FakeArchives(world)
    made = run_backup(world, archives, both)
    assert archives.thinned == [(STICK, rule.keep, "a.tkskbak")]
    assert made.removed == 2


def test_the_place_is_remembered_with_the_sticks_number(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    run_backup(world, FakeArchives(world), both)
    assert world.state.backup_places == [BackupPlace(str(STICK), "0f" * 16, NOW)]


def test_what_is_saved_while_it_is_written_counts_as_unsaved(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    world.state.log_number = 40

    class Slow(FakeArchives):
        def write(self, *values: Any) -> Any:
            world.state.log_number = 43
            return super().write(*values)

    run_backup(world, Slow(world), both)
    (line,) = world.state.backups
    assert (line.log_number, line.kind) == (40, BackupKind.CARRIED)
    with both["open_work"]() as work:
        assert work.backups.standing().unsaved == 3


def test_closing_makes_one_when_something_changed(world: FakeWorld, both: dict[str, Any]) -> None:
    archives = FakeArchives(world)
    assert closing(world, archives, both) is None, "nothing changed yet"
    world.state.log_number = 5
    made = closing(world, archives, both)
    assert made is not None
    (line,) = world.state.backups
    assert (line.kind, line.place) == (BackupKind.AT_CLOSING, str(OWN))
    assert archives.thinned == [(OWN, AT_CLOSING_RULE, "a.tkskbak")]
    assert world.state.backup_places == [], "it is no stick to look for"
    assert closing(world, archives, both) is None, "nothing changed since"


def test_a_carried_backup_makes_the_one_at_closing_needless(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    world.state.log_number = 5
    run_backup(world, FakeArchives(world), both)
    assert closing(world, FakeArchives(world), both) is None


def test_locking_makes_one_a_day(world: FakeWorld, both: dict[str, Any]) -> None:
    world.state.log_number = 5
    assert closing(world, FakeArchives(world), both, is_closing=False) is not None
    world.state.log_number = 9
    assert closing(world, FakeArchives(world), both, is_closing=False) is None
    (line,) = world.state.backups
    for age in (AT_CLOSING_AGAIN, timedelta(days=-3)):
        world.state.backups = [replace(line, made_at=NOW - age)]
        assert closing(world, FakeArchives(world), both, is_closing=False) is not None
        world.state.log_number += 1


def test_who_does_not_want_it_gets_none(world: FakeWorld, both: dict[str, Any]) -> None:
    set_backup_rules(BackupRules(at_closing=False), open_work=both["open_work"])
    world.state.log_number = 5
    assert closing(world, FakeArchives(world), both) is None


def test_a_full_disk_at_closing_is_told_and_noted_nowhere(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    world.state.log_number = 5
    with pytest.raises(DiskFull):
        closing(world, FakeArchives(world, DiskFull()), both)
    assert world.state.backups == []


@pytest.mark.parametrize(
    ("keep", "field"),
    [
        (KeepRule(0, 4, 12), "last"),
        (KeepRule(101, 4, 12), "last"),
        (KeepRule(7, -1, 12), "weekly"),
        (KeepRule(7, 4, 101), "monthly"),
    ],
)
def test_a_rule_that_keeps_nothing_or_too_much_is_refused(
    world: FakeWorld, both: dict[str, Any], keep: KeepRule, field: str
) -> None:
    with pytest.raises(EntryRefused) as refused:
        set_backup_rules(BackupRules(keep), open_work=both["open_work"])
    assert [(each.field, each.problem) for each in refused.value.problems] == [
        (field, Problem.OUT_OF_RANGE)
    ]
    assert world.state.backup_rules == BackupRules()


class FakeInspection:
    """Finds what a test says."""

    def __init__(self) -> None:
        self.faults: dict[Check, int] = {}
        self.last: datetime | None = NOW
        self.rebuilt = 0

    def look(self, check: Check) -> CheckResult:
        return CheckResult(check, self.faults.get(check, 0))

    def last_change_at(self) -> datetime | None:
        return self.last

    def size(self) -> int:
        return 1_000_000

    def rebuild_search(self) -> None:
        self.rebuilt += 1


def test_the_self_check_looks_at_everything_in_order(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    inspection = FakeInspection()
    inspection.faults[Check.SEARCH] = 2
    inspection.last = NOW + timedelta(days=1)
    world.state.log_number = 3
    heard: list[tuple[int, int]] = []
    results = check_caseload(
        lambda done, total: heard.append((done, total)),
        inspection=inspection,
        free_bytes=lambda: 150_000_000,
        **both,
    )
    assert [result.check for result in results] == list(Check)
    states = {result.check: result.state for result in results}
    assert states.pop(Check.SEARCH) is CheckState.FAULT
    assert states.pop(Check.CLOCK) is CheckState.FAULT
    assert states.pop(Check.BACKUP) is CheckState.ATTENTION
    assert states.pop(Check.ROOM) is CheckState.ATTENTION
    assert set(states.values()) == {CheckState.GOOD}
    assert heard[-1] == (len(Check), len(Check))
    assert (world.commits, inspection.rebuilt) == (0, 0), "looking changes nothing"


def test_mending_the_search_is_logged(world: FakeWorld, both: dict[str, Any]) -> None:
    inspection = FakeInspection()
    changes = mend_search(inspection=inspection, open_work=both["open_work"])
    assert inspection.rebuilt == 1
    assert changes.kinds == {Kind.CLIENTS, Kind.SESSIONS}
    assert world.commits == 1

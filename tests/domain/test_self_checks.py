# SPDX-License-Identifier: MIT
"""When room is tight, when the clock went back, and what every finding says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tksk_desktop.check_words import check_sentence, check_step
from tksk_desktop.domain.audit import ChainFault, ChainVerdict
from tksk_desktop.domain.backups import MOST_UNSAVED
from tksk_desktop.domain.self_checks import (
    LEAST_ROOM,
    Check,
    CheckResult,
    CheckState,
    judge_clock,
    judge_room,
)

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("free", "database", "state"),
    [
        (LEAST_ROOM, 1_000_000, CheckState.GOOD),
        (LEAST_ROOM - 1, 1_000_000, CheckState.ATTENTION),
        (300_000_000, 100_000_000, CheckState.GOOD),
        (299_999_999, 100_000_000, CheckState.ATTENTION),
        (99_999_999, 100_000_000, CheckState.FAULT),
    ],
)
def test_room_is_judged_by_the_size_of_the_caseload(
    free: int, database: int, state: CheckState
) -> None:
    assert judge_room(free, database).state is state


@pytest.mark.parametrize(
    ("last", "state"),
    [
        (None, CheckState.GOOD),
        (NOW - timedelta(days=40), CheckState.GOOD),
        (NOW + timedelta(minutes=9), CheckState.GOOD),
        (NOW + timedelta(minutes=11), CheckState.FAULT),
    ],
)
def test_a_clock_behind_the_last_entry_went_back(last: datetime | None, state: CheckState) -> None:
    assert judge_clock(NOW, last).state is state


@pytest.mark.parametrize("check", Check)
@pytest.mark.parametrize("faults", [0, 3])
def test_every_finding_has_a_sentence_and_a_fault_a_next_step(check: Check, faults: int) -> None:
    result = CheckResult(check, faults, 5, days=4)
    assert check_sentence(result).endswith(".")
    assert "{" not in check_sentence(result)
    assert bool(check_step(result)) is bool(faults)


def test_the_sentences_tell_the_figures() -> None:
    broken = ChainVerdict(9, 7, ChainFault.MISSING)
    assert check_sentence(CheckResult(Check.LOG, 1, chain=broken)).startswith("Catatan nomor 7")
    unsaved = CheckResult(Check.BACKUP, 0, 41, needs_attention=True)
    assert "41 perubahan hanya ada di sini" in check_sentence(unsaved)
    assert "lebih dari 999" in check_sentence(CheckResult(Check.BACKUP, 0, MOST_UNSAVED, days=3))
    assert "hari ini" in check_sentence(CheckResult(Check.BACKUP, 0, 0, days=0))
    assert "3 halaman" in check_sentence(CheckResult(Check.CIPHER, 3))

# SPDX-License-Identifier: MIT
"""What the log of changes costs: a session note saved with it and without, in turns of one run."""

from __future__ import annotations

import statistics
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.storage.small_office import CHEAP, PASSWORD, fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.storage.audit_trail import DatabaseAuditTrail
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

pytestmark = pytest.mark.benchmark

DAY = date(2026, 11, 3)
ROUNDS = 60
MOST_OVER_BARE = 2.5
"""Twice was measured where the disk is quick, 1.3 where it is slow."""


def test_a_note_is_saved_with_its_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = DatabaseStore(tmp_path, kind_levels={"PPKS-16": 3}, cost=CHEAP)
    store.create(PASSWORD)
    ids = fill(store)
    both: dict[str, Any] = {
        "open_work": store.open_work,
        "clock": FakeClock(DAY, datetime(2026, 11, 3, 4, tzinfo=UTC)),
    }
    note = NewSession(
        SessionKind.INDIVIDUAL,
        DAY,
        place_kind=PlaceKind.HOME_VISIT,
        attendances=((ids["Ani"], AttendanceState.PRESENT),),
        aim="Menggali masalah",
        process="Klien bercerita tentang keadaan rumah tangga. " * 20,
        result="Mau mencoba",
    )

    def save() -> float:
        started = time.perf_counter()
        record_session(note, **both)
        return (time.perf_counter() - started) * 1000

    logged, bare = [], []
    for _round in range(ROUNDS):
        logged.append(save())
        with monkeypatch.context() as without:
            without.setattr(DatabaseAuditTrail, "row_changed", lambda *_changed: None)
            without.setattr(DatabaseAuditTrail, "write", lambda _trail: None)
            bare.append(save())
    store.lock()
    with_log, floor = statistics.median(logged), statistics.median(bare)
    print(f"\nnote with log {with_log:.1f} ms, without {floor:.1f} ms, {with_log / floor:.2f}")
    assert with_log / floor <= MOST_OVER_BARE

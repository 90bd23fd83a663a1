# SPDX-License-Identifier: MIT
"""Walk-ins who are clients in the real file: no rate counts them, their time line tells of them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.storage.small_office import fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.group_reads import GroupReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.groups.readings import GroupFile
from tksk_desktop.usecases.readings import SessionFilter
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

HERE, AWAY = AttendanceState.PRESENT, AttendanceState.ABSENT
HELD = date(2026, 11, 2)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office's people, and a meeting to which Budi came unexpected."""
    ids = fill(store)
    with store.open_work() as work:
        ids["group"] = next(
            n.group_id for n in map(work.sessions.get, range(1, 7)) if n.group_id is not None
        )
    meeting = NewSession(
        SessionKind.GROUP,
        HELD,
        group_id=ids["group"],
        attendances=((ids["Ani"], HERE), (ids["Citra"], AWAY)),
        came_besides=(ids["Budi"],),
        aim="Menabung",
        answers=(),
    )
    both: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
    ids["note"] = record_session(meeting, **both).record_id or 0
    return ids


def file_of(store: DatabaseStore, ids: dict[str, int]) -> GroupFile:
    """Return the group."""
    reads = GroupReads(store.engine(), opened=True)
    return reads.file(ids["group"], [Month.of(HELD)], HELD)


def test_no_rate_counts_a_walk_in(store: DatabaseStore, ids: dict[str, int]) -> None:
    notes = SessionReads(store.engine(), opened=True)
    (line,) = (line for line in notes.lines(SessionFilter()) if line.id == ids["note"])
    assert (line.present, line.expected, line.walk_ins) == (1, 2, 1)
    (counted,) = (c for c in notes.counts(Month.of(HELD)) if c.kind is SessionKind.GROUP)
    assert (counted.present, counted.expected, counted.walk_ins) == (1, 2, 1)
    assert counted.clients == 2, "whoever came was reached, expected or not"
    (held,) = (m for m in file_of(store, ids).meetings if m.session_id == ids["note"])
    assert (held.turnout.present, held.turnout.expected, held.turnout.walk_ins) == (1, 2, 1)


def test_the_attendance_keeps_them_apart(store: DatabaseStore, ids: dict[str, int]) -> None:
    taken = GroupReads(store.engine(), opened=True).attendance(ids["note"])
    assert [seat.name for seat in taken.seats] == ["Ani Lestari", "Citra"]
    assert [(seat.name, seat.client_id) for seat in taken.came_besides] == [("Budi", ids["Budi"])]
    sheet = SessionReads(store.engine(), opened=True).sheet(ids["note"])
    assert [a.client_name for a in sheet.attendances if not a.expected] == ["Budi"]


def test_the_time_line_tells_of_the_meeting(store: DatabaseStore, ids: dict[str, int]) -> None:
    line = ClientReads(store.engine(), opened=True).sheet(ids["Budi"]).time_line
    assert [entry.what for entry in line if entry.session_id == ids["note"]] == ["session"]


def test_everyone_of_before_was_expected(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_linked_walk_ins.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
            " (1, 'Siti', '35.07.13.2001', '2026-01-05')",
            "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, walk_ins) VALUES"
            " (1, 'group', '2026-01-05', '2026-01-05 03:00:00', 'office', 3)",
            "INSERT INTO attendances (session_id, client_id, state) VALUES (1, 1, 'A')",
        ):
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.begin() as connection:
        kept = "SELECT session_id, client_id, state, expected FROM attendances"
        assert connection.exec_driver_sql(kept).one() == (1, 1, "A", 1)
    engine.dispose()

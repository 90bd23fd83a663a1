# SPDX-License-Identifier: MIT
"""A process killed at any moment loses nothing it had acknowledged and leaves nothing half."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tksk_desktop.paths import database_path
from tksk_desktop.storage.archive_check import check_database
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.readings import SessionFilter

OPENING = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.sessions import Attendance, Session, SessionKind, SessionPhoto
from tksk_desktop.storage.database_store import DatabaseStore
store = DatabaseStore(Path(sys.argv[1]), cost=CHEAP)
store.unlock(PASSWORD)
now = datetime(2026, 11, 1, tzinfo=UTC)
"""
WRITER = (
    OPENING
    + """
number = 0
while True:
    number += 1
    with store.open_work() as work:
        client = Client(f"Orang {number}", "35.07.13.2001", date(2026, 1, 1))
        work.clients.add(client)
        work.flush()
        work.sessions.add(Session(
            SessionKind.INDIVIDUAL, date(2026, 10, 1), now, aim="a",
            attendances=[Attendance(client.id)],
            photos=[SessionPhoto(b"x" * 9000), SessionPhoto(b"y" * 9000)],
        ))
        work.commit()
    print(number, flush=True)
"""
)
HALF = (
    OPENING
    + """
with store.open_work() as work:
    work.clients.add(Client("Tersimpan", "35.07.13.2001", date(2026, 1, 1)))
    work.commit()
with store.open_work() as work:
    for number in range(3000):
        work.clients.add(Client(f"Setengah {number}", "x", date(2026, 1, 1), notes="n" * 2000))
    work.flush()
    print("half", flush=True)
    sys.stdin.read()
"""
)
DRAFTS = (
    OPENING
    + """
kept = None
for number in range(1, 6):
    with store.open_work() as work:
        kept = work.drafts.save(kept, title="Catatan", content=f"ketikan {number}", saved_at=now)
        work.commit()
    print(number, flush=True)
sys.stdin.read()
"""
)


def run_until(script: str, folder: Path, last: bytes) -> int:
    """Run a script until it has said a line, kill it without warning; return how many it said."""
    command = [sys.executable, "-c", script, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = 0
        for line in process.stdout:
            said += 1
            if line.strip() == last:
                break
        process.kill()
        said += len(process.stdout.readlines())
    return said


@pytest.mark.parametrize("until", [1, 7, 23])
def test_what_was_acknowledged_is_there_and_whole(
    folder: Path, open_store: Callable[..., DatabaseStore], until: int
) -> None:
    said = run_until(WRITER, folder, str(until).encode())
    assert said >= until
    store = open_store()
    lines = SessionReads(store.engine()).lines(SessionFilter())
    counts = store.count()
    assert said <= counts.clients <= said + 1
    assert counts.sessions == counts.clients == len(lines)
    assert {(line.present, line.photos) for line in lines} == {(1, 2)}
    key = store.key()
    store.lock()
    assert all(result.faults == 0 for result in check_database(database_path(folder), key))


def test_nothing_of_an_unfinished_transaction_stays(
    folder: Path, open_store: Callable[..., DatabaseStore]
) -> None:
    run_until(HALF, folder, b"half")
    assert open_store().count().clients == 1


def test_a_draft_survives(folder: Path, open_store: Callable[..., DatabaseStore]) -> None:
    assert run_until(DRAFTS, folder, b"5") == 5
    with open_store().open_work() as work:
        (draft,) = work.drafts.all()
    assert (draft.title, draft.content) == ("Catatan", "ketikan 5")

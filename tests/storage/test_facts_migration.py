# SPDX-License-Identifier: MIT
"""Old notes keep every word as facts and are found by it; their follow-ups keep how they stood."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

CLIENTS = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05'), (2, 'Budi', '35.07.13.2001', '2026-01-06')"
)
GROUP = (
    "INSERT INTO client_groups (id, name, kind, village_code, formed_on) VALUES"
    " (4, 'Mekar', 'kube', '35.07.13.2001', '2026-01-05')"
)
NOTE = (
    "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, walk_ins, process,"
    " follow_up_on, group_id) VALUES (?, ?, ?, '2026-01-01', 'office', 0, ?, ?, ?)"
)
NOTES = (
    # Answered by 2; its own follow-up is open.
    (1, "individual", "2026-02-01", "Bercerita tentang sawah", "2026-02-10", None),
    (2, "individual", "2026-02-08", "", "2026-02-20", None),
    # With two of whom one never came again: open.
    (3, "family", "2026-01-20", "", "2026-02-01", None),
    # Of a group that met again.
    (5, "group", "2026-02-01", "", "2026-03-01", 4),
    (6, "group", "2026-02-15", "", None, 4),
)
SEATS = "INSERT INTO attendances (session_id, client_id, state) VALUES (?, ?, ?)"
SEATED = ((1, 1, "H"), (2, 1, "H"), (3, 1, "H"), (3, 2, "H"), (5, 2, "A"), (6, 2, "A"))


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before facts and follow-ups."""
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_facts_and_follow_ups.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    return former


def test_notes_and_follow_ups_stay_as_they_stood(tmp_path: Path, before: Path) -> None:
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, before)
    with engine.begin() as connection:
        for statement in (CLIENTS, GROUP):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(NOTE, list(NOTES))
        connection.exec_driver_sql(SEATS, list(SEATED))
    upgrade(engine)
    with engine.begin() as connection:
        told = "SELECT process, interpretation, technique FROM sessions WHERE id = 1"
        assert connection.exec_driver_sql(told).one() == ("Bercerita tentang sawah", "", "")
        steps = "SELECT session_id, kind, happened_on, answer_id FROM follow_up_steps ORDER BY 1"
        assert connection.exec_driver_sql(steps).all() == [
            (1, "answered", "2026-02-08", 2),
            (5, "answered", "2026-02-15", 6),
        ]
        found = "SELECT rowid FROM session_words WHERE session_words MATCH ?"
        assert connection.exec_driver_sql(found, ("sawah",)).scalars().all() == [1]
        changed = "UPDATE sessions SET interpretation = 'Tampak cemas' WHERE id = 2"
        connection.exec_driver_sql(changed)
        assert connection.exec_driver_sql(found, ("cemas",)).scalars().all() == [2]
        connection.exec_driver_sql(
            "INSERT INTO session_words(session_words) VALUES ('integrity-check')"
        )
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    engine.dispose()

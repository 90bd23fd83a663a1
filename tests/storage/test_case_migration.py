# SPDX-License-Identifier: MIT
"""Cases of the first form come into the lists without loss: stages, outcomes, notes and all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade

BEFORE = (
    "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
    " (1, 'Siti', '35.07.13.2001', '2026-01-05'), (2, 'Budi', '35.07.13.2001', '2026-01-05')",
    "INSERT INTO cases (id, number, client_id, opened_on, source, problem, stage, closed_on,"
    " outcome) VALUES"
    " (3, 'KSS-2026-00003', 1, '2026-02-01', 'self', 'Sakit', 'monitoring', NULL, ''),"
    " (5, 'KSS-2026-00005', 2, '2026-03-01', 'programme', 'KTP', 'aftercare', '2026-05-31',"
    " 'KTP jadi; \"lega\"')",
    "INSERT INTO stage_changes (id, case_id, stage, changed_on, reason) VALUES"
    " (7, 3, 'intake', '2026-02-01', ''), (8, 3, 'monitoring', '2026-02-29', 'lama'),"
    " (9, 5, 'aftercare', '2026-03-09', 'cepat')",
    "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, case_id, walk_ins, aim)"
    " VALUES (11, 'individual', '2026-02-03', '2026-02-03 08:00:00', 'office', 3, 0, 'Menggali')",
    "INSERT INTO office (id, camat_endorses, number_start, zone, paper, need_word, report_due_day,"
    " worker_name) VALUES (1, 1, 1, 'WIB', 'A4', 'PPKS', 5, 'Rahayu')",
)


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[sa.Connection]:
    """A database filled in its first form, then brought to the present one."""
    first = Path(shutil.copytree(MIGRATIONS, tmp_path / "first"))
    for revision in (first / "versions").glob("r[0-9]*.py"):
        if not revision.name.startswith("r0001_"):
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, first)
    with engine.begin() as connection:
        for statement in BEFORE:
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def ask(connection: sa.Connection, statement: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(statement)]


def test_cases_keep_their_facts_and_get_a_type(upgraded: sa.Connection) -> None:
    columns = "id, number, client_id, opened_on, source, problem, stage, closed_on"
    assert ask(upgraded, f"SELECT {columns} FROM cases ORDER BY id") == [
        (3, "KSS-2026-00003", 1, "2026-02-01", "self", "Sakit", "monitoring", None),
        (5, "KSS-2026-00005", 2, "2026-03-01", "programme", "KTP", "aftercare", "2026-05-31"),
    ]
    added = "SELECT t.name, c.priority, c.referred_by, c.next_review_on"
    assert (
        ask(upgraded, f"{added} FROM cases c JOIN case_types t ON t.id = c.type_id")
        == [("Lainnya", "normal", "", None)] * 2
    )


def test_what_was_written_of_an_outcome_is_the_note_of_a_closing(upgraded: sa.Connection) -> None:
    columns = "case_id, closed_on, outcome, note, reopened_on, reopen_reason"
    assert ask(upgraded, f"SELECT {columns} FROM case_closings") == [
        (5, "2026-05-31", "other", 'KTP jadi; "lega"', None, "")
    ]


def test_stages_are_those_of_the_list(upgraded: sa.Connection) -> None:
    said = "SELECT c.id, c.case_id, s.name, c.changed_on, c.reason FROM stage_changes c"
    assert ask(upgraded, f"{said} JOIN case_stages s ON s.code = c.stage ORDER BY c.id") == [
        (7, 3, "Pendekatan awal", "2026-02-01", ""),
        (8, 3, "Monitoring dan evaluasi", "2026-02-29", "lama"),
        (9, 5, "Bimbingan lanjut", "2026-03-09", "cepat"),
    ]


def test_notes_stay_in_their_cases_and_can_be_found(upgraded: sa.Connection) -> None:
    assert ask(upgraded, "SELECT id, case_id, late_reason FROM sessions") == [(11, 3, "")]
    found = "SELECT rowid FROM session_words WHERE session_words MATCH 'menggali'"
    assert ask(upgraded, found) == [(11,)]
    assert ask(upgraded, "PRAGMA foreign_key_check") == []


def test_the_office_gets_the_usual_bounds(upgraded: sa.Connection) -> None:
    assert ask(upgraded, "SELECT worker_name, usual_caseload, highest_caseload FROM office") == [
        ("Rahayu", 25, 40)
    ]


def test_old_notes_lock_after_seven_days_and_their_later_text_is_found(
    upgraded: sa.Connection,
) -> None:
    assert ask(upgraded, "SELECT note_lock_days FROM office") == [(7,)]
    assert ask(upgraded, "SELECT id, aim FROM sessions") == [(11, "Menggali")]
    assert ask(upgraded, "SELECT * FROM session_corrections") == []
    upgraded.exec_driver_sql(
        "INSERT INTO session_addenda (session_id, written_at, text)"
        " VALUES (11, '2026-03-01 08:00:00', 'Diberi inhaler')"
    )
    found = "SELECT rowid FROM addendum_words WHERE addendum_words MATCH 'inhaler'"
    assert len(ask(upgraded, found)) == 1
    upgraded.exec_driver_sql("UPDATE session_addenda SET text = 'Diberi obat'")
    assert ask(upgraded, found) == []

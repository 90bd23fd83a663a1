# SPDX-License-Identifier: MIT
"""The list of kinds of activity: shipped, migrated to, read, and named beside every note."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from tests.shipped_session_types import shipped_lines
from tests.storage.small_office import fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.session_types import ReportRole
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.storage.agenda_reads import AgendaReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.paper_reads import PaperReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.readings import SessionFilter
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

NOTES = (
    "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, walk_ins) VALUES"
    " (1, 'family', '2026-01-05', '2026-01-05 03:00:00', 'office', 0),"
    " (2, 'other', '2026-01-06', '2026-01-06 03:00:00', 'office', 0)"
)
DAY = date(2026, 11, 2)


def test_notes_of_before_are_of_the_shipped_type_of_their_kind(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (types,) = (former / "versions").glob("r[0-9]*_session_types.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= types.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    columns = "id, kind, held_on, recorded_at, place_kind, walk_ins, title, aim"
    with engine.begin() as connection:
        connection.exec_driver_sql(NOTES)
        kept = connection.exec_driver_sql(f"SELECT {columns} FROM sessions").all()
    upgrade(engine)
    with engine.begin() as connection:
        assert connection.exec_driver_sql(f"SELECT {columns} FROM sessions").all() == kept
        rows = connection.exec_driver_sql(
            "SELECT id, type_code, phase, programme, partners, audience_men FROM sessions"
        ).all()
        assert rows == [(1, "family", None, "", "", None), (2, "other", None, "", "", None)]
        names = sa.text(
            "SELECT s.id, t.kind = s.kind FROM sessions s JOIN session_types t"
            " ON t.code = s.type_code"
        )
        assert connection.execute(names).all() == [(1, 1), (2, 1)]
    engine.dispose()


def test_a_new_database_has_the_shipped_types(store: DatabaseStore) -> None:
    assert SessionReads(store.engine()).types() == shipped_lines()
    with store.open_work() as work:
        assert [each.code for each in work.session_types.all()] == [
            line.code for line in shipped_lines()
        ]
        assert work.session_types.get("outreach").kind is SessionKind.OTHER


def test_every_reading_of_a_note_calls_it_by_its_type(store: DatabaseStore) -> None:
    ids = fill(store)
    client_id = next(iter(ids.values()))
    new = NewSession(
        SessionKind.INDIVIDUAL,
        DAY,
        aim="Meninjau",
        attendances=((client_id, AttendanceState.PRESENT),),
        type_code="home_visit",
    )
    clock = FakeClock(DAY)
    made = record_session(new, open_work=store.open_work, clock=clock).record_id or 0
    engine = store.engine()
    reads = SessionReads(engine, opened=True)
    assert (reads.sheet(made).type_code, reads.sheet(made).type_name) == (
        "home_visit",
        "Kunjungan rumah",
    )
    (line,) = reads.lines(SessionFilter(type_code="home_visit"))
    assert (line.id, line.type_name) == (made, "Kunjungan rumah")
    of_role = reads.lines(SessionFilter(role=ReportRole.COUNSELLOR))
    assert made in {each.id for each in of_role}
    assert not reads.lines(SessionFilter(role=ReportRole.COMPANION))
    told = ClientReads(engine, opened=True).sheet(client_id).time_line
    assert "Kunjungan rumah" in {e.title for e in told if e.session_id == made}
    facts = PaperReads(engine, opened=True).sessions(client_id)
    assert "Kunjungan rumah" in {each.type_name for each in facts}
    items = AgendaReads(engine, opened=True).items(DAY, DAY, DAY)
    assert "Kunjungan rumah" in {item.label for item in items}


def test_a_missed_session_is_told_as_one(store: DatabaseStore) -> None:
    ids = fill(store)
    first, second = list(ids.values())[:2]
    new = NewSession(
        SessionKind.FAMILY,
        DAY,
        aim="Musyawarah",
        attendances=((first, AttendanceState.PRESENT), (second, AttendanceState.ILL)),
    )
    record_session(new, open_work=store.open_work, clock=FakeClock(DAY))
    told = ClientReads(store.engine(), opened=True).sheet(second).time_line
    assert "Bimbingan keluarga (sakit)" in {e.title for e in told if e.what == "session_missed"}


def test_programmes_written_before_stay_readable_and_are_known_again(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_note_programmes.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    written = ("pkh", " BLT Dana Desa ", "Bedah rumah", "")
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO sessions (kind, type_code, held_on, recorded_at, place_kind, walk_ins,"
            " programme) VALUES ('other', 'aid_accompaniment', '2026-01-05',"
            " '2026-01-05 03:00:00', 'office', 0, ?)",
            [(text,) for text in written],
        )
    upgrade(engine)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT programme, programme_code FROM sessions")
        assert [tuple(row) for row in rows] == list(
            zip(written, ("PKH", "BLT-DD", "", ""), strict=True)
        )
    engine.dispose()

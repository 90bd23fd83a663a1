# SPDX-License-Identifier: MIT
"""Groups read from a real file: who is expected on a day, attendance, series, figures, upgrade."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.storage.small_office import SUKORAHARJO, fill, session
from tksk_desktop.domain.group_progress import (
    GroupFigure,
    MeetingSeries,
    PlannedMeeting,
    Strength,
    Turnout,
)
from tksk_desktop.domain.groups import Group, GroupMember, GroupRole, OtherMember
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState, SessionGuest, SessionKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.group_reads import GroupReads
from tksk_desktop.storage.month_counts import count_month
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.readings import SessionFilter

FORMED, HELD, CHANGED = date(2026, 2, 1), date(2026, 10, 12), date(2026, 10, 20)
TODAY = date(2026, 11, 3)


@pytest.fixture
def kept(store: DatabaseStore) -> tuple[DatabaseStore, dict[str, int]]:
    """A group with a hidden client, one who is no client, a meeting of a series, and figures."""
    ids = fill(store)
    with store.open_work() as work:
        group = Group("Waluyo", "elderly", SUKORAHARJO.code, FORMED, decree="140/1")
        group.members = [
            GroupMember(ids["Ani"], FORMED, GroupRole.MEMBER, CHANGED),
            GroupMember(ids["Ani"], CHANGED, GroupRole.CHAIR),
            GroupMember(ids["Eka"], FORMED),
            GroupMember(ids["Citra"], FORMED, GroupRole.CHAIR, CHANGED),
        ]
        group.others = [OtherMember("Bu Parmi", FORMED, GroupRole.TREASURER)]
        work.groups.add(group)
        work.flush()
        ids["group"] = group.id or 0
        note = session(
            SessionKind.GROUP,
            HELD,
            (ids["Ani"], "H"),
            (ids["Citra"], "I"),
            group_id=group.id,
            title="Menabung",
            walk_ins=2,
        )
        note.guests = [
            SessionGuest("Bu Parmi", group.others[0].id, AttendanceState.PRESENT),
            SessionGuest("Pak RT"),
        ]
        work.sessions.add(note)
        work.flush()
        ids["note"] = note.id or 0
        meetings = [PlannedMeeting("Menabung", HELD, note.id), PlannedMeeting("Berbagi tugas")]
        work.groups.add_series(MeetingSeries(group.id or 0, "Usaha", meetings))
        first = work.groups.indicators()[0].id or 0
        work.groups.add_figure(GroupFigure(group.id or 0, first, date(2026, 10, 1), 0))
        work.commit()
    return store, ids


def test_who_is_expected_depends_on_the_day(kept: tuple[DatabaseStore, dict[str, int]]) -> None:
    store, ids = kept
    reads = GroupReads(store.engine(), opened=True)
    names = [seat.name for seat in reads.expected(ids["group"], HELD)]
    assert names == ["Ani Lestari", "Bu Parmi", "Citra", "Eka"]
    assert [seat.name for seat in reads.expected(ids["group"], CHANGED)] == [
        "Ani Lestari",
        "Bu Parmi",
        "Eka",
    ]
    assert reads.expected(ids["group"], date(2026, 1, 31)) == ()


def test_a_hidden_member_keeps_the_seat_without_the_name(
    kept: tuple[DatabaseStore, dict[str, int]],
) -> None:
    store, ids = kept
    seats = GroupReads(store.engine()).expected(ids["group"], HELD)
    assert [seat.is_hidden for seat in seats if seat.client_id == ids["Eka"]] == [True]
    assert "Eka" not in repr(seats)


def test_the_file_tells_turnout_series_figures_and_strength(
    kept: tuple[DatabaseStore, dict[str, int]],
) -> None:
    store, ids = kept
    months = (Month(2026, 1), Month(2026, 10), Month(2026, 11))
    file = GroupReads(store.engine(), opened=True).file(ids["group"], months, TODAY)
    assert (file.sheet.kind_name, file.sheet.decree, file.sheet.strength) == (
        "Kelompok lansia",
        "140/1",
        3,
    )
    (meeting,) = file.meetings
    assert meeting.turnout == Turnout(present=2, excused=1, ill=0, absent=0, walk_ins=2)
    assert meeting.turnout.rate == 66
    (series,) = file.series
    assert (series.held, len(series.meetings)) == (1, 2)
    assert series.next_planned is not None
    assert series.next_planned.topic == "Berbagi tugas"
    names = [line.name for line in file.progress.indicators]
    assert names == ["Simpanan anggota", "Omzet usaha", "Anggota aktif", "Pembukuan dikerjakan"]
    # Nothing entered is not zero.
    assert file.progress.figures[0] == (None, 0, None)
    assert file.progress.strengths == (
        Strength(date(2026, 1, 31), 0, 0),
        Strength(date(2026, 10, 31), 3, 2),
        Strength(TODAY, 3, 2),
    )
    assert [(s.name, s.until) for s in file.spells if s.until] == [
        ("Ani Lestari", CHANGED),
        ("Citra", CHANGED),
    ]


def test_attendance_is_read_as_it_was_taken(kept: tuple[DatabaseStore, dict[str, int]]) -> None:
    store, ids = kept
    taken = GroupReads(store.engine()).attendance(ids["note"])
    assert [(seat.name, seat.state) for seat in taken.seats] == [
        ("Ani Lestari", AttendanceState.PRESENT),
        ("Bu Parmi", AttendanceState.PRESENT),
        ("Citra", AttendanceState.EXCUSED),
    ]
    assert taken.walk_ins == ("Pak RT",)


def test_members_who_are_no_clients_count_in_list_and_report(
    kept: tuple[DatabaseStore, dict[str, int]],
) -> None:
    store, ids = kept
    lines = SessionReads(store.engine(), opened=True).lines(SessionFilter())
    (line,) = (line for line in lines if line.id == ids["note"])
    assert (line.present, line.expected) == (2, 3)
    october = Month(2026, 10)
    with store.engine().begin() as connection:
        counted = count_month(connection, october, confidential=frozenset())
        connection.execute(sa.text("DELETE FROM session_guests"))
        without = count_month(connection, october, confidential=frozenset())

    def of_groups(figures: object) -> tuple[int, int]:
        (found,) = (s for s in figures.sessions if s.kind is SessionKind.GROUP)  # type: ignore[attr-defined]
        return found.expected, found.present

    expected, present = of_groups(without)
    assert of_groups(counted) == (expected + 1, present + 1)


def test_the_time_line_tells_of_joining_offices_and_leaving(
    kept: tuple[DatabaseStore, dict[str, int]],
) -> None:
    store, ids = kept
    reads = ClientReads(store.engine())

    def told(client: str) -> list[tuple[date, str, str]]:
        return sorted(
            (entry.happened_on, entry.what, entry.text)
            for entry in reads.sheet(ids[client]).time_line
            if entry.what.startswith("group_") and entry.title == "Waluyo"
        )

    assert told("Ani") == [(FORMED, "group_joined", ""), (CHANGED, "group_office", "Ketua")]
    assert told("Citra") == [(FORMED, "group_joined", "Ketua"), (CHANGED, "group_left", "")]


def test_groups_of_before_keep_kind_members_and_offices(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if not revision.name.startswith("r0001_"):
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
            " (1, 'Siti', '35.07.13.2001', '2026-01-05')",
            "INSERT INTO client_groups (id, name, kind, village_code, formed_on) VALUES"
            " (4, 'Waluyo', 'elderly', '35.07.13.2001', '2026-01-06')",
            "INSERT INTO group_members (id, group_id, client_id, role, since) VALUES"
            " (5, 4, 1, 'chair', '2026-01-07')",
            "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, group_id, walk_ins)"
            " VALUES (6, 'group', '2026-02-03', '2026-02-03 08:00:00', 'office', 4, 3)",
        ):
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.connect() as connection:

        def ask(statement: str) -> list[tuple[object, ...]]:
            return [tuple(row) for row in connection.exec_driver_sql(statement)]

        said = "SELECT g.name, k.name, g.formed_on, g.decree, g.ended_on FROM client_groups g"
        assert ask(f"{said} JOIN group_kinds k ON k.code = g.kind") == [
            ("Waluyo", "Kelompok lansia", "2026-01-06", "", None)
        ]
        assert ask("SELECT id, group_id, client_id, role, since, until FROM group_members") == [
            (5, 4, 1, "chair", "2026-01-07", None)
        ]
        assert ask("SELECT id, group_id, walk_ins FROM sessions") == [(6, 4, 3)]
        assert len(ask("SELECT id FROM group_indicators")) == 4
        assert ask("PRAGMA foreign_key_check") == []
    engine.dispose()


def test_groups_of_a_month_are_counted_by_hand(kept: tuple[DatabaseStore, dict[str, int]]) -> None:
    store, _ids = kept
    with store.open_work() as work:
        ended = Group("Bubar", "pkk", SUKORAHARJO.code, FORMED, ended_on=CHANGED, end_reason="x")
        ended.others = [OtherMember("Tini", FORMED, GroupRole.CHAIR)]
        work.groups.add(ended)
        work.groups.add(Group("Baru", "uep", SUKORAHARJO.code, date(2026, 10, 31)))
        books = work.groups.indicators()[3].id or 0
        work.flush()
        work.groups.add_figure(GroupFigure(ended.id or 0, books, date(2026, 10, 1), 1))
        work.commit()
    with store.engine().connect() as connection:
        figures = count_month(connection, Month(2026, 10), confidential=frozenset()).groups
        before = count_month(connection, Month(2026, 1), confidential=frozenset()).groups
    assert figures is not None
    # The small office has a group of one chair, "Mekar Sari", and a session of it in October.
    assert (figures.opening, figures.formed, figures.ended, figures.closing) == (3, 1, 1, 3)
    assert figures.adds_up
    assert (figures.members, figures.officers) == (4, 3)
    held = sa.text(
        "SELECT count(*) FROM sessions WHERE group_id NOT NULL AND held_on LIKE '2026-10%'"
    )
    with store.engine().connect() as connection:
        assert figures.meetings == connection.execute(held).scalar_one()
    assert [(t.name, t.unit, t.groups, t.total) for t in figures.indicators] == [
        ("Simpanan anggota", "Rp", 1, 0),
        ("Pembukuan dikerjakan", "kelompok", 1, 1),
    ]
    assert before is not None
    assert (before.opening, before.closing, before.members, before.indicators) == (0, 0, 0, ())


def test_a_client_sheet_tells_the_groups_and_how_often_the_client_came(
    kept: tuple[DatabaseStore, dict[str, int]],
) -> None:
    store, ids = kept
    reads = ClientReads(store.engine())
    (line,) = (m for m in reads.sheet(ids["Ani"]).memberships if m.group_name == "Waluyo")
    assert (line.role, line.since, line.came, line.expected) == (GroupRole.CHAIR, CHANGED, 1, 1)
    # Who has left is a member no more; the time line tells of it.
    assert "Waluyo" not in [m.group_name for m in reads.sheet(ids["Citra"]).memberships]

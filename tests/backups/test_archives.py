# SPDX-License-Identifier: MIT
"""Archives are whole or refused: round trip, damage anywhere, hostile content."""

from __future__ import annotations

import hashlib
import json
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.backups.conftest import NOW, SUMMARY, Write, silent
from tests.storage.small_office import CHEAP, PASSWORD
from tests.storage.test_old_databases import OLD_PASSWORD
from tksk_desktop.backups.container import (
    FIRST_MAGIC,
    LENGTH,
    MAGIC,
    archive_name,
    archive_time,
    read_manifest,
)
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.backups.seal import Seal
from tksk_desktop.domain.backups import KeepRule
from tksk_desktop.domain.errors import (
    ArchiveDamaged,
    ArchiveForged,
    ArchiveTooNew,
    Cancelled,
    DatabaseDamaged,
    NotAnArchive,
    TargetGone,
    WrongPassword,
)
from tksk_desktop.paths import database_path, key_file_path
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import open_key_file
from tksk_desktop.storage.schema_upgrade import newest_revision

REFUSED = (ArchiveDamaged, ArchiveTooNew, NotAnArchive)


def listing(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}


def test_a_backup_says_what_it_holds(archives: FileArchives, archive: Path) -> None:
    summary = archives.read_summary(archive)
    assert (summary.clients, summary.cases, summary.sessions, summary.reports) == (5, 4, 6, 0)
    assert (summary.made_at, summary.office) == (NOW, "TKSK Kecamatan Kepanjen")
    assert summary.last_session_on == date(2026, 11, 1)
    assert summary.schema_version == newest_revision()
    assert (summary.size, summary.file_name) == (archive.stat().st_size, archive.name)
    assert archive.name == archive_name(NOW) == "tksk-cadangan-20261103-043000.tkskbak"
    assert archive_time(archive.name) == NOW


def test_nothing_personal_can_be_read_in_an_archive(archive: Path) -> None:
    data = archive.read_bytes()
    for word in (b"Citra", b"Lestari", b"puskesmas", b"CREATE TABLE", b"SQLite format 3"):
        assert word not in data


@pytest.mark.parametrize("which", ["password", "recovery"])
def test_restored_on_another_machine(
    archives: FileArchives,
    archive: Path,
    filled_office: tuple[Path, str],
    tmp_path: Path,
    which: str,
) -> None:
    secret = PASSWORD if which == "password" else filled_office[1]
    machine = tmp_path / "other machine"
    machine.mkdir()
    summary = archives.unpack(archive, secret, machine, silent)
    assert summary.clients == 5
    assert sorted(path.name for path in machine.iterdir()) == ["tksk.db", "tksk.kunci"]
    restored = DatabaseStore(machine, cost=CHEAP)
    restored.unlock(secret)
    with restored.open_work() as work:
        assert work.office.get().worker_name == "Rahayu Lestari"
        assert [photo.caption for photo in work.sessions.get(1).photos] == ["Rumah"]
    restored.lock()


def test_a_wrong_password_unpacks_nothing(
    archives: FileArchives, archive: Path, tmp_path: Path
) -> None:
    target = tmp_path / "target"
    target.mkdir()
    with pytest.raises(WrongPassword):
        archives.unpack(archive, "salah sekali", target, silent)
    assert list(target.iterdir()) == []


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_one_flipped_bit_anywhere_is_noticed(archive: Path, data: Any) -> None:
    good = archive.read_bytes()
    at = data.draw(st.integers(0, len(good) - 1) | st.integers(0, 600))
    bit = data.draw(st.integers(0, 7))
    damaged = archive.with_name("damaged.tkskbak")
    damaged.write_bytes(good[:at] + bytes([good[at] ^ (1 << bit)]) + good[at + 1 :])
    with pytest.raises(REFUSED):
        read_manifest(damaged)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_cut_or_grown_file_is_noticed(archive: Path, data: Any) -> None:
    good = archive.read_bytes()
    kept = data.draw(st.integers(0, len(good) - 1) | st.integers(0, 300))
    damaged = archive.with_name("damaged.tkskbak")
    for wrong in (good[:kept], good + b"\0" * (kept % 9 + 1)):
        damaged.write_bytes(wrong)
        with pytest.raises(REFUSED):
            read_manifest(damaged)


def test_other_files_are_no_archives(archives: FileArchives, stick: Path) -> None:
    other = stick / "foto.tkskbak"
    for content in (b"", b"PK\x03\x04", b"\xff\xd8", b"tkskbak1"):
        other.write_bytes(content)
        with pytest.raises(NotAnArchive):
            archives.read_summary(other)
    other.write_bytes(b"TKSKBAK3 from the future")
    with pytest.raises(ArchiveTooNew):
        archives.read_summary(other)
    with pytest.raises(TargetGone):
        archives.read_summary(stick / "nowhere.tkskbak")


def plain_manifest(**changes: Any) -> dict[str, Any]:
    sound = {
        "made_at": "2026-11-03T04:30:00+00:00",
        "office": "TKSK",
        "program_version": "1",
        "schema_version": "0001",
        "clients": 1,
        "cases": 1,
        "sessions": 1,
        "reports": 0,
        "last_session_on": None,
        "caseload": "",
        "key_size": 3,
        "database_size": 4,
    }
    return {**sound, **changes}


def craft(
    path: Path,
    manifest: bytes,
    body: bytes = b"keydata",
    length: int | None = None,
    seal: Seal | None = None,
) -> Path:
    """Write an archive with a right hash, whatever its head says, and a wrong proof unsealed."""
    size = len(manifest) if length is None else length
    data = MAGIC + LENGTH.pack(size) + manifest + body
    data += seal.tag(hashlib.sha256(data).digest()) if seal else bytes(32)
    path.write_bytes(data + hashlib.sha256(data).digest())
    return path


def test_a_crafted_archive_is_read_where_its_head_is_sound(stick: Path) -> None:
    path = craft(stick / "a.tkskbak", json.dumps(plain_manifest()).encode())
    assert read_manifest(path).summary.clients == 1


HOSTILE = {
    "huge key": {"key_size": 2**40},
    "huge database": {"database_size": 2**62},
    "negative": {"database_size": -4, "key_size": 11},
    "key beyond its limit": {"key_size": 64 * 1024 + 1},
    "size as text": {"key_size": "3"},
    "size as truth": {"key_size": True, "database_size": 6},
    "size as fraction": {"key_size": 3.0},
    "no day": {"last_session_on": "kemarin"},
    "no instant": {"made_at": "2026"},
    "no zone": {"made_at": "2026-11-03T04:30:00"},
    "endless count": {"clients": float("inf")},
    "not a count": {"clients": float("nan")},
    "count of counts": {"clients": [1]},
}


@pytest.mark.parametrize("changes", HOSTILE.values(), ids=HOSTILE)
def test_hostile_heads_are_damage(stick: Path, changes: dict[str, Any]) -> None:
    manifest = json.dumps(plain_manifest(**changes)).encode()
    with pytest.raises(ArchiveDamaged):
        read_manifest(craft(stick / "a.tkskbak", manifest))


@pytest.mark.parametrize(
    ("manifest", "length"),
    [
        (b"[]", None),
        (b"null", None),
        (b"{}", None),
        (b"\xff\xfe", None),
        (b"[" * 60_000, None),
        (b'{"key_size": ' + b"9" * 50_000 + b"}", None),
        (b"{}", 2**32 - 1),
        (b"{}", 64 * 1024 + 1),
        (json.dumps(plain_manifest()).encode(), 10),
    ],
)
def test_heads_that_are_no_heads_are_damage(
    stick: Path, manifest: bytes, length: int | None
) -> None:
    with pytest.raises(ArchiveDamaged):
        read_manifest(craft(stick / "a.tkskbak", manifest, length=length))


def test_nothing_in_an_archive_chooses_where_it_is_written(
    archives: FileArchives, stick: Path, tmp_path: Path
) -> None:
    names = {"file_name": "../../outside", "name": "/etc/outside", "path": "..\\outside"}
    path = craft(stick / "..a.tkskbak", json.dumps(plain_manifest(**names)).encode())
    target = tmp_path / "target"
    target.mkdir()
    with pytest.raises(ArchiveDamaged):
        archives.unpack(path, PASSWORD, target, silent)
    assert list(target.iterdir()) == []
    assert not list(tmp_path.rglob("outside"))


def repacked(
    archive: Path,
    change: Callable[[bytes, bytes], tuple[bytes, bytes]],
    seal: Seal | None = None,
) -> Path:
    """Return an archive with other contents and a right hash, as a forger would write it."""
    manifest = read_manifest(archive)
    data = archive.read_bytes()[:-64]
    start = len(data) - manifest.key_size - manifest.database_size
    middle = start + manifest.key_size
    key, database = change(data[start:middle], data[middle:])
    (length,) = LENGTH.unpack(data[len(MAGIC) : len(MAGIC) + LENGTH.size])
    head = json.loads(data[len(MAGIC) + LENGTH.size :][:length])
    head.update(key_size=len(key), database_size=len(database))
    forged = archive.with_name("forged.tkskbak")
    return craft(forged, json.dumps(head).encode(), key + database, seal=seal)


@pytest.mark.parametrize(
    "change",
    [
        lambda key, db: (key, db[:9000] + bytes([db[9000] ^ 1]) + db[9001:]),
        lambda key, db: (key, db[: len(db) // 2]),
        lambda key, db: (key, b""),
        lambda key, db: (key, db[:4096] + db[8192:] + db[4096:8192]),
        lambda key, db: (key[:-9], db),
        lambda key, db: (b"", db),
    ],
    ids=["bit", "half", "nothing", "pages swapped", "key cut", "no key"],
)
def test_a_forged_archive_does_not_unpack(
    archives: FileArchives, archive: Path, tmp_path: Path, change: Any
) -> None:
    target = tmp_path / "target"
    target.mkdir()
    forged = repacked(archive, change)
    assert archives.read_summary(forged).clients == 5
    with pytest.raises(ArchiveDamaged):
        archives.unpack(forged, PASSWORD, target, silent)
    assert list(target.iterdir()) == []


def test_a_backup_without_tables_is_damage_however_well_sealed(
    archives: FileArchives, archive: Path, folder: Path, tmp_path: Path
) -> None:
    """What a backup on a full disk once left: a sound database of the right key, and empty."""
    key = open_key_file(key_file_path(folder), PASSWORD)
    connection = connect(tmp_path / "empty.db", key)
    connection.execute("CREATE TABLE a (b)")
    connection.execute("DROP TABLE a")
    connection.close()
    empty = (tmp_path / "empty.db").read_bytes()
    target = tmp_path / "target"
    target.mkdir()
    sealed = repacked(archive, lambda own, _db: (own, empty), Seal(key))
    with pytest.raises(ArchiveDamaged):
        archives.unpack(sealed, PASSWORD, target, silent)
    with pytest.raises(ArchiveDamaged):
        archives.verify(sealed, silent)
    assert list(target.iterdir()) == []


def test_a_changed_head_with_a_right_hash_is_forged(
    archives: FileArchives, archive: Path, tmp_path: Path
) -> None:
    """Its date was moved by someone who has no key: the pages are sound, the proof is not."""
    target = tmp_path / "target"
    target.mkdir()
    forged = repacked(archive, lambda key, db: (key, db))
    with pytest.raises(ArchiveForged):
        archives.unpack(forged, PASSWORD, target, silent)
    assert list(target.iterdir()) == []


def test_an_archive_of_a_newer_program_does_not_unpack(
    archives: FileArchives, archive: Path, tmp_path: Path
) -> None:
    room = tmp_path / "room"
    room.mkdir()
    archives.unpack(archive, PASSWORD, room, silent)
    key = open_key_file(key_file_path(room), PASSWORD)
    connection = connect(database_path(room), key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    newer = repacked(
        archive, lambda sealed, _db: (sealed, database_path(room).read_bytes()), Seal(key)
    )
    target = tmp_path / "target"
    target.mkdir()
    with pytest.raises(ArchiveTooNew):
        archives.unpack(newer, PASSWORD, target, silent)
    assert list(target.iterdir()) == []


def test_archives_are_found_newest_first(
    archives: FileArchives, store: DatabaseStore, stick: Path
) -> None:
    times = [datetime(2026, month, 1, tzinfo=UTC) for month in (3, 9, 5)]
    for made_at in times:
        archives.write(store, _at(made_at), stick, silent)
    (stick / "notes.txt").write_text("x", encoding="utf-8")
    found = [archive_time(path.name).month for path in archives.find(stick)]
    assert found == [9, 5, 3]
    with pytest.raises(TargetGone):
        archives.find(stick / "nowhere")


def _at(made_at: datetime) -> Any:
    values = {name: getattr(SUMMARY, name) for name in SUMMARY.__dataclass_fields__}
    return type(SUMMARY)(**{**values, "made_at": made_at})


def test_two_backups_within_a_second_are_both_kept(write: Write, stick: Path) -> None:
    first, second = write(stick), write(stick)
    assert first != second
    assert len(list(stick.glob("*.tkskbak"))) == 2
    assert read_manifest(first).summary.clients == read_manifest(second).summary.clients


def test_a_backup_while_the_store_is_written_to_is_consistent(
    archives: FileArchives, store: DatabaseStore, stick: Path, tmp_path: Path
) -> None:
    with store.open_work() as work:
        work.drafts.save(None, title="belum", content="x", saved_at=NOW)
        work.flush()
        path = archives.write(store, SUMMARY, stick, silent)[0]
        work.commit()
    target = tmp_path / "target"
    target.mkdir()
    archives.unpack(path, PASSWORD, target, silent)
    restored = DatabaseStore(target, cost=CHEAP)
    restored.unlock(PASSWORD)
    with restored.open_work() as work:
        assert work.drafts.all() == ()
    restored.lock()


def test_saves_go_on_while_the_stick_is_written(
    archives: FileArchives, store: DatabaseStore, folder: Path, stick: Path, tmp_path: Path
) -> None:
    """Enough is saved to fill the journal many times: it must not flow into the file meanwhile."""
    saved = 0

    def save(done: int, total: int) -> None:
        nonlocal saved
        with store.open_work() as work:
            for _ in range(20):
                work.drafts.save(None, title="sesudah", content="x" * 100_000, saved_at=NOW)
            work.commit()
        saved += 20

    path = archives.write(store, SUMMARY, stick, save)[0]
    assert saved >= 40
    assert (folder / "tksk.db-wal").stat().st_size > 4_000_000
    target = tmp_path / "target"
    target.mkdir()
    archives.unpack(path, PASSWORD, target, silent)
    restored = DatabaseStore(target, cost=CHEAP)
    restored.unlock(PASSWORD)
    with restored.open_work() as work, store.open_work() as present:
        assert len(present.drafts.all()) - len(work.drafts.all()) == saved
    restored.lock()


def test_a_second_backup_meanwhile_is_refused(
    archives: FileArchives, store: DatabaseStore, stick: Path
) -> None:
    refused = list[Cancelled]()

    def once_more(done: int, total: int) -> None:
        with pytest.raises(Cancelled) as error:
            archives.write(store, SUMMARY, stick, silent)
        refused.append(error.value)

    archives.write(store, SUMMARY, stick, once_more)
    assert refused
    assert len(archives.find(stick)) == 1


def test_closing_waits_until_the_file_was_read(
    archives: FileArchives, store: DatabaseStore, stick: Path
) -> None:
    closers = list[threading.Thread]()

    def close(done: int, total: int) -> None:
        if not closers:
            closers.append(threading.Thread(target=store.lock))
            closers[0].start()
        assert store.is_open(), "it was closed while its pages were being read"

    path = archives.write(store, SUMMARY, stick, close)[0]
    closers[0].join(30)
    assert not store.is_open()
    assert archives.read_summary(path).clients == 5


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.8, 0.99])
def test_cancelling_leaves_only_the_former_backups(
    write: Write, archive: Path, stick: Path, tmp_path: Path, part: float
) -> None:
    before = listing(stick)

    def stop(done: int, total: int) -> None:
        if done >= part * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(stick, stop)
    assert listing(stick) == before
    assert list((tmp_path / "staging").iterdir()) == []


def test_progress_only_grows_and_ends_at_the_whole(write: Write, stick: Path) -> None:
    heard: list[tuple[int, int]] = []
    write(stick, lambda done, total: heard.append((done, total)))
    copying = [done for done, total in heard if total == heard[-1][1]]
    assert copying == sorted(copying)
    assert heard[-1][0] == heard[-1][1]


def test_a_damaged_database_is_never_backed_up(
    write: Write, archive: Path, store: DatabaseStore, folder: Path, stick: Path
) -> None:
    before = listing(stick)
    path = database_path(folder)
    data = bytearray(path.read_bytes())
    for at in range(3 * 4096, len(data), 4096):
        data[at + 100] ^= 1
    path.write_bytes(data)
    with pytest.raises(DatabaseDamaged):
        write(stick)
    assert listing(stick) == before


def test_leftovers_of_a_killed_process_are_swept(write: Write, stick: Path, tmp_path: Path) -> None:
    part = stick / "tksk-cadangan-20260101-000000.tkskbak.part"
    part.write_bytes(b"half")
    foreign = stick / "film.part"
    foreign.write_bytes(b"not ours")
    room = tmp_path / "staging" / "cadangan-old"
    room.mkdir(parents=True)
    (room / "database").write_bytes(b"half")
    write(stick)
    assert not part.exists()
    assert foreign.exists()
    assert list((tmp_path / "staging").iterdir()) == []


def test_a_missing_folder_is_gone(write: Write, stick: Path) -> None:
    shutil.rmtree(stick)
    with pytest.raises(TargetGone):
        write(stick)
    assert not stick.exists()


def first_form(archive: Path, folder: Path, name: str) -> Path:
    """Write an archive as the first releases did: no proof, the hash over head, key and data."""
    key, database = key_file_path(folder).read_bytes(), database_path(folder).read_bytes()
    plain = plain_manifest(key_size=len(key), database_size=len(database))
    del plain["caseload"]
    manifest = json.dumps(plain).encode()
    data = FIRST_MAGIC + LENGTH.pack(len(manifest)) + manifest + key + database
    path = archive.with_name(name)
    path.write_bytes(data + hashlib.sha256(data).digest())
    return path


OLD = Path(__file__).parents[1] / "old_databases"


@pytest.mark.parametrize("former", sorted(OLD.iterdir()), ids=lambda folder: folder.name)
def test_an_archive_of_the_first_releases_is_restored(
    archives: FileArchives, archive: Path, former: Path, tmp_path: Path
) -> None:
    old = first_form(archive, former, "tksk-cadangan-20261103-043000-2.tkskbak")
    target = tmp_path / "target"
    target.mkdir()
    assert archives.unpack(old, OLD_PASSWORD, target, silent).clients == 40
    store = DatabaseStore(target, cost=CHEAP)
    store.unlock(OLD_PASSWORD)
    assert store.count().schema_version == newest_revision()
    store.lock()
    assert archives.thin(archive.parent, KeepRule(1, 0, 0), archive) == 0, (
        "nobody knows whose it is"
    )
    data = bytearray(old.read_bytes())
    data[len(data) // 2] ^= 4
    old.write_bytes(data)
    with pytest.raises(ArchiveDamaged):
        archives.read_summary(old)

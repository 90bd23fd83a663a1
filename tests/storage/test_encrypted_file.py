# SPDX-License-Identifier: MIT
"""The file on the disk: unreadable without a secret, and each fault has its own error."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.storage.small_office import CHEAP, PASSWORD, fill
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import (
    AlreadyRunning,
    DatabaseDamaged,
    DatabaseExists,
    DatabaseMissing,
    DatabaseTooNew,
    DiskFull,
    EntryRefused,
    KeyFileDamaged,
    StoreLocked,
    TargetReadOnly,
    WrongPassword,
)
from tksk_desktop.paths import database_path, key_file_path
from tksk_desktop.storage.archive_check import count_with_key
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import (
    calibrate,
    new_recovery_key,
    open_key_file,
    read_recovery_key,
)

Open = Callable[..., DatabaseStore]
SECRET_NAME = "Sulastri Wahyuningsih"


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name not in ("tksk.lock", "tksk.percobaan")
    }


def register(store: DatabaseStore, name: str) -> None:
    with store.open_work() as work:
        work.clients.add(Client(name, "35.07.13.2001", date(2026, 1, 1)))
        work.commit()


def count(store: DatabaseStore) -> int:
    return store.count().clients


def test_no_plain_text_lies_on_the_disk_open_or_closed(store: DatabaseStore, folder: Path) -> None:
    register(store, SECRET_NAME)
    for when in ("open", "closed"):
        for path in folder.iterdir():
            data = path.read_bytes()
            assert b"Sulastri" not in data, (when, path.name)
            assert b"Sulastri".lower() not in data, (when, path.name)
            assert b"CREATE TABLE" not in data, (when, path.name)
            assert not data.startswith(b"SQLite format 3"), (when, path.name)
        store.lock()


def test_plain_sqlite_cannot_read_the_file(store: DatabaseStore, folder: Path) -> None:
    register(store, SECRET_NAME)
    store.lock()
    connection = sqlite3.connect(database_path(folder))
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        connection.execute("SELECT count(*) FROM clients")
    connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_only_the_owner_may_read_the_database(folder: Path, store: DatabaseStore) -> None:
    assert stat.S_IMODE(database_path(folder).stat().st_mode) == 0o600


@pytest.mark.parametrize("wrong", ["", "rahasia", "rahasia sekali ", "Rahasia sekali", "x" * 9000])
def test_a_wrong_password_opens_nothing_and_harms_nothing(
    folder: Path, open_store: Open, wrong: str
) -> None:
    before = hashes(folder)
    with pytest.raises(WrongPassword):
        open_store(wrong)
    assert hashes(folder) == before
    assert count(open_store()) == 0


def test_the_recovery_key_opens_however_it_is_typed(open_store: Open, recovery_key: str) -> None:
    for typed in (
        recovery_key,
        recovery_key.lower().replace("-", " "),
        recovery_key.replace("0", "O").replace("1", "l"),
    ):
        store = open_store(typed)
        assert store.is_open()
        store.lock()


def test_another_recovery_key_does_not_open(open_store: Open) -> None:
    with pytest.raises(WrongPassword):
        open_store(new_recovery_key())


def test_a_mistyped_recovery_key_is_noticed(recovery_key: str) -> None:
    assert read_recovery_key(recovery_key) == recovery_key
    for at, letter in enumerate(recovery_key):
        if letter == "-":
            continue
        other = "7" if letter != "7" else "8"
        assert read_recovery_key(recovery_key[:at] + other + recovery_key[at + 1 :]) is None
    assert read_recovery_key(recovery_key[:-1]) is None
    assert read_recovery_key("") is None


def test_changing_the_password(folder: Path, open_store: Open, recovery_key: str) -> None:
    store = open_store()
    register(store, SECRET_NAME)
    store.keys.change_password(PASSWORD, "kata sandi baru")
    store.lock()
    with pytest.raises(WrongPassword):
        open_store(PASSWORD)
    for secret in ("kata sandi baru", recovery_key):
        store = open_store(secret)
        assert count(store) == 1
        store.lock()


def test_a_forgotten_password_is_set_anew_with_the_recovery_key(
    open_store: Open, recovery_key: str
) -> None:
    store = open_store(recovery_key)
    store.keys.change_password(recovery_key, "kata sandi baru")
    store.lock()
    assert open_store("kata sandi baru").is_open()


def test_a_refused_change_leaves_the_key_file(folder: Path, store: DatabaseStore) -> None:
    before = key_file_path(folder).read_bytes()
    with pytest.raises(WrongPassword):
        store.keys.change_password("salah sekali", "kata sandi baru")
    with pytest.raises(EntryRefused):
        store.keys.change_password(PASSWORD, "pendek")
    assert key_file_path(folder).read_bytes() == before


def test_a_short_password_makes_nothing(tmp_path: Path) -> None:
    fresh = DatabaseStore(tmp_path / "new", cost=CHEAP)
    with pytest.raises(EntryRefused):
        fresh.create("pendek")
    assert not fresh.exists()


def test_a_database_is_never_made_over_another(folder: Path, open_store: Open) -> None:
    before = hashes(folder)
    with pytest.raises(DatabaseExists):
        DatabaseStore(folder, cost=CHEAP).create("kata sandi baru")
    assert hashes(folder) == before


def test_a_lonely_key_file_is_never_replaced(folder: Path) -> None:
    database_path(folder).unlink()
    before = hashes(folder)
    lonely = DatabaseStore(folder, cost=CHEAP)
    with pytest.raises(DatabaseExists):
        lonely.create("kata sandi baru")
    with pytest.raises(DatabaseMissing):
        lonely.unlock(PASSWORD)
    assert hashes(folder) == before


def test_a_folder_without_anything(tmp_path: Path) -> None:
    nothing = DatabaseStore(tmp_path, cost=CHEAP)
    assert not nothing.exists()
    with pytest.raises(DatabaseMissing):
        nothing.unlock(PASSWORD)


def test_what_a_killed_creation_left_does_not_count(tmp_path: Path) -> None:
    half = DatabaseStore(tmp_path, cost=CHEAP)
    half.create(PASSWORD)
    half.lock()
    database_path(tmp_path).rename(tmp_path / "tksk.baru")
    again = DatabaseStore(tmp_path, cost=CHEAP)
    assert not again.exists()
    again.create("kata sandi baru")
    assert count(again) == 0
    again.lock()
    assert again.exists()


def test_a_locked_store_gives_nothing(store: DatabaseStore, tmp_path: Path) -> None:
    store.lock()
    assert not store.is_open()
    for act in (
        store.open_work,
        store.engine,
        store.key,
        store.count,
        lambda: store.snapshot(tmp_path / "copy", lambda done, total: None),
    ):
        with pytest.raises(StoreLocked):
            act()


@pytest.mark.parametrize("fault", ["flip", "cut", "empty", "gone", "text", "list", "huge cost"])
def test_a_damaged_key_file_is_told_from_a_wrong_password(
    folder: Path, open_store: Open, fault: str
) -> None:
    path = key_file_path(folder)
    data = bytearray(path.read_bytes())
    if fault == "flip":
        at = data.index(b'"salt": "') + 12
        data[at] = ord("A") if data[at] != ord("A") else ord("B")
    elif fault == "cut":
        data = data[: len(data) // 2]
    elif fault == "empty":
        data = bytearray()
    elif fault == "text":
        data = bytearray("\u00e9 bukan kunci".encode())
    elif fault == "list":
        data = bytearray(b"[]")
    elif fault == "huge cost":
        body = json.loads(data)
        del body["checksum"]
        body["passwords"][0]["key"]["cost"]["memory_kib"] = 2**40
        whole = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        data = bytearray(json.dumps({**body, "checksum": whole}, indent=1).encode())
    path.unlink()
    if fault != "gone":
        path.write_bytes(data)
    before = hashes(folder)
    with pytest.raises(KeyFileDamaged):
        open_store()
    assert hashes(folder) == before


def test_every_flipped_bit_of_the_key_file_is_noticed(folder: Path) -> None:
    path = key_file_path(folder)
    data = path.read_bytes()
    damaged = path.with_name("damaged")
    for at in range(0, len(data), 7):
        damaged.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        with pytest.raises(KeyFileDamaged):
            open_key_file(damaged, PASSWORD)


def filled(store: DatabaseStore) -> None:
    """Give the database some dozen pages."""
    fill(store)
    with store.open_work() as work:
        for number in range(300):
            name = f"Orang Ke {number}"
            work.clients.add(Client(name, "35.07.13.2001", date(2026, 1, 1), notes="x" * 300))
        work.commit()
    store.lock()


@pytest.mark.parametrize("part", [n / 16 for n in range(16)])
def test_one_flipped_bit_anywhere_is_damage_and_the_file_stays_as_it_is(
    folder: Path, open_store: Open, part: float
) -> None:
    filled(open_store())
    path = database_path(folder)
    data = bytearray(path.read_bytes())
    data[int(len(data) * part) + 5] ^= 4
    path.write_bytes(data)
    before = hashes(folder)
    with pytest.raises(DatabaseDamaged):
        open_store()
    assert hashes(folder) == before


@pytest.mark.parametrize("left", [0, 1, 500, 4096, 0.5, 0.99])
def test_a_database_that_was_cut_is_damaged_and_stays_as_it_is(
    folder: Path, open_store: Open, left: int | float
) -> None:
    filled(open_store())
    path = database_path(folder)
    data = path.read_bytes()
    kept = int(left * len(data)) if isinstance(left, float) else left
    path.write_bytes(data[:kept])
    before = hashes(folder)
    with pytest.raises(DatabaseDamaged):
        open_store()
    assert hashes(folder) == before


def test_a_file_that_is_no_database_of_ours(folder: Path, open_store: Open) -> None:
    path = database_path(folder)
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE clients (id)")
    connection.commit()
    connection.close()
    before = hashes(folder)
    with pytest.raises(DatabaseDamaged):
        open_store()
    assert hashes(folder) == before


def test_damage_that_comes_while_the_program_runs_has_its_error(
    folder: Path, open_store: Open, tmp_path: Path
) -> None:
    filled(open_store())
    store = open_store()
    path = database_path(folder)
    data = bytearray(path.read_bytes())
    for at in range(4096 * 3, len(data), 4096):
        data[at + 9] ^= 1
    path.write_bytes(data)

    def copy_and_check() -> None:
        store.snapshot(tmp_path / "copy", lambda done, total: None)
        count_with_key(tmp_path / "copy", store.key())

    with pytest.raises(DatabaseDamaged):
        copy_and_check()


def test_a_full_disk_keeps_what_was_there(store: DatabaseStore) -> None:
    register(store, SECRET_NAME)

    def write_much() -> None:
        with store.open_work() as work:
            session = work._session
            raw = session.connection().connection.driver_connection
            assert raw is not None
            pages = raw.execute("PRAGMA page_count").fetchone()[0]
            raw.execute(f"PRAGMA max_page_count = {pages}")
            try:
                for number in range(200):
                    work.clients.add(
                        Client(f"Orang {number}", "v", date(2026, 1, 1), notes="x" * 999)
                    )
                work.commit()
            finally:
                raw.execute("PRAGMA max_page_count = 1073741823")

    with pytest.raises(DiskFull):
        write_much()
    assert count(store) == 1
    register(store, "Sesudahnya")
    assert count(store) == 2


def test_a_database_of_a_newer_program_is_refused_and_untouched(
    folder: Path, open_store: Open
) -> None:
    key = open_key_file(key_file_path(folder), PASSWORD)
    connection = connect(database_path(folder), key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = hashes(folder)
    with pytest.raises(DatabaseTooNew):
        open_store()
    assert hashes(folder) == before


def test_a_second_store_in_the_same_process_is_refused(
    store: DatabaseStore, open_store: Open
) -> None:
    with pytest.raises(AlreadyRunning):
        open_store()
    store.lock()
    assert open_store().is_open()


HOLDER = """
import sys
from pathlib import Path
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.storage.database_store import DatabaseStore
store = DatabaseStore(Path(sys.argv[1]), cost=CHEAP)
store.unlock(PASSWORD)
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_running_program_is_refused_until_the_first_dies(
    folder: Path, open_store: Open
) -> None:
    command = [sys.executable, "-c", HOLDER, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(AlreadyRunning):
            open_store()
        other.kill()
        other.wait()
    assert open_store().is_open()


def test_a_wrong_password_frees_the_lock(open_store: Open) -> None:
    with pytest.raises(WrongPassword):
        open_store("salah sekali")
    assert open_store().is_open()


def test_a_folder_that_cannot_be_written_has_its_error(
    folder: Path, open_store: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "tksk.lock").unlink(missing_ok=True)

    def refuse(*args: object, **more: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(TargetReadOnly):
        open_store()
    monkeypatch.undo()


def test_the_cost_is_calibrated_upwards_only() -> None:
    cost = calibrate(0.0)
    assert (cost.memory_kib, cost.passes, cost.lanes) == (64 * 1024, 3, 4)


def test_safe_settings_of_a_connection(folder: Path, store: DatabaseStore) -> None:
    connection = connect(database_path(folder), store.key())
    said = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "trusted_schema",
            "secure_delete",
            "temp_store",
        )
    }
    connection.close()
    assert said == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_a_hurried_stretch_ends_with_everything_on_the_disk_and_patient_saves(
    store: DatabaseStore, folder: Path
) -> None:
    def synchronous() -> int:
        with store.engine().connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())

    full, off = 2, 0
    assert synchronous() == full
    with store.hurried():
        assert synchronous() == off
        fill(store)
    assert synchronous() == full
    log = database_path(folder).with_name("tksk.db-wal")
    assert log.stat().st_size == 0
    with pytest.raises(ZeroDivisionError), store.hurried():
        _ = 1 // 0
    assert synchronous() == full

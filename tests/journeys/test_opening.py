# SPDX-License-Identifier: MIT
"""In front of the caseload: passwords, lock, a second copy, a damaged or newer file, the sample."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.journeys.conftest import Running, StartProgram, load_cheaply
from tksk_desktop.backups.container import read_manifest
from tksk_desktop.domain.backups import BackupKind
from tksk_desktop.domain.errors import AlreadyRunning, DatabaseDamaged, StoreLocked, WrongPassword
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.start.lock_screen import LockScreen
from tksk_desktop.gui.start.welcome_screen import WelcomeScreen
from tksk_desktop.paths import automatic_backups_dir, database_path
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.safekeeping.readings import BackupStanding

PASSWORD = "hujan di kepanjen"
HOLDER = """
import sys
from pathlib import Path
from tests.journeys.conftest import load_cheaply
acts = load_cheaply(Path(sys.argv[1]))
acts.store.unlock(sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with an office and one client, locked."""
    place = tmp_path / "data"
    acts = load_cheaply(place)
    acts.store.create(PASSWORD)
    acts.office.set_up(sample_office(), acts.office.villages_of("35.07.13"), ())
    acts.clients.register(NewClient("Sulastri", "35.07.13.2008"))
    acts.store.lock()
    return place


ROOM_AT_1366 = 1366 - 200
"""Pixels that the rail leaves to a page on the smallest screen."""


def give(running: Running, secret: str) -> LockScreen:
    lock = running.front(LockScreen)
    lock.form.secretEdit.clear()
    QTest.keyClicks(lock.form.secretEdit, secret)
    lock.form.openButton.click()
    return lock


def test_a_wrong_password_is_said_and_the_right_one_opens(
    start_program: StartProgram, folder: Path
) -> None:
    running = start_program(folder)
    lock = give(running, "bukan ini")
    running.wait(lambda: lock.form.wrongLabel.isVisible())
    assert lock.form.wrongLabel.text() == error_text(WrongPassword())
    give(running, PASSWORD)
    assert running.area().bench.around.office.subdistrict_name == "Kepanjen"


def test_locking_closes_the_caseload(start_program: StartProgram, folder: Path) -> None:
    running = start_program(folder)
    give(running, PASSWORD)
    acts = running.area().bench.acts
    running.area().form.lockButton.click()
    running.front(LockScreen)

    def is_closed() -> bool:
        try:
            acts.office.surroundings()
        except StoreLocked:
            return True
        return False

    running.wait(is_closed)
    give(running, PASSWORD)
    running.area()


def test_a_second_copy_of_the_program_is_refused_and_harms_nothing(
    start_program: StartProgram, folder: Path
) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), PASSWORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        running = start_program(folder)
        lock = give(running, PASSWORD)
        running.wait(lambda: lock.form.wrongLabel.isVisible())
        assert lock.form.wrongLabel.text() == error_text(AlreadyRunning())
    finally:
        holder.communicate("")
    give(running, PASSWORD)
    running.area()


def test_a_damaged_file_is_said_and_not_touched(start_program: StartProgram, folder: Path) -> None:
    database = database_path(folder)
    data = bytearray(database.read_bytes())
    data[5000:5100] = bytes(100)
    database.write_bytes(bytes(data))
    running = start_program(folder)
    lock = give(running, PASSWORD)
    running.wait(lambda: lock.form.wrongLabel.isVisible())
    assert lock.form.wrongLabel.text() == error_text(DatabaseDamaged())
    assert database.read_bytes() == bytes(data)


def test_the_sample_office_opens_and_is_left_again(
    start_program: StartProgram, tmp_path: Path
) -> None:
    running = start_program(tmp_path / "data")
    welcome = running.front(WelcomeScreen)
    welcome.form.sampleButton.click()
    area = running.area()
    running.wait(area.form.sampleButton.isVisible)
    assert area.bench.around.office.subdistrict_name == "Kepanjen"
    for _button, page in area._rail:
        area.go_to(page)
        running.wait(lambda: not area.bench.work.is_busy)
    wide = {
        type(page).__name__: page.minimumSizeHint().width()
        for _button, page in area._rail
        if page.minimumSizeHint().width() > ROOM_AT_1366
    }
    assert wide == {}, "the window would grow beyond a small screen"
    area.form.sampleButton.click()
    running.front(WelcomeScreen)
    assert not database_path(tmp_path / "data").exists()


def test_closing_leaves_a_backup_beside_the_data(start_program: StartProgram, folder: Path) -> None:
    running = start_program(folder)
    give(running, PASSWORD)
    backups = running.area().bench.acts.backups
    unsaved = backups.standing().unsaved
    assert unsaved
    running.window.close()
    (archive,) = automatic_backups_dir(folder).iterdir()
    assert read_manifest(archive).summary.clients >= 0
    again = start_program(folder)
    give(again, PASSWORD)
    backups = again.area().bench.acts.backups
    (line,) = backups.history()
    assert line.kind is BackupKind.AT_CLOSING
    assert backups.standing() == BackupStanding(None, unsaved), "it does not leave the laptop"
    assert archive in backups.find_all()
    stick = folder.parent / "stick"
    stick.mkdir()
    backups.back_up(stick, lambda _done, _total: None)
    assert archive.exists(), "another backup leaves it alone"
    again.window.close()
    assert list(automatic_backups_dir(folder).iterdir()) == [archive], "nothing changed since"

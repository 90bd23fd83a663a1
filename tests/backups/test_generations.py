# SPDX-License-Identifier: MIT
"""On a real folder: what the rule no longer keeps goes, what is not ours or not whole stays."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.backups.conftest import NOW, SUMMARY, silent
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.assembly.backups import archives_over
from tksk_desktop.backups import drives, file_archives
from tksk_desktop.backups.container import archive_name
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.backups.stick_marks import MARK, read_mark
from tksk_desktop.domain.backups import KeepRule
from tksk_desktop.domain.errors import ArchiveForged, ArchiveRenamed, WorldRefused
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.needs import Drive

ONE = KeepRule(1, 0, 0)


def write_at(archives: FileArchives, store: DatabaseStore, stick: Path, made_at: datetime) -> Path:
    return archives.write(store, replace(SUMMARY, made_at=made_at), stick, silent)[0]


@pytest.fixture
def three(archives: FileArchives, store: DatabaseStore, stick: Path) -> list[Path]:
    """Three good archives, the newest last."""
    days = (NOW - timedelta(days=age) for age in (40, 20, 0))
    return [write_at(archives, store, stick, made_at) for made_at in days]


def names(stick: Path) -> set[str]:
    return {path.name for path in stick.glob("*.tkskbak")}


def test_the_rule_removes_what_it_no_longer_keeps(
    archives: FileArchives, three: list[Path], stick: Path
) -> None:
    assert archives.thin(stick, KeepRule(2, 0, 0), three[-1]) == 1
    assert names(stick) == {three[1].name, three[2].name}
    assert archives.read_summary(three[2]).clients == 5


def test_a_colleagues_backups_on_the_same_stick_stay(
    archives: FileArchives, three: list[Path], stick: Path, tmp_path: Path
) -> None:
    other = DatabaseStore(tmp_path / "other", cost=CHEAP)
    other.create(PASSWORD)
    theirs = write_at(
        archives_over(other, tmp_path / "theirs"), other, stick, NOW - timedelta(days=300)
    )
    other.lock()
    assert archives.thin(stick, ONE, three[-1]) == 2
    assert names(stick) == {theirs.name, three[-1].name}


def test_what_is_cut_renamed_or_foreign_is_not_touched(
    archives: FileArchives, three: list[Path], stick: Path
) -> None:
    cut, renamed, newest = three
    cut.write_bytes(cut.read_bytes()[:-9])
    older = stick / archive_name(NOW - timedelta(days=1))
    renamed.rename(older)
    (stick / "tksk-cadangan-20200101-000000.tkskbak").write_bytes(b"a film")
    before = names(stick)
    assert archives.thin(stick, ONE, newest) == 0
    assert names(stick) == before


def test_without_the_new_one_nothing_goes(
    archives: FileArchives, three: list[Path], stick: Path
) -> None:
    three[-1].unlink()
    assert archives.thin(stick, ONE, three[-1]) == 0


def test_an_older_backup_under_a_newer_name_is_noticed(
    archives: FileArchives, three: list[Path], stick: Path, tmp_path: Path
) -> None:
    newer = stick / archive_name(datetime(2027, 1, 1, tzinfo=UTC))
    shutil.copy(three[0], newer)
    with pytest.raises(ArchiveRenamed):
        archives.read_summary(newer)
    with pytest.raises(ArchiveRenamed):
        archives.verify(newer, silent)
    own_name = Path(shutil.copy(three[0], stick / "cadangan lebaran.tkskbak"))
    assert archives.read_summary(own_name).clients == 5


def test_a_backup_is_checked_wholly_with_the_open_key(
    archives: FileArchives, three: list[Path], tmp_path: Path
) -> None:
    assert archives.verify(three[0], silent).sessions == 6
    assert list((tmp_path / "staging").iterdir()) == []
    other = DatabaseStore(tmp_path / "other", cost=CHEAP)
    other.create(PASSWORD)
    with pytest.raises(ArchiveForged):
        archives_over(other, tmp_path / "theirs").verify(three[0], silent)
    other.lock()


def test_a_stick_gets_one_number_and_a_folder_none(
    archives: FileArchives, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = Drive(stick, "FLASHDISK", 1, 2, True, None)
    monkeypatch.setattr(file_archives, "find_drives", lambda: (drive,))
    number = archives.mark(stick)
    assert len(number) == 32
    assert archives.mark(stick) == number == read_mark(stick)
    assert archives.mark(tmp_path) == ""
    assert [path.name for path in tmp_path.iterdir() if path.name == MARK] == []


@pytest.mark.parametrize("content", [b"", b"ab", b"Z" * 32, b"0" * 31 + b"\n", b"\xff" * 32])
def test_a_strange_mark_is_none(stick: Path, content: bytes) -> None:
    (stick / MARK).write_bytes(content)
    assert read_mark(stick) == ""


def test_a_stick_that_takes_no_mark_still_takes_backups(
    archives: FileArchives, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise WorldRefused

    monkeypatch.setattr("tksk_desktop.backups.stick_marks.replace_file", refuse)
    drive = Drive(stick, "FLASHDISK", 1, 2, True, None)
    monkeypatch.setattr(file_archives, "find_drives", lambda: (drive,))
    assert archives.mark(stick) == ""


def test_drives_tell_their_number(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (stick / MARK).write_bytes(b"0f" * 16)
    part = type("Part", (), {"device": "x", "mountpoint": str(stick), "opts": ""})
    monkeypatch.setattr("psutil.disk_partitions", lambda **_asked: [part])
    monkeypatch.setattr(drives, "_is_removable", lambda *_values: True)
    assert [drive.stick_id for drive in drives.find_drives()] == ["0f" * 16]

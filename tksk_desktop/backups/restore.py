# SPDX-License-Identifier: MIT
"""Puts a restored database in place of the present one, which is kept aside.

A journal file says how far the exchange has come; a crash at any point is finished or undone by
``finish_interrupted`` at the next start.
"""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from tksk_desktop.careful_files import flush_folder, replace_file, target_errors
from tksk_desktop.paths import database_path, key_file_path

JOURNAL = "pemulihan.json"
ASIDE_PREFIX = "sebelum-pulih-"
INCOMING = "pemulihan-masuk"
STAMP = "%Y%m%d-%H%M%S"


def incoming_folder(data_dir: Path) -> Path:
    """Return an empty folder, on the same disk as the data, to unpack an archive into."""
    folder = data_dir / INCOMING
    with target_errors():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, mode=0o700)
    return folder


def put_in_place(data_dir: Path, now: datetime) -> Path:
    """Exchange the present database for the unpacked one; return the folder of the former.

    The store must be closed. Until the journal is written nothing has changed; from then on the
    exchange is completed, now or at the next start.
    """
    with target_errors():
        aside = _new_folder(data_dir, f"{ASIDE_PREFIX}{now.astimezone(UTC):{STAMP}}")
        coming = _files(data_dir / INCOMING)
        for file in coming:
            _flush(file)
        flush_folder(data_dir)
    told = {"aside": aside.name, "coming": [file.name for file in coming]}
    replace_file(data_dir / JOURNAL, json.dumps(told).encode())
    finish_interrupted(data_dir)
    return aside


def finish_interrupted(data_dir: Path) -> bool:
    """Complete an exchange that a crash interrupted; tell whether there was one."""
    journal = data_dir / JOURNAL
    if not journal.exists():
        return False
    with target_errors():
        told = json.loads(journal.read_bytes())
        aside, coming = data_dir / Path(told["aside"]).name, told.get("coming", ())
        aside.mkdir(mode=0o700, exist_ok=True)
        incoming = data_dir / INCOMING
        new = {file.name: file for file in _files(incoming)}
        for file in _files(data_dir):
            # A file whose successor has already come is the successor itself.
            has_come = file.name in coming and file.name not in new
            if file.name in new or (file.name.endswith(("-wal", "-shm")) and not has_come):
                os.replace(file, aside / file.name)
        flush_folder(aside)
        for name, file in new.items():
            file.chmod(0o600)
            os.replace(file, data_dir / name)
        flush_folder(data_dir)
        shutil.rmtree(incoming, ignore_errors=True)
        journal.unlink()
        flush_folder(data_dir)
    return True


def find_former(data_dir: Path) -> tuple[Path, datetime] | None:
    """Return the database that the last restore put aside, and when; None without any."""
    found = [
        (folder, when)
        for folder in data_dir.glob(f"{ASIDE_PREFIX}*")
        if (when := _put_aside_at(folder)) is not None and database_path(folder).exists()
    ]
    return max(found, key=lambda each: (each[1], each[0].name), default=None)


def put_back(data_dir: Path, former: Path, now: datetime) -> None:
    """Take a restore back: the former database returns, the present one is put aside in turn.

    The store must be closed. The former is copied, so that a crash in between costs nothing.
    """
    with target_errors():
        incoming = incoming_folder(data_dir)
        for file in _files(former):
            shutil.copyfile(file, incoming / file.name)
    put_in_place(data_dir, now)
    shutil.rmtree(former, ignore_errors=True)


def _put_aside_at(folder: Path) -> datetime | None:
    stamp = folder.name.removeprefix(ASIDE_PREFIX)[:15]
    try:
        return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _new_folder(parent: Path, name: str) -> Path:
    """Make a folder of its own; two restores within a second are both kept aside."""
    count = 1
    while True:
        folder = parent / (name if count == 1 else f"{name}-{count}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            count += 1
        else:
            return folder


def _files(folder: Path) -> list[Path]:
    database = database_path(folder)
    wanted = (
        database,
        database.with_name(database.name + "-wal"),
        database.with_name(database.name + "-shm"),
        key_file_path(folder),
    )
    return [path for path in wanted if path.exists()]


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())

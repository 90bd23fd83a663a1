# SPDX-License-Identifier: MIT
"""A file that was changed, cut or emptied is told as damaged, never read as if it were whole."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.faults.tried import TellTried
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.errors import (
    ArchiveDamaged,
    ArchiveTooNew,
    DatabaseDamaged,
    DatabaseMissing,
    KeyFileDamaged,
    NotAnArchive,
)
from tksk_desktop.paths import database_path, key_file_path
from tksk_desktop.storage import schema

PAGE = 4096
Damage = Callable[[random.Random, bytes], bytes]


def flipped(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


def cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data))]


def zeroed(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(0, len(data), PAGE)
    return data[:at] + bytes(len(data[at : at + PAGE])) + data[at + PAGE :]


def emptied(rng: random.Random, data: bytes) -> bytes:
    return b""


DAMAGES: dict[str, Damage] = {"flipped": flipped, "cut": cut, "zeroed": zeroed, "emptied": emptied}


def content(program: Program) -> dict[str, Any]:
    """Return every row of every table."""
    with program.store.engine().connect() as connection:
        return {
            name: connection.execute(sa.select(table)).all()
            for name, table in schema.metadata.tables.items()
        }


@pytest.fixture
def data(office: Path, tmp_path: Path) -> Path:
    """A data folder with the small office, closed."""
    return Path(shutil.copytree(office, tmp_path / "data"))


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(
    ("file", "told"),
    [
        (database_path, (DatabaseDamaged, DatabaseMissing)),
        (key_file_path, (KeyFileDamaged, DatabaseMissing)),
    ],
    ids=["database", "key file"],
)
def test_a_damaged_file_is_told_and_left_as_it_is(
    file: Callable[[Path], Path],
    told: tuple[type[Exception], ...],
    damage: str,
    data: Path,
    broken_states: int,
    fault_seed: int,
    tell_tried: TellTried,
) -> None:
    path, rng = file(data), random.Random(fault_seed)
    whole, tries = path.read_bytes(), 1 if damage == "emptied" else broken_states
    for _ in range(tries):
        broken = DAMAGES[damage](rng, whole)
        if broken == whole:
            continue
        path.write_bytes(broken)
        with pytest.raises(told):
            assemble(data, cost=CHEAP).acts.store.unlock(PASSWORD)
        assert path.read_bytes() == broken, f"it was written to, seed {fault_seed}"
    tell_tried(f"{damage}, {path.name}", tries)
    path.write_bytes(whole)
    program = assemble(data, cost=CHEAP)
    program.acts.store.unlock(PASSWORD)
    program.acts.store.lock()


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_backup_is_never_taken_for_one(
    damage: str,
    data: Path,
    tmp_path: Path,
    broken_states: int,
    fault_seed: int,
    tell_tried: TellTried,
) -> None:
    program = assemble(data, cost=CHEAP)
    program.acts.store.unlock(PASSWORD)
    stick = tmp_path / "stick"
    stick.mkdir()
    archive = program.acts.backups.back_up(stick, lambda _done, _total: None).path
    before = content(program)
    whole, rng = archive.read_bytes(), random.Random(fault_seed)
    tries = 1 if damage == "emptied" else broken_states
    for _ in range(tries):
        broken = DAMAGES[damage](rng, whole)
        if broken == whole:
            continue
        archive.write_bytes(broken)
        with pytest.raises((ArchiveDamaged, NotAnArchive)):
            program.acts.backups.restore(archive, PASSWORD, lambda _done, _total: None)
        assert program.store.is_open(), "the present database was given up for a bad archive"
    tell_tried(f"{damage}, backup", tries)
    assert content(program) == before
    program.acts.store.lock()


def ignore(done: int, total: int) -> None:
    """Hear of progress and say nothing."""


CAUGHT = {"flipped": 10, "cut": 1, "zeroed": 1}
"""How many of each damage for one state: at a hundred states 1,000 bits, 100 cuts, 100 pages."""


@pytest.mark.parametrize("damage", CAUGHT)
@pytest.mark.parametrize("is_forged", [False, True], ids=["by accident", "on purpose"])
def test_checking_a_backup_catches_every_damage(
    damage: str,
    is_forged: bool,
    data: Path,
    tmp_path: Path,
    broken_states: int,
    fault_seed: int,
    tell_tried: TellTried,
) -> None:
    """On purpose means that the hash at its end was made anew to fit; only a key makes the proof.

    Each forged one is unpacked as a restore does, so a few of them stand for many.
    """
    program = assemble(data, cost=CHEAP)
    program.acts.store.unlock(PASSWORD)
    backups = program.acts.backups
    stick = tmp_path / "stick"
    stick.mkdir()
    archive = backups.back_up(stick, ignore).path
    whole, rng = archive.read_bytes(), random.Random(fault_seed)
    tries = max(1, CAUGHT[damage] * broken_states // (10 if is_forged else 1))
    look = (lambda path: backups.verify(path, ignore)) if is_forged else backups.read_summary
    for _ in range(tries):
        content = whole[:-32] if is_forged else whole
        broken = DAMAGES[damage](rng, content)
        if broken == content:
            continue
        archive.write_bytes(broken + hashlib.sha256(broken).digest() if is_forged else broken)
        with pytest.raises((ArchiveDamaged, ArchiveTooNew, NotAnArchive)):
            look(archive)
    tell_tried(f"{damage}, backup checked, {'forged' if is_forged else 'accident'}", tries)
    program.acts.store.lock()

# SPDX-License-Identifier: MIT
"""Real encrypted stores in folders of their own, copied from one that is made once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.storage.small_office import CHEAP, LEVELS, PASSWORD
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema_upgrade import MIGRATIONS


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A closed, empty database with its recovery key; never written to."""
    folder = tmp_path_factory.mktemp("empty")
    store = DatabaseStore(folder, cost=CHEAP)
    recovery_key = store.create(PASSWORD)
    store.lock()
    return folder, recovery_key


@pytest.fixture
def recovery_key(empty_office: tuple[Path, str]) -> str:
    """The recovery key of every store here."""
    return empty_office[1]


@pytest.fixture
def folder(empty_office: tuple[Path, str], tmp_path: Path) -> Path:
    """A data folder with a closed, empty database."""
    return Path(shutil.copytree(empty_office[0], tmp_path / "data"))


@pytest.fixture
def open_store(folder: Path) -> Iterator[Callable[..., DatabaseStore]]:
    """Make stores over the folder, opened with the password; all are locked in the end."""
    opened: list[DatabaseStore] = []

    def make(secret: str = PASSWORD, migrations: Path | None = None) -> DatabaseStore:
        store = DatabaseStore(
            folder, kind_levels=LEVELS, cost=CHEAP, migrations=migrations or MIGRATIONS
        )
        opened.append(store)
        store.unlock(secret)
        return store

    yield make
    for store in opened:
        store.lock()


@pytest.fixture
def store(open_store: Callable[..., DatabaseStore]) -> DatabaseStore:
    """An open, empty store."""
    return open_store()

# SPDX-License-Identifier: MIT
"""The small office to break into, and how often it is tried."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.tried import FAULTS_TRIED, TellTried
from tests.storage.small_office import CHEAP, LEVELS, PASSWORD, fill
from tksk_desktop.storage.database_store import DatabaseStore


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed database with the small office; never written to."""
    folder = tmp_path_factory.mktemp("office")
    store = DatabaseStore(folder, kind_levels=LEVELS, cost=CHEAP)
    store.create(PASSWORD)
    fill(store)
    store.lock()
    return folder


@pytest.fixture
def broken_states(pytestconfig: pytest.Config) -> int:
    """How many states each work is judged in."""
    return int(pytestconfig.getoption("broken_states"))


@pytest.fixture
def fault_seed(pytestconfig: pytest.Config) -> int:
    """What the random choices of a test begin with; a failure tells it."""
    return int(pytestconfig.getoption("fault_seed"))


@pytest.fixture
def tell_tried(record_property: Callable[[str, object], None]) -> TellTried:
    """Tell for the end of the run how often a fault was tried."""
    return lambda fault, count: record_property(FAULTS_TRIED, (fault, count))

# SPDX-License-Identifier: MIT
"""One sample office, made by the real program in a process of its own, and calls within this one.

Calls go through ``main``, so that the database and the papers are loaded once for many of them.
"""

from __future__ import annotations

import logging
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.command_line.calls import CLIENTS, MONTHS, Ended, Tksk, start
from tksk_desktop.main import main
from tksk_desktop.sample_data import SAMPLE_PASSWORD
from tksk_desktop.storage.database_store import DatabaseStore


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """Make the sample once; return its folder and what the program said."""
    place = tmp_path_factory.mktemp("contoh")
    folder = place / "contoh"
    size = ["--clients", str(CLIENTS), "--months", str(MONTHS)]
    ended = start("demo", str(folder), *size, folder=place / "home")
    assert ended.code == 0, ended.err
    return folder, ended


@pytest.fixture(scope="session")
def people(demo: tuple[Path, Ended], tmp_path_factory: pytest.TempPathFactory) -> int:
    """Return how many people the sample holds: the clients asked for, and their families."""
    copied = shutil.copytree(demo[0] / "data", tmp_path_factory.mktemp("counted") / "data")
    store = DatabaseStore(Path(copied))
    store.unlock(SAMPLE_PASSWORD)
    counted = store.count().clients
    store.lock()
    assert counted >= CLIENTS
    return counted


@pytest.fixture
def paper(demo: tuple[Path, Ended]) -> Path:
    """Return the sample's signed report."""
    (path,) = demo[0].glob("laporan-tksk-*.pdf")
    return path


@pytest.fixture
def office(demo: tuple[Path, Ended], tmp_path: Path) -> Path:
    """Return a copy of the sample's closed database, for one test alone."""
    shutil.copytree(demo[0] / "data", tmp_path / "kantor")
    return tmp_path / "kantor"


@pytest.fixture
def _hooks() -> Iterator[None]:
    """Put back what ``main`` sets for the whole process."""
    root, own = logging.getLogger(), logging.getLogger("tksk_desktop")
    levels = root.level, own.level
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    for handler in root.handlers[:]:
        if type(handler).__module__ == "tksk_desktop.logging_setup":
            root.removeHandler(handler)
            handler.close()
    root.setLevel(levels[0])
    own.setLevel(levels[1])


@pytest.fixture
def tksk(
    _hooks: None,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Tksk:
    """Return a way to call the command line in this process, with or without a password."""
    monkeypatch.setenv("TKSK_DATA_DIR", str(tmp_path / "home"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def call(*words: str, password: str | None = SAMPLE_PASSWORD) -> Ended:
        if password is None:
            monkeypatch.delenv("TKSK_PASSWORD", raising=False)
        else:
            monkeypatch.setenv("TKSK_PASSWORD", password)
        capfd.readouterr()
        code = main(words)
        said = capfd.readouterr()
        return Ended(code, said.out, said.err)

    return call

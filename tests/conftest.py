# SPDX-License-Identifier: MIT
"""What every test stands on: a home of its own, named missing tools, nothing left over, no surprise
in the log. Fixtures of one room live beside that room's tests.
"""

from __future__ import annotations

import importlib
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.tried import FAULTS_TRIED

if TYPE_CHECKING:
    from tksk_desktop.assembly import Program

# Set before anything asks the system for its folders: no test may touch the real home.
TEST_HOME = Path(tempfile.mkdtemp(prefix="tksk-test-home-"))
HOME_VARIABLES = {
    "HOME": TEST_HOME,
    "USERPROFILE": TEST_HOME,
    "APPDATA": TEST_HOME / "roaming",
    "LOCALAPPDATA": TEST_HOME / "local",
    "XDG_CONFIG_HOME": TEST_HOME / "config",
    "XDG_DATA_HOME": TEST_HOME / "data",
    "XDG_STATE_HOME": TEST_HOME / "state",
    "XDG_CACHE_HOME": TEST_HOME / "cache",
    "XDG_RUNTIME_DIR": TEST_HOME / "runtime",
}
for variable, folder in HOME_VARIABLES.items():
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[variable] = str(folder)
if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("TKSK_PASSWORD", None)

THREAD_PATIENCE = 2.0
MISSING_TOOL = "missing_tool"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``make break`` try more broken states than the daily run does."""
    parser.addoption("--broken-states", type=int, default=8, help="per work, in tests/faults")
    parser.addoption("--fault-seed", type=int, default=1, help="which broken states are tried")


def pytest_unconfigure() -> None:
    """Remove the tests' home."""
    shutil.rmtree(TEST_HOME, ignore_errors=True)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test, by name, when a program it judges with is not installed."""
    wanted = [name for marker in item.iter_markers("needs_tool") for name in marker.args]
    missing = [name for name in wanted if shutil.which(name) is None]
    for name in missing:
        item.user_properties.append((MISSING_TOOL, name))
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many faults were tried, which tools are missing and what they cost."""
    _show_faults(terminalreporter)
    skipped = Counter(
        str(value)
        for report in terminalreporter.stats.get("skipped", [])
        for name, value in getattr(report, "user_properties", [])
        if name == MISSING_TOOL
    )
    if not skipped:
        return
    terminalreporter.section("tools that are missing here")
    for tool, count in sorted(skipped.items()):
        terminalreporter.write_line(f"{tool}: {count} tests skipped")


def _show_faults(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests/faults tried; a loss is a failed test, so here all were survived."""
    tried = dict(
        value
        for report in terminalreporter.stats.get("passed", [])
        for name, value in getattr(report, "user_properties", [])
        if name == FAULTS_TRIED
    )
    if tried:
        terminalreporter.section("faults tried, all survived")
        for fault, count in sorted(tried.items()):
            terminalreporter.write_line(f"{fault:32}{count:6}")
        terminalreporter.write_line(f"{'together':32}{sum(tried.values()):6}")


@pytest.fixture(scope="session", autouse=True)
def _qt_folders_of_the_tests() -> None:
    """Keep Qt's own folders and settings out of the real home where no variable moves them."""
    qt_core = importlib.import_module("PySide6.QtCore")
    qt_core.QStandardPaths.setTestModeEnabled(True)
    qt_core.QSettings.setDefaultFormat(qt_core.QSettings.Format.IniFormat)
    qt_core.QSettings.setPath(
        qt_core.QSettings.Format.IniFormat,
        qt_core.QSettings.Scope.UserScope,
        str(TEST_HOME / "config"),
    )


@pytest.fixture(autouse=True)
def _nothing_left_over() -> Iterator[None]:
    """Fail a test that leaves a window on the screen or a thread that would hold the program."""
    before = set(threading.enumerate())
    yield
    windows = _open_windows()
    threads = _lasting_threads(before)
    if windows or threads:
        pytest.fail(f"left over: windows {windows}, threads {threads}")


def _open_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    found = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in found:
        window.hide()
        window.deleteLater()
    return [type(window).__name__ for window in found]


def _lasting_threads(before: set[threading.Thread]) -> list[str]:
    """Return the names of new threads that go on; one that is just ending may end."""
    deadline = time.monotonic() + THREAD_PATIENCE
    new = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in new:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread.name for thread in new if thread.is_alive()]


@pytest.fixture(autouse=True)
def _no_surprise_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning it did not expect.

    A test that expects one looks at ``caplog.records`` and then calls ``caplog.clear()``.
    """
    yield
    surprises = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if surprises:
        pytest.fail(f"unexpected log warnings: {surprises}")


@pytest.fixture
def make_program(tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Return a maker of whole programs over a folder, with a cheap password cost; locked after.

    ``make_program()`` uses ``tmp_path / "office"``; ``make_program(folder)`` any other folder.
    """
    made: list[Program] = []

    def make(folder: Path | None = None) -> Program:
        assembly = importlib.import_module("tksk_desktop.assembly")
        key_file = importlib.import_module("tksk_desktop.storage.key_file")
        place = tmp_path / "office" if folder is None else folder
        place.mkdir(parents=True, exist_ok=True)
        program: Program = assembly.assemble(place, cost=key_file.KdfCost(8, 1, 1))
        made.append(program)
        return program

    yield make
    for program in made:
        program.store.lock()

# SPDX-License-Identifier: MIT
"""The log keeps what mends the program and nothing of what is in it."""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tksk_desktop import logging_setup
from tksk_desktop.logging_setup import FORMER_FILES, LARGEST_FILE, catch_uncaught, set_up_logging

NIK = "3507135203880000"


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    root, own = logging.getLogger(), logging.getLogger(logging_setup.PACKAGE)
    levels = root.level, own.level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    for handler in root.handlers[:]:
        if isinstance(handler, logging_setup.LogFile):
            root.removeHandler(handler)
            handler.close()
    root.setLevel(levels[0])
    own.setLevel(levels[1])
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def _set_up(folder: Path) -> Path:
    """Set up as the program does, alone: what these tests log on purpose surprises nobody."""
    logging.getLogger().handlers.clear()
    return set_up_logging(folder)


def _raise_with_nik() -> None:
    nik = NIK
    try:
        int(f"no number: {nik}")
    except ValueError as error:
        raise KeyError(nik, "Siti Aminah") from error


def _caught() -> BaseException:
    try:
        _raise_with_nik()
    except KeyError as error:
        return error
    raise AssertionError


def test_uncaught_exception_leaves_classes_and_places_but_no_nik(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _set_up(tmp_path)
    catch_uncaught()
    error = _caught()
    sys.excepthook(type(error), error, error.__traceback__)
    text = path.read_text()
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "tests/test_logging_setup.py:" in text
    assert "_raise_with_nik" in text
    assert NIK not in text
    assert "Siti" not in text
    assert str(Path(__file__).parent.parent) not in text
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert NIK not in said


def test_uncaught_exception_in_a_thread_is_logged(tmp_path: Path) -> None:
    path = _set_up(tmp_path)
    told: list[type[BaseException]] = []
    catch_uncaught(told.append)
    thread = threading.Thread(target=_raise_with_nik)
    thread.start()
    thread.join()
    assert told == [KeyError]
    assert "_raise_with_nik" in path.read_text()
    assert NIK not in path.read_text()


def test_interruption_is_no_defect(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _set_up(tmp_path)
    catch_uncaught()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not path.exists()
    assert capsys.readouterr().err == ""


def test_only_the_template_of_a_message_is_kept(tmp_path: Path) -> None:
    path = _set_up(tmp_path)
    own = logging.getLogger("tksk_desktop.storage")
    own.warning("client %s is strange", NIK)
    own.error(ValueError(NIK))
    own.exception("cannot save", exc_info=_caught())
    text = path.read_text()
    assert "WARNING tksk_desktop.storage:" in text
    assert "client %s is strange" in text
    assert "cannot save" in text
    assert NIK not in text


def test_foreign_loggers_leave_no_words_at_all(tmp_path: Path) -> None:
    path = _set_up(tmp_path)
    logging.getLogger("pyhanko.sign").warning(f"signer {NIK}")  # noqa: G004 - as others do it
    text = path.read_text()
    assert "WARNING pyhanko.sign:" in text
    assert NIK not in text


def test_group_of_exceptions_names_each_class(tmp_path: Path) -> None:
    path = _set_up(tmp_path)
    logging.getLogger("tksk_desktop").error(
        "several", exc_info=ExceptionGroup(NIK, [ValueError(NIK), KeyError(NIK)])
    )
    text = path.read_text()
    assert "ExceptionGroup" in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert NIK not in text


def test_the_log_is_bounded(tmp_path: Path) -> None:
    _set_up(tmp_path)
    log = logging.getLogger("tksk_desktop")
    for _ in range(3 * (FORMER_FILES + 1)):
        log.warning("x" * (LARGEST_FILE // 2))
    files = sorted(tmp_path.iterdir())
    assert len(files) == FORMER_FILES + 1
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert sum(file.stat().st_size for file in files) <= LARGEST_FILE * (FORMER_FILES + 1)


def test_setting_up_twice_writes_each_record_once(tmp_path: Path) -> None:
    _set_up(tmp_path)
    path = set_up_logging(tmp_path)
    logging.getLogger("tksk_desktop").warning("once")
    assert path.read_text().count("once") == 1


def test_a_folder_that_cannot_be_made_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    logging.getLogger().handlers.clear()
    set_up_logging(blocked / "log")
    logging.getLogger("foreign").warning(NIK)
    assert NIK not in capsys.readouterr().err


def test_a_log_that_fails_later_says_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(tmp_path)
    logging.getLogger("tksk_desktop").warning("opens the file")
    handler = logging.getLogger().handlers[-1]
    assert isinstance(handler, logging_setup.LogFile)
    assert handler.file is not None
    assert handler.file.stream is not None
    handler.file.stream.close()
    logging.getLogger("tksk_desktop").warning("client %s", NIK)
    handler.file.stream = None
    assert capsys.readouterr().err == ""

# SPDX-License-Identifier: MIT
"""``self-check``: tries every part of the program, so that support can tell what is missing.

Each part is imported inside its own check: one that does not load must not hide the others.
"""

from __future__ import annotations

import importlib
import os
import shutil
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from tksk_desktop import __version__
from tksk_desktop.careful_files import write_verified
from tksk_desktop.check_words import check_sentence, check_step
from tksk_desktop.commands.console import say
from tksk_desktop.commands.display import library_sentence, plugin_lacks, why_no_window
from tksk_desktop.commands.outcomes import Exit
from tksk_desktop.domain.self_checks import CheckState
from tksk_desktop.paths import data_dir, log_dir
from tksk_desktop.vocabulary import file_size, word

_SIGNS = {
    CheckState.GOOD: "[baik] ",
    CheckState.ATTENTION: "[awas] ",
    CheckState.FAULT: "[GAGAL]",
}
TRIAL_FILE = "uji-tulis.tmp"
Check = tuple[str, Callable[[], str]]


class CheckFailed(Exception):
    """A part does not do what it should; the value says which."""


def run(arguments: Namespace) -> int:
    """Print one line per part; 1 where any part fails. With ``--data`` the database too."""
    say(f"tksk-desktop {__version__}")
    folder = arguments.data or data_dir()
    checks: list[Check] = [
        ("Sumber daya dan huruf", lambda: _trial("check_resources")),
        ("Tabel wilayah", lambda: _trial("check_regions")),
        ("Basis data terenkripsi", lambda: _trial("check_cipher")),
        ("Laporan, tanda tangan, cadangan", lambda: _trial("check_whole_job")),
        ("Tampilan (Qt)", _check_qt),
        ("Folder data", lambda: _check_folder(folder)),
        ("Folder log", lambda: _check_folder(log_dir())),
    ]
    # All of them, also after one has failed.
    failed = [title for title, check in checks if not _passes(title, check)]
    _show_display()
    if arguments.data is not None:
        # Outside the checks: a wrong password has its own sentence and exit code.
        opened_data = importlib.import_module("tksk_desktop.commands.trial")
        found, results = opened_data.check_database(arguments.data, arguments.password_fd)
        say(f"[baik]  Basis data di folder data: {found}")
        for result in results:
            say(f"{_SIGNS[result.state]} {word(result.check)}: {check_sentence(result)}")
            step = check_step(result)
            if step:
                say(f"        {step}")
            if result.state is CheckState.FAULT:
                failed.append(word(result.check))
    say("Ada bagian yang tidak bekerja." if failed else "Semua bagian bekerja.")
    return Exit.NO if failed else Exit.OK


def _passes(title: str, check: Callable[[], str]) -> bool:
    try:
        found = check()
    except Exception as error:  # noqa: BLE001 - whatever fails here is the answer
        reason = library_sentence(str(error)) if isinstance(error, ImportError | OSError) else None
        if isinstance(error, CheckFailed):
            reason = str(error)
        say(f"[GAGAL] {title}: {reason or type(error).__qualname__}")
        return False
    say(f"[baik]  {title}: {found}")
    return True


def _trial(name: str) -> str:
    trial = importlib.import_module("tksk_desktop.commands.trial")
    return str(getattr(trial, name)())


def _check_qt() -> str:
    missing = plugin_lacks("offscreen")
    if missing is not None:
        raise CheckFailed(missing)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtPdf"):
        importlib.import_module(name)
    core = importlib.import_module("PySide6.QtCore")
    gui = importlib.import_module("PySide6.QtGui")
    gui.QGuiApplication.instance() or gui.QGuiApplication([])
    picture = gui.QPixmap(8, 8)
    if picture.isNull():
        raise CheckFailed("gambar tidak dapat dibuat")
    return f"Qt {core.qVersion()}"


def _check_folder(folder: Path) -> str:
    """Write, read back and remove a file; a folder that is not there yet leaves no trace."""
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_verified(folder / TRIAL_FILE, [b"uji"])
        (folder / TRIAL_FILE).unlink()
        free = shutil.disk_usage(folder).free
    finally:
        for place in made:
            if place.is_dir() and not any(place.iterdir()):
                place.rmdir()
    return f"dapat ditulis, sisa {file_size(free)}"


def _show_display() -> None:
    """Tell whether a window could open; a server without a display is not a fault."""
    former = os.environ.pop("QT_QPA_PLATFORM", None)
    reason = why_no_window()
    if former is not None:
        os.environ["QT_QPA_PLATFORM"] = former
    say(f"[info]  Layar: {reason or 'ada'}")

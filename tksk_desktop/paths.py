# SPDX-License-Identifier: MIT
"""Where data, logs and resources live: in the source tree, an installed wheel or a frozen build."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

PROGRAM = "tksk-desktop"


def resources_dir() -> Path:
    """Return the folder of the program's own fonts, icons, tables and translations."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parent / "resources"]
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "resources")
    return next(folder for folder in candidates if folder.is_dir())


def resource(*parts: str) -> Path:
    """Return the path of one resource file."""
    return resources_dir().joinpath(*parts)


def data_dir() -> Path:
    """Return the folder of the database; ``TKSK_DATA_DIR`` overrides it."""
    chosen = os.environ.get("TKSK_DATA_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))


def log_dir() -> Path:
    """Return the folder of the log files."""
    chosen = os.environ.get("TKSK_DATA_DIR")
    return (
        Path(chosen) / "log"
        if chosen
        else Path(platformdirs.user_log_dir(PROGRAM, appauthor=False))
    )


def temporary_dir() -> Path:
    """Return the folder of what is needed for a moment only, private to this user."""
    chosen = os.environ.get("TKSK_DATA_DIR")
    return (
        Path(chosen) / "sementara"
        if chosen
        else Path(platformdirs.user_cache_dir(PROGRAM, appauthor=False)) / "sementara"
    )


def database_path(folder: Path) -> Path:
    """Return the database file in a data folder."""
    return folder / "tksk.db"


def key_file_path(folder: Path) -> Path:
    """Return the key file in a data folder."""
    return folder / "tksk.kunci"


def tries_path(folder: Path) -> Path:
    """Return the file that remembers wrong passwords."""
    return folder / "tksk.percobaan"


def automatic_backups_dir(folder: Path) -> Path:
    """Return where the backups made at closing lie, in a data folder.

    Not ``cadangan-…``: what begins so is a room for a snapshot, swept away at the next backup.
    """
    return folder / "simpanan-otomatis"


def lock_path(folder: Path) -> Path:
    """Return the file that a running program locks."""
    return folder / "tksk.lock"

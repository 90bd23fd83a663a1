# SPDX-License-Identifier: MIT
"""Shows a folder in the system's own program for files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Open a folder; return whether the system has something that shows it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

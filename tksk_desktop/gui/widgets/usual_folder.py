# SPDX-License-Identifier: MIT
"""Where a file dialog begins when nothing was chosen before: never the program's own folder."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths


def documents_folder() -> str:
    """Return the worker's folder of documents, her home where there is none."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

# SPDX-License-Identifier: MIT
"""Where a file dialog begins when nothing was chosen before, and what it lists of tables."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths

TABLE_FILES = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"
"""Which files of other offices can be read as tables."""


def documents_folder() -> str:
    """Return the worker's folder of documents, her home where there is none."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

# SPDX-License-Identifier: MIT
"""The file behind the log; what may stand in it is the business of ``logging_setup``."""

from __future__ import annotations

import contextlib
import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path


class QuietFileHandler(RotatingFileHandler):
    """A log that cannot be written (disk full, file held by another copy) stops nothing."""

    def _open(self) -> TextIOWrapper:
        """Make folder and file with the first line, for the worker's own eyes."""
        path = Path(self.baseFilename)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        stream = super()._open()
        with contextlib.suppress(OSError):
            path.chmod(0o600)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Say nothing: the usual answer prints the record with its arguments."""

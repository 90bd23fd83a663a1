# SPDX-License-Identifier: MIT
"""A lock of the operating system on an open file; a leaf on the standard library.

The system frees it when the process ends, however it ends; there is no pid to go stale.
"""

from __future__ import annotations

import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def lock_open_file(file: IO[bytes]) -> None:
    """Lock a file that is open for writing; raise OSError where another process has it."""
    if sys.platform == "win32":
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

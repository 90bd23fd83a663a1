# SPDX-License-Identifier: MIT
"""Keeps the interpreter alive under PySide6 6.12.0 on Python 3.11.

There each Qt call that returns nothing gives one reference to None back that it never took, and
each ``emit`` one to True; after some thousand calls CPython ends with "deallocating None" or
"deallocating True or False". From Python 3.12 on these are immortal, and PySide6 6.11 does not do
it. Until a mended PySide6 is pinned, they get so many references here that no session can use them
up.
"""

from __future__ import annotations

import ctypes
import sys

MANY = 1 << 40


def protect_none() -> None:
    """Add references to None, True and False where they are counted; elsewhere do nothing."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        # The reference count is the first field of every object in these versions.
        for lasting in (None, True, False):
            ctypes.c_ssize_t.from_address(id(lasting)).value += MANY

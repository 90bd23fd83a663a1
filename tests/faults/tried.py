# SPDX-License-Identifier: MIT
"""How a test tells what it tried to break, for the table at the end of the run."""

from __future__ import annotations

from collections.abc import Callable

FAULTS_TRIED = "faults_tried"
TellTried = Callable[[str, int], None]
"""A fault in a few words, and how often it was tried and survived."""
KILLS_PER_STATE = 4
FULL_DISKS_PER_STATE = 8
"""A kill and a full disk need a process of their own: one for so many states of the others."""

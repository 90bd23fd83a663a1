# SPDX-License-Identifier: MIT
"""What the screens read of the to-do list, as plain callables; nothing in it is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.usecases.to_do.readings import ToDoLine


@dataclass(frozen=True)
class ToDoActs:
    """The to-do list of one client; that of all is part of the first page."""

    of_client: Callable[[int], tuple[ToDoLine, ...]]

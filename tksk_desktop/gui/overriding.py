# SPDX-License-Identifier: MIT
"""``override`` for Qt's camelCase methods, without the import that it costs before Python 3.12.

``typing_extensions`` takes as long to import as the whole first window; checkers still see it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    M = TypeVar("M", bound=Callable[..., Any])

    def override(method: M) -> M:
        """Mark a method that a Qt class declares."""
        return method


__all__ = ["override"]

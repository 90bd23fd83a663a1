# SPDX-License-Identifier: MIT
"""The former and undone values of a picture; a picture is one frozen value, so undoing is easy."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")
MANY = 200


class PictureHistory(Generic[T]):
    """Remembers values in their order."""

    def __init__(self, value: T) -> None:
        self._former: list[T] = []
        self._undone: list[T] = []
        self.value = value

    @property
    def can_undo(self) -> bool:
        """Whether there is a former value."""
        return bool(self._former)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone value."""
        return bool(self._undone)

    def change(self, value: T) -> bool:
        """Take a new value; tell whether it differs from the present one."""
        if value == self.value:
            return False
        self._former.append(self.value)
        del self._former[:-MANY]
        self._undone.clear()
        self.value = value
        return True

    def undo(self) -> bool:
        """Go back to the former value; tell whether there was one."""
        if not self._former:
            return False
        self._undone.append(self.value)
        self.value = self._former.pop()
        return True

    def redo(self) -> bool:
        """Go forward to what was undone; tell whether there was something."""
        if not self._undone:
            return False
        self._former.append(self.value)
        self.value = self._undone.pop()
        return True

# SPDX-License-Identifier: MIT
"""A number box whose digits begin where the text of the other fields begins."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

BEFORE_TEXT = 8
"""Pixels; the style sheet's padding does not reach the line inside a spin box."""


class NumberBox(QSpinBox):
    """A spin box with room before its digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(BEFORE_TEXT, 0, 0, 0)

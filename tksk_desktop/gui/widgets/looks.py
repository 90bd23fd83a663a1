# SPDX-License-Identifier: MIT
"""Changing what the style sheet makes of a widget while it is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def wear_look(widget: QWidget, look: str) -> None:
    """Give a widget another look of the style sheet."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

# SPDX-License-Identifier: MIT
"""How high a plain text field must be to show all its text; for fields that grow with it."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QPlainTextEdit

FEWEST_LINES = 3
FRAME = 16
"""Pixels that border and padding of the style sheet take above and below the text."""


def text_height(editor: QPlainTextEdit) -> int:
    """Return the height that shows every line of ``editor`` without a scroll bar.

    The lines as they are laid out are summed up: their height differs from the font's line
    spacing by fractions of a pixel, which add up over a long text.
    """
    document = editor.document()
    layout, block, text = document.documentLayout(), document.begin(), 0.0
    while block.isValid():
        text += layout.blockBoundingRect(block).height()
        block = block.next()
    fewest = FEWEST_LINES * editor.fontMetrics().lineSpacing()
    return math.ceil(max(text, fewest) + 2 * document.documentMargin()) + FRAME

# SPDX-License-Identifier: MIT
"""Text stays legible in both themes, and the icons take the theme's colours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.theme import DARK, LIGHT, ThemeChoice, Tokens, tokens_in_use, wear

LEAST_CONTRAST = 4.5
PAIRS = (
    ("ink", "ground"),
    ("ink", "paper"),
    ("ink", "tint"),
    ("ink", "hover"),
    ("quiet", "ground"),
    ("quiet", "paper"),
    ("primary", "paper"),
    ("primary", "ground"),
    ("primary", "tint"),
    ("on_primary", "primary"),
    ("attention", "paper"),
    ("attention", "attention_tint"),
    ("danger", "paper"),
    ("danger", "danger_tint"),
    ("good", "paper"),
    ("good", "good_tint"),
)


def luminance(name: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    colour = QColor(name)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    high, low = sorted(
        (luminance(getattr(tokens, text)), luminance(getattr(tokens, ground))), reverse=True
    )
    assert (high + 0.05) / (low + 0.05) >= LEAST_CONTRAST


def test_wearing_a_theme_changes_tokens_and_icons(qapp: QApplication, qtbot: QtBot) -> None:
    before, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    try:
        wear(qapp, ThemeChoice.DARK)
        assert tokens_in_use() is DARK
        dark = icon("house", QPalette.ColorRole.Text).pixmap(48, 48).toImage()
        wear(qapp, ThemeChoice.LIGHT)
        assert tokens_in_use() is LIGHT
        light = icon("house", QPalette.ColorRole.Text).pixmap(48, 48).toImage()
        assert dark != light
        assert not light.isNull()
    finally:
        qapp.setStyleSheet(before)
        qapp.setFont(font)
        qapp.setPalette(palette)

# SPDX-License-Identifier: MIT
"""The look of the program: colour tokens, palette, fonts and style sheet, in light and dark.

No other file names a colour; widgets take theirs from the palette, from a property that the
style sheet knows, or from ``tokens_in_use``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from tksk_desktop.paths import resource

BODY_SIZE = 10
SECTION_SIZE = 13
TITLE_SIZE = 18
FAMILY = "Inter"
_FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


class ThemeChoice(StrEnum):
    """What the settings offer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Tokens:
    """The named colours of one theme."""

    ground: str
    paper: str
    ink: str
    quiet: str
    line: str
    primary: str
    tint: str
    on_primary: str
    attention: str
    attention_tint: str
    danger: str
    danger_tint: str
    good: str
    good_tint: str
    hover: str


LIGHT = Tokens(
    ground="#F6F7F5",
    paper="#FFFFFF",
    ink="#1E2A2F",
    quiet="#5B6A70",
    line="#DDE3E2",
    primary="#0B6E6E",
    tint="#E3F1F0",
    on_primary="#FFFFFF",
    attention="#8A5A12",
    attention_tint="#FBF1DD",
    danger="#B3261E",
    danger_tint="#FBE9E7",
    good="#2E7D4F",
    good_tint="#EEF8F1",
    hover="#EEF2F1",
)
DARK = Tokens(
    ground="#14191B",
    paper="#1C2326",
    ink="#E6ECEC",
    quiet="#9FB0B3",
    line="#2E383B",
    primary="#4FB8B2",
    tint="#1F3636",
    on_primary="#0E1517",
    attention="#E0AE5B",
    attention_tint="#3A2F1B",
    danger="#F2938C",
    danger_tint="#3D2221",
    good="#7CC99A",
    good_tint="#1E3327",
    hover="#232C2F",
)


def tokens_in_use() -> Tokens:
    """Return the tokens of the theme that the running program shows."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def clear_colour() -> QColor:
    """Return the colour of a picture on which nothing is drawn yet."""
    return QColor(0, 0, 0, 0)


def load_fonts() -> None:
    """Make the shipped screen font known to Qt."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def wear(app: QApplication, choice: ThemeChoice) -> None:
    """Dress the whole program in a theme; SYSTEM follows the desktop's light or dark."""
    app.setStyle("Fusion")
    dark = choice is ThemeChoice.DARK or (choice is ThemeChoice.SYSTEM and _system_is_dark(app))
    tokens = DARK if dark else LIGHT
    app.setPalette(_palette(tokens))
    font = QFont(FAMILY, BODY_SIZE)
    app.setFont(font)
    app.setStyleSheet(_style_sheet(tokens))


def _system_is_dark(app: QApplication) -> bool:
    """Tell whether the desktop is dark."""
    # Fusion's own palette follows the desktop. To ask for its colour scheme by name would touch
    # the name space ``Qt``, which costs a tenth of the first window.
    return app.style().standardPalette().color(QPalette.ColorRole.Window).lightness() < 128


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.ground,
        role.WindowText: tokens.ink,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.ground,
        role.Text: tokens.ink,
        role.Button: tokens.paper,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.danger,
        role.PlaceholderText: tokens.quiet,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.paper,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.Mid: tokens.line,
        role.Midlight: tokens.line,
        role.Light: tokens.paper,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
        role.Accent: tokens.primary,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(off, which, QColor(tokens.quiet))
    return palette


def _style_sheet(tokens: Tokens) -> str:
    sheet = Template(resource("theme.qss").read_text(encoding="utf-8"))
    return sheet.substitute(
        {
            **tokens.__dict__,
            "title_size": TITLE_SIZE,
            "section_size": SECTION_SIZE,
            "body_size": BODY_SIZE,
            "check": resource(
                "icons", "check-on-dark.svg" if tokens is DARK else "check-on-light.svg"
            ).as_posix(),
            **{
                f"arrow_{way}": resource("icons", f"chevron-{way}-quiet.svg").as_posix()
                for way in ("down", "up", "left", "right")
            },
        }
    )

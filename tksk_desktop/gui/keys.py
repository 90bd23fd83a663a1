# SPDX-License-Identifier: MIT
"""Every key that does something, by the place where it does: the one table of keys.

What a key is for is told in the manual's page of keys, which a test compares with this table line
by line; another test holds that no two meet in one place. Keys that only move a caret or a choice
as everywhere else (arrows, Tab) are not told.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

Keys = tuple[str, ...]


class Place(Enum):
    """Where a key holds; the value is the heading on the manual's page."""

    EVERYWHERE = "Di semua halaman"
    LISTS = "Dalam daftar"
    FIELDS = "Dalam isian"
    DIALOGS = "Dalam jendela isian"
    NOTE = "Catatan sesi"
    AGENDA = "Agenda dan kegiatan"
    VISITS = "Rencana kunjungan"
    ROLL_CALL = "Kehadiran kelompok"
    GRID = "Isi cepat"
    BOARD = "Papan rujukan"
    PICTURE = "Genogram dan ekomap"
    SCORES = "Nilai asesmen"
    PAPER = "Pratinjau surat dan laporan"


KEYS: Mapping[Place, Mapping[str, Keys]] = {
    Place.EVERYWHERE: {
        "palette": ("Ctrl+K",),
        "note": ("Ctrl+Shift+N",),
        "new": ("Ctrl+N",),
        "search": ("Ctrl+F",),
        "save": ("Ctrl+S",),
        "back": ("Esc",),
        "pages": tuple(f"Alt+{place}" for place in range(1, 10)),
        "views": tuple(f"Ctrl+{place}" for place in range(1, 8)),
        "lock": ("Ctrl+L",),
        "manual": ("F1",),
        "keys": ("Ctrl+/",),
    },
    Place.LISTS: {"sort": ("F4",), "open": ("Return",), "all": ("Ctrl+A",)},
    Place.FIELDS: {
        "calendar": ("F4", "Alt+Down"),
        "step": ("Up", "Down"),
        "paste": ("Ctrl+V",),
    },
    Place.DIALOGS: {
        "save": ("Ctrl+S", "Ctrl+Return"),
        "close": ("Esc",),
        "member": ("Shift+Return",),
    },
    Place.NOTE: {
        "template": ("Ctrl+T",),
        "snippet": ("Ctrl+J",),
        "short word": ("Tab",),
        "next draft": ("Ctrl+Tab",),
        "former draft": ("Ctrl+Shift+Tab",),
        "seat": ("H", "I", "S", "A"),
        "off the list": ("Delete", "Backspace"),
    },
    Place.AGENDA: {
        "former": ("Ctrl+PgUp",),
        "next": ("Ctrl+PgDown",),
        "note of a plan": ("Ctrl+Return",),
        "day": ("Left", "Right", "Up", "Down"),
        "month": ("PgUp", "PgDown"),
        "today": ("Home",),
    },
    Place.VISITS: {"earlier": ("Ctrl+Up",), "later": ("Ctrl+Down",)},
    Place.ROLL_CALL: {
        "letter": ("H", "I", "S", "A"),
        "rest present": ("*",),
        "find": ("/",),
        "walk-in": ("+",),
        "step back": ("Backspace",),
    },
    Place.GRID: {"row": ("Ctrl+Return",)},
    Place.BOARD: {"next": ("Ctrl+Right",), "column": ("1", "2", "3", "4", "5")},
    Place.PICTURE: {
        "undo": ("Ctrl+Z",),
        "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
        "add": ("Ctrl+N",),
        "connect": ("C",),
        "remove": ("Delete",),
        "paper": ("Ctrl+P",),
    },
    Place.SCORES: {"score": ("0", "1", "2", "3", "4"), "none": ("Delete",)},
    Place.PAPER: {"larger": ("Ctrl++", "Ctrl+="), "smaller": ("Ctrl+-",), "width": ("Ctrl+0",)},
}


def keys_of(place: Place, what: str) -> Keys:
    """Return the keys for something in a place; raise KeyError for what has none."""
    return KEYS[place][what]

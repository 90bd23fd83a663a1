# SPDX-License-Identifier: MIT
"""Says why a window cannot open here, before Qt ends the whole program over it.

Standard library only: it runs before the window. Qt itself aborts without an exception when its
platform plugin does not load or no display answers.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from pathlib import Path

ACTS = (
    "Tanpa jendela, pakailah perintah: tksk-desktop demo, verify, report, backup, restore "
    "atau self-check (lihat tksk-desktop --help)."
)
NO_DISPLAY = f"Jendela tidak dapat dibuka karena tidak ada layar di sini. {ACTS}"
DISPLAY_SILENT = f"Jendela tidak dapat dibuka karena layar di sini tidak menjawab. {ACTS}"
MISSING_LIBRARY = re.compile(r"([\w.+-]+\.(?:so[\w.]*|dll|dylib)): cannot open shared object")
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


def why_no_window() -> str | None:
    """Return the sentence for a display that is not there, or None where a window can open."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return NO_DISPLAY
    missing = plugin_lacks("xcb")
    if missing is not None:
        return missing
    return None if _display_answers() else DISPLAY_SILENT


def plugin_lacks(name: str) -> str | None:
    """Load Qt's platform plugin as Qt will; return the sentence for a library it lacks."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return "Jendela tidak dapat dibuka: PySide6 belum terpasang."
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / f"libq{name}.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return library_sentence(str(error))
    return None


def library_sentence(said: str) -> str | None:
    """Return the sentence for a missing system library named in an error of the loader."""
    found = MISSING_LIBRARY.search(said)
    if found is None:
        return None
    package = PACKAGES.get(found[1])
    hint = f" Pasang dengan: sudo apt install {package}." if package else ""
    return f"Jendela tidak dapat dibuka: pustaka sistem {found[1]} belum terpasang.{hint} {ACTS}"


def _display_answers() -> bool:
    """Ask the X server for a connection, as Qt will; without its library leave that to Qt."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed

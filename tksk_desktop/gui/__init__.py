# SPDX-License-Identifier: MIT
"""Windows and screens; the only package that knows Qt."""

from tksk_desktop.gui.none_guard import protect_none

protect_none()

# SPDX-License-Identifier: MIT
"""``python -m tksk_desktop``; nothing but the call of ``main``."""

from __future__ import annotations

import sys

from tksk_desktop.main import main

if __name__ == "__main__":
    sys.exit(main())

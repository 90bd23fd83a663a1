# SPDX-License-Identifier: MIT
"""What all tests of screens share."""

from __future__ import annotations

from tests.gui.workbenches import make_bench

__all__ = ["make_bench"]

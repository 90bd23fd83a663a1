# SPDX-License-Identifier: MIT
"""What all tests of screens share."""

from __future__ import annotations

import pytest

from tests.gui.workbenches import make_bench

__all__ = ["make_bench"]

SAID_OFFSCREEN = (
    r"This plugin does not support propagateSizeHints",
    r"This plugin does not support raise",
    r"This plugin does not support grabbing",
)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let pass what the offscreen platform says about every window; it is no defect of ours."""
    item.add_marker(pytest.mark.qt_log_ignore(*SAID_OFFSCREEN))

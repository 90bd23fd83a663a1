# SPDX-License-Identifier: MIT
"""What the tests of single widgets share."""

from __future__ import annotations

import pytest

SAID_OFFSCREEN = (
    r"This plugin does not support propagateSizeHints",
    r"This plugin does not support raise",
    r"This plugin does not support grabbing",
)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let pass what the offscreen platform says about every window; it is no defect of ours."""
    item.add_marker(pytest.mark.qt_log_ignore(*SAID_OFFSCREEN))

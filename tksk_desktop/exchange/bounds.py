# SPDX-License-Identifier: MIT
"""How much of a foreign file is read at most. A register of a sub-district stays far below."""

from __future__ import annotations

MOST_BYTES = 60_000_000
MOST_ENTRIES = 2_000
MOST_UNPACKED = 300_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 300
MOST_CELLS = 8_000_000
LONGEST_CELL = 32_767
"""What a spreadsheet itself allows."""
MOST_TEXT = 500_000_000
"""Characters of all cells together, as they would lie in memory."""

# SPDX-License-Identifier: MIT
"""Living outside the kecamatan: a place that is no village of ours, from a day until a day.

Such a place equals no village, not even itself: two people outside are not of one village. Who
lives outside stays in the register, is counted in no village, and may come back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LONGEST_PLACE = 200
ANYWHERE_INSIDE, ANYWHERE_OUTSIDE = "inside", "outside"
"""In a filter by village: whoever lives in any of ours, or outside."""


@dataclass
class OutsideStay:
    """One time of living outside; ``left_village`` is the village lived in before."""

    place: str
    since: date
    left_village: str = ""
    until: date | None = None
    id: int | None = None


def is_nowhere(village_code: str, outside_place: str) -> bool:
    """Tell whether neither a village nor a place outside is said."""
    return not village_code and not outside_place

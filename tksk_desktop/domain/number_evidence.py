# SPDX-License-Identifier: MIT
"""What two NIKs say about two people; a NIK that one of them lacks says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from tksk_desktop.domain.double_reasons import Reason

SERIAL_FROM = 12
"""The last four digits number the people of one place, sex and day of birth: twins, too."""
REGION_UNTIL = 6


def compare_niks(a: Sequence[str], b: Sequence[str]) -> tuple[Reason, float] | None:
    """Compare present and former NIKs, the present one first; return a reason and its bits."""
    if a[0] and a[0] == b[0]:
        return Reason.NIK_SAME, 22.0
    if any(number and number in b for number in a):
        return Reason.NIK_FORMER, 18.0
    if not a[0] or not b[0]:
        return None
    return _compare_different(a[0], b[0])


def is_one_slip(one: str, other: str) -> bool:
    """Tell whether one digit is wrong, or two neighbours are swapped."""
    if len(one) != len(other):
        return False
    wrong = [place for place, digit in enumerate(one) if digit != other[place]]
    if len(wrong) == 2:
        first, second = wrong
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(wrong) == 1


def _compare_different(a: str, b: str) -> tuple[Reason, float]:
    wrong = [place for place in range(len(a)) if a[place] != b[place]]
    if wrong[0] >= SERIAL_FROM:
        return Reason.NIK_SERIAL_DIFFERS, -5.0
    if is_one_slip(a, b):
        # Neighbours share the region and low serials: a slip there says little by itself.
        return Reason.NIK_ONE_SLIP, 4.0 if wrong[0] < REGION_UNTIL else 2.5
    if len(wrong) == 2:
        return Reason.NIK_TWO_SLIPS, -2.0
    return Reason.NIK_DIFFERS, -8.0

# SPDX-License-Identifier: MIT
"""Birth dates of which only the year, or month and year, is known; they are usual in the field.

Where only the year is known, offices write 1 January or 31 December; here it is kept as what it
is. Written down, unknown parts are zeros: ``1961-00-00``, ``1961-03-00``.
"""

from __future__ import annotations

from datetime import date
from typing import Any


class PartialDate(date):
    """A day of which the day, or month and day, is not known.

    Reckoned with, it is the first day it may be, so that ages are the highest possible. It equals
    only what is known as little.
    """

    knows_month = False

    def __new__(cls, year: int, month: int = 0, day: int = 0) -> PartialDate:
        """Make one of a year, and of a month where that is known."""
        if day:
            # Where days are added to it, a whole day comes out.
            return date(year, month, day)  # type: ignore[return-value]
        made = super().__new__(cls, year, month or 1, 1)
        made.knows_month = bool(month)
        return made

    def isoformat(self) -> str:
        """Write it with zeros for what is not known."""
        return f"{self.year:04d}-{self.month if self.knows_month else 0:02d}-00"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartialDate) and self.isoformat() == other.isoformat()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.isoformat())

    def __repr__(self) -> str:
        return f"PartialDate({self.isoformat()})"

    def __reduce__(self) -> tuple[Any, ...]:
        return PartialDate, (self.year, self.month if self.knows_month else 0)


def read_day(text: str) -> date:
    """Read a day as it is kept, with zeros for what is not known; raise ValueError."""
    if not text.endswith("-00"):
        return date.fromisoformat(text)
    year, month, _day = text.split("-")
    return PartialDate(int(year), int(month))


def may_be_same(one: date, other: date) -> bool:
    """Tell whether two birth dates may be one: what is not known contradicts nothing."""
    partial = [each for each in (one, other) if isinstance(each, PartialDate)]
    if not partial:
        return one == other
    return one.year == other.year and (
        one.month == other.month or not all(each.knows_month for each in partial)
    )


def completes(known: date | None, more: date | None) -> bool:
    """Tell whether a date says more of the same day than a partial one."""
    if not isinstance(known, PartialDate) or more is None or not may_be_same(known, more):
        return False
    if not isinstance(more, PartialDate):
        return True
    return more.knows_month and not known.knows_month

# SPDX-License-Identifier: MIT
"""What two birth dates say about two people: equal, swapped, mistyped, a year alone, or apart."""

from __future__ import annotations

from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.identities import Likeness, WrittenDate
from tksk_desktop.domain.number_evidence import is_one_slip

GENERATION = 14
"""Years from which two people of one name are parent and child rather than a slip."""

Said = tuple[Reason, float]


def compare_births(a: Likeness, b: Likeness) -> Said | None:
    """Compare what is written; where that is missing or differs, what the NIK encodes."""
    written = None if a.born is None or b.born is None else _compare_written(a.born, b.born)
    if written is not None and written[1] >= 9.0:
        return written
    encoded = _by_nik(a, b)
    if encoded is not None and (written is None or written[1] < encoded[1]):
        return encoded
    return written


def _by_nik(a: Likeness, b: Likeness) -> Said | None:
    """Compare the day that a NIK encodes with the other's written or encoded one."""
    found = None
    for one, other in ((a, b), (b, a)):
        if one.nik_born is None or (one.niks[0] and one.niks[0] == other.niks[0]):
            continue
        if other.born is not None:
            year, month, day = other.born
            if (year % 100, month, day) == one.nik_born:
                return Reason.BIRTH_BY_NIK, 11.0
            if one.born is None and not other.born.is_year_only:
                found = _against_nik(one.nik_born, (year % 100, month, day))
        elif one.born is None and other.nik_born is not None:
            if one.nik_born == other.nik_born:
                return Reason.BIRTH_BY_NIK, 11.0
            found = _against_nik(one.nik_born, other.nik_born)
    return found


def _against_nik(one: tuple[int, int, int], other: tuple[int, int, int]) -> Said:
    if one[0] == other[0] and sum(map(int.__ne__, one, other)) == 1:
        return Reason.BIRTH_ONE_SLIP, 3.0
    if one[1:] == other[1:]:
        return Reason.BIRTH_ONE_SLIP, 2.0
    years = abs(one[0] - other[0])
    if min(years, 100 - years) >= GENERATION:
        return Reason.GENERATION_APART, -11.0
    return Reason.BIRTH_DIFFERS, -6.0


def _compare_written(a: WrittenDate, b: WrittenDate) -> Said:
    if a == b:
        return (Reason.BIRTH_YEAR_SAME, 7.0) if a.is_year_only else (Reason.BIRTH_SAME, 13.5)
    if a.is_year_only or b.is_year_only:
        return _compare_years(abs(a.year - b.year))
    if a.year == b.year:
        if (a.month, a.day) == (b.day, b.month):
            return Reason.BIRTH_SWAPPED, 9.5
        if _one_slip(a, b):
            return Reason.BIRTH_ONE_SLIP, 6.5
        return Reason.BIRTH_DIFFERS, -3.5
    years = abs(a.year - b.year)
    if (a.month, a.day) == (b.month, b.day) and is_one_slip(str(a.year), str(b.year)):
        # A typed year is wrong in any digit; a child shares its parent's birthday rarely.
        return Reason.BIRTH_ONE_SLIP, 5.0
    if _one_slip(a, b):
        return Reason.BIRTH_ONE_SLIP, 3.0
    if years >= GENERATION:
        return Reason.GENERATION_APART, -12.0
    return Reason.BIRTH_DIFFERS, -5.0 - min(3.0, years)


def _compare_years(apart: int) -> Said:
    if apart == 0:
        return Reason.BIRTH_YEAR_SAME, 5.0
    if apart <= 2:
        return Reason.BIRTH_YEAR_NEAR, 1.5
    if apart >= GENERATION:
        return Reason.GENERATION_APART, -12.0
    return Reason.BIRTH_DIFFERS, -2.0 - apart * 0.6


def _one_slip(a: WrittenDate, b: WrittenDate) -> bool:
    """Tell whether one digit is wrong or two neighbours are swapped in ``YYYYMMDD``."""
    return is_one_slip(_digits(a), _digits(b))


def _digits(day: WrittenDate) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"

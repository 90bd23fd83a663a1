# SPDX-License-Identifier: MIT
"""NIK and No. KK: what the digits say, and what is surprising about them.

A NIK is PPRRSS DDMMYY SSSS, with 40 added to the day for women; it names the place of first
registration and never changes. A mismatch with today's facts is legal (people move, papers hold
errors): this module warns, it never blocks. Whether the region exists is asked of the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.partial_dates import may_be_same

LENGTH = 16
WOMAN_DAY_OFFSET = 40


class Sex(StrEnum):
    """Sex as Indonesian papers write it."""

    MALE = "L"
    FEMALE = "P"


class NikWarning(StrEnum):
    """What is surprising about a NIK."""

    LENGTH = "length"
    NOT_DIGITS = "not_digits"
    IMPOSSIBLE_DATE = "impossible_date"
    UNKNOWN_REGION = "unknown_region"
    BIRTH_DATE_DIFFERS = "birth_date_differs"
    SEX_DIFFERS = "sex_differs"
    SERIAL_ZERO = "serial_zero"


@dataclass(frozen=True)
class NikFacts:
    """What the digits of a NIK say; ``birth_date`` is the latest one not in the future."""

    digits: str
    region_code: str
    possible_birth_dates: tuple[date, ...]
    sex: Sex | None
    serial: str

    @property
    def birth_date(self) -> date | None:
        """The likeliest birth date, or None where the digits name no day."""
        return self.possible_birth_dates[-1] if self.possible_birth_dates else None


def compact(text: str) -> str:
    """Return the text without the separators that people type into numbers."""
    return "".join(text.replace("-", "").replace(".", "").split())


def decode_nik(text: str, *, today: date) -> NikFacts | None:
    """Return what a NIK says, or None where it does not have 16 digits."""
    digits = compact(text)
    if len(digits) != LENGTH or not digits.isascii() or not digits.isdecimal():
        return None
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    sex = Sex.FEMALE if day > WOMAN_DAY_OFFSET else Sex.MALE
    day_of_birth = day - WOMAN_DAY_OFFSET if sex is Sex.FEMALE else day
    dates = _possible_dates(day_of_birth, month, year, today)
    return NikFacts(digits, digits[:6], dates, sex if dates else None, digits[12:])


def nik_warnings(
    text: str,
    *,
    today: date,
    birth_date: date | None = None,
    sex: Sex | None = None,
    region_is_known: bool = True,
) -> tuple[NikWarning, ...]:
    """Return what is surprising about a NIK beside the other facts; an empty NIK is normal."""
    digits = compact(text)
    if not digits:
        return ()
    if not (digits.isascii() and digits.isdecimal()):
        return (NikWarning.NOT_DIGITS,)
    facts = decode_nik(digits, today=today)
    if facts is None:
        return (NikWarning.LENGTH,)
    warnings = []
    if not facts.possible_birth_dates:
        warnings.append(NikWarning.IMPOSSIBLE_DATE)
    if not region_is_known:
        warnings.append(NikWarning.UNKNOWN_REGION)
    possible = facts.possible_birth_dates
    if possible and birth_date and not any(may_be_same(birth_date, day) for day in possible):
        warnings.append(NikWarning.BIRTH_DATE_DIFFERS)
    if sex is not None and facts.sex is not None and sex is not facts.sex:
        warnings.append(NikWarning.SEX_DIFFERS)
    if facts.serial == "0000":
        warnings.append(NikWarning.SERIAL_ZERO)
    return tuple(warnings)


def group_digits(text: str) -> str:
    """Write a number in groups of four: ``3507 1801 0190 0001``."""
    digits = compact(text)
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def _possible_dates(day: int, month: int, year: int, today: date) -> tuple[date, ...]:
    """Return the dates of both centuries that exist and do not lie in the future."""
    dates = []
    for century in (1900, 2000):
        try:
            candidate = date(century + year, month, day)
        except ValueError:
            continue
        if candidate <= today:
            dates.append(candidate)
    return tuple(dates)

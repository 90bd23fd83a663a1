# SPDX-License-Identifier: MIT
"""Letter numbers (nomor surat) from an office's own pattern, e.g. 460/07/TKSK-KPJ/XI/2026."""

from __future__ import annotations

import string

ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
FIELDS = frozenset({"nomor", "bulan", "tahun"})
LONGEST_PATTERN = 60


def letter_number(pattern: str, *, running: int, month: int, year: int) -> str:
    """Fill a pattern: ``{nomor}`` running number, ``{bulan}`` roman month, ``{tahun}`` year.

    Raise ValueError where the pattern is not usable.
    """
    if not pattern_is_usable(pattern):
        raise ValueError(pattern)
    return pattern.format(nomor=f"{running:02d}", bulan=ROMAN_MONTHS[month - 1], tahun=year)


def pattern_is_usable(pattern: str) -> bool:
    """Tell whether a pattern has a running number and nothing but the known plain fields."""
    if len(pattern) > LONGEST_PATTERN:
        return False
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError:
        return False
    names = [name for _, name, _, _ in parts if name is not None]
    plain = all(not spec and not conversion for _, _, spec, conversion in parts)
    return plain and "nomor" in names and FIELDS.issuperset(names)

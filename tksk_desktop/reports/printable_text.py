# SPDX-License-Identifier: MIT
"""Makes any text fit to print: no control characters, no missing letters, no NIK; no layout."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Container

MISSING_LETTERS = ("\N{WHITE VERTICAL RECTANGLE}", "\N{WHITE SQUARE}", "?")
IDENTITY_DIGITS = 16
DIGITS_LEFT = 4
USUAL_GROUPS = {(4, 4, 4, 4), (6, 6, 4), (6, 4, 6), (2, 2, 2, 6, 4), (2, 2, 2, 2, 2, 2, 4)}

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BETWEEN = r"[ \n\u00a0.,/_\-\u2010-\u2015]{1,3}"
_WHOLE_NUMBER = re.compile(rf"(?<!\d)\d{{{IDENTITY_DIGITS}}}(?!\d)")
_NUMBER_GROUPS = re.compile(rf"(?<!\d)\d+(?:{_BETWEEN}\d+)+(?!\d)")
_DIGITS = re.compile(r"\d+")


def clean(text: str, letters: Container[int]) -> str:
    """Return the text with only characters that a font with these ``letters`` can draw.

    Lines stay lines; what has no letter becomes a small box, so that a reader sees a gap.
    """
    if text.isascii() and text.isprintable():
        return text
    unified = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    box = next(mark for mark in MISSING_LETTERS if ord(mark) in letters)
    return "".join(_printable(character, letters, box) for character in unified)


def mask_identity_numbers(text: str) -> str:
    """Return the text with every NIK or KK number cut to its first four digits.

    UU 27/2022 and the field's rule: no such number stands in the report. An NIP (18 digits) and
    ordinary numbers stay whole. Grouped digits are taken for one where they have the form of an
    identity number (province, day and month in their places).
    """
    masked = _WHOLE_NUMBER.sub(lambda found: _mask(found.group()), text)
    return _NUMBER_GROUPS.sub(lambda found: _mask_groups(found.group()), masked)


def shorten(text: str, longest: int) -> str:
    """Return one line of at most ``longest`` characters, for places that cannot grow."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _printable(character: str, letters: Container[int], box: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category in ("Cc", "Cf", "Zl", "Zp"):
        return ""
    if ord(character) in letters:
        return character
    if category == "Zs":
        return " "
    return "" if category in ("Mn", "Me") else box


def _mask(number: str) -> str:
    return number[:DIGITS_LEFT] + "*" * (len(number) - DIGITS_LEFT)


def _mask_groups(run: str) -> str:
    groups = list(_DIGITS.finditer(run))
    first = 0
    while first < len(groups):
        last = _end_of_identity_number(run, groups, first)
        if last is None:
            first += 1
            continue
        start, end = groups[first].start(), groups[last].end()
        digits = "".join(group.group() for group in groups[first : last + 1])
        rest = _mask_groups(run[end:])
        return run[:start] + _mask(digits) + rest
    return run


def _end_of_identity_number(run: str, groups: list[re.Match[str]], first: int) -> int | None:
    """Return the last of the groups that form an identity number from ``first`` on."""
    total = 0
    for last in range(first, len(groups)):
        total += len(groups[last].group())
        if total > IDENTITY_DIGITS:
            return None
        if total == IDENTITY_DIGITS:
            chosen = groups[first : last + 1]
            digits = "".join(group.group() for group in chosen)
            lengths = tuple(len(group.group()) for group in chosen)
            between = {run[one.end() : other.start()] for one, other in itertools.pairwise(chosen)}
            alike = len(between) == 1 or lengths in USUAL_GROUPS
            return last if alike and _has_identity_form(digits) else None
    return None


def _has_identity_form(digits: str) -> bool:
    """Tell whether digits read as PPRRSS DDMMYY SSSS, with women's days raised by 40."""
    province, day, month = int(digits[:2]), int(digits[6:8]), int(digits[8:10])
    return 11 <= province <= 97 and (1 <= day <= 31 or 41 <= day <= 71) and 1 <= month <= 12

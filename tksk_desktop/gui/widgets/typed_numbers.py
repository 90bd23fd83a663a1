# SPDX-License-Identifier: MIT
"""Reads whole numbers as people type them: with dots, spaces or ``Rp``."""

from __future__ import annotations


def read_whole(text: str) -> int | None:
    """Return the number, None for an empty text; raise ValueError where it is none."""
    plain = text.strip().removeprefix("Rp").replace(".", "").replace(" ", "")
    digits = plain.removesuffix(",00")
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError("not a whole number")
    return int(digits)


def is_whole(text: str) -> bool:
    """Tell whether a text is empty or a whole number."""
    try:
        read_whole(text)
    except ValueError:
        return False
    return True

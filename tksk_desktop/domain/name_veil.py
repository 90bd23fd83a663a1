# SPDX-License-Identifier: MIT
"""Initials in place of names, in any text: for papers that leave the office.

A name is veiled as a whole and word by word: who writes a note says "Bu Siti", not the name on the
card. It veils rather too much than too little; whose names are known is the caller's part.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from tksk_desktop.domain.genograms import initials

T = TypeVar("T")
SHORTEST_WORD = 3
"""A shorter word of a name is veiled only as part of the whole name."""
_ORDINARY = (
    "bin binti haji hajah alm almh ibu bapak pak ayah bunda mbah nenek kakek paman bibi kakak adik"
    " tante mas mbak anak cucu suami istri wali klien keluarga saudara tetangga teman orang ketua"
    " rt rw desa rumah dan dari dengan ada baru ini itu yang tidak belum sudah satu dua tiga empat"
    " lima sendiri"
)
NOT_NAMES = frozenset(_ORDINARY.split())
"""Words that stand in the names people write down, and in every sentence: they name nobody."""
UNNAMED = "–"


class NameVeil:
    """Knows some people's names and writes their initials instead."""

    def __init__(self, names: Iterable[str]) -> None:
        self._initials: dict[str, str] = {}
        for name in names:
            self._learn(_plain(name))
        longest_first = sorted(self._initials, key=len, reverse=True)
        found = "|".join(r"\s+".join(map(re.escape, each.split())) for each in longest_first)
        self._found = re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None

    def text(self, text: str) -> str:
        """Return a text with the initials of everyone known in place of the names."""
        if self._found is None or not text:
            return text
        unified = unicodedata.normalize("NFC", text)
        return self._found.sub(lambda match: self._initials[_plain(match.group())], unified)

    def over(self, value: T) -> T:
        """Return a frozen value with every text in it veiled, however deep it stands."""
        veiled: T = self._over(value)
        return veiled

    def _over(self, value: Any) -> Any:
        if isinstance(value, StrEnum):
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            # A named tuple stays what it is.
            return tuple.__new__(type(value), map(self._over, value))
        if is_dataclass(value) and not isinstance(value, type):
            changed = {each.name: self._over(getattr(value, each.name)) for each in fields(value)}
            return replace(value, **changed)
        return value

    def _learn(self, name: str) -> None:
        words = list(_words(name))
        if not words and (not name or set(name.split()) <= NOT_NAMES):
            return
        self._initials[name] = initials(name) or UNNAMED
        for word in words:
            self._initials.setdefault(word, initials(word))


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def _words(name: str) -> Iterator[str]:
    """Give the words of a name that are names by themselves."""
    for word in re.findall(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*", name):
        if len(word) >= SHORTEST_WORD and word not in NOT_NAMES:
            yield word

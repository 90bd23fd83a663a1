# SPDX-License-Identifier: MIT
"""Finds one of the sub-district's villages by what a list calls it: its name or a code."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tksk_desktop.domain.office import Village
from tksk_desktop.exchange.reference_words import folded

PREFIX = re.compile(r"^(?:desa|kelurahan|kel|ds|des|nagari|gampong|pekon|kampung)\s+")
CODE = re.compile(r"\d{2}\.?\d{2}\.?\d{2}\.?\d{4}")
CODE_DIGITS = 10


class VillageNames:
    """The villages of the office, looked up in the same way for every row."""

    def __init__(self, villages: Iterable[Village]) -> None:
        self._by_digits: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        twice = set()
        for village in villages:
            self._by_digits[village.code.replace(".", "")] = village.code
            for key in {folded(village.name), folded(village.name).replace(" ", "")}:
                if key in self._by_name:
                    twice.add(key)
                self._by_name[key] = village.code
        for key in twice:
            del self._by_name[key]

    def find(self, text: str) -> str:
        """Return the code of the village, or nothing where it is none or could be two."""
        if CODE.match(text):
            digits = "".join(c for c in text if c.isdecimal())[:CODE_DIGITS]
            return self._by_digits.get(digits, "")
        key = folded(text)
        bare = PREFIX.sub("", key)
        for name in (key, bare, bare.replace(" ", "")):
            if name in self._by_name:
                return self._by_name[name]
        return ""

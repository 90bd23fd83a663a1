# SPDX-License-Identifier: MIT
"""Strings that have broken papers elsewhere, and the putting of them into every text of a content.

Each text gets a mark behind it, so that it can be found again on the paper whatever stands around.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

LONGEST = 28
"""Characters: longer texts are cut in places that cannot grow, which is tested elsewhere."""
HARMLESS = "Aminah pergi ke balai desa k"
WIDE = "W" * LONGEST
SEED = 20261125
FRAGMENTS = (
    "<b>", "</b>", "<anak>", "A<B", "a>b", "&amp;", "&lt;", "&", "&#x41;", "<br/>", "</para>",
    "<para>", '<img src="x"/>', "<a href='x'>", "<font size=99>", "<!-- -->", "<![CDATA[", "]]>",
    "<?php", "{x}", "%s", "%d%%", "\\n", "\\", "'", '"', "`", "=1+1", "+62", "-5", "@SUM",
    "=cmd|", "\x00", "\x07", "\x1b[31m", "\x7f", "\u200b", "\u200e", "\u200f", "\u202e", "\u202b",
    "\u2066", "\ufeff", "\u00ad", "\ufffe", "\U0001f600", "\U0001f468\u200d\U0001f469",
    "\u0639\u0631", "\ua9b2\ua9a4", "\u4e2d", "e\u0301", "\u00e9", "\u00df", "\u2026", "\u2013",
    "\u2019", "\u00a0", "\u3000", "  ", "W" * 20, "i" * 24, "_" * 12, "|", "/", "#", "$1", "~",
    "^", "\ud800", "D'Angelo", "O\u2019Neil", "Siti", "Rp1.000", "12/10", "(c)", "[x]", "NULL",
)  # fmt: skip
_CODES = frozenset(
    {"nik", "family_card_number", "sha256", "fingerprint", "table", "kind", "stage", "what"}
)


def hostile_texts(count: int) -> list[str]:
    """Return so many strings, the same each time: every fragment alone, then mixtures."""
    chance = random.Random(SEED)
    texts = [f"{fragment}x" for fragment in FRAGMENTS]
    while len(texts) < count:
        pieces = chance.choices(FRAGMENTS, k=chance.randint(2, 5))
        text = "".join(pieces)[:LONGEST].strip()
        texts.append(text or "x")
    return texts[:count]


class Poison:
    """Puts the next text, with a mark behind it, into each field that holds words."""

    def __init__(self, next_text: Callable[[], str]) -> None:
        self._next_text = next_text
        self.put: dict[str, str] = {}
        """Each mark with the text before it."""

    def into(self, value: Any, name: str = "") -> Any:
        """Return the value with every text in it replaced; codes, numbers and days stay."""
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return value if not value or _is_code(name) else self._marked()
        if is_dataclass(value) and not isinstance(value, type):
            changes = {
                each.name: self.into(getattr(value, each.name), each.name)
                for each in fields(value)
                if each.init
            }
            return replace(value, **changes)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return type(value)(
                *(self.into(part, at) for at, part in zip(value._fields, value, strict=True))
            )
        if isinstance(value, (tuple, list)):
            return type(value)(self.into(part, name) for part in value)
        if isinstance(value, Mapping):
            return {key: self.into(part, name) for key, part in value.items()}
        return value

    def _marked(self) -> str:
        mark = f"q{len(self.put):03d}z"
        self.put[mark] = self._next_text()
        return self.put[mark] + mark


def _is_code(name: str) -> bool:
    return name in _CODES or name.endswith(("code", "codes", "_key", "villages"))

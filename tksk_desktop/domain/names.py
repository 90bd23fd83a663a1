# SPDX-License-Identifier: MIT
"""How Indonesian names are folded for search, so that usual spellings find each other.

Old and new spelling (oe/u, dj/j, tj/c, j/y, sj/sy, ch/kh/h, ph/f), doubled letters, shortened
Muhammad, Siti and Abdul, titles and bin/binti. Folding serves search only; names are shown and
printed as they were written.
"""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+", re.UNICODE)
DOUBLED = re.compile(r"([a-z])\1")
SPELLINGS = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("sj", "sy"),
    ("sy", "s"),
    ("sh", "s"),
    ("ch", "h"),
    ("kh", "h"),
    ("ph", "f"),
    ("v", "f"),
    ("dh", "d"),
    ("th", "t"),
    ("j", "y"),
    ("q", "k"),
)
SHORT_FORMS = {
    **dict.fromkeys(
        ("moh", "muh", "mohd", "muhd", "mohamad", "muhamad", "mohamed", "muhamed"), "muhamad"
    ),
    **dict.fromkeys(("mohammad", "muhammad", "mochamad", "mochammad", "muchamad"), "muhamad"),
    **dict.fromkeys(("moch", "much", "mokh", "mhd", "mokhamad", "muchammad"), "muhamad"),
    "st": "siti",
    "abd": "abdul",
}
TITLES = frozenset(
    {"h", "hj", "haji", "hajji", "hajah", "hajjah", "kh", "ust", "drs", "dra", "ir"}
    | {"bin", "binti", "bt", "alm", "almh"}
)


def folded_words(text: str) -> tuple[str, ...]:
    """Return a name's words in the one spelling that search compares.

    Titles are left out, unless the name is nothing else.
    """
    plain = unicodedata.normalize("NFKD", text.replace("'", "").replace("`", "")).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = WORD.findall(plain)
    names = [word for word in words if word not in TITLES]
    return tuple(folded(word) for word in names or words)


def folded(word: str) -> str:
    """Return one plain word in the spelling that search compares."""
    word = SHORT_FORMS.get(word, word)
    for written, spelling in SPELLINGS:
        word = word.replace(written, spelling)
    return DOUBLED.sub(r"\1", word)

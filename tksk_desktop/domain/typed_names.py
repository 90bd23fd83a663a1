# SPDX-License-Identifier: MIT
"""What a worker may have meant by the words she typed into a search.

Plain words as written, their usual spellings, the Javanese a/o, words run together or apart, and
how many typing errors a word of its length may hold. How names are folded stands in ``names``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from tksk_desktop.domain.names import TITLES, WORD, folded

DEGREES = re.compile(
    r"(?<!\w)(?:s\.?\s?(?:pd|sos|ag|ip|kom|kep|psi|hum|farm|e|h|t|p|si|tr)\w{0,3}"
    r"|m\.?\s?(?:pd|si|kes|sos|kom|hum|ag|m|h|e|t|a)"
    r"|a\.?\s?md(?:\.?\s?\w{2,4})?)\.?(?![\w'])",
    re.IGNORECASE,
)
"""Academic degrees behind a comma; elsewhere "M. Ali" and "S. Hadi" are names."""
OPEN_O = re.compile(r"o([^aeiou]{1,3})o$")
LONG_WORD = 7
SHORTEST_WITH_ERROR = 3
SHORTEST_PART = 3


def plain(text: str) -> str:
    """Return a text in small letters without accents, as the index keeps its words."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def typed_words(text: str) -> tuple[str, ...]:
    """Return the plain words of a typed text; titles go, unless nothing else was typed."""
    name, comma, degrees = text.partition(",")
    words = WORD.findall(plain(f"{name} {DEGREES.sub(' ', degrees)}" if comma else text))
    return tuple(word for word in words if word not in TITLES) or tuple(words)


def spelled(word: str) -> str:
    """Return a word of a name in the one usual spelling; a lone m is a Muhammad."""
    return folded("muhammad" if word == "m" else word)


def javanese(spelling: str) -> str:
    """Return a spelling with the open Javanese o written as a: Purnomo is Purnama."""
    return OPEN_O.sub(r"a\1a", spelling) if OPEN_O.search(spelling) else _last_o(spelling)


def errors_allowed(word: str) -> int:
    """Return how many typing errors a typed word may hold: one in short, two in long ones."""
    if len(word) < SHORTEST_WITH_ERROR:
        return 0
    return 1 if len(word) < LONG_WORD else 2


def run_together(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words with two neighbours written as one: Nur Aini is Nuraini."""
    for at in range(len(words) - 1):
        one = (words[at] + words[at + 1]).replace("lr", "r")
        yield (*words[:at], one, *words[at + 2 :])


def written_apart(word: str) -> Iterator[tuple[str, str]]:
    """Yield a word as two: Nuraini is Nur Aini, Abdurrahman is Abdul Rahman."""
    for at in range(SHORTEST_PART, len(word) - 1):
        yield word[:at], word[at:]
    if word.startswith("abdur") and len(word) > len("abdur"):
        yield "abdul", word[len("abdu") :].replace("rr", "r", 1)


def _last_o(spelling: str) -> str:
    return f"{spelling[:-1]}a" if spelling.endswith("o") else spelling

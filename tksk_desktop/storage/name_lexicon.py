# SPDX-License-Identifier: MIT
"""All different words in the names of the register, found by spelling and by typing error.

A register of 100,000 people has some ten thousand words; they are read from the index itself, so
no folded text has to be kept beside the names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from tksk_desktop.domain.typed_names import errors_allowed, javanese, spelled

MOST_WORDS = 300
"""So many words at most stand in one question to the index."""
MOST_KEPT = 200
"""Answers to mistyped words kept while one types on."""
SHORTEST_SPELLING = 2
SHORTEST_BEGINNING = 5
"""Shorter mistyped words are compared with whole words, not with beginnings of longer ones."""
BEYOND = "\U0010ffff"


class NameLexicon:
    """The words of all names."""

    def __init__(self, words: Iterable[str]) -> None:
        pairs = sorted((spelled(word), word) for word in words)
        self._spellings = [spelling for spelling, _word in pairs]
        self._words = [word for _spelling, word in pairs]
        self._javanese = defaultdict[str, list[str]](list)
        for spelling, word in pairs:
            self._javanese[javanese(spelling)].append(word)
        self._near: dict[str, Mapping[str, int]] = {}
        self._beginnings: dict[int, list[str]] = {}

    def spelled_like(self, typed: str) -> list[str]:
        """Return the words that begin with what was typed in another spelling."""
        if len(typed) < SHORTEST_SPELLING:
            return []
        wanted = spelled(typed)
        found = [*self._beginning_with(wanted), *self._javanese.get(javanese(wanted), ())]
        return list(dict.fromkeys(w for w in found if not w.startswith(typed)))[:MOST_WORDS]

    def with_spelling(self, spelling: str) -> list[str]:
        """Return the words that are written in this one usual spelling."""
        return list(self._spelled_so(spelling))

    def has(self, word: str) -> bool:
        """Tell whether a word stands in some name, in whatever spelling."""
        wanted = spelled(word)
        at = bisect_left(self._spellings, wanted)
        return at < len(self._spellings) and self._spellings[at] == wanted

    def begins(self, typed: str) -> bool:
        """Tell whether some word begins so, in whatever spelling."""
        return next(self._beginning_with(spelled(typed)), None) is not None

    def near(self, typed: str) -> Mapping[str, int]:
        """Return the words that a mistyped one may stand for, each with its typing errors."""
        if typed not in self._near:
            if len(self._near) > MOST_KEPT:
                self._near.clear()
            self._near[typed] = self._nearly(typed, errors_allowed(typed))
        return self._near[typed]

    def _nearly(self, typed: str, errors: int) -> Mapping[str, int]:
        """Compare what was typed, and its usual spelling: an error may look like another one."""
        found = dict[str, int]()
        for wanted in dict.fromkeys((typed, spelled(typed))):
            for word, distance in self._compared(wanted, errors):
                found[word] = min(distance, found.get(word, errors))
        return dict(sorted(found.items(), key=lambda each: (each[1], each[0]))[:MOST_WORDS])

    def _compared(self, wanted: str, errors: int) -> Iterator[tuple[str, int]]:
        for length in range(len(wanted) - errors, len(wanted) + errors + 1) if errors else ():
            is_whole = len(wanted) < SHORTEST_BEGINNING
            answers = process.extract(
                wanted,
                self._of_length(length, is_whole=is_whole),
                scorer=OSA.distance,
                score_cutoff=errors,
                limit=MOST_WORDS,
            )
            for beginning, distance, _place in answers:
                words = self._spelled_so(beginning) if is_whole else self._beginning_with(beginning)
                yield from ((word, int(distance)) for word in words)

    def _of_length(self, length: int, *, is_whole: bool) -> list[str]:
        """Return the different spellings, or their beginnings, of so many letters."""
        key = -length if is_whole else length
        if key not in self._beginnings:
            cut = (s for s in self._spellings if len(s) == length or not is_whole)
            self._beginnings[key] = list(dict.fromkeys(s[:length] for s in cut if len(s) >= length))
        return self._beginnings[key]

    def _beginning_with(self, wanted: str) -> Iterator[str]:
        first = bisect_left(self._spellings, wanted)
        last = bisect_left(self._spellings, wanted + BEYOND, lo=first)
        return iter(self._words[first:last])

    def _spelled_so(self, wanted: str) -> Iterator[str]:
        first = bisect_left(self._spellings, wanted)
        last = bisect_left(self._spellings, wanted + "\0", lo=first)
        return iter(self._words[first:last])

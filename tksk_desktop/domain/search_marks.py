# SPDX-License-Identifier: MIT
"""Which letters of a shown name answer to what was typed, also in another spelling."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.names import WORD
from tksk_desktop.domain.typed_names import javanese, plain, spelled

Span = tuple[int, int]
"""Where marked letters begin, and how many they are."""
SHORTEST_SPELLING = 2


@dataclass(frozen=True)
class SearchMarks:
    """What to mark: typed words, words taken for mistyped ones, and typed digits."""

    words: tuple[str, ...] = ()
    near: frozenset[str] = frozenset()
    """Words of the register that differ from a typed one by a typing error."""
    digits: tuple[str, ...] = ()


def marked_spans(text: str, marks: SearchMarks) -> tuple[Span, ...]:
    """Return the letters of a name or village to mark, from left to right."""
    if not marks.words and not marks.near:
        return ()
    spans = []
    for found in WORD.finditer(text):
        length = _marked_length(found.group(), marks)
        if length:
            spans.append((found.start(), length))
    return tuple(spans)


def marked_digits(number: str, marks: SearchMarks) -> tuple[Span, ...]:
    """Return the typed fragments inside a number."""
    found = ((number.find(digits), len(digits)) for digits in marks.digits)
    return tuple(sorted(span for span in found if span[0] >= 0))


def _marked_length(written: str, marks: SearchMarks) -> int:
    word = plain(written)
    longest = max((_answers(word, typed) for typed in marks.words), default=0)
    if not longest and word in marks.near:
        longest = len(word)
    return min(longest, len(written)) if len(word) == len(written) or not longest else len(written)


def _answers(word: str, typed: str) -> int:
    """Return how many letters of a word answer to a typed one: 0 where it does not fit."""
    if word.startswith(typed):
        return len(typed)
    if len(typed) < SHORTEST_SPELLING:
        return 0
    wanted, spelling = spelled(typed), spelled(word)
    if spelling != wanted and spelling.startswith(wanted):
        return next(
            (
                n
                for n in range(SHORTEST_SPELLING, len(word))
                if spelled(word[:n]).startswith(wanted)
            ),
            len(word),
        )
    return len(word) if javanese(spelling) == javanese(wanted) else 0

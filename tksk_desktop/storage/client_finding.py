# SPDX-License-Identifier: MIT
"""Finds clients by what is typed, the best answers first.

Ranks: the whole name, exact words, beginnings of words, other spellings, name with village, one
and two typing errors, and last who is found by a note only. Each rank is one question to the
full-text index; those already found are left out of the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import sqlalchemy as sa
from rapidfuzz.distance import OSA

from tksk_desktop.domain.identity_numbers import compact
from tksk_desktop.domain.names import folded
from tksk_desktop.domain.search_marks import SearchMarks
from tksk_desktop.domain.typed_names import run_together, typed_words, written_apart
from tksk_desktop.storage.note_finding import find_in_notes
from tksk_desktop.storage.register_order import RegisterOrder, split_ids
from tksk_desktop.usecases.finding.readings import ClientSort, NoteSnippet

SHORTEST_NUMBER = 3
"""The trigram index finds fragments of at least three digits."""
SHORTEST_RANKED_NUMBER = 6
NEARLY_WHOLE_NUMBER = 15
NUMBER_ERRORS = 2
TELLING_PARTS = (slice(4, 10), slice(6, 12), slice(10, 16))
"""Parts of a number that few people share; the first digits are those of the region."""
SHORTEST_VILLAGE, SHORTEST_VILLAGE_WITH_ERROR = 3, 5
FEW = 100
"""Typing errors and notes are looked into only while fewer than these are found otherwise."""
MOST_TYPED = 12
"""Words beyond these are not looked for: nobody's name is longer."""

WordQuery = Callable[[str], str]
"""From a typed word to its part of a question to the full-text index."""


ALIASES = {"client_words": "alias_words", "client_numbers": "alias_numbers"}
"""Beside each index the one over former and other names and numbers."""


class ClientFinding:
    """One search: ranks of clients found, and what to mark in their rows."""

    def __init__(
        self, connection: sa.Connection, register: RegisterOrder, within: set[int] | None
    ) -> None:
        self._connection = connection
        self._register = register
        self._within = within
        self._seen = set[int]()
        self._near = set[str]()
        self._variants = dict[str, None]()
        self.ranks: list[set[int]] = []
        self.snippets: dict[int, NoteSnippet] = {}
        self.marks = SearchMarks()

    def find(self, text: str) -> None:
        """Look for a typed text: digits, a case number, names, names with a village, notes."""
        digits = compact(text)
        if digits.isascii() and digits.isdecimal():
            self._find_number(digits)
            self.marks = SearchMarks(digits=(digits,))
            return
        typed = typed_words(text)[:MOST_TYPED]
        words = tuple(w for w in typed if not _is_number(w))
        numbers = tuple(w for w in typed if _is_number(w))
        for number in numbers:
            self._narrow(self._holding(number))
        if words:
            self._find_words(text, words)
        elif numbers and self._within is not None:
            self._add(set(self._within))
        self.marks = SearchMarks((*words, *self._variants), frozenset(self._near), numbers)

    def ids(self, order: ClientSort | None = None) -> Sequence[int]:
        """Return the ids found: rank by rank, or all together in the order asked for."""
        if order is not None:
            return self._register.sorted(self._seen, order)
        return [each for rank in self.ranks for each in self._register.sorted(rank)]

    def snippets_of(self, ids: Sequence[int]) -> dict[int, NoteSnippet]:
        """Return the pieces of notes of those listed."""
        listed = set(ids)
        return {each: piece for each, piece in self.snippets.items() if each in listed}

    def _find_words(self, text: str, words: tuple[str, ...]) -> None:
        lexicon = self._register.lexicon
        self._add(self._ids("clients", "name = :name", name=" ".join(text.split())))
        self._add(self._named(words, _exactly))
        self._add(self._named(words, _beginning))
        if any(map(lexicon.spelled_like, words)):
            self._add(self._named(words, self._spelled))
        for variant in self._variants_of(words):
            self._add(self._named(variant, self._spelled))
        self._add(self._in_villages(words, 0))
        for mistyped in (self._mistyped_once, self._mistyped):
            if len(self._seen) < FEW:
                self._add(self._named(words, mistyped))
        if len(self._seen) < FEW:
            self._add(self._in_villages(words, 1))
        if len(self._seen) < FEW:
            found = find_in_notes(self._connection, words, opened=self._register.opened)
            self._add(set(found))
            self.snippets = {each: found[each] for each in self.ranks[-1] if each in found}

    def _add(self, found: set[int]) -> None:
        """Keep as the next rank who was not found before and passes the filters."""
        found = self._register.remaining(found)
        if self._seen:
            found = found - self._seen
        if self._within is not None:
            found &= self._within
        self._seen |= found
        self.ranks.append(found)

    def _narrow(self, found: set[int]) -> None:
        self._within = found if self._within is None else self._within & found

    def _named(self, words: Sequence[str], query: WordQuery) -> set[int]:
        """Return who has an answer to each word in some name of theirs."""
        asked = [query(word) for word in words]
        found = self._indexed("client_words", " AND ".join(asked))
        if len(words) > 1:
            found |= self._named_in_several(asked)
        return found

    def _named_in_several(self, asked: Sequence[str]) -> set[int]:
        """Return who has the words in different names, say a first name and a nickname."""
        called = [self._called("alias_words", each) for each in asked]
        if not any(called):
            return set()
        written = (self._indexed("client_words", each) for each in asked)
        return set.intersection(*(one | other for one, other in zip(called, written, strict=True)))

    def _spelled(self, word: str) -> str:
        others = self._register.lexicon.spelled_like(word)
        return _any_of(_beginning(word), others)

    def _mistyped_once(self, word: str) -> str:
        return self._mistyped(word, 1)

    def _mistyped(self, word: str, errors: int = 2) -> str:
        lexicon = self._register.lexicon
        near = [each for each, distance in lexicon.near(word).items() if distance <= errors]
        self._near.update(near)
        return _any_of(_beginning(word), [*lexicon.spelled_like(word), *near])

    def _variants_of(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Yield the words run together and written apart, where names have such words."""
        lexicon = self._register.lexicon
        for variant in run_together(words):
            (joined,) = set(variant) - set(words) or {""}
            if joined and lexicon.begins(joined):
                self._variants[joined] = None
                yield variant
        for at, word in enumerate(words):
            for parts in written_apart(word):
                if lexicon.has(parts[0]) and lexicon.begins(parts[1]):
                    self._variants.update(dict.fromkeys(parts))
                    yield (*words[:at], *parts, *words[at + 1 :])

    def _in_villages(self, words: tuple[str, ...], errors: int) -> set[int]:
        """Return who lives in a village that some first or last words name, besides their name."""
        found = set[int]()
        splits = [(words[:at], words[at:]) for at in range(len(words))]
        splits += [(words[at:], words[:at]) for at in range(1, len(words))]
        for names, place in splits:
            codes = self._village_codes("".join(map(folded, place)), errors)
            if codes:
                living = self._living_in(codes)
                found |= living & self._named(names, self._spelled) if names else living
        return found

    def _village_codes(self, typed: str, errors: int) -> list[str]:
        if len(typed) < (SHORTEST_VILLAGE_WITH_ERROR if errors else SHORTEST_VILLAGE):
            return []
        return [
            code
            for name, code in self._register.villages
            if name.startswith(typed)
            or (errors and OSA.distance(name[: len(typed)], typed) <= errors)
        ]

    def _living_in(self, codes: Sequence[str]) -> set[int]:
        return set[int]().union(
            *(self._ids("clients", "village_code = :code", code=code) for code in codes)
        )

    def _find_number(self, digits: str) -> None:
        if len(digits) < SHORTEST_NUMBER:
            return
        if len(digits) >= SHORTEST_RANKED_NUMBER:
            for number in ("nik", "family_card_number"):
                where = f"{number} >= :first AND {number} < :beyond"
                self._add(self._ids("clients", where, first=digits, beyond=digits + ":"))
        self._add(self._holding(digits))
        if len(digits) >= SHORTEST_RANKED_NUMBER:
            self._add(self._with_card(digits))
        if not self._seen and len(digits) >= NEARLY_WHOLE_NUMBER:
            self._add(self._nearly(digits))

    def _with_card(self, digits: str) -> set[int]:
        """Return who received aid with a card whose number begins so."""
        answer = self._connection.exec_driver_sql(
            "SELECT group_concat(client_id) FROM aid_entries WHERE card_number >= ?"
            " AND card_number < ? AND client_id IS NOT NULL AND voided_on IS NULL",
            (digits, digits + ":"),
        )
        return set(split_ids(answer))

    def _holding(self, digits: str) -> set[int]:
        return self._indexed("client_numbers", f'"{digits}"')

    def _nearly(self, digits: str) -> set[int]:
        """Return whose number differs by a mistyped digit or two: one part of it must be right."""
        holding = set[int]().union(*(self._holding(digits[part]) for part in TELLING_PARTS))
        rows = self._connection.execute(
            sa.text("SELECT id, nik, family_card_number FROM clients WHERE id IN :ids").bindparams(
                sa.bindparam("ids", expanding=True)
            ),
            {"ids": list(holding)},
        )
        return {
            client_id
            for client_id, *numbers in rows
            if any(n and OSA.distance(n, digits) <= NUMBER_ERRORS for n in numbers)
        }

    def _indexed(self, index: str, match: str) -> set[int]:
        answer = self._connection.exec_driver_sql(
            f"SELECT group_concat(rowid) FROM {index} WHERE {index} MATCH ?", (match,)
        )
        others = ALIASES.get(index)
        return set(split_ids(answer)) | (self._called(others, match) if others else set())

    def _called(self, index: str, match: str) -> set[int]:
        """Return whose former or other name or number answers."""
        answer = self._connection.exec_driver_sql(
            f"SELECT group_concat(client_id) FROM {index} JOIN client_aliases "
            f"ON client_aliases.id = {index}.rowid WHERE {index} MATCH ?",
            (match,),
        )
        return set(split_ids(answer))

    def _ids(self, table: str, where: str, **values: str) -> set[int]:
        query = sa.text(f"SELECT group_concat(id) FROM {table} WHERE {where}")
        return set(split_ids(self._connection.execute(query, values)))


def _exactly(word: str) -> str:
    return f'"{word}"'


def _beginning(word: str) -> str:
    return f'"{word}"*'


def _any_of(first: str, words: Sequence[str]) -> str:
    return f"({' OR '.join([first, *map(_exactly, words)])})" if words else first


def _is_number(word: str) -> bool:
    return len(word) >= SHORTEST_NUMBER and word.isascii() and word.isdecimal()

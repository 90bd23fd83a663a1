# SPDX-License-Identifier: MIT
"""Look whether somebody is registered already, or compare the whole register with itself.

One comparison serves the form while one types, quick entry, import and the desk: the domain's
``DoubleJudge``. For one entry the register is asked for the few worth comparing; a long list is
compared with ``RegisterMatcher``, which reads the register once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from tksk_desktop.domain.double_candidates import broad_keys_of, candidate_pairs, keys_of
from tksk_desktop.domain.doubles import REGISTER, Comparison, Crowd, DoubleJudge, FieldProfile
from tksk_desktop.domain.identities import Identity, Likeness, make_likeness
from tksk_desktop.domain.merging import fingerprint
from tksk_desktop.domain.name_likeness import word_likeness
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.doubles.needs import CompareAside, IdentityReads, OnDatabase
from tksk_desktop.usecases.doubles.readings import FoundPair
from tksk_desktop.usecases.needs import Clock, OpenWork, Progress

PAGE = 100
REPORT_EVERY = 250
MOST_NAMESAKES = 100
"""A key that more people share is left out: who is meant meets under a narrower one."""


def find_like(
    wanted: Identity, *, identities: IdentityReads, most: int = 5
) -> tuple[tuple[Identity, Comparison], ...]:
    """Return who in the register may be the one being entered, the likeliest first.

    ``wanted.id`` is the entry's own id where it is registered already, else 0.
    """
    likeness = make_likeness(wanted)
    people = [
        (each, make_likeness(each)) for each in identities.like(wanted) if each.id != wanted.id
    ]
    own = {word for name in likeness.names for word in name}
    words = {word for _, other in people for name in other.names for word in name} - own
    near = {word for word in words if any(word_likeness(word, each) for each in own)}
    parents = {*likeness.mother, *likeness.father}
    judge = DoubleJudge(identities.crowd(likeness, near | parents))
    found = []
    for each, other in people:
        comparison = judge.find(likeness, other)
        if comparison is not None:
            found.append((each, comparison))
    found.sort(key=lambda pair: (-pair[1].bits, pair[0].id))
    return tuple(found[:most])


class RegisterMatcher:
    """The register in memory, to look up many entries: import reads it once, then asks often.

    With ``wanted``, only they can be looked up: what they share with nobody is not kept.
    """

    def __init__(
        self, people: Iterable[Identity], wanted: Iterable[Identity] | None = None
    ) -> None:
        shared = None
        if wanted is not None:
            shared = {key for each in wanted for key in _key_hashes(make_likeness(each))}
        self._people = {each.id: make_likeness(each) for each in people}
        crowd = Crowd()
        crowd.add(self._people.values())
        self._judge = DoubleJudge(crowd)
        self._places: dict[int, list[int]] = defaultdict(list)
        for person in self._people.values():
            for key in _key_hashes(person):
                if shared is None or key in shared:
                    self._places[key].append(person.id)

    def find(self, wanted: Identity) -> tuple[tuple[int, Comparison], ...]:
        """Return ids of the registered who may be this one, the likeliest first."""
        likeness = make_likeness(wanted)
        groups = (self._places.get(key, ()) for key in _key_hashes(likeness))
        ids = {
            each
            for group in groups
            if len(group) <= MOST_NAMESAKES
            for each in group
            if each != wanted.id
        }
        found = [
            (each, comparison)
            for each in ids
            if (comparison := self._judge.find(likeness, self._people[each])) is not None
        ]
        return tuple(sorted(found, key=lambda pair: (-pair[1].bits, pair[0])))


def _key_hashes(person: Likeness) -> Iterator[int]:
    """Yield what stands for a person's keys: a rare clash only costs a comparison."""
    return map(hash, chain(keys_of(person), broad_keys_of(person)))


def open_matcher(*, identities: IdentityReads) -> RegisterMatcher:
    """Read the whole register for comparing many entries with it."""
    return RegisterMatcher(chain.from_iterable(register_pages(identities, lambda act: act())))


def compare_everyone(
    people: Sequence[Identity], profile: FieldProfile = REGISTER
) -> Iterator[tuple[int, int, tuple[FoundPair, ...]]]:
    """Compare everyone worth it; yield how many are done, of how many, and the pairs found."""
    ready = []
    for each in people:
        ready.append(make_likeness(each))
        if len(ready) % (8 * REPORT_EVERY) == 0:
            yield 0, len(people), ()
    crowd = Crowd()
    crowd.add(ready)
    judge = DoubleJudge(crowd, profile)
    found: list[FoundPair] = []
    for place, others in candidate_pairs(ready):
        for other in others:
            comparison = judge.find(ready[place], ready[other])
            if comparison is not None:
                first, second = sorted((ready[place].id, ready[other].id))
                found.append(FoundPair(first, second, comparison.sameness, comparison.bits))
        if (place + 1) % REPORT_EVERY == 0:
            yield place + 1, len(people), tuple(found)
            found = []
    yield len(people), len(people), tuple(found)


def scan_register(
    progress: Progress,
    on_database: OnDatabase,
    *,
    identities: IdentityReads,
    compare_aside: CompareAside,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Compare the whole register with itself and keep the pairs for the desk.

    Runs beside the database thread, which only gets short reads and the keeping at the end.
    Raise Cancelled from ``progress``; then the former pairs are still there.
    """
    found: list[FoundPair] = []
    done, total = 0, max(1, on_database(identities.count))
    progress(0, total)

    def go_on() -> None:
        progress(done, total)

    for so_far, of, pairs in compare_aside(register_pages(identities, on_database), go_on):
        done, total = so_far, max(1, of)
        found += pairs
        go_on()

    def keep() -> Changes:
        with open_work() as work:
            decided = work.pairs.decided()
            known = {each.id: each for each in identities.some(sorted({*chain(*decided)}))}
            marks = {
                (first, second): fingerprint(known[first], known[second])
                for first, second in decided
                if first in known and second in known
            }
            work.pairs.keep_found(found, marks, clock.now())
            work.commit()
        return Changes.of(Kind.DOUBLES)

    return on_database(keep)


def register_pages(
    identities: IdentityReads, on_database: OnDatabase
) -> Iterator[Sequence[Identity]]:
    """Yield everyone registered page by page, each a short read."""
    after = 0
    while True:
        page = on_database(lambda start=after: identities.page(start, PAGE))  # type: ignore[misc]
        if not page:
            return
        yield page
        after = page[-1].id

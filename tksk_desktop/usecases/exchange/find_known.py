# SPDX-License-Identifier: MIT
"""Whether a row is about someone registered, by the comparison of the desk of doubles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tksk_desktop.domain.doubles import Comparison, Sameness
from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow
from tksk_desktop.domain.identities import Identity, NameWords, WrittenDate, name_words
from tksk_desktop.usecases.doubles.find_doubles import RegisterMatcher, find_like
from tksk_desktop.usecases.doubles.needs import IdentityReads
from tksk_desktop.usecases.exchange.needs import RegisteredPerson, Told

TOLD_EVERY = 200
NOBODY = 0


def find_known(
    rows: Sequence[ReadRow], register: Sequence[RegisteredPerson], progress: Told
) -> list[tuple[Familiarity, RegisteredPerson | None]]:
    """Return for each row how alike the most alike person is, and who that is."""
    by_id = {person.id: person for person in register}
    identities = [_identity_of_person(person) for person in register]
    found = find_known_ids(rows, identities, progress)
    return [(familiarity, by_id.get(client_id)) for familiarity, client_id in found]


def find_known_ids(
    rows: Sequence[ReadRow], register: Sequence[Identity], progress: Told
) -> list[tuple[Familiarity, int]]:
    """Return for each row how alike the most alike person is, and whose id that is, else 0."""
    if not register:
        return [(Familiarity.NONE, NOBODY)] * len(rows)
    by_nik = {person.nik: person for person in register if person.nik is not None}
    by_name = _by_name_and_village(register)
    wanted = [identity_of_row(row) for row in rows]
    matcher = RegisterMatcher(register, wanted)
    found: list[tuple[Familiarity, int]] = []
    for done, row in enumerate(rows):
        if done % TOLD_EVERY == 0:
            progress(done, len(rows))
        same = by_nik.get(row.nik) if row.nik is not None else None
        if same is not None and _is_plainly_same(row, same):
            found.append((Familiarity.CERTAIN, same.id))
            continue
        alike = matcher.find(wanted[done])
        if alike:
            client_id, comparison = alike[0]
            found.append((_familiarity(comparison), client_id))
        else:
            namesake = _namesake(row, by_name)
            is_known = Familiarity.NONE if namesake is None else Familiarity.PROBABLE
            found.append((is_known, NOBODY if namesake is None else namesake.id))
    return found


def find_known_one(row: ReadRow, *, identities: IdentityReads) -> tuple[Familiarity, int | None]:
    """Return how alike the most alike person is to one row, without reading the whole register."""
    alike = find_like(identity_of_row(row), identities=identities, most=1)
    if not alike:
        return Familiarity.NONE, None
    identity, comparison = alike[0]
    return _familiarity(comparison), identity.id


def identity_of_row(row: ReadRow) -> Identity:
    """Return what a row says of who somebody is."""
    return Identity(
        id=NOBODY,
        name=row.name,
        aliases=(row.nickname,) if row.nickname else (),
        nik=row.nik,
        family_card_number=row.family_card_number,
        born=WrittenDate.of(row.birth_date),
        birth_place=row.birth_place,
        sex=row.sex,
        village=row.village_code,
        address=row.address,
        phone=row.phone,
        mother=row.mother_name,
        father=row.father_name,
    )


def _identity_of_person(person: RegisteredPerson) -> Identity:
    return Identity(
        id=person.id,
        name=person.name,
        aliases=person.aliases,
        nik=person.nik,
        former_niks=person.former_niks,
        family_card_number=person.family_card_number,
        born=WrittenDate.of(person.birth_date),
        birth_place=person.birth_place,
        sex=person.sex,
        village=person.village_code,
        address=person.address,
        phone=person.phone,
        mother=person.mother_name,
        father=person.father_name,
    )


def _familiarity(comparison: Comparison) -> Familiarity:
    is_sure = comparison.sameness is Sameness.SURE
    return Familiarity.CERTAIN if is_sure else Familiarity.PROBABLE


def _by_name_and_village(
    register: Sequence[Identity],
) -> Mapping[tuple[NameWords, str], list[Identity]]:
    found: dict[tuple[NameWords, str], list[Identity]] = defaultdict(list)
    for person in register:
        found[name_words(person.name), person.village].append(person)
    return found


def _namesake(
    row: ReadRow, by_name: Mapping[tuple[NameWords, str], list[Identity]]
) -> Identity | None:
    """Return a namesake of the same village that nothing in a bare row speaks against.

    A row without number and birth is asked about, however common the name: the same list read
    again would otherwise register everyone without papers anew.
    """
    if row.nik is not None or row.birth_date is not None or not row.village_code:
        return None
    for person in by_name.get((name_words(row.name), row.village_code), ()):
        pairs = ((row.sex, person.sex), (row.family_card_number, person.family_card_number))
        if all(one is None or other is None or one == other for one, other in pairs):
            return person
    return None


def _is_plainly_same(row: ReadRow, person: Identity) -> bool:
    """Tell whether number, name and birth agree: a list read again is not compared at length."""
    is_named_so = name_words(row.name) == name_words(person.name)
    return is_named_so and WrittenDate.of(row.birth_date) == person.born

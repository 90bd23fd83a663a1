# SPDX-License-Identifier: MIT
"""Whether a row is about someone registered: the NIK first, then name and birth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow
from tksk_desktop.domain.names import folded_words
from tksk_desktop.usecases.exchange.needs import RegisteredPerson, Told

TOLD_EVERY = 1_000


def find_known(
    rows: Sequence[ReadRow], register: Sequence[RegisteredPerson], progress: Told
) -> list[tuple[Familiarity, RegisteredPerson | None]]:
    """Return for each row how alike the most alike person is, and who that is."""
    by_nik = {nik: p for p in register for nik in (*p.former_niks, p.nik) if nik}
    by_name: dict[str, list[RegisteredPerson]] = defaultdict(list)
    for person in register:
        by_name[" ".join(folded_words(person.name))].append(person)
    found: list[tuple[Familiarity, RegisteredPerson | None]] = []
    for done, row in enumerate(rows):
        if done % TOLD_EVERY == 0:
            progress(done, len(rows))
        found.append(_most_alike(row, by_nik, by_name))
    return found


def _most_alike(
    row: ReadRow,
    by_nik: dict[str, RegisteredPerson],
    by_name: dict[str, list[RegisteredPerson]],
) -> tuple[Familiarity, RegisteredPerson | None]:
    name = " ".join(folded_words(row.name))
    person = by_nik.get(row.nik) if row.nik is not None else None
    if person is not None:
        same_name = " ".join(folded_words(person.name)) == name
        return (Familiarity.CERTAIN if same_name else Familiarity.PROBABLE), person
    for other in by_name.get(name, ()):
        if row.nik and other.nik and row.nik != other.nik:
            continue
        if row.birth_date is not None and row.birth_date == other.birth_date:
            return Familiarity.PROBABLE, other
        if None in (row.birth_date, other.birth_date) and row.village_code == other.village_code:
            return Familiarity.PROBABLE, other
    return Familiarity.NONE, None

# SPDX-License-Identifier: MIT
"""Lists of names from two villages in the sample: most match, some differ, some are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow
from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.village_lists import ListVerdict
from tksk_desktop.usecases.doubles.needs import IdentityReads
from tksk_desktop.usecases.exchange.compare_rows import row_key
from tksk_desktop.usecases.exchange.find_known import find_known_ids
from tksk_desktop.usecases.exchange.needs import RegisteredPerson, Told
from tksk_desktop.usecases.exchange.readings import ReadingChoice, TableSheet
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.villages.compare_lists import ListFile, NewVillageList, take_list
from tksk_desktop.usecases.villages.decide_listed import NewListDecision, decide_listed
from tksk_desktop.usecases.villages.needs import GoOn

KINDS = ("PPKS-24", "PPKS-08")
LISTS = 4
LEFT_OUT, SLIPPED = 5, 4
"""Of every so many registered one is left out of the village's list, or written otherwise."""
NEW = (("Poniyem Contoh", Sex.FEMALE, date(1951, 8, 9)), ("Tukiran Contoh", Sex.MALE, None))
HEADERS = ("nama", "nik", "jenis kelamin", "tanggal lahir", "alamat")


NO_MEANING = (None,) * len(HEADERS)
SHEET = TableSheet("Daftar", "", "", HEADERS, "contoh-desa", NO_MEANING, (), 0, "", False)


@dataclass
class _WrittenList:
    """Stands for the file of a village."""

    rows: tuple[ReadRow, ...]
    sha256: str = ""
    tables: tuple[TableSheet, ...] = (SHEET,)

    def read(
        self,
        table: int,
        choice: ReadingChoice,
        *,
        villages: Sequence[Village],
        today: date,
        progress: Told,
    ) -> tuple[ReadRow, ...]:
        """Return the rows as they are."""
        return self.rows

    def cells(self, table: int, places: Sequence[int]) -> tuple[tuple[str, ...], ...]:
        """Return nothing: there is no file."""
        return ()


def list_people(*, identities: IdentityReads, open_work: OpenWork, clock: Clock) -> None:
    """Take in lists of the villages with most people of two kinds, into the newest round."""
    with open_work() as work:
        wave_id = max(work.village_figures.wave_names(), default=0)
        people = [person for person in work.imports.register() if not person.is_veiled]
    for village, kind, known in _most_peopled(people):
        new = NewVillageList(
            wave_id, village, kind, "Sekretaris desa", clock.today() - timedelta(days=20)
        )
        rows = [_row(place, person) for place, person in enumerate(known, 1)]
        written = [row for row in rows if row.place % LEFT_OUT]
        written += [
            ReadRow(len(rows) + place, name, sex=sex, birth_date=born, village_code=village)
            for place, (name, sex, born) in enumerate(NEW, 1)
        ]
        take_list(
            new,
            ListFile(_WrittenList(tuple(written)), 0, ReadingChoice(NO_MEANING)),
            lambda done, total: None,
            lambda act: act(),
            identities=identities,
            match_aside=_match_here,
            open_work=open_work,
            clock=clock,
        )
        asked = rows[SLIPPED - 1]
        decision = NewListDecision(
            kind, row_key(asked), known[SLIPPED - 1].id, ListVerdict.SAME, "Ditanyakan ke ketua RT"
        )
        decide_listed(decision, open_work=open_work, clock=clock)


def _match_here(
    rows: Sequence[ReadRow], people: Iterable[Sequence[Identity]], go_on: GoOn
) -> Iterator[tuple[int, Sequence[tuple[Familiarity, int]]]]:
    """Look up the few rows of a sample without another process."""
    register = [each for page in people for each in page]
    yield len(rows), find_known_ids(rows, register, lambda done, total: go_on())


def _most_peopled(
    people: Sequence[RegisteredPerson],
) -> list[tuple[str, str, list[RegisteredPerson]]]:
    groups: dict[tuple[str, str], list[RegisteredPerson]] = {}
    for person in people:
        for kind in KINDS:
            if kind in person.kind_codes and person.village_code:
                groups.setdefault((person.village_code, kind), []).append(person)
    enough = [group for group in groups.items() if len(group[1]) >= SLIPPED]
    most = sorted(enough, key=lambda group: -len(group[1]))[:LISTS]
    return [(village, kind, known) for (village, kind), known in most]


def _row(place: int, person: RegisteredPerson) -> ReadRow:
    """Return a person as the village writes them, with a slip here and there."""
    facts: dict[str, Any] = {"nik": person.nik, "birth_date": person.birth_date}
    if place % SLIPPED == 0:
        facts = {"nik": None, "birth_date": None}
    return ReadRow(
        place,
        person.name,
        sex=person.sex,
        village_code=person.village_code,
        address=person.address,
        **facts,
    )

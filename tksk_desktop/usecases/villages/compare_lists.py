# SPDX-License-Identifier: MIT
"""Take in the people a village lists and compare them with the register; compare them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow, RowField, TableEmpty
from tksk_desktop.domain.identities import name_words
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.village_figures import FigureSource, VillageFigure, VillageReturn
from tksk_desktop.domain.village_lists import (
    ListedPerson,
    VillageList,
    list_problems,
    outcome_of,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.doubles.find_doubles import register_pages
from tksk_desktop.usecases.doubles.needs import IdentityReads, OnDatabase
from tksk_desktop.usecases.exchange.compare_rows import differences, row_key
from tksk_desktop.usecases.exchange.needs import OpenedList, RegisteredPerson
from tksk_desktop.usecases.exchange.readings import KeptMapping, ReadingChoice
from tksk_desktop.usecases.needs import Clock, OpenWork, Progress, UnitOfWork
from tksk_desktop.usecases.villages.needs import MatchAside

TELLING = (
    RowField.NAME,
    RowField.NIK,
    RowField.SEX,
    RowField.BIRTH_DATE,
    RowField.VILLAGE,
    RowField.KINDS,
)
"""Fields in which a list and the register must agree; what one of them lacks says nothing."""
ALWAYS_TELLING = frozenset({RowField.VILLAGE, RowField.KINDS})
"""Fields in which the register's silence says something too: not living here, no such need."""
READ_AT_ONCE = 5_000
Match = tuple[Familiarity, int]


@dataclass(frozen=True)
class NewVillageList:
    """What the form of a list says beside the file itself."""

    wave_id: int
    village_code: str
    kind_code: str
    given_by: str
    given_on: date | None


@dataclass(frozen=True)
class ListFile:
    """An opened file, the table in it and how it is read."""

    opened: OpenedList
    table: int
    choice: ReadingChoice


def take_list(
    new: NewVillageList,
    file: ListFile,
    progress: Progress,
    on_database: OnDatabase,
    *,
    identities: IdentityReads,
    match_aside: MatchAside,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Read a list, compare it and keep it instead of a former one of this village and kind.

    The number of people becomes the village's figure, with who gave it and when. Runs beside the
    database thread. Raise EntryRefused, TableEmpty, or Cancelled from ``progress``.
    """
    given_by = new.given_by.strip()
    problems = list_problems(given_by, new.given_on, today=clock.today())
    problems += [
        FieldProblem(name, Problem.MISSING)
        for name in ("village_code", "kind_code")
        if not getattr(new, name)
    ]
    if problems:
        raise EntryRefused(*problems)
    assert new.given_on is not None  # asked above
    villages = on_database(lambda: _villages(open_work))
    rows = file.opened.read(
        file.table,
        replace(file.choice, default_village=new.village_code),
        villages=villages,
        today=clock.today(),
        progress=progress,
    )
    own = [
        replace(row, kind_codes=(new.kind_code,))
        for row in rows
        if row.is_kept
        and row.village_code == new.village_code
        and (not row.kind_codes or new.kind_code in row.kind_codes)
    ]
    if not own:
        raise TableEmpty
    found = _match(own, progress, on_database, identities, match_aside)
    given = VillageList(
        new.wave_id,
        new.village_code,
        new.kind_code,
        given_by,
        new.given_on,
        len(own),
        len(rows) - len(own),
        clock.now(),
    )

    def keep() -> Changes:
        with open_work() as work:
            work.village_figures.wave(given.wave_id)
            kept = _put_head(work, given)
            work.village_lists.put_rows(kept.id or 0, _judged(work, own, found))
            _tell_figure(work, given)
            sheet = file.opened.tables[file.table]
            choice = file.choice
            mapping = KeptMapping(
                choice.mapping, dict(choice.village_answers), choice.default_village
            )
            work.imports.keep_mapping(sheet.header_set, mapping, clock.now())
            work.commit()
            return Changes.of(Kind.VILLAGE_FIGURES, record_id=kept.id)

    return on_database(keep)


def compare_again(
    wave_id: int,
    progress: Progress,
    on_database: OnDatabase,
    *,
    identities: IdentityReads,
    match_aside: MatchAside,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Compare every list of a round with the register as it is now; decisions stay."""

    def read() -> dict[int, tuple[ReadRow, ...]]:
        with open_work() as work:
            return dict(work.village_lists.rows_of(wave_id))

    lists = on_database(read)
    together = [row for rows in lists.values() for row in rows]
    found = _match(together, progress, on_database, identities, match_aside)

    def keep() -> Changes:
        start = 0
        with open_work() as work:
            for list_id, rows in lists.items():
                part = found[start : start + len(rows)]
                start += len(rows)
                work.village_lists.put_rows(list_id, _judged(work, rows, part))
                work.village_lists.get(list_id).compared_at = clock.now()
            work.commit()
        return Changes.of(Kind.VILLAGE_FIGURES, record_id=wave_id)

    return on_database(keep)


def remove_list(list_id: int, *, open_work: OpenWork) -> Changes:
    """Remove a list taken in by mistake; the village's figure stays as it was told."""
    with open_work() as work:
        work.village_lists.remove(work.village_lists.get(list_id))
        work.commit()
    return Changes.of(Kind.VILLAGE_FIGURES)


def _villages(open_work: OpenWork) -> tuple[Village, ...]:
    with open_work() as work:
        return work.office.villages()


def _match(
    rows: Sequence[ReadRow],
    progress: Progress,
    on_database: OnDatabase,
    identities: IdentityReads,
    match_aside: MatchAside,
) -> Sequence[Match]:
    done, total = 0, max(1, len(rows))
    found: Sequence[Match] = ()

    def go_on() -> None:
        progress(done, total)

    for answer in match_aside(rows, register_pages(identities, on_database), go_on):
        done, found = answer
        go_on()
    return found


def _judged(
    work: UnitOfWork, rows: Sequence[ReadRow], found: Sequence[Match]
) -> list[ListedPerson]:
    ids = sorted({client_id for _familiarity, client_id in found if client_id})
    parts = (ids[start : start + READ_AT_ONCE] for start in range(0, len(ids), READ_AT_ONCE))
    known = {person.id: person for part in parts for person in work.imports.register(part)}
    return [
        _judge(row, familiarity, known.get(client_id))
        for row, (familiarity, client_id) in zip(rows, found, strict=True)
    ]


def _judge(row: ReadRow, familiarity: Familiarity, person: RegisteredPerson | None) -> ListedPerson:
    key = row_key(row)
    if person is None:
        return ListedPerson(row, key, outcome_of(is_found=False, is_unsure=False, differs=()))
    told = {
        each.field
        for each in differences(row, person)
        if each.registered or each.field in ALWAYS_TELLING
    }
    if name_words(row.name) == name_words(person.name):
        told.discard(RowField.NAME)
    differs = tuple(each for each in TELLING if each in told)
    is_unsure = familiarity is not Familiarity.CERTAIN
    outcome = outcome_of(is_found=True, is_unsure=is_unsure, differs=differs)
    return ListedPerson(row, key, outcome, differs, is_unsure, person.id)


def _put_head(work: UnitOfWork, given: VillageList) -> VillageList:
    kept = work.village_lists.find(given.wave_id, given.village_code, given.kind_code)
    if kept is None:
        work.village_lists.add(given)
        work.flush()
        return given
    for name in ("given_by", "given_on", "people", "left_out", "compared_at"):
        setattr(kept, name, getattr(given, name))
    return kept


def _tell_figure(work: UnitOfWork, given: VillageList) -> None:
    """Make the number of people the village's figure, with who gave it and when."""
    records = work.village_figures
    told = records.find_return(given.wave_id, given.village_code)
    if told is None:
        told = VillageReturn(given.wave_id, given.village_code)
        records.add_return(told)
    told.given_by, told.given_on = given.given_by, given.given_on
    figure = next(
        (
            each
            for each in told.figures
            if each.source is FigureSource.VILLAGE and each.kind_code == given.kind_code
        ),
        None,
    )
    if figure is None:
        told.figures.append(VillageFigure(FigureSource.VILLAGE, given.kind_code, given.people))
    else:
        figure.count = given.people

# SPDX-License-Identifier: MIT
"""``duplicates``: who stands twice in a table of people, with scores and reasons.

The engine is the one of the desk. Columns are known by their titles (Indonesian or English, in any
order, whatever else there is); an empty cell says nothing. The file is only read.
"""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from collections.abc import Mapping, Sequence
from itertools import chain

from tksk_desktop.commands.console import printable, say
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.domain.double_candidates import candidate_pairs
from tksk_desktop.domain.doubles import (
    REGISTER,
    SINGLE_PEOPLE,
    Comparison,
    Crowd,
    DoubleJudge,
    Sameness,
)
from tksk_desktop.domain.identities import Identity, make_likeness
from tksk_desktop.domain.written_people import COLUMNS, written_person
from tksk_desktop.vocabulary import word

HEADER = ("id_1", "id_2", "hasil", "skor", "mendukung", "menentang")
SEPARATORS = ";,\t|"
BIGGEST = 200_000_000


def run(arguments: Namespace) -> int:
    """Write one line of CSV for each pair; 1 where there is none."""
    people, names = _read(arguments)
    pairs = find_pairs(people, single=arguments.single_people)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="")
    for row in chain([HEADER], (_row(pair, names) for pair in pairs)):
        writer.writerow(row)
        say(out.getvalue())
        out.seek(0)
        out.truncate()
    return Exit.OK if pairs else Exit.NO


def find_pairs(
    people: Sequence[Identity], *, single: bool
) -> list[tuple[Identity, Identity, Comparison]]:
    """Return the pairs that may be one person, the surest first."""
    ready = [make_likeness(each) for each in people]
    crowd = Crowd()
    crowd.add(ready)
    judge = DoubleJudge(crowd, SINGLE_PEOPLE if single else REGISTER)
    found = [
        (people[place], people[other], comparison)
        for place, others in candidate_pairs(ready)
        for other in others
        if (comparison := judge.find(ready[place], ready[other])) is not None
    ]
    found.sort(key=lambda pair: (pair[2].sameness is not Sameness.SURE, -pair[2].bits))
    return found


def _read(arguments: Namespace) -> tuple[list[Identity], list[str]]:
    """Return the people of the file, and how the file calls each of them."""
    try:
        if arguments.file.stat().st_size > BIGGEST:
            raise CommandRefused(Refusal.FILE_UNREADABLE)
        text = arguments.file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandRefused(Refusal.FILE_UNREADABLE) from error
    first = text.split("\n", 1)[0]
    separator = max(SEPARATORS, key=first.count)
    rows = csv.DictReader(io.StringIO(text), delimiter=separator)
    titles = {title: _column(title) for title in rows.fieldnames or ()}
    if "name" not in titles.values() and "given_name" not in titles.values():
        raise CommandRefused(Refusal.NO_NAMES)
    people, names = [], []
    for number, row in enumerate(rows, start=1):
        cells = _cells(row, titles)
        people.append(written_person(number, cells))
        names.append(printable(cells.get("id", [""])[0].strip() or str(number)))
    return people, names


def _cells(row: Mapping[str | None, object], titles: Mapping[str, str]) -> dict[str, list[str]]:
    cells: dict[str, list[str]] = {}
    for title, column in titles.items():
        value = row.get(title)
        if column and isinstance(value, str):
            cells.setdefault(column, []).append(value)
    return cells


def _column(title: str) -> str:
    """Return which fact a title names, or nothing."""
    plain = " ".join(title.casefold().replace("_", " ").replace(".", " ").split())
    return next((fact for fact, words in COLUMNS.items() if plain in words), "")


def _row(pair: tuple[Identity, Identity, Comparison], names: Sequence[str]) -> tuple[str, ...]:
    first, second, comparison = pair
    return (
        names[first.id - 1],
        names[second.id - 1],
        word(comparison.sameness),
        f"{comparison.bits:.1f}",
        "; ".join(word(reason) for reason in comparison.reasons_for),
        "; ".join(word(reason) for reason in comparison.reasons_against),
    )

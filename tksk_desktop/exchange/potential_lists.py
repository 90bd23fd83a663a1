# SPDX-License-Identifier: MIT
"""Reads lists of social potentials (PSKS): which column is what says ``exchange_layouts.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import TableEmpty
from tksk_desktop.domain.need_kinds import NeedKind, PotentialKind
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.exchange.cells import cell_text, read_date, says_nothing
from tksk_desktop.exchange.reference_words import folded
from tksk_desktop.exchange.table_files import Cell, Sheet, open_table
from tksk_desktop.exchange.village_names import VillageNames
from tksk_desktop.usecases.potentials.keep_potential import NewPotential
from tksk_desktop.usecases.potentials.take_potentials import ReadPotential, ReadPotentials

LOOKED_AT = 40
"""Rows in which the headers are looked for."""
FEWEST_KNOWN = 2
BETWEEN_SERVICES = ";"
FOR = "/"
"""Between a service and the abbreviation of the need it is for."""
WHOLE = frozenset({"se kecamatan", "seluruh kecamatan", "kecamatan"})
TEXTS = (
    "address",
    "phone",
    "contact_name",
    "decree_number",
    "tax_number",
    "accreditation",
    "training",
    "note",
)
COUNTS = ("men", "women")


@dataclass(frozen=True)
class PotentialWords:
    """How lists of potentials call their columns and kinds; keys are folded."""

    columns: Mapping[str, str]
    kinds: Mapping[str, str]
    needs: Mapping[str, str]
    """Abbreviations of kinds of need to their codes."""


def load_potential_words(
    folder: Path, kinds: Iterable[PotentialKind], needs: Iterable[NeedKind]
) -> PotentialWords:
    """Read the shipped layouts and codes of a folder."""
    columns = _read(folder / "exchange_layouts.toml")["potentials"]
    several = _read(folder / "exchange_codes.toml")["potential_kinds"]
    words = {written: code for code, known in several.items() for written in known}
    for kind in kinds:
        for written in (kind.code, kind.name):
            words[folded(written)] = kind.code
    words[folded(LOCAL_KIND)] = LOCAL_KIND
    return PotentialWords(
        {header: about for about, headers in columns.items() for header in headers},
        words,
        {need.abbreviation.casefold(): need.code for need in needs},
    )


def read_potentials(
    path: Path,
    words: PotentialWords,
    *,
    villages: Sequence[Village],
    default_kind: str,
    default_village: str,
    today: date,
) -> ReadPotentials:
    """Read the sheet that has most known columns; raise a refusal of ``exchanged_rows``.

    ``default_kind`` is for lists without a column of kinds, ``default_village`` for rows without a
    village; an empty one stands for the whole kecamatan.
    """
    found = [_header(sheet, words) for sheet in open_table(path).sheets]
    known, sheet, at = max(found, key=lambda each: each[0])
    if known < FEWEST_KNOWN:
        raise TableEmpty
    headers = [cell_text(cell) for cell in sheet.rows[at]]
    about = [words.columns.get(folded(header), "") for header in headers]
    names = VillageNames(villages)
    rows = []
    for place, cells in enumerate(sheet.rows[at + 1 :], start=at + 2):
        said: dict[str, Cell] = {}
        for what, cell in zip(about, cells, strict=False):
            if what and not says_nothing(cell_text(cell)):
                said.setdefault(what, cell)
        if not any(_text(said, name) for name in ("name", "kind", "village")):
            continue
        rows.append(_row(place, said, words, names, default_kind, default_village, today))
    if not rows:
        raise TableEmpty
    taken = tuple(header for header, what in zip(headers, about, strict=True) if what)
    left = tuple(h for h, what in zip(headers, about, strict=True) if h and not what)
    return ReadPotentials(taken, left, tuple(rows))


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _header(sheet: Sheet, words: PotentialWords) -> tuple[int, Sheet, int]:
    """Return how many columns are known in the row that has most of them, and which it is."""
    best = (0, sheet, 0)
    for at, row in enumerate(sheet.rows[:LOOKED_AT]):
        about = {words.columns.get(folded(cell_text(cell)), "") for cell in row} - {""}
        if "name" in about and len(about) > best[0]:
            best = (len(about), sheet, at)
    return best


def _row(
    place: int,
    said: Mapping[str, Cell],
    words: PotentialWords,
    villages: VillageNames,
    default_kind: str,
    default_village: str,
    today: date,
) -> ReadPotential:
    problems = []
    kind = _text(said, "kind")
    code = words.kinds.get(folded(kind), "") if kind else default_kind
    if not code:
        problems.append(FieldProblem("kind_code", Problem.UNKNOWN if kind else Problem.MISSING))
    place_name = _text(said, "village")
    village = default_village
    if place_name:
        village = "" if folded(place_name) in WHOLE else villages.find(place_name)
        if not village and folded(place_name) not in WHOLE:
            problems.append(FieldProblem("village_code", Problem.UNKNOWN))
    facts: dict[str, Any] = {name: _text(said, name) for name in TEXTS}
    for name in COUNTS:
        text = _text(said, name).replace(".", "")
        if text and not (text.isascii() and text.isdecimal()):
            problems.append(FieldProblem(name, Problem.NOT_DIGITS))
        facts[name] = int(text) if text.isascii() and text.isdecimal() else 0
    ended, _where, fault = read_date(said.get("ended_on", ""), today=today)
    if fault is not None:
        problems.append(FieldProblem("ended_on", Problem.UNKNOWN))
    potential = NewPotential(
        code,
        _text(said, "name"),
        village or None,
        ended_on=ended,
        services=tuple(_services(_text(said, "services"), words)),
        **facts,
    )
    return ReadPotential(place, potential, tuple(problems))


def _services(text: str, words: PotentialWords) -> Iterable[tuple[str, str]]:
    """Yield services with the kind of need each is for; what is no abbreviation stays a name."""
    parts = dict.fromkeys(part.strip() for part in text.split(BETWEEN_SERVICES))
    for part in filter(None, parts):
        name, _, need = part.rpartition(FOR)
        code = words.needs.get(need.strip().casefold())
        yield (name.strip(), code) if code and name.strip() else (part, "")


def _text(said: Mapping[str, Cell], name: str) -> str:
    text = cell_text(said.get(name, ""))
    return "" if says_nothing(text) else text

# SPDX-License-Identifier: MIT
"""The shipped facts about foreign lists: their layouts, and how they write codes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tksk_desktop.domain.exchanged_rows import LifeStatus, RowField
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind

NOT_A_LETTER = re.compile(r"[\W_]+")
SPOUSE = "spouse"
"""Husband or wife in lists that have one code for both; the sex tells which."""


def folded(text: str) -> str:
    """Return a text in small letters, with anything but letters and digits as one space."""
    return NOT_A_LETTER.sub(" ", text.casefold()).strip()


def folded_kind(text: str) -> str:
    """Return a kind of need as it is compared: the two spellings of "telantar" are one."""
    return folded(text).replace("telantar", "terlantar").replace("kedisabilitasan", "disabilitas")


@dataclass(frozen=True)
class Layout:
    """One known shape of a list."""

    id: str
    title: str
    marks: tuple[tuple[str, ...], ...]
    columns: Mapping[RowField, tuple[str, ...]]
    ignored: frozenset[str]
    codes: str
    without_people: bool

    def fits(self, headers: Iterable[str]) -> bool:
        """Tell whether a table with these folded headers has this shape."""
        known = tuple(headers)
        return all(any(is_header(mark, h) for mark in group for h in known) for group in self.marks)


@dataclass(frozen=True)
class CodeTables:
    """What the texts in cells mean; keys are folded."""

    sex: Mapping[str, Sex]
    relation: Mapping[str, str]
    survey_relation: Mapping[str, str]
    life_status: Mapping[str, LifeStatus]
    survey_life_status: Mapping[str, LifeStatus]
    kinds: Mapping[str, str]


@dataclass(frozen=True)
class ReferenceWords:
    """All of it, read once."""

    layouts: tuple[Layout, ...]
    usual: Mapping[RowField, tuple[str, ...]]
    codes: CodeTables

    def layout(self, layout_id: str) -> Layout | None:
        """Return a layout by its name."""
        return next((layout for layout in self.layouts if layout.id == layout_id), None)


def is_header(pattern: str, header: str) -> bool:
    """Tell whether a folded header is the one named; a pattern ending in * is a beginning."""
    if pattern.endswith("*"):
        return header.startswith(pattern[:-1])
    return header == pattern


def load_reference_words(folder: Path, kinds: Iterable[NeedKind]) -> ReferenceWords:
    """Read ``exchange_layouts.toml`` and ``exchange_codes.toml`` of a folder."""
    layouts = _read(folder / "exchange_layouts.toml")
    codes = _read(folder / "exchange_codes.toml")
    relation = _inverted(codes["relation"])
    status = {w: LifeStatus(k) for w, k in _inverted(codes["life_status"]).items()}
    survey = {w: LifeStatus(k) for w, k in _inverted(codes["life_status_survey"]).items()}
    return ReferenceWords(
        layouts=tuple(_layout(entry) for entry in layouts["layouts"]),
        usual=_columns(layouts["any"]),
        codes=CodeTables(
            sex={written: Sex(kept) for written, kept in _inverted(codes["sex"]).items()},
            relation=relation,
            survey_relation=relation | _inverted(codes["relation_survey"]),
            life_status=status,
            survey_life_status=status | survey,
            kinds=_kind_words(codes["kinds"], kinds),
        ),
    )


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _layout(entry: Mapping[str, Any]) -> Layout:
    return Layout(
        id=entry["id"],
        title=entry["title"],
        marks=tuple(tuple(group) for group in entry["marks"]),
        columns=_columns(entry.get("columns", {})),
        ignored=frozenset(entry.get("ignored", ())),
        codes=entry.get("codes", ""),
        without_people=entry.get("without_people", False),
    )


def _columns(entry: Mapping[str, list[str]]) -> dict[RowField, tuple[str, ...]]:
    return {RowField(name): tuple(headers) for name, headers in entry.items()}


def _inverted(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {written: kept for kept, several in table.items() for written in several}


def _kind_words(old: Mapping[str, list[str]], kinds: Iterable[NeedKind]) -> dict[str, str]:
    words = {folded_kind(written): code for code, several in old.items() for written in several}
    for place, kind in enumerate(kinds, start=1):
        number = kind.code.rpartition("-")[2]
        for written in (kind.code, kind.name, kind.abbreviation, number, str(place)):
            words[folded_kind(written)] = kind.code
        words[folded_kind(kind.code.replace("PPKS", "PMKS"))] = kind.code
    return words

# SPDX-License-Identifier: MIT
"""What a search of the register answers: who, in which order, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.search_marks import SearchMarks, Span
from tksk_desktop.usecases.readings import ClientFilter


class ClientOrder(StrEnum):
    """By what the list of clients can be sorted."""

    NAME = "name"
    AGE = "age"
    VILLAGE = "village"
    LAST_SEEN = "last_seen"


@dataclass(frozen=True)
class ClientSort:
    """An order asked for; names from A, the youngest, the one longest not seen come first."""

    by: ClientOrder = ClientOrder.NAME
    is_reversed: bool = False


@dataclass(frozen=True)
class NoteSnippet:
    """A piece of a note around the words found in it."""

    session_id: int
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class FoundNote:
    """A note found by its words."""

    session_id: int
    held_on: date
    who: str
    snippet: NoteSnippet


@dataclass(frozen=True)
class SavedFilter:
    """A filter set the worker keeps under a name."""

    id: int
    name: str
    filter: ClientFilter


@dataclass(frozen=True)
class FoundClients:
    """The ids found, the best answers first, and what to mark in their rows."""

    ids: Sequence[int]
    registered: int
    """How many are in the register; 0 tells an empty one from a search without answer."""
    marks: SearchMarks = field(default_factory=SearchMarks)
    snippets: Mapping[int, NoteSnippet] = field(default_factory=dict)
    """For those found by a note only: client id to a piece of the newest such note."""
    outside: int = 0
    """How many of the register live outside the kecamatan; told of the whole list only."""

# SPDX-License-Identifier: MIT
"""Ready texts for notes: templates per kind and technique, and short words for sentences.

They are data: the shipped ones stand in ``resources/reference/note_texts.toml``, the office's own
and its changes in the database. What a note makes of them is the note's own text from then on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tksk_desktop.domain.errors import FieldProblem, Problem

PARTS = ("aim", "process", "interpretation", "result", "agreement")
"""The parts of a note that a template can fill, in the order of the form."""
PLACES = ("nama", "tanggal", "desa", "kelompok", "petugas")
"""What a text may name in braces and the note puts in."""
_PLACE = re.compile(r"\{(" + "|".join(PLACES) + r")\}")
_LAST_WORD = re.compile(r"\S+\Z")


@dataclass
class NoteTemplate:
    """The beginning of a note of a type, or of any type of a kind; an empty kind fits every one."""

    code: str
    name: str
    kind: str = ""
    technique: str = ""
    aim: str = ""
    process: str = ""
    interpretation: str = ""
    result: str = ""
    agreement: str = ""
    active: bool = True
    type_code: str = ""
    """The type of session that it is for; empty for all of the kind."""
    id: int | None = None


@dataclass
class NoteSnippet:
    """A short word that becomes a sentence."""

    code: str
    word: str
    text: str
    active: bool = True
    id: int | None = None


@dataclass(frozen=True)
class NoteTexts:
    """All ready texts of one source."""

    templates: tuple[NoteTemplate, ...] = ()
    snippets: tuple[NoteSnippet, ...] = ()


Text = TypeVar("Text", NoteTemplate, NoteSnippet)


def merged(shipped: Sequence[Text], own: Sequence[Text]) -> list[Text]:
    """Return the shipped texts, each as the office changed it, and then the office's own."""
    changed: dict[str, Text] = {text.code: text for text in own}
    known: set[str] = {text.code for text in shipped}
    kept = [changed.get(text.code, text) for text in shipped]
    return kept + [text for text in own if text.code not in known]


def fits(for_type: str, for_kind: str, type_code: str, kind: str) -> bool:
    """Tell whether what is for a type, or without one for a kind, suits a note of both."""
    return for_type == type_code if for_type else for_kind in ("", kind)


def template_problems(template: NoteTemplate) -> list[FieldProblem]:
    """Return what a template lacks."""
    problems = [] if template.name.strip() else [FieldProblem("name", Problem.MISSING)]
    if not any(getattr(template, part).strip() for part in PARTS):
        problems.append(FieldProblem("aim", Problem.MISSING))
    return problems


def snippet_problems(snippet: NoteSnippet, others: Sequence[NoteSnippet]) -> list[FieldProblem]:
    """Return what is wrong with a short word or its text; a word in use stands for one text."""
    problems = []
    if not snippet.word:
        problems.append(FieldProblem("word", Problem.MISSING))
    elif len(snippet.word.split()) > 1:
        problems.append(FieldProblem("word", Problem.ONE_WORD))
    elif snippet.active and _is_taken(snippet, others):
        problems.append(FieldProblem("word", Problem.WORD_TAKEN))
    if not snippet.text.strip():
        problems.append(FieldProblem("text", Problem.MISSING))
    return problems


def word_before(text: str) -> str:
    """Return the word that a text ends with, empty after a space."""
    found = _LAST_WORD.search(text)
    return found[0] if found else ""


def fill_places(text: str, values: Mapping[str, str]) -> str:
    """Put in what the note knows; a place whose value is not known stays to be seen."""
    return _PLACE.sub(lambda place: values.get(place[1]) or place[0], text)


def _is_taken(snippet: NoteSnippet, others: Sequence[NoteSnippet]) -> bool:
    word = snippet.word.casefold()
    return any(
        other.active and other.code != snippet.code and other.word.casefold() == word
        for other in others
    )

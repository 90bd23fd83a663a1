# SPDX-License-Identifier: MIT
"""Ready texts as screens show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class TemplateLine(NamedTuple):
    """The beginning of a note; ``kind`` is empty or the code of a kind of session."""

    code: str
    name: str
    kind: str
    technique: str
    aim: str
    process: str
    interpretation: str
    result: str
    agreement: str
    active: bool
    is_shipped: bool
    is_changed: bool
    """Own, or shipped and changed here."""


class SnippetLine(NamedTuple):
    """A short word that becomes a sentence."""

    code: str
    word: str
    text: str
    active: bool
    is_shipped: bool
    is_changed: bool


@dataclass(frozen=True)
class NoteTextLists:
    """All ready texts, those out of use too."""

    templates: tuple[TemplateLine, ...] = ()
    snippets: tuple[SnippetLine, ...] = ()

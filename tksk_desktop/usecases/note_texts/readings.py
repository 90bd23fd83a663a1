# SPDX-License-Identifier: MIT
"""Ready texts as screens show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tksk_desktop.domain.note_texts import fits


class TemplateLine(NamedTuple):
    """The beginning of a note; ``kind`` is empty or the code of a kind of session.

    With a type of session it is for that type alone, else for all of the kind.
    """

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
    type_code: str = ""

    def fits(self, type_code: str, kind: str) -> bool:
        """Tell whether it is for notes of a type, which is of that kind."""
        return fits(self.type_code, self.kind, type_code, kind)


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

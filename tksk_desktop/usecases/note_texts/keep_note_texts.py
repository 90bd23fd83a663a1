# SPDX-License-Identifier: MIT
"""Read, keep and bring back ready texts for notes: shipped, changed, and the office's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import uuid4

from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.domain.note_texts import (
    NoteSnippet,
    NoteTemplate,
    NoteTexts,
    merged,
    snippet_problems,
    template_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork
from tksk_desktop.usecases.note_texts.readings import NoteTextLists, SnippetLine, TemplateLine

Text = TypeVar("Text", NoteTemplate, NoteSnippet)
Shipped = Callable[[], NoteTexts]


@dataclass(frozen=True)
class NewTemplate:
    """What the form says of a template."""

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


@dataclass(frozen=True)
class NewSnippet:
    """What the form says of a short word and its sentence."""

    word: str
    text: str
    active: bool = True


def read_note_texts(*, shipped: Shipped, open_work: OpenWork) -> NoteTextLists:
    """Return all ready texts, each shipped one as the office changed it."""
    known = shipped()
    with open_work() as work:
        templates, snippets = work.note_texts.templates(), work.note_texts.snippets()
        return NoteTextLists(
            tuple(
                _template_line(text, _has(known.templates, text.code), _has(templates, text.code))
                for text in merged(known.templates, templates)
            ),
            tuple(
                SnippetLine(
                    text.code,
                    text.word,
                    text.text,
                    text.active,
                    _has(known.snippets, text.code),
                    _has(snippets, text.code),
                )
                for text in merged(known.snippets, snippets)
            ),
        )


def keep_template(new: NewTemplate, code: str | None, *, open_work: OpenWork) -> Changes:
    """Keep a new template, or a change of the one with the code; raise EntryRefused."""
    template = NoteTemplate(
        code or uuid4().hex,
        new.name.strip(),
        new.kind,
        new.technique.strip(),
        new.aim.strip(),
        new.process.strip(),
        new.interpretation.strip(),
        new.result.strip(),
        new.agreement.strip(),
        new.active,
        new.type_code,
    )
    problems = template_problems(template)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        former = _found(work.note_texts.templates(), template.code)
        if former is None:
            work.note_texts.add(template)
        else:
            _take_over(former, template)
        work.commit()
    return Changes.of(Kind.NOTE_TEXTS)


def keep_snippet(
    new: NewSnippet, code: str | None, *, shipped: Shipped, open_work: OpenWork
) -> Changes:
    """Keep a new short word, or a change of the one with the code; raise EntryRefused."""
    snippet = NoteSnippet(code or uuid4().hex, new.word.strip(), new.text.strip(), new.active)
    with open_work() as work:
        own = work.note_texts.snippets()
        problems = snippet_problems(snippet, merged(shipped().snippets, own))
        if problems:
            raise EntryRefused(*problems)
        former = _found(own, snippet.code)
        if former is None:
            work.note_texts.add(snippet)
        else:
            _take_over(former, snippet)
        work.commit()
    return Changes.of(Kind.NOTE_TEXTS)


def bring_back(code: str, *, open_work: OpenWork) -> Changes:
    """Make a shipped text what it was; an own one is removed. Notes keep what they took from it."""
    with open_work() as work:
        own: list[NoteTemplate | NoteSnippet] = [*work.note_texts.templates()]
        own += work.note_texts.snippets()
        text = next((text for text in own if text.code == code), None)
        if text is None:
            raise NotFound("note_text")
        work.note_texts.remove(text)
        work.commit()
    return Changes.of(Kind.NOTE_TEXTS)


def _template_line(text: NoteTemplate, is_shipped: bool, is_changed: bool) -> TemplateLine:
    return TemplateLine(
        text.code,
        text.name,
        text.kind,
        text.technique,
        text.aim,
        text.process,
        text.interpretation,
        text.result,
        text.agreement,
        text.active,
        is_shipped,
        is_changed,
        text.type_code,
    )


def _has(texts: Sequence[NoteTemplate] | Sequence[NoteSnippet], code: str) -> bool:
    return any(text.code == code for text in texts)


def _found(texts: Sequence[Text], code: str) -> Text | None:
    return next((text for text in texts if text.code == code), None)


def _take_over(former: object, new: object) -> None:
    """Make a record what was typed; its key stays."""
    for name, value in vars(new).items():
        if name not in ("id", "code") and not name.startswith("_"):
            setattr(former, name, value)

# SPDX-License-Identifier: MIT
"""Keeping ready texts: the shipped ones are changed by their code, and can be brought back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.usecases.fakes import FakeWorld
from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.domain.note_texts import NoteSnippet, NoteTemplate, NoteTexts
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.note_texts.keep_note_texts import (
    NewSnippet,
    NewTemplate,
    bring_back,
    keep_snippet,
    keep_template,
    read_note_texts,
)
from tksk_desktop.usecases.note_texts.readings import NoteTextLists

SHIPPED = NoteTexts(
    (NoteTemplate("visit", "Kunjungan", "individual", aim="Menengok"),),
    (NoteSnippet("refer", "ruj", "Dirujuk ke …"),),
)


def shipped() -> NoteTexts:
    return SHIPPED


def lists(world: FakeWorld) -> NoteTextLists:
    return read_note_texts(shipped=shipped, open_work=world.open_work)


def test_the_shipped_texts_are_there_without_a_row(world: FakeWorld) -> None:
    (template,), (snippet,) = lists(world).templates, lists(world).snippets
    assert (template.name, template.is_shipped, template.is_changed) == ("Kunjungan", True, False)
    assert (snippet.word, snippet.is_shipped, snippet.is_changed) == ("ruj", True, False)


def test_a_shipped_text_is_changed_and_brought_back(world: FakeWorld) -> None:
    new = NewTemplate("Kunjungan kami", aim="  Menengok {nama} ", active=False)
    assert keep_template(new, "visit", open_work=world.open_work).kinds == {Kind.NOTE_TEXTS}
    keep_template(new, "visit", open_work=world.open_work)
    (template,) = lists(world).templates
    assert (template.name, template.aim, template.active) == (
        "Kunjungan kami",
        "Menengok {nama}",
        False,
    )
    assert template.is_changed
    bring_back("visit", open_work=world.open_work)
    assert lists(world).templates[0].name == "Kunjungan"


def test_an_own_text_is_added_changed_and_removed(world: FakeWorld) -> None:
    both: dict[str, Any] = {"shipped": shipped, "open_work": world.open_work}
    keep_snippet(NewSnippet(" kk ", "Kartu keluarga"), None, **both)
    own = lists(world).snippets[-1]
    assert (own.word, own.is_shipped) == ("kk", False)
    keep_snippet(NewSnippet("kk", "Kartu keluarga diperiksa"), own.code, **both)
    assert lists(world).snippets[-1].text == "Kartu keluarga diperiksa"
    bring_back(own.code, open_work=world.open_work)
    assert len(lists(world).snippets) == 1
    with pytest.raises(NotFound):
        bring_back(own.code, open_work=world.open_work)


def test_wrong_texts_are_refused_and_nothing_is_kept(world: FakeWorld) -> None:
    with pytest.raises(EntryRefused):
        keep_template(NewTemplate("Kosong"), None, open_work=world.open_work)
    with pytest.raises(EntryRefused) as refused:
        keep_snippet(NewSnippet("RUJ", "Lain"), None, shipped=shipped, open_work=world.open_work)
    assert refused.value.problems[0].field == "word"
    assert len(lists(world).templates) == len(lists(world).snippets) == 1

# SPDX-License-Identifier: MIT
"""Ready texts: what makes a sound one, whose wording counts, which word is meant."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter

import pytest

from tests.shipped_session_types import shipped_types
from tksk_desktop.domain.errors import Problem
from tksk_desktop.domain.note_texts import (
    PARTS,
    PLACES,
    NoteSnippet,
    NoteTemplate,
    fill_places,
    fits,
    merged,
    snippet_problems,
    template_problems,
    word_before,
)
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.paths import resource
from tksk_desktop.storage.reference_lists import load_note_texts

VISIT = NoteTemplate("visit", "Kunjungan", aim="Menengok {nama}")
REFER = NoteSnippet("refer", "ruj", "Dirujuk ke …")


def test_a_template_has_a_name_and_at_least_one_text() -> None:
    assert template_problems(VISIT) == []
    problems = template_problems(NoteTemplate("x", " ", result="  "))
    assert [(p.field, p.problem) for p in problems] == [
        ("name", Problem.MISSING),
        ("aim", Problem.MISSING),
    ]


@pytest.mark.parametrize(
    ("word", "text", "field", "problem"),
    [
        ("", "Teks", "word", Problem.MISSING),
        ("dua kata", "Teks", "word", Problem.ONE_WORD),
        ("RUJ", "Teks", "word", Problem.WORD_TAKEN),
        ("lain", " ", "text", Problem.MISSING),
    ],
)
def test_a_snippet_is_one_free_word_with_a_text(
    word: str, text: str, field: str, problem: Problem
) -> None:
    problems = snippet_problems(NoteSnippet("new", word, text), [REFER])
    assert [(p.field, p.problem) for p in problems] == [(field, problem)]


def test_a_word_out_of_use_is_free_again() -> None:
    assert snippet_problems(replace(REFER, code="new"), [replace(REFER, active=False)]) == []
    assert snippet_problems(REFER, [REFER]) == []


def test_the_offices_wording_stands_in_the_place_of_the_shipped_one() -> None:
    own = NoteTemplate("own", "Punya sendiri", aim="x")
    mine = replace(VISIT, name="Kunjungan kami")
    other = NoteTemplate("other", "Lain", aim="y")
    assert merged([VISIT, other], [own, mine]) == [mine, other, own]


@pytest.mark.parametrize(
    ("text", "word"),
    [("ruj", "ruj"), ("lalu ruj", "ruj"), ("ruj ", ""), ("", ""), ("baris\n", ""), ("a\tb", "b")],
)
def test_the_word_before_the_caret(text: str, word: str) -> None:
    assert word_before(text) == word


def test_places_are_filled_where_the_note_knows_them() -> None:
    said = fill_places("{nama} di {desa}, {cuaca} {", {"nama": "Siti", "desa": ""})
    assert said == "Siti di {desa}, {cuaca} {"


@pytest.mark.parametrize(
    ("for_type", "for_kind", "suits"),
    [
        ("home_visit", "individual", True),
        ("individual", "individual", False),
        ("", "individual", True),
        ("", "family", False),
        ("", "", True),
    ],
)
def test_a_template_suits_its_type_or_without_one_its_kind(
    for_type: str, for_kind: str, suits: bool
) -> None:
    assert fits(for_type, for_kind, "home_visit", "individual") is suits


def test_the_shipped_texts_are_sound_and_fit_a_kind_that_exists() -> None:
    texts = load_note_texts(resource("reference", "note_texts.toml"))
    assert len(texts.templates) >= 10
    codes = [text.code for text in texts.templates] + [text.code for text in texts.snippets]
    assert len(set(codes)) == len(codes)
    for template in texts.templates:
        assert template_problems(template) == []
        assert template.kind in ("", *SessionKind)
        if template.type_code:
            kinds = {each.code: each.kind for each in shipped_types()}
            assert kinds[template.type_code] == template.kind
        for part in PARTS:
            for _text, place, *_ in Formatter().parse(getattr(template, part)):
                assert place is None or place in PLACES
    for snippet in texts.snippets:
        assert snippet_problems(snippet, texts.snippets) == []

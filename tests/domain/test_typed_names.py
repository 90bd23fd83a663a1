# SPDX-License-Identifier: MIT
"""What typed words may mean, and which letters of a name answer to them."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.search_marks import SearchMarks, marked_digits, marked_spans
from tksk_desktop.domain.typed_names import (
    errors_allowed,
    javanese,
    run_together,
    spelled,
    typed_words,
    written_apart,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Siti  RAHAYU", ("siti", "rahayu")),
        ("H. Slamet", ("slamet",)),
        ("Hj. Aminah binti Salim", ("aminah", "salim")),
        ("Hajjah Aminah", ("aminah",)),
        ("Pak Haji", ("pak",)),
        ("Haji", ("haji",)),
        ("Drs. Budi Santoso, M.Si.", ("budi", "santoso")),
        ("Rahayu, S.Pd.", ("rahayu",)),
        ("Rahayu, S. Sos", ("rahayu",)),
        ("Wati, A.Md.Keb", ("wati",)),
        ("M. Ali", ("m", "ali")),
        ("S. Hadi", ("s", "hadi")),
        ("H.", ("h",)),
        ("Réni", ("reni",)),
        ("", ()),
        ("...", ()),
    ],
)
def test_titles_and_degrees_are_not_looked_for(text: str, words: tuple[str, ...]) -> None:
    assert typed_words(text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("purnomo", "purnama"), ("sapto", "sapta"), ("joko", "jaka"), ("wibowo", "wibawa")],
)
def test_the_javanese_o_is_an_a(one: str, other: str) -> None:
    assert javanese(spelled(one)) == javanese(spelled(other))


@pytest.mark.parametrize(("one", "other"), [("tono", "tini"), ("santoso", "santosi")])
def test_other_vowels_stay_apart(one: str, other: str) -> None:
    assert javanese(spelled(one)) != javanese(spelled(other))


def test_a_lone_m_is_a_muhammad() -> None:
    assert spelled("m") == spelled("mochamad") == spelled("moh")


@pytest.mark.parametrize(
    ("word", "errors"), [("si", 0), ("eko", 1), ("slamet", 1), ("sulastr", 2), ("sulistyowati", 2)]
)
def test_longer_words_may_hold_more_errors(word: str, errors: int) -> None:
    assert errors_allowed(word) == errors


def test_words_run_together_and_apart() -> None:
    assert list(run_together(("nur", "aini", "sari"))) == [
        ("nuraini", "sari"),
        ("nur", "ainisari"),
    ]
    assert list(run_together(("abdul", "rahman"))) == [("abdurahman",)]
    assert ("nur", "aini") in list(written_apart("nuraini"))
    assert ("abdul", "rahman") in list(written_apart("abdurrahman"))
    assert list(written_apart("eko")) == []


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Siti Rahayu", ("siti",), ["Siti"]),
        ("Siti Rahayu", ("rah", "si"), ["Si", "Rah"]),
        ("Mochamad Soekarno", ("sukar",), ["Soekar"]),
        ("Mochamad Soekarno", ("muhammad",), ["Mochamad"]),
        ("Djoko", ("jo",), ["Djo"]),
        ("Purnama", ("purnomo",), ["Purnama"]),
        ("Nur'aini", ("nur", "aini"), ["Nur", "aini"]),
        ("Réni", ("reni",), ["Réni"]),
        ("Budi", ("siti",), []),
    ],
)
def test_the_letters_that_answer_are_marked(
    text: str, typed: tuple[str, ...], marked: list[str]
) -> None:
    spans = marked_spans(text, SearchMarks(typed))
    assert [text[start : start + length] for start, length in spans] == marked


def test_a_word_taken_for_a_mistyped_one_is_marked_whole() -> None:
    marks = SearchMarks(("sulastir",), frozenset({"sulastri"}))
    assert marked_spans("Dewi Sulastri", marks) == ((5, 8),)


def test_digits_are_marked_where_they_stand() -> None:
    marks = SearchMarks(digits=("0590",))
    assert marked_digits("3507135705900001", marks) == ((8, 4),)
    assert marked_digits("3507130101209876", marks) == ()


@given(st.text(max_size=30), st.lists(st.text(max_size=6), max_size=3))
def test_marks_stay_inside_the_text(text: str, typed: list[str]) -> None:
    words = tuple(word for each in typed for word in typed_words(each))
    end = 0
    for start, length in marked_spans(text, SearchMarks(words)):
        assert start >= end
        assert length > 0
        end = start + length
    assert end <= len(text)

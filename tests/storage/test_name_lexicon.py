# SPDX-License-Identifier: MIT
"""Words of names found in another spelling and with typing errors."""

from __future__ import annotations

import pytest

from tksk_desktop.storage.name_lexicon import NameLexicon

WORDS = "siti sulastri soekarno sukarno djoko jaka moch muhammad m eko budi nuraini slamet slamat"


@pytest.fixture
def lexicon() -> NameLexicon:
    """Some words."""
    return NameLexicon(WORDS.split())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("sukar", {"soekarno"}),
        ("joko", {"djoko", "jaka"}),
        ("muhammad", {"moch", "m"}),
        ("siti", set()),
        ("s", set()),
    ],
)
def test_other_spellings(lexicon: NameLexicon, typed: str, found: set[str]) -> None:
    assert set(lexicon.spelled_like(typed)) == found


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("sulastir", {"sulastri": 1}),
        ("sulstri", {"sulastri": 1}),
        ("sulasttri", {"sulastri": 0}),
        ("silustri", {"sulastri": 2}),
        ("sulazt", {"sulastri": 1}),
        ("sitj", {"siti": 1}),
        ("si", {}),
        ("zzzzzz", {}),
    ],
)
def test_typing_errors(lexicon: NameLexicon, typed: str, near: dict[str, int]) -> None:
    assert lexicon.near(typed) == near
    assert lexicon.near(typed) == near


def test_a_short_word_with_an_error_is_no_beginning_of_a_long_one(lexicon: NameLexicon) -> None:
    assert "sulastri" not in lexicon.near("sux")
    assert "nuraini" not in lexicon.near("nux")


def test_known_words_and_beginnings(lexicon: NameLexicon) -> None:
    assert lexicon.has("sukarno")
    assert not lexicon.has("sukarn")
    assert lexicon.begins("sukarn")
    assert not lexicon.begins("x")
    assert not NameLexicon([]).begins("x")

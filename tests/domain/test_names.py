# SPDX-License-Identifier: MIT
"""Spellings of Indonesian names find each other."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.names import TITLES, folded_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Soekarno", "Sukarno"),
        ("Djoko Tjahjono", "Joko Cahyono"),
        ("Muhammad Jusuf", "Moh. Yusuf"),
        ("Mochamad Soleh", "Muhammad Soleh"),
        ("St. Khotimah", "Siti Hotimah"),
        ("Abd. Rohman", "Abdul Rohman"),
        ("Sjaiful", "Syaiful"),
        ("Syaiful", "Saiful"),
        ("Achmad", "Ahmad"),
        ("Taufiq", "Taufik"),
        ("Latiph", "Latif"),
        ("Hj. Aminah binti Salim", "Aminah Salim"),
        ("Hajjah Aminah", "Aminah"),
        ("H. Slamet", "Haji Slamet"),
        ("Drs. H. Sutrisno", "Sutrisno"),
        ("Nur'aini", "Nuraini"),
        ("Anissa", "Anisa"),
        ("RÉNI", "reni"),
        ("Fatmawati", "Vatmawati"),
    ],
)
def test_two_spellings_fold_alike(one: str, other: str) -> None:
    assert folded_words(one) == folded_words(other)


@pytest.mark.parametrize(("one", "other"), [("Siti", "Sita"), ("Budi", "Rudi"), ("Eko", "Oke")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert folded_words(one) != folded_words(other)


@given(st.text())
def test_only_plain_words_come_out(text: str) -> None:
    for word in folded_words(text):
        assert word
        assert word.isalnum()
        assert word == word.casefold()


@given(st.lists(st.sampled_from(["Siti", "Rahayu", "Budi", "Slamet"])))
def test_the_order_of_words_is_kept(words: list[str]) -> None:
    assert len(folded_words(" ".join(words))) == len(words)


@given(st.sampled_from(sorted(TITLES)))
def test_titles_are_left_out(title: str) -> None:
    assert folded_words(f"{title}. Budi") == folded_words("Budi")


@pytest.mark.parametrize("name", ["Haji", "Hajjah", "Alm."])
def test_a_name_that_is_only_a_title_stays(name: str) -> None:
    assert folded_words(name)


def test_a_name_that_begins_like_a_title_is_a_name() -> None:
    assert folded_words("Hajar Hajizah") == ("hayar", "hayizah")

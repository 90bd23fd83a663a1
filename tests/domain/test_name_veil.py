# SPDX-License-Identifier: MIT
"""Initials in place of names: whole names, single words, any spelling of spaces and capitals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import pytest

from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.name_veil import NameVeil

VEIL = NameVeil(["Siti Aminah", "Suyono", "Hj. Nur'aini binti Karto", "Wali", "  ", "Klien"])


@pytest.mark.parametrize(
    ("text", "veiled"),
    [
        ("Siti Aminah menangis.", "S.A. menangis."),
        ("SITI  AMINAH", "S.A."),
        ("siti\naminah pulang", "S.A. pulang"),
        ("Bu Siti dan Pak Suyono", "Bu S. dan Pak S."),
        ("Nur'aini marah", "N. marah"),
        ("Karto", "K."),
        ("Sitinjau tidak disebut", "Sitinjau tidak disebut"),
        ("anak binti siapa", "anak binti siapa"),
        ("", ""),
    ],
)
def test_every_name_becomes_its_initials(text: str, veiled: str) -> None:
    assert VEIL.text(text) == veiled


def test_words_that_name_nobody_stay() -> None:
    said = "Wali dan klien belum ada"
    assert VEIL.text(said) == said
    assert NameVeil(["Ibu", "Anak"]).text("Ibu dan anak") == "Ibu dan anak"


def test_a_name_in_another_unicode_form_is_found() -> None:
    assert NameVeil(["Ren\u00e9 Kartika"]).text("Rene\u0301 Kartika") == "R.K."


def test_without_a_name_nothing_changes() -> None:
    assert NameVeil(()).text("Siti") == "Siti"


@dataclass(frozen=True)
class Inner:
    """A value inside another."""

    text: str
    sex: Sex | None = None


class Named(NamedTuple):
    """A line of a list."""

    said: str


@dataclass(frozen=True)
class Outer:
    """A value with others in it."""

    name: str
    parts: tuple[Inner, ...]
    count: int = 3
    line: Named | None = None


def test_a_value_is_veiled_all_the_way_down_and_members_stay_members() -> None:
    value = Outer("Suyono", (Inner("kata Suyono", Sex.MALE), Inner("–")), 3, Named("Suyono pulang"))
    veiled = VEIL.over(value)
    assert veiled == Outer("S.", (Inner("kata S.", Sex.MALE), Inner("–")), 3, Named("S. pulang"))
    assert isinstance(veiled.line, Named)
    assert veiled.parts[0].sex is Sex.MALE
    assert VEIL.over(None) is None

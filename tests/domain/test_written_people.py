# SPDX-License-Identifier: MIT
"""People in lists of other hands: dates and sexes are read in whatever way they are written."""

from __future__ import annotations

import pytest

from tksk_desktop.domain.identities import WrittenDate
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.written_people import read_date, read_sex, written_person


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12-06-1985", WrittenDate(1985, 6, 12)),
        ("12/6/1985", WrittenDate(1985, 6, 12)),
        ("1985-06-12", WrittenDate(1985, 6, 12)),
        ("19850612", WrittenDate(1985, 6, 12)),
        ("19850612.0", WrittenDate(1985, 6, 12)),
        ("12061985", WrittenDate(1985, 6, 12)),
        ("12 Juni 1985", WrittenDate(1985, 6, 12)),
        ("1985", WrittenDate(1985)),
        ("31-02-1985", WrittenDate(1985, 2, 31)),
        ("", None),
        ("tidak tahu", None),
        ("12-06", None),
    ],
)
def test_dates_are_read(text: str, read: WrittenDate | None) -> None:
    assert read_date(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [("P", Sex.FEMALE), ("Laki-laki", Sex.MALE), ("wanita", Sex.FEMALE), ("", None), ("x", None)],
)
def test_a_sex_is_read(text: str, read: Sex | None) -> None:
    assert read_sex(text) is read


def test_cells_of_one_fact_are_joined() -> None:
    person = written_person(
        7,
        {
            "given_name": ["Siti"],
            "surname": ["Aminah"],
            "address": ["Kawi", "02"],
            "birth_year": ["1985"],
            "alias": ["Nah, Bu Nah"],
            "former_nik": ["3507135206850001; 3507135206850002"],
        },
    )
    assert (person.id, person.name, person.address) == (7, "Siti Aminah", "Kawi 02")
    assert person.born == WrittenDate(1985)
    assert person.aliases == ("Nah", "Bu Nah")
    assert person.former_niks == ("3507135206850001", "3507135206850002")

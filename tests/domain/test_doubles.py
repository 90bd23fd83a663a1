# SPDX-License-Identifier: MIT
"""Whether two people are the same: what speaks for it, what against, and who is never joined."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tksk_desktop.domain.double_candidates import candidate_pairs
from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.doubles import Comparison, Crowd, DoubleJudge, Sameness
from tksk_desktop.domain.identities import Identity, WrittenDate, make_likeness
from tksk_desktop.domain.identity_numbers import Sex

AMINAH = Identity(
    1,
    "Siti Aminah",
    nik="3507135206850001",
    family_card_number="3507130101100007",
    born=WrittenDate(1985, 6, 12),
    birth_place="Malang",
    sex=Sex.FEMALE,
    village="Dilem",
    address="Jl. Kawi No. 12 RT 02 RW 01",
    phone="0812 3456 7890",
)
BARE = Identity(2, "Siti Aminah", village="Dilem")


def other(**changes: Any) -> Identity:
    """Return Aminah written down a second time, with changes."""
    return replace(AMINAH, id=2, **changes)


def compare(a: Identity, b: Identity, *, crowd: Crowd | None = None) -> Comparison:
    """Compare two people of a middling crowd."""
    judge = DoubleJudge(crowd or Crowd(people=5000))
    result = judge.compare(make_likeness(a), make_likeness(b))
    turned = judge.compare(make_likeness(b), make_likeness(a))
    assert turned.sameness is result.sameness
    assert turned.bits == pytest.approx(result.bits)
    return result


def test_the_same_papers_are_surely_the_same() -> None:
    result = compare(AMINAH, other())
    assert result.sameness is Sameness.SURE
    assert result.reasons_for[0] is Reason.NIK_SAME
    assert result.reasons_against == ()


@pytest.mark.parametrize(
    "name",
    ["St. Aminah", "Hj. Siti Aminah, S.Pd.", "AMINAH SITI", "Sitti Aminah", "SitiAminah"],
)
def test_usual_spellings_are_the_same_name(name: str) -> None:
    result = compare(AMINAH, other(name=name, nik=None))
    assert Reason.NAME_SAME in result.reasons_for
    assert result.sameness is Sameness.SURE


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Soekarno", "Sukarno"),
        ("Djoko Tjipto", "Joko Cipto"),
        ("Moh. Yusuf", "Muhammad Jusuf"),
        ("Abd. Rahman", "Abdul Rahman"),
        ("Ahmad bin Sholeh", "Achmad Soleh"),
    ],
)
def test_old_and_new_spelling_is_the_same_name(one: str, two: str) -> None:
    assert Reason.NAME_SAME in compare(replace(BARE, name=one), replace(BARE, name=two)).reasons_for


def test_what_is_missing_says_nothing() -> None:
    bare = compare(AMINAH, replace(BARE, village=""))
    assert {each.reason for each in bare.evidence} == {Reason.NAME_SAME}


def test_blank_numbers_do_not_match() -> None:
    blank = replace(BARE, nik="", family_card_number="")
    reasons = {each.reason for each in compare(blank, replace(blank, id=3)).evidence}
    assert Reason.NIK_SAME not in reasons
    assert Reason.CARD_SAME not in reasons


@pytest.mark.parametrize("number", ["0000000000000000", "12345", "tidak ada", "-"])
def test_stand_ins_for_a_number_say_nothing(number: str) -> None:
    written = replace(BARE, nik=number, family_card_number=number)
    reasons = {each.reason for each in compare(written, replace(written, id=3)).evidence}
    assert not {Reason.NIK_SAME, Reason.CARD_SAME} & reasons


def test_a_contradiction_speaks_against() -> None:
    nearly = compare(
        AMINAH, other(nik=None, born=WrittenDate(1971, 3, 30), family_card_number=None)
    )
    assert nearly.sameness is Sameness.NO
    assert nearly.reasons_against[0] is Reason.GENERATION_APART


@pytest.mark.parametrize(
    ("nik", "reason"),
    [
        ("3507135206850009", Reason.NIK_SERIAL_DIFFERS),
        ("3507185206850001", Reason.NIK_ONE_SLIP),
        ("5307135206850001", Reason.NIK_ONE_SLIP),
        ("3507185206950001", Reason.NIK_TWO_SLIPS),
        ("3573015407900002", Reason.NIK_DIFFERS),
    ],
)
def test_a_mistyped_nik_is_asked_about(nik: str, reason: Reason) -> None:
    result = compare(AMINAH, other(nik=nik))
    assert reason in {each.reason for each in result.evidence}
    assert result.sameness is not Sameness.NO


def test_a_former_nik_is_the_persons_own() -> None:
    moved = other(nik="3573015407900002", former_niks=(str(AMINAH.nik),))
    result = compare(AMINAH, moved)
    assert result.reasons_for[0] is Reason.NIK_FORMER
    assert result.sameness is Sameness.SURE


def test_one_nik_with_another_name_is_asked_about() -> None:
    result = compare(AMINAH, other(name="Bambang Wibowo", sex=Sex.MALE))
    assert result.sameness is Sameness.PROBABLE
    assert Reason.NUMBER_OF_ANOTHER in {each.reason for each in result.evidence}


@pytest.mark.parametrize(
    ("born", "reason"),
    [
        (WrittenDate(1985, 12, 6), Reason.BIRTH_SWAPPED),
        (WrittenDate(1985, 6, 21), Reason.BIRTH_ONE_SLIP),
        (WrittenDate(1958, 6, 12), Reason.BIRTH_ONE_SLIP),
        (WrittenDate(1985), Reason.BIRTH_YEAR_SAME),
        (WrittenDate(1985, 1, 1), Reason.BIRTH_YEAR_SAME),
        (WrittenDate(1986, 12, 31), Reason.BIRTH_YEAR_NEAR),
    ],
)
def test_usual_slips_in_a_birth_date_speak_for(born: WrittenDate, reason: Reason) -> None:
    written = other(nik=None, born=born)
    result = compare(replace(AMINAH, nik=None), written)
    assert reason in result.reasons_for
    assert result.sameness is Sameness.PROBABLE


def test_a_nik_tells_the_birth_of_a_woman() -> None:
    result = compare(replace(AMINAH, born=None, sex=None), replace(BARE, born=AMINAH.born))
    assert Reason.BIRTH_BY_NIK in result.reasons_for
    man = replace(BARE, sex=Sex.MALE)
    assert Reason.SEX_DIFFERS in compare(replace(AMINAH, sex=None), man).reasons_against


def test_a_common_name_says_less_than_a_rare_one() -> None:
    crowd = Crowd()
    crowd.add(make_likeness(replace(BARE, id=n, name="Slamet")) for n in range(400))
    crowd.add(make_likeness(replace(BARE, id=n, name="Wirodikromo")) for n in (1, 2))
    common = compare(replace(BARE, name="Slamet"), replace(BARE, name="Slamet"), crowd=crowd)
    rare = compare(
        replace(BARE, name="Wirodikromo"), replace(BARE, name="Wirodikromo"), crowd=crowd
    )
    assert rare.bits > common.bits + 5


@pytest.mark.parametrize("twin", ["Siti Aisyah", "Sita Aminah"])
@pytest.mark.parametrize("nik", ["3507135206850002", None])
def test_twins_are_two_people(twin: str, nik: str | None) -> None:
    result = compare(AMINAH, other(name=twin, nik=nik))
    assert result.sameness is Sameness.NO
    assert Reason.LIKE_TWINS in {each.reason for each in result.evidence}


@pytest.mark.parametrize("twin", ["Siti Amina", "Siti Aminuh", "Aminah", "Siti Aminah Dewi"])
def test_twins_with_one_name_written_alike_are_never_joined_unasked(twin: str) -> None:
    assert compare(AMINAH, other(name=twin, nik=None)).sameness is not Sameness.SURE


def test_siblings_are_two_people() -> None:
    sister = other(name="Siti Maryam", nik="3507134103890001", born=WrittenDate(1989, 3, 1))
    result = compare(AMINAH, sister)
    assert result.sameness is Sameness.NO
    assert Reason.LIKE_SIBLINGS in {each.reason for each in result.evidence}


def test_father_and_son_of_one_name_are_two_people() -> None:
    father = replace(AMINAH, name="Slamet", sex=Sex.MALE, nik=None, born=WrittenDate(1960, 6, 12))
    son = replace(father, id=2, born=WrittenDate(1988, 2, 3))
    result = compare(father, son)
    assert result.sameness is Sameness.NO
    assert Reason.LIKE_PARENT_AND_CHILD in {each.reason for each in result.evidence}


def test_namesakes_in_one_village_are_two_people() -> None:
    namesake = Identity(
        2,
        "Siti Aminah",
        nik="3507134402700002",
        born=WrittenDate(1970, 2, 4),
        sex=Sex.FEMALE,
        village="Dilem",
    )
    assert compare(AMINAH, namesake).sameness is Sameness.NO


def test_a_name_and_a_village_alone_are_not_enough() -> None:
    crowd = Crowd()
    crowd.add(make_likeness(replace(BARE, id=n, name=f"Siti {n}")) for n in range(900))
    assert compare(BARE, replace(BARE, id=3), crowd=crowd).sameness is Sameness.NO


def test_an_alias_counts_as_a_name() -> None:
    called = other(name="Mbok Nah", aliases=("Siti Aminah",), nik=None)
    assert Reason.ALIAS_SAME in compare(AMINAH, called).reasons_for


def test_find_says_the_same_as_compare() -> None:
    judge = DoubleJudge(Crowd(people=50_000))
    people = [
        make_likeness(each)
        for each in (AMINAH, other(nik=None), other(name="Siti Aisyah"), BARE, other(phone=""))
    ]
    for a in people:
        for b in people:
            found, whole = judge.find(a, b), judge.compare(a, b)
            assert found == (whole if whole.sameness is not Sameness.NO else None)


def test_doubles_with_slips_are_candidates_and_strangers_are_not() -> None:
    people = [
        make_likeness(each)
        for each in (
            AMINAH,
            other(name="Siti Amnah", nik=None),
            other(name="Aminah", nik="3507135206850007", village="Kemiri"),
            Identity(4, "Bambang", village="Kemiri", born=WrittenDate(1990, 1, 5)),
        )
    ]
    assert dict(candidate_pairs(people)) == {0: [1, 2], 1: [2], 2: [], 3: []}


def test_a_key_that_too_many_share_is_left_out() -> None:
    many = [make_likeness(replace(BARE, id=n)) for n in range(200)]
    assert all(not others for _place, others in candidate_pairs(many))

# SPDX-License-Identifier: MIT
"""Former names and numbers, nicknames, deaths, kinds with days, and values of desil."""

from __future__ import annotations

from datetime import date

import pytest

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.clients import Client, ClientNeed, client_problems
from tksk_desktop.domain.contacts import ClientContact, ContactRole, contact_problems
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.subjects import NikStatus, SubjectKind, fitting_status
from tksk_desktop.domain.welfare import WelfareRank, rank_on, rank_problems

TODAY = date(2026, 11, 3)
NIK, OTHER_NIK = "3507135705900001", "3507135705900002"


def siti() -> Client:
    return Client("Siti Aminah", "35.07.13.2001", date(2026, 1, 5), nik=NIK)


def test_a_corrected_name_and_nik_stay_with_their_reason() -> None:
    client = siti()
    client.rename("Siti Aminatun", on=TODAY, reason="salah ketik")
    client.change_nik(OTHER_NIK, on=TODAY)
    assert [(a.kind, a.value, a.until, a.reason) for a in client.aliases] == [
        (AliasKind.FORMER_NAME, "Siti Aminah", TODAY, "salah ketik"),
        (AliasKind.FORMER_NIK, NIK, TODAY, ""),
    ]


def test_capitals_and_spaces_are_no_former_name_and_going_back_leaves_none() -> None:
    client = siti()
    client.rename("SITI  aminah", on=TODAY)
    assert client.aliases == []
    client.change_nik(OTHER_NIK, on=TODAY)
    client.change_nik(NIK, on=TODAY)
    assert [a.value for a in client.aliases] == [OTHER_NIK]


def test_several_nicknames_and_one_taken_away_stays_searchable() -> None:
    client = siti()
    client.be_called("Yu Ti,  Mak Siti ; Yu Ti", on=TODAY)
    assert client.nickname == "Yu Ti, Mak Siti"
    client.be_called("Mak Siti", on=TODAY)
    assert [(a.value, a.until) for a in client.aliases] == [("Yu Ti", TODAY), ("Mak Siti", None)]
    client.be_called("Yu Ti, Mak Siti", on=TODAY)
    assert [a.until for a in client.aliases] == [None, None]


def test_a_death_ends_what_is_carried() -> None:
    client = siti()
    client.needs = [ClientNeed("PPKS-08", date(2026, 2, 1)), ClientNeed("PPKS-24", TODAY)]
    client.die(date(2026, 10, 1))
    assert [(n.until, n.end_reason) for n in client.needs] == [
        (date(2026, 10, 1), "Meninggal dunia"),
        (TODAY, "Meninggal dunia"),
    ]


@pytest.mark.parametrize(
    ("needs", "problem"),
    [
        ([(date(2026, 11, 4), None)], Problem.IN_FUTURE),
        ([(TODAY, date(2026, 11, 1))], Problem.ENDS_BEFORE_START),
        (
            [(date(2026, 1, 1), date(2026, 3, 1)), (date(2026, 2, 1), None)],
            Problem.TWICE,
        ),
    ],
)
def test_impossible_days_of_a_kind_are_named(
    needs: list[tuple[date, date | None]], problem: Problem
) -> None:
    client = siti()
    client.needs = [ClientNeed("PPKS-08", since, until) for since, until in needs]
    assert client_problems(client, today=TODAY) == [FieldProblem("kind_codes", problem)]


def test_the_same_kind_may_come_again_after_it_ended() -> None:
    client = siti()
    end = date(2026, 3, 1)
    client.needs = [ClientNeed("PPKS-08", date(2026, 1, 1), end), ClientNeed("PPKS-08", end)]
    assert client_problems(client, today=TODAY) == []


def test_kinds_are_carried_with_day_criteria_and_end() -> None:
    client = siti()
    first = ClientNeed("PPKS-08", date(2026, 2, 1), criteria="ab")
    client.set_needs(("PPKS-08",), on=TODAY)
    client.describe_needs([first])
    assert [(n.kind_code, n.since, n.criteria) for n in client.needs] == [
        ("PPKS-08", date(2026, 2, 1), "ab")
    ]
    ended = ClientNeed("PPKS-08", date(2026, 2, 1), date(2026, 9, 1), "a", " pindah ")
    client.describe_needs([ended])
    (need,) = client.needs
    assert (need.until, need.criteria, need.end_reason) == (date(2026, 9, 1), "a", "pindah")


@pytest.mark.parametrize(
    ("nik", "said", "wanted"),
    [
        (None, NikStatus.MATCHED, NikStatus.MISSING),
        (NIK, NikStatus.MISSING, NikStatus.UNCHECKED),
        (NIK, NikStatus.NOT_MATCHED, NikStatus.NOT_MATCHED),
    ],
)
def test_the_status_of_a_nik_fits_it(nik: str | None, said: NikStatus, wanted: NikStatus) -> None:
    assert fitting_status(nik, said) is wanted


def test_a_community_has_at_least_one_person() -> None:
    client = siti()
    client.subject, client.people_count = SubjectKind.COMMUNITY, 0
    wanted = [FieldProblem("people_count", Problem.OUT_OF_RANGE)]
    assert client_problems(client, today=TODAY) == wanted


@pytest.mark.parametrize(
    ("contact", "problem"),
    [
        (ClientContact(ContactRole.COMPANION, TODAY), FieldProblem("name", Problem.MISSING)),
        (
            ClientContact(ContactRole.GUARDIAN, TODAY, person_id=7, name="x"),
            FieldProblem("name", Problem.UNKNOWN),
        ),
        (
            ClientContact(ContactRole.GUARDIAN, date(2027, 1, 1), name="Bu Tutik"),
            FieldProblem("since", Problem.IN_FUTURE),
        ),
        (
            ClientContact(ContactRole.GUARDIAN, TODAY, name="x", until=date(2026, 1, 1)),
            FieldProblem("until", Problem.ENDS_BEFORE_START),
        ),
    ],
)
def test_wrong_contacts_are_named(contact: ClientContact, problem: FieldProblem) -> None:
    assert contact_problems(contact, client_id=7, today=TODAY) == [problem]


@pytest.mark.parametrize(
    ("rank", "problem"),
    [
        (WelfareRank(0, TODAY, "DTSEN"), FieldProblem("rank", Problem.OUT_OF_RANGE)),
        (WelfareRank(11, TODAY, "DTSEN"), FieldProblem("rank", Problem.OUT_OF_RANGE)),
        (
            WelfareRank(3, date(2026, 12, 1), "DTSEN"),
            FieldProblem("dated_on", Problem.IN_FUTURE),
        ),
        (WelfareRank(3, TODAY, " "), FieldProblem("source", Problem.MISSING)),
        (
            WelfareRank(3, TODAY, "Koreksi", by_hand=True),
            FieldProblem("reason", Problem.MISSING),
        ),
    ],
)
def test_wrong_values_of_desil_are_named(rank: WelfareRank, problem: FieldProblem) -> None:
    assert rank_problems(rank, today=TODAY) == [problem]


def test_the_value_of_a_day_is_that_of_the_youngest_list_before_it() -> None:
    old = WelfareRank(4, date(2025, 2, 1), "DTSEN", id=1)
    new = WelfareRank(2, date(2026, 2, 1), "DTSEN", id=2)
    mended = WelfareRank(3, date(2026, 2, 1), "Koreksi manual", id=3)
    assert rank_on([new, old], date(2025, 12, 1)) is old
    assert rank_on([mended, new, old], TODAY) is mended
    assert rank_on([new], date(2025, 1, 1)) is None

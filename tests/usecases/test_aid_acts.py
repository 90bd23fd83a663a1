# SPDX-License-Identifier: MIT
"""Aid: one entry for each recipient or none at all, verified apart, voided with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.aid import AidEntry, Verification
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    NotFound,
    Problem,
    ProcessingRestricted,
)
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
    verify_receipts,
    void_aid,
)
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.rights.requests_and_restriction import restrict_processing

Both = dict[str, Any]
CASH = Programme(
    "PKH",
    "Program Keluarga Harapan",
    ProviderLevel.CENTRE,
    AidTarget.FAMILY,
    AidKind.CASH,
    date(2018, 1, 1),
    date(2026, 12, 31),
    stages=("Tahap 1", "Tahap 2"),
)
RICE = replace(CASH, code="BERAS", kind=AidKind.GOODS, unit="kg", stages=())
PROGRAMMES = {"PKH": CASH, "BERAS": RICE}
LISTED = NewRecipient(name=" Siti Aminah ", nik="3507 1355 0680 0001", card_number="6013-01")
NEW = NewDistribution(
    "PKH", date(2026, 10, 1), date(2026, 12, 31), TODAY, (LISTED,), 750_000, stage="Tahap 2"
)


def record(new: NewDistribution, both: Both) -> int | None:
    return record_distribution(new, programmes=PROGRAMMES, **both).record_id


def ledger(world: FakeWorld) -> list[AidEntry]:
    return world.state.aid


def test_somebody_of_a_list_is_entered_with_plain_numbers(world: FakeWorld, both: Both) -> None:
    changes = record_distribution(NEW, programmes=PROGRAMMES, **both)
    (entry,) = ledger(world)
    assert changes.kinds == {Kind.AID}
    assert changes.record_id == entry.id
    assert (entry.name, entry.nik, entry.card_number) == (
        "Siti Aminah",
        "3507135506800001",
        "601301",
    )
    assert (entry.amount, entry.client_id, entry.verification) == (750_000, None, Verification.OPEN)


def test_a_client_is_entered_as_registered(world: FakeWorld, both: Both) -> None:
    with world.open_work() as work:
        work.clients.add(Client("Ani", "35.07.13.2001", TODAY, nik="3507135506800002"))
        work.commit()
    taker = NewRecipient(client_id=1, taken_by=" Budi ", name="tidak dipakai")
    assert record(replace(NEW, recipients=(taker, LISTED)), both) is None
    ani, siti = ledger(world)
    assert (ani.name, ani.nik, ani.village_code) == ("Ani", "3507135506800002", "35.07.13.2001")
    assert (ani.taken_by, siti.name) == ("Budi", "Siti Aminah")


def test_nothing_is_entered_for_a_client_whose_data_is_restricted(
    world: FakeWorld, both: Both
) -> None:
    with world.open_work() as work:
        work.clients.add(Client("Ani", "35.07.13.2001", TODAY))
        work.commit()
    restrict_processing(1, "menunggu koreksi", since=TODAY, **both)
    with pytest.raises(ProcessingRestricted):
        record(replace(NEW, recipients=(LISTED, NewRecipient(client_id=1))), both)
    assert ledger(world) == []


DAY = timedelta(1)
REFUSED: list[tuple[Callable[[NewDistribution], NewDistribution], str, Problem]] = [
    (lambda new: replace(new, programme_code="?"), "programme_code", Problem.UNKNOWN),
    (
        lambda new: replace(new, period_until=new.period_from - DAY),
        "period_until",
        Problem.ENDS_BEFORE_START,
    ),
    (
        lambda new: replace(new, period_until=date(2027, 1, 1)),
        "period_from",
        Problem.OUT_OF_RANGE,
    ),
    (lambda new: replace(new, received_on=TODAY + DAY), "received_on", Problem.IN_FUTURE),
    (lambda new: replace(new, stage="Tahap 9"), "stage", Problem.UNKNOWN),
    (lambda new: replace(new, amount=None), "amount", Problem.MISSING),
    (lambda new: replace(new, amount=0), "amount", Problem.OUT_OF_RANGE),
    (lambda new: replace(new, quantity=-1), "quantity", Problem.OUT_OF_RANGE),
    (
        lambda new: replace(new, programme_code="BERAS", stage=""),
        "quantity",
        Problem.MISSING,
    ),
    (lambda new: replace(new, recipients=()), "recipients", Problem.MISSING),
    (lambda new: replace(new, recipients=(NewRecipient(name=" "),)), "name", Problem.MISSING),
    (
        lambda new: replace(new, recipients=(LISTED, NewRecipient(client_id=77))),
        "recipients",
        Problem.UNKNOWN,
    ),
    (
        lambda new: replace(new, recipients=(NewRecipient(client_id=1),) * 2),
        "recipients",
        Problem.TWICE,
    ),
]


@pytest.mark.parametrize(("wrong", "field", "problem"), REFUSED)
def test_a_wrong_distribution_enters_nobody(
    world: FakeWorld,
    both: Both,
    wrong: Callable[[NewDistribution], NewDistribution],
    field: str,
    problem: Problem,
) -> None:
    with pytest.raises(EntryRefused) as refused:
        record(wrong(NEW), both)
    assert refused.value.problems == (FieldProblem(field, problem),)
    assert ledger(world) == []


def test_a_receipt_is_verified_apart_and_a_trouble_is_told(world: FakeWorld, both: Both) -> None:
    entry_id = record(NEW, both)
    assert entry_id is not None
    for found in (Verification.NOT_RECEIVED, Verification.WITH_PROBLEMS):
        with pytest.raises(EntryRefused) as refused:
            verify_receipts([entry_id], found, " ", **both)
        assert refused.value.problems == (FieldProblem("problem", Problem.MISSING),)
    verify_receipts([entry_id], Verification.WITH_PROBLEMS, "kartu tertelan", **both)
    (entry,) = ledger(world)
    assert (entry.verification, entry.problem, entry.verified_on) == (
        Verification.WITH_PROBLEMS,
        "kartu tertelan",
        TODAY,
    )
    verify_receipts([entry_id], Verification.OPEN, **both)
    (entry,) = ledger(world)
    assert (entry.problem, entry.verified_on) == ("", None)


def test_a_voided_entry_stays_with_its_reason(world: FakeWorld, both: Both) -> None:
    entry_id = record(NEW, both)
    assert entry_id is not None
    with pytest.raises(EntryRefused) as refused:
        void_aid(entry_id, " ", **both)
    assert refused.value.problems == (FieldProblem("reason", Problem.MISSING),)
    void_aid(entry_id, "salah orang", **both)
    (entry,) = ledger(world)
    assert (entry.voided_on, entry.void_reason) == (TODAY, "salah orang")
    with pytest.raises(EntryRefused) as refused:
        void_aid(entry_id, "lagi", **both)
    assert refused.value.problems == (FieldProblem("reason", Problem.IS_VOID),)
    with pytest.raises(EntryRefused) as refused:
        verify_receipts([entry_id], Verification.RECEIVED, **both)
    assert refused.value.problems == (FieldProblem("verification", Problem.IS_VOID),)
    with pytest.raises(NotFound):
        void_aid(99, "tidak ada", **both)

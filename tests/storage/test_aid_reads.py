# SPDX-License-Identifier: MIT
"""The ledger read back: filters, sums, papers, and what stands beside a recipient."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import SUKORAHARJO, fill
from tests.storage.test_aid_ledger import JULY, PROGRAMMES, RULES, belong, give, new_household
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.domain.overlaps import Rules, Standing, Tie
from tksk_desktop.storage.aid_reads import AidReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import clients
from tksk_desktop.usecases.aid.check_distribution import check_distribution
from tksk_desktop.usecases.aid.readings import AidFilter, OverlapHint, ProgrammeUse
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
    verify_receipts,
    void_aid,
)

BLT = NewDistribution("BLT-DD", date(2026, 8, 1), date(2026, 8, 31), date(2026, 8, 5), (), 300_000)


def reads(store: DatabaseStore, *, opened: bool = False) -> AidReads:
    return AidReads(store.engine(), opened=opened)


def found(store: DatabaseStore, **wanted: Any) -> list[str]:
    ids = reads(store).find(AidFilter(**wanted)).ids
    return [f"{line.name} {line.programme_code}" for line in reads(store).lines(ids)]


def check(store: DatabaseStore, new: NewDistribution, *, opened: bool = False) -> Any:
    return check_distribution(
        new,
        rules=Rules(RULES),
        find_near=reads(store, opened=opened).near,
        open_work=store.open_work,
    )


def hide(store: DatabaseStore, client_id: int) -> None:
    with store.engine().begin() as connection:
        connection.execute(
            sa.update(clients).where(clients.c.id == client_id).values(confidentiality=3)
        )


def record(store: DatabaseStore, new: NewDistribution, *recipients: NewRecipient) -> None:
    record_distribution(
        replace(new, recipients=recipients),
        programmes=PROGRAMMES,
        open_work=store.open_work,
        clock=FakeClock(),
    )


def test_the_ledger_is_filtered_and_summed_without_void_entries(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"], ids["Budi"])
    record(store, BLT, NewRecipient(name="Warga Lain", nik="3507139901010001", card_number="77.1"))
    world: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
    everyone = reads(store).find(AidFilter())
    assert (len(everyone.ids), everyone.people, everyone.amount) == (3, 3, 1_500_000)
    assert found(store) == ["Warga Lain BLT-DD", "Budi PKH", "Ani Lestari PKH"]
    assert found(store, text="lain WAR") == found(store, text="3507 1399") == ["Warga Lain BLT-DD"]
    assert found(store, text="771") == ["Warga Lain BLT-DD"]
    assert found(store, text="%") == []
    assert found(store, programme_code="PKH", village_code=SUKORAHARJO.code)
    verify_receipts(everyone.ids[:2], Verification.RECEIVED, **world)
    assert found(store, verification=Verification.OPEN) == ["Ani Lestari PKH"]
    void_aid(everyone.ids[2], "salah orang", **world)
    assert found(store, verification=Verification.OPEN) == []
    assert found(store, verification=Verification.OPEN, with_void=True) == ["Ani Lestari PKH"]
    assert reads(store).find(AidFilter(with_void=True)).amount == 900_000
    assert reads(store).uses() == (
        ProgrammeUse("BLT-DD", 1, 1, 300_000, 0, date(2026, 8, 5)),
        ProgrammeUse("PKH", 1, 1, 600_000, 0, date(2026, 7, 20)),
    )


def test_a_hidden_client_is_neither_named_nor_found_by_name(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"])
    hide(store, ids["Ani"])
    assert found(store) == ["Klien rahasia PKH"]
    assert found(store, text="ani") == []
    with pytest.raises(ConfidentialClosed):
        reads(store).of_client(ids["Ani"])
    (line,) = reads(store, opened=True).of_client(ids["Ani"])
    assert (line.name, line.is_hidden) == ("Ani Lestari", False)
    sheet = reads(store).distribution(line.id)
    assert (sheet.shares[0].name, sheet.is_secret) == ("Klien rahasia", False)
    shown = reads(store, opened=True).distribution(line.id)
    assert (shown.shares[0].name, shown.is_secret) == ("Ani Lestari", True)


def test_a_distribution_is_what_was_given_alike_on_one_day(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"], ids["Budi"])
    give(store, replace(JULY, received_on=date(2026, 7, 21)), ids["Dodo"])
    newest, budi, ani = reads(store).find(AidFilter()).ids
    assert [each.name for each in reads(store).distribution(ani).shares] == ["Ani Lestari", "Budi"]
    assert [each.name for each in reads(store).distribution(newest).shares] == ["Dodo"]
    void_aid(budi, "salah orang", open_work=store.open_work, clock=FakeClock())
    assert [each.name for each in reads(store).distribution(ani).shares] == ["Ani Lestari"]
    with pytest.raises(NotFound):
        reads(store).distribution(newest + 1)


def test_while_recording_it_is_said_what_stands_beside_each_recipient(
    store: DatabaseStore,
) -> None:
    ids = fill(store)
    home = new_household(store)
    for name in ("Ani", "Budi"):
        belong(store, ids[name], home, date(2026, 1, 1), None)
    give(store, JULY, ids["Ani"])
    people = (
        NewRecipient(client_id=ids["Dodo"]),
        NewRecipient(client_id=ids["Ani"]),
        NewRecipient(client_id=ids["Budi"]),
        NewRecipient(name="Tanpa nomor", nik="0000", card_number="-"),
    )
    hints = check(store, replace(BLT, recipients=people))
    said = [(hint.recipient, hint.tie, hint.standing, hint.name) for hint in hints]
    own = {1: (Tie.PERSON, "Ani Lestari"), 2: (Tie.HOUSEHOLD, "Ani Lestari")}
    for place, (tie, name) in own.items():
        assert (place, tie, Standing.NOT_ALLOWED, name) in said
    assert {place for place, *_rest in said} <= {1, 2}
    later = replace(BLT, period_from=date(2026, 11, 1), period_until=date(2026, 11, 30))
    assert [h for h in check(store, replace(later, recipients=people[:1])) if h] == []
    hide(store, ids["Ani"])
    veiled = check(store, replace(BLT, recipients=people[2:3]))
    assert [hint.name for hint in veiled] == [""]
    assert [hint.name for hint in check(store, replace(BLT, recipients=people[2:3]), opened=True)]


def test_two_recipients_of_one_list_may_stand_beside_each_other(store: DatabaseStore) -> None:
    fill(store)
    people = tuple(NewRecipient(name=n, family_card_number="3507130101010001") for n in ("A", "B"))
    (hint,) = check(store, replace(BLT, recipients=people))
    assert hint == OverlapHint(
        0,
        Tie.FAMILY_CARD,
        Standing.NEEDS_REASON,
        "BLT-DD",
        date(2026, 8, 1),
        date(2026, 8, 31),
        "B",
    )
    card = tuple(NewRecipient(name=name, card_number="6013 01") for name in ("A", "B"))
    assert [hint.tie for hint in check(store, replace(BLT, recipients=card))] == [Tie.CARD]


def test_aid_of_somebody_outside_says_where(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"])
    with store.engine().begin() as connection:
        connection.execute(sa.update(clients).values(village_code="", outside_place="Blitar"))
    # What was received in a village stays there, whoever moves afterwards.
    give(store, BLT, ids["Ani"])
    found_ids = reads(store).find(AidFilter()).ids
    places = [line.village_name for line in reads(store).lines(found_ids)]
    assert sorted(places) == ["Luar kec.: Blitar", "Sukoraharjo"]
    said = {reads(store).distribution(each).shares[0].village_name for each in found_ids}
    assert said == set(places)

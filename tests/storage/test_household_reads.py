# SPDX-License-Identifier: MIT
"""What the Keluarga tab and the time line read, from what the acts wrote."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.storage.small_office import DILEM, SUKORAHARJO, fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.household_reads import HouseholdReads
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.households.form_household import NewHousehold, form_household
from tksk_desktop.usecases.households.move_household import NewMove, move_household
from tksk_desktop.usecases.households.name_contact import NewContact, name_contact
from tksk_desktop.usecases.households.record_death import NewDeath, record_death
from tksk_desktop.usecases.households.record_welfare_ranks import (
    NewWelfareRank,
    record_welfare_ranks,
)
from tksk_desktop.usecases.households.register_member import NewBirth, record_birth

R = HouseholdRelation
START, MARCH, MAY = date(2020, 1, 1), date(2026, 3, 1), date(2026, 5, 1)
CARD, NEW_CARD = "3507130101200001", "3507130101200002"


@pytest.fixture
def both(store: DatabaseStore) -> dict[str, Any]:
    """What every act takes, over the small office."""
    fill(store)
    return {"open_work": store.open_work, "clock": FakeClock()}


@pytest.fixture
def family(both: dict[str, Any]) -> dict[str, int]:
    """Slamet (who died), Sri, Eko and a confidential Dewi, who moved; ids by name."""
    ids = {}
    for name, kind in (("Slamet", ()), ("Sri", ()), ("Eko", ()), ("Dewi", ("PPKS-16",))):
        new = NewClient(name, SUKORAHARJO.code, sex=Sex.FEMALE, kind_codes=kind)
        ids[name] = register_client(new, **both).record_id or 0
    members = zip(ids.values(), (R.HEAD, R.WIFE, R.CHILD, R.CHILD), strict=True)
    new_family = NewHousehold(SUKORAHARJO.code, START, tuple(members), "Jl. Kawi", CARD)
    ids["household"] = form_household(new_family, **both).record_id or 0
    record_death(NewDeath(ids["Slamet"], MARCH, new_head_id=ids["Sri"]), **both)
    move = NewMove(ids["household"], MAY, DILEM.code, "Jl. Bromo", family_card_number=NEW_CARD)
    move_household(move, **both)
    return ids


def test_the_family_of_a_person_is_read_whole(store: DatabaseStore, family: dict[str, int]) -> None:
    sheet = HouseholdReads(store.engine()).family(family["Eko"])
    found = sheet.household
    assert found is not None
    assert [(m.name, m.relation, m.is_hidden) for m in found.present] == [
        ("Sri", R.HEAD, False),
        ("Eko", R.CHILD, False),
        ("", R.CHILD, True),
    ]
    assert [m.name for m in found.left] == ["Slamet"]
    assert found.head is not None
    assert (found.card_number, found.village_name) == (NEW_CARD, "Dilem")
    assert [(c.number, c.until) for c in found.cards] == [(NEW_CARD, None), (CARD, MAY)]
    assert [home.address for home in found.residences] == ["Jl. Bromo", "Jl. Kawi"]


def test_a_hidden_member_sees_her_own_name(store: DatabaseStore, family: dict[str, int]) -> None:
    found = HouseholdReads(store.engine(), opened=True).family(family["Dewi"]).household
    assert found is not None
    assert {m.name for m in found.present} == {"Sri", "Eko", "Dewi"}


def test_a_hidden_member_who_was_opened_has_a_name_in_the_family_of_others(
    store: DatabaseStore, family: dict[str, int]
) -> None:
    found = HouseholdReads(store.engine(), opened=True).family(family["Eko"]).household
    assert found is not None
    assert {m.name for m in found.present} == {"Sri", "Eko", "Dewi"}
    assert {
        m.name for m in HouseholdReads(store.engine(), opened=True).household(found.id).present
    } == {m.name for m in found.present}


def test_the_household_of_the_dead_is_still_shown(
    store: DatabaseStore, family: dict[str, int]
) -> None:
    found = HouseholdReads(store.engine(), opened=True).family(family["Slamet"]).household
    assert found is not None
    assert found.id == family["household"]


def test_the_household_is_asked_for_as_it_was(store: DatabaseStore, family: dict[str, int]) -> None:
    reads = HouseholdReads(store.engine(), opened=True)
    then = reads.household_on(family["household"], date(2026, 2, 1))
    assert [(m.name, m.relation) for m in then.members][:2] == [("Slamet", R.HEAD), ("Sri", R.WIFE)]
    assert (then.card_number, then.village_name, then.address) == (CARD, "Sukoraharjo", "Jl. Kawi")
    between = reads.household_on(family["household"], MARCH)
    assert between.members[0].name == "Sri"
    with pytest.raises(NotFound):
        reads.household(99)
    with pytest.raises(NotFound):
        reads.family(99)


def test_the_time_line_tells_what_was_lived_through(
    store: DatabaseStore, both: dict[str, Any], family: dict[str, int]
) -> None:
    record_birth(NewBirth(family["household"], "Bayu", date(2026, 10, 1)), **both)
    new = NewContact(
        family["Eko"], ContactRole.COMPANION, MAY, name="Bu Tutik", relation="Tetangga"
    )
    name_contact(new, **both)
    rows = (NewWelfareRank(2, MAY, family_card_number=CARD),)
    record_welfare_ranks(rows, source="DTSEN", **both)
    line = ClientReads(store.engine()).sheet(family["Eko"]).time_line
    told = [(e.happened_on, e.what, e.title) for e in line]
    assert (MARCH, "household", "Meninggal dunia (Slamet)") in told
    assert (MARCH, "household", "Kepala keluarga baru (Sri)") in told
    assert (MAY, "household", "Pindah rumah") in told
    assert (date(2026, 10, 1), "household", "Lahir (Bayu)") in told
    assert (MAY, "contact_since", "Pendamping lokal: Bu Tutik") in told
    dead = ClientReads(store.engine()).sheet(family["Slamet"])
    assert dead.died_on == MARCH
    whats = [(e.happened_on, e.what, e.title) for e in dead.time_line]
    assert (MARCH, "died", "") in whats
    assert (MAY, "household", "Pindah rumah") not in whats
    found = HouseholdReads(store.engine(), opened=True).family(family["Eko"]).household
    assert found is not None
    assert [(r.rank, r.source) for r in found.ranks] == [(2, "DTSEN")]


def test_a_name_of_a_hidden_member_is_on_no_other_time_line(
    store: DatabaseStore, both: dict[str, Any], family: dict[str, int]
) -> None:
    record_death(NewDeath(family["Dewi"], date(2026, 6, 1)), **both)
    line = ClientReads(store.engine()).sheet(family["Eko"]).time_line
    assert not any("Dewi" in entry.title for entry in line if entry.happened_on == MAY)


def test_a_family_as_client_points_to_its_household(
    store: DatabaseStore, both: dict[str, Any], family: dict[str, int]
) -> None:
    new = NewClient(
        "Keluarga Sri",
        DILEM.code,
        subject=SubjectKind.FAMILY,
        household_id=family["household"],
        kind_codes=("PPKS-25",),
    )
    client_id = register_client(new, **both).record_id or 0
    sheet = HouseholdReads(store.engine(), opened=True).family(client_id)
    assert sheet.household is not None
    assert sheet.household.id == family["household"]
    reads = ClientReads(store.engine())
    assert reads.sheet(client_id).subject is SubjectKind.FAMILY
    (line,) = reads.lines([client_id])
    assert line.subject is SubjectKind.FAMILY


def test_former_names_and_criteria_are_on_the_sheet(
    store: DatabaseStore, family: dict[str, int]
) -> None:
    sheet = ClientReads(store.engine()).sheet(family["Eko"])
    assert [(a.kind, a.value, a.until) for a in sheet.aliases] == [
        (AliasKind.FORMER_CARD, CARD, MAY)
    ]

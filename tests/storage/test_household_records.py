# SPDX-License-Identifier: MIT
"""Households, other names, contacts and desil go into the encrypted file and come back."""

from __future__ import annotations

from datetime import date

import pytest

from tests.storage.small_office import DILEM, SUKORAHARJO, client, fill, plain
from tksk_desktop.domain.aliases import AliasKind, ClientAlias
from tksk_desktop.domain.contacts import ClientContact, ContactRole
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import (
    FamilyCard,
    Household,
    HouseholdEventKind,
    MemberBegan,
    MemberEnded,
    Residence,
)
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.storage.database_store import DatabaseStore

START = date(2026, 1, 1)
CARD = "3507130101200001"


def household(*members: int) -> Household:
    made = Household(SUKORAHARJO.code, START, "Jl. Kawi")
    made.residences.append(Residence(SUKORAHARJO.code, "Jl. Kawi", START))
    made.cards.append(FamilyCard(CARD, START))
    for place, client_id in enumerate(members):
        relation = HouseholdRelation.CHILD if place else HouseholdRelation.HEAD
        made.join(client_id, relation, on=START, why=MemberBegan.FORMED)
    return made


def test_a_household_comes_back_with_its_whole_history(store: DatabaseStore) -> None:
    ids = fill(store)
    made = household(ids["Ani"], ids["Budi"])
    made.leave(ids["Budi"], on=date(2026, 5, 1), why=MemberEnded.MOVED)
    made.move(DILEM.code, "Jl. Bromo", on=date(2026, 6, 1))
    made.note(HouseholdEventKind.MOVED, date(2026, 6, 1), note="banjir")
    wanted = plain(made)
    with store.open_work() as work:
        work.households.add(made)
        work.commit()
    with store.open_work() as work:
        found = work.households.find_of(ids["Ani"])
        assert found is not None
        assert plain(found) == wanted
        assert work.households.find_of(ids["Budi"]) is None
        assert work.households.find_by_card(CARD) is found
        assert work.households.find_by_card(CARD, DILEM.code) is found
        assert work.households.find_by_card(CARD, SUKORAHARJO.code) is None
        with pytest.raises(NotFound):
            work.households.get(99)


def test_other_names_and_contacts_come_back_with_the_client(store: DatabaseStore) -> None:
    ids = fill(store)
    made = client("Painem", DILEM, START, died_on=date(2026, 9, 1), people_count=None)
    made.aliases = [ClientAlias(AliasKind.FORMER_NAME, "Paini", START, "salah ketik")]
    made.contacts = [ClientContact(ContactRole.COMPANION, START, ids["Ani"], "Ani", "0812")]
    wanted = plain(made)
    with store.open_work() as work:
        work.clients.add(made)
        work.commit()
        client_id = made.id or 0
    with store.open_work() as work:
        assert plain(work.clients.get(client_id)) == wanted


def test_desil_is_kept_once_and_found_by_old_and_new_numbers(store: DatabaseStore) -> None:
    ids = fill(store)
    made = household(ids["Ani"])
    made.take_card("3507130101200002", on=date(2026, 3, 1))
    with store.open_work() as work:
        work.households.add(made)
        ani = work.clients.get(ids["Ani"])
        ani.nik = "3507135705900001"
        ani.change_nik("3507135705900002", on=START)
        work.flush()
        cards = work.welfare.households_with_card({CARD, "3507130101200002", "1"})
        assert cards == {CARD: made.id, "3507130101200002": made.id}
        niks = work.welfare.clients_with_nik({"3507135705900001", "3507135705900002", "1"})
        assert set(niks.values()) == {ids["Ani"]}
        assert len(niks) == 2
        work.welfare.add_all([WelfareRank(2, START, "DTSEN", household_id=made.id)])
        work.commit()
    with store.open_work() as work:
        assert work.welfare.known("DTSEN") == {(made.id, None, 2, "2026-01-01")}
        assert work.welfare.known("lain") == set()

# SPDX-License-Identifier: MIT
"""The families of the sample office: heads, a dead head, a split, a birth, contacts, desil.

Written through the program's own acts, like all of the sample (``sample_data``).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.usecases.clients.register_client import NewClient, NewNeed, register_client
from tksk_desktop.usecases.households.change_members import MemberCorrection, correct_member
from tksk_desktop.usecases.households.choose_head import NewHead, choose_head
from tksk_desktop.usecases.households.move_household import NewMove, move_household
from tksk_desktop.usecases.households.name_contact import NewContact, name_contact
from tksk_desktop.usecases.households.record_death import NewDeath, record_death
from tksk_desktop.usecases.households.record_welfare_ranks import (
    NewWelfareRank,
    record_welfare_ranks,
)
from tksk_desktop.usecases.households.register_member import (
    NewBirth,
    NewFamilyMember,
    record_birth,
    register_member,
)
from tksk_desktop.usecases.households.split_household import NewSplit, split_household
from tksk_desktop.usecases.households.take_back_event import EventTakenBack, take_back_event
from tksk_desktop.usecases.needs import Clock, OpenWork

AWAY = "Kec. Lowokwaru, Kota Malang, Jawa Timur"
SOURCE = "DTSEN"
LIVED_THROUGH = 6
"""How many of the families live through a death, a split, a move or a birth."""
R = HouseholdRelation
WIVES = ("Sri Rahayu", "Sumiati", "Endang Lestari", "Tutik Handayani", "Yuni Astuti", "Dewi")
HUSBANDS = ("Sutrisno", "Mukhlis Hariyanto", "Paijan", "Yusuf Wibowo")
SONS = ("Rizky", "Bagus Pratama", "Fajar", "Dimas Saputra")
DAUGHTERS = ("Putri Ayu", "Nabila", "Dinda Lestari", "Salsabila")
COMPANIONS = ("Bu Tutik (kader posyandu)", "Pak RT Hariyanto", "Bu Haji Aminah", "Mas Ridwan")


class SampleFamilies:
    """Makes families around registered people, with one source of chance."""

    def __init__(
        self,
        *,
        open_work: OpenWork,
        clock: Clock,
        villages: Sequence[Village],
        chance: random.Random,
    ) -> None:
        self._open_work, self._clock = open_work, clock
        self._villages = villages
        self._chance = chance
        self._today = clock.today()

    def make(self, client_ids: Sequence[int]) -> None:
        """Make some families whole, and let a few of them live through something."""
        households = [found for found in map(self._household_of, client_ids) if found]
        chosen = list(dict.fromkeys(households))[:28]
        for place, (household_id, client_id) in enumerate(chosen):
            self._fill(household_id, client_id, place)
        for place, (household_id, client_id) in enumerate(chosen[:LIVED_THROUGH]):
            self._live(household_id, client_id, place)
        for household_id, _ in chosen[6:7]:
            away = NewMove(household_id, self._today - timedelta(days=35), "", outside_place=AWAY)
            move_household(away, open_work=self._open_work, clock=self._clock)
        self._rank([household_id for household_id, _ in dict.fromkeys(households)])
        for place, (_, client_id) in enumerate(chosen[:8]):
            self._stand_by(client_id, COMPANIONS[place % len(COMPANIONS)])
        if chosen:
            self._register_others(chosen[0][0])

    def _household_of(self, client_id: int) -> tuple[int, int] | None:
        with self._open_work() as work:
            person = work.clients.get(client_id)
            household = work.households.find_of(client_id)
            grown = person.age_on(self._today)
            if household is None or len(household.present) > 1 or grown is None or grown < 25:
                return None
            return household.id or 0, client_id

    def _since(self, household_id: int) -> date:
        with self._open_work() as work:
            return work.households.get(household_id).formed_on

    def _fill(self, household_id: int, client_id: int, place: int) -> None:
        """Give a household a head, a spouse and children."""
        open_work, clock = self._open_work, self._clock
        since = self._since(household_id)
        choose_head(NewHead(household_id, client_id, since), open_work=open_work, clock=clock)
        with open_work() as work:
            head = work.clients.get(client_id)
            born, sex = head.birth_date or since, head.sex
        spouse = Sex.MALE if sex is Sex.FEMALE else Sex.FEMALE
        names, relation = (HUSBANDS, R.HUSBAND) if spouse is Sex.MALE else (WIVES, R.WIFE)
        members = [(names[place % len(names)], relation, spouse, born + timedelta(days=900))]
        if spouse is Sex.MALE and place >= LIVED_THROUGH:
            # Where a woman leads the family, her husband has mostly died or left.
            members = []
        for number in range(place % 3 + 1):
            child_born = born + timedelta(days=365 * (23 + 3 * number) + 40)
            if child_born < since:
                sex_of_child = Sex.MALE if (place + number) % 2 else Sex.FEMALE
                names = SONS if sex_of_child is Sex.MALE else DAUGHTERS
                name_of_child = names[(place + number) // 2 % len(names)]
                members.append((name_of_child, R.CHILD, sex_of_child, child_born))
        for name, relation, sex_of_member, day in members:
            new = NewFamilyMember(household_id, name, relation, since, sex_of_member, day)
            register_member(new, open_work=open_work, clock=clock)

    def _live(self, household_id: int, client_id: int, place: int) -> None:
        """Let something happen: a death of the head, a split, a move, a birth."""
        open_work, clock = self._open_work, self._clock
        with open_work() as work:
            household = work.households.get(household_id)
            others = {m.relation: m.client_id for m in household.present}
            since = household.formed_on
        spouse = others.get(R.WIFE) or others.get(R.HUSBAND)
        child = others.get(R.CHILD)
        day = min(since + timedelta(days=120 + 10 * place), self._today)
        if place % 3 == 0 and spouse is not None:
            death = NewDeath(client_id, day, new_head_id=spouse, note="Sakit")
            record_death(death, open_work=open_work, clock=clock)
        elif place % 3 == 1 and child is not None:
            split = NewSplit(
                household_id,
                day,
                (child,),
                child,
                self._villages[place % len(self._villages)].code,
                "Jl. Anyar RT 03 RW 01",
                f"35071301012{place:05d}",
                note="Menikah dan pisah KK",
            )
            split_household(split, open_work=open_work, clock=clock)
        else:
            village = self._villages[(place + 3) % len(self._villages)].code
            move = NewMove(household_id, day, village, "Jl. Bromo Gg. 2 RT 04 RW 02")
            move_household(replace(move, note="Keluarga sebelah"), open_work=open_work, clock=clock)
            self._take_last_back(household_id, "Salah keluarga")
            move_household(move, open_work=open_work, clock=clock)
            birth = NewBirth(household_id, "Bayi Bunga", day, Sex.FEMALE, "Malang")
            record_birth(birth, open_work=open_work, clock=clock)
            if child is not None:
                mended = MemberCorrection(household_id, child, R.CHILD, since)
                correct_member(mended, open_work=open_work, clock=clock)

    def _take_last_back(self, household_id: int, reason: str) -> None:
        with self._open_work() as work:
            event_id = work.households.get(household_id).events[-1].id or 0
        mistake = EventTakenBack(event_id, reason)
        take_back_event(mistake, open_work=self._open_work, clock=self._clock)

    def _rank(self, household_ids: Sequence[int]) -> None:
        first = self._today - timedelta(days=240)
        rows = []
        for household_id in household_ids:
            rank = self._chance.choice((1, 1, 2, 2, 3, 4, 5))
            rows.append(NewWelfareRank(rank, first, household_id=household_id))
            now = min(10, max(1, rank + self._chance.choice((-1, 0, 0, 0, 1))))
            today = first + timedelta(days=180)
            rows.append(NewWelfareRank(now, today, household_id=household_id))
        record_welfare_ranks(rows, source=SOURCE, open_work=self._open_work, clock=self._clock)

    def _stand_by(self, client_id: int, name: str) -> None:
        contact = NewContact(
            client_id,
            ContactRole.COMPANION,
            self._today - timedelta(days=60),
            name=name,
            phone="0812-0000-0000",
            relation="Tetangga",
        )
        name_contact(contact, open_work=self._open_work, clock=self._clock)

    def _register_others(self, household_id: int) -> None:
        """Register a family, a group and a community as clients."""
        since = self._today - timedelta(days=90)
        village = self._villages[0].code
        register_client(
            NewClient(
                "Keluarga Contoh (konflik pengasuhan)",
                village,
                subject=SubjectKind.FAMILY,
                household_id=household_id,
                needs=(NewNeed("PPKS-25", since, "bd"),),
                registered_on=since,
            ),
            open_work=self._open_work,
            clock=self._clock,
        )
        register_client(
            NewClient(
                "Warga Dusun Tepi Kali",
                self._villages[2].code,
                subject=SubjectKind.COMMUNITY,
                people_count=64,
                notes="Permukiman di bantaran sungai, terdampak banjir.",
                needs=(NewNeed("PPKS-21", since, "bd"),),
                registered_on=since,
            ),
            open_work=self._open_work,
            clock=self._clock,
        )
        register_client(
            NewClient(
                "Paguyuban Pemulung Talangagung",
                self._villages[1].code,
                subject=SubjectKind.GROUP,
                people_count=18,
                registered_on=since,
            ),
            open_work=self._open_work,
            clock=self._clock,
        )

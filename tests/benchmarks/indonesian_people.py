# SPDX-License-Identifier: MIT
"""Invented Indonesians with their doubles: families, twins, namesakes, and slips of the pen.

Nobody here is real. The same seed makes the same list. Every person has an entity number; two
records with the same one are the same person written down twice.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from tksk_desktop.domain.identities import Identity, WrittenDate
from tksk_desktop.domain.identity_numbers import Sex


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MEN = _words(
    """
    Slamet Sugeng Bambang Joko Agus Heru Wahyu Budi Eko Suparman Sutrisno Muhammad Ahmad Abdul
    Suprapto Mulyono Suwarno Supriyadi Hasan Yusuf Rohman Imam Zainal Arif Hendra Rudi Dedi
    Yanto Tono Paijo Ngatimin Sukarno Djoko Tjipto Soeparno Wagiman Kusnadi Sholeh Syaiful
    Khoirul Fauzi Rizki Dimas Andi Bayu Candra Fajar Galih Ilham Lukman Mustofa Nanang Purnomo
    Samsul Taufik Umar Wawan Yudi Sarwono Kasiman Ponimin Sodikin Kholil Anwar Basuki Darmaji
    Endro Gunawan Haryono
    """
)
WOMEN = _words(
    """
    Siti Sri Endang Sulastri Sumiati Ratna Dewi Yuni Kartini Lestari Aminah Nurul Indah Rini
    Suprapti Ngatini Painem Juminten Waginah Sukarsih Khotimah Fatimah Aisyah Halimah Mariyam
    Zubaidah Umi Laila Anisa Putri Wulan Ayu Tri Dwi Mega Novita Oktavia Rahma Sari Tutik
    Winarsih Yatmi Suparmi Marsiah Karsinah Ponirah Sukinem Tumini Lasmi Rukmini Hartini
    Mulyani Sumarni Kasiyem Legiyem Musrifah Nafisah Qomariyah Romlah Suliana Tasmiati
    """
)
FURTHER = _words(
    """
    Santoso Wibowo Prasetyo Utomo Hidayat Susanto Purnama Setiawan Nugroho Kurniawan Widodo
    Saputra Subekti Raharjo Winarno Pambudi Mahmud Syarif Effendi Firmansyah Ramadhan Maulana
    Hakim Kusuma Wijaya Permana Suhendra Hartono Suryadi Iskandar
    """
)
FURTHER_WOMEN = _words(
    """
    Rahayu Astuti Handayani Sulistyowati Wahyuni Ningsih Lestari Utami Purwanti Kusumawati
    Anggraini Permatasari Fitriani Maulida Safitri Hidayati Rahmawati Susanti Yulianti
    Agustina Mulyaningsih Widyawati Nuraini Azizah Khasanah
    """
)
VILLAGES = _words(
    """
    Sukoraharjo Dilem Kepanjen Cepokomulyo Penarukan Ardirejo Panggungrejo Jenggolo Sengguruh
    Kemiri Tegalsari Mangunrejo Curungrejo Jatirejoyoso
    """
)
STREETS = _words(
    """
    Kawi Semeru Bromo Arjuno Welirang Diponegoro Sudirman Kartini Melati Mawar Anggrek Kenanga
    Cempaka Panglima Merdeka
    """
)
HAMLETS = _words("Krajan Sumberejo Tamanayu Gading Ngebruk Bendo Lemahduwur Jatisari")
PLACES = _words("Malang Malang Malang Malang Blitar Kediri Surabaya Lumajang Pasuruan Tulungagung")
REGIONS = _words("350713 350713 350713 350713 350712 357301 350501 350818")
SPELLINGS = (
    ("u", "oe"),
    ("j", "dj"),
    ("c", "tj"),
    ("y", "j"),
    ("f", "ph"),
    ("sy", "sj"),
    ("kh", "h"),
    ("Muhammad", "Moh."),
    ("Muhammad", "Muhamad"),
    ("Muhammad", "M."),
    ("Ahmad", "Achmad"),
    ("Siti", "St."),
    ("Abdul", "Abd."),
    ("ss", "s"),
    ("i", "ie"),
)
TITLES = ("H. {}", "Hj. {}", "Bapak {}", "Ibu {}", "{}, S.Pd.", "Mbah {}", "Drs. {}", "{} (alm)")
LETTERS = "aiueonrstmkl"


class Trap(StrEnum):
    """Why a record is easily taken for another one."""

    TWIN = "twin"
    SIBLING = "sibling"
    PARENT = "parent"
    NAMESAKE = "namesake"


@dataclass(frozen=True)
class Record:
    """One written-down person: which person it is, and which trap it belongs to."""

    identity: Identity
    entity: int
    trap: Trap | None = None


class PeopleMaker:
    """Makes a list of people, then writes some of them down again with slips."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._people: list[Record] = []
        self._serials: dict[str, int] = {}
        self._households = 0

    def make(self, households: int, doubles: int) -> list[Record]:
        """Return people of so many households with so many doubles, shuffled."""
        for _ in range(households):
            self._household()
        for original in self._chance.sample(self._people, households // 12):
            self._namesake(original)
        written = [replace(each, identity=self._with_gaps(each.identity)) for each in self._people]
        for original in self._chance.sample(self._people, doubles):
            again = self._written_again(original.identity)
            written.append(replace(original, identity=again))
            if self._chance.random() < 0.08:
                third = self._written_again(original.identity)
                written.append(replace(original, identity=third))
        self._chance.shuffle(written)
        return [
            replace(each, identity=replace(each.identity, id=number))
            for number, each in enumerate(written, start=1)
        ]

    def _household(self) -> None:
        chance = self._chance
        self._households += 1
        card = f"{chance.choice(REGIONS)}{self._day():%d%m%y}{self._households % 9000 + 1:04d}"
        village = chance.choice(VILLAGES)
        address = self._address()
        phone = f"08{chance.randint(10, 99)}{chance.randint(1_000_000, 9_999_999)}"
        father_born = date(1945, 1, 1) + timedelta(days=chance.randint(0, 17_000))
        shared = {"family_card_number": card, "village": village, "address": address}
        father = self._person(Sex.MALE, father_born, **shared)
        mother_born = father_born + timedelta(days=chance.randint(-1000, 3000))
        mother = self._person(Sex.FEMALE, mother_born, **shared)
        father = replace(father, phone=phone if chance.random() < 0.6 else "")
        self._add(father)
        self._add(mother)
        self._children(father, mother, shared)

    def _children(self, father: Identity, mother: Identity, shared: dict[str, str]) -> None:
        chance = self._chance
        assert mother.born is not None
        parents = {"mother": mother.name, "father": father.name}
        year = mother.born.year + chance.randint(18, 30)
        for number in range(chance.choice((0, 1, 2, 2, 3))):
            sex = chance.choice((Sex.MALE, Sex.FEMALE))
            born = date(year, 1, 1) + timedelta(days=chance.randint(0, 364))
            year += chance.randint(1, 5)
            if born > date(2025, 1, 1):
                return
            child = self._person(sex, born, **shared, **parents)
            if number == 0 and sex is Sex.MALE and chance.random() < 0.06:
                child = replace(child, name=father.name)
                self._add(child, Trap.PARENT)
                continue
            self._add(child, Trap.SIBLING if number else None)
            if chance.random() < 0.05:
                self._twin(child, shared, parents)

    def _twin(self, first: Identity, shared: dict[str, str], parents: dict[str, str]) -> None:
        """Twins bear names that sound alike or share a word."""
        chance = self._chance
        assert first.born is not None
        assert first.sex is not None
        born = date(first.born.year, first.born.month, first.born.day)
        twin = self._person(first.sex, born, **shared, **parents)
        words = first.name.split()
        if chance.random() < 0.4 and words[0][-1] in "aio":
            ending = chance.choice([end for end in "aio" if end != words[0][-1]])
            name = " ".join([words[0][:-1] + ending, *words[1:]])
        elif len(words) > 1:
            name = " ".join([words[0], *twin.name.split()[-1:]])
        else:
            name = twin.name
        if name != first.name:
            self._add(replace(twin, name=name), Trap.TWIN)

    def _namesake(self, original: Record) -> None:
        """Somebody else with the same name in the same village."""
        who = original.identity
        born = self._day()
        assert who.sex is not None
        self._households += 1
        card = f"{self._chance.choice(REGIONS)}{self._day():%d%m%y}{self._households % 9000:04d}"
        other = self._person(
            who.sex, born, family_card_number=card, village=who.village, address=self._address()
        )
        self._add(replace(other, name=who.name), Trap.NAMESAKE)

    def _person(self, sex: Sex, born: date, **more: Any) -> Identity:
        chance = self._chance
        day = born.day + (40 if sex is Sex.FEMALE else 0)
        # A family registers its children in one place; parents come from anywhere.
        region = more["family_card_number"][:6] if "mother" in more else chance.choice(REGIONS)
        start = f"{region}{day:02d}{born:%m%y}"
        serial = self._serials[start] = self._serials.get(start, 0) + 1
        return Identity(
            id=0,
            name=self._name(sex),
            nik=f"{start}{serial:04d}",
            born=WrittenDate.of(born),
            birth_place=chance.choice(PLACES),
            sex=sex,
            **more,
        )

    def _add(self, who: Identity, trap: Trap | None = None) -> None:
        self._people.append(Record(who, len(self._people) + 1, trap))

    def _name(self, sex: Sex) -> str:
        chance = self._chance
        firsts, further = (MEN, FURTHER) if sex is Sex.MALE else (WOMEN, FURTHER_WOMEN)
        kind = chance.random()
        if kind < 0.28:
            return chance.choice(firsts)
        words = chance.sample(firsts, 2 if kind > 0.75 else 1)
        if kind < 0.92:
            words.append(chance.choice(further))
        return " ".join(words)

    def _day(self) -> date:
        return date(1940, 1, 1) + timedelta(days=self._chance.randint(0, 29_000))

    def _address(self) -> str:
        chance = self._chance
        place = f"RT {chance.randint(1, 9):02d} RW {chance.randint(1, 5):02d}"
        if chance.random() < 0.5:
            return f"Jl. {chance.choice(STREETS)} No. {chance.randint(1, 120)} {place}"
        return f"Dusun {chance.choice(HAMLETS)} {place}"

    def _with_gaps(self, who: Identity) -> Identity:
        """Leave out what is often not known in the field."""
        chance = self._chance
        gaps: dict[str, Any] = {}
        if chance.random() < 0.15:
            gaps["nik"] = None
        if chance.random() < 0.2:
            gaps["family_card_number"] = None
        if chance.random() < 0.3:
            gaps["address"] = ""
        if chance.random() < 0.25:
            gaps["birth_place"] = ""
        if chance.random() < 0.7:
            gaps |= {"mother": "", "father": ""}
        if who.born is not None and chance.random() < 0.06:
            gaps["born"] = WrittenDate(who.born.year, 1, 1)
        return replace(who, **gaps)

    def _written_again(self, who: Identity) -> Identity:
        """Write somebody down a second time, as another hand does."""
        chance = self._chance
        again = self._with_gaps(who)
        if chance.random() < 0.25:
            again = replace(again, nik=None)
        elif again.nik and chance.random() < 0.2:
            again = replace(again, nik=self._mistyped(again.nik))
        if chance.random() < 0.55:
            again = replace(again, name=self._name_written(again.name))
        again = replace(again, born=self._birth_written(again.born))
        if chance.random() < 0.1:
            again = replace(again, village=chance.choice(VILLAGES), address=self._address())
        if chance.random() < 0.15:
            again = replace(again, family_card_number=None)
        if again.address and chance.random() < 0.3:
            again = replace(
                again, address=again.address.replace("No. ", "").replace("Jl.", "Jalan")
            )
        return again

    def _mistyped(self, nik: str) -> str:
        chance = self._chance
        place = chance.randrange(15)
        if chance.random() < 0.4:
            return f"{nik[:place]}{nik[place + 1]}{nik[place]}{nik[place + 2 :]}"
        return f"{nik[:place]}{chance.randint(0, 9)}{nik[place + 1 :]}"

    def _name_written(self, name: str) -> str:
        chance = self._chance
        kind = chance.random()
        words = name.split()
        if kind < 0.4:
            fitting = [pair for pair in SPELLINGS if pair[0] in name]
            if fitting:
                return name.replace(*chance.choice(fitting), 1)
        if kind < 0.55:
            return chance.choice(TITLES).format(name)
        if kind < 0.65:
            return f"{name} {'bin' if chance.random() < 0.5 else 'binti'} {chance.choice(MEN)}"
        if kind < 0.75 and len(words) > 1:
            return " ".join(words[:-1]) if chance.random() < 0.7 else " ".join(words[1:])
        if kind < 0.82 and len(words) > 1:
            return " ".join(reversed(words))
        if kind < 0.86:
            return name.upper() if chance.random() < 0.5 else name.replace(" ", "", 1)
        place = chance.randrange(1, len(name))
        slip = chance.random()
        if slip < 0.4:
            return name[:place] + chance.choice(LETTERS) + name[place + 1 :]
        if slip < 0.7:
            return name[:place] + name[place + 1 :]
        return name[:place] + chance.choice(LETTERS) + name[place:]

    def _birth_written(self, born: WrittenDate | None) -> WrittenDate | None:
        chance = self._chance
        kind = chance.random()
        if born is None or kind > 0.36:
            return born
        if kind < 0.08:
            return None
        if kind < 0.16 and born.day <= 12:
            return WrittenDate(born.year, born.day, born.month)
        if kind < 0.24:
            return WrittenDate(born.year)
        if kind < 0.28:
            return WrittenDate(born.year + chance.choice((-1, 1)), 1, 1)
        if kind < 0.32:
            return WrittenDate(born.year, born.month, min(28, born.day % 10 + 10))
        return WrittenDate(born.year - chance.choice((1, 10, -1)), born.month, born.day)

# SPDX-License-Identifier: MIT
"""Invented people who are registered twice, and some who only look so: for the desk of doubles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Village
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.needs import Clock, OpenWork

REGION = "350713"
DOUBLES = 10
"""So many records are registered here."""


def register_doubles(
    villages: Sequence[Village],
    registered_on: date,
    nik: Callable[[date, Sex], str],
    *,
    open_work: OpenWork,
    clock: Clock,
) -> None:
    """Register three people twice, twins, and a father with a son of his name."""
    for new in _records(villages, registered_on, nik):
        register_client(new, open_work=open_work, clock=clock)


def _records(
    villages: Sequence[Village], on: date, nik: Callable[[date, Sex], str]
) -> tuple[NewClient, ...]:
    one, two, three = (villages[place % len(villages)].code for place in (3, 7, 11))

    def person(name: str, village: str, sex: Sex, born: date, **more: Any) -> NewClient:
        return NewClient(name, village, sex=sex, birth_date=born, registered_on=on, **more)

    woman, man = Sex.FEMALE, Sex.MALE
    sulastri, suparno = date(1961, 4, 9), date(1957, 8, 17)
    wagiyem, twins = date(1949, 3, 5), date(2011, 5, 21)
    card, family = f"{REGION}0101209901", f"{REGION}0101209902"
    street = "Jalan Kawi 12"
    return (
        # Written by the old spelling, without a NIK.
        person(
            "Sulastri Handayani",
            one,
            woman,
            sulastri,
            nik=nik(sulastri, woman),
            address=street,
        ),
        person("Soelastri Handajani", one, woman, sulastri, address=street, phone="0812-0000-1111"),
        # Day and month swapped.
        person("Suparno Hadi", two, man, suparno, nik=nik(suparno, man), address="RT 04 RW 02"),
        person(
            "Suparno Hadi", two, man, date(1957, 7, 18), address="RT 04 RW 02", nickname="Pak No"
        ),
        # Only the year is known.
        person("Mbah Wagiyem", three, woman, date(1949, 1, 1), address="Dusun Krajan RT 01 RW 03"),
        person("Wagijem", three, woman, wagiyem, address="Dusun Krajan RT 01 RW 03"),
        # Twins.
        person("Rina Purnamasari", one, woman, twins, family_card_number=card),
        person("Rini Purnamasari", one, woman, twins, family_card_number=card),
        # A father, and a son of his name.
        person("Slamet Wirodikromo", two, man, date(1955, 2, 3), family_card_number=family),
        person("Slamet Wirodikromo", two, man, date(1984, 11, 30), family_card_number=family),
    )

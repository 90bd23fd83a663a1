# SPDX-License-Identifier: MIT
"""Register a client, or correct what the register says of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.clients import Client, client_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewClient:
    """What the form says of a client; ``kind_codes`` are the kinds of need carried now."""

    name: str
    village_code: str
    nik: str = ""
    family_card_number: str = ""
    sex: Sex | None = None
    birth_place: str = ""
    birth_date: date | None = None
    address: str = ""
    phone: str = ""
    nickname: str = ""
    notes: str = ""
    kind_codes: tuple[str, ...] = ()
    registered_on: date | None = None


def register_client(new: NewClient, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Register a client; raise EntryRefused with every wrong field."""
    today = clock.today()
    client = Client("", "", registered_on=new.registered_on or today)
    _fill(client, new)
    client.set_needs(new.kind_codes, on=client.registered_on)
    with open_work() as work:
        _refuse_wrong(client, work, today)
        work.clients.add(client)
        work.flush()
        work.commit()
        return Changes.of(Kind.CLIENTS, record_id=client.id)


def correct_client(client_id: int, new: NewClient, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Correct a client; kinds of need that are no longer named end today."""
    today = clock.today()
    with open_work() as work:
        client = work.clients.get(client_id)
        _fill(client, new)
        if new.registered_on is not None:
            client.registered_on = new.registered_on
        client.set_needs(new.kind_codes, on=today)
        _refuse_wrong(client, work, today)
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)


def _fill(client: Client, new: NewClient) -> None:
    client.name = " ".join(new.name.split())
    client.village_code = new.village_code
    client.nik = _digits(new.nik)
    client.family_card_number = _digits(new.family_card_number)
    client.sex = new.sex
    client.birth_place = new.birth_place.strip()
    client.birth_date = new.birth_date
    client.address = new.address.strip()
    client.phone = new.phone.strip()
    client.nickname = new.nickname.strip()
    client.notes = new.notes.strip()


def _digits(text: str) -> str | None:
    """Return a typed number without its usual separators, or None when nothing was typed."""
    return "".join(text.replace("-", "").replace(".", "").split()) or None


def _refuse_wrong(client: Client, work: UnitOfWork, today: date) -> None:
    problems = client_problems(client, today=today)
    if client.nik is not None and not any(p.field == "nik" for p in problems):
        other = work.clients.find_by_nik(client.nik)
        if other is not None and other.id != client.id:
            problems.append(FieldProblem("nik", Problem.ALREADY_REGISTERED))
    if problems:
        raise EntryRefused(*problems)

# SPDX-License-Identifier: MIT
"""Register a client, or correct what the register says of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.clients import Client, ClientNeed, client_problems, number_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import NikStatus, SubjectKind, fitting_status
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.households.join_by_card import join_by_card
from tksk_desktop.usecases.kept_forms.readings import NEW_CLIENT, correction_of
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewNeed:
    """One kind of need with its day, the letters of its criteria, and its end where it has one."""

    kind_code: str
    since: date
    criteria: str = ""
    until: date | None = None
    end_reason: str = ""


@dataclass(frozen=True)
class NewClient:
    """What the form says of a client; ``kind_codes`` are the kinds of need carried now.

    ``needs`` says more of some; a kind of which nothing is said begins when it is registered.
    ``nickname`` may hold several with commas between them. ``relation`` is the one to the head of
    the household that has the No. KK. ``reason`` says why name or number is another than before.
    """

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
    subject: SubjectKind = SubjectKind.PERSON
    needs: tuple[NewNeed, ...] = ()
    nik_status: NikStatus = NikStatus.UNCHECKED
    people_count: int | None = None
    household_id: int | None = None
    group_id: int | None = None
    relation: HouseholdRelation | None = None
    reason: str = ""
    mother_name: str = ""
    father_name: str = ""
    outside_place: str = ""
    """Where the client lives, where that is outside the kecamatan and has no village code."""


def register_client(new: NewClient, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Register a client; raise EntryRefused with every wrong field."""
    today = clock.today()
    client = Client("", "", registered_on=new.registered_on or today)
    _fill(client, new, today)
    client.live_in(*_home(new), on=client.registered_on)
    _carry(client, new, on=client.registered_on)
    with open_work() as work:
        _refuse_wrong(client, new, work, today)
        work.clients.add(client)
        work.flush()
        number = _digits(new.family_card_number)
        if client.is_person and number is not None:
            join_by_card(work, client, number, new.relation, on=client.registered_on)
        work.kept_forms.discard(NEW_CLIENT)
        work.commit()
        return Changes.of(Kind.CLIENTS, record_id=client.id)


def correct_client(client_id: int, new: NewClient, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Correct a client; kinds of need that are no longer named end today.

    A replaced name, NIK or No. KK stays searchable among the client's other names.
    """
    today = clock.today()
    with open_work() as work:
        client = work.clients.get(client_id)
        _fill(client, new, today)
        client.live_in(*_home(new), on=today)
        if new.registered_on is not None:
            client.registered_on = new.registered_on
        _carry(client, new, on=today)
        _refuse_wrong(client, new, work, today)
        if not client.is_person and work.households.find_of(client_id) is not None:
            raise EntryRefused(FieldProblem("subject", Problem.ONLY_PERSONS))
        if client.is_person:
            number = _digits(new.family_card_number)
            join_by_card(work, client, number, new.relation, on=today, reason=new.reason.strip())
        work.kept_forms.discard(correction_of(client_id))
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)


def _fill(client: Client, new: NewClient, today: date) -> None:
    reason = new.reason.strip()
    client.subject = new.subject
    client.rename(" ".join(new.name.split()), on=today, reason=reason)
    client.phone = new.phone.strip()
    client.notes = new.notes.strip()
    client.be_called(new.nickname, on=today)
    is_person = client.is_person
    client.change_nik(_digits(new.nik) if is_person else None, on=today, reason=reason)
    client.nik_status = fitting_status(client.nik, new.nik_status)
    client.sex = new.sex if is_person else None
    client.birth_place = new.birth_place.strip() if is_person else ""
    client.birth_date = new.birth_date if is_person else None
    client.mother_name = " ".join(new.mother_name.split()) if is_person else ""
    client.father_name = " ".join(new.father_name.split()) if is_person else ""
    client.people_count = None if is_person else new.people_count
    client.household_id = new.household_id if client.subject is SubjectKind.FAMILY else None
    client.group_id = new.group_id if client.subject is SubjectKind.GROUP else None


def _home(new: NewClient) -> tuple[str, str, str]:
    return new.village_code, new.address.strip(), new.outside_place


def _carry(client: Client, new: NewClient, *, on: date) -> None:
    said = tuple(need.kind_code for need in new.needs)
    client.set_needs((*new.kind_codes, *said), on=on)
    client.describe_needs(
        [
            ClientNeed(need.kind_code, need.since, need.until, need.criteria, need.end_reason)
            for need in new.needs
        ]
    )


def _digits(text: str) -> str | None:
    """Return a typed number without its usual separators, or None when nothing was typed."""
    return "".join(text.replace("-", "").replace(".", "").split()) or None


def _refuse_wrong(client: Client, new: NewClient, work: UnitOfWork, today: date) -> None:
    problems = client_problems(client, today=today)
    number = _digits(new.family_card_number) if client.is_person else None
    problems += number_problems("family_card_number", number)
    if client.nik is not None and not any(p.field == "nik" for p in problems):
        other = work.clients.find_by_nik(client.nik)
        if other is not None and other.id != client.id:
            problems.append(FieldProblem("nik", Problem.ALREADY_REGISTERED))
    if problems:
        raise EntryRefused(*problems)

# SPDX-License-Identifier: MIT
"""Name who stands by a client: local companion, guardian, contact in an emergency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.contacts import ClientContact, ContactRole, contact_problems
from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.households.stepping import refuse_future
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewContact:
    """Someone of the register, or a free name with phone."""

    client_id: int
    role: ContactRole
    since: date
    person_id: int | None = None
    name: str = ""
    phone: str = ""
    relation: str = ""


def name_contact(new: NewContact, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Name a contact; raise EntryRefused with every wrong field."""
    contact = ClientContact(
        new.role,
        new.since,
        person_id=new.person_id,
        name=" ".join(new.name.split()),
        phone=new.phone.strip(),
        relation=new.relation.strip(),
    )
    problems = contact_problems(contact, client_id=new.client_id, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        if contact.person_id is not None:
            person = work.clients.get(contact.person_id)
            contact.name = contact.name or person.name
            contact.phone = contact.phone or person.phone
        client = work.clients.get(new.client_id)
        client.contacts.append(contact)
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=new.client_id)


def end_contact(
    client_id: int, contact_id: int, *, on: date, open_work: OpenWork, clock: Clock
) -> Changes:
    """Let a contact be one no longer, from a day on; it stays among the former ones."""
    refuse_future(on, clock)
    with open_work() as work:
        client = work.clients.get(client_id)
        contact = next((each for each in client.contacts if each.id == contact_id), None)
        if contact is None:
            raise NotFound("contact")
        contact.until = on
        problems = contact_problems(contact, client_id=client_id, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)

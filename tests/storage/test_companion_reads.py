# SPDX-License-Identifier: MIT
"""Local companions of the register: who still accompanies, by name or as someone registered."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from tests.storage.small_office import fill
from tksk_desktop.domain.contacts import ClientContact, ContactRole
from tksk_desktop.storage.companion_reads import CompanionReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import clients
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT

DAY = date(2026, 5, 1)


def test_those_who_still_accompany_are_listed_by_name(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        ani, budi = work.clients.get(ids["Ani"]), work.clients.get(ids["Budi"])
        ani.contacts += [
            ClientContact(ContactRole.COMPANION, DAY, name="Bu Tri", phone="0812"),
            ClientContact(ContactRole.COMPANION, DAY, name="Bu Lama", until=DAY),
            ClientContact(ContactRole.GUARDIAN, DAY, name="Pak Wali"),
        ]
        budi.contacts.append(ClientContact(ContactRole.COMPANION, DAY, person_id=ids["Ani"]))
        name, other = ani.name, budi.name
        work.commit()
    lines = CompanionReads(store.engine()).lines()
    assert {(line.name, line.client_name) for line in lines} == {("Bu Tri", name), (name, other)}
    with store.engine().begin() as connection:
        hidden = sa.update(clients).where(clients.c.id == ids["Ani"]).values(confidentiality=3)
        connection.execute(hidden)
    (line,) = CompanionReads(store.engine()).lines()
    assert (line.name, line.client_name) == (CONFIDENTIAL_CLIENT, other)
    assert len(CompanionReads(store.engine(), opened=True).lines()) == 2

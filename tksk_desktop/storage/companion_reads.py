# SPDX-License-Identifier: MIT
"""Reads the local companions of the whole register: who accompanies whom today."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.storage.confidential_veil import clients_seen
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import client_contacts, clients, villages
from tksk_desktop.usecases.potentials.readings import CompanionLine
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT


class CompanionReads:
    """Reads over one engine; whoever accompanies a client of level 3 is told once ``opened``."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def lines(self) -> tuple[CompanionLine, ...]:
        """Return every companion of a living client by name, with the client accompanied."""
        contacts, person = client_contacts.c, clients.alias("person")
        known: Any = person.c.name
        if not self._opened:
            hidden = person.c.confidentiality >= MOST_CONFIDENTIAL
            known = sa.case((hidden, CONFIDENTIAL_CLIENT), else_=person.c.name)
        name = sa.func.coalesce(known, contacts.name)
        query = (
            sa.select(
                name,
                contacts.phone,
                contacts.relation,
                contacts.since,
                clients.c.id,
                clients.c.name,
                place_name(),
            )
            .select_from(
                client_contacts.join(clients, clients.c.id == contacts.client_id)
                .outerjoin(person, person.c.id == contacts.person_id)
                .outerjoin(villages, villages.c.code == clients.c.village_code)
            )
            .where(
                contacts.role == ContactRole.COMPANION,
                contacts.until.is_(None),
                clients.c.died_on.is_(None),
                clients_seen(self._opened),
            )
            .order_by(sa.func.lower(name), clients.c.name)
        )
        with self._engine.connect() as connection:
            return tuple(CompanionLine(*row) for row in connection.execute(query))

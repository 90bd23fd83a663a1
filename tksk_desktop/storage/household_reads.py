# SPDX-License-Identifier: MIT
"""Reads households, contacts and desil for the screens: plain statements, frozen lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.storage.confidential_veil import refuse_hidden
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    client_contacts,
    client_needs,
    clients,
    family_card_numbers,
    household_event_steps,
    household_events,
    household_members,
    household_residences,
    households,
    outside_stays,
    villages,
    welfare_ranks,
)
from tksk_desktop.usecases.households.readings import (
    CardLine,
    ContactLine,
    FamilySheet,
    HouseholdEventLine,
    HouseholdOnDay,
    HouseholdSheet,
    MemberLine,
    RankLine,
    ResidenceLine,
)
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import word

_ORDER = {relation: place for place, relation in enumerate(HouseholdRelation)}


@dataclass(frozen=True)
class _Onlooker:
    """Whose sheet a household is looked at from, and whether level 3 is opened."""

    client_id: int | None
    opened: bool

    def may_see(self, client_id: int | None, confidentiality: int | None) -> bool:
        """Tell whether a person's name may be shown here."""
        hidden = confidentiality is not None and is_hidden(confidentiality)
        return self.opened or not hidden or client_id == self.client_id


class HouseholdReads:
    """Reads of households over one engine; ``opened`` gives those of clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def family(self, client_id: int) -> FamilySheet:
        """Return the family of a client: a person's household, or the one a family points to."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            client = connection.execute(
                sa.select(clients.c.household_id, clients.c.family_card_number).where(
                    clients.c.id == client_id
                )
            ).one_or_none()
            if client is None:
                raise NotFound("client")
            household_id = client.household_id or _household_of(connection, client_id)
            return FamilySheet(
                household=(
                    _sheet(connection, household_id, _Onlooker(client_id, self._opened))
                    if household_id
                    else None
                ),
                contacts=_contacts(connection, client_id),
                ranks=_ranks(connection, welfare_ranks.c.client_id == client_id),
                same_card=_same_card(connection, client.family_card_number, household_id),
            )

    def household(self, household_id: int) -> HouseholdSheet:
        """Return all of a household; raise NotFound."""
        with self._engine.connect() as connection:
            return _sheet(connection, household_id, _Onlooker(None, self._opened))

    def at_home(self, client_id: int, day: date) -> tuple[MemberLine, ...]:
        """Return who lived with a client on a day, the client too; nobody without a household.

        A family that is a client itself stands for the household it points to.
        """
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            columns = household_members.c
            lived_in = sa.select(columns.household_id).where(
                columns.client_id == client_id,
                columns.since <= day,
                sa.or_(columns.until.is_(None), columns.until > day),
            )
            of_family = sa.select(clients.c.household_id).where(
                clients.c.id == client_id, clients.c.household_id.is_not(None)
            )
            household_id = connection.scalar(of_family.union_all(lived_in))
        return () if household_id is None else self.household_on(household_id, day).members

    def household_on(self, household_id: int, day: date) -> HouseholdOnDay:
        """Return a household as it was on a day; raise NotFound."""
        sheet = self.household(household_id)

        def holds(since: date, until: date | None) -> bool:
            return since <= day and (until is None or until > day)

        homes = [home for home in sheet.residences if holds(home.since, home.until)]
        cards = [card.number for card in sheet.cards if holds(card.since, card.until)]
        return HouseholdOnDay(
            day=day,
            members=tuple(m for m in sheet.members if holds(m.since, m.until)),
            card_number=cards[0] if cards else "",
            village_name=homes[0].village_name if homes else "",
            address=homes[0].address if homes else "",
        )


def household_entries(
    connection: sa.Connection, client: Any, *, opened: bool
) -> list[TimeLineEntry]:
    """Return what a client's time line has of the household, of contacts, death and desil."""
    entries = []
    if client.died_on is not None:
        entries.append(TimeLineEntry(client.died_on, "died", "", ""))
    for stay in connection.execute(
        sa.select(outside_stays).where(outside_stays.c.client_id == client.id)
    ):
        entries.append(TimeLineEntry(stay.since, "moved_out", stay.place, ""))
        if stay.until is not None and client.outside_place == "":
            entries.append(TimeLineEntry(stay.until, "moved_back", "", ""))
    entries += _lived_events(connection, _Onlooker(client.id, opened), client.id)
    for contact in _contacts(connection, client.id):
        title = f"{word(contact.role)}: {contact.name}"
        entries.append(TimeLineEntry(contact.since, "contact_since", title, contact.relation))
        if contact.until is not None:
            entries.append(TimeLineEntry(contact.until, "contact_until", title, ""))
    own = welfare_ranks.c.client_id == client.id
    entries += [
        TimeLineEntry(rank.dated_on, "welfare_rank", f"{rank.rank} ({rank.source})", rank.reason)
        for rank in _ranks(connection, own)
    ]
    return entries


def _household_of(connection: sa.Connection, client_id: int) -> int | None:
    """Return the present household, else the last one: of someone who died or left."""
    columns = household_members.c
    return connection.scalar(
        sa.select(columns.household_id)
        .where(columns.client_id == client_id)
        .order_by(columns.until.is_(None).desc(), columns.until.desc(), columns.id.desc())
        .limit(1)
    )


def _sheet(connection: sa.Connection, household_id: int, seen_by: _Onlooker) -> HouseholdSheet:
    row = connection.execute(
        sa.select(households, place_name(households).label("village_name"))
        .select_from(households.outerjoin(villages, villages.c.code == households.c.village_code))
        .where(households.c.id == household_id)
    ).one_or_none()
    if row is None:
        raise NotFound("household")
    cards, homes = family_card_numbers.c, household_residences.c
    return HouseholdSheet(
        id=row.id,
        village_code=row.village_code,
        village_name=row.village_name or "",
        outside_place=row.outside_place,
        address=row.address,
        notes=row.notes,
        formed_on=row.formed_on,
        ended_on=row.ended_on,
        members=_members(connection, household_id, seen_by),
        cards=tuple(
            CardLine(*card)
            for card in connection.execute(
                sa.select(cards.number, cards.since, cards.until)
                .where(cards.household_id == household_id)
                .order_by(cards.since.desc(), cards.id.desc())
            )
        ),
        residences=tuple(
            ResidenceLine(name or "", address, since, until)
            for name, address, since, until in connection.execute(
                sa.select(place_name(household_residences), homes.address, homes.since, homes.until)
                .select_from(
                    household_residences.outerjoin(villages, villages.c.code == homes.village_code)
                )
                .where(homes.household_id == household_id)
                .order_by(homes.since.desc(), homes.id.desc())
            )
        ),
        events=_events(connection, household_id, seen_by),
        ranks=_ranks(connection, welfare_ranks.c.household_id == household_id),
    )


def _members(
    connection: sa.Connection, household_id: int, seen_by: _Onlooker
) -> tuple[MemberLine, ...]:
    kinds = (
        sa.select(sa.func.group_concat(client_needs.c.kind_code, " "))
        .where(client_needs.c.client_id == clients.c.id, client_needs.c.until.is_(None))
        .correlate(clients)
        .scalar_subquery()
    )
    rows = connection.execute(
        sa.select(
            household_members,
            clients.c.name,
            clients.c.sex,
            clients.c.birth_date,
            clients.c.died_on,
            clients.c.confidentiality,
            kinds.label("kinds"),
        )
        .select_from(household_members.join(clients))
        .where(household_members.c.household_id == household_id)
    )
    lines = [_member(row, seen_by) for row in rows]
    return tuple(
        sorted(
            lines,
            key=lambda m: (_ORDER[m.relation], m.birth_date or date.max, m.since, m.client_id),
        )
    )


def _member(row: Any, seen_by: _Onlooker) -> MemberLine:
    hidden = not seen_by.may_see(row.client_id, row.confidentiality)
    return MemberLine(
        client_id=row.client_id,
        name="" if hidden else row.name,
        is_hidden=hidden,
        sex=None if hidden else row.sex,
        birth_date=None if hidden else row.birth_date,
        died_on=row.died_on,
        relation=row.relation,
        since=row.since,
        until=row.until,
        ended=row.ended,
        kind_codes=() if hidden else tuple(sorted((row.kinds or "").split())),
    )


def _events(
    connection: sa.Connection, household_id: int, seen_by: _Onlooker
) -> tuple[HouseholdEventLine, ...]:
    events, steps = household_events.c, household_event_steps.c
    is_remembered = sa.exists().where(
        steps.table_name == household_events.name, steps.row_id == events.id
    )
    rows = connection.execute(
        sa.select(
            household_events,
            clients.c.name,
            clients.c.confidentiality,
            is_remembered.label("is_remembered"),
        )
        .select_from(household_events.outerjoin(clients, clients.c.id == events.client_id))
        .where(events.household_id == household_id)
        .order_by(events.happened_on.desc(), events.id.desc())
    )
    return tuple(
        HouseholdEventLine(
            row.id,
            row.kind,
            row.happened_on,
            row.client_id,
            _visible_name(row, seen_by),
            row.note,
            row.withdrawn_on,
            row.withdrawn_reason,
            is_remembered=bool(row.is_remembered),
        )
        for row in rows
    )


def _visible_name(row: Any, seen_by: _Onlooker) -> str:
    is_seen = row.name is not None and seen_by.may_see(row.client_id, row.confidentiality)
    return str(row.name) if is_seen else ""


def _lived_events(
    connection: sa.Connection, seen_by: _Onlooker, client_id: int
) -> list[TimeLineEntry]:
    """Return the events of a household while the client belonged to it, and those about him."""
    events, own = household_events.c, household_members.alias()
    lived = sa.exists().where(
        own.c.household_id == events.household_id,
        own.c.client_id == client_id,
        own.c.since <= events.happened_on,
        sa.or_(own.c.until.is_(None), own.c.until >= events.happened_on),
    )
    rows = connection.execute(
        sa.select(household_events, clients.c.name, clients.c.confidentiality)
        .select_from(household_events.outerjoin(clients, clients.c.id == events.client_id))
        .where(sa.or_(events.client_id == client_id, lived), events.withdrawn_on.is_(None))
        .order_by(events.id)
    )
    found = {}
    for row in rows:
        about = _visible_name(row, seen_by) if row.client_id != client_id else ""
        title = f"{word(row.kind)} ({about})" if about else word(row.kind)
        entry = TimeLineEntry(row.happened_on, "household", title, row.note)
        found[(entry.happened_on, title)] = entry
    return list(found.values())


def _contacts(connection: sa.Connection, client_id: int) -> tuple[ContactLine, ...]:
    columns = client_contacts.c
    rows = connection.execute(
        sa.select(
            columns.id,
            columns.role,
            columns.person_id,
            columns.name,
            columns.phone,
            columns.relation,
            columns.since,
            columns.until,
        )
        .where(columns.client_id == client_id)
        .order_by(columns.until.is_not(None), columns.role, columns.since.desc())
    )
    return tuple(ContactLine(*row) for row in rows)


def _ranks(connection: sa.Connection, where: Any) -> tuple[RankLine, ...]:
    columns = welfare_ranks.c
    rows = connection.execute(
        sa.select(columns.rank, columns.dated_on, columns.source, columns.reason, columns.by_hand)
        .where(where)
        .order_by(columns.dated_on.desc(), columns.id.desc())
    )
    return tuple(RankLine(*row) for row in rows)


def _same_card(connection: sa.Connection, number: str | None, household_id: int | None) -> int:
    if not number:
        return 0
    mine = sa.exists().where(
        household_members.c.client_id == clients.c.id,
        household_members.c.household_id == (household_id or 0),
    )
    query = sa.select(sa.func.count()).select_from(clients)
    return connection.scalar(query.where(clients.c.family_card_number == number, ~mine)) or 0

# SPDX-License-Identifier: MIT
"""Reads potentials and referrals: plain statements, frozen lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from tksk_desktop.domain.consents import same_recipient
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.potentials import PotentialService, fitting_services
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.storage.confidential_veil import HIDDEN, client_name, refuse_hidden
from tksk_desktop.storage.consent_reads import sharing_grounds
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    client_needs,
    clients,
    potential_services,
    potentials,
    referral_steps,
    referrals,
    villages,
)
from tksk_desktop.usecases.potentials.readings import CoverageLine, PotentialSheet, ServiceLine
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.usecases.referrals.readings import HelperLine, LetterFacts, ReferralLine

_STEP_WORDS = {
    ReferralState.PREPARED: "referral",
    ReferralState.SENT: "referral_sent",
    ReferralState.ACCEPTED: "referral_accepted",
    ReferralState.DONE: "referral_done",
    ReferralState.DECLINED: "referral_declined",
    ReferralState.WITHDRAWN: "referral_withdrawn",
}


class PotentialReads:
    """Reads of the directory over one engine; it holds nothing of clients."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine.execution_options(reader=True)

    def all(self) -> tuple[PotentialSheet, ...]:
        """Return every potential, by village and name; those of the whole kecamatan first."""
        with self._engine.connect() as connection:
            return _potentials(connection)

    def coverage(self) -> tuple[CoverageLine, ...]:
        """Return per village how many of each kind work there; the whole kecamatan first."""
        with self._engine.connect() as connection:
            rows = connection.execute(
                sa.select(potentials.c.village_code, potentials.c.kind_code, sa.func.count())
                .where(potentials.c.ended_on.is_(None))
                .group_by(potentials.c.village_code, potentials.c.kind_code)
            ).all()
            named = connection.execute(
                sa.select(villages.c.code, villages.c.name).order_by(villages.c.name)
            ).all()
        counts: dict[str | None, Counter[str]] = defaultdict(Counter)
        for village_code, kind_code, count in rows:
            counts[village_code][kind_code] = count
        places = [(None, ""), *((code, name) for code, name in named)]
        return tuple(
            CoverageLine(code, name, tuple(sorted(counts[code].items()))) for code, name in places
        )


class ReferralReads:
    """Reads of referrals over one engine; ``opened`` gives those of clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def all(self, today: date) -> tuple[ReferralLine, ...]:
        """Return every referral, the newest first; of a hidden client only its state."""
        with self._engine.connect() as connection:
            return self._lines(connection, sa.true(), today)

    def of_client(self, client_id: int, today: date) -> tuple[ReferralLine, ...]:
        """Return a client's referrals, the newest first."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            return self._lines(connection, referrals.c.client_id == client_id, today)

    def helpers(self, client_id: int) -> tuple[HelperLine, ...]:
        """Return who could help a client: whose services fit first, then the own village."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            at_home = connection.scalar(
                sa.select(clients.c.village_code).where(clients.c.id == client_id)
            )
            needs = connection.scalars(
                sa.select(client_needs.c.kind_code).where(
                    client_needs.c.client_id == client_id, client_needs.c.until.is_(None)
                )
            ).all()
            found = [each for each in _potentials(connection) if each.ended_on is None]
        lines = [_helper(each, needs, at_home) for each in found]
        lines.sort(key=lambda line: (not line.services, not line.is_near, line.name))
        return tuple(lines)

    def letter(self, referral_id: int) -> LetterFacts:
        """Return what the letter of a referral says; raise NotFound."""
        of_client = sa.select(referrals.c.client_id).where(referrals.c.id == referral_id)
        query = (
            sa.select(
                clients.c.name,
                sa.func.coalesce(clients.c.nik, ""),
                clients.c.address,
                place_name(),
                potentials.c.name,
                potentials.c.address,
                referrals.c.service,
                referrals.c.reason,
                referrals.c.enclosed,
                referrals.c.letter_number,
                referrals.c.prepared_on,
                HIDDEN,
            )
            .select_from(
                referrals.join(clients)
                .join(potentials)
                .outerjoin(villages, villages.c.code == clients.c.village_code)
            )
            .where(referrals.c.id == referral_id)
        )
        with self._engine.connect() as connection:
            refuse_hidden(connection, of_client, opened=self._opened)
            row = connection.execute(query).first()
        if row is None:
            raise NotFound("referral")
        values = dict(zip(LetterFacts.__dataclass_fields__, row, strict=True))
        values["enclosed"] = tuple(values["enclosed"].splitlines())
        return LetterFacts(**{**values, "is_secret": bool(values["is_secret"])})

    def _lines(
        self, connection: sa.Connection, condition: sa.ColumnElement[bool], today: date
    ) -> tuple[ReferralLine, ...]:
        hidden = sa.false() if self._opened else HIDDEN
        query = (
            sa.select(
                referrals.c.id,
                referrals.c.client_id,
                client_name(self._opened),
                *(
                    sa.case((hidden, ""), else_=column)
                    for column in (potentials.c.name, referrals.c.service, referrals.c.reason)
                ),
                referrals.c.prepared_on,
                referrals.c.answer_by,
                sa.case((hidden, ""), else_=referrals.c.letter_number),
                referrals.c.state,
                hidden,
            )
            .select_from(referrals.join(clients).join(potentials))
            .where(condition, clients.c.destroyed_on.is_(None))
            .order_by(referrals.c.prepared_on.desc(), referrals.c.id.desc())
        )
        rows = connection.execute(query).all()
        newest = _newest_steps(connection)
        grounds = sharing_grounds(connection, today)
        lines = []
        for *told, is_hidden in rows:
            day_and_note = newest.get(told[0], (told[6], ""))
            note = "" if is_hidden else day_and_note[1]
            values = (*told, day_and_note[0], note, bool(is_hidden))
            lines.append(_with_ground(ReferralLine(*values), grounds))
        return tuple(lines)


def _with_ground(line: ReferralLine, grounds: Collection[tuple[int, str]]) -> ReferralLine:
    """Mark a referral that is not sent yet and may not be."""
    if line.state is not ReferralState.PREPARED or line.is_hidden:
        return line
    held = any(
        client_id == line.client_id and same_recipient(recipient, line.potential_name)
        for client_id, recipient in grounds
    )
    return replace(line, lacks_ground=not held)


def referral_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return what a client's time line says of referrals: prepared, and each step."""
    about = referrals.c.service + " · " + potentials.c.name
    joined = referrals.join(potentials)
    prepared = connection.execute(
        sa.select(referrals.c.prepared_on, about, referrals.c.reason)
        .select_from(joined)
        .where(referrals.c.client_id == client_id)
    )
    entries = [TimeLineEntry(day, "referral", said, reason) for day, said, reason in prepared]
    steps = connection.execute(
        sa.select(
            referral_steps.c.happened_on, referral_steps.c.state, about, referral_steps.c.note
        )
        .select_from(joined.join(referral_steps))
        .where(referrals.c.client_id == client_id)
    )
    for day, state, said, note in steps:
        entries.append(TimeLineEntry(day, _STEP_WORDS[state], said, note))
    return entries


def _newest_steps(connection: sa.Connection) -> dict[int, tuple[object, str]]:
    """Return the day and note of each referral's newest step."""
    query = sa.select(
        referral_steps.c.referral_id, referral_steps.c.happened_on, referral_steps.c.note
    ).order_by(referral_steps.c.id)
    return {referral_id: (day, note) for referral_id, day, note in connection.execute(query)}


def _potentials(connection: sa.Connection) -> tuple[PotentialSheet, ...]:
    own = [
        sa.func.coalesce(villages.c.name, "") if name == "village_name" else potentials.c[name]
        for name in PotentialSheet.__dataclass_fields__
        if name != "services"
    ]
    query = (
        sa.select(*own)
        .select_from(potentials.outerjoin(villages, villages.c.code == potentials.c.village_code))
        .order_by(villages.c.name, potentials.c.name)
    )
    offered = _services(connection)
    return tuple(
        PotentialSheet(*(*row, offered.get(row[0], ()))) for row in connection.execute(query)
    )


def _services(connection: sa.Connection) -> Mapping[int, tuple[ServiceLine, ...]]:
    query = sa.select(
        potential_services.c.potential_id,
        potential_services.c.name,
        potential_services.c.kind_code,
    ).order_by(potential_services.c.id)
    found: dict[int, tuple[ServiceLine, ...]] = defaultdict(tuple)
    for potential_id, name, kind_code in connection.execute(query):
        found[potential_id] += (ServiceLine(name, kind_code),)
    return found


def _helper(sheet: PotentialSheet, needs: Sequence[str], at_home: str | None) -> HelperLine:
    offered = [PotentialService(each.name, each.kind_code) for each in sheet.services]
    return HelperLine(
        sheet.id,
        sheet.kind_code,
        sheet.name,
        sheet.village_name,
        sheet.phone,
        fitting_services(offered, needs),
        sheet.village_code is not None and sheet.village_code == at_home,
    )

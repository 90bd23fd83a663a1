# SPDX-License-Identifier: MIT
"""Take back a death of which no event tells what it changed: the person lives again.

Such deaths were recorded without a household, or in a former form of the data; any other is taken
back by ``take_back_event``.
"""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import (
    Household,
    HouseholdEventKind,
    MemberBegan,
    MemberEnded,
)
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    keep_cards_in_step,
    refuse_wrong,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


def withdraw_death(
    client_id: int,
    household_id: int | None,
    reason: str,
    *,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Take a death back; who followed as head stays it, until she says otherwise.

    The kinds of need that ended with the death are carried again. The former head comes back with
    a relation that is not known where someone else leads by now.
    """
    if not reason.strip():
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    with open_work() as work:
        client = work.clients.get(client_id)
        if client.died_on is None:
            raise EntryRefused(FieldProblem("client_id", Problem.UNKNOWN))
        if household_id is not None:
            household = work.households.get(household_id)
            _bring_back(household, client, client.died_on)
            refuse_wrong(household, clock)
        client.live_again()
        if household_id is not None:
            keep_cards_in_step(household, work, on=clock.today())
        work.audit.note(
            AuditEvent.TAKEN_BACK,
            client_ids=(client_id,),
            reason=reason,
            entity="clients",
            entity_id=client_id,
        )
        work.commit()
    return touched(household_id)


def _bring_back(household: Household, client: Client, died_on: date) -> None:
    assert client.id is not None
    ended = [
        member
        for member in household.members
        if member.client_id == client.id and member.ended is MemberEnded.DEATH
    ]
    if not ended or household.find(client.id) is not None:
        return
    member = ended[-1]
    if not household.present:
        household.go_on()
    if member.relation is not HouseholdRelation.HEAD or household.head is None:
        member.until, member.ended = None, None
    else:
        relation = HouseholdRelation.UNKNOWN
        household.join(client.id, relation, on=died_on, why=MemberBegan.RELATION)
    household.note(HouseholdEventKind.DEATH_WITHDRAWN, died_on, client.id)

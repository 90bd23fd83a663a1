# SPDX-License-Identifier: MIT
"""What a client's time line has besides notes, cases and documents.

Names and numbers that changed, groups that were left, plans drawn and steps done, desil of the
household, aid and the lists that proposed for it, and records that were merged.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.storage.schema import (
    aid_entries,
    aid_proposal_people,
    aid_proposals,
    cases,
    client_aliases,
    clients,
    group_members,
    groups,
    household_members,
    merges,
    plan_goals,
    plan_steps,
    plans,
    welfare_ranks,
)
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import word

NUMBERS = (AliasKind.FORMER_NIK, AliasKind.FORMER_CARD)
"""Former numbers are told of without their digits."""


def further_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return the entries of a client."""
    return [
        *_alias_entries(connection, client_id),
        *_group_entries(connection, client_id),
        *_plan_entries(connection, client_id),
        *_rank_entries(connection, client_id),
        *_merge_entries(connection, client_id),
        *_aid_entries(connection, client_id),
        *_proposal_entries(connection, client_id),
    ]


def _alias_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    columns = client_aliases.c
    rows = connection.execute(
        sa.select(columns.until, columns.kind, columns.value, columns.reason).where(
            columns.client_id == client_id, columns.until.is_not(None)
        )
    )
    return [
        TimeLineEntry(
            until,
            "data_changed",
            word(kind) if kind in NUMBERS else f"{word(kind)} {value}",
            reason,
        )
        for until, kind, value, reason in rows
    ]


def _group_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    later = group_members.alias("later")
    goes_on = sa.exists().where(
        later.c.group_id == group_members.c.group_id,
        later.c.client_id == client_id,
        later.c.since == group_members.c.until,
        later.c.id != group_members.c.id,
    )
    rows = connection.execute(
        sa.select(group_members.c.until, groups.c.name)
        .select_from(group_members.join(groups))
        .where(group_members.c.client_id == client_id, group_members.c.until.is_not(None), ~goes_on)
    )
    return [TimeLineEntry(until, "group_left", name, "") for until, name in rows]


def _plan_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return each version drawn, and the steps done of the present one."""
    drawn = connection.execute(
        sa.select(plans.c.drawn_on, plans.c.version, plans.c.version_reason, cases.c.id)
        .select_from(plans.join(cases))
        .where(cases.c.client_id == client_id)
    )
    entries = [
        TimeLineEntry(day, "plan_drawn", f"versi {version}", reason, case_id=case_id)
        for day, version, reason, case_id in drawn
    ]
    done = connection.execute(
        sa.select(plan_steps.c.done_on, plan_steps.c.text, plan_steps.c.result, cases.c.id)
        .select_from(plan_steps.join(plan_goals).join(plans).join(cases))
        .where(
            cases.c.client_id == client_id,
            plans.c.is_current.is_(True),
            plan_steps.c.done_on.is_not(None),
        )
    )
    entries += [
        TimeLineEntry(day, "step_done", text, result, case_id=case_id)
        for day, text, result, case_id in done
    ]
    return entries


def _rank_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return the desil that households had while the client belonged to them."""
    ranks, own = welfare_ranks.c, household_members.c
    lived = sa.exists().where(
        own.household_id == ranks.household_id,
        own.client_id == client_id,
        own.since <= ranks.dated_on,
        sa.or_(own.until.is_(None), own.until >= ranks.dated_on),
    )
    rows = connection.execute(
        sa.select(ranks.dated_on, ranks.rank, ranks.source, ranks.reason).where(lived)
    )
    return [
        TimeLineEntry(day, "welfare_rank", f"{rank} ({source}), menurut keluarga", reason)
        for day, rank, source, reason in rows
    ]


def _aid_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return what the client received; voided entries are no longer told."""
    aid = aid_entries.c
    rows = connection.execute(
        sa.select(aid.received_on, aid.programme_code, aid.stage, aid.verification).where(
            aid.client_id == client_id, aid.voided_on.is_(None)
        )
    )
    return [
        TimeLineEntry(day, "aid", f"{code} {stage}".strip(), word(verification))
        for day, code, stage, verification in rows
    ]


def _proposal_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return the lists that proposed the client for aid and were not taken back."""
    lists = aid_proposals.c
    rows = connection.execute(
        sa.select(lists.proposed_on, lists.number, lists.meeting)
        .select_from(aid_proposals.join(aid_proposal_people))
        .where(aid_proposal_people.c.client_id == client_id, lists.withdrawn_on.is_(None))
    )
    return [TimeLineEntry(day, "aid_proposed", number, meeting) for day, number, meeting in rows]


def _merge_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    rows = connection.execute(
        sa.select(merges.c.merged_at, merges.c.undone_at, merges.c.reason, clients.c.name)
        .select_from(merges.join(clients, clients.c.id == merges.c.merged_id))
        .where(merges.c.kept_id == client_id)
    )
    entries: list[TimeLineEntry] = []
    for row in rows:
        entries += _merge(row)
    return entries


def _merge(row: Any) -> list[TimeLineEntry]:
    entries = [TimeLineEntry(row.merged_at.date(), "merged", row.name, row.reason)]
    if row.undone_at is not None:
        entries.append(TimeLineEntry(row.undone_at.date(), "unmerged", row.name, ""))
    return entries

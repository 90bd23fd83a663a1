# SPDX-License-Identifier: MIT
"""Two records of one person become one; and, at any later time, two again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tksk_desktop.domain.aliases import AliasKind, ClientAlias
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.merging import MERGEABLE, MergeHindrance, MergeRefused
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.doubles.readings import UndoPlan
from tksk_desktop.usecases.needs import Clock, OpenWork

TOUCHED = (Kind.CLIENTS, Kind.CASES, Kind.SESSIONS, Kind.GROUPS, Kind.HOUSEHOLDS, Kind.DOUBLES)


@dataclass(frozen=True)
class NewMerge:
    """Which record stays, which is merged into it, and the fields whose value the latter gives."""

    kept_id: int
    merged_id: int
    from_merged: frozenset[str] = frozenset()
    reason: str = ""


def merge_clients(new: NewMerge, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Merge two records; nothing is deleted, each link is moved and noted. Raise MergeRefused."""
    with open_work() as work:
        kept, merged = work.clients.get(new.kept_id), work.clients.get(new.merged_id)
        _refuse(kept, merged)
        today, now = clock.today(), clock.now()
        before = _values(kept)
        given = _values(merged)
        merge_id = work.merges.begin(
            kept_id=new.kept_id,
            merged_id=new.merged_id,
            at=now,
            reason=new.reason.strip(),
            nik=merged.nik,
        )
        # One NIK belongs to one record: the merged one gives its own up first.
        merged.nik = None
        merged.merged_into_id = kept.id
        work.flush()
        work.merges.move_links(merge_id)
        _take_values(kept, given, new.from_merged, clock.today())
        added = _keep_searchable(kept, before, given, today)
        work.flush()
        after = _values(kept)
        changed = {
            name: (before[name], after[name]) for name in before if before[name] != after[name]
        }
        work.merges.note_fields(merge_id, changed)
        work.merges.note_aliases(merge_id, [alias.id for alias in added if alias.id is not None])
        work.pairs.merged(new.kept_id, new.merged_id, now)
        work.audit.note(
            AuditEvent.MERGED,
            client_ids=(new.kept_id, new.merged_id),
            reason=new.reason,
            entity="merges",
            entity_id=merge_id,
        )
        work.commit()
    return Changes.of(*TOUCHED, record_id=new.kept_id)


def plan_undo(merge_id: int, *, open_work: OpenWork) -> UndoPlan:
    """Return what undoing a merge will do, and what hinders it."""
    with open_work() as work:
        return work.merges.plan_undo(merge_id)


def undo_merge(merge_id: int, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Make two records of one again; what came or was changed since stays. Raise MergeRefused."""
    with open_work() as work:
        plan = work.merges.plan_undo(merge_id)
        if plan.hindrance is not None:
            raise MergeRefused(plan.hindrance)
        kept_id, merged_id = work.merges.undo(merge_id, clock.now())
        work.pairs.split(kept_id, merged_id)
        work.audit.note(
            AuditEvent.UNMERGED,
            client_ids=(kept_id, merged_id),
            entity="merges",
            entity_id=merge_id,
        )
        work.commit()
    return Changes.of(*TOUCHED, record_id=merged_id)


def _refuse(kept: Client, merged: Client) -> None:
    if kept.id == merged.id:
        raise MergeRefused(MergeHindrance.SAME_RECORD)
    if kept.merged_into_id is not None or merged.merged_into_id is not None:
        raise MergeRefused(MergeHindrance.ALREADY_MERGED)
    if kept.subject is not merged.subject:
        raise MergeRefused(MergeHindrance.OTHER_SUBJECT)


ACCOMPANYING = (
    "outside_place",
    "nik_status",
    "died_on",
    "confidentiality_by_hand",
    "confidentiality_reason",
)
"""Follow from the others: nobody is asked about them."""


def _values(client: Client) -> dict[str, Any]:
    return {name: getattr(client, name) for name in (*MERGEABLE, *ACCOMPANYING)}


def _take_values(
    kept: Client, given: Mapping[str, Any], from_merged: frozenset[str], today: date
) -> None:
    """Take the chosen values, and those that the kept one lacks."""
    for name in MERGEABLE:
        if name == "village_code":
            continue
        is_missing = getattr(kept, name) in (None, "")
        if given[name] not in (None, "") and (name in from_merged or is_missing):
            setattr(kept, name, given[name])
            if name == "nik":
                kept.nik_status = given["nik_status"]
    if "village_code" in from_merged:
        home = (given["village_code"], kept.address, given["outside_place"])
        kept.live_in(*home, on=today)
    kept.died_on = kept.died_on or given["died_on"]
    if (given["confidentiality_by_hand"] or 0) > (kept.confidentiality_by_hand or 0):
        kept.confidentiality_by_hand = given["confidentiality_by_hand"]
        kept.confidentiality_reason = given["confidentiality_reason"]


def _keep_searchable(
    kept: Client, before: Mapping[str, Any], given: Mapping[str, Any], today: date
) -> list[ClientAlias]:
    """Keep every name and number that either record had among the other names."""
    known = {(alias.kind, alias.value.casefold()) for alias in kept.aliases}
    added = []
    for name, kind in (
        ("name", AliasKind.FORMER_NAME),
        ("nik", AliasKind.FORMER_NIK),
        ("family_card_number", AliasKind.FORMER_CARD),
    ):
        present = (getattr(kept, name) or "").casefold()
        for value in dict.fromkeys((before[name], given[name])):
            if not value or value.casefold() == present or (kind, value.casefold()) in known:
                continue
            alias = ClientAlias(kind, value, today, "Data ganda digabungkan")
            kept.aliases.append(alias)
            added.append(alias)
    return added

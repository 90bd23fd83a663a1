# SPDX-License-Identifier: MIT
"""Keep the lists behind the groups: kinds of groups, and indicators followed month by month.

Nothing is removed: what is out of use is no longer offered, and groups and figures that have it
keep it under its present name.
"""

from __future__ import annotations

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.group_progress import (
    GroupIndicator,
    IndicatorKind,
    indicator_problems,
)
from tksk_desktop.domain.groups import GroupKind, folded
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.groups.readings import GroupLists, IndicatorEntry, KindEntry
from tksk_desktop.usecases.needs import Clock, OpenWork

OWN = "own"
"""Codes of own kinds begin so."""


def read_lists(*, open_work: OpenWork) -> GroupLists:
    """Return both lists whole, also what is out of use."""
    with open_work() as work:
        return GroupLists(
            tuple(KindEntry(kind.code, kind.name, kind.active) for kind in work.groups.kinds()),
            tuple(
                IndicatorEntry(each.id or 0, each.name, each.kind, each.unit, each.active)
                for each in work.groups.indicators()
            ),
        )


def add_indicator(
    name: str, kind: IndicatorKind, unit: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Add an own indicator at the end of the list."""
    with open_work() as work:
        others = work.groups.indicators()
        place = max((each.position for each in others), default=0) + 1
        indicator = GroupIndicator(name.strip(), kind, unit.strip(), place)
        problems = indicator_problems(indicator, others)
        if problems:
            raise EntryRefused(*problems)
        work.groups.add_indicator(indicator)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=indicator.id)


def change_indicator(
    indicator_id: int, name: str, unit: str, *, active: bool, open_work: OpenWork
) -> Changes:
    """Rename an indicator or take it out of use; how its figures are written stays."""
    with open_work() as work:
        every = work.groups.indicators()
        kept = next((each for each in every if each.id == indicator_id), None)
        if kept is None:
            raise NotFound("indicator")
        others = [each for each in every if each is not kept]
        changed = GroupIndicator(name.strip(), kept.kind, unit.strip(), kept.position, active)
        problems = indicator_problems(changed, others)
        if problems:
            raise EntryRefused(*problems)
        kept.name, kept.unit, kept.active = changed.name, changed.unit, active
        work.commit()
    return Changes.of(Kind.GROUPS, record_id=indicator_id)


def add_kind(name: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Add an own kind of group at the end of the list."""
    with open_work() as work:
        kinds = work.groups.kinds()
        _refuse_wrong_name(name, kinds)
        place = max((kind.position for kind in kinds), default=0) + 1
        kind = GroupKind(f"{OWN}_{place}", name.strip(), place)
        work.groups.add_kind(kind)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=kind.id)


def change_kind(code: str, name: str, *, active: bool, open_work: OpenWork) -> Changes:
    """Rename a kind of group or take it out of use; the last one stays in use."""
    with open_work() as work:
        kinds = work.groups.kinds()
        kept = next((kind for kind in kinds if kind.code == code), None)
        if kept is None:
            raise NotFound("group_kind")
        others = [kind for kind in kinds if kind is not kept]
        _refuse_wrong_name(name, others)
        if not active and not any(kind.active for kind in others):
            raise EntryRefused(FieldProblem("active", Problem.LAST_ONE))
        kept.name, kept.active = name.strip(), active
        work.commit()
    return Changes.of(Kind.GROUPS, record_id=kept.id)


def _refuse_wrong_name(name: str, others: list[GroupKind]) -> None:
    if not name.strip():
        raise EntryRefused(FieldProblem("name", Problem.MISSING))
    if any(folded(kind.name) == folded(name) for kind in others):
        raise EntryRefused(FieldProblem("name", Problem.NAME_TAKEN))

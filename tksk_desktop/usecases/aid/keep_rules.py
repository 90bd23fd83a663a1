# SPDX-License-Identifier: MIT
"""The office's own rules of overlap: a new one, the end of one, and all that are in force."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.overlap_decisions import KeptRule
from tksk_desktop.domain.overlaps import TIES, OverlapRule, Standing, Tie
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork


@dataclass(frozen=True)
class NewRule:
    """What two programmes mean together, from a day on, and who says so."""

    first: str
    second: str
    standing: Standing
    since: date
    source: str
    ties: tuple[Tie, ...] = TIES


def add_rule(new: NewRule, *, programmes: Collection[str], open_work: OpenWork) -> Changes:
    """Keep a rule; it counts before the shipped ones. Raise EntryRefused."""
    problems = [
        FieldProblem(field, Problem.UNKNOWN)
        for field, code in (("first", new.first), ("second", new.second))
        if code not in programmes
    ]
    if not new.source.strip():
        problems.append(FieldProblem("source", Problem.MISSING))
    if not new.ties:
        problems.append(FieldProblem("ties", Problem.MISSING))
    if problems:
        raise EntryRefused(*problems)
    ties = " ".join(new.ties)
    rule = KeptRule(new.first, new.second, new.standing, new.since, ties, new.source.strip())
    with open_work() as work:
        work.aid.add_rule(rule)
        work.flush()
        work.commit()
    return Changes.of(Kind.AID, record_id=rule.id)


def end_rule(rule_id: int, until: date, *, open_work: OpenWork) -> Changes:
    """Let an own rule end with a day; what it said of former periods stays."""
    with open_work() as work:
        work.aid.rule(rule_id).end(until)
        work.commit()
    return Changes.of(Kind.AID, record_id=rule_id)


def all_rules(
    shipped: Sequence[OverlapRule], *, open_work: OpenWork
) -> tuple[tuple[int | None, OverlapRule], ...]:
    """Return the rules with the ids of the office's own, which count first."""
    with open_work() as work:
        own = [(rule.id, rule.as_rule()) for rule in work.aid.rules()]
    return (*own, *((None, rule) for rule in shipped))

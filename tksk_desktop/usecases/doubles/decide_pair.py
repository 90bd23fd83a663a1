# SPDX-License-Identifier: MIT
"""Say of a pair that it is two people, or that it is looked at later."""

from __future__ import annotations

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.merging import PairDecision, fingerprint
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.doubles.needs import IdentityReads
from tksk_desktop.usecases.needs import Clock, OpenWork

LONGEST_REASON = 400


def decide_not_same(
    pair_id: int, reason: str, *, identities: IdentityReads, open_work: OpenWork, clock: Clock
) -> Changes:
    """Remember with its reason that a pair is two people, until what identifies them changes."""
    text = " ".join(reason.split())
    if not text:
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    if len(text) > LONGEST_REASON:
        raise EntryRefused(FieldProblem("reason", Problem.TOO_LONG))
    with open_work() as work:
        first, second = identities.some(work.pairs.people_of(pair_id))
        work.pairs.decide(
            pair_id,
            PairDecision.NOT_SAME,
            reason=text,
            fingerprint=fingerprint(first, second),
            at=clock.now(),
        )
        work.commit()
    return Changes.of(Kind.DOUBLES, record_id=pair_id)


def decide_later(pair_id: int, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Put a pair off; it stays in the list, below those that nothing was said of."""
    return _decide(pair_id, PairDecision.LATER, open_work, clock)


def decide_anew(pair_id: int, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Take a decision back: the pair is open again."""
    return _decide(pair_id, PairDecision.OPEN, open_work, clock)


def _decide(pair_id: int, decision: PairDecision, open_work: OpenWork, clock: Clock) -> Changes:
    with open_work() as work:
        work.pairs.people_of(pair_id)
        work.pairs.decide(pair_id, decision, reason="", fingerprint="", at=clock.now())
        work.commit()
    return Changes.of(Kind.DOUBLES, record_id=pair_id)

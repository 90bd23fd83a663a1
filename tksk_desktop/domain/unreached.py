# SPDX-License-Identifier: MIT
"""Whom no aid has reached (belum tersentuh): what may stand in the way, and who is in most need.

Who is in the register with a need, and neither the person nor anyone of the household received
anything for some months. The reasons are read off the records: they are where to begin asking,
not the cause. Rank is by points, a rule of this program that is said in words wherever it is used.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import NamedTuple

USUAL_MONTHS, MOST_MONTHS = 6, 60
"""Months without aid after which somebody counts as not reached, unless the office says else."""
DESIL_POINTS = {1: 40, 2: 32, 3: 24, 4: 16, 5: 8}
UNRANKED_POINTS = 20
"""Who is in no list has no desil; that says nothing about how poor the family is."""
KIND_POINTS, MOST_OF_KINDS = 8, 24
RISK_SHARE = 5
"""One point for each five of the risk, which goes to 100."""
FRAIL_POINTS, MOST_OF_FRAIL = 4, 16
FRAIL_UNDER, FRAIL_FROM = 6, 60
"""Ages in years: small children and the aged count as frail members of a household."""


class UnreachedReason(StrEnum):
    """What in the records may explain that nothing came."""

    NO_NIK = "no_nik"
    NIK_NOT_MATCHED = "nik_not_matched"
    NO_FAMILY_CARD = "no_family_card"
    NOT_RANKED = "not_ranked"
    RANKED_HIGH = "ranked_high"
    MOVED = "moved"
    NEW = "new"
    NOT_PAID = "not_paid"
    LAPSED = "lapsed"


HIGHEST_DESIL_OF_AID = 5
"""Above it the lists of the centre hardly take anybody; the rule of each programme counts."""


class Circumstances(NamedTuple):
    """What the register knows of one person that nothing has reached."""

    kinds: int
    desil: int | None = None
    risk: int | None = None
    frail: int = 0
    has_nik: bool = True
    nik_not_matched: bool = False
    has_family_card: bool = True
    moved: bool = False
    registered_on: date = date.min
    last_received_on: date | None = None
    not_paid: bool = False
    """A payment of this time was checked and had not come."""


def need_points(known: Circumstances) -> int:
    """Return how pressing the need is, from 0 to 100."""
    ranked = UNRANKED_POINTS if known.desil is None else DESIL_POINTS.get(known.desil, 0)
    return (
        ranked
        + min(known.kinds * KIND_POINTS, MOST_OF_KINDS)
        + (known.risk or 0) // RISK_SHARE
        + min(known.frail * FRAIL_POINTS, MOST_OF_FRAIL)
    )


def reasons_of(known: Circumstances, since: date) -> tuple[UnreachedReason, ...]:
    """Return all that may explain it, in the order of the words; ``since`` begins the time."""
    desil = known.desil
    said = {
        UnreachedReason.NO_NIK: not known.has_nik,
        UnreachedReason.NIK_NOT_MATCHED: known.has_nik and known.nik_not_matched,
        UnreachedReason.NO_FAMILY_CARD: not known.has_family_card,
        UnreachedReason.NOT_RANKED: desil is None,
        UnreachedReason.RANKED_HIGH: desil is not None and desil > HIGHEST_DESIL_OF_AID,
        UnreachedReason.MOVED: known.moved,
        UnreachedReason.NEW: known.registered_on >= since,
        UnreachedReason.NOT_PAID: known.not_paid,
        UnreachedReason.LAPSED: known.last_received_on is not None,
    }
    return tuple(reason for reason, holds in said.items() if holds)


def months_before(day: date, months: int) -> date:
    """Return the same day some months before, or the last one of that month."""
    year, place = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, place + 1, min(day.day, monthrange(year, place + 1)[1]))

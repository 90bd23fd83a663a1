# SPDX-License-Identifier: MIT
"""Pairs of records that may be one person: what is decided of them, and how two become one.

Nothing is deleted by a merge: the merged record points to the one that stays, and every link is
moved and remembered, so that the merge can be undone at any later time.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

from tksk_desktop.domain.errors import RuleBroken
from tksk_desktop.domain.identities import Identity, make_likeness

MERGEABLE = (
    "name",
    "nik",
    "family_card_number",
    "sex",
    "birth_place",
    "birth_date",
    "village_code",
    "address",
    "phone",
    "mother_name",
    "father_name",
    "notes",
    "registered_on",
)
"""Fields of a client of which one value stays when two records become one."""


class PairDecision(StrEnum):
    """What the worker said of a pair."""

    OPEN = "open"
    LATER = "later"
    NOT_SAME = "not_same"
    MERGED = "merged"


class LinkStep(StrEnum):
    """What a merge did with one link."""

    MOVED = "moved"
    SET_ASIDE = "set_aside"
    """The one that stays has the like already; the row is kept in the record of the merge."""
    CHANGED = "changed"
    ADDED = "added"


class MergeHindrance(StrEnum):
    """Why two records cannot become one, or a merge cannot be undone."""

    SAME_RECORD = "same_record"
    ALREADY_MERGED = "already_merged"
    OTHER_SUBJECT = "other_subject"
    NOT_MERGED = "not_merged"
    LATER_MERGE = "later_merge"
    """The one that stayed has been merged into another since: that merge is undone first."""
    NUMBER_TAKEN = "number_taken"
    """Somebody else has been registered with the NIK since."""


class MergeRefused(RuleBroken):
    """Two records cannot become one, or cannot become two again."""

    def __init__(self, hindrance: MergeHindrance) -> None:
        super().__init__(hindrance.value)
        self.hindrance = hindrance


def fingerprint(first: Identity, second: Identity) -> str:
    """Return a mark of all that identifies two people; it changes when any of that does."""
    said = [
        repr(
            (
                likeness.names,
                sorted(likeness.niks),
                likeness.card,
                likeness.born,
                likeness.sex,
                likeness.birth_place,
                likeness.village,
                # Named only where known: a pair that was told apart before stays so.
                *filter(None, (likeness.mother, likeness.father)),
            )
        )
        for likeness in map(make_likeness, sorted((first, second), key=lambda each: each.id))
    ]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()

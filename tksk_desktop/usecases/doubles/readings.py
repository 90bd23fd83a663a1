# SPDX-License-Identifier: MIT
"""What the desk of doubles and the forms read: frozen values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.doubles import Comparison, Sameness
from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.merging import MergeHindrance, PairDecision


@dataclass(frozen=True)
class FoundPair:
    """Two people that a comparison of the whole register found alike."""

    first_id: int
    second_id: int
    sameness: Sameness
    bits: float


@dataclass(frozen=True)
class LikeLine:
    """Somebody in the register who may be the one that is being entered."""

    client_id: int
    name: str
    village_name: str
    born_on: date | None
    is_hidden: bool
    """Confidential: neither name nor place is told before it is opened with a reason."""
    comparison: Comparison


@dataclass(frozen=True)
class PairLine:
    """One pair in the list of the desk."""

    id: int
    first_id: int
    second_id: int
    first_name: str
    second_name: str
    village_name: str
    sameness: Sameness
    bits: float
    decision: PairDecision
    reason: str
    decided_at: datetime | None
    is_hidden: bool


@dataclass(frozen=True)
class PairSide:
    """One of two people, side by side: what is known, and how much hangs on it."""

    client_id: int
    name: str
    nik: str | None
    family_card_number: str | None
    sex: Sex | None
    birth_place: str
    birth_date: date | None
    village_code: str
    village_name: str
    address: str
    phone: str
    mother_name: str
    father_name: str
    notes: str
    registered_on: date
    other_names: tuple[str, ...]
    cases: int
    sessions: int
    identity: Identity


@dataclass(frozen=True)
class PairSheet:
    """Two people side by side."""

    pair_id: int
    first: PairSide
    second: PairSide
    comparison: Comparison
    decision: PairDecision
    reason: str


@dataclass(frozen=True)
class DoublesState:
    """What the desk shows: all pairs, and when the register was last compared."""

    pairs: tuple[PairLine, ...]
    compared_at: datetime | None
    people: int


@dataclass(frozen=True)
class MergeLine:
    """One merge in the history of a client."""

    id: int
    merged_id: int
    merged_name: str
    merged_at: datetime
    reason: str
    links: int
    undone_at: datetime | None


@dataclass(frozen=True)
class UndoPlan:
    """What undoing a merge will do."""

    merge_id: int
    merged_name: str
    kept_name: str
    moved_back: int
    kept_fields: tuple[str, ...]
    """Fields changed since: they stay as they are now."""
    gone: int
    """Links that are no longer there or were changed since: they stay as they are."""
    hindrance: MergeHindrance | None = None

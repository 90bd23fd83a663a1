# SPDX-License-Identifier: MIT
"""What is read of aid: recipients, the ledger, what overlaps, whom nothing reached, proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import AidMark, OverlapRule, Standing, Tie
from tksk_desktop.domain.unreached import UnreachedReason


class RecipientThen(NamedTuple):
    """A registered person with the household of one day, and how many belonged to it."""

    name: str
    nik: str
    family_card_number: str
    village_code: str
    household_id: int | None = None
    household_people: int | None = None


@dataclass(frozen=True)
class AidFilter:
    """What the ledger shows; empty values do not filter."""

    text: str = ""
    """A part of the name, or the first digits of a NIK, a No. KK or a card."""
    programme_code: str = ""
    village_code: str = ""
    verification: Verification | None = None
    with_void: bool = False


class AidLine(NamedTuple):
    """One row of the ledger; of a hidden client neither name nor numbers nor a word."""

    id: int
    client_id: int | None
    name: str
    village_name: str
    programme_code: str
    stage: str
    period_from: date
    period_until: date
    received_on: date
    amount: int | None
    quantity: int | None
    card_number: str
    taken_by: str
    household_people: int | None
    verification: Verification
    problem: str
    voided_on: date | None
    void_reason: str
    is_hidden: bool


@dataclass(frozen=True)
class FoundAid:
    """The ids of the entries found, the newest first; how many people they name, and the money."""

    ids: Sequence[int]
    people: int
    amount: int


class ProgrammeUse(NamedTuple):
    """What the ledger holds of one programme."""

    code: str
    entries: int
    people: int
    amount: int
    unverified: int
    last_received_on: date | None


class NearAid(NamedTuple):
    """An entry of the ledger that shares a number with somebody; hidden ones are not named."""

    mark: AidMark
    is_hidden: bool


@dataclass(frozen=True)
class OverlapHint:
    """What a recipient being entered would have beside it."""

    recipient: int
    """The place in the list of recipients."""
    tie: Tie
    standing: Standing
    programme_code: str
    period_from: date
    period_until: date
    name: str
    """Whose entry it is; empty for a hidden client."""


class ShareLine(NamedTuple):
    """One recipient on the papers of a distribution."""

    name: str
    village_name: str
    card_number: str
    taken_by: str
    amount: int | None
    quantity: int | None


@dataclass(frozen=True)
class DistributionSheet:
    """One distribution with all its recipients: same programme, stage, period and day."""

    programme_code: str
    stage: str
    period_from: date
    period_until: date
    received_on: date
    shares: tuple[ShareLine, ...]
    is_secret: bool = False
    """A client of level 3 is named."""


class Finding(NamedTuple):
    """A question to the worker: two entries that meet, or one that lacks what is expected."""

    first_id: int
    second_id: int | None
    tie: Tie | None
    standing: Standing
    wanted: str = ""
    """The programme that is missing, where one is."""
    rule: int | None = None
    """The place of the rule in the list that was asked with; None where no rule speaks."""
    verdict: Verdict = Verdict.OPEN
    reason: str = ""


class OverlapLine(NamedTuple):
    """A finding with its entries."""

    finding: Finding
    first: AidLine
    second: AidLine | None


@dataclass(frozen=True)
class OverlapScan:
    """All findings, and the rules that were asked with."""

    findings: tuple[Finding, ...]
    rules: tuple[OverlapRule, ...]


class Unreached(NamedTuple):
    """Somebody in need whom no aid reached; the name is read only for what is shown."""

    client_id: int
    village_code: str
    kinds: tuple[str, ...]
    desil: int | None
    risk: int | None
    frail: int
    last_received_on: date | None
    reasons: tuple[UnreachedReason, ...]
    points: int


class InNeed(NamedTuple):
    """How many of a village are in need, and how many of them nothing reached."""

    village_code: str
    people: int
    unreached: int


@dataclass(frozen=True)
class UnreachedScan:
    """Everyone whom nothing reached since a day, the most pressing first, and the villages."""

    since: date
    people: tuple[Unreached, ...]
    villages: tuple[InNeed, ...]


class UnreachedLine(NamedTuple):
    """One of them with the name."""

    found: Unreached
    name: str
    village_name: str
    address: str


@dataclass(frozen=True)
class AidGlance:
    """Aid on the first page: what came this month, what is to be decided, who is left out."""

    people: int
    amount: int
    open_overlaps: int
    unreached: int
    months: int
    """Without aid for so many months."""


class AidProposalLine(NamedTuple):
    """One list of proposals in the register of lists."""

    id: int
    number: str
    proposed_on: date
    meeting: str
    programme_code: str
    people: int
    withdrawn_on: date | None
    withdrawn_reason: str


class ProposedLine(NamedTuple):
    """One person on the paper of a list; of a hidden client only that there is one."""

    place: int
    name: str
    village_name: str
    address: str
    desil: int | None
    last_received_on: date | None
    reasons: str
    points: int


@dataclass(frozen=True)
class AidProposalSheet:
    """All of one list of proposals."""

    number: str
    proposed_on: date
    without_aid_since: date
    meeting: str
    programme_code: str
    note: str
    people: tuple[ProposedLine, ...]
    withdrawn_on: date | None
    withdrawn_reason: str
    is_secret: bool = False
    """A client of level 3 is named."""

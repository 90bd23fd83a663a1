# SPDX-License-Identifier: MIT
"""Aid of the sample year: to many and to some alone, receipts looked into, one list proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.domain.unreached import USUAL_MONTHS, months_before
from tksk_desktop.usecases.aid.propose_aid import (
    NewAidProposal,
    next_proposal_number,
    propose_aid,
)
from tksk_desktop.usecases.aid.readings import Unreached, UnreachedLine
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
    verify_receipts,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class _Given:
    """A programme's share, how long ago its period began, and whose turn in the list it is."""

    code: str
    months_ago: int
    lasts: int
    """Days of the period."""
    first: int
    last: int
    amount: int | None = None
    quantity: int | None = None
    stage: str = ""


GIVEN = (
    _Given("PKH", 5, 90, 0, 42, 600_000, stage="Tahap 3"),
    _Given("BPNT", 5, 90, 0, 36, 600_000),
    _Given("PKH", 2, 90, 0, 42, 600_000, stage="Tahap 4"),
    _Given("BPNT", 2, 90, 0, 36, 600_000),
    _Given("PBI-JK", 11, 360, 10, 90),
    _Given("BLT-DD", 2, 31, 38, 60, 300_000),
    _Given("DESA", 1, 1, 50, 75, None, 1),
    _Given("BAZNAS", 3, 1, 30, 34, 1_000_000),
)
"""Some of those with PKH have BLT Dana Desa too, and some have PKH without BPNT."""
ALONE = (
    (_Given("RST", 4, 1, 80, 81, None, 1), Verification.RECEIVED, ""),
    (_Given("ORANG", 3, 1, 81, 82, None, 2), Verification.RECEIVED, ""),
    (_Given("KAB", 6, 30, 82, 83, 500_000), Verification.NOT_RECEIVED, "Belum cair sampai kini"),
    (
        _Given("PROV", 5, 30, 83, 84, 750_000),
        Verification.WITH_PROBLEMS,
        "Hanya diterima separuh, sisanya dijanjikan",
    ),
)
PROPOSED, MEETING = slice(100, 106), "Musyawarah desa tentang BLT Dana Desa"
WITH_CARD = ("PKH", "BPNT")
CARD = "6013000000{place:04d}"


def hand_out(
    clients: Sequence[int],
    programmes: Mapping[str, Programme],
    *,
    open_work: OpenWork,
    clock: Clock,
) -> None:
    """Record the year's distributions to some of the clients."""
    world: dict[str, Any] = {"open_work": open_work, "clock": clock}
    for given in GIVEN:
        new = _distribution(given, clients, clock.today())
        if new.recipients:
            record_distribution(new, programmes=programmes, **world)
    for given, found, problem in ALONE:
        new = _distribution(given, clients, clock.today())
        for recipient in new.recipients:
            alone = replace(new, recipients=(recipient,))
            entry_id = record_distribution(alone, programmes=programmes, **world).record_id
            if entry_id is not None:
                verify_receipts((entry_id,), found, problem, **world)


def propose_some(
    clients: Sequence[int],
    programmes: Mapping[str, Programme],
    *,
    open_work: OpenWork,
    clock: Clock,
) -> None:
    """Make one list for a village's meeting, of people who received nothing."""
    today = clock.today()
    since = months_before(today, USUAL_MONTHS)
    people = tuple(
        UnreachedLine(Unreached(each, "", (), None, None, 0, None, (), 20), "", "", "")
        for each in clients[PROPOSED]
    )
    if people:
        running = next_proposal_number(today, open_work=open_work)
        new = NewAidProposal(today, running, since, MEETING, people, "BLT-DD")
        propose_aid(new, programmes=programmes, open_work=open_work, clock=clock)


def _distribution(given: _Given, clients: Sequence[int], today: date) -> NewDistribution:
    since = (today - timedelta(days=30 * given.months_ago)).replace(day=1)
    turn = enumerate(clients[given.first : given.last], start=given.first)
    recipients = tuple(
        NewRecipient(
            client_id=client_id,
            card_number=CARD.format(place=place) if given.code in WITH_CARD else "",
            taken_by="Tetangga" if place % 17 == 5 else "",
        )
        for place, client_id in turn
    )
    return NewDistribution(
        given.code,
        since,
        since + timedelta(days=given.lasts - 1),
        min(since + timedelta(days=12), today),
        recipients,
        given.amount,
        given.quantity,
        given.stage,
    )

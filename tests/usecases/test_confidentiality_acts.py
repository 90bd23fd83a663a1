# SPDX-License-Identifier: MIT
"""Clients of level 3 open with a reason, close unused or by hand, and each opening is logged."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.usecases.fakes import TODAY, FakeClock, FakeWorld
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.confidentiality.open_confidential import (
    close_confidential,
    log_opening,
    open_confidential,
)
from tksk_desktop.usecases.confidentiality.set_confidentiality import set_confidentiality
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sitting(clock: FakeClock) -> ConfidentialSitting:
    return ConfidentialSitting(clock, minutes=10)


@pytest.mark.parametrize(
    ("reason", "problem"),
    [("", Problem.MISSING), ("  \n ", Problem.MISSING), ("ya", Problem.TOO_SHORT)],
)
def test_without_a_reason_they_stay_closed(
    sitting: ConfidentialSitting, reason: str, problem: Problem
) -> None:
    world = FakeWorld()
    with pytest.raises(EntryRefused) as refused:
        open_confidential(reason, sitting=sitting, open_work=world.open_work)
    assert refused.value.problems == (FieldProblem("reason", problem),)
    assert (sitting.is_open(), world.commits) == (False, 0)


def test_the_reason_is_logged_and_they_close_again(sitting: ConfidentialSitting) -> None:
    world = FakeWorld()
    open_confidential("  Kunjungan   pagi ", sitting=sitting, open_work=world.open_work)
    assert (sitting.is_open(), sitting.reason) == (True, "Kunjungan pagi")
    close_confidential(sitting=sitting, open_work=world.open_work)
    close_confidential(sitting=sitting, open_work=world.open_work)
    assert (sitting.is_open(), sitting.reason) == (False, "")
    assert [event for event, _ in world.state.noted] == [
        AuditEvent.SITTING_OPENED,
        AuditEvent.SITTING_CLOSED,
    ]
    assert world.state.noted[0][1]["reason"] == "Kunjungan pagi"


def test_unused_they_close_by_themselves_and_use_keeps_them_open(
    sitting: ConfidentialSitting, clock: FakeClock
) -> None:
    assert not sitting.use()
    sitting.open("Kunjungan")
    for _ in range(3):
        clock.instant += timedelta(minutes=9)
        assert sitting.use()
    clock.instant += timedelta(minutes=9)
    assert sitting.is_open()
    clock.instant += timedelta(minutes=1)
    assert not sitting.is_open()
    assert not sitting.use()


def test_each_sheet_is_logged_and_the_same_one_read_anew_is_not(
    sitting: ConfidentialSitting,
) -> None:
    world = FakeWorld()
    sitting.open("Kunjungan")
    for record_id in (4, 4, 7, 4):
        log_opening("clients", record_id, (record_id,), sitting=sitting, open_work=world.open_work)
    logged = [(said["entity_id"], said["reason"]) for _, said in world.state.noted]
    assert logged == [(4, "Kunjungan"), (7, "Kunjungan"), (4, "Kunjungan")]
    sitting.open("Lagi")
    log_opening("clients", 4, (4,), sitting=sitting, open_work=world.open_work)
    assert len(world.state.noted) == 4


@pytest.fixture
def registered() -> FakeWorld:
    world = FakeWorld()
    world.state.clients.append(Client("Ani", "x", TODAY, id=1))
    return world


def test_a_level_by_hand_needs_a_reason(registered: FakeWorld) -> None:
    for level in (3, None):
        with pytest.raises(EntryRefused) as refused:
            set_confidentiality(1, level, " ", open_work=registered.open_work)
        assert refused.value.problems == (FieldProblem("reason", Problem.MISSING),)
    with pytest.raises(EntryRefused) as refused:
        set_confidentiality(1, 4, "Diancam", open_work=registered.open_work)
    assert refused.value.problems == (FieldProblem("level", Problem.UNKNOWN),)


def test_a_level_by_hand_is_kept_and_taken_back(registered: FakeWorld) -> None:
    set_confidentiality(1, 3, " Diancam ", open_work=registered.open_work)
    (client,) = registered.state.clients
    assert (client.confidentiality_by_hand, client.confidentiality_reason) == (3, "Diancam")
    set_confidentiality(1, None, "Sudah aman", open_work=registered.open_work)
    (client,) = registered.state.clients
    assert (client.confidentiality_by_hand, client.confidentiality_reason) == (None, "Sudah aman")

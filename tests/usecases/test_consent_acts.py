# SPDX-License-Identifier: MIT
"""Recording and withdrawing consents; data without a ground do not leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeWorld
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NoGround, NotFound, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.consents.record_consent import (
    NewConsent,
    consent_for,
    record_consent,
    refuse_without_ground,
    withdraw_consent,
)

Both = dict[str, Any]
NEW = NewConsent(
    1,
    ConsentPurpose.SHARING,
    LegalBasis.CONSENT,
    date(2026, 10, 1),
    recipient=" Dinas   Sosial ",
    giver=ConsentGiver.GUARDIAN,
    giver_name=" Sri ",
    giver_relation=" Ibu ",
    way=ConsentWay.WRITTEN,
)
SHARING = ConsentPurpose.SHARING


@pytest.fixture(autouse=True)
def client_id(world: FakeWorld, both: Both) -> int:
    """One registered client."""
    return register_client(NewClient("Siti", "35.07.13.2001"), **both).record_id or 0


def refused(act: Any, *args: Any, **more: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return caught.value.problems


def test_a_consent_is_kept_with_who_gave_it(world: FakeWorld, both: Both) -> None:
    done = record_consent(NEW, **both)
    (kept,) = world.state.consents
    assert done == Changes.of(Kind.CONSENTS, record_id=kept.id)
    assert (kept.recipient, kept.giver_name, kept.giver_relation) == ("Dinas Sosial", "Sri", "Ibu")
    assert kept.recorded_at == NOW


def test_what_does_not_belong_to_it_is_not_kept(world: FakeWorld, both: Both) -> None:
    record_consent(replace(NEW, purpose=ConsentPurpose.PHOTOS), **both)
    record_consent(replace(NEW, basis=LegalBasis.PUBLIC_TASK, note="Tugas TKSK"), **both)
    record_consent(replace(NEW, giver=ConsentGiver.CLIENT), **both)
    photos, task, own = world.state.consents
    assert photos.recipient == ""
    assert (task.giver, task.giver_name, task.way) == (None, "", None)
    assert (own.giver_name, own.giver_relation) == ("", "")


def test_a_wrong_consent_is_refused(world: FakeWorld, both: Both) -> None:
    assert refused(record_consent, replace(NEW, giver_name=""), **both) == (
        FieldProblem("giver_name", Problem.MISSING),
    )
    with pytest.raises(NotFound):
        record_consent(replace(NEW, client_id=9), **both)
    assert world.state.consents == []


def test_data_leave_on_a_ground_only(world: FakeWorld, both: Both) -> None:
    work = {"open_work": both["open_work"]}
    consent_id = record_consent(NEW, **both).record_id or 0
    found = consent_for(1, SHARING, "dinas sosial", TODAY, **work)
    assert found is not None
    assert found.id == consent_id
    assert consent_for(1, SHARING, "Puskesmas", TODAY, **work) is None
    assert consent_for(1, SHARING, "Dinas Sosial", date(2026, 9, 30), **work) is None
    with world.open_work() as open_work:
        assert refuse_without_ground(open_work, 1, "Dinas Sosial", TODAY).id == consent_id
        with pytest.raises(NoGround):
            refuse_without_ground(open_work, 1, "Puskesmas", TODAY)


def test_a_recorded_ground_stands_in_for_a_consent(world: FakeWorld, both: Both) -> None:
    ground = replace(NEW, basis=LegalBasis.VITAL_INTEREST, recipient="IGD", note="Tidak sadar")
    record_consent(ground, **both)
    with world.open_work() as work:
        assert refuse_without_ground(work, 1, "IGD", TODAY).basis is LegalBasis.VITAL_INTEREST


def test_from_its_withdrawal_a_consent_does_not_hold(world: FakeWorld, both: Both) -> None:
    consent_id = record_consent(NEW, **both).record_id or 0
    assert refused(withdraw_consent, consent_id, on=date(2026, 9, 1), note="", **both) == (
        FieldProblem("on", Problem.ENDS_BEFORE_START),
    )
    withdraw_consent(consent_id, on=TODAY, note=" Berubah pikiran ", **both)
    assert world.state.consents[0].withdrawal_note == "Berubah pikiran"
    work = {"open_work": both["open_work"]}
    before = TODAY - timedelta(days=1)
    assert consent_for(1, SHARING, "Dinas Sosial", before, **work) is not None
    assert consent_for(1, SHARING, "Dinas Sosial", TODAY, **work) is None

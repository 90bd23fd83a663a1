# SPDX-License-Identifier: MIT
"""Referrals step by step, and the directory: a test per rule and per refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.consents import ConsentPurpose, LegalBasis
from tksk_desktop.domain.errors import (
    EntryRefused,
    NoGround,
    Problem,
    ProcessingRestricted,
    WrongReferralStep,
)
from tksk_desktop.domain.potentials import PotentialService, fitting_services
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.consents.record_consent import NewConsent, record_consent
from tksk_desktop.usecases.letters.number_letter import ask_next_number, number_of
from tksk_desktop.usecases.potentials.keep_potential import (
    NewPotential,
    add_potential,
    change_potential,
)
from tksk_desktop.usecases.referrals.refer_client import (
    NewReferral,
    prepare_referral,
    step_referral,
)
from tksk_desktop.usecases.rights.requests_and_restriction import restrict_processing

Both = dict[str, Any]
KINDS: dict[str, Any] = {"kinds": {"PSKS-04"}}
LKS = NewPotential("PSKS-04", "LKS Kasih", services=(("Kursi roda", "PPKS-07"), ("Konsultasi", "")))


@pytest.fixture
def new(office: FakeWorld, both: Both) -> NewReferral:
    client_id = register_client(NewClient("Siti", "35.07.13.2001"), **both).record_id or 0
    potential_id = add_potential(LKS, **KINDS, **both).record_id or 0
    return NewReferral(client_id, potential_id, "Kursi roda", "Lumpuh", TODAY)


def allow(new: NewReferral, both: Both) -> None:
    ground = NewConsent(
        new.client_id,
        ConsentPurpose.SHARING,
        LegalBasis.VITAL_INTEREST,
        TODAY,
        recipient=LKS.name,
        note="Mendesak",
    )
    record_consent(ground, **both)


def refused(act: Any, *args: Any, **more: Any) -> set[tuple[str, Problem]]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return {(each.field, each.problem) for each in caught.value.problems}


def test_a_referral_goes_step_by_step_to_its_outcome(
    world: FakeWorld, both: Both, new: NewReferral
) -> None:
    allow(new, both)
    number = prepare_referral(new, **both).record_id or 0
    step_referral(number, ReferralState.SENT, TODAY, "", **both)
    step_referral(number, ReferralState.ACCEPTED, TODAY, "", **both)
    step_referral(number, ReferralState.DONE, TODAY, " Kursi roda diterima ", **both)
    (kept,) = world.state.referrals
    assert kept.state is ReferralState.DONE
    assert [each.state for each in kept.steps][-1] is ReferralState.DONE
    assert kept.steps[-1].note == "Kursi roda diterima"


def test_nothing_is_sent_without_a_ground(world: FakeWorld, both: Both, new: NewReferral) -> None:
    number = prepare_referral(new, **both).record_id or 0
    with pytest.raises(NoGround):
        step_referral(number, ReferralState.SENT, TODAY, "", **both)
    assert world.state.referrals[0].state is ReferralState.PREPARED


def test_a_step_that_does_not_follow_is_refused(both: Both, new: NewReferral) -> None:
    number = prepare_referral(new, **both).record_id or 0
    with pytest.raises(WrongReferralStep):
        step_referral(number, ReferralState.DONE, TODAY, "Selesai", **both)


def test_a_step_has_a_fitting_day_and_its_words(both: Both, new: NewReferral) -> None:
    number = prepare_referral(new, **both).record_id or 0
    withdraw, day = ReferralState.WITHDRAWN, timedelta(days=1)
    assert refused(step_referral, number, withdraw, TODAY, " ", **both) == {
        ("reason", Problem.MISSING)
    }
    assert refused(step_referral, number, withdraw, TODAY + day, "x", **both) == {
        ("on", Problem.IN_FUTURE)
    }
    assert refused(step_referral, number, withdraw, TODAY - day, "x", **both) == {
        ("on", Problem.ENDS_BEFORE_START)
    }


def test_wrong_fields_of_a_referral_are_named(both: Both, new: NewReferral) -> None:
    empty = NewReferral(
        new.client_id,
        new.potential_id,
        " ",
        "",
        TODAY + timedelta(days=2),
        answer_by=TODAY,
    )
    assert refused(prepare_referral, empty, **both) == {
        ("service", Problem.MISSING),
        ("reason", Problem.MISSING),
        ("prepared_on", Problem.IN_FUTURE),
        ("answer_by", Problem.ENDS_BEFORE_START),
    }


def test_letters_count_through_and_no_number_serves_twice(
    world: FakeWorld, both: Both, new: NewReferral
) -> None:
    first = ask_next_number(TODAY, open_work=both["open_work"])
    number = prepare_referral(new, **both).record_id or 0
    step_referral(number, ReferralState.WITHDRAWN, TODAY, "Sudah dibantu", **both)
    prepare_referral(new, **both)
    kept = [each.running_number for each in world.state.referrals]
    assert kept == [first, first + 1]
    assert world.state.referrals[0].letter_number == number_of(world.state.offices[0], first, TODAY)
    again = replace(new, running_number=first)
    assert refused(prepare_referral, again, **both) == {("running_number", Problem.NUMBER_TAKEN)}


def test_a_number_typed_before_the_register_is_not_given_again(
    world: FakeWorld, both: Both, new: NewReferral
) -> None:
    first = ask_next_number(TODAY, open_work=both["open_work"])
    prepare_referral(new, **both)
    world.state.referrals[0].running_number = None
    assert refused(prepare_referral, replace(new, running_number=first), **both) == {
        ("running_number", Problem.NUMBER_TAKEN)
    }


def test_nobody_is_referred_to_who_works_no_longer(both: Both, new: NewReferral) -> None:
    ended = NewPotential("PSKS-04", "LKS Kasih", ended_on=TODAY)
    change_potential(new.potential_id, ended, **KINDS, **both)
    assert refused(prepare_referral, new, **both) == {("potential_id", Problem.UNKNOWN)}


def test_a_restricted_client_is_not_referred(both: Both, new: NewReferral) -> None:
    restrict_processing(new.client_id, since=TODAY, reason="Keberatan", **both)
    with pytest.raises(ProcessingRestricted):
        prepare_referral(new, **both)


def test_services_that_stay_keep_their_record(world: FakeWorld, both: Both) -> None:
    number = add_potential(LKS, **KINDS, **both).record_id or 0
    less = NewPotential("PSKS-04", "LKS Kasih Ibu", services=(("Konsultasi", ""), (" ", "")))
    change_potential(number, less, **KINDS, **both)
    (kept,) = world.state.potentials
    assert kept.name == "LKS Kasih Ibu"
    assert [each.name for each in kept.services] == ["Konsultasi"]


def test_wrong_fields_of_a_potential_are_named(both: Both) -> None:
    wrong = NewPotential(
        "PSKS-99",
        " ",
        men=-1,
        ended_on=date(2099, 1, 1),
        services=(("Beras", ""), ("beras", "")),
    )
    assert refused(add_potential, wrong, **KINDS, **both) == {
        ("kind_code", Problem.MISSING),
        ("name", Problem.MISSING),
        ("men", Problem.OUT_OF_RANGE),
        ("ended_on", Problem.IN_FUTURE),
        ("services", Problem.TWICE),
    }
    long = NewPotential("LOKAL", "x" * 201)
    assert refused(add_potential, long, **KINDS, **both) == {("name", Problem.TOO_LONG)}


def test_services_for_the_need_stand_before_those_for_anyone() -> None:
    offered = [
        PotentialService("Konsultasi"),
        PotentialService("Kursi roda", "PPKS-07"),
        PotentialService("Susu", "PPKS-01"),
    ]
    assert fitting_services(offered, {"PPKS-07"}) == ("Kursi roda", "Konsultasi")

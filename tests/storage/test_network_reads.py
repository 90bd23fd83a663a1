# SPDX-License-Identifier: MIT
"""Who could help, the gaps of the directory, and the newest step of a referral."""

from __future__ import annotations

from datetime import date

from tests.storage.small_office import SUKORAHARJO, fill
from tksk_desktop.domain.potentials import Potential, PotentialService
from tksk_desktop.domain.referrals import Referral, ReferralState, ReferralStep
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.network_reads import PotentialReads, ReferralReads

DAY = date(2026, 10, 1)


def test_ended_ones_are_no_help_and_leave_a_gap(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        far = Potential("PSKS-04", "Dinas", services=[PotentialService("Konsultasi")])
        silent = Potential("PSKS-02", "Bu Tri", SUKORAHARJO.code)
        gone = Potential("PSKS-02", "Pak Tua", SUKORAHARJO.code, ended_on=DAY)
        for each in (silent, gone, far):
            work.potentials.add(each)
        work.commit()
    found = ReferralReads(store.engine()).helpers(ids["Ani"])
    assert [line.name for line in found] == ["Dinas", "Bu Tri"]
    lines = PotentialReads(store.engine()).coverage()
    assert lines[0].of("PSKS-04") == 1
    (home,) = (line for line in lines if line.village_code == SUKORAHARJO.code)
    assert (home.of("PSKS-02"), home.of("PSKS-04")) == (1, 0)


def test_a_referral_is_read_with_its_newest_step(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        helper = Potential("PSKS-04", "LKS")
        work.potentials.add(helper)
        work.flush()
        referral = Referral(
            ids["Ani"], helper.id or 0, "Kursi roda", "Lumpuh", DAY, letter_number="7"
        )
        referral.take_step(ReferralStep(ReferralState.SENT, date(2026, 10, 2), "Dibawa sendiri"))
        work.referrals.add(referral)
        work.commit()
    (line,) = ReferralReads(store.engine()).of_client(ids["Ani"], DAY)
    assert (line.state, line.changed_on, line.note) == (
        ReferralState.SENT,
        date(2026, 10, 2),
        "Dibawa sendiri",
    )
    with store.open_work() as work:
        assert work.referrals.has_number("7")
        assert not work.referrals.has_number("8")

# SPDX-License-Identifier: MIT
"""Joins the acts on potentials and referrals."""

from __future__ import annotations

from datetime import date
from functools import cache, partial
from pathlib import Path

from tksk_desktop.domain.need_kinds import NeedKind, PotentialKind
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.exchange.potential_lists import (
    PotentialWords,
    load_potential_words,
    read_potentials,
)
from tksk_desktop.exchange.potential_tables import PotentialTables
from tksk_desktop.gui.network_acts import NetworkActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import resource
from tksk_desktop.reports.referral_letter import write_referral_letter
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.companion_reads import CompanionReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.network_reads import PotentialReads, ReferralReads
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.letters.number_letter import ask_next_number
from tksk_desktop.usecases.potentials.keep_potential import add_potential, change_potential
from tksk_desktop.usecases.potentials.take_potentials import (
    PotentialCheck,
    check_potentials,
    take_potentials,
)
from tksk_desktop.usecases.referrals.refer_client import prepare_referral, step_referral


def join_network(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    kinds: tuple[PotentialKind, ...],
    needs: tuple[NeedKind, ...],
    fonts: PaperFonts,
) -> NetworkActs:
    """Return the acts on potentials and referrals."""
    work = store.open_work
    codes = frozenset(kind.code for kind in kinds)

    def reads() -> ReferralReads:
        return ReferralReads(store.engine(), opened=sitting.use())

    def letter(referral_id: int) -> bytes:
        facts = reads().letter(referral_id)
        with work() as reading:
            office = reading.office.get()
        return write_referral_letter(facts, office, fonts)

    def step(referral_id: int, state: ReferralState, on: date, note: str) -> Changes:
        return step_referral(referral_id, state, on, note, open_work=work, clock=clock)

    @cache
    def words() -> PotentialWords:
        return load_potential_words(resource("reference"), kinds, needs)

    def check(path: Path, *, default_kind: str, default_village: str) -> PotentialCheck:
        with work() as reading:
            villages = reading.office.villages()
        read = read_potentials(
            path,
            words(),
            villages=villages,
            default_kind=default_kind,
            default_village=default_village,
            today=clock.today(),
        )
        known = PotentialReads(store.engine()).all()
        return check_potentials(read, known, kinds=codes, today=clock.today())

    tables = PotentialTables(
        {kind.code: kind.name for kind in kinds}, {need.code: need.abbreviation for need in needs}
    )
    return NetworkActs(
        kinds=lambda: kinds,
        potentials=lambda: PotentialReads(store.engine()).all(),
        coverage=lambda: PotentialReads(store.engine()).coverage(),
        companions=lambda: CompanionReads(store.engine(), opened=sitting.use()).lines(),
        add_potential=partial(add_potential, kinds=codes, open_work=work, clock=clock),
        change_potential=partial(change_potential, kinds=codes, open_work=work, clock=clock),
        check_potentials=check,
        take_potentials=partial(take_potentials, kinds=codes, open_work=work, clock=clock),
        potential_workbook=tables.workbook,
        potential_text=tables.text,
        referrals=lambda: reads().all(clock.today()),
        referrals_of=lambda client_id: reads().of_client(client_id, clock.today()),
        helpers=lambda client_id: reads().helpers(client_id),
        next_number=partial(ask_next_number, open_work=work),
        prepare=partial(prepare_referral, open_work=work, clock=clock),
        step=step,
        letter=letter,
    )

# SPDX-License-Identifier: MIT
"""Joins what opens and closes the database, and makes the sample office."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.gui.acts import StoreActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.handover_record import ReportlabHandoverPapers
from tksk_desktop.reports.recovery_sheet import write_recovery_sheet
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.sample_data import SAMPLE_PASSWORD, SUBDISTRICT_CODE, SampleOffice
from tksk_desktop.sample_data.village_lists import list_people
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.doubles.find_doubles import compare_everyone, scan_register
from tksk_desktop.usecases.doubles.readings import FoundPair
from tksk_desktop.usecases.safekeeping.give_access import (
    change_password,
    give_access,
    take_access,
)
from tksk_desktop.usecases.safekeeping.hand_over_office import hand_over_office


def sample_maker(
    store: DatabaseStore,
    clock: OfficeClock,
    regions: RegionTable,
    kinds: Sequence[NeedKind],
    programmes: Sequence[Programme],
) -> Callable[[], None]:
    """Return the act that makes a store and fills it with the sample office."""

    def make() -> None:
        store.create(SAMPLE_PASSWORD)
        villages = regions.villages(SUBDISTRICT_CODE)
        sample = SampleOffice(
            open_work=store.open_work,
            clock=clock,
            villages=tuple(Village(region.code, region.name) for region in villages),
            need_kinds=kinds,
            programmes=programmes,
        )
        with store.hurried():
            sample.make()
        scan_register(
            lambda _done, _total: None,
            lambda act: act(),
            identities=DatabaseIdentities(store.engine()),
            compare_aside=_compare_here,
            open_work=store.open_work,
            clock=clock,
        )
        list_people(
            identities=DatabaseIdentities(store.engine()),
            open_work=store.open_work,
            clock=clock,
        )

    return make


def _compare_here(
    people: Iterable[Sequence[Identity]], go_on: Callable[[], None]
) -> Iterator[tuple[int, int, Sequence[FoundPair]]]:
    """Compare the few people of a sample without another process."""
    return compare_everyone([each for page in people for each in page])


def join_store(
    store: DatabaseStore,
    sitting: ConfidentialSitting,
    clock: OfficeClock,
    fonts: PaperFonts,
    make_sample: Callable[[], None],
) -> StoreActs:
    """Return the acts that open and close the database; closing it ends the sitting."""

    def lock() -> None:
        sitting.close()
        store.lock()

    return StoreActs(
        exists=store.exists,
        unlock=store.unlock,
        lock=lock,
        create=store.create,
        access=store.keys.lines,
        change_password=partial(change_password, keys=store.keys, open_work=store.open_work),
        give_access=partial(give_access, keys=store.keys, open_work=store.open_work),
        take_access=partial(take_access, keys=store.keys, open_work=store.open_work),
        hand_over=partial(
            hand_over_office,
            keys=store.keys,
            count=store.count,
            signer=PadesSigner(),
            papers=ReportlabHandoverPapers(fonts),
            open_work=store.open_work,
            clock=clock,
        ),
        recovery_sheet=lambda key: write_recovery_sheet(key, made_on=clock.today(), fonts=fonts),
        make_sample=make_sample,
        sample_password=SAMPLE_PASSWORD,
    )

# SPDX-License-Identifier: MIT
"""Village figures over a real database: sums, the register's own count, kinds of level 3."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.storage.small_office import DILEM, SUKORAHARJO, fill
from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.village_figures import Openness
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.village_figure_reads import VillageFigureReads
from tksk_desktop.usecases.audit.readings import AuditFilter
from tksk_desktop.usecases.villages.keep_village_figures import (
    NewReturn,
    NewWave,
    keep_return,
    keep_wave,
)
from tksk_desktop.usecases.villages.readings import Counts

DAY = date(2026, 6, 30)
HIDDEN = frozenset({"PPKS-16"})


@pytest.fixture
def wave_id(store: DatabaseStore) -> int:
    fill(store)
    with store.open_work() as work:
        for name, village, kind, since, until in (
            ("Ali", DILEM, "PPKS-30", date(2026, 1, 1), None),
            ("Ayu", DILEM, "PPKS-30", date(2026, 7, 1), None),
            ("Amir", DILEM, "PPKS-30", date(2026, 1, 1), date(2026, 6, 1)),
            ("Asih", SUKORAHARJO, "PPKS-30", date(2026, 1, 1), None),
            ("Atik", SUKORAHARJO, "PPKS-16", date(2026, 1, 1), None),
        ):
            client = Client(name, village.code, registered_on=since)
            client.needs = [ClientNeed(kind, since, until)]
            work.clients.add(client)
        work.commit()
    return kept(store, "Semester I", DAY)


def acts(store: DatabaseStore) -> dict[str, Any]:
    return {"open_work": store.open_work, "clock": OfficeClock()}


def kept(store: DatabaseStore, name: str, day: date) -> int:
    return keep_wave(NewWave(name, day), wave_id=None, **acts(store)).record_id or 0


def tell(store: DatabaseStore, wave_id: int, village: str, **more: Any) -> None:
    keep_return(NewReturn(wave_id, village, given_by="Carik", given_on=DAY, **more), **acts(store))


def reads(store: DatabaseStore) -> VillageFigureReads:
    return VillageFigureReads(store.engine(), HIDDEN)


def test_three_counts_stand_side_by_side(store: DatabaseStore, wave_id: int) -> None:
    tell(
        store,
        wave_id,
        DILEM.code,
        kinds=(("PPKS-30", 0, 4), ("PPKS-16", None, 2)),
        poor_households=80,
        openness=Openness.CLOSED,
    )
    table = reads(store).table(wave_id, "PPKS-30")
    lines = {line.village_code: line for line in table.lines}
    dilem, other = lines[DILEM.code], lines[SUKORAHARJO.code]
    assert dilem.counts == Counts(0, 4, 1)
    assert dilem.counts.gap == 4
    assert (dilem.poor_households, dilem.openness) == (80, Openness.CLOSED)
    assert other.counts == Counts(None, None, 1)
    assert table.total == Counts(0, 4, 2)
    assert [line.village_name for line in table.lines] == sorted(
        v.name for v in (DILEM, SUKORAHARJO)
    )


def test_kinds_of_level_three_are_told_of_the_whole_kecamatan_only(
    store: DatabaseStore, wave_id: int
) -> None:
    tell(store, wave_id, DILEM.code, kinds=(("PPKS-16", 1, 2),))
    table = reads(store).table(wave_id, "PPKS-16")
    assert {line.counts for line in table.lines} == {Counts()}
    assert table.total.survey == 2
    assert table.total.registered
    open_kinds = reads(store).table(wave_id)
    dilem = next(line for line in open_kinds.lines if line.village_code == DILEM.code)
    assert "PPKS-16" not in dict(reads(store).sheet(wave_id, DILEM.code).kinds)
    assert dilem.counts.survey is None
    history = reads(store).history(DILEM.code, "PPKS-16")
    assert [point.counts for point in history] == [Counts()]


def test_rounds_are_told_in_their_order(store: DatabaseStore, wave_id: int) -> None:
    earlier = kept(store, "Tahun lalu", date(2025, 6, 30))
    tell(store, earlier, DILEM.code, kinds=(("PPKS-30", 2, 3),))
    tell(store, wave_id, DILEM.code, kinds=(("PPKS-30", 1, 4),))
    points = reads(store).history(DILEM.code, "PPKS-30")
    assert [(p.wave.name, p.counts) for p in points] == [
        ("Tahun lalu", Counts(2, 3, 0)),
        ("Semester I", Counts(1, 4, 1)),
    ]
    assert [point.counts.village for point in reads(store).history(None)] == [2, 1]
    assert [(wave.name, wave.returns) for wave in reads(store).waves()] == [
        ("Semester I", 1),
        ("Tahun lalu", 1),
    ]


def test_a_changed_figure_is_logged_from_and_to(store: DatabaseStore, wave_id: int) -> None:
    tell(store, wave_id, DILEM.code, kinds=(("PPKS-30", 2, None),))
    tell(store, wave_id, DILEM.code, kinds=(("PPKS-30", 5, None),))
    log = AuditReads(store.engine())
    line = log.lines(log.numbers(AuditFilter()))[0]
    assert line.entity == "village_returns"
    (part,) = line.parts
    assert [(f.name, f.before, f.after) for f in part.fields] == [("count", 2, 5)]


def test_what_is_not_there_is_said(store: DatabaseStore, wave_id: int) -> None:
    for missing in (lambda: reads(store).table(99), lambda: reads(store).sheet(wave_id, "99")):
        with pytest.raises(NotFound):
            missing()

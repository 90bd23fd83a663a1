# SPDX-License-Identifier: MIT
"""Aid and accompaniment of a month: by the day of receipt, split by what is known of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import SUKORAHARJO, fill, session
from tests.storage.test_aid_ledger import JULY, give
from tests.storage.test_aid_reads import BLT, hide, reads
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.month_figures import AccompanimentCount, AidCount, MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AidPhase, SessionKind
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import aid_entries
from tksk_desktop.storage.to_do_reads import ToDoReads
from tksk_desktop.usecases.aid.record_distribution import verify_receipts, void_aid
from tksk_desktop.usecases.to_do.readings import ToDoLine

AUGUST = Month(2026, 8)
BACK_PAY = replace(JULY, received_on=date(2026, 8, 31))


def counted(store: DatabaseStore, month: Month = AUGUST) -> MonthFigures:
    with store.open_work() as work:
        return work.reports.count_month(month)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    ids = fill(store)
    give(store, BLT, ids["Ani"], ids["Budi"], ids["Citra"], ids["Dodo"])
    give(store, BACK_PAY, ids["Ani"])
    give(store, JULY, ids["Ani"])
    return ids


def entries(store: DatabaseStore) -> list[int]:
    with store.engine().connect() as connection:
        return list(connection.scalars(sa.select(aid_entries.c.id).order_by(aid_entries.c.id)))


def test_a_month_counts_what_was_received_in_it(store: DatabaseStore, ids: dict[str, int]) -> None:
    world: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
    first, second, third, fourth, *_rest = entries(store)
    verify_receipts((first,), Verification.RECEIVED, **world)
    verify_receipts((second,), Verification.NOT_RECEIVED, "belum cair", **world)
    verify_receipts((third,), Verification.WITH_PROBLEMS, "separuh", **world)
    figures = counted(store)
    assert figures.aid == (
        AidCount("BLT-DD", 4, 4, 1_200_000, 1, 1, 1, 1),
        AidCount("PKH", 1, 1, 600_000, 0, 0, 0, 1),
    )
    assert figures.reconciles
    assert reads(store).received(AUGUST.first_day, AUGUST.last_day) == (3, 1_500_000)
    void_aid(fourth, "salah", **world)
    assert counted(store).aid[0] == AidCount("BLT-DD", 3, 3, 900_000, 1, 1, 1, 0)
    assert counted(store, Month(2026, 9)).aid == ()
    assert MonthFigures.from_plain(figures.to_plain()) == figures
    without = figures.to_plain()
    del without["aid"], without["accompaniment"]
    assert MonthFigures.from_plain(without).aid == ()


def test_figures_that_do_not_add_up_are_noticed(store: DatabaseStore, ids: dict[str, int]) -> None:
    figures = counted(store)
    wrong = replace(figures.aid[0], received=9)
    assert not replace(figures, aid=(wrong,)).reconciles


def test_accompaniment_is_counted_per_programme_and_phase(store: DatabaseStore) -> None:
    ids = fill(store)
    told = {"village_code": SUKORAHARJO.code, "programme": "PKH"}
    day = date(2026, 8, 3)
    with store.open_work() as work:
        for phase, name, state in (
            (AidPhase.DURING, "Ani", "H"),
            (AidPhase.DURING, "Ani", "H"),
            (AidPhase.DURING, "Budi", "A"),
            (AidPhase.AFTER, "Citra", "H"),
        ):
            seat = (ids[name], state)
            work.sessions.add(session(SessionKind.INDIVIDUAL, day, seat, phase=phase, **told))
        work.commit()
    assert counted(store).accompaniment == (
        AccompanimentCount("PKH", AidPhase.AFTER, 1, 1),
        AccompanimentCount("PKH", AidPhase.DURING, 3, 1),
    )
    hide(store, ids["Citra"])
    assert AccompanimentCount("", AidPhase.AFTER, 1, 1) in counted(store).accompaniment
    figures = counted(store)
    assert MonthFigures.from_plain(figures.to_plain()) == figures


def to_do(store: DatabaseStore, today: date, client_id: int | None = None) -> list[ToDoLine]:
    lines = ToDoReads(store.engine()).lines(today, client_id)
    return [line for line in lines if line.what is ToDoKind.AID_UNVERIFIED]


def test_receipts_are_to_be_looked_into_after_two_weeks(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    due = JULY.received_on + timedelta(14)
    # The list looks a week ahead.
    assert to_do(store, due - timedelta(8)) == []
    (line,) = to_do(store, due)
    assert (line.due_on, line.text, line.client_id) == (due, "1 penerimaan", None)
    assert [each.text for each in to_do(store, date(2026, 12, 1))] == ["6 penerimaan"]
    of_ani = to_do(store, due, ids["Ani"])
    assert {each.text for each in of_ani} == {"BLT-DD", "PKH Tahap 3"}
    assert {each.client_name for each in of_ani} == {"Ani Lestari"}
    world: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
    verify_receipts(entries(store), Verification.RECEIVED, **world)
    assert to_do(store, date(2026, 12, 1)) == []

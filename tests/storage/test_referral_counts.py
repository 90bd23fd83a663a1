# SPDX-License-Identifier: MIT
"""Referrals counted for a month and for the first page, and the upgrade that numbers letters."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.storage.small_office import fill
from tksk_desktop.domain.consents import ConsentPurpose, LegalBasis
from tksk_desktop.domain.month_figures import ReferralFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.potentials import Potential
from tksk_desktop.domain.referrals import Referral, ReferralState, ReferralStep
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.network_reads import ReferralReads
from tksk_desktop.storage.referral_counts import count_referrals, referral_standing
from tksk_desktop.storage.schema import clients, consents
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.referrals.readings import ReferralStanding

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
SENT, ACCEPTED, DONE, DECLINED, WITHDRAWN = (
    ReferralState.SENT,
    ReferralState.ACCEPTED,
    ReferralState.DONE,
    ReferralState.DECLINED,
    ReferralState.WITHDRAWN,
)


@pytest.fixture
def referred(store: DatabaseStore) -> int:
    """Six referrals of Ani over two months."""
    ani = fill(store)["Ani"]
    with store.open_work() as work:
        helper = Potential("PSKS-04", "LKS Kasih")
        work.potentials.add(helper)
        work.flush()
        for answer_by, steps in (
            (None, ((SENT, date(2026, 10, 5)), (ACCEPTED, date(2026, 11, 3)))),
            (date(2026, 11, 20), ((SENT, date(2026, 11, 30)),)),
            (None, ((SENT, date(2026, 10, 31)), (DONE, date(2026, 11, 1)))),
            (None, ((SENT, date(2026, 11, 2)), (DECLINED, date(2026, 11, 9)))),
            (None, ((SENT, date(2026, 11, 2)), (WITHDRAWN, date(2026, 11, 9)))),
            (None, ((WITHDRAWN, date(2026, 11, 9)),)),
        ):
            prepared = min(day for _state, day in steps)
            referral = Referral(ani, helper.id or 0, "Kursi roda", "Lumpuh", prepared, answer_by)
            for state, day in steps:
                referral.take_step(ReferralStep(state, day, "x"))
            work.referrals.add(referral)
        work.referrals.add(Referral(ani, helper.id or 0, "Susu", "Gizi", date(2026, 12, 1)))
        work.commit()
    return ani


def test_a_month_reconciles(store: DatabaseStore, referred: int) -> None:
    with store.engine().connect() as connection:
        october = count_referrals(connection, OCTOBER)
        november = count_referrals(connection, NOVEMBER)
    assert october == ReferralFigures(0, 2, 2, 0, 0, 0, 0, 2, 0)
    assert november == ReferralFigures(2, 4, 3, 1, 1, 1, 1, 2, 1)
    assert october.adds_up
    assert november.adds_up
    assert november.opening == october.closing


def test_the_standing_of_today(store: DatabaseStore, referred: int) -> None:
    with store.engine().begin() as connection:
        assert referral_standing(connection, date(2026, 11, 20)) == ReferralStanding(1, 2, 0)
        assert referral_standing(connection, date(2026, 11, 21)) == ReferralStanding(1, 2, 1)
        connection.execute(clients.update().values(destroyed_on=date(2026, 12, 1)))
        assert referral_standing(connection, date(2026, 11, 21)) == ReferralStanding()


def test_a_ground_is_looked_for_before_sending(store: DatabaseStore, referred: int) -> None:
    reads, day = ReferralReads(store.engine()), date(2026, 12, 2)
    lacking = [line.service for line in reads.all(day) if line.lacks_ground]
    assert lacking == ["Susu"]
    with store.engine().begin() as connection:
        connection.execute(
            consents.insert().values(
                client_id=referred,
                purpose=ConsentPurpose.SHARING,
                basis=LegalBasis.VITAL_INTEREST,
                recipient=" lks  KASIH",
                valid_from=date(2026, 12, 1),
                valid_until=day,
                recorded_at=datetime(2026, 12, 1, tzinfo=UTC),
            )
        )
    assert not any(line.lacks_ground for line in reads.all(day))
    assert any(line.lacks_ground for line in reads.all(date(2026, 12, 3)))


def test_numbers_of_referrals_count_with_other_letters(store: DatabaseStore, referred: int) -> None:
    with store.open_work() as work:
        before = work.reports.highest_running_number(2026)
        newest = next(line for line in ReferralReads(store.engine()).all(date(2026, 12, 1)))
        work.referrals.get(newest.id).running_number = before + 3
        work.commit()
    with store.open_work() as work:
        assert work.reports.highest_running_number(2026) == before + 3
        assert work.reports.number_is_taken(2026, before + 3, besides=0)
        assert not work.reports.number_is_taken(2025, before + 3, besides=0)


def test_a_typed_number_stays_and_takes_no_place_in_the_register(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    revisions = sorted((former / "versions").glob("r[0-9]*.py"))
    mine = next(each for each in revisions if each.stem.endswith("_referral_numbers"))
    for revision in revisions[revisions.index(mine) :]:
        revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO clients (id, name, village_code, registered_on)"
            " VALUES (1, 'Siti', '35.07.13.2001', '2026-01-05')",
            "INSERT INTO potentials (id, kind_code, name, men, women)"
            " VALUES (3, 'PSKS-04', 'LKS', 0, 0)",
            "INSERT INTO referrals (client_id, potential_id, service, prepared_on, state,"
            " letter_number) VALUES (1, 3, 'Kursi roda', '2026-02-01', 'sent', '460/9')",
        ):
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.connect() as connection:
        row = connection.exec_driver_sql("SELECT letter_number, running_number FROM referrals")
        assert tuple(row.one()) == ("460/9", None)
    engine.dispose()

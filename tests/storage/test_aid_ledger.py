# SPDX-License-Identifier: MIT
"""The ledger of aid in the real database, the shipped lists, and an office from before both."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import SUKORAHARJO, fill
from tests.usecases.fakes import TODAY, FakeClock
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.overlaps import Standing
from tksk_desktop.domain.programmes import AidKind, AidTarget, ProviderLevel
from tksk_desktop.paths import resource
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_overlap_rules, load_programmes
from tksk_desktop.storage.schema import aid_entries, clients, household_members, households
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.aid.keep_programmes import (
    NewProgramme,
    all_programmes,
    keep_programme,
)
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
    verify_receipts,
    void_aid,
)

PROGRAMMES = {each.code: each for each in load_programmes(resource("reference", "programmes.csv"))}
RULES = load_overlap_rules(resource("reference", "overlap_rules.csv"))
JULY = NewDistribution(
    "PKH", date(2026, 7, 1), date(2026, 9, 30), date(2026, 7, 20), (), 600_000, stage="Tahap 3"
)


def give(store: DatabaseStore, new: NewDistribution, *ids: int) -> None:
    recipients = tuple(NewRecipient(client_id=each) for each in ids)
    record_distribution(
        replace(new, recipients=recipients),
        programmes=PROGRAMMES,
        open_work=store.open_work,
        clock=FakeClock(),
    )


def ledger(store: DatabaseStore) -> list[sa.Row[tuple[object, ...]]]:
    with store.engine().connect() as connection:
        return list(connection.execute(sa.select(aid_entries).order_by(aid_entries.c.id)))


def belong(store: DatabaseStore, client_id: int, household_id: int, *days: date | None) -> None:
    since, until = days
    with store.engine().begin() as connection:
        connection.execute(
            sa.insert(household_members).values(
                household_id=household_id,
                client_id=client_id,
                relation=HouseholdRelation.OTHER,
                since=since,
                until=until,
                began="joined",
            )
        )


def new_household(store: DatabaseStore) -> int:
    with store.engine().begin() as connection:
        done = connection.execute(
            sa.insert(households).values(
                village_code=SUKORAHARJO.code, formed_on=date(2026, 1, 1), address=""
            )
        )
        assert done.inserted_primary_key is not None
        return int(done.inserted_primary_key[0])


def test_the_household_is_that_of_the_day(store: DatabaseStore) -> None:
    ids = fill(store)
    former, present = new_household(store), new_household(store)
    belong(store, ids["Ani"], former, date(2026, 1, 1), date(2026, 7, 21))
    belong(store, ids["Ani"], present, date(2026, 7, 21), None)
    belong(store, ids["Budi"], former, date(2026, 2, 1), None)
    belong(store, ids["Citra"], former, date(2026, 1, 1), date(2026, 7, 20))
    give(store, JULY, ids["Ani"], ids["Dodo"])
    give(store, replace(JULY, received_on=date(2026, 7, 21)), ids["Ani"])
    ani, dodo, later = ledger(store)
    assert (ani.household_id, ani.household_people) == (former, 2)
    assert (dodo.household_id, dodo.household_people) == (None, None)
    assert (later.household_id, later.household_people) == (present, 1)


def test_merged_and_destroyed_people_receive_nothing(store: DatabaseStore) -> None:
    ids = fill(store)
    for gone in ({"merged_into_id": ids["Budi"]}, {"merged_into_id": None, "destroyed_on": TODAY}):
        with store.engine().begin() as connection:
            connection.execute(sa.update(clients).where(clients.c.id == ids["Ani"]).values(gone))
        with pytest.raises(EntryRefused):
            give(store, JULY, ids["Dodo"], ids["Ani"])
    assert ledger(store) == []


def test_more_recipients_than_one_statement_takes(store: DatabaseStore) -> None:
    fill(store)
    with store.engine().begin() as connection:
        person = {"name": "Warga", "village_code": SUKORAHARJO.code, "registered_on": TODAY}
        some = [person | {"search_text": "", "confidentiality": 1} for _ in range(1100)]
        connection.execute(sa.insert(clients), some)
        found = list(connection.scalars(sa.select(clients.c.id).where(clients.c.name == "Warga")))
    give(store, JULY, *found)
    assert [row.client_id for row in ledger(store)] == found


def test_the_time_line_tells_of_what_was_received_and_not_of_void_entries(
    store: DatabaseStore,
) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"])
    (entry,) = ledger(store)
    world: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
    verify_receipts([entry.id], Verification.NOT_RECEIVED, "belum cair", **world)

    def told() -> list[tuple[date, str, str]]:
        line = ClientReads(store.engine()).sheet(ids["Ani"]).time_line
        return [(each.happened_on, each.title, each.text) for each in line if each.what == "aid"]

    assert told() == [(date(2026, 7, 20), "PKH Tahap 3", "Tidak diterima")]
    void_aid(entry.id, "salah orang", **world)
    assert told() == []
    with pytest.raises(NotFound):
        void_aid(entry.id + 1, "tidak ada", **world)


def test_the_shipped_lists_fit_each_other() -> None:
    assert {"PKH", "BPNT", "PBI-JK", "BLT-DD", "ATENSI", "KUBE", "BAZNAS"} <= set(PROGRAMMES)
    assert all(each.unit for each in PROGRAMMES.values() if each.kind is AidKind.GOODS)
    assert {code for rule in RULES for code in (rule.first, rule.second)} <= set(PROGRAMMES)
    assert all(rule.source for rule in RULES)
    standing = {(rule.first, rule.second): rule.standing for rule in RULES}
    assert standing["PKH", "BPNT"] is Standing.EXPECTED
    assert standing["BLT-DD", "PKH"] is standing["BLT-DD", "BPNT"] is Standing.NOT_ALLOWED


def test_a_broken_list_of_programmes_is_noticed(tmp_path: Path) -> None:
    for name, load in (("programmes", load_programmes), ("overlap_rules", load_overlap_rules)):
        good = resource("reference", f"{name}.csv").read_text(encoding="utf-8")
        broken = tmp_path / f"{name}.csv"
        broken.write_text(good.replace("since", "from", 1), encoding="utf-8")
        with pytest.raises(KeyError):
            load(broken)
        broken.write_text(good.replace("2020-01-01", "2020-13-01", 1), encoding="utf-8")
        with pytest.raises(ValueError, match="month"):
            load(broken)


def test_an_office_of_before_keeps_its_clients_and_has_an_empty_ledger(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    revisions = sorted((former / "versions").glob("r[0-9]*.py"))
    mine = next(each for each in revisions if each.stem.endswith("_aid_ledger"))
    for revision in revisions[revisions.index(mine) :]:
        revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    person = {"name": "Ani", "village_code": SUKORAHARJO.code, "registered_on": TODAY}
    with engine.begin() as connection:
        connection.execute(sa.insert(clients).values(search_text="", confidentiality=1, **person))
    upgrade(engine)
    with engine.connect() as connection:
        assert connection.scalars(sa.select(clients.c.name)).all() == ["Ani"]
        assert connection.execute(sa.select(aid_entries)).all() == []
        connection.exec_driver_sql("SELECT 1 FROM aid_entries INDEXED BY ix_aid_entries_beside_nik")
    engine.dispose()


def test_own_programmes_are_kept_beside_the_shipped_ones(store: DatabaseStore) -> None:
    fill(store)
    shipped = tuple(PROGRAMMES.values())
    new = NewProgramme(
        "BERAS-KAB", "Beras", ProviderLevel.REGENCY, AidTarget.FAMILY, AidKind.GOODS,
        date(2026, 1, 1), "Perbup 7/2026", unit="kg",
    )  # fmt: skip
    keep_programme(new, open_work=store.open_work)
    keep_programme(replace(new, code="PKH", until=date(2027, 1, 1)), open_work=store.open_work)
    known = all_programmes(shipped, open_work=store.open_work)
    assert [each.code for each in known] == [*PROGRAMMES, "BERAS-KAB"]
    assert known[0].until == date(2027, 1, 1)


def test_an_office_of_before_has_no_own_programmes(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_own_programmes.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO aid_entries (programme_code, period_from, period_until, received_on,"
            " verification) VALUES ('PKH', '2026-01-01', '2026-01-31', '2026-01-05', 'open')"
        )
        before = connection.exec_driver_sql("SELECT * FROM aid_entries").all()
    upgrade(engine)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT * FROM aid_entries").all() == before
        assert connection.exec_driver_sql("SELECT count(*) FROM own_programmes").scalar() == 0
    engine.dispose()

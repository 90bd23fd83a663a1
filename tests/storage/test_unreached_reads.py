# SPDX-License-Identifier: MIT
"""Whom no aid reached, in the real database: who counts, why, in which order; lists kept of it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, SUKORAHARJO, fill
from tests.storage.test_aid_ledger import JULY, PROGRAMMES, belong, give, new_household
from tests.storage.test_aid_reads import hide
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import (
    aid_entries,
    clients,
    household_events,
    restrictions,
    welfare_ranks,
)
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.unreached_reads import UnreachedReads
from tksk_desktop.usecases.aid import propose_aid as proposing
from tksk_desktop.usecases.aid.readings import InNeed, Unreached
from tksk_desktop.usecases.aid.record_distribution import (
    NewDistribution,
    NewRecipient,
    record_distribution,
    verify_receipts,
    void_aid,
)

TODAY = date(2026, 11, 3)
HEALTH = NewDistribution("PBI-JK", date(2026, 7, 1), date(2026, 9, 30), date(2026, 7, 20), ())
WORDS = UnreachedReason


def reads(store: DatabaseStore, *, opened: bool = True) -> UnreachedReads:
    return UnreachedReads(store.engine(), {"PBI-JK"}, opened=opened)


def left_out(store: DatabaseStore, months: int = 6, *, opened: bool = True) -> list[str]:
    found = reads(store, opened=opened).scan(TODAY, months).people
    return sorted(line.name.split()[0] for line in reads(store, opened=opened).lines(found))


def told(store: DatabaseStore, client_id: int, months: int = 6) -> Unreached:
    found = reads(store).scan(TODAY, months).people
    return next(each for each in found if each.client_id == client_id)


def change(store: DatabaseStore, client_id: int, **values: Any) -> None:
    with store.engine().begin() as connection:
        connection.execute(sa.update(clients).where(clients.c.id == client_id).values(**values))


def put(store: DatabaseStore, table: sa.Table, **values: Any) -> None:
    with store.engine().begin() as connection:
        connection.execute(sa.insert(table).values(**values))


def both() -> dict[str, Any]:
    return {"clock": FakeClock()}


def test_who_is_in_need_here_and_got_nothing(store: DatabaseStore) -> None:
    ids = fill(store)
    assert left_out(store) == ["Ani", "Budi", "Citra", "Dodo", "Eka"]
    give(store, JULY, ids["Ani"])
    assert left_out(store) == ["Budi", "Citra", "Dodo", "Eka"]
    # The period ended in September: two months later it is long ago for somebody who asks for one.
    assert left_out(store, 1) == ["Ani", "Budi", "Citra", "Dodo", "Eka"]
    assert left_out(store, opened=False) == ["Budi", "Citra", "Dodo"]


@pytest.mark.parametrize(
    "values",
    [
        {"died_on": date(2026, 10, 1)},
        {"destroyed_on": date(2026, 10, 1)},
        {"village_code": "", "outside_place": "Blitar"},
        {"subject": "group"},
        {"merged_into_id": 1},
    ],
    ids=lambda values: next(iter(values)),
)
def test_who_does_not_count(store: DatabaseStore, values: dict[str, Any]) -> None:
    ids = fill(store)
    change(store, ids["Budi"], **values)
    assert left_out(store) == ["Ani", "Citra", "Dodo", "Eka"]


def test_whose_data_rest_is_left_alone(store: DatabaseStore) -> None:
    ids = fill(store)
    put(store, restrictions, client_id=ids["Budi"], since=TODAY, reason="diminta")
    assert "Budi" not in left_out(store)


def test_who_carries_no_need_any_more_does_not_count(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.engine().begin() as connection:
        connection.exec_driver_sql(
            f"UPDATE client_needs SET until = '2026-10-01' WHERE client_id = {ids['Budi']}"
        )
    assert "Budi" not in left_out(store)


def test_aid_of_a_family_reaches_its_members_and_that_of_a_person_nobody_else(
    store: DatabaseStore,
) -> None:
    ids = fill(store)
    home = new_household(store)
    for name in ("Ani", "Budi"):
        belong(store, ids[name], home, date(2026, 1, 1), None)
    give(store, HEALTH, ids["Ani"])
    assert left_out(store) == ["Budi", "Citra", "Dodo", "Eka"]
    give(store, JULY, ids["Ani"])
    assert left_out(store) == ["Citra", "Dodo", "Eka"]


def test_a_list_with_the_number_or_the_card_reaches_somebody(store: DatabaseStore) -> None:
    ids = fill(store)
    change(store, ids["Budi"], nik="3507132222222222")
    change(store, ids["Citra"], family_card_number="3507133333333333")
    change(store, ids["Dodo"], nik=None, family_card_number=None)
    listed = (
        NewRecipient(name="Budi S", nik="3507132222222222"),
        NewRecipient(name="Orang lain", family_card_number="3507133333333333"),
        NewRecipient(name="Tanpa nomor"),
    )
    record_distribution(
        replace(JULY, recipients=listed),
        programmes=PROGRAMMES,
        open_work=store.open_work,
        **both(),
    )
    # Blank numbers never meet blank ones.
    assert left_out(store) == ["Ani", "Dodo", "Eka"]


def test_what_was_void_or_not_received_reaches_nobody(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"])
    give(store, JULY, ids["Budi"])
    with store.engine().connect() as connection:
        first, second = connection.scalars(sa.select(aid_entries.c.id).order_by(aid_entries.c.id))
    void_aid(first, "salah orang", open_work=store.open_work, **both())
    verify_receipts(
        (second,), Verification.NOT_RECEIVED, "belum cair", open_work=store.open_work, **both()
    )
    assert {"Ani", "Budi"} <= set(left_out(store))
    assert WORDS.NOT_PAID in told(store, ids["Budi"]).reasons
    assert WORDS.NOT_PAID not in told(store, ids["Ani"]).reasons
    assert told(store, ids["Budi"]).last_received_on is None


def test_reasons_are_read_off_the_records(store: DatabaseStore) -> None:
    ids = fill(store)
    home = new_household(store)
    belong(store, ids["Ani"], home, date(2026, 1, 1), None)
    assert told(store, ids["Ani"]).reasons == (
        WORDS.NO_NIK, WORDS.NO_FAMILY_CARD, WORDS.NOT_RANKED, WORDS.NEW,
    )  # fmt: skip
    change(
        store,
        ids["Ani"],
        nik="3507134101900001",
        nik_status="not_matched",
        family_card_number="3507130000000001",
        registered_on=date(2020, 1, 1),
    )
    rank = {"rank": 8, "dated_on": date(2026, 3, 1), "source": "DTSEN", "by_hand": False}
    put(store, welfare_ranks, household_id=home, **rank)
    moved = {"kind": "moved", "happened_on": date(2026, 9, 1)}
    put(store, household_events, household_id=home, **moved)
    give(store, replace(JULY, received_on=date(2026, 7, 20)), ids["Ani"])
    found = told(store, ids["Ani"], months=1)
    assert found.reasons == (WORDS.NIK_NOT_MATCHED, WORDS.RANKED_HIGH, WORDS.LAPSED)
    assert found.last_received_on == date(2026, 7, 20)
    assert WORDS.MOVED in told_with_months(store, ids["Ani"], 3)


def told_with_months(store: DatabaseStore, client_id: int, months: int) -> tuple[WORDS, ...]:
    """Return the reasons after the aid is taken out, so that an earlier day can be asked for."""
    with store.engine().begin() as connection:
        connection.execute(sa.delete(aid_entries))
    return told(store, client_id, months).reasons


def test_the_youngest_desil_counts_and_the_most_pressing_comes_first(store: DatabaseStore) -> None:
    ids = fill(store)
    for rank, day in ((9, date(2026, 1, 1)), (1, date(2026, 6, 1)), (7, date(2027, 1, 1))):
        known = {"rank": rank, "dated_on": day, "source": "DTSEN", "by_hand": False}
        put(store, welfare_ranks, client_id=ids["Dodo"], **known)
    found = reads(store).scan(TODAY, 6).people
    assert (found[0].client_id, found[0].desil, found[0].points) == (ids["Dodo"], 1, 48)
    assert [each.points for each in found] == sorted((e.points for e in found), reverse=True)


def test_villages_count_who_is_in_need_and_who_is_left_out(store: DatabaseStore) -> None:
    ids = fill(store)
    give(store, JULY, ids["Ani"])
    assert reads(store).scan(TODAY, 6).villages == (
        InNeed(SUKORAHARJO.code, 3, 2),
        InNeed(DILEM.code, 2, 2),
    )
    # One of level 3 is in no figure of a village while closed.
    assert reads(store, opened=False).scan(TODAY, 6).villages[1] == InNeed(DILEM.code, 1, 1)


def propose(store: DatabaseStore, *ids: int, running: int = 1) -> int:
    scan = reads(store).scan(TODAY, 6)
    chosen = [each for each in scan.people if each.client_id in ids]
    new = proposing.NewAidProposal(
        TODAY, running, scan.since, "Musyawarah Desa Dilem", reads(store).lines(chosen), "PKH"
    )
    made = proposing.propose_aid(
        new, programmes=PROGRAMMES, open_work=store.open_work, clock=FakeClock()
    )
    return made.record_id or 0


def test_a_list_keeps_what_was_known_and_can_be_taken_back(store: DatabaseStore) -> None:
    ids = fill(store)
    made = propose(store, ids["Ani"], ids["Budi"])
    change(store, ids["Ani"], name="Ani Sekarang", registered_on=date(2020, 1, 1))
    sheet = reads(store).proposal(made)
    assert [line.name for line in sheet.people] == ["Ani Lestari", "Budi"]
    assert "new" in sheet.people[0].reasons.split()
    assert sheet.number.startswith("460/01/TKSK")
    (line,) = reads(store).proposals()
    assert (line.people, line.meeting, line.withdrawn_on) == (2, "Musyawarah Desa Dilem", None)
    entries = ClientReads(store.engine()).sheet(ids["Ani"]).time_line
    assert "aid_proposed" in [each.what for each in entries]
    proposing.take_proposal_back(made, "salah desa", open_work=store.open_work, clock=FakeClock())
    assert reads(store).proposals()[0].withdrawn_reason == "salah desa"
    entries = ClientReads(store.engine()).sheet(ids["Ani"]).time_line
    assert "aid_proposed" not in [each.what for each in entries]
    with pytest.raises(NotFound):
        reads(store).proposal(made + 1)


def test_a_number_is_used_once_by_letters_and_lists(store: DatabaseStore) -> None:
    ids = fill(store)
    propose(store, ids["Ani"], running=5)
    assert proposing.next_proposal_number(TODAY, open_work=store.open_work) == 6
    with pytest.raises(EntryRefused) as refused:
        propose(store, ids["Budi"], running=5)
    assert [each.field for each in refused.value.problems] == ["running_number"]
    with store.open_work() as work:
        assert work.reports.number_is_taken(2026, 5, besides=0)
        assert not work.reports.number_is_taken(2025, 5, besides=0)


def test_one_of_level_three_is_veiled_on_a_kept_list(store: DatabaseStore) -> None:
    ids = fill(store)
    made = propose(store, ids["Ani"])
    hide(store, ids["Ani"])
    closed = reads(store, opened=False).proposal(made)
    assert (closed.people[0].name, closed.people[0].desil, closed.is_secret) == (
        "Klien rahasia", None, False,
    )  # fmt: skip
    assert reads(store).proposal(made).is_secret


def test_the_months_of_the_office_are_kept(store: DatabaseStore) -> None:
    fill(store)
    assert proposing.unreached_months(open_work=store.open_work) == 6
    proposing.keep_unreached_months(12, open_work=store.open_work)
    assert proposing.unreached_months(open_work=store.open_work) == 12


def test_an_office_of_before_begins_with_the_usual_months(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_aid_proposals.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO office (id, worker_name, camat_endorses, number_start, zone, paper,"
            " need_word, report_due_day) VALUES (1, 'Rahayu', 1, 1, 'WIB', 'A4', 'PPKS', 5)"
        )
        connection.exec_driver_sql(
            "INSERT INTO clients (id, name, village_code, registered_on)"
            " VALUES (1, 'Siti', '35.07.13.2001', '2026-01-05')"
        )
        before = connection.exec_driver_sql("SELECT * FROM clients").all()
    upgrade(engine)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT * FROM clients").all() == before
        kept = "SELECT worker_name, unreached_months FROM office"
        assert connection.exec_driver_sql(kept).all() == [("Rahayu", 6)]
        assert connection.exec_driver_sql("SELECT count(*) FROM aid_proposals").scalar() == 0
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    engine.dispose()

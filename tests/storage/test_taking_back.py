# SPDX-License-Identifier: MIT
"""Each event of a household, taken back over a real file: every row is as it was before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, OFFICE_FIELDS, SUKORAHARJO
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.taking_back import (
    EventBuiltOn,
    EventNotRemembered,
    EventOverwritten,
    EventWithdrawn,
)
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.storage import schema
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.data_erasure import erase_subject
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.household_reads import HouseholdReads
from tksk_desktop.storage.rights_reads import RightsReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.audit.readings import AuditFilter
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.doubles.merge_clients import NewMerge, merge_clients
from tksk_desktop.usecases.households import (
    change_family_card as cards,
    change_members as members,
    move_household as moving,
    record_death as deaths,
    register_member as registering,
    split_household as splitting,
)
from tksk_desktop.usecases.households.choose_head import NewHead, choose_head
from tksk_desktop.usecases.households.form_household import NewHousehold, form_household
from tksk_desktop.usecases.households.readings import HouseholdEventLine
from tksk_desktop.usecases.households.take_back_event import EventTakenBack, take_back_event

R, K = HouseholdRelation, HouseholdEventKind
TODAY = date(2026, 11, 25)
START, MARCH, APRIL, MAY = (date(2020, 1, 1), *(date(2026, month, 1) for month in (3, 4, 5)))
CARD, NEW_CARD = "3507130101200001", "3507130101200002"
FATHER, MOTHER, SON, DAUGHTER, NEIGHBOUR, WIDOW = range(1, 7)
FAMILY, ALONE = 1, 2
PLACES = ("village_code", "outside_place", "address", "family_card_number", "died_on")
HELD: dict[sa.Table, tuple[str, ...]] = {
    table: tuple(column.name for column in table.columns if column.name != "id")
    for table in (
        schema.household_members,
        schema.family_card_numbers,
        schema.household_residences,
        schema.client_needs,
        schema.client_aliases,
        schema.outside_stays,
    )
} | {
    schema.households: ("id", "village_code", "address", "formed_on", "ended_on"),
    schema.clients: ("id", *PLACES),
}
Both = dict[str, Any]
Act = Callable[[Both], Any]


@pytest.fixture
def both(store: DatabaseStore) -> Both:
    """Father, mother, son and daughter, a neighbour without a family, a widow living alone."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [DILEM, SUKORAHARJO])
        work.commit()
    both: Both = {
        "open_work": store.open_work,
        "clock": FakeClock(TODAY, datetime(2026, 11, 25, 4, tzinfo=UTC)),
    }
    for name in ("Slamet", "Sri", "Eko", "Dewi", "Painem", "Wagiyem"):
        sex = Sex.MALE if name in ("Slamet", "Eko") else Sex.FEMALE
        new = NewClient(
            name, DILEM.code, sex=sex, address="Jl. Kawi", kind_codes=("PPKS-08", "PPKS-16")
        )
        register_client(replace(new, registered_on=START), **both)
    people = ((FATHER, R.HEAD), (MOTHER, R.WIFE), (SON, R.CHILD), (DAUGHTER, R.CHILD))
    form_household(NewHousehold(DILEM.code, START, people, "Jl. Kawi", CARD), **both)
    form_household(NewHousehold(DILEM.code, START, ((WIDOW, R.HEAD),)), **both)
    return both


def held(store: DatabaseStore) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that an event may change, row by row; an ended household without people not."""
    with store.engine().connect() as connection:
        found = {
            table.name: sorted(
                (tuple(row) for row in connection.execute(sa.select(*(table.c[n] for n in names)))),
                key=repr,
            )
            for table, names in HELD.items()
        }
    taken_back = {row[0] for row in found["households"] if row[3] == row[4]}
    found["households"] = [row for row in found["households"] if row[0] not in taken_back]
    return found


def events(store: DatabaseStore, household_id: int = FAMILY) -> list[HouseholdEventLine]:
    return list(HouseholdReads(store.engine(), opened=True).household(household_id).events)


def event(store: DatabaseStore, kind: HouseholdEventKind, household_id: int = FAMILY) -> int:
    return next(each.id for each in events(store, household_id) if each.kind is kind)


def take_back(both: Both, event_id: int) -> None:
    take_back_event(EventTakenBack(event_id, "salah orang"), **both)


def move(both: Both, **more: Any) -> Any:
    new = moving.NewMove(FAMILY, MARCH, SUKORAHARJO.code, "Jl. Bromo", **more)
    return moving.move_household(new, **both)


def leave(both: Both, client_id: int, **more: Any) -> Any:
    return members.leave_household(members.NewLeaving(FAMILY, client_id, MARCH, **more), **both)


def join(both: Both, client_id: int, **more: Any) -> Any:
    new = members.NewJoining(FAMILY, client_id, R.CHILD_IN_LAW, MARCH, **more)
    return members.join_household(new, **both)


def split(both: Both, *ids: int, on: date = MARCH, **more: Any) -> splitting.NewSplit:
    village = SUKORAHARJO.code
    return splitting.NewSplit(FAMILY, on, ids, ids[0], village, "Jl. Bromo", NEW_CARD, **more)


def born(both: Both, name: str = "Bayu", on: date = MARCH) -> Any:
    return registering.record_birth(registering.NewBirth(FAMILY, name, on), **both)


def die(both: Both, client_id: int, on: date = MARCH, **more: Any) -> Any:
    return deaths.record_death(deaths.NewDeath(client_id, on, **more), **both)


ACTS: dict[str, tuple[HouseholdEventKind, Act]] = {
    "all move": (K.MOVED, move),
    "all move, new card": (K.MOVED, lambda both: move(both, family_card_number=NEW_CARD)),
    "all move outside": (
        K.MOVED,
        lambda both: moving.move_household(
            moving.NewMove(FAMILY, MARCH, "", outside_place="Kota Batu"), **both
        ),
    ),
    "one moves outside": (
        K.MEMBER_MOVED,
        lambda both: moving.move_household(
            moving.NewMove(FAMILY, MARCH, "", client_id=SON, outside_place="Kota Batu"), **both
        ),
    ),
    "one moves": (K.MEMBER_MOVED, lambda both: move(both, client_id=SON)),
    "the head moves": (
        K.MEMBER_MOVED,
        lambda both: move(both, client_id=FATHER, new_head_id=MOTHER),
    ),
    "a child dies": (K.DEATH, lambda both: die(both, SON)),
    "the head dies": (K.DEATH, lambda both: die(both, FATHER, new_head_id=MOTHER)),
    "the head dies, none follows": (K.DEATH, lambda both: die(both, FATHER, head_is_unknown=True)),
    "split": (K.SPLIT, lambda both: splitting.split_household(split(both, SON), **both)),
    "the head splits off": (
        K.SPLIT,
        lambda both: splitting.split_household(
            split(both, FATHER, DAUGHTER, new_head_id=MOTHER), **both
        ),
    ),
    "divorce": (K.DIVORCE, lambda both: splitting.record_divorce(split(both, MOTHER, SON), **both)),
    "birth": (K.BIRTH, born),
    "a new member": (
        K.JOINED,
        lambda both: registering.register_member(
            registering.NewFamilyMember(FAMILY, "Bayu", R.OTHER_KIN, date(2019, 5, 1)), **both
        ),
    ),
    "joined": (K.JOINED, lambda both: join(both, NEIGHBOUR)),
    "married out of a home that ends": (
        K.MARRIAGE,
        lambda both: join(both, WIDOW, by_marriage=True),
    ),
    "left": (K.LEFT, lambda both: leave(both, DAUGHTER)),
    "never was in": (K.LEFT, lambda both: leave(both, DAUGHTER, was_mistake=True)),
    "the head left": (K.LEFT, lambda both: leave(both, FATHER, new_head_id=MOTHER)),
    "new head": (K.NEW_HEAD, lambda both: choose_head(NewHead(FAMILY, MOTHER, MARCH), **both)),
    "new head on the first day": (
        K.NEW_HEAD,
        lambda both: choose_head(NewHead(FAMILY, MOTHER, START), **both),
    ),
    "new card": (
        K.NEW_CARD,
        lambda both: cards.change_family_card(
            cards.NewFamilyCard(FAMILY, NEW_CARD, MARCH, "hilang"), **both
        ),
    ),
    "card corrected": (
        K.CARD_CORRECTED,
        lambda both: cards.change_family_card(
            cards.NewFamilyCard(FAMILY, NEW_CARD, MARCH, is_correction=True), **both
        ),
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_all_is_as_before_the_event(store: DatabaseStore, both: Both, name: str) -> None:
    kind, act = ACTS[name]
    before = held(store)
    act(both)
    assert held(store) != before
    taken = event(store, kind)
    take_back(both, taken)
    assert held(store) == before
    (line,) = (each for each in events(store) if each.id == taken)
    assert (line.withdrawn_on, line.withdrawn_reason) == (TODAY, "salah orang")
    act(both)
    assert held(store) != before


def test_a_family_that_was_never_one_is_taken_back(store: DatabaseStore, both: Both) -> None:
    before = held(store)
    pair = ((NEIGHBOUR, R.HEAD), (WIDOW, R.OTHER))
    formed = form_household(NewHousehold(DILEM.code, APRIL, pair), **both).record_id or 0
    assert [each.kind for each in events(store, ALONE)][:2] == [K.ENDED, K.LEFT]
    take_back(both, event(store, K.FORMED, formed))
    assert held(store) == before
    household = HouseholdReads(store.engine(), opened=True).household(formed)
    assert (household.ended_on, household.members) == (APRIL, ())


@pytest.mark.parametrize("kind", [K.ENDED, K.LEFT])
def test_an_event_noted_along_takes_the_whole_act_back(
    store: DatabaseStore, both: Both, kind: HouseholdEventKind
) -> None:
    before = held(store)
    join(both, WIDOW, by_marriage=True)
    take_back(both, event(store, kind, ALONE))
    assert held(store) == before
    assert all(each.withdrawn_on for each in events(store) if each.kind is K.MARRIAGE)


@pytest.mark.parametrize(
    ("first", "kind", "then", "blamed"),
    [
        (move, K.MOVED, born, K.BIRTH),
        (born, K.BIRTH, move, K.MOVED),
        (
            lambda both: die(both, FATHER, head_is_unknown=True),
            K.DEATH,
            lambda both: choose_head(NewHead(FAMILY, MOTHER, APRIL), **both),
            K.NEW_HEAD,
        ),
        (
            lambda both: die(both, FATHER, new_head_id=MOTHER),
            K.DEATH,
            lambda both: born(both, on=APRIL),
            K.BIRTH,
        ),
        (
            lambda both: leave(both, DAUGHTER),
            K.LEFT,
            lambda both: members.join_household(
                members.NewJoining(ALONE, DAUGHTER, R.CHILD, APRIL), **both
            ),
            K.JOINED,
        ),
        (
            lambda both: splitting.split_household(split(both, SON), **both),
            K.SPLIT,
            lambda both: registering.record_birth(registering.NewBirth(3, "Bayu", APRIL), **both),
            K.BIRTH,
        ),
        (
            lambda both: join(both, NEIGHBOUR),
            K.JOINED,
            lambda both: die(both, NEIGHBOUR, APRIL),
            K.DEATH,
        ),
        (
            lambda both: cards.change_family_card(
                cards.NewFamilyCard(FAMILY, NEW_CARD, MARCH), **both
            ),
            K.NEW_CARD,
            lambda both: join(both, NEIGHBOUR),
            K.JOINED,
        ),
    ],
)
def test_a_later_event_that_builds_on_it_is_named(
    store: DatabaseStore, both: Both, first: Act, kind: HouseholdEventKind, then: Act, blamed: Any
) -> None:
    before = held(store)
    first(both)
    taken = event(store, kind)
    then(both)
    between = held(store)
    with pytest.raises(EventBuiltOn) as refused:
        take_back(both, taken)
    assert refused.value.kind is blamed
    assert held(store) == between
    later = [e for home in (FAMILY, ALONE) for e in events(store, home)]
    if kind is K.SPLIT:
        later += events(store, 3)
    take_back(both, next(each.id for each in later if each.kind is blamed))
    take_back(both, taken)
    assert held(store) == before


def test_events_side_by_side_do_not_hinder_each_other(store: DatabaseStore, both: Both) -> None:
    born(both)
    birth = event(store, K.BIRTH)
    die(both, SON, APRIL)
    after_birth = {name: rows for name, rows in held(store).items() if name == "clients"}
    take_back(both, birth)
    assert {
        member.name
        for member in HouseholdReads(store.engine(), opened=True).household(FAMILY).members
    } == {
        "Slamet",
        "Sri",
        "Eko",
        "Dewi",
    }
    assert len(held(store)["clients"]) == len(after_birth["clients"]) - 1


def test_a_move_is_taken_back_after_a_death(store: DatabaseStore, both: Both) -> None:
    move(both)
    die(both, SON, APRIL)
    take_back(both, event(store, K.MOVED))
    household = HouseholdReads(store.engine(), opened=True).household(FAMILY)
    assert (household.village_code, household.address) == (DILEM.code, "Jl. Kawi")
    sheets = [ClientReads(store.engine(), opened=True).sheet(each) for each in (FATHER, SON)]
    assert [(each.village_code, each.died_on) for each in sheets] == [
        (DILEM.code, None),
        (DILEM.code, APRIL),
    ]


def test_a_baby_of_whom_more_is_known_stays_registered(store: DatabaseStore, both: Both) -> None:
    born(both)
    with store.engine().connect() as connection:
        baby = connection.scalar(sa.select(sa.func.max(schema.clients.c.id)))
    correct_client(
        baby, NewClient("Bayu", DILEM.code, notes="prematur", family_card_number=CARD), **both
    )
    take_back(both, event(store, K.BIRTH))
    assert ClientReads(store.engine(), opened=True).sheet(baby).notes == "prematur"
    assert HouseholdReads(store.engine(), opened=True).family(baby).household is None


def test_a_baby_that_another_record_points_to_stays_registered(
    store: DatabaseStore, both: Both
) -> None:
    born(both)
    with store.open_work() as work:
        baby = max(line.client_id for line in events(store) if line.client_id)
        work.welfare.add_all([WelfareRank(3, APRIL, "DTSEN", client_id=baby)])
        work.commit()
    take_back(both, event(store, K.BIRTH))
    assert ClientReads(store.engine(), opened=True).sheet(baby).name == "Bayu"


def test_what_was_corrected_since_hinders(store: DatabaseStore, both: Both) -> None:
    join(both, NEIGHBOUR)
    correction = members.MemberCorrection(FAMILY, NEIGHBOUR, R.OTHER_KIN, APRIL)
    members.correct_member(correction, **both)
    before = held(store)
    with pytest.raises(EventOverwritten):
        take_back(both, event(store, K.JOINED))
    assert held(store) == before


def test_a_merged_person_hinders(store: DatabaseStore, both: Both) -> None:
    move(both, client_id=SON)
    merge_clients(NewMerge(NEIGHBOUR, SON, frozenset()), **both)
    with pytest.raises(EventOverwritten):
        take_back(both, event(store, K.MEMBER_MOVED))


def test_desil_of_a_new_household_hinders(store: DatabaseStore, both: Both) -> None:
    formed = splitting.split_household(split(both, SON), **both).record_id
    with store.open_work() as work:
        work.welfare.add_all([WelfareRank(3, APRIL, "DTSEN", household_id=formed)])
        work.commit()
    with pytest.raises(EventOverwritten):
        take_back(both, event(store, K.SPLIT))


def test_what_was_corrected_in_the_same_form_stays(store: DatabaseStore, both: Both) -> None:
    new = NewClient("Wagiyem", SUKORAHARJO.code, address="Jl. Arjuno", family_card_number=NEW_CARD)
    correct_client(WIDOW, new, **both)
    take_back(both, event(store, K.NEW_CARD, ALONE))
    sheet = ClientReads(store.engine(), opened=True).sheet(WIDOW)
    assert (sheet.family_card_number, sheet.address) == (None, "Jl. Arjuno")


def test_the_time_line_and_the_log(store: DatabaseStore, both: Both) -> None:
    move(both)
    sheet = ClientReads(store.engine(), opened=True).sheet(SON)
    assert "Pindah rumah" in [entry.title for entry in sheet.time_line]
    take_back(both, event(store, K.MOVED))
    sheet = ClientReads(store.engine(), opened=True).sheet(SON)
    assert "Pindah rumah" not in [entry.title for entry in sheet.time_line]
    log = AuditReads(store.engine(), opened=True)
    lines = log.lines(log.numbers(AuditFilter(client_id=SON)))
    assert (lines[0].event, lines[0].reason) == (AuditEvent.TAKEN_BACK, "salah orang")
    told = [(f.before, f.after) for line in lines for f in line.fields if f.name == "address"]
    assert told[0] == ("Jl. Bromo", "Jl. Kawi")
    assert ("Jl. Kawi", "Jl. Bromo") in told
    with pytest.raises(EventWithdrawn):
        take_back(both, event(store, K.MOVED))


def test_a_destroyed_person_is_in_no_way_back(store: DatabaseStore, both: Both) -> None:
    steps = schema.household_event_steps
    move(both)
    with store.engine().begin() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(steps))
        erase_subject(connection, SON, on=TODAY)
        of_son = sa.select(steps.c.later).where(
            steps.c.table_name == "clients", steps.c.row_id == SON
        )
        assert connection.execute(of_son).all() == []
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    with pytest.raises(EventNotRemembered):
        take_back(both, event(store, K.MOVED))
    records = RightsReads(store.engine(), opened=True).subject_file(WIDOW).records
    assert "household_event_steps" not in {each.table for each in records}


def test_the_migration_keeps_the_events_of_before(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_events_taken_back.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO households (id, village_code, formed_on) VALUES (1, 'x', '2026-01-01')",
            "INSERT INTO household_events (household_id, kind, happened_on, note)"
            " VALUES (1, 'moved', '2026-03-01', 'banjir')",
        ):
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.connect() as connection:
        query = "SELECT kind, note, withdrawn_on, withdrawn_reason FROM household_events"
        assert tuple(connection.exec_driver_sql(query).one()) == ("moved", "banjir", None, "")
        count = "SELECT count(*) FROM household_event_steps"
        assert connection.exec_driver_sql(count).scalar_one() == 0
    engine.dispose()

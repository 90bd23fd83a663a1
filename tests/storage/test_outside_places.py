# SPDX-License-Identifier: MIT
"""Living outside the kecamatan: shown so, counted in no village, equal to no village, and back."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, OFFICE_FIELDS, SUKORAHARJO
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import ReadRow, RowField
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.outside_stays import ANYWHERE_INSIDE, ANYWHERE_OUTSIDE
from tksk_desktop.storage import schema
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.data_erasure import erase_subject
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.household_reads import HouseholdReads
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.month_counts import count_month
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.visit_reads import VisitReads
from tksk_desktop.usecases.cases.open_case import NewCase, open_case
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.doubles.find_doubles import find_like
from tksk_desktop.usecases.doubles.merge_clients import NewMerge, merge_clients, undo_merge
from tksk_desktop.usecases.exchange.compare_rows import differences, filling
from tksk_desktop.usecases.exchange.find_known import find_known
from tksk_desktop.usecases.households.form_household import NewHousehold, form_household
from tksk_desktop.usecases.households.move_household import NewMove, move_household
from tksk_desktop.usecases.households.register_member import NewBirth, record_birth
from tksk_desktop.usecases.households.split_household import NewSplit, split_household
from tksk_desktop.usecases.readings import ClientFilter

R = HouseholdRelation
TODAY = date(2026, 11, 25)
START = date(2026, 1, 5)
BATU, MALANG = "Kota Batu, Jawa Timur", "Kec. Lowokwaru, Kota Malang, Jawa Timur"
POOR, SECRET = "PPKS-24", "PPKS-16"
CARD = "3507130101200001"
FATHER, MOTHER, SON, WIDOW = range(1, 5)
FAMILY = 1
Both = dict[str, Any]


@pytest.fixture
def both(store: DatabaseStore) -> Both:
    """A family of three with a need each, the son's of level 3, and a widow alone."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [DILEM, SUKORAHARJO])
        work.commit()
    both: Both = {
        "open_work": store.open_work,
        "clock": FakeClock(TODAY, datetime(2026, 11, 25, 4, tzinfo=UTC)),
    }
    for name, code in (("Slamet", POOR), ("Sri", POOR), ("Eko", SECRET), ("Wagiyem", POOR)):
        sex = Sex.FEMALE if name in ("Sri", "Wagiyem") else Sex.MALE
        new = NewClient(name, DILEM.code, sex=sex, kind_codes=(code,), registered_on=START)
        register_client(new, **both)
    people = ((FATHER, R.HEAD), (MOTHER, R.WIFE), (SON, R.CHILD))
    form_household(NewHousehold(DILEM.code, START, people, "Jl. Kawi", CARD), **both)
    return both


def leave(both: Both, on: date = date(2026, 3, 10), place: str = BATU, **more: Any) -> None:
    move_household(NewMove(FAMILY, on, "", outside_place=place, **more), **both)


def come_back(both: Both, on: date = date(2026, 6, 20)) -> None:
    move_household(NewMove(FAMILY, on, SUKORAHARJO.code, "Jl. Bromo"), **both)


def reads(store: DatabaseStore) -> ClientReads:
    return ClientReads(store.engine(), lambda: TODAY, opened=True)


def flows(store: DatabaseStore, month: int, kind: str = POOR) -> list[tuple[Any, ...]]:
    """Return village and opening, in, out, closing of a kind."""
    with store.engine().connect() as connection:
        needs = count_month(connection, Month(2026, month), confidential=frozenset({SECRET})).needs
    return sorted(
        (f.village_code, f.opening, f.came_in, f.went_out, f.closing)
        for f in needs
        if f.kind_code == kind
    )


def test_all_of_a_family_live_outside_and_come_back(store: DatabaseStore, both: Both) -> None:
    leave(both)
    for client_id in (FATHER, MOTHER, SON):
        sheet = reads(store).sheet(client_id)
        assert (sheet.village_code, sheet.outside_place) == ("", BATU)
        assert sheet.village_name == f"Luar kec.: {BATU}"
        assert "moved_out" in [entry.what for entry in sheet.time_line]
    household = HouseholdReads(store.engine(), opened=True).household(FAMILY)
    assert (household.village_name, household.outside_place) == (f"Luar kec.: {BATU}", BATU)
    come_back(both)
    sheet = reads(store).sheet(SON)
    assert (sheet.village_name, sheet.outside_place) == (SUKORAHARJO.name, "")
    assert "moved_back" in [entry.what for entry in sheet.time_line]
    then = HouseholdReads(store.engine(), opened=True).household_on(FAMILY, date(2026, 4, 1))
    assert then.village_name == f"Luar kec.: {BATU}"


def test_a_baby_born_outside_and_a_split_to_outside(store: DatabaseStore, both: Both) -> None:
    split_household(NewSplit(FAMILY, START, (SON,), SON, "", outside_place=MALANG), **both)
    assert reads(store).sheet(SON).outside_place == MALANG
    leave(both)
    record_birth(NewBirth(FAMILY, "Bayu", date(2026, 4, 1)), **both)
    (baby,) = reads(store).find(ClientFilter(text="Bayu"), 9)
    assert baby.village_name == f"Luar kec.: {BATU}"


@pytest.mark.parametrize("client_id", [None, SON])
def test_a_move_names_a_village_or_a_place(both: Both, client_id: int | None) -> None:
    for place, problem in (
        ("  ", FieldProblem("village_code", Problem.MISSING)),
        ("t" * 201, FieldProblem("outside_place", Problem.TOO_LONG)),
    ):
        with pytest.raises(EntryRefused) as refused:
            leave(both, place=place, client_id=client_id)
        assert refused.value.problems == (problem,)


def test_a_person_without_a_family_leaves_by_the_form(store: DatabaseStore, both: Both) -> None:
    correct_client(WIDOW, NewClient("Wagiyem", "", outside_place=f" {BATU} "), **both)
    assert reads(store).sheet(WIDOW).village_name == f"Luar kec.: {BATU}"
    correct_client(WIDOW, NewClient("Wagiyem", DILEM.code, outside_place=BATU), **both)
    assert reads(store).sheet(WIDOW).outside_place == ""
    with pytest.raises(EntryRefused) as refused:
        correct_client(WIDOW, NewClient("Wagiyem", ""), **both)
    assert refused.value.problems == (FieldProblem("village_code", Problem.MISSING),)


def test_times_outside_follow_each_other() -> None:
    person = Client("Sri", "A", START)
    person.live_in("", "", BATU, on=date(2026, 3, 1))
    person.live_in("", "Jl. Dewi", BATU, on=date(2026, 3, 5))
    person.live_in("", "", MALANG, on=date(2026, 4, 1))
    person.live_in("B", "", on=date(2026, 5, 1))
    times = [
        (s.place, s.left_village, s.since.month, s.until and s.until.month) for s in person.stays
    ]
    assert times == [(BATU, "A", 3, 4), (MALANG, "A", 4, 5)]
    with pytest.raises(EntryRefused) as refused:
        person.live_in("", "", BATU, on=date(2026, 4, 30))
    assert refused.value.problems == (FieldProblem("on", Problem.BEFORE_LAST_CHANGE),)


def test_who_lives_outside_is_counted_in_no_village(store: DatabaseStore, both: Both) -> None:
    dilem, sukoraharjo = DILEM.code, SUKORAHARJO.code
    assert flows(store, 3) == [(dilem, 3, 0, 0, 3)]
    leave(both)
    assert flows(store, 2) == [(dilem, 3, 0, 0, 3)]
    assert flows(store, 3) == [(dilem, 3, 0, 2, 1)]
    assert flows(store, 4) == [(dilem, 1, 0, 0, 1)]
    assert flows(store, 3, SECRET) == [("", 1, 0, 1, 0)]
    assert flows(store, 4, SECRET) == []
    home = ReportReads(store.engine()).home(TODAY)
    assert dict(home.needs_by_village)[DILEM.name] == 1
    come_back(both)
    assert flows(store, 3) == [(dilem, 3, 0, 2, 1)]
    assert flows(store, 5) == [(dilem, 1, 0, 0, 1)]
    assert flows(store, 6) == sorted([(dilem, 1, 0, 0, 1), (sukoraharjo, 0, 2, 0, 2)])
    assert flows(store, 7) == sorted([(dilem, 1, 0, 0, 1), (sukoraharjo, 2, 0, 0, 2)])


def test_who_always_lived_outside_is_never_counted(store: DatabaseStore, both: Both) -> None:
    new = NewClient("Tamu", "", outside_place=BATU, kind_codes=(POOR, SECRET), registered_on=START)
    register_client(new, **both)
    assert flows(store, 1) == [(DILEM.code, 0, 3, 0, 3)]
    assert flows(store, 1, SECRET) == [("", 0, 1, 0, 1)]


def test_a_destroyed_person_stays_in_the_months_before(store: DatabaseStore, both: Both) -> None:
    leave(both)
    with store.engine().begin() as connection:
        erase_subject(connection, MOTHER, on=TODAY)
        places = connection.scalars(
            sa.select(schema.outside_stays.c.place).where(
                schema.outside_stays.c.client_id == MOTHER
            )
        )
        assert list(places) == [""]
    assert flows(store, 2) == [(DILEM.code, 3, 0, 0, 3)]
    assert flows(store, 4) == [(DILEM.code, 1, 0, 0, 1)]


def test_lists_and_filters(store: DatabaseStore, both: Both) -> None:
    leave(both)
    inside = reads(store).find(ClientFilter(village_code=DILEM.code), 9)
    assert [line.name for line in inside] == ["Wagiyem"]
    assert reads(store).find(ClientFilter(village_code=ANYWHERE_INSIDE), 9) == inside
    outside = reads(store).find(ClientFilter(village_code=ANYWHERE_OUTSIDE), 9)
    assert {line.name for line in outside} == {"Slamet", "Sri", "Eko"}
    assert {line.village_name for line in outside} == {f"Luar kec.: {BATU}"}


def test_who_lives_outside_is_told_apart_in_the_total_and_not_proposed_for_a_visit(
    store: DatabaseStore, both: Both
) -> None:
    for client_id in (FATHER, WIDOW):
        open_case(NewCase(client_id, START, IntakeSource.SELF, "Sakit", 1), **both)

    def proposed() -> set[int]:
        visits = VisitReads(store.engine(), opened=True)
        return {person.client_id for person in visits.due_people(TODAY, 30, TODAY)}

    assert reads(store).search(ClientFilter()).outside == 0
    assert proposed() == {FATHER, WIDOW}
    leave(both)
    found = reads(store).search(ClientFilter())
    assert (len(found.ids), found.outside) == (4, 3)
    closed = ClientReads(store.engine(), lambda: TODAY).search(ClientFilter())
    assert (len(closed.ids), closed.outside) == (3, 2), "the one of level 3 is counted nowhere"
    assert proposed() == {WIDOW}
    assert ReportReads(store.engine(), opened=True).home(TODAY).clients == 1
    come_back(both)
    assert reads(store).search(ClientFilter()).outside == 0
    assert proposed() == {FATHER, WIDOW}


def test_one_place_outside_is_no_evidence_for_one_person(store: DatabaseStore, both: Both) -> None:
    born = {"birth_date": date(1970, 5, 1)}
    for _ in range(2):
        register_client(NewClient("Siti Aminah", "", outside_place=BATU, **born), **both)  # type: ignore[arg-type]
    identities = DatabaseIdentities(store.engine())
    (wanted,) = identities.some([5])
    ((other, comparison),) = find_like(wanted, identities=identities)
    assert other.id == 6
    reasons = {evidence.reason for evidence in comparison.evidence}
    assert reasons.isdisjoint({Reason.VILLAGE_SAME, Reason.VILLAGE_DIFFERS})
    assert Identity(0, "x").village == wanted.village == ""


def test_nobody_joins_outside_by_the_number_alone(store: DatabaseStore, both: Both) -> None:
    leave(both)
    new = NewClient("Siti", "", outside_place=BATU, family_card_number=CARD)
    client_id = register_client(new, **both).record_id or 0
    family = HouseholdReads(store.engine(), opened=True).family(client_id)
    assert family.household is not None
    assert family.household.id != FAMILY
    assert family.same_card == 3


def test_a_list_does_not_bring_anyone_back_by_itself(store: DatabaseStore, both: Both) -> None:
    correct_client(WIDOW, NewClient("Wagiyem", "", outside_place=BATU), **both)
    with store.open_work() as work:
        (widow,) = work.imports.register([WIDOW])
    row = ReadRow(2, name="Wagiyem", village_code=DILEM.code)
    (found,) = (d for d in differences(row, widow) if d.field is RowField.VILLAGE)
    assert found.registered == BATU
    assert RowField.VILLAGE not in filling((found,))
    nowhere = ReadRow(2, name="Wagiyem")
    ((_, known),) = find_known([nowhere], [widow], lambda done, total: None)
    assert known is None


@pytest.mark.parametrize(("kept", "merged"), [(WIDOW, FATHER), (FATHER, WIDOW)])
@pytest.mark.parametrize("chosen", [frozenset(), frozenset({"village_code"})])
def test_a_merge_leaves_one_place(
    store: DatabaseStore, both: Both, kept: int, merged: int, chosen: frozenset[str]
) -> None:
    leave(both)
    merge_clients(NewMerge(kept, merged, chosen), **both)
    sheet = reads(store).sheet(kept)
    is_outside = (kept == FATHER) is not bool(chosen)
    assert (sheet.village_code, sheet.outside_place) == (
        ("", BATU) if is_outside else (DILEM.code, "")
    )
    closing = {village: row[-1] for village, *row in flows(store, 11)}
    assert closing.get(DILEM.code, 0) == (0 if is_outside else 1)
    undo_merge(1, **both)
    assert (reads(store).sheet(WIDOW).outside_place, reads(store).sheet(FATHER).outside_place) == (
        "",
        BATU,
    )


def test_the_migration_leaves_everyone_where_they_live(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_outside_places.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO clients (id, name, village_code, registered_on)"
            " VALUES (1, 'Siti', '35.07.13.2001', '2026-01-05')",
            "INSERT INTO households (id, village_code, formed_on) VALUES (1, 'x', '2026-01-01')",
        ):
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.connect() as connection:
        for table, village in (("clients", "35.07.13.2001"), ("households", "x")):
            query = f"SELECT village_code, outside_place FROM {table}"
            assert tuple(connection.exec_driver_sql(query).one()) == (village, "")
        count = "SELECT count(*) FROM outside_stays"
        assert connection.exec_driver_sql(count).scalar_one() == 0
    engine.dispose()

# SPDX-License-Identifier: MIT
"""Two records become one and two again, over a real database: nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.errors import EntryRefused, NotFound
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.identities import Identity, WrittenDate
from tksk_desktop.domain.merging import MergeHindrance, MergeRefused, PairDecision
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.double_reads import DoubleReads
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.schema import audit_entries, merge_links, metadata
from tksk_desktop.usecases.cases.open_case import NewCase, open_case
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.doubles.decide_pair import decide_anew, decide_later, decide_not_same
from tksk_desktop.usecases.doubles.find_doubles import (
    compare_everyone,
    find_like,
    open_matcher,
    scan_register,
)
from tksk_desktop.usecases.doubles.merge_clients import (
    NewMerge,
    merge_clients,
    plan_undo,
    undo_merge,
)
from tksk_desktop.usecases.groups.form_group import NewGroup, form_group
from tksk_desktop.usecases.readings import ClientFilter
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

NIK, OTHER_NIK = "3507135206850001", "3507135206850002"
AMINAH = NewClient(
    "Siti Aminah",
    "35.07.13.2008",
    nik=NIK,
    birth_date=date(1985, 6, 12),
    birth_place="Malang",
    kind_codes=("PPKS-13", "PPKS-05"),
)
AGAIN = replace(
    AMINAH,
    name="St. Aminah",
    nik="",
    phone="0812 3456 7890",
    nickname="Nah",
    kind_codes=("PPKS-13",),
)


class Clock:
    """A day that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 11, 3, 2, tzinfo=UTC)

    def today(self) -> date:
        return date(2026, 11, 3)


@pytest.fixture
def both(store: DatabaseStore) -> dict[str, Any]:
    """What acts take."""
    return {"open_work": store.open_work, "clock": Clock()}


@pytest.fixture
def two(store: DatabaseStore, both: dict[str, Any]) -> tuple[int, int]:
    """One woman registered twice, each record with links of its own and some in common."""
    kept, merged = (register_client(each, **both).record_id or 0 for each in (AMINAH, AGAIN))
    for client_id in (kept, merged):
        open_case(
            NewCase(client_id, date(2026, 9, 1), IntakeSource.SELF, "Tidak berpenghasilan", 1),
            **both,
        )
    present, ill = AttendanceState.PRESENT, AttendanceState.ILL
    for people in (
        ((kept, ill), (merged, present)),
        ((merged, present),),
    ):
        record_session(
            NewSession(
                kind=SessionKind.GROUP,
                held_on=date(2026, 10, 5),
                place_kind=PlaceKind.OFFICE,
                attendances=people,
                aim="Menguatkan usaha",
            ),
            draft_id=None,
            **both,
        )
    since = date(2026, 9, 1)
    form_group(
        NewGroup(
            "Melati",
            "kube",
            "35.07.13.2008",
            since,
            tuple((each, GroupRole.MEMBER) for each in (kept, merged)),
        ),
        **both,
    )
    return kept, merged


def everything(store: DatabaseStore) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return every row of every table that holds field data."""
    untold = ("audit", "merge", "double_pairs")
    with store.engine().connect() as connection:
        return {
            name: sorted(map(tuple, connection.execute(sa.select(table))), key=repr)
            for name, table in metadata.tables.items()
            if not name.startswith(untold)
        }


def found(store: DatabaseStore, text: str) -> list[int]:
    """Return who the search finds."""
    return list(ClientReads(store.engine()).search(ClientFilter(text)).ids)


def merge_id_of(store: DatabaseStore, kept: int) -> int:
    """Return the newest merge into a client."""
    return DoubleReads(store.engine()).merges(kept)[0].id


def test_a_merge_moves_every_link_and_the_undo_restores_exactly(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    before = everything(store)
    merge_clients(NewMerge(kept, merged, frozenset({"name"}), "KTP sama"), **both)
    sheet = ClientReads(store.engine()).sheet(kept)
    assert (sheet.name, sheet.nik, sheet.phone) == ("St. Aminah", NIK, "0812 3456 7890")
    assert len(sheet.cases) == 2
    assert everything(store) != before
    undo_merge(merge_id_of(store, kept), **both)
    assert everything(store) == before


def test_one_session_counts_a_person_once_and_the_stronger_state_stays(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    merge_clients(NewMerge(kept, merged), **both)
    with store.open_work() as work:
        seats = [
            [(each.client_id, each.state) for each in work.sessions.get(number).attendances]
            for number in (1, 2)
        ]
    assert seats == [[(kept, AttendanceState.PRESENT)]] * 2


def test_the_same_kind_and_group_are_not_carried_twice(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    merge_clients(NewMerge(kept, merged), **both)
    with store.open_work() as work:
        assert work.clients.get(kept).present_kind_codes == ("PPKS-05", "PPKS-13")
        assert [member.client_id for member in work.groups.get(1).members] == [kept]
    with store.engine().connect() as connection:
        aside = connection.execute(
            sa.select(merge_links.c.table_name).where(merge_links.c.step == "set_aside")
        ).scalars()
        assert sorted(aside) == ["attendances", "client_needs", "group_members"]


def test_who_is_merged_stands_in_no_list_and_leads_to_the_one_that_stays(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    reads = ClientReads(store.engine())
    merge_clients(NewMerge(kept, merged), **both)
    assert found(store, "") == [kept]
    assert found(store, "aminah") == [kept]
    assert reads.sheet(merged).id == kept
    assert [each.id for each in DatabaseIdentities(store.engine()).page(0, 10)] == [kept]


def test_who_is_merged_stands_in_no_figure(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    def registered() -> tuple[int, int]:
        with store.open_work() as work:
            month = work.reports.count_month(Month(2026, 11))
        return month.registered, month.newly_registered

    assert registered() == (2, 2)
    merge_clients(NewMerge(*two), **both)
    assert registered() == (1, 1)
    undo_merge(merge_id_of(store, two[0]), **both)
    assert registered() == (2, 2)


def test_name_and_nik_of_the_merged_one_stay_searchable(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    correct_client(merged, replace(AGAIN, name="Mbok Painem", nik=OTHER_NIK), **both)
    merge_clients(NewMerge(kept, merged), **both)
    assert found(store, "painem") == [kept]
    assert found(store, OTHER_NIK) == [kept]
    with store.open_work() as work:
        kinds = {alias.kind: alias.value for alias in work.clients.get(kept).aliases}
    assert kinds[AliasKind.FORMER_NIK] == OTHER_NIK


def test_the_nik_of_the_merged_one_does_not_block(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    correct_client(merged, replace(AGAIN, nik=OTHER_NIK), **both)
    merge_clients(NewMerge(kept, merged, frozenset({"nik"})), **both)
    assert ClientReads(store.engine()).sheet(kept).nik == OTHER_NIK
    register_client(replace(AMINAH, name="Orang lain", nik=NIK), **both)
    with pytest.raises(MergeRefused) as refused:
        undo_merge(merge_id_of(store, kept), **both)
    assert refused.value.hindrance is MergeHindrance.NUMBER_TAKEN


def test_what_came_or_changed_since_stays_where_it_is(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    merge_clients(NewMerge(kept, merged, frozenset({"name"})), **both)
    merge_id = merge_id_of(store, kept)
    new = NewCase(kept, date(2026, 10, 1), IntakeSource.SELF, "Baru", 1)
    case_id = open_case(new, **both).record_id or 0
    correct_client(kept, replace(AMINAH, name="Siti Aminah Rahayu", phone="0812 3456 7890"), **both)
    plan = plan_undo(merge_id, open_work=store.open_work)
    assert plan.kept_fields == ("name",)
    undo_merge(merge_id, **both)
    reads = ClientReads(store.engine())
    assert reads.sheet(kept).name == "Siti Aminah Rahayu"
    assert reads.sheet(kept).phone == ""
    assert case_id in {case.id for case in reads.sheet(kept).cases}
    assert len(reads.sheet(merged).cases) == 1


def test_what_a_stale_form_saves_goes_to_the_one_that_stays(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    merge_clients(NewMerge(kept, merged), **both)
    record_session(
        NewSession(
            kind=SessionKind.INDIVIDUAL,
            held_on=date(2026, 11, 1),
            place_kind=PlaceKind.OFFICE,
            attendances=((merged, AttendanceState.PRESENT),),
            aim="Menengok",
        ),
        draft_id=None,
        **both,
    )
    with store.open_work() as work:
        assert [each.client_id for each in work.sessions.get(3).attendances] == [kept]


def test_merges_are_undone_in_turn(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    third = register_client(replace(AGAIN, name="Siti Aminah B"), **both).record_id or 0
    before = everything(store)
    merge_clients(NewMerge(kept, merged), **both)
    first = merge_id_of(store, kept)
    merge_clients(NewMerge(third, kept), **both)
    assert ClientReads(store.engine()).sheet(merged).id == third
    with pytest.raises(MergeRefused) as refused:
        undo_merge(first, **both)
    assert refused.value.hindrance is MergeHindrance.LATER_MERGE
    undo_merge(merge_id_of(store, third), **both)
    undo_merge(first, **both)
    assert everything(store) == before
    with pytest.raises(MergeRefused) as refused:
        undo_merge(first, **both)
    assert refused.value.hindrance is MergeHindrance.NOT_MERGED


def test_a_record_is_not_merged_into_itself_or_twice(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    with pytest.raises(MergeRefused) as refused:
        merge_clients(NewMerge(kept, kept), **both)
    assert refused.value.hindrance is MergeHindrance.SAME_RECORD
    merge_clients(NewMerge(kept, merged), **both)
    with pytest.raises(MergeRefused) as refused:
        merge_clients(NewMerge(kept, merged), **both)
    assert refused.value.hindrance is MergeHindrance.ALREADY_MERGED


def test_merge_and_undo_stand_in_the_log(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    kept, merged = two
    merge_clients(NewMerge(kept, merged, reason="KTP sama"), **both)
    undo_merge(merge_id_of(store, kept), **both)
    with store.engine().connect() as connection:
        events = set(connection.execute(sa.select(audit_entries.c.event)).scalars())
    assert {AuditEvent.MERGED, AuditEvent.UNMERGED} <= events


def test_an_unknown_merge_is_not_undone(both: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        undo_merge(77, **both)


def scan(store: DatabaseStore, both: dict[str, Any]) -> None:
    """Compare everyone, in this process."""

    def compare(people: Any, go_on: Callable[[], None]) -> Any:
        return compare_everyone([each for page in people for each in page])

    scan_register(
        lambda done, total: None,
        lambda act: act(),
        identities=DatabaseIdentities(store.engine()),
        compare_aside=compare,
        **both,
    )


def test_the_scan_finds_the_pair_and_the_desk_shows_it(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    register_client(NewClient("Bambang Wibowo", "35.07.13.2008"), **both)
    scan(store, both)
    reads = DoubleReads(store.engine())
    (pair,) = reads.state().pairs
    assert (pair.first_id, pair.second_id) == two
    assert pair.sameness is not Sameness.NO
    sheet = reads.sheet(pair.id)
    assert (sheet.first.cases, sheet.second.sessions) == (1, 2)
    assert sheet.comparison.sameness is pair.sameness
    assert reads.open_pairs() == 1
    merge_clients(NewMerge(*two), **both)
    assert reads.state().pairs == ()
    undo_merge(merge_id_of(store, two[0]), **both)
    assert reads.open_pairs() == 1


def test_not_the_same_holds_until_an_identifying_field_changes(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    scan(store, both)
    reads = DoubleReads(store.engine())
    pair_id = reads.state().pairs[0].id

    def decide(reason: str) -> None:
        decide_not_same(pair_id, reason, identities=DatabaseIdentities(store.engine()), **both)

    with pytest.raises(EntryRefused):
        decide("  ")
    with pytest.raises(EntryRefused):
        decide("x" * 401)
    decide("Ibu dan anak")
    scan(store, both)
    (pair,) = reads.state().pairs
    assert (pair.decision, pair.reason) == (PairDecision.NOT_SAME, "Ibu dan anak")
    correct_client(two[1], replace(AGAIN, address="Jalan Kawi 4"), **both)
    assert reads.state().pairs[0].decision is PairDecision.NOT_SAME
    correct_client(two[1], replace(AGAIN, birth_date=date(1985, 12, 6)), **both)
    assert reads.state().pairs[0].decision is PairDecision.OPEN
    scan(store, both)
    assert reads.state().pairs[0].decision is PairDecision.OPEN


def test_a_pair_is_put_off_and_taken_up_again(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    scan(store, both)
    reads = DoubleReads(store.engine())
    pair_id = reads.state().pairs[0].id
    decide_later(pair_id, **both)
    assert reads.state().pairs[0].decision is PairDecision.LATER
    decide_anew(pair_id, **both)
    assert reads.state().pairs[0].decision is PairDecision.OPEN
    with pytest.raises(NotFound):
        decide_later(99, **both)


def test_a_pair_that_is_no_longer_alike_goes_with_the_next_scan(
    store: DatabaseStore, both: dict[str, Any], two: tuple[int, int]
) -> None:
    scan(store, both)
    other = NewClient("Bambang Wibowo", "35.07.13.2008", birth_date=date(1950, 1, 30))
    correct_client(two[1], other, **both)
    scan(store, both)
    assert DoubleReads(store.engine()).state().pairs == ()


@pytest.mark.parametrize(
    "entry",
    [
        Identity(0, "St. Aminah", born=WrittenDate(1985, 6, 12), village="35.07.13.2008"),
        Identity(0, "Aminah Siti", nik=NIK),
        Identity(0, "Siti Amina", born=WrittenDate(1985, 12, 6), village="35.07.13.2008"),
    ],
)
def test_who_is_being_entered_is_found_while_typing(
    store: DatabaseStore, two: tuple[int, int], entry: Identity
) -> None:
    found = find_like(entry, identities=DatabaseIdentities(store.engine()))
    assert two[0] in {identity.id for identity, _ in found}
    lines = DoubleReads(store.engine()).like(entry)
    assert {line.client_id for line in lines} == {identity.id for identity, _ in found}


def test_a_client_is_not_like_itself(store: DatabaseStore, two: tuple[int, int]) -> None:
    own = replace(DatabaseIdentities(store.engine()).some([two[0]])[0], id=two[0])
    found = find_like(own, identities=DatabaseIdentities(store.engine()))
    assert {identity.id for identity, _ in found} == {two[1]}


def test_import_looks_many_up_in_memory(store: DatabaseStore, two: tuple[int, int]) -> None:
    matcher = open_matcher(identities=DatabaseIdentities(store.engine()))
    found = [each for each, _ in matcher.find(Identity(0, "Siti Aminah", nik=NIK))]
    assert found == list(two)
    assert matcher.find(Identity(0, "Bambang Wibowo")) == ()

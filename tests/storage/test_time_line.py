# SPDX-License-Identifier: MIT
"""Everything dated about a client stands in the time line, or a reason says why it does not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from tests.storage.small_office import fill
from tksk_desktop.gui.clients.time_line_model import SIGNS
from tksk_desktop.storage import schema
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import TIME_LINE_WORDS

TOLD: dict[str, tuple[str, ...]] = {
    "clients": ("registered", "died"),
    "client_needs": ("need_since", "need_until"),
    "client_aliases": ("data_changed",),
    "client_contacts": ("contact_since", "contact_until"),
    "client_documents": ("document",),
    "client_flags": ("flag_raised", "flag_removed"),
    "cases": ("case_opened",),
    "stage_changes": ("stage",),
    "case_holds": ("hold", "taken_up"),
    "case_closings": ("case_closed", "case_reopened"),
    "case_reviews": ("case_review",),
    "consents": ("consent", "legal_ground", "consent_withdrawn"),
    "assessments": ("assessment",),
    "plans": ("plan_drawn", "plan_agreed"),
    "plan_steps": ("step_done",),
    "goal_reviews": ("review",),
    "referrals": ("referral",),
    "referral_steps": (
        "referral_sent",
        "referral_accepted",
        "referral_done",
        "referral_declined",
        "referral_withdrawn",
    ),
    "sessions": ("session", "follow_up"),
    "follow_up_steps": ("follow_up",),
    "session_agreements": ("agreement",),
    "session_addenda": ("addendum",),
    "session_corrections": ("correction",),
    "group_members": ("group_joined", "group_left", "group_office"),
    "household_events": ("household",),
    "outside_stays": ("moved_out", "moved_back"),
    "welfare_ranks": ("welfare_rank",),
    "aid_entries": ("aid",),
    "aid_proposal_people": ("aid_proposed",),
    "merges": ("merged", "unmerged"),
}
UNTOLD = {
    "household_members": "each beginning and end is an event of the household",
    "family_card_numbers": "a new number is an event of the household",
    "household_residences": "a move is an event of the household",
    "appointments": "only planned; the note that it becomes stands there",
    "households": "forming and ending are events of the household",
    "assessment_addenda": "part of the assessment, whose day stands there",
    "casework_drafts": "not recorded yet",
    "kept_forms": "not saved yet",
    "overlap_decisions": "about two lists of aid, not something that happened to a person",
    "double_pairs": "a question about two records, not something that happened to a person",
    "planned_meetings": "not held yet, or its note stands there",
    "client_groups": "when the group was formed tells of the group",
    "village_list_decisions": "how a list of a village was understood, not something that happened",
    "village_list_rows": "what a village writes of someone; its only day is the birth",
    "import_decisions": "how a row of a list was understood, not something that happened",
    "import_batches": "taking over a list tells of the list; its clients are registered that day",
}
LATER = {"subject_requests", "restrictions", "destructions"}
"""Rights of the person: their own tab tells of them."""


def dated_tables_around_clients() -> set[str]:
    """Return the tables with a day that are tied to clients, however far."""
    near, waiting = {"clients"}, ["clients"]
    while waiting:
        parent = waiting.pop()
        for table in schema.metadata.sorted_tables:
            tied = any(key.column.table.name == parent for key in table.foreign_keys)
            if tied and table.name not in near:
                near.add(table.name)
                waiting.append(table.name)
    sessions = {"sessions"}
    return {
        name
        for name in near | sessions
        if any(
            isinstance(column.type, sa.Date | schema.Instant)
            for column in schema.metadata.tables[name].columns
        )
    }


def test_each_dated_table_is_told_of_or_has_a_reason() -> None:
    assert dated_tables_around_clients() - set(TOLD) - set(UNTOLD) - LATER == set()
    assert set(TOLD).isdisjoint(UNTOLD)


def test_each_entry_has_a_word_and_a_sign() -> None:
    for whats in TOLD.values():
        for what in whats:
            assert what in TIME_LINE_WORDS
    assert set(SIGNS) == set(TIME_LINE_WORDS)


@pytest.fixture
def ani(store: DatabaseStore) -> int:
    """The first person of the small office."""
    return fill(store)["Ani"]


def put(store: DatabaseStore, table: sa.Table, **values: object) -> int:
    with store.engine().begin() as connection:
        done = connection.execute(sa.insert(table).values(**values))
        assert done.inserted_primary_key is not None
        return int(done.inserted_primary_key[0])


def told(store: DatabaseStore, client_id: int, what: str) -> list[TimeLineEntry]:
    entries = ClientReads(store.engine()).sheet(client_id).time_line
    return [entry for entry in entries if entry.what == what]


def test_a_changed_name_is_told_and_a_changed_number_without_its_digits(
    store: DatabaseStore, ani: int
) -> None:
    day = date(2026, 9, 1)
    aliases = schema.client_aliases
    put(store, aliases, client_id=ani, kind="former_name", value="Ani Lama", until=day, reason="")
    put(
        store,
        aliases,
        client_id=ani,
        kind="former_nik",
        value="3507135506800001",
        until=day,
        reason="salah ketik",
    )
    put(store, aliases, client_id=ani, kind="nickname", value="Nik", until=None, reason="")
    titles = {entry.title: entry.text for entry in told(store, ani, "data_changed")}
    assert titles == {"Nama lama Ani Lama": "", "NIK lama": "salah ketik"}


def test_a_group_that_was_left_is_told(store: DatabaseStore, ani: int) -> None:
    with store.engine().begin() as connection:
        connection.execute(
            sa.update(schema.group_members)
            .where(schema.group_members.c.client_id == ani)
            .values(until=date(2026, 10, 9))
        )
    assert told(store, ani, "group_left") == [
        TimeLineEntry(date(2026, 10, 9), "group_left", "Mekar Sari", "")
    ]


def test_plans_and_done_steps_of_the_present_one_are_told(store: DatabaseStore, ani: int) -> None:
    with store.engine().connect() as connection:
        case_id = connection.scalar(
            sa.select(schema.cases.c.id).where(schema.cases.c.client_id == ani)
        )
    for version, current in ((1, False), (2, True)):
        plan = put(
            store,
            schema.plans,
            case_id=case_id,
            drawn_on=date(2026, 9, version),
            version=version,
            is_current=current,
            version_reason="",
            agreed_by="",
        )
        goal = put(store, schema.plan_goals, plan_id=plan, text="Mandiri", measure="", position=0)
        put(
            store,
            schema.plan_steps,
            plan_goal_id=goal,
            text=f"Langkah {version}",
            responsible="client",
            done_on=date(2026, 10, version),
            result="Jadi",
            position=0,
        )
    drawn = told(store, ani, "plan_drawn")
    assert [(each.happened_on.day, each.title) for each in drawn] == [
        (2, "versi 2"),
        (1, "versi 1"),
    ]
    done = told(store, ani, "step_done")
    assert [(each.title, each.text, each.case_id) for each in done] == [
        ("Langkah 2", "Jadi", case_id)
    ]


def test_desil_of_the_household_counts_while_the_person_lived_there(
    store: DatabaseStore, ani: int
) -> None:
    house = put(store, schema.households, village_code="35.07.13.2001", formed_on=date(2026, 1, 1))
    put(
        store,
        schema.household_members,
        household_id=house,
        client_id=ani,
        relation="head",
        since=date(2026, 2, 1),
        until=date(2026, 6, 1),
        began="formed",
    )
    for month in (1, 3, 7):
        put(
            store,
            schema.welfare_ranks,
            household_id=house,
            rank=2,
            dated_on=date(2026, month, 1),
            source="DTSEN",
            reason="",
            by_hand=False,
        )
    assert [entry.happened_on for entry in told(store, ani, "welfare_rank")] == [date(2026, 3, 1)]


def test_a_merge_and_its_undoing_are_told(store: DatabaseStore, ani: int) -> None:
    with store.engine().connect() as connection:
        other = connection.scalar(
            sa.select(schema.clients.c.id).where(schema.clients.c.name == "Budi")
        )
    put(
        store,
        schema.merges,
        kept_id=ani,
        merged_id=other,
        merged_at=datetime(2026, 10, 1, 3, tzinfo=UTC),
        undone_at=datetime(2026, 10, 5, 3, tzinfo=UTC),
        reason="orang yang sama",
        fields={},
    )
    assert told(store, ani, "merged") == [
        TimeLineEntry(date(2026, 10, 1), "merged", "Budi", "orang yang sama")
    ]
    assert told(store, ani, "unmerged")[0].happened_on == date(2026, 10, 5)

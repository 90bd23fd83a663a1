# SPDX-License-Identifier: MIT
"""After a destruction nothing of the person is left: in no row, index, log entry or free page.

A word of its own is planted in every text column that can be reached from a client, also of tables
that were added after this test was written, and looked for in the whole decrypted file and backup.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.decrypted_file import decrypted
from tests.storage.planted_rows import filler
from tests.storage.small_office import DILEM, LAST_TYPE, NOON, SUKORAHARJO, client, fill, session
from tksk_desktop.domain.cases import Case, CaseClosing, CaseOutcome, IntakeSource, StageChange
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.session_history import SessionCorrection
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.paths import database_path
from tksk_desktop.storage import schema
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.data_erasure import COUNTED, GONE, STRUCK_OUT
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.rights_reads import RightsReads
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.kept_forms.readings import NEW_CLIENT, addendum_to, correction_of
from tksk_desktop.usecases.readings import ClientFilter

NAME, NIK, WORD = "Zubaidah Kurniawati", "3507134101900002", "katarahasia"
TODAY = date(2026, 11, 3)
Planted = tuple[DatabaseStore, dict[str, int]]


@pytest.fixture
def planted(store: DatabaseStore) -> Planted:
    """The small office with one person, through the mapper, so that the log holds it too."""
    ids = fill(store)
    with store.open_work() as work:
        person = client(
            NAME,
            SUKORAHARJO,
            date(2026, 8, 1),
            ("PPKS-08", date(2026, 8, 1), None),
            nik=NIK,
            address=f"{WORD} alamat",
            notes=f"{WORD} catatan",
            phone="0812777888",
        )
        work.clients.add(person)
        work.flush()
        ids["person"] = person.id or 0
        begun = date(2026, 8, 2)
        case = Case(
            "KSS-2026-00008", ids["person"], begun, IntakeSource.SELF, WORD, "intake", LAST_TYPE
        )
        case.stage_changes = [StageChange("intake", begun, f"{WORD} tahap")]
        case.close(CaseClosing(date(2026, 10, 20), CaseOutcome.ACHIEVED, f"{WORD} hasil"))
        work.cases.add(case)
        work.flush()
        texts = {name: f"{WORD} {name}" for name in ("title", "aim", "process", "result")}
        alone = session(SessionKind.INDIVIDUAL, date(2026, 10, 3), (ids["person"], "H"), **texts)
        shared = session(
            SessionKind.GROUP,
            date(2026, 10, 4),
            (ids["person"], "H"),
            (ids["Ani"], "H"),
            process=f"Ani bercerita, {NAME.upper()} diam",
            result=f"Nomor {NIK} dicatat",
            walk_ins=1,
        )
        former = {"process": f"{NAME} bercerita", "attendances": "1:H"}
        shared.corrections.append(SessionCorrection(NOON, f"Bukan {NAME}", former))
        work.sessions.add(alone)
        work.sessions.add(shared)
        work.flush()
        ids |= {"alone": alone.id or 0, "shared": shared.id or 0, "case": case.id or 0}
        people = {"people": [[ids["person"], NAME, "H"]], "process": WORD}
        work.drafts.save(None, title=NAME, content=json.dumps(people), saved_at=NOON)
        work.drafts.save(None, title="Rapat", content='{"process": "lain"}', saved_at=NOON)
        for form, typed in (
            (NEW_CLIENT, f'{{"name":"{NAME}"}}'),
            (correction_of(ids["person"]), WORD),
            (addendum_to(ids["alone"]), WORD),
            (addendum_to(ids["shared"]), f"{NAME} menelepon"),
            (correction_of(ids["Ani"]), "Ani saja"),
        ):
            work.kept_forms.keep(form, content=typed, saved_at=NOON)
        work.commit()
    with store.open_work() as work:
        work.clients.get(ids["person"]).address = f"{WORD} alamat baru"
        work.commit()
    return store, ids


def destroy(store: DatabaseStore, client_id: int) -> dict[str, int]:
    with store.open_work() as work:
        counts = dict(work.rights.erase(client_id, on=TODAY))
        work.audit.erase_payloads(client_id)
        work.commit()
    store.compact()
    return counts


def reachable() -> list[sa.Table]:
    """Return all tables that hang on a client, parents first."""
    found = {"clients"}
    for _ in schema.metadata.sorted_tables:
        for table in schema.metadata.sorted_tables:
            if any(key.column.table.name in found for key in table.foreign_keys):
                found.add(table.name)
    return [table for table in schema.metadata.sorted_tables if table.name in found]


def plant_everywhere(store: DatabaseStore, ids: dict[str, int]) -> list[str]:
    """Add a row to every reachable table, a word in each text; return the words."""
    words: list[str] = []
    rows: dict[str, int] = {"clients": ids["person"]}
    with store.engine().begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table in schema.metadata.sorted_tables:
            is_reached = table in reachable()
            if table.name in ("clients", "sessions", "attendances", *SOLE) or not (
                is_reached or table in above(reachable())
            ):
                continue
            values: dict[str, Any] = {}
            for column in table.columns:
                if column.name == "id":
                    continue
                is_own = is_reached or table.name == "households"
                values[column.name] = _value(table, column, rows, ids, words if is_own else [])
                if not is_own and not column.foreign_keys:
                    values[column.name] = filler(column, f"tetap {column.name}")
            added = connection.execute(sa.insert(table).values(values))
            rows[table.name] = int(added.lastrowid)
    return words


SOLE = frozenset({"office", "villages", "retention_rules", "risk_bounds"})
"""Tables of which one row is there already."""


def parents(table: sa.Table) -> set[sa.Table]:
    """Return the tables that a table points to."""
    return {key.column.table for key in table.foreign_keys}


def above(tables: Iterable[sa.Table]) -> set[sa.Table]:
    """Return the tables that some tables need: their parents, and the parents of those."""
    nearest = {parent for table in tables for parent in parents(table)}
    return nearest | {parent for table in nearest for parent in parents(table)}


def _value(
    table: sa.Table,
    column: sa.Column[Any],
    rows: dict[str, int],
    ids: dict[str, int],
    words: list[str],
) -> Any:
    for key in column.foreign_keys:
        known = {"sessions": ids["alone"], "cases": ids["case"], **rows}
        parent = key.column.table
        if key.column.name == "code":
            return "intake"
        if parent.name == "clients" or parent.name in known:
            return known[parent.name]
        return None if column.nullable else 1
    word = f"{WORD}x{table.name}x{column.name}".replace("_", "")
    is_kept = column.name in COUNTED.get(table.name, ())
    if is_kept and isinstance(column.type, sa.String):
        return filler(column, f"tetap {column.name}")
    holds_text = isinstance(column.type, sa.LargeBinary | sa.JSON | sa.String)
    if holds_text and not isinstance(column.type, schema.Word):
        words.append(word)
    return filler(column, word)


def test_no_planted_word_is_left_in_the_whole_file(planted: Planted, folder: Path) -> None:
    store, ids = planted
    words = plant_everywhere(store, ids)
    assert len(words) > 8
    key = store.key()
    with store.open_work() as work:
        work.clients.get(ids["person"]).notes = f"{WORD} sebelum"
        work.commit()
    store.compact()
    before = decrypted(database_path(folder), key)
    traces = [NAME, NIK, WORD, "0812777888", "Zubaidah", *words]
    assert [word for word in traces if word.encode() not in before] == []
    destroy(store, ids["person"])
    store.snapshot(folder / "cadangan.db", lambda done, total: None)
    store.lock()
    for file in (database_path(folder), folder / "cadangan.db"):
        after = decrypted(file, key).lower()
        left = {w: after[max(0, after.find(w.lower().encode()) - 40) :][:120] for w in traces}
        assert {w: said for w, said in left.items() if w.lower().encode() in after} == {}
    wal = database_path(folder).with_name(database_path(folder).name + "-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_figures_stay_and_the_person_is_nowhere_listed(planted: Planted) -> None:
    store, ids = planted
    months = [Month(2026, number) for number in range(7, 12)]

    def figures() -> list[Any]:
        with store.open_work() as work:
            counted = [work.reports.count_month(month) for month in months]
        return [
            (each.needs, each.sessions, each.cases, each.registered, each.places)
            for each in counted
        ]

    before = figures()
    counts = destroy(store, ids["person"])
    assert figures() == before
    assert counts["sessions"] == 1
    assert counts["drafts"] == 1
    assert counts["kept_forms"] == 3
    reads = ClientReads(store.engine(), opened=True)
    assert ids["person"] not in reads.find_ids(ClientFilter())
    with pytest.raises(NotFound):
        reads.sheet(ids["person"])
    with store.open_work() as work:
        assert work.clients.get(ids["person"]).name == GONE


def test_a_shared_note_keeps_its_text_without_the_name(planted: Planted) -> None:
    store, ids = planted
    destroy(store, ids["person"])
    note = SessionReads(store.engine()).sheet(ids["shared"])
    assert note.process == f"Ani bercerita, {STRUCK_OUT} diam"
    assert note.result == f"Nomor {STRUCK_OUT} dicatat"
    assert [seat.client_name for seat in note.attendances] == [GONE, "Ani Lestari"]
    alone = SessionReads(store.engine()).sheet(ids["alone"])
    assert (alone.aim, alone.process, alone.held_on) == ("", "", date(2026, 10, 3))
    with store.open_work() as work:
        assert [draft.title for draft in work.drafts.all(opened=True)] == ["Rapat"]
        assert {each.form.key: each.content for each in work.kept_forms.all()} == {
            addendum_to(ids["shared"]).key: f"{STRUCK_OUT} menelepon",
            correction_of(ids["Ani"]).key: "Ani saja",
        }


def test_others_keep_everything(planted: Planted) -> None:
    store, ids = planted
    before = ClientReads(store.engine()).sheet(ids["Citra"])
    destroy(store, ids["person"])
    assert ClientReads(store.engine()).sheet(ids["Citra"]) == before


def test_the_log_still_holds_and_says_nothing_of_the_person(planted: Planted) -> None:
    store, ids = planted
    destroy(store, ids["person"])
    reads = AuditReads(store.engine(), opened=True)
    assert reads.check().holds
    with store.engine().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        for index in schema.SEARCH_TABLES:
            # Raises where the index holds what its table does not.
            connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('integrity-check')")


def test_everything_held_is_printed_from_the_same_walk(planted: Planted) -> None:
    store, ids = planted
    words = plant_everywhere(store, ids)
    held = repr(RightsReads(store.engine(), opened=True).subject_file(ids["person"]).records)
    assert NAME in held
    assert NIK in held
    in_pictures = {
        f"{WORD}x{table.name}x{column.name}".replace("_", "")
        for table in reachable()
        for column in table.columns
        if isinstance(column.type, sa.LargeBinary)
    }
    pointing = {"xhouseholdevents", "xclientcontacts", "xkinpeople", "xplannedmeetings"}
    missing = [
        word
        for word in words
        if word not in held and word not in in_pictures and not any(p in word for p in pointing)
    ]
    assert missing == []
    assert "Ani bercerita" not in held
    assert DILEM.code not in held


def test_former_values_of_shared_notes_lose_the_name_and_keep_the_rest(planted: Planted) -> None:
    store, ids = planted
    destroy(store, ids["person"])
    with store.open_work() as work:
        (correction,) = work.sessions.get(ids["shared"]).corrections
        assert correction.reason == f"Bukan {STRUCK_OUT}"
        assert correction.former == {
            "process": f"{STRUCK_OUT} bercerita",
            "attendances": "1:H",
        }

# SPDX-License-Identifier: MIT
"""The names of a person's parents: kept, compared, merged, logged, told, destroyed."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.storage.small_office import DILEM, OFFICE_FIELDS
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.merging import fingerprint
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.data_erasure import erase_subject
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.handed_people import handed_people
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.rights_reads import RightsReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.usecases.audit.readings import AuditFilter
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.doubles.find_doubles import find_like
from tksk_desktop.usecases.doubles.merge_clients import NewMerge, merge_clients, undo_merge

TODAY = date(2026, 11, 25)
BORN = date(1990, 4, 12)


@pytest.fixture
def both(store: DatabaseStore) -> dict[str, Any]:
    """What acts take; the office is set up."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [DILEM])
        work.commit()
    clock = FakeClock(TODAY, datetime(2026, 11, 25, 4, tzinfo=UTC))
    return {"open_work": store.open_work, "clock": clock}


def new(name: str, mother: str = "", father: str = "", **more: Any) -> NewClient:
    return NewClient(name, DILEM.code, mother_name=mother, father_name=father, **more)


def register(both: dict[str, Any], *given: str, **more: Any) -> int:
    return register_client(new(*given, **more), **both).record_id or 0


def test_they_are_kept_with_single_spaces(store: DatabaseStore, both: dict[str, Any]) -> None:
    sheet = ClientReads(store.engine()).sheet(register(both, "Siti", " Sri   Wahyuni ", "Karto"))
    assert (sheet.mother_name, sheet.father_name) == ("Sri Wahyuni", "Karto")


def test_only_persons_have_parents(store: DatabaseStore, both: dict[str, Any]) -> None:
    group = register(both, "Warga Krajan", "Sri", "Karto", subject=SubjectKind.COMMUNITY)
    sheet = ClientReads(store.engine()).sheet(group)
    assert (sheet.mother_name, sheet.father_name) == ("", "")


def test_a_name_longer_than_the_column_is_refused(both: dict[str, Any]) -> None:
    with pytest.raises(EntryRefused) as refused:
        register(both, "Siti", "n" * 121, "n" * 121)
    assert refused.value.problems == (
        FieldProblem("mother_name", Problem.TOO_LONG),
        FieldProblem("father_name", Problem.TOO_LONG),
    )


def test_parents_speak_for_and_against_one_person(
    store: DatabaseStore, both: dict[str, Any]
) -> None:
    register(both, "Siti Aminah", "Sri Wahyuni", "Karto", birth_date=BORN)
    identities = DatabaseIdentities(store.engine())
    bits = {}
    for mother in ("", "Sri Wahyuni", "Ngatinem"):
        entered = register(both, "Siti Aminah", mother, birth_date=BORN)
        (wanted,) = identities.some([entered])
        comparison = {i.id: c for i, c in find_like(wanted, identities=identities)}[1]
        bits[mother] = comparison.bits
        reasons = {evidence.reason for evidence in comparison.evidence}
        assert (Reason.MOTHER_SAME in reasons) is (mother == "Sri Wahyuni")
        assert (Reason.MOTHER_DIFFERS in reasons) is (mother == "Ngatinem")
        assert comparison.sameness is not Sameness.NO
    assert bits["Ngatinem"] < bits[""] < bits["Sri Wahyuni"]


def test_a_pair_told_apart_is_asked_about_again_once_a_parent_is_known(
    store: DatabaseStore, both: dict[str, Any]
) -> None:
    first, second = register(both, "Siti"), register(both, "Siti")
    identities = DatabaseIdentities(store.engine())
    before = fingerprint(*identities.some([first, second]))
    correct_client(first, new("Siti", "Sri"), **both)
    assert fingerprint(*identities.some([first, second])) != before


def test_a_merge_fills_what_lacks_and_undoing_takes_it_away(
    store: DatabaseStore, both: dict[str, Any]
) -> None:
    kept, merged = register(both, "Siti", "Sri"), register(both, "Siti", "Sari", "Karto")
    merge_clients(NewMerge(kept, merged, frozenset()), **both)
    reads = ClientReads(store.engine())
    assert (reads.sheet(kept).mother_name, reads.sheet(kept).father_name) == ("Sri", "Karto")
    undo_merge(1, **both)
    assert (reads.sheet(kept).father_name, reads.sheet(merged).father_name) == ("", "Karto")


def test_the_log_the_person_and_other_offices_are_told(
    store: DatabaseStore, both: dict[str, Any]
) -> None:
    person = register(both, "Siti", "Sri")
    correct_client(person, new("Siti", "Sri Wahyuni", "Karto"), **both)
    log = AuditReads(store.engine(), opened=True)
    (newest, *_) = log.lines(log.numbers(AuditFilter(client_id=person)))
    told = {field.name: (field.before, field.after) for field in newest.fields}
    assert told["mother_name"] == ("Sri", "Sri Wahyuni")
    records = RightsReads(store.engine()).subject_file(person).records
    (row,) = next(each.rows for each in records if each.table == "clients")
    assert dict(row)["father_name"] == "Karto"
    with store.engine().connect() as connection:
        (handed,) = handed_people(connection, [person], opened=False)
    assert (handed.mother_name, handed.father_name) == ("Sri Wahyuni", "Karto")


def test_a_destruction_leaves_none(store: DatabaseStore, both: dict[str, Any]) -> None:
    person = register(both, "Siti", "Sri", "Karto")
    with store.engine().begin() as connection:
        erase_subject(connection, person, on=TODAY)
        said = "SELECT mother_name || father_name FROM clients"
        assert connection.exec_driver_sql(said).scalar_one() == ""


def test_the_migration_leaves_who_was_registered_as_they_were(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (parents,) = (former / "versions").glob("r[0-9]*_parents.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= parents.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO clients (id, name, village_code, registered_on)"
            " VALUES (1, 'Siti', '35.07.13.2001', '2026-01-05')"
        )
    upgrade(engine)
    with engine.connect() as connection:
        query = "SELECT name, village_code, mother_name, father_name FROM clients"
        row = connection.exec_driver_sql(query).one()
        assert tuple(row) == ("Siti", "35.07.13.2001", "", "")
    engine.dispose()

# SPDX-License-Identifier: MIT
"""Recipients from a real file beside a real register; what was decided is asked once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.exchange.list_files import ListFiles, ReadList
from tksk_desktop.exchange.reference_words import load_reference_words
from tksk_desktop.paths import resource
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.storage.schema import clients, import_decisions
from tksk_desktop.usecases.aid import match_recipients as matching
from tksk_desktop.usecases.aid.match_recipients import ListedRecipient, Meaning
from tksk_desktop.usecases.aid.record_distribution import NewRecipient
from tksk_desktop.usecases.exchange.check_list import check_list, first_choice
from tksk_desktop.usecases.exchange.find_known import find_known
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ImportCheck, ReadingChoice

NIK = "3507134101900001"
ROWS = (
    "No;Nama;NIK;Desa;No KKS",
    f"1;Ani Lestari;{NIK};Sukoraharjo;6013 0001",
    "2;Budi;;Sukoraharjo;6013 0002",
    "3;Orang Baru;3507130101800009;Dilem;",
    "4;Citra;;Tempat Jauh;6013 0004",
)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    ids = fill(store)
    with store.engine().begin() as connection:
        ani = sa.update(clients).where(clients.c.id == ids["Ani"])
        connection.execute(ani.values(nik=NIK, nik_status="matched"))
    return ids


@pytest.fixture
def opened(tmp_path: Path) -> ReadList:
    path = tmp_path / "penerima.csv"
    path.write_text("\n".join(ROWS), encoding="utf-8")
    reference = resource("reference")
    words = load_reference_words(reference, load_need_kinds(reference / "ppks.csv"))
    return ListFiles(lambda: words).open(path)


def match(store: DatabaseStore, opened: OpenedList, **changed: Any) -> tuple[ListedRecipient, ...]:
    def check(opened: OpenedList, table: int, choice: ReadingChoice) -> ImportCheck:
        both: dict[str, Any] = {"open_work": store.open_work, "clock": FakeClock()}
        told = partial(check_list, find_known=find_known, progress=lambda _done, _all: None)
        return told(opened, table, choice, **both)

    choice = replace(first_choice(opened, 0, open_work=store.open_work), **changed)
    card = opened.tables[0].headers.index("No KKS")
    return matching.match_recipients(opened, 0, choice, card, check=check)


def meanings(rows: Sequence[ListedRecipient]) -> list[Meaning]:
    return [each.meaning for each in rows]


def test_each_row_stands_beside_whom_it_may_be_about(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList
) -> None:
    rows = match(store, opened)
    assert meanings(rows) == [Meaning.SAME, Meaning.ASKED, Meaning.OTHER, Meaning.LEFT_OUT]
    assert [each.card_number for each in rows] == ["6013 0001", "6013 0002", "", "6013 0004"]
    assert [each.recipient() for each in rows] == [
        NewRecipient(client_id=ids["Ani"], card_number="6013 0001"),
        None,
        NewRecipient(name="Orang Baru", nik="3507130101800009"),
        None,
    ]


def test_a_village_for_all_rows_takes_those_without_one(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList
) -> None:
    mapping = tuple(None if m is RowField.VILLAGE else m for m in opened.tables[0].mapping)
    rows = match(store, opened, mapping=mapping, default_village=DILEM.code)
    assert Meaning.LEFT_OUT not in meanings(rows)


def test_a_row_means_only_what_it_can(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList
) -> None:
    ani, budi, new, unread = match(store, opened)
    assert new.choose(Meaning.SAME) == new
    assert unread.choose(Meaning.OTHER) == unread
    assert ani.choose(Meaning.LEFT_OUT).recipient() is None
    other = budi.choose(Meaning.OTHER).recipient()
    assert other == NewRecipient(name="Budi", card_number="6013 0002")


@pytest.mark.parametrize("meaning", [Meaning.SAME, Meaning.OTHER])
def test_what_was_decided_is_not_asked_again(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList, meaning: Meaning
) -> None:
    ani, budi, new, unread = match(store, opened)
    rows = (ani, budi.choose(meaning), new, unread)
    matching.remember_matches(rows, open_work=store.open_work, clock=FakeClock())
    assert match(store, opened)[1].meaning is meaning
    with store.engine().connect() as connection:
        # Only of the row that had to be asked about: sure ones need no memory.
        assert connection.scalar(sa.select(sa.func.count()).select_from(import_decisions)) == 1


def test_a_row_left_out_is_asked_again(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList
) -> None:
    ani, budi, *_rest = match(store, opened)
    rows = (ani, budi.choose(Meaning.LEFT_OUT))
    matching.remember_matches(rows, open_work=store.open_work, clock=FakeClock())
    assert match(store, opened)[1].meaning is Meaning.ASKED


def test_a_list_that_is_too_long_is_refused_before_it_is_compared(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching, "MOST_LISTED", 3)
    with pytest.raises(EntryRefused) as refused:
        match(store, opened)
    assert refused.value.problems == (FieldProblem("recipients", Problem.TOO_MANY),)


def test_without_a_column_there_are_no_cards(
    store: DatabaseStore, ids: dict[str, int], opened: ReadList
) -> None:
    table = replace(opened.tables[0])
    check = ImportCheck(
        "", table, ReadingChoice(()), tuple(r.checked for r in match(store, opened))
    )
    rows = matching.match_recipients(
        opened, 0, check.choice, None, check=lambda _opened, _table, _choice: check
    )
    assert {each.card_number for each in rows} == {""}

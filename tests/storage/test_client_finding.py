# SPDX-License-Identifier: MIT
"""The order of answers, what else finds a client, and why each was found."""

from __future__ import annotations

import random
from datetime import date

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, OFFICE_FIELDS, SUKORAHARJO, client, session
from tksk_desktop.domain.aliases import AliasKind, ClientAlias
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.search_marks import marked_spans
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.storage.client_finding import FEW
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import aid_entries
from tksk_desktop.usecases.finding.readings import ClientSort
from tksk_desktop.usecases.readings import ClientFilter

DAY = date(2026, 1, 1)
NIK = "3507135705900001"


def register(store: DatabaseStore, *names: str, village: object = SUKORAHARJO) -> ClientReads:
    """Return reads over a register of these names, all in one village."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [SUKORAHARJO, DILEM])
        for name in names:
            work.clients.add(client(name, village, DAY))  # type: ignore[arg-type]
        work.commit()
    return ClientReads(store.engine(), lambda: DAY, opened=True)


def found(reads: ClientReads, text: str) -> list[str]:
    return [line.name for line in reads.lines(reads.search(ClientFilter(text)).ids)]


def test_the_better_answer_comes_first(store: DatabaseStore) -> None:
    names = ("Wati Zulaikah", "Wati", "Watini", "Ahmad Wathi", "Adi Wanti")
    reads = register(store, *names)
    assert found(reads, "wati") == ["Wati", "Wati Zulaikah", "Watini", "Ahmad Wathi", "Adi Wanti"]


def test_a_name_with_village_comes_before_a_typing_error(store: DatabaseStore) -> None:
    reads = register(store, "Dilam", village=SUKORAHARJO)
    with store.open_work() as work:
        work.clients.add(client("Zaenab", DILEM, DAY))
        work.commit()
    assert found(reads, "dilem") == ["Zaenab", "Dilam"]
    assert found(reads, "zaenab dilem") == ["Zaenab"]
    assert found(reads, "dilem zaenab") == ["Zaenab"]
    assert found(reads, "zaenab dilm") == []
    assert found(reads, "zaenab dikem") == ["Zaenab"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Soekarno", "sukarno"),
        ("Djoko Tjahjono", "joko cahyono"),
        ("Muhammad Yusuf", "m jusuf"),
        ("M. Yusuf", "muhammad yusuf"),
        ("Mochamad Soleh", "moh. soleh"),
        ("St. Khotimah", "siti hotimah"),
        ("Siti Khotimah", "st. khotimah"),
        ("Abd. Rochman", "abdul rohman"),
        ("Abdul Rahman", "abdurrahman"),
        ("Abdurrahman", "abdul rahman"),
        ("Nur Aini", "nuraini"),
        ("Nuraini", "nur aini"),
        ("Nur'aini", "nuraini"),
        ("Sjarifah", "syarifah"),
        ("Latiph", "latif"),
        ("Anissa", "anisa"),
        ("Purnama", "purnomo"),
        ("H. Slamet", "slamet"),
        ("Slamet", "h. slamet"),
        ("Aminah", "Hj. Aminah, S.Pd."),
        ("Siti Rahayu", "siti rahyau"),
        ("Siti Rahayu", "sitti rahayo"),
        ("Budi Santoso", "budi santso"),
        ("Sulistyowati", "sulsityowatie"),
        ("Rahayu Siti Aminah", "ami rah si"),
    ],
)
def test_a_name_is_found_however_it_is_typed(store: DatabaseStore, name: str, typed: str) -> None:
    reads = register(store, name, "Zainuddin")
    assert found(reads, typed) == [name]
    marks = reads.search(ClientFilter(typed)).marks
    assert marked_spans(name, marks)


@pytest.mark.parametrize("typed", ["xi", "sixx rahxyzz", "zulaikah", "budi rahayu"])
def test_what_does_not_fit_is_not_found(store: DatabaseStore, typed: str) -> None:
    assert found(register(store, "Siti Rahayu", "Budi Santoso"), typed) == []


def test_typing_errors_are_left_out_where_enough_is_found(store: DatabaseStore) -> None:
    reads = register(store, *(f"Wati {n}" for n in range(FEW)), "Wari")
    assert "Wari" not in found(reads, "wati")
    assert found(reads, "wari") == ["Wari", *found(reads, "wati")]


def test_a_number_with_typing_errors_is_found_when_it_is_nearly_whole(
    store: DatabaseStore,
) -> None:
    reads = register(store, "Budi")
    with store.open_work() as work:
        work.clients.add(client("Siti", DILEM, DAY, nik=NIK))
        work.clients.add(client("Tini", DILEM, DAY, nik="3507135705900981"))
        work.commit()
    assert found(reads, NIK[:-1] + "2") == ["Siti"]
    assert found(reads, "3507135075900001") == ["Siti"]
    assert found(reads, "3507135705") == ["Siti", "Tini"]
    assert found(reads, "3507130000900099") == []
    assert found(reads, "siti 0590") == ["Siti"]
    assert found(reads, "budi 0590") == []
    assert reads.search(ClientFilter("siti 0590")).marks.digits == ("0590",)


def test_a_number_that_begins_so_comes_before_one_that_holds_it(store: DatabaseStore) -> None:
    reads = register(store, "Budi")
    with store.open_work() as work:
        work.clients.add(client("Ani", DILEM, DAY, family_card_number="3507999357013001"))
        work.clients.add(client("Siti", DILEM, DAY, nik="3570130057059001"))
        work.commit()
    assert found(reads, "357013") == ["Siti", "Ani"]


def test_words_of_a_note_find_its_people_last_and_with_the_words_around(
    store: DatabaseStore,
) -> None:
    reads = register(store, "Kambing Tua", "Ani", "Budi")
    with store.open_work() as work:
        for who, text in ((2, "Membeli kambing etawa di pasar"), (2, "Kambing sakit"), (3, "Sapi")):
            work.sessions.add(
                session(SessionKind.INDIVIDUAL, DAY, (who, "H"), process=f"Cerita panjang. {text}")
            )
        work.commit()
    answer = reads.search(ClientFilter("kambing"))
    assert list(answer.ids) == [1, 2]
    assert set(answer.snippets) == {2}
    piece = answer.snippets[2]
    assert piece.session_id == 2
    assert [piece.text[start : start + n].casefold() for start, n in piece.spans] == ["kambing"]
    assert found(reads, "etawa pas") == ["Ani"]
    assert found(reads, "etawa sapi") == []


def test_a_filter_narrows_every_rank(store: DatabaseStore) -> None:
    reads = register(store, "Wati", "Watini", village=SUKORAHARJO)
    with store.open_work() as work:
        work.clients.add(client("Wati Dua", DILEM, DAY))
        work.commit()
    ids = reads.search(ClientFilter("wati", village_code=DILEM.code)).ids
    assert [line.name for line in reads.lines(ids)] == ["Wati Dua"]


def test_an_order_asked_for_goes_before_the_rank(store: DatabaseStore) -> None:
    reads = register(store, "Watini", "Wati", "Ani Wati")
    answer = reads.search(ClientFilter("wati"), ClientSort())
    assert [line.name for line in reads.lines(answer.ids)] == ["Ani Wati", "Wati", "Watini"]


def test_an_empty_register_is_told_from_an_empty_answer(store: DatabaseStore) -> None:
    assert (
        ClientReads(store.engine(), lambda: DAY, opened=True).search(ClientFilter()).registered == 0
    )
    reads = register(store, "Siti")
    assert reads.search(ClientFilter("zzz")).registered == 1


def test_the_indexes_hold_what_the_tables_hold_after_any_acts(store: DatabaseStore) -> None:
    chance = random.Random(7)
    reads = register(store, *(f"Nama {n}" for n in range(12)))
    for _ in range(60):
        with store.open_work() as work:
            one = work.clients.get(chance.randint(1, 12))
            one.name = chance.choice(["Siti", "Soekarno", "Nur'aini", "Ani"]) + chance.choice("xyz")
            one.nickname = chance.choice(["", "Tini", "Mbok Sum"])
            one.nik = chance.choice([None, f"35071357059{chance.randint(10_000, 99_999)}"])
            work.sessions.add(
                session(SessionKind.INDIVIDUAL, DAY, (1, "H"), result=chance.choice(["a", "b c"]))
            )
            if chance.random() < 0.7:
                work.commit()
    with store.engine().connect() as connection:
        for index in ("client_words", "client_numbers", "session_words"):
            connection.exec_driver_sql(
                f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)"
            )
        rows = connection.execute(sa.text("SELECT id, name FROM clients")).all()
    for client_id, name in rows:
        assert client_id in reads.search(ClientFilter(name)).ids


def test_a_nickname_and_a_name_answer_together(store: DatabaseStore) -> None:
    reads = register(store, "Budi Santoso", "Budi Utomo")
    with store.open_work() as work:
        one = work.clients.get(1)
        one.aliases.append(ClientAlias(AliasKind.NICKNAME, "Gombloh"))
        one.aliases.append(ClientAlias(AliasKind.FORMER_NAME, "Sutrimo Hadi", DAY))
        one.aliases.append(ClientAlias(AliasKind.FORMER_NIK, NIK, DAY))
        work.commit()
    for typed in ("gombloh", "budi gombl", "sutrimo santoso", "soetrimo", "sutrmo", "0590", NIK):
        assert found(reads, typed) == ["Budi Santoso"], typed
    (line,) = reads.lines([1])
    assert line.other_names == ("Gombloh", "Sutrimo Hadi", NIK)
    assert found(reads, "utomo gombloh") == []


def test_a_merged_name_leads_to_the_one_that_stays(store: DatabaseStore) -> None:
    reads = register(store, "Siti Rahayu", "Sutinah", "Zaenab")
    with store.engine().begin() as connection:
        connection.exec_driver_sql("UPDATE clients SET merged_into_id = 2 WHERE id = 3")
        connection.exec_driver_sql("UPDATE clients SET merged_into_id = 1 WHERE id = 2")
    assert found(reads, "zaenab") == found(reads, "sutinah") == ["Siti Rahayu"]
    assert reads.search(ClientFilter()).registered == 1


def test_the_number_of_a_card_finds_who_received_with_it(store: DatabaseStore) -> None:
    reads = register(store, "Siti", "Wati", "Adi")
    with store.engine().begin() as connection:
        for client_id, voided_on in ((1, None), (2, DAY)):
            connection.execute(
                sa.insert(aid_entries).values(
                    programme_code="PKH",
                    period_from=DAY,
                    period_until=DAY,
                    received_on=DAY,
                    client_id=client_id,
                    card_number="6013000000000001",
                    verification="open",
                    voided_on=voided_on,
                )
            )
    assert found(reads, "6013 0000 0000 0001") == ["Siti"]
    assert found(reads, "601300") == ["Siti"]
    assert found(reads, "60130") == []

# SPDX-License-Identifier: MIT
"""Finding clients as one types, and reading their sheets."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.storage.small_office import DILEM, NOON, SUKORAHARJO, client, fill
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.office import Office, Village
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter

DAY = date(2026, 1, 1)
NIK = "3507135705900001"
CARD = "3507130101209876"


@pytest.fixture
def reads(store: DatabaseStore) -> ClientReads:
    """A register with telling names."""
    villages = [SUKORAHARJO, DILEM, Village("35.07.13.2003", "100%_Desa")]
    with store.open_work() as work:
        work.office.set_up(Office("R", "1", "35.07.13", "Kepanjen", "Malang", "Jatim"), villages)
        for one in (
            client("Siti Aminah Rahayu", SUKORAHARJO, DAY, nik=NIK, family_card_number=CARD),
            client("Muhammad Soekarno", SUKORAHARJO, DAY, ("PPKS-24", DAY, None)),
            client(
                "Budi Santoso", DILEM, DAY, ("PPKS-08", DAY, date(2026, 3, 1)), nickname="Gombloh"
            ),
            client("budi abdul", SUKORAHARJO, DAY),
            client("Sulastri", DILEM, DAY, ("PPKS-08", DAY, None), ("PPKS-24", DAY, None)),
            client("Nur'aini OR", DILEM, DAY),
        ):
            work.clients.add(one)
        work.commit()
    return ClientReads(store.engine(), opened=True)


def names(reads: ClientReads, text: str = "", **more: str | bool) -> list[str]:
    wanted = ClientFilter(text, **more)  # type: ignore[arg-type]
    found = [line.name for line in reads.find(wanted, 50)]
    ids = reads.find_ids(wanted)
    assert [line.name for line in reads.lines(ids)] == found
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("siti", ["Siti Aminah Rahayu"]),
        ("SITI AMI", ["Siti Aminah Rahayu"]),
        ("rahayu siti", ["Siti Aminah Rahayu"]),
        ("xyz si", []),
        ("rah si am", ["Siti Aminah Rahayu"]),
        ("st. aminah", ["Siti Aminah Rahayu"]),
        ("sukarno", ["Muhammad Soekarno"]),
        ("moh soekarno", ["Muhammad Soekarno"]),
        ("budi", ["budi abdul", "Budi Santoso"]),
        ("abd budi", ["budi abdul"]),
        ("gombl", ["Budi Santoso"]),
        ("budi gombloh", ["Budi Santoso"]),
        ("nuraini", ["Nur'aini OR"]),
        ("  ", None),
        (NIK, ["Siti Aminah Rahayu"]),
        ("3507 1357 0590 0001", ["Siti Aminah Rahayu"]),
        ("570590", ["Siti Aminah Rahayu"]),
        ("0001", ["Siti Aminah Rahayu"]),
        ("9876", ["Siti Aminah Rahayu"]),
        ("35", []),
        ("999999", []),
        ("dilem", ["Budi Santoso", "Nur'aini OR", "Sulastri"]),
        ("dil", ["Budi Santoso", "Nur'aini OR", "Sulastri"]),
        ("budi dilem", ["Budi Santoso"]),
        ("sulas dile", ["Sulastri"]),
        ("siti dilem", []),
        ("tidak ada", []),
    ],
)
def test_find_as_you_type(reads: ClientReads, text: str, found: list[str] | None) -> None:
    everyone = [
        "budi abdul",
        "Budi Santoso",
        "Muhammad Soekarno",
        "Nur'aini OR",
        "Siti Aminah Rahayu",
        "Sulastri",
    ]
    assert names(reads, text) == (everyone if found is None else found)


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE clients; --",
        '"',
        '" OR 1=1 --',
        "*",
        "siti*",
        "%",
        "_",
        "100%",
        "NEAR(siti aminah)",
        "siti AND",
        "OR",
        "-siti",
        "search_text:siti",
        "^siti",
        "(",
        "\x00",
        "siti\x00aminah",
        "\\",
        "{siti}",
        "😀",
        "٣٣٣",
        "1" * 5000,
        "a " * 500,
    ],
)
def test_signs_of_the_query_language_are_only_text(reads: ClientReads, text: str) -> None:
    for line in reads.find(ClientFilter(text), 50):
        assert line.name
    assert len(reads.find_ids(ClientFilter())) == 6
    assert SessionReads(reads._engine).lines(SessionFilter(text=text)) == ()


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.text(max_size=20))
def test_no_text_breaks_the_search(reads: ClientReads, text: str) -> None:
    reads.find(ClientFilter(text), 5)
    SessionReads(reads._engine).lines(SessionFilter(text=text))


def test_a_percent_sign_is_a_village_like_any_other(reads: ClientReads) -> None:
    assert names(reads, "%") == []
    assert names(reads, "_") == []


def test_filters_join(reads: ClientReads) -> None:
    assert names(reads, village_code=DILEM.code) == ["Budi Santoso", "Nur'aini OR", "Sulastri"]
    assert names(reads, kind_code="PPKS-08") == ["Sulastri"]
    assert names(reads, "budi", village_code=DILEM.code) == ["Budi Santoso"]
    assert names(reads, "budi", kind_code="PPKS-24") == []
    assert names(reads, only_open_cases=True) == []


def test_the_list_is_cut_and_ordered_by_name(reads: ClientReads) -> None:
    assert [line.name for line in reads.find(ClientFilter(), 2)] == ["budi abdul", "Budi Santoso"]


def test_search_follows_corrections(store: DatabaseStore, reads: ClientReads) -> None:
    with store.open_work() as work:
        found = work.clients.find_by_nik(NIK)
        assert found is not None
        found.name, found.nik, found.nickname = "Kartini", "3507130000000009", "Tini"
        work.commit()
    assert names(reads, "siti") == []
    assert names(reads, NIK) == []
    assert names(reads, "kartini") == names(reads, "tini")[:1] == names(reads, "000000009") != []


def test_a_line_says_what_counts(store: DatabaseStore) -> None:
    ids = fill(store)
    reads = ClientReads(store.engine(), opened=True)
    (ani,) = reads.find(ClientFilter("ani lestari"), 5)
    assert (ani.open_cases, ani.kind_codes, ani.village_name) == (1, ("PPKS-08",), "Sukoraharjo")
    assert ani.last_session_on == date(2026, 10, 31)
    (budi,) = reads.find(ClientFilter("budi"), 5)
    assert (budi.open_cases, budi.last_session_on) == (0, None)
    with_case = reads.find(ClientFilter(only_open_cases=True), 5)
    assert [line.name for line in with_case] == ["Ani Lestari", "Eka"]
    assert reads.lines([ids["Eka"], 999, ids["Budi"]])[0].name == "Eka"


def test_a_sheet_has_everything_of_one_client_newest_first(store: DatabaseStore) -> None:
    ids = fill(store)
    reads = ClientReads(store.engine(), opened=True)
    sheet = reads.sheet(ids["Ani"])
    assert (sheet.name, sheet.village_name) == ("Ani Lestari", "Sukoraharjo")
    assert [(e.happened_on, e.what) for e in sheet.time_line] == [
        (date(2026, 10, 31), "session"),
        (date(2026, 10, 15), "follow_up"),
        (date(2026, 10, 1), "session"),
        (date(2026, 9, 30), "session"),
        (date(2026, 9, 15), "case_opened"),
        (date(2026, 9, 15), "stage"),
        (date(2026, 8, 10), "registered"),
        (date(2026, 8, 10), "need_since"),
        (date(2026, 2, 1), "group_joined"),
    ]
    citra = reads.sheet(ids["Citra"])
    assert {e.what for e in citra.time_line} >= {"case_closed", "need_until"}
    with pytest.raises(NotFound):
        reads.sheet(999)


def test_a_note_is_told_of_a_client_without_the_history(store: DatabaseStore) -> None:
    ids = fill(store)
    reads = ClientReads(store.engine())
    sheet, head = reads.sheet(ids["Ani"]), reads.head(ids["Ani"])
    assert (head.id, head.name, head.village_code) == (sheet.id, "Ani Lestari", sheet.village_code)
    assert head.cases == sheet.cases
    assert head.cases
    with pytest.raises(NotFound):
        reads.head(999)


def test_former_notes_are_all_of_one_client_newest_first(store: DatabaseStore) -> None:
    ids = fill(store)
    reads = SessionReads(store.engine())
    listed = reads.lines(SessionFilter(client_id=ids["Ani"]))
    former = reads.former(ids["Ani"])
    assert len(former) > 1
    assert {(note.id, note.held_on) for note in former} == {(n.id, n.held_on) for n in listed}
    assert [note.held_on for note in former] == [note.held_on for note in listed]
    assert reads.former(999) == ()


def test_the_journal_is_searched_by_its_words(store: DatabaseStore) -> None:
    ids = fill(store)
    reads = SessionReads(store.engine(), opened=True)
    assert [line.title for line in reads.lines(SessionFilter(text="rap"))] == ["Rapat"]
    assert len(reads.lines(SessionFilter(text="mau menc"))) == 4
    assert len(reads.lines(SessionFilter(client_id=ids["Eka"]))) == 2
    group = reads.lines(SessionFilter(text="menguatkan"), limit=2)
    assert [line.held_on for line in group] == [date(2026, 11, 1), date(2026, 10, 31)]
    assert (group[1].who, group[1].present, group[1].expected, group[1].walk_ins) == (
        "Mekar Sari",
        1,
        3,
        2,
    )


def test_groups_show_their_present_members(store: DatabaseStore) -> None:
    fill(store)
    (group,) = SessionReads(store.engine(), opened=True).groups()
    assert ([m.client_name for m in group.members], group.sessions) == (["Ani Lestari"], 1)
    with store.open_work() as work:
        work.groups.get(group.id).members[0].until = NOON.date()
        work.commit()
    assert SessionReads(store.engine(), opened=True).group(group.id).members == ()
    with pytest.raises(NotFound):
        SessionReads(store.engine(), opened=True).group(99)

# SPDX-License-Identifier: MIT
"""The desk's rules on a real store: what counts, what is missing, late, contested, or summed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.receiving.sent_reports import KEPANJEN, PAKIS, content, figures, figures_json
from tksk_desktop.domain.errors import Cancelled, DatabaseTooNew
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.recaps import (
    Candidate,
    DeskStoreUnreachable,
    Due,
    PaperProblem,
    Remark,
    Standing,
    choose,
)
from tksk_desktop.domain.received_figures import Fault, Part
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import resource
from tksk_desktop.receiving.desk_store import ReceivingDesk, names_a_password, open_desk
from tksk_desktop.storage.region_places import RegionPlaces
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.usecases.recap.make_recap import Wishes, common_area, make_recap
from tksk_desktop.usecases.recap.read_figures import read_figures
from tksk_desktop.usecases.recap.readings import ExpectedPlace, PlaceLine, ReadPaper, Recap
from tksk_desktop.usecases.recap.take_in import find_papers, take_in

OCTOBER = Month(2026, 10)
IN_TIME = datetime(2026, 11, 3, 2, 0, tzinfo=UTC)
MALANG, EAST_JAVA = "35.07", "35"
PLACES = RegionPlaces(RegionTable(resource("reference")))


def paper(code: str = KEPANJEN, month: Month = OCTOBER, **changes: Any) -> ReadPaper:
    """Return what a reading process says of a whole report; its bytes are its own."""
    inside = {name: changes.pop(name) for name in ("version", "document_id") if name in changes}
    counted = changes.pop("counted", figures(code, month=month))
    attached = figures_json(content(code, counted, **inside))
    read = read_figures(attached)
    assert read is not None
    plain = ReadPaper(
        file_name=f"{code}.pdf",
        sha256=hashlib.sha256(f"{code}{month}{inside}".encode()).hexdigest(),
        figures=read,
        figures_sha256=hashlib.sha256(attached).hexdigest(),
        signer_name="Siti Contoh",
        fingerprint_sha256=f"cap-{code}",
        signed_at=IN_TIME,
        faults=read.faults(),
    )
    return replace(plain, **changes)


def recap_of(
    desk: ReceivingDesk, *papers: ReadPaper, month: Month = OCTOBER, **wishes: Any
) -> Recap:
    """Take papers in and return the recap of Kabupaten Malang."""
    take_in([], read_papers=lambda _: iter(papers), store=desk, places=PLACES, clock=OfficeClock())
    wanted = Wishes(**{"month": month, "area": MALANG, **wishes})
    return make_recap(wanted, store=desk, places=PLACES, kind_names={}, made_on=date(2026, 11, 10))


def line(recap: Recap, code: str) -> PlaceLine:
    """Return a sub-district of a recap."""
    return next(each for each in recap.places if each.code == code)


def test_every_kecamatan_of_the_regency_is_expected_and_one_is_there(desk: ReceivingDesk) -> None:
    recap = recap_of(desk, paper())
    assert len(recap.places) == 33
    assert recap.count(Standing.MISSING) == 32
    kepanjen = line(recap, KEPANJEN)
    assert (kepanjen.standing, kepanjen.remarks) == (Standing.COUNTED, ())
    assert (kepanjen.name, kepanjen.signer_name) == ("Kepanjen", "Siti Contoh")
    assert kepanjen.signed_at == IN_TIME
    assert not recap.is_whole


def test_sums_are_those_of_the_counted_reports(desk: ReceivingDesk) -> None:
    recap = recap_of(desk, paper(), paper(PAKIS))
    assert recap.needs_by_kind() == (
        ("PPKS-08", (82, 6, 2, 86, 40, 46, 0, 0, 0, 0)),
        ("PPKS-09", (32, 0, 2, 30, 14, 16, 0, 0, 0, 0)),
    )
    tallies = {(t.part, t.code, t.measure): t.amount for t in recap.tallies_summed()}
    assert tallies[Part.SESSIONS, "group", "present"] == 16
    assert tallies[Part.CASES, "", "closing"] == 70
    assert [need.area for need in recap.needs] == [KEPANJEN, KEPANJEN, PAKIS, PAKIS]


def test_a_province_sums_by_regency_and_the_country_by_province(desk: ReceivingDesk) -> None:
    recap = recap_of(desk, paper(), paper(PAKIS), paper("35.73.01"), area=EAST_JAVA)
    assert [(n.area, n.closing) for n in recap.needs if n.kind == "PPKS-08"] == [
        ("35.07", 86),
        ("35.73", 43),
    ]
    malang = next(group for group in recap.groups if group.code == MALANG)
    assert (malang.name, malang.expected, malang.counted) == ("Kabupaten Malang", 33, 2)
    country = recap_of(desk, paper("33.74.01"), area="")
    assert [(n.area, n.closing) for n in country.needs if n.kind == "PPKS-08"] == [
        ("33", 43),
        ("35", 129),
    ]
    assert len(country.places) > 7000


def test_the_same_bytes_twice_count_once(desk: ReceivingDesk) -> None:
    twice = take_in(
        [],
        read_papers=lambda _: iter([paper(), paper()]),
        store=desk,
        places=PLACES,
        clock=OfficeClock(),
    )
    assert (twice.files, twice.new, twice.repeated) == (2, 1, 1)
    assert recap_of(desk, paper()).needs_by_kind()[0][1][3] == 43


def test_a_revision_replaces_its_former_in_whatever_order_they_come(desk: ReceivingDesk) -> None:
    revised = paper(version=2, counted=figures(month=OCTOBER, registered=900))
    recap = recap_of(desk, revised, paper())
    assert line(recap, KEPANJEN).remarks == (Remark.REVISED,)
    tallies = {(t.part, t.measure): t.amount for t in recap.tallies_summed()}
    assert tallies[Part.TOTALS, "registered"] == 900


def test_the_same_document_with_one_more_signature_is_no_second_report(
    desk: ReceivingDesk,
) -> None:
    recap = recap_of(desk, paper(), paper(sha256="with the camat's signature"))
    assert line(recap, KEPANJEN).standing is Standing.COUNTED


def test_two_documents_of_one_version_are_contested_and_not_counted(desk: ReceivingDesk) -> None:
    recap = recap_of(desk, paper(), paper(document_id="ab" * 16))
    assert line(recap, KEPANJEN).standing is Standing.CONTESTED
    assert recap.needs == ()


def test_figures_that_do_not_add_up_are_shown_and_not_counted(desk: ReceivingDesk) -> None:
    recap = recap_of(desk, paper(faults=(Fault.NEEDS_FLOW, Fault.CASES)))
    kepanjen = line(recap, KEPANJEN)
    assert kepanjen.standing is Standing.WRONG_FIGURES
    assert kepanjen.faults == (Fault.NEEDS_FLOW, Fault.CASES)
    assert recap.needs == ()


def test_a_desk_with_a_list_of_signers_counts_no_stranger(desk: ReceivingDesk) -> None:
    known = frozenset({f"cap-{KEPANJEN}"})
    forged = paper(
        version=9, sha256="forged", document_id="ee" * 16, fingerprint_sha256="someone else"
    )
    recap = recap_of(desk, paper(), forged, paper(PAKIS), known_signers=known)
    assert line(recap, KEPANJEN).standing is Standing.COUNTED  # not pushed out by the forged one
    assert line(recap, PAKIS).standing is Standing.STRANGER
    assert recap.needs_by_kind()[0][1][3] == 43


def test_a_changed_signer_is_pointed_out(desk: ReceivingDesk) -> None:
    september = paper(month=OCTOBER.previous, sha256="september")
    recap_of(desk, september, month=OCTOBER.previous)
    recap = recap_of(desk, paper(fingerprint_sha256="another key"))
    assert Remark.NEW_SIGNER in line(recap, KEPANJEN).remarks


def test_opening_figures_must_be_the_former_months_closing(desk: ReceivingDesk) -> None:
    recap_of(desk, paper(month=OCTOBER.previous, sha256="september"), month=OCTOBER.previous)
    recap = recap_of(desk, paper(), paper(PAKIS))
    assert line(recap, KEPANJEN).remarks == (Remark.OPENING_DIFFERS,)  # 41 after 43
    assert line(recap, PAKIS).remarks == ()  # nothing is known of its September


def test_lateness_goes_by_the_day_of_the_signature_in_the_desks_zone(desk: ReceivingDesk) -> None:
    evening = datetime(2026, 11, 5, 16, 30, tzinfo=UTC)  # 23.30 in Jakarta, 00.30 in Makassar
    recap = recap_of(desk, paper(signed_at=evening))
    assert recap.late == 0
    assert recap_of(desk, due=Due(5, TimeZone.WITA)).late == 1
    assert recap_of(desk, due=Due(4)).late == 1


@pytest.mark.parametrize("day", [30, 31])
def test_a_due_day_that_the_month_lacks_is_its_last(day: int) -> None:
    due = Due(day)
    last = datetime(2026, 2, 28, 10, 0, tzinfo=UTC)
    assert not due.is_late(Month(2026, 1), last)
    assert due.is_late(Month(2026, 1), last + timedelta(days=1))
    assert not due.is_late(Month(2026, 1), None)


def test_the_desks_own_list_replaces_the_table_of_regions(desk: ReceivingDesk) -> None:
    pakis = ExpectedPlace(PAKIS, "Pakis", "Kabupaten Malang", "Jawa Timur")
    recap = recap_of(desk, paper(), expected=(pakis,))
    assert [each.code for each in recap.places] == [KEPANJEN, PAKIS]
    assert line(recap, KEPANJEN).remarks == (Remark.NOT_EXPECTED,)
    assert line(recap, PAKIS).standing is Standing.MISSING


def test_a_place_that_is_nowhere_is_refused(desk: ReceivingDesk) -> None:
    taken = take_in(
        [],
        read_papers=lambda _: iter([paper("99.99.99"), ReadPaper("x.pdf", PaperProblem.CHANGED)]),
        store=desk,
        places=PLACES,
        clock=OfficeClock(),
    )
    assert [(each.file_name, each.problem) for each in taken.refused] == [
        ("99.99.99.pdf", PaperProblem.UNKNOWN_PLACE),
        ("x.pdf", PaperProblem.CHANGED),
    ]
    assert taken.new == 0


def test_what_was_kept_before_a_stop_stays(desk: ReceivingDesk) -> None:
    def many(_: Iterable[Path]) -> Iterator[ReadPaper]:
        for number in range(150):
            yield paper(sha256=f"{number}", document_id=f"{number:032x}")

    def stop(done: int, total: int) -> None:
        if done == 120:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in([], read_papers=many, store=desk, places=PLACES, clock=OfficeClock(), progress=stop)
    assert sum(len(papers) for _code, papers in desk.papers(OCTOBER, "")) == 100


def test_the_common_area_is_the_smallest(desk: ReceivingDesk) -> None:
    recap_of(desk, paper(), paper(PAKIS))
    assert common_area(OCTOBER, desk) == MALANG
    recap_of(desk, paper("35.73.01"))
    assert common_area(OCTOBER, desk) == EAST_JAVA
    recap_of(desk, paper("33.74.01"))
    assert common_area(OCTOBER, desk) == ""


def test_a_desk_is_opened_again_with_all_it_held(desk: ReceivingDesk, desk_url: str) -> None:
    recap_of(desk, paper())
    again = open_desk(desk_url)
    assert [code for code, _papers in again.papers(OCTOBER, "")] == [KEPANJEN]
    again.close()


def test_a_desk_of_a_newer_program_is_refused(desk: ReceivingDesk, desk_url: str) -> None:
    engine = sa.create_engine(desk_url)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE desk_form SET version = 2"))
    engine.dispose()
    with pytest.raises(DatabaseTooNew):
        open_desk(desk_url)


@pytest.mark.parametrize(
    "url",
    ["no address", "nodialect://x", "sqlite:////no/such/folder/rekap.db",
     "postgresql+psycopg://u:rahasia@127.0.0.1:9/x"],
)  # fmt: skip
def test_an_address_that_leads_nowhere_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(DeskStoreUnreachable) as refused:
        open_desk(url)
    assert refused.value.__cause__ is None
    assert "rahasia" not in str(refused.value)


def test_a_database_that_goes_away_is_a_refusal(tmp_path: Path) -> None:
    desk = open_desk(f"sqlite:///{tmp_path / 'rekap.db'}")
    with sa.create_engine(f"sqlite:///{tmp_path / 'rekap.db'}").begin() as connection:
        connection.execute(sa.text("DROP TABLE received_needs"))
    with pytest.raises(DeskStoreUnreachable):
        recap_of(desk, paper())
    desk.close()


def test_a_password_in_an_address_is_noticed() -> None:
    assert names_a_password("postgresql://u:rahasia@h/x")
    assert not names_a_password("postgresql://u@h/x")
    assert not names_a_password("sqlite:///x")
    assert not names_a_password("no address")


def test_nothing_to_choose_from_is_missing() -> None:
    assert choose([]).standing is Standing.MISSING


def test_only_strangers_are_no_choice() -> None:
    stranger = Candidate(1, "d", 1, "f", is_stranger=True)
    assert choose([stranger]).standing is Standing.STRANGER


def test_folders_are_walked_and_files_taken_as_named(tmp_path: Path) -> None:
    (tmp_path / "malang").mkdir()
    for name in ("malang/a.pdf", "malang/B.PDF", "malang/catatan.txt"):
        (tmp_path / name).touch()
    named = tmp_path / "malang" / "catatan.txt"
    found = list(find_papers([tmp_path, named]))
    assert sorted(path.name for path in found) == ["B.PDF", "a.pdf", "catatan.txt"]

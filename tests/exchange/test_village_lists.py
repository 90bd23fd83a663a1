# SPDX-License-Identifier: MIT
"""Lists of villages in real layouts beside a real register: outcomes, decisions, figures, files."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.exchange.conftest import VILLAGES
from tests.exchange.lists import NIK, NIK_2, SAMPLES, Row, SampleList, write_xlsx
from tests.exchange.offices import ListOffice, set_up, unheard
from tksk_desktop.assembly import Program
from tksk_desktop.domain.errors import Cancelled, EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.exchanged_rows import ImportHasFollowers, RowField, TableEmpty
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.rights.destroy_data import WORD_TO_TYPE, NewDestruction
from tksk_desktop.usecases.villages.compare_lists import ListFile, NewVillageList
from tksk_desktop.usecases.villages.decide_listed import NewListDecision
from tksk_desktop.usecases.villages.keep_village_figures import NewWave
from tksk_desktop.usecases.villages.list_readings import ListedLine, VillageListSheet

DILEM, ELSEWHERE = VILLAGES[1].code, VILLAGES[0].code
KIND, OTHER_KIND, SECRET = "PPKS-08", "PPKS-09", "PPKS-16"
HEADERS = ("No", "Nama", "NIK", "JK", "Tgl Lahir", "Alamat")
SUGENG = (1, "Sugeng Santoso", NIK, "L", "14-12-1970", "Jl. Kawi")
BORN = date(1970, 12, 14)
MATCHED, MISMATCHED = ListOutcome.MATCHED, ListOutcome.MISMATCHED
NOT_FOUND, ONLY = ListOutcome.NOT_FOUND, ListOutcome.ONLY_REGISTERED
Told = dict[str, Any]


@pytest.fixture
def office(make_program: Callable[..., Program]) -> ListOffice:
    return set_up(make_program)


@pytest.fixture
def wave_id(office: ListOffice) -> int:
    wave = NewWave("Semester I", date(2026, 6, 30))
    return office.program.acts.villages.keep_wave(wave, wave_id=None).record_id or 0


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def put(*rows: Row, headers: Row = HEADERS) -> Path:
        return write_xlsx(tmp_path / "daftar.xlsx", [headers, *rows])

    return put


def register(office: ListOffice, name: str, nik: str = "", **more: Any) -> int:
    facts: Told = {
        "village_code": DILEM,
        "sex": Sex.MALE,
        "kind_codes": (KIND,),
        "birth_date": BORN,
        **more,
    }
    acts = office.program.acts.clients
    return acts.register(NewClient(name=name, nik=nik, **facts)).record_id or 0


def take(office: ListOffice, wave_id: int, path: Path, **more: Any) -> VillageListSheet:
    told: Told = {
        "village_code": DILEM,
        "kind_code": KIND,
        "given_by": "Carik",
        "given_on": date(2026, 6, 1),
        **more,
    }
    acts = office.program.acts
    opened = office.open(path)
    file = ListFile(opened, 0, acts.exchange.first_choice(opened, 0))
    new = NewVillageList(wave_id=wave_id, **told)
    done = acts.village_lists.take(new, file, unheard, lambda act: act())
    return acts.village_lists.sheet(done.record_id or 0)


def decide(office: ListOffice, line: ListedLine, verdict: ListVerdict, reason: str) -> None:
    about = None if line.known is None else line.known.id
    new = NewListDecision(line.kind_code, line.row_key, about, verdict, reason)
    office.program.acts.village_lists.decide(new)


def outcomes(sheet: VillageListSheet) -> dict[str, ListOutcome]:
    return {line.name: line.outcome for line in sheet.people}


def test_each_person_comes_out_in_one_of_four_ways(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    register(office, "Sugeng Santoso", NIK)
    register(office, "Siti Aminah", NIK_2, sex=Sex.FEMALE, birth_date=date(1985, 5, 15))
    register(office, "Paijan Gumelar", birth_date=date(1944, 2, 1))
    register(office, "Karyono", birth_date=date(1950, 2, 1), kind_codes=(OTHER_KIND,))
    path = write(
        SUGENG,
        (2, "Siti Aminah", NIK_2, "P", "16-05-1985", ""),
        (3, "Ngatini Kasturi", "", "P", "01-01-1960", ""),
    )
    sheet = take(office, wave_id, path)
    assert outcomes(sheet) == {
        "Sugeng Santoso": MATCHED,
        "Siti Aminah": MISMATCHED,
        "Ngatini Kasturi": NOT_FOUND,
        "Paijan Gumelar": ONLY,
    }
    siti = sheet.people[1]
    assert siti.differs == (RowField.BIRTH_DATE,)
    assert siti.known is not None
    assert siti.known.name == "Siti Aminah"
    line = sheet.line
    assert (line.people, line.left_out, line.open, line.given_by) == (3, 0, 3, "Carik")
    assert [line.count(each) for each in ListOutcome] == [1, 1, 1, 1]


def test_who_lives_elsewhere_or_lacks_the_kind_does_not_match(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    register(office, "Sugeng Santoso", NIK, village_code=ELSEWHERE, kind_codes=(OTHER_KIND,))
    (person,) = take(office, wave_id, write(SUGENG)).people
    assert person.outcome is MISMATCHED
    assert set(person.differs) == {RowField.VILLAGE, RowField.KINDS}


def test_a_bare_name_is_asked_about(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    register(office, "Sugeng Santoso", NIK)
    (person,) = take(office, wave_id, write((1, "Sugeng Santoso", "", "", "", ""))).people
    assert (person.outcome, person.is_unsure) == (MISMATCHED, True)


def test_decisions_hold_for_the_next_list_in_any_order(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    register(office, "Sugeng Santoso", NIK)
    register(office, "Paijan Gumelar", birth_date=date(1944, 2, 1))
    bare = (1, "Sugeng Santoso", "", "", "", "")
    sheet = take(office, wave_id, write(bare))
    decide(office, sheet.people[0], ListVerdict.SAME, "Ditanyakan ke RT")
    decide(office, sheet.people[1], ListVerdict.AS_FOUND, "Dikunjungi, memang telantar")
    new = (1, "Ngatini Kasturi", "", "P", "01-01-1960", "")
    again = take(office, wave_id, write(new, (2, *bare[1:])))
    assert outcomes(again)["Sugeng Santoso"] is MATCHED
    told = {line.name: (line.verdict, line.reason) for line in again.people}
    assert told["Sugeng Santoso"] == (ListVerdict.SAME, "Ditanyakan ke RT")
    assert told["Paijan Gumelar"][0] is ListVerdict.AS_FOUND
    assert again.line.id == sheet.line.id
    assert again.line.open == 1


def test_another_person_leaves_both_sides_unmatched(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    register(office, "Sugeng Santoso", NIK)
    sheet = take(office, wave_id, write((1, "Sugeng Santoso", "", "", "", "")))
    decide(office, sheet.people[0], ListVerdict.ANOTHER, "Bapaknya")
    after = office.program.acts.village_lists.sheet(sheet.line.id)
    assert [line.outcome for line in after.people] == [NOT_FOUND, ONLY]
    decide(office, after.people[0], ListVerdict.OPEN, "")
    back = office.program.acts.village_lists.sheet(sheet.line.id)
    assert [line.outcome for line in back.people] == [MISMATCHED]


def test_decisions_need_a_reason_and_two_people(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    (person,) = take(office, wave_id, write(SUGENG)).people
    with pytest.raises(EntryRefused) as refused:
        decide(office, person, ListVerdict.AS_FOUND, " ")
    assert refused.value.problems == (FieldProblem("reason", Problem.MISSING),)
    with pytest.raises(EntryRefused) as refused:
        decide(office, person, ListVerdict.SAME, "sama")
    assert refused.value.problems == (FieldProblem("verdict", Problem.UNKNOWN),)


def test_hidden_clients_are_as_if_nobody_were_registered(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    register(office, "Sugeng Santoso", NIK, kind_codes=(KIND, SECRET))
    register(office, "Paijan Gumelar", birth_date=date(1944, 2, 1), kind_codes=(KIND, SECRET))
    sheet = take(office, wave_id, write(SUGENG))
    assert [(line.outcome, line.known) for line in sheet.people] == [(NOT_FOUND, None)]
    office.program.acts.confidentiality.open("Daftar desa diperiksa")
    opened = office.program.acts.village_lists.sheet(sheet.line.id)
    assert [line.outcome for line in opened.people] == [MATCHED, ONLY]
    book = openpyxl.load_workbook(BytesIO(office.program.acts.village_lists.workbook(wave_id)))
    assert [row[8] for row in book["Orang"].iter_rows(min_row=2, values_only=True)] == [
        "Tidak ditemukan"
    ]


def test_the_list_becomes_the_villages_figure(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    take(office, wave_id, write(SUGENG, (2, "Ngatini Kasturi", "", "P", "01-01-1960", "")))
    sheet = office.program.acts.villages.sheet(wave_id, DILEM)
    assert dict(sheet.kinds)[KIND].village == 2
    assert (sheet.line.given_by, sheet.line.given_on) == ("Carik", date(2026, 6, 1))
    take(office, wave_id, write(SUGENG), given_by="Kaur Kesra")
    sheet = office.program.acts.villages.sheet(wave_id, DILEM)
    assert (dict(sheet.kinds)[KIND].village, sheet.line.given_by) == (1, "Kaur Kesra")
    (line,) = office.program.acts.village_lists.lists(wave_id)
    office.program.acts.village_lists.remove(line.id)
    assert office.program.acts.village_lists.lists(wave_id) == ()
    with pytest.raises(NotFound):
        office.program.acts.village_lists.sheet(line.id)
    assert dict(office.program.acts.villages.sheet(wave_id, DILEM).kinds)[KIND].village == 1


def test_rows_of_other_villages_and_kinds_are_left_out(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    headers = ("nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "desa")
    path = write(
        (NIK, "Sugeng Santoso", "14-12-1970", "L", KIND, "Dilem"),
        (NIK_2, "Siti Aminah", "15-05-1985", "P", OTHER_KIND, "Dilem"),
        ("", "Ngatini", "01-01-1960", "P", KIND, "Sukoraharjo"),
        ("", "Painem", "01-01-1961", "P", KIND, "Tak Dikenal"),
        headers=headers,
    )
    line = take(office, wave_id, path).line
    assert (line.people, line.left_out) == (1, 3)
    with pytest.raises(TableEmpty):
        take(office, wave_id, path, kind_code="PPKS-24")


@pytest.mark.parametrize(
    "sample", [each for each in SAMPLES if each.name], ids=lambda sample: sample.layout
)
def test_real_layouts_are_read(
    office: ListOffice, wave_id: int, tmp_path: Path, sample: SampleList
) -> None:
    path = write_xlsx(tmp_path / "daftar.xlsx", sample.rows)
    kind = (*sample.kinds, KIND)[0]
    place = sample.village or DILEM
    sheet = take(office, wave_id, path, village_code=place, kind_code=kind)
    assert sheet.people[0].name == sample.name
    assert all(line.outcome is NOT_FOUND for line in sheet.people)


def test_comparing_again_finds_who_was_registered_meanwhile(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    sheet = take(office, wave_id, write(SUGENG))
    assert outcomes(sheet) == {"Sugeng Santoso": NOT_FOUND}
    register(office, "Sugeng Santoso", NIK)
    acts = office.program.acts.village_lists
    acts.compare(wave_id, unheard, lambda act: act())
    assert outcomes(acts.sheet(sheet.line.id)) == {"Sugeng Santoso": MATCHED}


def test_an_import_is_taken_back_though_a_list_found_its_people(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    path = write(SUGENG)
    done = office.take(path, default_village=DILEM, default_kinds=(KIND,))
    sheet = take(office, wave_id, path)
    acts = office.program.acts
    assert outcomes(sheet)["Sugeng Santoso"] is not NOT_FOUND
    acts.exchange.undo(done.import_id)
    assert outcomes(acts.village_lists.sheet(sheet.line.id)) == {"Sugeng Santoso": NOT_FOUND}
    again = office.take(path, default_village=DILEM)
    acts.village_lists.compare(wave_id, unheard, lambda act: act())
    (line,) = acts.village_lists.sheet(sheet.line.id).people
    decide(office, line, ListVerdict.SAME, "Ditanyakan")
    with pytest.raises(ImportHasFollowers):
        acts.exchange.undo(again.import_id)


def test_what_is_missing_is_told_and_stopping_changes_nothing(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    with pytest.raises(EntryRefused) as refused:
        take(office, wave_id, write(SUGENG), given_by=" ", given_on=date(2999, 1, 1), kind_code="")
    assert refused.value.problems == (
        FieldProblem("given_by", Problem.MISSING),
        FieldProblem("given_on", Problem.IN_FUTURE),
        FieldProblem("kind_code", Problem.MISSING),
    )
    register(office, "Sugeng Santoso", NIK)
    acts = office.program.acts
    opened = office.open(write(SUGENG))
    file = ListFile(opened, 0, acts.exchange.first_choice(opened, 0))
    new = NewVillageList(wave_id, DILEM, KIND, "Carik", date(2026, 6, 1))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        acts.village_lists.take(new, file, stop, lambda act: act())
    assert acts.village_lists.lists(wave_id) == ()


def test_paper_and_workbook_name_nobody_of_the_register(
    office: ListOffice, wave_id: int, write: Callable[..., Path], tmp_path: Path
) -> None:
    register(office, "Paijan Gumelar", birth_date=date(1944, 2, 1))
    sheet = take(office, wave_id, write((1, "=Ngatini Kasturi", "", "P", "01-01-1960", "")))
    decide(office, sheet.people[1], ListVerdict.AS_FOUND, "Paijan dikunjungi")
    acts = office.program.acts.village_lists
    paper = tmp_path / "daftar.pdf"
    paper.write_bytes(acts.paper(wave_id))
    told = subprocess.run(
        ["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "P.G." in told
    assert "Hanya di survei" in told
    assert "Daftar dari Carik" in told
    assert not any(name in told for name in ("Paijan", "Gumelar", "Ngatini", "Kasturi"))
    book = openpyxl.load_workbook(BytesIO(acts.workbook(wave_id)))
    rows = list(book["Orang"].iter_rows(min_row=2))
    assert [row[2].value for row in rows] == ["=Ngatini Kasturi", "P.G."]
    assert rows[0][2].data_type == "s"
    assert "Paijan" not in str([[cell.value for cell in row] for row in rows])


def test_a_destroyed_person_leaves_the_lists_too(
    office: ListOffice, wave_id: int, write: Callable[..., Path]
) -> None:
    client_id = register(office, "Sugeng Santoso", NIK)
    sheet = take(office, wave_id, write(SUGENG))
    decide(office, sheet.people[0], ListVerdict.AS_FOUND, "benar")
    office.program.acts.rights.destroy(
        NewDestruction(client_id, "Akhir masa simpan", "Sekretaris Kecamatan", WORD_TO_TYPE)
    )
    for table in ("village_list_rows", "village_list_decisions"):
        assert office.rows(f"SELECT count(*) FROM {table}") == [(0,)]

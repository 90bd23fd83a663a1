# SPDX-License-Identifier: MIT
"""Each layout that offices hand out is recognised by its headers and read, in every file format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from tests.exchange.conftest import ReadFile
from tests.exchange.lists import (
    CARD,
    NIK,
    SAMPLES,
    Row,
    SampleList,
    write_csv,
    write_xls,
    write_xlsx,
)
from tksk_desktop.domain.exchanged_rows import RowFault, RowField, RowState
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.exchange.list_files import ReadList
from tksk_desktop.exchange.reference_words import ReferenceWords

Writer = Callable[[Path, Sequence[Row]], Path]
FORMATS: dict[str, Writer] = {
    "xlsx": lambda path, rows: write_xlsx(path.with_suffix(".xlsx"), rows),
    "xlsm": lambda path, rows: write_xlsx(path.with_suffix(".xlsx"), rows).rename(
        path.with_suffix(".xlsm")
    ),
    "xls": lambda path, rows: write_xls(path.with_suffix(".xls"), rows),
    "comma": lambda path, rows: write_csv(path.with_suffix(".csv"), rows),
    "semicolon": lambda path, rows: write_csv(
        path.with_suffix(".csv"), rows, separator=";", encoding="utf-8-sig"
    ),
    "pipe": lambda path, rows: write_csv(path.with_suffix(".txt"), rows, separator="|"),
    "tab": lambda path, rows: write_csv(
        path.with_suffix(".csv"), rows, separator="\t", encoding="cp1252"
    ),
}


@pytest.mark.parametrize("written", FORMATS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.layout)
def test_layout_is_recognised_and_read(
    sample: SampleList,
    written: str,
    tmp_path: Path,
    open_list: Callable[[Path], ReadList],
    read_file: ReadFile,
) -> None:
    path = FORMATS[written](tmp_path / "daftar", sample.rows)
    assert open_list(path).tables[0].layout_id == sample.layout
    rows = read_file(path, default_village="35.07.13.2001")
    kept = [row for row in rows if row.is_kept]
    assert len(kept) == sample.people, [row.remarks for row in rows]
    first = kept[0]
    assert (first.name, first.nik, first.family_card_number) == (
        sample.name,
        sample.nik,
        sample.card,
    )
    assert (first.village_code, first.relation) == (sample.village, sample.relation)
    assert (first.kind_codes, first.welfare_rank) == (sample.kinds, sample.rank)
    if sample.name:
        assert (first.sex, first.birth_date) == (Sex.MALE, date(1970, 12, 14))
        assert kept[1].sex is Sex.FEMALE


def test_every_shipped_layout_is_tried(words: ReferenceWords) -> None:
    assert {sample.layout for sample in SAMPLES} == {layout.id for layout in words.layouts}


def test_the_dead_are_shown_and_left_out_unless_wanted(tmp_path: Path, read_file: ReadFile) -> None:
    path = write_xlsx(tmp_path / "d.xlsx", SAMPLES[0].rows)
    rows = read_file(path, default_village="35.07.13.2001")
    assert RowFault.NOT_PRESENT in {remark.fault for remark in rows[2].remarks}
    assert rows[2].state is RowState.SKIPPED
    again = read_file(path, default_village="35.07.13.2001", takes_absent=True)
    assert all(row.is_kept for row in again)


def test_health_answers_of_a_survey_are_not_taken_over(
    tmp_path: Path, open_list: Callable[[Path], ReadList], read_file: ReadFile
) -> None:
    sample = next(each for each in SAMPLES if each.layout == "regsosek-anggota")
    path = write_xlsx(tmp_path / "d.xlsx", sample.rows)
    assert open_list(path).tables[0].mapping[-1] is None
    rows = read_file(path, default_village="35.07.13.2001")
    assert all("HIV" not in repr(row) for row in rows)
    assert [row.relation for row in rows] == ["head", "wife", "parent"]


def test_family_rows_give_card_address_and_village(tmp_path: Path, read_file: ReadFile) -> None:
    sample = next(each for each in SAMPLES if each.layout == "bip")
    rows = read_file(write_csv(tmp_path / "bip.csv", sample.rows), default_village="35.07.13.2001")
    assert [row.family_card_number for row in rows] == [CARD, CARD, "3507130101200008"]
    assert rows[0].address == "JL KAWI 3 RT 001 RW 002"
    assert rows[2].address == "JL BROMO"
    assert [row.place for row in rows] == [7, 8, 10]


def test_the_village_of_the_titles_is_found(
    tmp_path: Path, open_list: Callable[[Path], ReadList]
) -> None:
    sample = next(each for each in SAMPLES if each.layout == "bip")
    opened = open_list(write_csv(tmp_path / "bip.csv", sample.rows))
    assert opened.tables[0].village_above == "SUKORAHARJO"


def test_the_sheet_with_people_comes_first(
    tmp_path: Path, open_list: Callable[[Path], ReadList]
) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "program.xlsx"))
    programme, people = book.add_worksheet("Program"), book.add_worksheet("Peserta")
    programme.write_row(0, 0, ["ID Program", "Nama Program", "Sasaran Program", "Keterangan"])
    programme.write_row(1, 0, [1, "PKH", 2, "bantuan"])
    sample = next(each for each in SAMPLES if each.layout == "opensid-peserta")
    for place, row in enumerate(sample.rows):
        people.write_row(place, 0, row)
    book.close()
    assert [t.sheet for t in open_list(tmp_path / "program.xlsx").tables] == ["Peserta", "Program"]


def test_an_unknown_table_waits_for_its_columns(
    tmp_path: Path, open_list: Callable[[Path], ReadList], read_file: ReadFile
) -> None:
    path = write_csv(
        tmp_path / "lain.csv", [("Siapa", "Nomor", "Kampungnya"), ("Sugeng", NIK, "Dilem")]
    )
    table = open_list(path).tables[0]
    assert (table.layout_id, table.mapping) == ("", (None, None, None))
    mapping = (RowField.NAME, RowField.NIK, RowField.VILLAGE)
    (row,) = read_file(path, mapping=mapping)
    assert (row.name, row.nik, row.village_code) == ("Sugeng", NIK, "35.07.13.2008")

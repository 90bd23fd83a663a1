# SPDX-License-Identifier: MIT
"""Rows: codes and words, kinds by any name, villages by name or code, and what is told of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from tests.exchange.conftest import TODAY, VILLAGES
from tests.exchange.lists import CARD, NIK
from tksk_desktop.domain.exchanged_rows import ReadRow, RowFault, RowField, RowState
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.exchange.kind_names import kinds_of
from tksk_desktop.exchange.reference_words import ReferenceWords
from tksk_desktop.exchange.repeated_rows import mark_repeated
from tksk_desktop.exchange.row_reading import RowReader
from tksk_desktop.exchange.village_names import VillageNames
from tksk_desktop.usecases.exchange.readings import ReadingChoice

F = RowField


def read(words: ReferenceWords, cells: dict[RowField, object], **choice: object) -> ReadRow:
    """Read one row of the given cells."""
    given = {"mapping": tuple(cells), "default_village": "35.07.13.1001", **choice}
    reader = RowReader(
        [field.value for field in cells],
        ReadingChoice(**given),  # type: ignore[arg-type]
        codes=words.codes,
        villages=VillageNames(VILLAGES),
        today=TODAY,
    )
    return reader.read(2, list(cells.values()))  # type: ignore[arg-type]


def faults(row: ReadRow) -> list[RowFault]:
    """Return what was noticed."""
    return [remark.fault for remark in row.remarks]


@pytest.mark.parametrize(
    ("said", "sex"),
    [("L", Sex.MALE), ("Lk", Sex.MALE), (1, Sex.MALE), ("1", Sex.MALE), ("LAKI-LAKI", Sex.MALE),
     ("laki laki", Sex.MALE), ("male", Sex.MALE), ("1. Laki-laki", Sex.MALE), ("P", Sex.FEMALE),
     ("Pr", Sex.FEMALE), (2.0, Sex.FEMALE), ("perempuan", Sex.FEMALE), ("Female", Sex.FEMALE),
     ("Wanita", Sex.FEMALE), ("", None), ("-", None)],
)  # fmt: skip
def test_sex(words: ReferenceWords, said: object, sex: Sex | None) -> None:
    row = read(words, {F.NAME: "Sugeng", F.SEX: said})
    assert (row.sex, row.remarks) == (sex, ())


@pytest.mark.parametrize(
    ("said", "relation"),
    [(1, "head"), ("KEPALA KELUARGA", "head"), ("3", "wife"), ("Isteri", "wife"), (4, "child"),
     ("Anak Kandung", "child"), (8, "parent_in_law"), (9, "other_kin"), (10, "helper"),
     (11, "other"), ("Istri/Suami", "wife"), ("02", "husband"), ("4 - Anak", "child"), ("", "")],
)  # fmt: skip
def test_relation(words: ReferenceWords, said: object, relation: str) -> None:
    row = read(words, {F.NAME: "Siti", F.SEX: "P", F.RELATION: said})
    assert (row.relation, row.remarks) == (relation, ())


@pytest.mark.parametrize(
    ("said", "codes"),
    [("PPKS-08", "08"), ("pmks 08", "08"), ("8", "08"), (8, "08"), ("LUT", "08"),
     ("Lanjut Usia Telantar", "08"), ("lansia terlantar", "08"), ("Penyandang Cacat", "09"),
     ("Penyandang Disabilitas", "09"), ("WRSE", "23"), ("Wanita Rawan Sosial Ekonomi", "23"),
     ("anak nakal", "03"), ("Fakir Miskin", "24"), ("FM, LUT", "24 08"), ("FM/WRSE", "24 23"),
     ("Korban Bencana Alam", "21"), ("eks napi", "15"), ("24. Fakir Miskin", "24")],
)  # fmt: skip
def test_kinds(words: ReferenceWords, said: object, codes: str) -> None:
    row = read(words, {F.NAME: "Siti", F.KINDS: said})
    assert row.kind_codes == tuple(f"PPKS-{code}" for code in codes.split())
    assert row.remarks == ()


def test_every_kind_is_known_by_code_name_and_abbreviation(words: ReferenceWords) -> None:
    assert len(set(words.codes.kinds.values())) == 26
    assert kinds_of("Anak dengan Kedisabilitasan", words.codes.kinds)[0] == ("PPKS-05",)


def test_an_unknown_kind_is_told_and_the_known_one_kept(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "Siti", F.KINDS: "FM; pengangguran"})
    assert row.kind_codes == ("PPKS-24",)
    assert [(r.fault, r.said) for r in row.remarks] == [(RowFault.KIND_UNKNOWN, "pengangguran")]
    assert row.is_kept


@pytest.mark.parametrize(
    "said",
    ["Dilem", "DESA DILEM", "Kel. Dilem", "ds dilem", "35.07.13.2008", "3507132008",
     3507132008, "35.07.13.2008 DILEM"],
)  # fmt: skip
def test_village_by_name_or_code(words: ReferenceWords, said: object) -> None:
    row = read(words, {F.NAME: "Siti", F.VILLAGE: said})
    assert (row.village_code, row.remarks) == ("35.07.13.2008", ())


def test_an_unknown_village_is_asked_and_the_answer_holds(words: ReferenceWords) -> None:
    for said in ("Dilm", "35.07.14.2001"):
        row = read(words, {F.NAME: "Siti", F.VILLAGE: said})
        assert faults(row) == [RowFault.VILLAGE_UNKNOWN]
        assert row.state is RowState.WRONG
        answered = read(
            words,
            {F.NAME: "Siti", F.VILLAGE: said},
            village_answers={said: "35.07.13.2008"},
        )
        assert (answered.village_code, answered.remarks) == ("35.07.13.2008", ())


def test_without_any_village_the_row_is_wrong(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "Siti"}, default_village="")
    assert faults(row) == [RowFault.VILLAGE_MISSING]


def test_a_name_that_is_none_is_wrong(words: ReferenceWords) -> None:
    for said in ("", "-", "12", "–"):
        assert RowFault.NAME_MISSING in faults(read(words, {F.NAME: said}))
    assert faults(read(words, {F.NAME: "a" * 121})) == [RowFault.NAME_TOO_LONG]


def test_birth_and_sex_come_from_the_nik_where_the_list_is_silent(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "Siti", F.NIK: "3507135505850002"})
    assert (row.birth_date, row.sex, row.remarks) == (date(1985, 5, 15), Sex.FEMALE, ())


def test_a_nik_that_says_otherwise_is_told_and_kept(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "A", F.NIK: NIK, F.SEX: "P", F.BIRTH_DATE: "15-12-1970"})
    assert set(faults(row)) == {RowFault.NIK_DATE_DIFFERS, RowFault.NIK_SEX_DIFFERS}
    assert (row.nik, row.state) == (NIK, RowState.WARNED)


def test_a_lost_digit_is_told_and_the_person_kept_without_the_number(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "A", F.NIK: 3507131412700000.0, F.FAMILY_CARD_NUMBER: float(CARD)})
    assert (row.nik, row.family_card_number) == (None, CARD)
    assert [(r.fault, r.said) for r in row.remarks] == [
        (RowFault.NIK_LOST_DIGIT, "3507131412700000")
    ]


def test_address_is_put_together(words: ReferenceWords) -> None:
    row = read(
        words, {F.NAME: "A", F.ADDRESS: "Jl. Kawi 3", F.HAMLET: "Krajan", F.RT: 1, F.RW: "002"}
    )
    assert row.address == "Jl. Kawi 3, Dusun Krajan RT 01 RW 002"
    again = read(words, {F.NAME: "A", F.ADDRESS: "Krajan RT 1 RW 2", F.HAMLET: "Krajan", F.RT: 1})
    assert again.address == "Krajan RT 1 RW 2"


def test_long_texts_are_shortened_and_told(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "A", F.ADDRESS: "x" * 500, F.PHONE: "0" * 60})
    assert (len(row.address), len(row.phone)) == (200, 40)
    assert faults(row) == [RowFault.TEXT_SHORTENED, RowFault.TEXT_SHORTENED]


def test_one_person_twice_and_one_nik_for_two(words: ReferenceWords) -> None:
    def person(name: str, nik: str = NIK) -> ReadRow:
        return read(words, {F.NAME: name, F.NIK: nik})

    rows = mark_repeated([person("Sugeng"), person("SUGENG"), person("Slamet"), person("Budi", "")])
    assert [row.state for row in rows] == [
        RowState.GOOD,
        RowState.SKIPPED,
        RowState.WRONG,
        RowState.GOOD,
    ]


def test_two_of_one_name_without_any_number_are_two(words: ReferenceWords) -> None:
    rows = mark_repeated([read(words, {F.NAME: "Slamet"}), read(words, {F.NAME: "Slamet"})])
    assert all(row.is_kept for row in rows)


def test_default_kinds_are_added(words: ReferenceWords) -> None:
    row = read(words, {F.NAME: "A", F.KINDS: "FM"}, default_kinds=("PPKS-08",))
    assert row.kind_codes == ("PPKS-24", "PPKS-08")
    assert read(words, {F.NAME: "A"}, default_kinds=("PPKS-08",)).kind_codes == ("PPKS-08",)


@pytest.mark.parametrize("cells", [(), ("",), ("x",) * 400])
def test_short_and_long_rows_are_read(words: ReferenceWords, cells: Sequence[str]) -> None:
    reader = RowReader(
        ["nama", "nik"],
        ReadingChoice((F.NAME, F.NIK), default_village="35.07.13.1001"),
        codes=words.codes,
        villages=VillageNames(VILLAGES),
        today=TODAY,
    )
    assert reader.read(5, cells).place == 5


@pytest.mark.parametrize(
    ("said", "name"), [("  Sri   Wahyuni", "Sri Wahyuni"), (NIK, ""), ("-", ""), ("", "")]
)
def test_a_parent_is_a_name_and_no_number(words: ReferenceWords, said: str, name: str) -> None:
    row = read(words, {F.NAME: "Sugeng", F.MOTHER_NAME: said, F.FATHER_NAME: "Karto"})
    assert (row.mother_name, row.father_name) == (name, "Karto")

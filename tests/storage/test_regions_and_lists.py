# SPDX-License-Identifier: MIT
"""The shipped tables: all regions of Indonesia, kinds of need, kinds of potential."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.regions import Region
from tksk_desktop.paths import resource
from tksk_desktop.storage.reference_lists import load_need_kinds, load_potential_kinds
from tksk_desktop.storage.region_table import RegionTable, SortedLines

KEPANJEN = "35.07.13"


@pytest.fixture(scope="module")
def table() -> RegionTable:
    return RegionTable(resource("reference"))


def test_the_table_is_whole() -> None:
    upper = SortedLines(resource("reference", "regions.tsv")).starting_with("")
    villages = SortedLines(resource("reference", "villages.tsv")).starting_with("")
    by_level = [sum(region.level == level for region in upper) for level in (1, 2, 3)]
    assert by_level == [38, 514, 7277]
    assert len(villages) == 83_763
    assert {region.level for region in villages} == {4}
    known = {region.code for region in upper}
    assert all(region.code.rpartition(".")[0] in known for region in villages)
    assert all(region.name.strip() for region in (*upper, *villages))


def test_kepanjen_has_its_eighteen_villages(table: RegionTable) -> None:
    villages = table.villages(KEPANJEN)
    assert len(villages) == 18
    assert {"Kepanjen", "Cepokomulyo", "Penarukan", "Ardirejo"} <= {v.name for v in villages}
    assert [v.name for v in villages] == sorted(v.name for v in villages)
    assert all(v.code.startswith(f"{KEPANJEN}.") for v in villages)


def test_opening_and_looking_up_does_not_read_the_table() -> None:
    size = resource("reference", "villages.tsv").stat().st_size
    tracemalloc.start()
    try:
        fresh = RegionTable(resource("reference"))
        assert len(fresh.villages(KEPANJEN)) == 18
        assert fresh.find_by_nik_digits("350713") is not None
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < size / 20


def test_the_first_digits_of_a_nik_name_the_subdistrict(table: RegionTable) -> None:
    assert table.find_by_nik_digits("350713") == Region(KEPANJEN, "Kepanjen")
    for digits in ("999999", "350799", "", "35", "abcdef"):
        assert table.find_by_nik_digits(digits) is None


def test_subdistricts_are_found_by_name_and_place(table: RegionTable) -> None:
    first = table.find_subdistricts("kepanjen malang")[0]
    assert (first.code, first.regency, first.province) == (
        KEPANJEN,
        "Kabupaten Malang",
        "Jawa Timur",
    )
    assert table.find_subdistricts("") == table.find_subdistricts("zzzz") == ()
    assert len(table.find_subdistricts("a", limit=7)) == 7
    starting = [f.name.casefold().startswith("sukun") for f in table.find_subdistricts("sukun")]
    assert starting == sorted(starting, reverse=True)


def test_places_are_found_with_their_path_regencies_first(table: RegionTable) -> None:
    assert table.find_places("lowokwaru") == ("Kec. Lowokwaru, Kota Malang, Jawa Timur",)
    malang = table.find_places("malang jawa timur")
    assert malang[:2] == ("Kabupaten Malang, Jawa Timur", "Kota Malang, Jawa Timur")
    assert all("Jawa Timur" in path for path in malang)
    assert table.find_places("kota malang")[0] == "Kota Malang, Jawa Timur"
    assert table.find_places("") == table.find_places("zzzz") == ()
    assert len(table.find_places("s", limit=5)) == 5


lines = st.sets(
    st.tuples(
        st.from_regex(r"[0-9]{2}(\.[0-9]{2}){0,2}", fullmatch=True),
        st.text(alphabet="abc \u00e9", min_size=1, max_size=5),
    ),
    min_size=1,
    max_size=40,
)


@given(found=lines, prefix=st.from_regex(r"[0-9]{0,2}(\.[0-9]{1,2})?", fullmatch=True))
def test_bisection_finds_what_a_plain_search_finds(
    tmp_path_factory: pytest.TempPathFactory, found: set[tuple[str, str]], prefix: str
) -> None:
    rows = sorted(f"{code}\t{name}\n".encode() for code, name in found)
    path = tmp_path_factory.mktemp("lines") / "lines.tsv"
    path.write_bytes(b"".join(rows))
    got = SortedLines(path).starting_with(prefix)
    wanted = [row.decode().rstrip("\n").split("\t") for row in rows]
    assert [[r.code, r.name] for r in got] == [w for w in wanted if w[0].startswith(prefix)]


def test_the_lists_have_26_and_12_kinds() -> None:
    needs = load_need_kinds(resource("reference", "ppks.csv"))
    assert [kind.code for kind in needs] == [f"PPKS-{n:02d}" for n in range(1, 27)]
    assert len({kind.abbreviation for kind in needs}) == 26
    assert all(kind.name and kind.definition for kind in needs)
    assert {kind.confidentiality for kind in needs} == {1, 2, 3}
    potentials = load_potential_kinds(resource("reference", "psks.csv"))
    assert [kind.code for kind in potentials] == [f"PSKS-{n:02d}" for n in range(1, 13)]


def test_ages_are_sane() -> None:
    for kind in load_need_kinds(resource("reference", "ppks.csv")):
        low, high = kind.min_age or 0, kind.max_age if kind.max_age is not None else 150
        assert 0 <= low <= high <= 150, kind.code


def test_a_broken_list_is_noticed(tmp_path: Path) -> None:
    good = resource("reference", "ppks.csv").read_text(encoding="utf-8")
    broken = tmp_path / "ppks.csv"
    broken.write_text(good.replace("min_age", "age"), encoding="utf-8")
    with pytest.raises(KeyError):
        load_need_kinds(broken)
    header, row, *_ = good.splitlines()
    broken.write_text(f"{header}\n{row.replace(',0,5,', ',nol,5,')}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="nol"):
        load_need_kinds(broken)

# SPDX-License-Identifier: MIT
"""A list of 50,000 people taken over, from the file to the commit, against bare statements.

The floor is the same people written by ``executemany`` on the bare encrypted driver, into one
table, with one filling of both indexes: what no import can go below. The import writes besides
their kinds of need, households, memberships and what it takes to undo it. Both are measured in
seconds of the processor, so that a busy machine does not count.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.exchange.lists import write_xlsx
from tests.exchange.offices import ListOffice, set_up, unheard
from tksk_desktop.assembly import Program
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.schema import search_statements

pytestmark = pytest.mark.benchmark
PEOPLE = 50_000
MOST_WRITING, MOST_WHOLE = 16.0, 32.0
FIRST = "Siti Sri Sugeng Slamet Bambang Joko Agus Heru Wahyu Budi Eko Dwi Tri Endang Ratna Dewi"
LAST = "Santoso Wibowo Prasetyo Utomo Hidayat Susanto Purnomo Setiawan Nugroho Rahayu Astuti"
HEADERS = (
    "nama",
    "no_kk",
    "nik",
    "jenis_kelamin",
    "tempat_lahir",
    "tanggal_lahir",
    "alamat",
    "rt",
    "rw",
    "desa",
    "kategori",
    "hubungan_keluarga",
    "telepon",
    "catatan",
)


def people() -> list[tuple[str, ...]]:
    """Return invented people, four on each family card."""
    chance = random.Random(50)
    rows: list[tuple[str, ...]] = []
    for number in range(PEOPLE):
        day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(40, 99)
        woman = number % 2
        rows.append(
            (
                f"{chance.choice(FIRST.split())} {chance.choice(LAST.split())} {number}",
                f"35071301012{number // 4:05d}",
                f"350713{day + 40 * woman:02d}{month:02d}{year:02d}{number % 9999 + 1:04d}",
                "P" if woman else "L",
                "Malang",
                f"{day:02d}-{month:02d}-19{year}",
                f"Jl. Kawi {number % 300}",
                str(number % 9 + 1),
                str(number % 5 + 1),
                ("Dilem", "Kepanjen", "Sukoraharjo")[number // 4 % 3],
                ("FM", "LUT", "WRSE")[number % 3],
                ("Kepala Keluarga", "Istri", "Anak", "Anak")[number % 4],
                f"0812{number:08d}",
                "",
            )
        )
    return rows


def bare(path: Path, rows: list[tuple[str, ...]]) -> float:
    """Write the same rows by the bare driver; return the seconds."""
    connection = connect(path, bytes(32))
    connection.execute(
        "CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT, nickname TEXT, nik TEXT UNIQUE, "
        "family_card_number TEXT, sex TEXT, birth_place TEXT, birth_date TEXT, address TEXT, "
        "village_code TEXT, phone TEXT, notes TEXT, search_text TEXT)"
    )
    connection.execute("CREATE INDEX by_name ON clients (name COLLATE NOCASE)")
    connection.execute("CREATE INDEX by_card ON clients (family_card_number)")
    for index in ("client_words", "client_numbers"):
        connection.execute(search_statements(index)[0])
    values = [
        (row[0], "", row[2], row[1], row[3], row[4], row[5], row[6], row[9], row[12], "", row[0])
        for row in rows
    ]
    began = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT OR IGNORE INTO clients (name, nickname, nik, family_card_number, sex, birth_place, "
        "birth_date, address, village_code, phone, notes, search_text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )
    for index in ("client_words", "client_numbers"):
        connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
    connection.execute("COMMIT")
    took = time.process_time() - began
    connection.close()
    return took


def test_fifty_thousand_people(make_program: Callable[..., Program], tmp_path: Path) -> None:
    rows = people()
    path = write_xlsx(tmp_path / "besar.xlsx", [HEADERS, *rows])
    office: ListOffice = set_up(make_program)
    acts = office.program.acts.exchange
    process = psutil.Process()
    floor = min(bare(tmp_path / f"bare{turn}.db", rows) for turn in range(2))
    before = process.memory_info().rss
    began = time.process_time()
    opened = acts.open_list(path)
    read = time.process_time() - began
    check = acts.check(opened, 0, acts.first_choice(opened, 0), progress=unheard)
    checked = time.process_time() - began - read
    done = acts.apply(check, progress=unheard).done
    whole = time.process_time() - began
    written = whole - read - checked
    memory = (process.memory_info().rss - before) / 1e6
    again = time.process_time()
    acts.check(opened, 0, acts.first_choice(opened, 0), progress=unheard)
    known = time.process_time() - again
    print(
        f"\nimport of {done.added:,} people ({done.households:,} households): floor {floor:.2f} s; "
        f"file {read:.2f}, check {checked:.2f}, written {written:.2f} ({written / floor:.1f} x), "
        f"whole {whole:.2f} ({whole / floor:.1f} x); check against all of them {known:.2f} s; "
        f"{memory:.0f} MB more"
    )
    assert done.added > PEOPLE * 0.99
    assert written / floor < MOST_WRITING
    assert whole / floor < MOST_WHOLE

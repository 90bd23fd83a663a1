# SPDX-License-Identifier: MIT
"""A register of 100,000 invented people with 300,000 notes, written at once through the tables.

Made once and kept in a folder of the test cache under a name that says how it was made; a change
of the tables or of this file makes it anew. Names are built so that there are some ten thousand
different words, as in a real sub-district, with the common ones common.
"""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.domain.cases import IntakeSource, Priority
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.storage import schema, schema_upgrade
from tksk_desktop.storage.database_store import DatabaseStore

FIRST = "Siti Sri Sugeng Slamet Bambang Joko Agus Heru Wahyu Budi Eko Dwi Tri Suparman Sutrisno "
FIRST += "Muhammad Ahmad Abdul Endang Sulastri Sumiati Ratna Dewi Yuni Kartini Lestari Aminah "
FIRST += "Nurul Indah Rini Suprapti Ngatini Painem Soekarno Djoko Moch Supriyadi Suwarno Mulyono"
LAST = "Santoso Wibowo Prasetyo Utomo Hidayat Susanto Purnomo Setiawan Nugroho Kurniawan Rahayu "
LAST += "Astuti Handayani Widodo Saputra Subekti Raharjo Winarno Basuki Pambudi Sulistyowati"
BEGINNINGS = "Su Ngat Pon Kar Mar Tar War Sar Par Mis Kas Was Ras Tum Sum Pai Jum Sa Ri Yu Har Wi"
MIDDLES = "ti ri mi ni ra si wi na di la ki ta ma ju ya pa no ri"
ENDINGS = "yem nah ati ningsih wati wan yanto man no tono jan min nto ah di yo sih rti yah ono"
PARTS = (BEGINNINGS, MIDDLES, ENDINGS)
VILLAGES = "Sukoraharjo Dilem Kepanjen Cepokomulyo Penarukan Ardirejo Panggungrejo Jenggolo "
VILLAGES += "Sengguruh Kemiri Tegalsari Mangunrejo Curungrejo Jatirejoyoso Ngadilangkung Mojosari "
VILLAGES += "Talangagung Kedungpedaringan"
CODES = [f"35.07.13.{2001 + n}" for n in range(18)]
KINDS = [f"PPKS-{n:02d}" for n in range(1, 27)]
NOTE_WORDS = "klien keluarga rumah anak ibu bapak desa bantuan usaha warung ternak kambing obat "
NOTE_WORDS += "puskesmas sekolah kartu berkas surat bidan kader tetangga penghasilan utang sawah "
NOTE_WORDS += "pabrik bengkel jahit kelompok arisan posyandu lansia sakit sehat tenang khawatir"
RARE_WORDS = "pelukan tangiran kersopati mbekiring sambiroto gudangan kalisari wonorejo"
ROUND = 10_000
WORDS_IN_A_NOTE = 28


def register_folder(config: pytest.Config, people: int, notes: int) -> Path:
    """Return a folder with a closed register; made where the test cache has none."""
    return kept_register(config.cache.mkdir("large_register"), people, notes)


def kept_register(cache: Path, people: int, notes: int) -> Path:
    """Return the folder of a register inside a folder that keeps such ones."""
    made = hashlib.sha256(Path(__file__).read_bytes())
    for version in sorted(schema_upgrade.MIGRATIONS.glob("versions/*.py")):
        made.update(version.read_bytes())
    folder = cache / f"{people}-{notes}-{made.hexdigest()[:12]}"
    if not (folder / "ready").exists():
        for former in cache.glob(f"{people}-{notes}-*"):
            shutil.rmtree(former)
        make_register(folder, people, notes).lock()
        (folder / "ready").touch()
    return folder


def open_register(folder: Path) -> DatabaseStore:
    """Return a store over such a folder, open."""
    store = DatabaseStore(folder, kind_levels={"PPKS-16": 3}, cost=CHEAP)
    store.unlock(PASSWORD)
    return store


def make_register(folder: Path, people: int, notes: int) -> DatabaseStore:
    """Make an open store with so many people and notes, a need for most and a case for some."""
    chance = random.Random(26)
    store = DatabaseStore(folder, kind_levels={"PPKS-16": 3}, cost=CHEAP)
    store.create(PASSWORD)
    rows: dict[sa.Table, Iterable[dict[str, Any]]] = {
        schema.villages: (
            {"code": code, "name": name} for code, name in zip(CODES, VILLAGES.split(), strict=True)
        ),
        schema.clients: _people(chance, people),
        schema.client_needs: _needs(chance, people),
        schema.cases: (_case(number) for number in range(1, people // 10)),
        schema.sessions: (_session(chance, number) for number in range(1, notes + 1)),
        schema.attendances: _attendances(chance, people, notes),
    }
    with store.engine().begin() as connection:
        triggers = _put_triggers_aside(connection)
        for table, values in rows.items():
            _write(connection, table, values)
        for name in schema.SEARCH_TABLES:
            connection.exec_driver_sql(f"INSERT INTO {name}({name}) VALUES ('rebuild')")
        for statement in triggers:
            connection.exec_driver_sql(statement)
    return store


def _put_triggers_aside(connection: sa.Connection) -> list[str]:
    """Drop all triggers and return how they are made: indexing row by row takes far longer."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    triggers = found.all()
    for name, _statement in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    return [statement for _name, statement in triggers]


def _write(connection: sa.Connection, table: sa.Table, values: Iterable[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for value in values:
        batch.append(value)
        if len(batch) == ROUND:
            connection.execute(sa.insert(table), batch)
            batch = []
    if batch:
        connection.execute(sa.insert(table), batch)


def _people(chance: random.Random, people: int) -> Iterator[dict[str, Any]]:
    built = ["".join(parts) for parts in product(*map(str.split, PARTS))]
    for number in range(1, people + 1):
        yield _person(chance, number, built)


def _person(chance: random.Random, number: int, built: list[str]) -> dict[str, Any]:
    words = chance.sample(FIRST.split(), k=chance.choice((0, 1, 1, 2)))
    words += chance.sample(built, k=1 if not words or chance.random() < 0.4 else 0)
    words += chance.sample(LAST.split(), k=chance.choice((0, 0, 1, 1, 2)))
    name = " ".join(words)
    born = date(1940, 1, 1) + timedelta(days=chance.randint(0, 30_000))
    woman = chance.random() < 0.5
    day = born.day + (40 if woman else 0)
    return {
        "name": name,
        "village_code": chance.choice(CODES),
        "registered_on": date(2024, 1, 1) + timedelta(days=chance.randint(0, 900)),
        # The region's last digits carry the number, so that no two are the same.
        "nik": f"35{number % 10_000:04d}{day:02d}{born:%m%y}{number // 10_000:04d}",
        "family_card_number": f"35071301{number * 7919 % 100_000_000:08d}",
        "sex": Sex.FEMALE if woman else Sex.MALE,
        "birth_date": born,
        "address": f"Jalan Kawi {number % 200}",
        "nickname": chance.choice(built) if number % 20 == 0 else "",
        "search_text": " ".join(folded_words(name)),
    }


def _needs(chance: random.Random, people: int) -> Iterator[dict[str, Any]]:
    for number in range(1, people + 1):
        for kind in chance.sample(KINDS, k=chance.choice((0, 1, 1, 2))):
            yield {"client_id": number, "kind_code": kind, "since": date(2025, 3, 1)}


def _case(number: int) -> dict[str, Any]:
    closed = number % 3 == 0
    return {
        "number": f"KSS-2025-{number:05d}",
        "client_id": number * 7,
        "opened_on": date(2025, 5, 1),
        "source": IntakeSource.OUTREACH,
        "problem": "Tidak berpenghasilan",
        "stage": "termination" if closed else "intervention",
        "type_id": 11,
        "priority": Priority.NORMAL,
        "closed_on": date(2026, 2, 1) if closed else None,
    }


def _session(chance: random.Random, number: int) -> dict[str, Any]:
    words = chance.choices(NOTE_WORDS.split(), k=WORDS_IN_A_NOTE)
    if number % 500 == 0:
        words.append(chance.choice(RARE_WORDS.split()))
    return {
        "kind": SessionKind.INDIVIDUAL,
        "held_on": date(2025, 1, 1) + timedelta(days=number * 660 // 300_000),
        "recorded_at": datetime(2026, 10, 31, tzinfo=UTC),
        "place_kind": PlaceKind.HOME_VISIT,
        "walk_ins": 0,
        "aim": "Menggali masalah yang dirasakan klien",
        "process": " ".join(words),
        "result": f"Klien merasa lega, catatan {number}",
    }


def _attendances(chance: random.Random, people: int, notes: int) -> Iterator[dict[str, Any]]:
    """Seat someone at each note; every thousandth client is met some 300 times."""
    for number in range(1, notes + 1):
        client_id = chance.randint(1, people)
        if number % 10 == 0:
            client_id = max(100, client_id // 100 * 100)
        elif number % 10 == 5:
            client_id = max(1000, client_id // 1000 * 1000)
        yield {"session_id": number, "client_id": client_id, "state": AttendanceState.PRESENT}

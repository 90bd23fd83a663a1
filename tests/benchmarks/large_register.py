# SPDX-License-Identifier: MIT
"""A register of 100,000 invented people, written at once through the schema's own tables."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.domain.cases import CaseStage, IntakeSource
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.storage import schema
from tksk_desktop.storage.database_store import DatabaseStore

FIRST = "Siti Sri Sugeng Slamet Bambang Joko Agus Heru Wahyu Budi Eko Dwi Tri Suparman Sutrisno "
FIRST += "Muhammad Ahmad Abdul Endang Sulastri Sumiati Ratna Dewi Yuni Kartini Lestari Aminah "
FIRST += "Nurul Indah Rini Suprapti Ngatini Painem Soekarno Djoko Moch Supriyadi Suwarno Mulyono"
LAST = "Santoso Wibowo Prasetyo Utomo Hidayat Susanto Purnomo Setiawan Nugroho Kurniawan Rahayu "
LAST += "Astuti Handayani Widodo Saputra Subekti Raharjo Winarno Basuki Pambudi Sulistyowati"
VILLAGES = "Sukoraharjo Dilem Kepanjen Cepokomulyo Penarukan Ardirejo Panggungrejo Jenggolo "
VILLAGES += "Sengguruh Kemiri Tegalsari Mangunrejo Curungrejo Jatirejoyoso Ngadilangkung Mojosari "
VILLAGES += "Talangagung Kedungpedaringan"
CODES = [f"35.07.13.{2001 + n}" for n in range(18)]
KINDS = [f"PPKS-{n:02d}" for n in range(1, 27)]
ROUND = 5_000


def make_register(folder: Path, people: int) -> DatabaseStore:
    """Make an open store with so many people, a quarter as many sessions and some cases."""
    chance = random.Random(26)
    store = DatabaseStore(folder, kind_levels={"PPKS-16": 3}, cost=CHEAP)
    store.create(PASSWORD)
    rows = {
        schema.villages: (
            {"code": code, "name": name} for code, name in zip(CODES, VILLAGES.split(), strict=True)
        ),
        schema.clients: (_person(chance, number) for number in range(1, people + 1)),
        schema.client_needs: _needs(chance, people),
        schema.cases: (_case(number) for number in range(1, people // 50)),
        schema.sessions: (_session(chance, number) for number in range(1, people // 4)),
        schema.attendances: (
            {
                "session_id": number,
                "client_id": chance.randint(1, people),
                "state": AttendanceState.PRESENT,
            }
            for number in range(1, people // 4)
        ),
    }
    for table, values in rows.items():
        _write(store.engine(), table, values)
    store.lock()
    store.unlock(PASSWORD)
    return store


def _write(engine: sa.Engine, table: sa.Table, values: Iterator[dict[str, Any]]) -> None:
    with engine.begin() as connection:
        batch: list[dict[str, Any]] = []
        for value in values:
            batch.append(value)
            if len(batch) == ROUND:
                connection.execute(sa.insert(table), batch)
                batch = []
        if batch:
            connection.execute(sa.insert(table), batch)


def _person(chance: random.Random, number: int) -> dict[str, Any]:
    words = chance.sample(FIRST.split(), k=chance.choice((1, 1, 2)))
    words += chance.sample(LAST.split(), k=chance.choice((0, 1, 1, 2)))
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
        "family_card_number": f"35071301{number % 100_000_000:08d}",
        "sex": Sex.FEMALE if woman else Sex.MALE,
        "birth_date": born,
        "address": f"Jalan Kawi {number % 200}",
        "search_text": " ".join(folded_words(name)),
    }


def _needs(chance: random.Random, people: int) -> Iterator[dict[str, Any]]:
    for number in range(1, people + 1):
        for kind in chance.sample(KINDS, k=chance.choice((0, 1, 1, 2))):
            yield {"client_id": number, "kind_code": kind, "since": date(2025, 3, 1)}


def _case(number: int) -> dict[str, Any]:
    return {
        "number": f"KSS-2025-{number:05d}",
        "client_id": number * 37,
        "opened_on": date(2025, 5, 1),
        "source": IntakeSource.OUTREACH,
        "problem": "Tidak berpenghasilan",
        "stage": CaseStage.INTERVENTION,
    }


def _session(chance: random.Random, number: int) -> dict[str, Any]:
    return {
        "kind": SessionKind.INDIVIDUAL,
        "held_on": date(2025, 1, 1) + timedelta(days=chance.randint(0, 660)),
        "recorded_at": datetime(2026, 10, 31, tzinfo=UTC),
        "place_kind": PlaceKind.HOME_VISIT,
        "walk_ins": 0,
        "aim": "Menggali masalah yang dirasakan klien",
        "process": "Klien bercerita tentang keadaan rumah tangga dan penghasilan. " * 8,
        "result": f"Klien merasa lega, catatan {number}",
    }

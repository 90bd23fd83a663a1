# SPDX-License-Identifier: MIT
"""Several people open one caseload, each with a secret of their own; guessing is slowed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.domain.access import AccessRole
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import (
    EntryRefused,
    KeyFileDamaged,
    LastAccess,
    NotFound,
    TooManyTries,
    WrongPassword,
)
from tksk_desktop.paths import key_file_path, tries_path
from tksk_desktop.storage import key_file
from tksk_desktop.storage.access_keys import AccessKeys
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import KdfCost, calibrate

HEADS = "kata sandi pimpinan"
OLD_KEY_FILE = Path(__file__).parents[1] / "old_databases" / "r0001" / "tksk.kunci"
OLD_PASSWORD = "kata sandi lama"


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 3, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def keys(folder: Path, watch: Watch) -> AccessKeys:
    return AccessKeys(folder, CHEAP, watch)


def test_a_second_person_opens_with_a_password_of_their_own(
    keys: AccessKeys, open_store: Callable[..., DatabaseStore]
) -> None:
    line = keys.admit(PASSWORD, AccessRole.OFFICE_HEAD, HEADS)
    assert [(each.role, each.since) for each in keys.lines()] == [
        (AccessRole.WORKER, keys.lines()[0].since),
        (AccessRole.OFFICE_HEAD, date(2026, 11, 25)),
    ]
    assert keys.open(HEADS) == keys.open(PASSWORD)
    assert open_store(HEADS).is_open()
    keys.withdraw(PASSWORD, line.number)
    with pytest.raises(WrongPassword):
        keys.open(HEADS)
    assert len(keys.lines()) == 1


def test_each_person_changes_only_their_own_password(keys: AccessKeys, recovery_key: str) -> None:
    keys.admit(PASSWORD, AccessRole.SUCCESSOR, HEADS)
    keys.change_password(HEADS, "kata sandi ketiga")
    assert keys.open("kata sandi ketiga") == keys.open(PASSWORD)
    keys.change_password(recovery_key, "kata sandi keempat")
    assert keys.open("kata sandi keempat") == keys.open("kata sandi ketiga")
    with pytest.raises(WrongPassword):
        keys.open(PASSWORD)


def test_what_is_refused_changes_nothing(keys: AccessKeys, folder: Path) -> None:
    before = key_file_path(folder).read_bytes()
    with pytest.raises(WrongPassword):
        keys.admit("salah sekali", AccessRole.OTHER, HEADS)
    with pytest.raises(EntryRefused):
        keys.admit(PASSWORD, AccessRole.OTHER, "pendek")
    with pytest.raises(LastAccess):
        keys.withdraw(PASSWORD, 1)
    with pytest.raises(NotFound):
        keys.withdraw(PASSWORD, 7)
    assert key_file_path(folder).read_bytes() == before


def test_more_people_than_the_file_may_hold_are_refused_whole(
    keys: AccessKeys, folder: Path
) -> None:
    for number in range(key_file.MOST_PASSWORDS - 1):
        keys.admit(PASSWORD, AccessRole.OTHER, f"{HEADS} {number}")
    with pytest.raises(EntryRefused):
        keys.admit(PASSWORD, AccessRole.OTHER, f"{HEADS} zuviel")
    assert len(keys.lines()) == key_file.MOST_PASSWORDS


def test_a_key_file_of_the_first_form_opens_and_takes_a_second_person(
    tmp_path: Path, watch: Watch
) -> None:
    key_file_path(tmp_path).write_bytes(OLD_KEY_FILE.read_bytes())
    keys = AccessKeys(tmp_path, CHEAP, watch)
    data_key = keys.open(OLD_PASSWORD)
    assert [(line.role, line.since) for line in keys.lines()] == [(AccessRole.WORKER, None)]
    keys.admit(OLD_PASSWORD, AccessRole.OFFICE_HEAD, HEADS)
    assert keys.open(HEADS) == keys.open(OLD_PASSWORD) == data_key


def test_any_change_of_the_file_is_damage_even_one_of_white_space(folder: Path) -> None:
    path = key_file_path(folder)
    path.write_bytes(path.read_bytes().replace(b"\n ", b"\n  ", 1))
    with pytest.raises(KeyFileDamaged):
        key_file.open_key_file(path, PASSWORD)


def test_a_cheap_key_file_is_raised_when_its_password_is_given(folder: Path, watch: Watch) -> None:
    path = key_file_path(folder)
    assert key_file.is_cheap(path)
    keys = AccessKeys(folder, key_file.LEAST_COST, watch)
    data_key = keys.open(PASSWORD)
    keys.opened(PASSWORD)
    assert not key_file.is_cheap(path)
    assert keys.open(PASSWORD) == data_key
    costs = [slot["key"]["cost"] for slot in json.loads(path.read_bytes())["passwords"]]
    assert costs == [{"memory_kib": 65536, "passes": 3, "lanes": 4}]


def test_the_cost_is_measured_on_the_machine() -> None:
    """At least four times OWASP's minimum, and bearable."""

    def work(cost: KdfCost) -> int:
        return cost.memory_kib * cost.passes

    cost = calibrate(0.2)
    assert work(cost) >= 4 * work(key_file.OWASP_MINIMUM)
    assert cost.memory_kib <= key_file.MOST_MEMORY_KIB


def test_the_fourth_wrong_try_must_wait(keys: AccessKeys, folder: Path, watch: Watch) -> None:
    for _ in range(3):
        with pytest.raises(WrongPassword):
            keys.open("salah sekali")
    with pytest.raises(TooManyTries) as refused:
        keys.open(PASSWORD)
    assert refused.value.seconds == 2
    with pytest.raises(TooManyTries):
        AccessKeys(folder, CHEAP, watch).open(PASSWORD)
    watch.now += timedelta(seconds=2)
    assert keys.open(PASSWORD)
    assert keys.opened(PASSWORD) == 3
    assert not tries_path(folder).exists()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"count": "x"}', b"{" * 900, b"\xff\xfe"])
def test_a_damaged_count_of_tries_locks_nobody_out(
    keys: AccessKeys, folder: Path, content: bytes
) -> None:
    tries_path(folder).write_bytes(content)
    assert keys.open(PASSWORD)


def test_a_folder_that_cannot_be_written_to_still_says_that_the_password_is_wrong(
    keys: AccessKeys, folder: Path
) -> None:
    tries_path(folder).with_name("tksk.percobaan.part").mkdir()
    with pytest.raises(WrongPassword):
        keys.open("salah sekali")


def test_wrong_tries_stand_in_the_log(open_store: Callable[..., DatabaseStore]) -> None:
    with pytest.raises(WrongPassword):
        open_store("salah sekali")
    store = open_store()
    (line,) = AuditReads(store.engine()).lines([1])
    assert (line.event, dict(line.details)) == (AuditEvent.WRONG_TRIES, {"tries": 1})


def test_a_try_costs_the_same_however_many_people_have_access(
    keys: AccessKeys, folder: Path
) -> None:
    """One salt for all passwords: the costly key is derived once a try."""
    for number in range(3):
        keys.admit(PASSWORD, AccessRole.OTHER, f"{HEADS} {number}")
    slots = json.loads(key_file_path(folder).read_bytes())["passwords"]
    assert len({(slot["key"]["salt"], str(slot["key"]["cost"])) for slot in slots}) == 1
    assert len({slot["key"]["nonce"] for slot in slots}) == 4


def test_after_a_handover_only_the_successor_gets_in(
    keys: AccessKeys, recovery_key: str, open_store: Callable[..., DatabaseStore]
) -> None:
    keys.admit(PASSWORD, AccessRole.OFFICE_HEAD, "sandi pimpinan")
    key = keys.open(PASSWORD)
    with pytest.raises(EntryRefused):
        keys.refuse_wrong(PASSWORD, "pendek")
    with pytest.raises(WrongPassword):
        keys.refuse_wrong("sandi tebakan", "sandi pengganti")
    with pytest.raises(WrongPassword):
        keys.hand_over("sandi tebakan", "sandi pengganti")
    assert keys.open(PASSWORD) == key
    new_recovery_key = keys.hand_over(PASSWORD, "sandi pengganti")
    assert [line.role for line in keys.lines()] == [AccessRole.WORKER]
    assert keys.open("sandi pengganti") == keys.open(new_recovery_key) == key
    for former in (PASSWORD, "sandi pimpinan", recovery_key):
        with pytest.raises((WrongPassword, TooManyTries)):
            keys.open(former)

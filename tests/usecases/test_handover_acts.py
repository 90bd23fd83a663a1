# SPDX-License-Identifier: MIT
"""Handing the office over: a rule and a refusal each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeSigner, FakeWorld
from tests.usecases.test_copy_and_backup_acts import FakeArchives, run_backup
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import BackupNeeded, EntryRefused, Problem, WrongPassword
from tksk_desktop.usecases.copies.mail_account import NewMailAccount, keep_mail_account
from tksk_desktop.usecases.safekeeping.hand_over_office import NewHandover, hand_over_office
from tksk_desktop.usecases.safekeeping.readings import HandoverDone, HandoverPaper

NEW = NewHandover("sandi lama", "sandi baru", "Bagus Santoso", "3507130002", TODAY, "Suwito")
COUNTS = SimpleNamespace(
    schema_version="1", clients=5, cases=4, sessions=6, reports=1, last_session_on=None
)


class FakeKeys:
    """One password; notes whether the office was already the successor's."""

    def __init__(self, world: FakeWorld) -> None:
        self._world = world
        self.password = "sandi lama"
        self.commits_before = -1

    def refuse_wrong(self, secret: str, new_password: str) -> None:
        if secret != self.password:
            raise WrongPassword

    def hand_over(self, secret: str, password: str) -> str:
        self.commits_before = self._world.commits
        self.password = password
        return "KUNCI-BARU"


class FakePapers:
    """Keeps what the record would say."""

    def __init__(self) -> None:
        self.papers: list[HandoverPaper] = []

    def handover_record(self, paper: HandoverPaper) -> bytes:
        self.papers.append(paper)
        return b"%PDF"


class Handing:
    """The acts over one world whose backup is fresh."""

    def __init__(self, world: FakeWorld, both: dict[str, Any]) -> None:
        self.world, self.both = world, both
        self.keys, self.papers, self.signer = FakeKeys(world), FakePapers(), FakeSigner()
        run_backup(world, FakeArchives(world), both)

    def hand_over(self, new: NewHandover) -> HandoverDone:
        parts: Any = {"keys": self.keys, "papers": self.papers, "signer": self.signer}
        return hand_over_office(new, count=lambda: COUNTS, **parts, **self.both)


@pytest.fixture
def handing(office: FakeWorld, both: dict[str, Any]) -> Handing:
    return Handing(office, both)


def present(handing: Handing) -> tuple[str, str]:
    with handing.both["open_work"]() as work:
        held = work.office.get()
        return held.worker_name, held.member_number


def test_name_password_and_both_keys_change(handing: Handing) -> None:
    giver = present(handing)
    before = handing.world.commits
    done = handing.hand_over(replace(NEW, name=" Bagus Santoso "))
    assert (done.recovery_key, done.record) == ("KUNCI-BARU", b"%PDF")
    assert present(handing) == ("Bagus Santoso", "3507130002")
    assert handing.keys.password == "sandi baru"
    assert handing.keys.commits_before == before + 1, "records first, then the keys"
    with handing.both["open_work"]() as work:
        identity = work.office.signing_identity()
    assert identity is not None
    assert identity.common_name == "Bagus Santoso"
    (paper,) = handing.papers.papers
    assert (paper.giver_name, paper.giver_number) == giver
    assert (paper.clients, paper.backup_at, paper.witness) == (5, NOW, "Suwito")
    assert paper.fingerprint == identity.fingerprint_sha256


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"name": " "}, "name", Problem.MISSING),
        ({"number": ""}, "number", Problem.MISSING),
        ({"handed_on": TODAY + timedelta(days=1)}, "handed_on", Problem.IN_FUTURE),
    ],
)
def test_wrong_entries_are_refused(
    handing: Handing, changes: dict[str, str | date], field: str, problem: Problem
) -> None:
    before = present(handing)
    with pytest.raises(EntryRefused) as refused:
        handing.hand_over(replace(NEW, **changes))  # type: ignore[arg-type]
    assert [(each.field, each.problem) for each in refused.value.problems] == [(field, problem)]
    assert (present(handing), handing.keys.password) == (before, "sandi lama")


def test_who_does_not_know_the_password_hands_nothing_over(handing: Handing) -> None:
    before = present(handing)
    with pytest.raises(WrongPassword):
        handing.hand_over(replace(NEW, secret="tebakan"))
    assert present(handing) == before


def test_what_is_in_no_backup_comes_first(handing: Handing) -> None:
    handing.world.state.log_number += 1
    before = present(handing)
    with pytest.raises(BackupNeeded):
        handing.hand_over(NEW)
    assert (present(handing), handing.keys.password) == (before, "sandi lama")
    handing.world.state.backups = []
    handing.world.state.log_number = 0
    with pytest.raises(BackupNeeded):
        handing.hand_over(NEW)


def test_it_is_logged(handing: Handing) -> None:
    handing.hand_over(NEW)
    assert AuditEvent.OFFICE_HANDED_OVER in [note[0] for note in handing.world.state.noted]


def test_the_e_mail_account_of_the_former_worker_goes(handing: Handing) -> None:
    account = NewMailAccount("surat.example", "siti", "siti@contoh.example", "sandi surat")
    keep_mail_account(account, open_work=handing.both["open_work"])
    handing.hand_over(NEW)
    assert handing.world.state.mail_accounts == []

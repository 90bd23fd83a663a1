# SPDX-License-Identifier: MIT
"""Handing copies over, marking what became of them, noting backups."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeDelivery, FakeWorld
from tksk_desktop.domain.backups import KeepRule
from tksk_desktop.domain.errors import (
    Cancelled,
    DiskFull,
    EntryRefused,
    FieldProblem,
    NotFound,
    Problem,
    ReadBackDiffers,
    TargetGone,
    WrongCopyState,
)
from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.usecases.copies.hand_over_copy import (
    hand_over_to_folder,
    mark_copy,
    put_out_copy,
)
from tksk_desktop.usecases.needs import ArchiveSummary, Progress
from tksk_desktop.usecases.reports.sign_report import revise_report
from tksk_desktop.usecases.safekeeping.back_up import back_up

STICK = Path("/media/stick")


@pytest.fixture
def copies(signed: int, world: FakeWorld) -> list[int]:
    """The ids of the four copies of October's report."""
    return [copy.id or 0 for copy in world.state.reports[0].copies]


@pytest.fixture
def delivery() -> FakeDelivery:
    return FakeDelivery()


def test_a_copy_is_the_same_signed_bytes(
    world: FakeWorld, copies: list[int], delivery: FakeDelivery, both: dict[str, Any]
) -> None:
    for copy_id in copies:
        hand_over_to_folder(copy_id, STICK, delivery=delivery, **both)
    (report,) = world.state.reports
    assert set(delivery.put_files.values()) == {report.pdf}
    assert [path.name for path in delivery.put_files] == [
        "laporan-tksk-2026-10-1-asli.pdf",
        "laporan-tksk-2026-10-2-tembusan.pdf",
        "laporan-tksk-2026-10-3-tembusan.pdf",
        "laporan-tksk-2026-10-4-arsip.pdf",
    ]
    event = report.copies[0].events[0]
    assert (event.state, event.way, event.happened_at) == (
        CopyState.SENT,
        DeliveryWay.FOLDER,
        NOW,
    )
    assert event.sha256 == hashlib.sha256(report.pdf or b"").hexdigest()


@pytest.mark.parametrize("refusal", [DiskFull(), TargetGone(), ReadBackDiffers(), Cancelled()])
def test_a_failed_hand_over_marks_nothing(
    world: FakeWorld,
    copies: list[int],
    delivery: FakeDelivery,
    both: dict[str, Any],
    refusal: Exception,
) -> None:
    delivery.refusal = refusal
    with pytest.raises(type(refusal)):
        hand_over_to_folder(copies[0], STICK, delivery=delivery, **both)
    copy = world.state.reports[0].copies[0]
    assert (copy.state, copy.events) == (CopyState.WAITING, [])


def test_a_copy_may_be_sent_again_but_not_after_its_receipt(
    world: FakeWorld, copies: list[int], delivery: FakeDelivery, both: dict[str, Any]
) -> None:
    send = partial(hand_over_to_folder, copies[0], STICK, delivery=delivery, **both)
    send()
    send()
    mark_copy(copies[0], CopyState.RECEIVED, happened_on=TODAY, receiver_name=" Bu Ani ", **both)
    files = dict(delivery.put_files)
    with pytest.raises(WrongCopyState):
        send()
    assert delivery.put_files == files
    copy = world.state.reports[0].copies[0]
    assert [event.state for event in copy.events] == [
        CopyState.SENT,
        CopyState.SENT,
        CopyState.RECEIVED,
    ]
    assert copy.events[-1].receiver_name == "Bu Ani"


def test_printed_copies_are_marked_by_hand(
    world: FakeWorld, copies: list[int], both: dict[str, Any]
) -> None:
    mark_copy(copies[1], CopyState.SENT, happened_on=TODAY, way=DeliveryWay.PRINTED, **both)
    copy = world.state.reports[0].copies[1]
    assert (copy.state, copy.events[0].way) == (CopyState.SENT, DeliveryWay.PRINTED)
    assert copy.events[0].sha256 == world.state.reports[0].pdf_sha256


@pytest.mark.parametrize(
    ("state", "day", "problem"),
    [
        (CopyState.SENT, TODAY + timedelta(days=1), ("happened_on", Problem.IN_FUTURE)),
        (CopyState.RECEIVED, TODAY, ("receiver_name", Problem.MISSING)),
        (CopyState.REVISION_ASKED, TODAY, ("note", Problem.MISSING)),
    ],
)
def test_a_mark_needs_its_facts(
    world: FakeWorld,
    copies: list[int],
    both: dict[str, Any],
    state: CopyState,
    day: date,
    problem: tuple[str, Problem],
) -> None:
    before = world.state
    with pytest.raises(EntryRefused) as caught:
        mark_copy(copies[0], state, happened_on=day, receiver_name=" ", note=" ", **both)
    assert caught.value.problems == (FieldProblem(*problem),)
    assert world.state is before


def test_a_wrong_step_changes_nothing(
    world: FakeWorld, copies: list[int], both: dict[str, Any]
) -> None:
    before = world.state
    with pytest.raises(WrongCopyState):
        mark_copy(copies[0], CopyState.APPROVED, happened_on=TODAY, **both)
    assert world.state is before


def test_a_revision_asked_leads_to_a_new_version_with_its_own_names(
    world: FakeWorld,
    signed: int,
    copies: list[int],
    delivery: FakeDelivery,
    sign: Any,
    both: dict[str, Any],
) -> None:
    mark_copy(copies[0], CopyState.SENT, happened_on=TODAY, way=DeliveryWay.PRINTED, **both)
    mark_copy(copies[0], CopyState.REVISION_ASKED, happened_on=TODAY, note="tabel 3", **both)
    sign(revise_report(signed, note="tabel 3", **both).record_id)
    newer = world.state.reports[1]
    path = hand_over_to_folder(newer.copies[0].id or 0, STICK, delivery=delivery, **both)
    assert path.name == "laporan-tksk-2026-10-v2-1-asli.pdf"
    assert world.state.reports[0].copies[0].state is CopyState.REVISION_ASKED


def test_an_unknown_copy_is_not_found(both: dict[str, Any], delivery: FakeDelivery) -> None:
    with pytest.raises(NotFound):
        hand_over_to_folder(99, STICK, delivery=delivery, **both)
    with pytest.raises(NotFound):
        mark_copy(99, CopyState.SENT, happened_on=TODAY, **both)


SUMMARY = ArchiveSummary("", NOW, "TKSK", "1", "0001", 0, 0, 0, 0, 0, None)


class FakeArchives:
    """Only ``write`` is asked for; it notes whether anything was recorded before it ended."""

    def __init__(self, world: FakeWorld, refusal: Exception | None = None) -> None:
        self._world, self._refusal = world, refusal
        self.commits_while_writing = -1
        self.thinned: list[tuple[Path, KeepRule, str]] = []

    def write(
        self, store: object, summary: ArchiveSummary, folder: Path, progress: Progress
    ) -> tuple[Path, ArchiveSummary]:
        self.commits_while_writing = self._world.commits
        if self._refusal is not None:
            raise self._refusal
        made = ArchiveSummary("a.tkskbak", NOW, "TKSK", "1", "0001", 99, 5, 2, 7, 1, None)
        return folder / "a.tkskbak", made

    def thin(self, folder: Path, rule: KeepRule, newest: Path) -> int:
        self.thinned.append((folder, rule, newest.name))
        return 2

    def mark(self, folder: Path) -> str:
        return "0f" * 16


def run_backup(world: FakeWorld, archives: FakeArchives, both: dict[str, Any]) -> Any:
    parts: dict[str, Any] = {
        "store": None,
        "archives": archives,
        "progress": print,
        "on_database": lambda act: act(),
    }
    return back_up(STICK, summary=SUMMARY, **parts, **both)


def test_a_backup_is_noted_after_it_was_verified(world: FakeWorld, both: dict[str, Any]) -> None:
    archives = FakeArchives(world)
    made = run_backup(world, archives, both)
    assert archives.commits_while_writing == 0
    assert made.path == STICK / "a.tkskbak"
    (line,) = world.state.backups
    assert (line.place, line.file_name, line.size, line.clients, line.sessions, line.made_at) == (
        str(STICK),
        "a.tkskbak",
        99,
        5,
        7,
        NOW,
    )


@pytest.mark.parametrize("refusal", [DiskFull(), TargetGone(), ReadBackDiffers(), Cancelled()])
def test_a_failed_backup_is_not_noted(
    world: FakeWorld, both: dict[str, Any], refusal: Exception
) -> None:
    with pytest.raises(type(refusal)):
        run_backup(world, FakeArchives(world, refusal), both)
    assert (world.state.backups, world.commits) == ([], 0)


def test_a_printed_copy_has_not_left_until_it_is_handed_over(
    world: FakeWorld, copies: list[int], both: dict[str, Any]
) -> None:
    mark: Any = partial(mark_copy, copies[0], happened_on=TODAY, **both)
    mark(CopyState.PRINTED, way=DeliveryWay.PRINTED, sheets=3)
    copy = world.state.reports[0].copies[0]
    assert (copy.state, copy.events[0].sheets) == (CopyState.PRINTED, 3)
    with pytest.raises(WrongCopyState):
        mark(CopyState.RECEIVED, receiver_name="Bu Ani")
    mark(CopyState.SENT, way=DeliveryWay.E_PSKS)
    assert world.state.reports[0].copies[0].events[1].way is DeliveryWay.E_PSKS


def test_a_receipt_may_have_a_photo_and_nothing_else(
    world: FakeWorld, copies: list[int], both: dict[str, Any]
) -> None:
    mark: Any = partial(mark_copy, copies[0], happened_on=TODAY, **both)
    mark(CopyState.SENT, way=DeliveryWay.PRINTED)
    wrong: tuple[tuple[dict[str, Any], str, Problem], ...] = (
        ({"receipt_photo": b"%PDF-1.7"}, "receipt_photo", Problem.NOT_A_PICTURE),
        ({"receipt_photo": b"\xff\xd8\xff" * 4_000_000}, "receipt_photo", Problem.TOO_BIG),
        ({"sheets": 0}, "sheets", Problem.OUT_OF_RANGE),
    )
    for more, field, problem in wrong:
        with pytest.raises(EntryRefused) as caught:
            mark(CopyState.RECEIVED, receiver_name="Bu Ani", **more)
        assert caught.value.problems == (FieldProblem(field, problem),)
    mark(CopyState.RECEIVED, receiver_name="Bu Ani", receipt_photo=b"\xff\xd8\xff foto")
    assert world.state.reports[0].copies[0].events[1].receipt_photo == b"\xff\xd8\xff foto"


def test_a_file_for_another_program_marks_nothing(
    world: FakeWorld, copies: list[int], delivery: FakeDelivery
) -> None:
    path = put_out_copy(copies[1], STICK, delivery=delivery, open_work=world.open_work)
    assert path.name == "laporan-tksk-2026-10-2-tembusan.pdf"
    assert delivery.put_files[path] == world.state.reports[0].pdf
    copy = world.state.reports[0].copies[1]
    assert (copy.state, copy.events) == (CopyState.WAITING, [])

# SPDX-License-Identifier: MIT
"""The model of the disk loses what a disk may lose, and only that."""

from __future__ import annotations

from pathlib import Path

from tests.faults.disk_trace import Acknowledged, Cut, Flushed, Made, Removed, Renamed, Step, Wrote
from tests.faults.power_cut import SECTOR, states_after_cuts

OLD, NEW = b"o" * SECTOR * 2, b"n" * SECTOR * 2


def outcomes(watched: Path, *steps: Step) -> set[tuple[tuple[str, bytes | None], ...]]:
    """Return every state found at the very end of the steps."""
    found = states_after_cuts(steps, watched, 400, 7)
    return {tuple(sorted(state.files.items())) for state in found if state.step == len(steps)}


def test_what_was_not_flushed_may_be_there_sector_by_sector(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    wrote = Wrote(str(tmp_path / "a"), 0, NEW)
    half = OLD[:SECTOR], NEW[:SECTOR]
    everything = {(("a", one + other),) for one in half for other in half}
    assert outcomes(tmp_path, wrote) == everything
    assert outcomes(tmp_path, wrote, Flushed(wrote.path)) == {(("a", NEW),)}


def test_a_new_length_lasts_when_it_is_flushed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    cut = Cut(str(tmp_path / "a"), SECTOR)
    assert outcomes(tmp_path, cut) == {(("a", OLD),), (("a", OLD[:SECTOR]),)}
    assert outcomes(tmp_path, cut, Flushed(cut.path)) == {(("a", OLD[:SECTOR]),)}


def test_a_name_lasts_when_its_folder_is_flushed(tmp_path: Path) -> None:
    part, final = str(tmp_path / "a.part"), str(tmp_path / "a")
    steps = (Made(part, False), Wrote(part, 0, NEW), Flushed(part), Renamed(part, final))
    may_be = {(), (("a.part", NEW),), (("a", NEW),)}
    assert outcomes(tmp_path, *steps) == may_be
    assert outcomes(tmp_path, *steps, Flushed(str(tmp_path))) == {(("a", NEW),)}


def test_a_name_that_went_may_be_back(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    gone = Removed(str(tmp_path / "a"))
    assert outcomes(tmp_path, gone) == {(), (("a", OLD),)}
    assert outcomes(tmp_path, gone, Flushed(str(tmp_path))) == {()}


def test_a_state_knows_what_was_acknowledged_before_it(tmp_path: Path) -> None:
    steps = (Made(str(tmp_path / "a"), False), Acknowledged(), Flushed(str(tmp_path)))
    told = {(state.step, state.acknowledged) for state in states_after_cuts(steps, tmp_path, 99, 7)}
    assert told == {(0, 0), (1, 0), (2, 1), (3, 1)}

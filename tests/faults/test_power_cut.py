# SPDX-License-Identifier: MIT
"""No acknowledged act is lost by a cut of power, whatever the disk kept of what was not flushed.

The real acts run once while their steps on the disk are recorded; then every state that a cut may
leave is laid out, opened and judged. ``--broken-states`` says how many; ``make break`` tries many.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.disk_trace import Acknowledged, Flushed, Step, record
from tests.faults.power_cut import states_after_cuts
from tests.faults.tried import TellTried
from tests.faults.works import CARELESS, WORKS

pytestmark = pytest.mark.needs_tool("strace")


@pytest.fixture
def watched(tmp_path: Path) -> Path:
    """The folder in which the work is done."""
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


def recorded(name: str, watched: Path, office: Path, *options: str) -> tuple[Step, ...]:
    """Do a work under the eyes of strace; put the folder back as it was before."""
    WORKS[name].prepare(watched, office)
    kept = Path(shutil.copytree(watched, watched.with_name("before")))
    steps = record("tests.faults.works", [name, str(watched), *options], watched)
    shutil.rmtree(watched)
    kept.rename(watched)
    return steps


def losses(
    name: str, steps: tuple[Step, ...], watched: Path, count: int, seed: int
) -> Iterator[str]:
    """Judge so many states; yield what is wrong with each that fails."""
    place = watched.with_name("after")
    for state in states_after_cuts(steps, watched, count, seed):
        place.mkdir()
        state.write_to(place)
        try:
            WORKS[name].judge(place, state.acknowledged)
        except Exception as error:  # noqa: BLE001 - whatever a broken state meets is a loss
            yield f"step {state.step} of {len(steps)}: {error!r}"
        shutil.rmtree(place)


@pytest.mark.parametrize("name", WORKS)
def test_nothing_acknowledged_is_lost(
    name: str,
    watched: Path,
    office: Path,
    broken_states: int,
    fault_seed: int,
    tell_tried: TellTried,
) -> None:
    steps = recorded(name, watched, office)
    assert any(isinstance(step, Acknowledged) for step in steps)
    lost = list(losses(name, steps, watched, broken_states, fault_seed))
    assert not lost, f"{len(lost)} of {broken_states}, seed {fault_seed}: {lost[:3]}"
    tell_tried(f"power cut, {name}", broken_states)


def test_saves_that_do_not_wait_for_the_disk_are_caught(
    watched: Path, office: Path, fault_seed: int
) -> None:
    """The same judge finds the loss where the database is told not to wait."""
    steps = recorded("notes", watched, office, CARELESS)
    assert any(losses("notes", steps, watched, 40, fault_seed))


def test_a_save_waits_for_the_disk_about_once(watched: Path, office: Path) -> None:
    steps = recorded("notes", watched, office)
    begin, *_, end = [at for at, step in enumerate(steps) if isinstance(step, Acknowledged)]
    saves = sum(isinstance(step, Acknowledged) for step in steps[begin + 1 : end + 1])
    waits = sum(isinstance(step, Flushed) for step in steps[begin + 1 : end + 1])
    assert saves <= waits <= 1.5 * saves

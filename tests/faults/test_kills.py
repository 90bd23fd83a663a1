# SPDX-License-Identifier: MIT
"""A program killed at any moment has lost nothing that it acknowledged, and starts again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.tried import KILLS_PER_STATE, TellTried
from tests.faults.works import WORKS

LINUX = sys.platform.startswith("linux")


@pytest.mark.skipif(not LINUX, reason="the trials are forks of one process")
@pytest.mark.parametrize("name", WORKS)
def test_a_killed_act_costs_nothing_acknowledged(
    name: str,
    office: Path,
    tmp_path: Path,
    broken_states: int,
    fault_seed: int,
    tell_tried: TellTried,
) -> None:
    before = tmp_path / "before"
    before.mkdir()
    WORKS[name].prepare(before, office)
    count = max(1, broken_states // KILLS_PER_STATE)
    arguments = (name, before, tmp_path, count, fault_seed)
    command = [sys.executable, "-m", "tests.faults.killer", *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    trials = done.stdout.splitlines()
    lost = [trial for trial in trials if not trial.startswith("kept")]
    assert len(trials) == count
    assert not lost, f"{len(lost)} of {count}, seed {fault_seed}: {lost[:3]}"
    tell_tried(f"killed, {name}", count)

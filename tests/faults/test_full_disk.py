# SPDX-License-Identifier: MIT
"""A disk that is full from some write on costs nothing acknowledged and leaves nothing half."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from tests.faults.disk_trace import Wrote, record, run_traced
from tests.faults.tried import FULL_DISKS_PER_STATE, TellTried
from tests.faults.works import REFUSED, WORKS

pytestmark = pytest.mark.needs_tool("strace")
TRACED = "trace=write,pwrite64"


@pytest.mark.parametrize("name", WORKS)
def test_a_full_disk_costs_nothing_acknowledged(
    name: str,
    office: Path,
    tmp_path: Path,
    broken_states: int,
    fault_seed: int,
    tell_tried: TellTried,
) -> None:
    before, folder = tmp_path / "before", tmp_path / "work"
    before.mkdir()
    WORKS[name].prepare(before, office)
    shutil.copytree(before, folder)
    steps = record("tests.faults.works", [name, str(folder)], folder)
    writes = sum(isinstance(step, Wrote) for step in steps)
    rng, count = random.Random(fault_seed), max(1, broken_states // FULL_DISKS_PER_STATE)
    # The last write, and some before: what closing writes is easily forgotten.
    for first in (writes, *(rng.randint(1, writes) for _ in range(count - 1))):
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
        fault = f"inject=write,pwrite64:error=ENOSPC:when={first}+"
        options = ["-e", TRACED, "-e", fault, "-o", os.devnull]
        done = run_traced(options, "tests.faults.works", [name, str(folder)])
        where = f"full from write {first} of {writes}, seed {fault_seed}"
        assert done.returncode in (0, REFUSED), f"{where}: no sentence of its own: {done.stderr}"
        WORKS[name].judge(folder, done.stdout.count("done"))
    tell_tried(f"disk full, {name}", count)

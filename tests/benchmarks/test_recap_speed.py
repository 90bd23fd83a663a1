# SPDX-License-Identifier: MIT
"""A recap of 65 and 650 signed reports (6,500 with TKSK_RECAP_MOST=6500): time, cost, memory.

The files are real signed reports; making them is not measured. Memory is that of
the process that gathers; its readers have a limit of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.receiving.sent_reports import THIS_MONTH, content, sent
from tksk_desktop.paths import resource
from tksk_desktop.storage.region_places import RegionPlaces
from tksk_desktop.storage.region_table import RegionTable

pytestmark = pytest.mark.benchmark
SIZES = (65, 650, 6500)
MOST = int(os.environ.get("TKSK_RECAP_MOST", "650"))
MOST_SECONDS = 60.0
"""For 650 reports on two processors: the desk's patience, the one absolute bound that is asked."""
MOST_GROWTH = 1.25
"""Times the memory of 65 reports, whatever their number."""
COUNTED = """
import resource, sys, time
from tksk_desktop.main import main
begun = time.perf_counter()
code = main(sys.argv[1:])
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
readers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print("MEASURED", code, time.perf_counter() - begun, own, readers)
"""


@dataclass(frozen=True)
class Measured:
    """What one recap took: seconds, and MiB of the process that gathers and of one reader."""

    seconds: float
    memory: float
    reader: float


@pytest.fixture(scope="module")
def inboxes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Return a folder of so many signed reports for each size, linked so that each is made once."""
    places = [place.code for place in RegionPlaces(RegionTable(resource("reference"))).below("")]
    start = next(at for at, code in enumerate(places) if code.startswith("35."))
    codes = places[start:] + places[:start]
    sizes = [size for size in SIZES if size <= MOST]
    folders = {size: tmp_path_factory.mktemp(f"masuk-{size}") for size in sizes}
    for number, code in enumerate(codes[: max(sizes)]):
        data = sent(content(code))
        for size in sizes:
            if number < size:
                (folders[size] / f"{code}.pdf").write_bytes(data)
    return folders


def recap(inbox: Path, home: Path) -> Measured:
    """Make a recap in a process of its own, as the command does it."""
    words = ["recap", str(inbox), "--month", str(THIS_MONTH), "--out", str(home), "--data"]
    ended = subprocess.run(
        [sys.executable, "-c", COUNTED, *words, str(home)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    last = ended.stdout.strip().splitlines()[-1].split()
    assert last[:2] == ["MEASURED", "1"], ended.stdout + ended.stderr
    assert ", 0 tidak diambil" in ended.stdout
    return Measured(*map(float, last[2:]))


def test_a_province_is_recapped_in_bounded_time_and_memory(
    inboxes: dict[int, Path], tmp_path: Path
) -> None:
    found: dict[int, Measured] = {}
    for size, inbox in inboxes.items():
        home = tmp_path / str(size)
        home.mkdir()
        found[size] = measured = recap(inbox, home)
        print(
            f"{size} reports: {measured.seconds:.1f} s, "
            f"{1000 * measured.seconds / size:.1f} ms each, "
            f"{measured.memory:.0f} MiB, a reader {measured.reader:.0f} MiB"
        )
    assert found[650].seconds < MOST_SECONDS
    least = found[65].memory
    assert all(measured.memory <= MOST_GROWTH * least for measured in found.values())

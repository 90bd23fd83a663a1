# SPDX-License-Identifier: MIT
"""Kills the real acts without warning, many times, at random moments.

Run as a program: ``python -m tests.faults.killer NAME BEFORE SCRATCH COUNT SEED``. The parts are
loaded once; each trial is a fork of this process that works on a copy of the folder BEFORE, and
another one that judges what the kill left. A line a trial is said: ``kept`` or what was lost.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from functools import partial
from pathlib import Path

from tests.faults.works import WORKS, Work


def acknowledged_until_killed(work: Work, folder: Path, moment: float) -> int:
    """Do the work in a child, kill it so many seconds after it began; return what it said."""
    hearing, saying = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hearing)
        os.write(saying, b"b")
        work.do(folder, partial(_say, saying))
        os.write(saying, b"e")
        os._exit(0)
    os.close(saying)
    os.read(hearing, 1)
    ended = time.monotonic() + moment
    said = b""
    while (left := ended - time.monotonic()) > 0 and not said.endswith(b"e"):
        if select.select([hearing], [], [], left)[0]:
            said += os.read(hearing, 64) or b"e"
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while rest := os.read(hearing, 64):
        said += rest
    os.close(hearing)
    return said.count(b".")


def _say(saying: int) -> None:
    os.write(saying, b".")


def judged(work: Work, folder: Path, acknowledged: int) -> str:
    """Judge in a child of its own; return "kept" or the last line of what went wrong."""
    hearing, saying = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hearing)
        try:
            work.judge(folder, acknowledged)
            os.write(saying, b"kept")
        except BaseException:  # noqa: BLE001 - a child must not go on as a second parent
            os.write(saying, traceback.format_exc().splitlines()[-1].encode()[:400])
        os._exit(0)
    os.close(saying)
    answer = b"".join(iter(lambda: os.read(hearing, 512), b""))
    os.close(hearing)
    os.waitpid(child, 0)
    return answer.decode() or "the judge died"


def duration(work: Work, before: Path, folder: Path) -> float:
    """Return how many seconds the whole work takes undisturbed."""
    shutil.copytree(before, folder)
    began = time.monotonic()
    acknowledged_until_killed(work, folder, 60)
    spent = time.monotonic() - began
    shutil.rmtree(folder)
    return spent


def main() -> None:
    """Try as often as the command line says."""
    name, before, scratch = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    count, rng, work = int(sys.argv[4]), random.Random(int(sys.argv[5])), WORKS[name]
    folder = scratch / "work"
    longest = duration(work, before, folder)
    for _ in range(count):
        shutil.copytree(before, folder)
        acknowledged = acknowledged_until_killed(work, folder, rng.uniform(0, longest))
        print(judged(work, folder, acknowledged), acknowledged, flush=True)
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()

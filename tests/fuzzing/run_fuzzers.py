# SPDX-License-Identifier: MIT
"""Fuzzes our own formats by coverage, for bounded minutes: ``make fuzz MINUTES=10``.

Atheris instruments the parsers. It runs in an environment of its own, made by uv for the run: it
has wheels for few systems and is nobody's dependency here. An input that breaks a contract is kept
under ``found/<target>``, where the tests replay it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ATHERIS = "atheris==3.0.0"
PROJECT = Path(__file__).parents[2]
FOUND = Path(__file__).parent / "found"
LONGEST_INPUT, SLOWEST, MOST_MEMORY_MB = 8192, 10, 1536


def fuzz(target: str, minutes: float) -> int:
    """Fuzz one target in a process of its own; return its exit code."""
    kept = FOUND / target
    corpus = PROJECT / "build" / "fuzz" / target
    for folder in (kept, corpus):
        folder.mkdir(parents=True, exist_ok=True)
    uv = Path(sys.executable).with_name("uv")
    command = [str(uv), "run", "--isolated", "--no-project", "--python", sys.executable]
    command += ["--with", ATHERIS, "python", "-m", "tests.fuzzing.atheris_process", target]
    command += [f"-max_total_time={round(minutes * 60)}", f"-max_len={LONGEST_INPUT}"]
    command += [f"-timeout={SLOWEST}", f"-rss_limit_mb={MOST_MEMORY_MB}"]
    command += ["-print_final_stats=1", f"-artifact_prefix={kept}/", str(corpus)]
    own = sysconfig.get_path("purelib")
    paths = os.pathsep.join((str(PROJECT), own))
    ended = subprocess.run(
        command, cwd=PROJECT, env={**os.environ, "PYTHONPATH": paths}, check=False
    )
    if not any(kept.iterdir()):
        kept.rmdir()
    return ended.returncode


def main() -> int:
    """Fuzz the named targets, or all of them, one after the other."""
    from tests.fuzzing.targets import TARGETS  # noqa: PLC0415

    parser = argparse.ArgumentParser(description="Fuzz the parsers of our own formats.")
    parser.add_argument("--minutes", type=float, default=1.0, help="for each target")
    parser.add_argument("targets", nargs="*", help=", ".join(TARGETS))
    chosen = parser.parse_args()
    wanted = chosen.targets or list(TARGETS)
    broken = [target for target in wanted if fuzz(target, chosen.minutes) != 0]
    print(f"{len(wanted)} fuzzers, {chosen.minutes:g} minutes each; broken: {broken or 'none'}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""A process killed at a hundred random moments of typing and saving.

Whatever was typed two seconds before the kill is in a draft or in a note, and no record is half:
each holds its words without a gap, and no word stands in a draft and in a note. ``KILLS`` in the
environment sets another number.
"""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tksk_desktop.assembly import Program
from tksk_desktop.gui.sessions.note_draft import from_json
from tksk_desktop.sample_data import SUBDISTRICT_CODE, sample_office
from tksk_desktop.usecases.readings import SessionFilter

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix"),
]

PASSWORD = "rahasia dapur"
KILLS = int(os.environ.get("KILLS", "100"))
MOST_LOST = 2.0
LONGEST_LIFE = 7.0
PATIENCE = 60


def type_and_be_killed(folder: Path, life: float) -> tuple[dict[int, float], float]:
    """Return when each word was typed, and when the process was killed."""
    command = [sys.executable, "-m", "tests.benchmarks.marking_process", str(folder), PASSWORD]
    typing = subprocess.Popen(
        command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True
    )
    assert typing.stdout is not None
    first, said = typing.stdout.readline(), list[str]()
    reader = threading.Thread(target=lambda: said.extend(typing.stdout or ()))
    reader.start()
    time.sleep(life)
    killed_at = time.monotonic()
    typing.send_signal(signal.SIGKILL)
    assert typing.wait(PATIENCE) == -signal.SIGKILL
    reader.join(PATIENCE)
    typing.stdout.close()
    pairs = [line.split() for line in (first, *said) if line.endswith("\n")]
    return {int(number): float(moment) for number, moment in pairs}, killed_at


def words(text: str) -> list[int]:
    """Return the numbers of the words, which must follow each other without a gap."""
    assert re.fullmatch(r"(k[0-9]+ ?)*k?", text), text
    found = [int(number) for number in re.findall(r"k([0-9]+) ", text)]
    assert not found or found == list(range(found[0], found[-1] + 1)), text
    return found


def test_a_hundred_kills_lose_two_seconds_at_most(
    make_program: Callable[..., Program], tmp_path: Path
) -> None:
    program = make_program()
    program.store.create(PASSWORD)
    villages = program.acts.office.villages_of(SUBDISTRICT_CODE)
    program.acts.office.set_up(sample_office(), villages, ())
    program.store.lock()
    seed = random.randrange(10**6)
    chance, lost, notes = random.Random(seed), list[float](), set[int]()
    for _ in range(KILLS):
        typed, killed_at = type_and_be_killed(
            tmp_path / "office", chance.uniform(0.0, LONGEST_LIFE)
        )
        program.store.unlock(PASSWORD)
        sessions = program.acts.sessions
        lines = [line.id for line in sessions.lines(SessionFilter()) if line.id not in notes]
        in_notes = [number for id_ in lines for number in words(sessions.sheet(id_).process)]
        drafts = sessions.drafts()
        in_drafts = [n for draft in drafts for n in words(from_json(draft.content).process)]
        kept = in_notes + in_drafts
        assert len(kept) == len(set(kept)), f"a word twice (seed {seed})"
        missing = [killed_at - moment for n, moment in typed.items() if n not in set(kept)]
        lost.append(max(missing, default=0.0))
        print(f"typed {len(typed)}, lost the last {len(missing)}: {lost[-1]:.2f} s")
        for draft in drafts:
            sessions.discard_draft(draft.id)
        notes.update(lines)
        program.store.lock()
    print(f"\n{KILLS} kills, {len(notes)} notes saved between; lost at most {max(lost):.2f} s")
    assert max(lost) <= MOST_LOST, f"seed {seed}"

# SPDX-License-Identifier: MIT
"""What is being typed outlives a killed process, in the real encrypted file."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.sample_data import SUBDISTRICT_CODE, sample_office

PASSWORD = "rahasia dapur"
PATIENCE = 60


def start_typing(folder: Path, picture: Path) -> subprocess.Popen[str]:
    """Start the process that types."""
    command = [sys.executable, "-m", "tests.gui.sessions.typing_process", str(folder), PASSWORD]
    return subprocess.Popen(
        [*command, str(picture)],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_a_killed_process_loses_no_sentence_that_was_said_to_be_kept(
    qtbot: QtBot,
    make_program: Callable[..., Program],
    make_bench: MakeBench,
    tmp_path: Path,
) -> None:
    program = make_program()
    program.store.create(PASSWORD)
    villages = program.acts.office.villages_of(SUBDISTRICT_CODE)
    program.acts.office.set_up(sample_office(), villages, ())
    program.store.lock()
    picture = tmp_path / "photo.png"
    Image.new("RGB", (60, 40), (90, 120, 90)).save(picture)

    typing = start_typing(tmp_path / "office", picture)
    assert typing.stdout is not None
    with typing, typing.stdout:
        try:
            assert typing.stdout.readline() == "kept\n"
        finally:
            typing.send_signal(signal.SIGKILL)
        assert typing.wait(PATIENCE) == -signal.SIGKILL

    again = make_program()
    again.store.unlock(PASSWORD)
    (draft,) = again.acts.sessions.drafts()
    given = make_bench(program=again)
    screen = NoteScreen(given.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_draft(draft.id)
    qtbot.waitUntil(screen.form.ui.columns.isEnabled)
    state = screen.form.state()
    assert state.aim == "Menjenguk Ibu Painem"
    assert state.process.startswith("Beliau bercerita panjang")
    (photo,) = screen.form.photos()
    assert (photo.picture, photo.caption) == (picture.read_bytes(), "Rumah")

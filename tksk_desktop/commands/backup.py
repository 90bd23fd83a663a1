# SPDX-License-Identifier: MIT
"""``backup``: the whole database to a stick or folder, read back before it counts."""

from __future__ import annotations

from argparse import Namespace

from tksk_desktop.commands.console import ProgressLine, say
from tksk_desktop.commands.opening import opened
from tksk_desktop.commands.outcomes import Exit
from tksk_desktop.vocabulary import file_size, number


def run(arguments: Namespace) -> int:
    """Write a verified archive; on any fault every former archive stays as it was."""
    with opened(arguments.data, arguments.password_fd) as program:
        program.acts.office.surroundings()
        progress = ProgressLine("Mencadangkan")
        try:
            made = program.acts.backups.back_up(arguments.target, progress)
        finally:
            progress.end()
    summary = made.summary
    say(f"Cadangan    : {made.path}")
    say(f"Ukuran      : {file_size(summary.size)}, dibaca kembali dan diuji")
    say(
        f"Isi         : {number(summary.clients)} klien, {number(summary.cases)} kasus, "
        f"{number(summary.sessions)} sesi, {number(summary.reports)} laporan"
    )
    if made.removed:
        say(f"Dihapus     : {number(made.removed)} cadangan lama, menurut aturan penyimpanan")
    return Exit.OK

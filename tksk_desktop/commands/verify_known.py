# SPDX-License-Identifier: MIT
"""``verify`` with a password: signers that the database knows are told from strangers."""

from __future__ import annotations

from argparse import Namespace

from tksk_desktop.commands.opening import opened
from tksk_desktop.commands.verify import read_paper, show
from tksk_desktop.domain.office import TimeZone


def run(arguments: Namespace) -> int:
    """Print the verdict, in the office's time zone where no other was asked for."""
    data = read_paper(arguments.file)
    with opened(arguments.data, arguments.password_fd) as program:
        program.acts.office.surroundings()
        verdict = program.acts.reports.verify(data)
        zone = TimeZone(arguments.zone) if arguments.zone else program.clock.zone
    return show(arguments.file, verdict, zone)

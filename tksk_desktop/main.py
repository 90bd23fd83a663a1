# SPDX-License-Identifier: MIT
"""The way in: no arguments open the window, a command does its act and ends.

Only the standard library, the paths and the log are imported at the top. Everything else is
imported here, inside functions, when it is wanted: the window first, the database after its first
paint, a command only when it was asked for. No other module does that.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tksk_desktop.logging_setup import catch_uncaught, set_up_logging
from tksk_desktop.paths import data_dir, log_dir, temporary_dir
from tksk_desktop.private_memory import keep_memory_private
from tksk_desktop.temporary_room import TemporaryRoom

if TYPE_CHECKING:
    from argparse import Namespace

    from tksk_desktop.gui.acts import Acts

REFUSED, DEFECT, INTERRUPTED = 3, 4, 130

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code (``--help`` lists them)."""
    if getattr(sys, "frozen", False):
        # A side process of the frozen program comes in here too, and goes no further.
        from multiprocessing import freeze_support

        freeze_support()
    given = list(sys.argv[1:] if argv is None else argv)
    keep_memory_private()
    set_up_logging(log_dir())
    catch_uncaught()
    with TemporaryRoom(temporary_dir()):
        return _run(given)


def _run(given: Sequence[str]) -> int:
    if not given:
        return open_window(data_dir())
    from tksk_desktop.commands.console import be_lenient_with_letters
    from tksk_desktop.commands.usage import read_arguments

    be_lenient_with_letters()
    try:
        arguments = read_arguments(given)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    if arguments.command is None:
        return open_window(arguments.data or data_dir())
    return run_command(arguments)


def open_window(folder: Path) -> int:
    """Open the window over a data folder; say in one sentence why it cannot open."""
    from tksk_desktop.commands.console import tell
    from tksk_desktop.commands.display import library_sentence, why_no_window

    reason = why_no_window()
    if reason is not None:
        tell(reason)
        return REFUSED
    try:
        from tksk_desktop.gui.application import run_window
    except ImportError as error:
        reason = library_sentence(str(error))
        if reason is None:
            raise
        tell(reason)
        return REFUSED
    try:
        return run_window(folder, _load_acts)
    except Exception as error:  # noqa: BLE001 - a window that breaks still ends with its code
        return _say_ending(error)


def run_command(arguments: Namespace) -> int:
    """Do one act of the command line; every refusal becomes one sentence and an exit code."""
    from tksk_desktop.careful_files import target_errors
    from tksk_desktop.commands.console import tell

    if arguments.data is None and arguments.command != "self-check":
        arguments.data = data_dir()
    try:
        with target_errors():
            return int(_act(_act_name(arguments))(arguments))
    except KeyboardInterrupt:
        tell("Dihentikan. Tidak ada yang tertinggal setengah jadi.")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - every refusal and defect ends here
        return _say_ending(error)


def _say_ending(error: Exception) -> int:
    """Say what an error means for the worker; a defect of ours goes to the log. Return the code."""
    from tksk_desktop.commands.console import tell
    from tksk_desktop.commands.outcomes import exit_of

    code = int(exit_of(error))
    tell(_sentence(error))
    if code == DEFECT:
        _log.error("a defect ended the program", exc_info=error)
        tell(f"{type(error).__qualname__}; tercatat di {log_dir()}")
    return code


def _load_acts(folder: Path) -> Acts:
    """Load everything heavy; called on the database thread after the first paint."""
    from tksk_desktop.assembly import assemble

    acts = assemble(folder).acts
    # What was loaded just now lives as long as the program. Kept out of garbage collection, a full
    # collection during an act stops the window for some 40 ms instead of 300.
    gc.freeze()
    return acts


def _sentence(error: Exception) -> str:
    from tksk_desktop.commands.outcomes import CommandRefused

    if isinstance(error, CommandRefused):
        return error.refusal.value
    try:
        from tksk_desktop.commands.sentences import sentence
    except ImportError:
        # Without Qt's core there is no catalog; the class still says what happened.
        return f"Tidak berhasil ({type(error).__qualname__})."
    return sentence(error)


def _act_name(arguments: Namespace) -> str:
    """Return which act was asked for: only with a password does ``verify`` load the database."""
    from tksk_desktop.commands.passwords import is_given

    if arguments.command == "verify" and is_given(arguments.password_fd):
        return "verify_known"
    return str(arguments.command)


def _act(command: str) -> Callable[[Namespace], int]:
    match command:
        case "demo":
            from tksk_desktop.commands.demo import run
        case "verify_known":
            from tksk_desktop.commands.verify_known import run
        case "verify":
            from tksk_desktop.commands.verify import run
        case "report":
            from tksk_desktop.commands.report import run
        case "import":
            from tksk_desktop.commands.import_list import run
        case "export":
            from tksk_desktop.commands.export_list import run
        case "backup":
            from tksk_desktop.commands.backup import run
        case "duplicates":
            from tksk_desktop.commands.duplicates import run
        case "recap":
            from tksk_desktop.commands.recap import run
        case "restore":
            from tksk_desktop.commands.restore import run
        case _:
            from tksk_desktop.commands.self_check import run
    return run

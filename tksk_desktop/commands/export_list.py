# SPDX-License-Identifier: MIT
"""``export``: the register as a table for another office; each one is logged."""

from __future__ import annotations

from argparse import Namespace

from tksk_desktop.commands.console import ProgressLine, say
from tksk_desktop.commands.opening import opened, surroundings_of
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.exported_lists import (
    USUAL_COLUMNS,
    ExportColumn,
    ExportFormat,
    ExportLayout,
)
from tksk_desktop.usecases.exchange.readings import ExportChoice, ExportScope
from tksk_desktop.usecases.readings import ClientFilter
from tksk_desktop.vocabulary import number, word

FORMATS = {".xlsx": ExportFormat.WORKBOOK, ".csv": ExportFormat.TEXT}


def run(arguments: Namespace) -> int:
    """Write the table; the file's ending says of what kind it is."""
    file_format = FORMATS.get(arguments.file.suffix.lower())
    if file_format is None:
        raise CommandRefused(Refusal.ENDING_UNKNOWN)
    if arguments.file.exists() and not arguments.again:
        raise CommandRefused(Refusal.FILE_EXISTS)
    choice = ExportChoice(
        ExportLayout(arguments.layout),
        file_format,
        _columns(arguments.columns),
        opened=arguments.reason is not None,
        reason=arguments.reason or "",
        recipient=arguments.recipient,
        ground=LegalBasis(arguments.ground) if arguments.ground else None,
        ground_note=arguments.note or "",
    )
    with opened(arguments.data, arguments.password_fd) as program:
        around = surroundings_of(program)
        ids = None
        if arguments.village is not None:
            wanted = arguments.village.casefold()
            codes = [v.code for v in around.villages if wanted in (v.name.casefold(), v.code)]
            if not codes:
                raise CommandRefused(Refusal.VILLAGE_UNKNOWN)
            ids = program.acts.clients.find_ids(ClientFilter(village_code=codes[0]))
        progress = ProgressLine("Menulis")
        try:
            made = program.acts.exchange.export(ids, choice, progress=progress)
        finally:
            progress.end()
        program.acts.exchange.save_file(arguments.file, made.data)
    say(f"Daftar      : {word(choice.layout)}, {number(made.scope.people)} orang")
    _say_left_out(made.scope, choice)
    say(f"Berkas      : {arguments.file}")
    return Exit.OK


def _say_left_out(scope: ExportScope, choice: ExportChoice) -> None:
    left_out = {
        "data dibatasi": scope.restricted,
        "rahasia": scope.hidden,
        "tanpa persetujuan": 0 if choice.ground else scope.without_ground,
    }
    said = ", ".join(f"{number(count)} {why}" for why, count in left_out.items() if count)
    if said:
        say(f"Tidak ikut  : {said}")
    if choice.ground and scope.without_ground:
        basis = word(choice.ground).lower()
        say(f"Dasar       : {number(scope.without_ground)} tanpa persetujuan, {basis}")


def _columns(text: str | None) -> tuple[ExportColumn, ...]:
    if text is None:
        return USUAL_COLUMNS
    try:
        return tuple(ExportColumn(name.strip()) for name in text.split(",") if name.strip())
    except ValueError as error:
        raise CommandRefused(Refusal.COLUMNS_UNKNOWN) from error

# SPDX-License-Identifier: MIT
"""Name the server that stamps the time of signatures, or none."""

from __future__ import annotations

from urllib.parse import urlsplit

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork, Signer

LONGEST_ADDRESS = 200
FIELD = "address"


def use_time_stamps(address: str, *, signer: Signer, open_work: OpenWork) -> Changes:
    """Stamp signatures at a server (RFC 3161) from now on; an empty address ends it.

    Raise EntryRefused for what is no web address, or holds a password: it would lie open in it.
    Raise TimeStampFailed, and keep what was, where the server gives no stamp now.
    """
    address = address.strip()
    if address:
        _refuse_wrong(address)
        signer.try_time_stamps(address)
    with open_work() as work:
        work.office.get().time_stamp_server = address
        work.commit()
    return Changes.of(Kind.OFFICE)


def _refuse_wrong(address: str) -> None:
    if len(address) > LONGEST_ADDRESS:
        raise EntryRefused(FieldProblem(FIELD, Problem.TOO_LONG))
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
        sound = sound and parts.username is None and (parts.port is None or parts.port > 0)
    except ValueError:
        sound = False
    if not sound or any(letter.isspace() for letter in address):
        raise EntryRefused(FieldProblem(FIELD, Problem.NOT_A_WEB_ADDRESS))

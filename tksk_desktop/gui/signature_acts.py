# SPDX-License-Identifier: MIT
"""What the screens can do with keys, certificates and later signatures, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.signatures.change_key import NewKeyFile
from tksk_desktop.usecases.signatures.readings import KeyDesk


@dataclass(frozen=True)
class SignatureActs:
    """The office's keys, the signers that are known, and the camat's signature."""

    keys: Callable[[], KeyDesk]
    make_key: Callable[[], Changes]
    take_key: Callable[[NewKeyFile], Changes]
    certificate: Callable[[str], bytes]
    """A fingerprint to the public certificate as a file."""
    accept: Callable[[bytes], Changes]
    """Know the owner of a certificate from now on."""
    forget: Callable[[str], Changes]
    use_time_stamps: Callable[[str], Changes]
    """Name the server that stamps signatures, empty for none."""
    endorse: Callable[[int, NewKeyFile], Changes]
    """The camat's signature on a signed report."""
    send_out: Callable[[int], Changes]
    """Finish a report's paper to be signed elsewhere."""
    sent_out: Callable[[int], bytes]
    """The paper that is to be signed elsewhere."""
    take_back: Callable[[int, bytes], Changes]
    call_off: Callable[[int], Changes]

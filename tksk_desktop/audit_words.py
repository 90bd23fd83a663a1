# SPDX-License-Identifier: MIT
"""The log of changes in plain Indonesian sentences, the same on screen and on paper; no Qt."""

from __future__ import annotations

from tksk_desktop.domain.audit import ChainVerdict
from tksk_desktop.vocabulary import number, word


def chain_sentence(verdict: ChainVerdict) -> str:
    """Say whether the log is whole, or which entry is the first that is not."""
    if verdict.fault is None:
        return f"{number(verdict.entries)} catatan, berantai utuh"
    if verdict.broken_number is None:
        return f"{number(verdict.entries)} catatan, tetapi {word(verdict.fault)}"
    return f"catatan nomor {number(verdict.broken_number)} {word(verdict.fault)}"

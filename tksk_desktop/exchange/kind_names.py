# SPDX-License-Identifier: MIT
"""Finds the kinds of need that a text names, by code, abbreviation, present or former name."""

from __future__ import annotations

from collections.abc import Mapping

from tksk_desktop.exchange.reference_words import folded_kind

BETWEEN_KINDS = ";,/+|&"


def kinds_of(text: str, known: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the codes of the kinds that a text names, and the parts that name none."""
    whole = known.get(folded_kind(text))
    if whole is not None:
        return (whole,), ()
    for separator in BETWEEN_KINDS:
        text = text.replace(separator, ";")
    codes, unknown = [], []
    for part in text.split(";"):
        key = folded_kind(part)
        if not key:
            continue
        code = known.get(key) or known.get(key.partition(" ")[2]) or known.get(key.lstrip("0"))
        if code is None:
            unknown.append(part.strip())
        else:
            codes.append(code)
    return tuple(dict.fromkeys(codes)), tuple(unknown)
